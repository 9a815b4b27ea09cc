// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/panelshortcuts.h"

#include "ui/compose/shotactions.h"
#include "ui/jobs/jobcommand.h"

#include <QKeySequence>
#include <QStringList>

#include <initializer_list>

namespace klapper {

namespace {

/// As the system writes them. @param portable "Ctrl+K", "Left"
QString keys(std::initializer_list<const char*> portable)
{
    QStringList shown;
    for (const char* each : portable)
        shown.append(
            QKeySequence(QString::fromLatin1(each), QKeySequence::PortableText).toString(QKeySequence::NativeText));
    return shown.join(QStringLiteral(", "));
}

} // namespace

QList<ShortcutGroup> PanelShortcuts::all()
{
    return {borders(), compose(), shots(), jobs(), library(), stage(), comparison(), sequence(), film()};
}

ShortcutGroup PanelShortcuts::borders()
{
    return {tr("On borders and tabs"),
            {
                {keys({"Left", "Right", "Up", "Down"}), tr("On a border between panels: move it; with Shift further")},
                {keys({"Ctrl+Shift+PgUp", "Ctrl+Shift+PgDown"}), tr("Move the tab of the draft")},
            }};
}

ShortcutGroup PanelShortcuts::compose()
{
    return {tr("In a text of the form"),
            {
                {keys({"Ctrl+K", "Ctrl+Space"}), tr("Film vocabulary")},
                {keys({"Ctrl+."}), tr("What can be done about the line with the cursor")},
            }};
}

ShortcutGroup PanelShortcuts::shots()
{
    ShortcutGroup group{tr("In a shot"), {}};
    for (const ShotAction action : allShotActions)
        group.rows.append({ShotActions::keys(action).toString(QKeySequence::NativeText), ShotActions::title(action)});
    group.rows.append({keys({"Left", "Right"}), tr("On a border of the duration bar: move a second to the neighbour")});
    return group;
}

ShortcutGroup PanelShortcuts::jobs()
{
    ShortcutGroup group{tr("In the jobs"), {{keys({"Up", "Down"}), tr("From job to job")}}};
    const auto add = [&group](JobCommand command, JobState state) {
        group.rows.append(
            {JobCommandWords::key(command, state).toString(QKeySequence::NativeText), JobCommandWords::title(command)});
    };
    add(JobCommand::Show, JobState::Done);
    add(JobCommand::Check, JobState::Unknown);
    add(JobCommand::Details, JobState::Rendering);
    add(JobCommand::MoveUp, JobState::Waiting);
    add(JobCommand::MoveDown, JobState::Waiting);
    add(JobCommand::MoveToFront, JobState::Waiting);
    add(JobCommand::Hold, JobState::Waiting);
    add(JobCommand::Pause, JobState::Downloading);
    add(JobCommand::Cancel, JobState::Waiting);
    return group;
}

ShortcutGroup PanelShortcuts::library()
{
    return {tr("In the library, and in the stage"),
            {
                {tr("%1 to %2").arg(keys({"1"}), keys({"5"})), tr("Rate the clip")},
                {keys({"0"}), tr("Take the rating away")},
                {keys({"X"}), tr("Reject the clip")},
                {keys({"Del"}), tr("Move its file to the trash; the recipe stays")},
                {keys({"Ctrl+Z"}), tr("Take a judgement back")},
                {keys({"Ctrl+Shift+Z"}), tr("Make the judgement again")},
            }};
}

ShortcutGroup PanelShortcuts::stage()
{
    return {tr("In the stage"),
            {
                {keys({"Space"}), tr("Play or pause")},
                {keys({"J", "K", "L"}), tr("Backwards, stop, forwards; again for faster, with Shift slower")},
                {keys({"Left", "Right"}), tr("One frame; with Shift one second")},
                {keys({",", "."}), tr("One frame too")},
                {keys({"Home", "End"}), tr("First and last frame")},
                {keys({"I", "O"}), tr("Mark in and out; with Shift take the mark away")},
                {keys({"M"}), tr("Sound on or off")},
                {keys({"F"}), tr("Full screen")},
                {keys({"C"}), tr("Save the frame as a PNG")},
                {keys({"Ctrl+C"}), tr("Copy the frame")},
                {keys({"Z"}), tr("Actual size, or the whole picture; Ctrl and the arrows move it")},
                {keys({"G"}), tr("Guides")},
            }};
}

ShortcutGroup PanelShortcuts::comparison()
{
    return {tr("In a comparison"),
            {
                {tr("%1 to %2").arg(keys({"1"}), keys({"4"})), tr("Which clip is heard")},
                {tr("%1 to %2").arg(keys({"Alt+1"}), keys({"Alt+4"})), tr("Show only that clip")},
                {keys({"W"}), tr("Side by side, or a wipe")},
                {keys({"Ctrl+Left", "Ctrl+Right"}), tr("Move the border of the wipe; with Shift further")},
                {keys({"Esc"}), tr("Leave the comparison")},
            }};
}

ShortcutGroup PanelShortcuts::sequence()
{
    return {tr("In the sequence"),
            {
                {keys({"Alt+Left", "Alt+Right"}), tr("Move clips")},
                {keys({"Alt+Home", "Alt+End"}), tr("Move clips to the beginning or the end")},
                {keys({"Ctrl+Left", "Ctrl+Right"}), tr("Trim the beginning by a frame; with Shift the end")},
                {keys({"T"}), tr("Use the marks of the stage as trim")},
                {keys({"Space"}), tr("Play from that clip")},
                {keys({"Return"}), tr("Show the clip in the stage")},
                {keys({"Del"}), tr("Take clips out; their files stay")},
                {keys({"Ctrl+Z"}), tr("Undo in the sequence")},
            }};
}

ShortcutGroup PanelShortcuts::film()
{
    return {tr("While a sequence plays"),
            {
                {keys({"PgUp", "PgDown"}), tr("From clip to clip")},
                {keys({"Esc"}), tr("Back to the single clip")},
            }};
}

} // namespace klapper

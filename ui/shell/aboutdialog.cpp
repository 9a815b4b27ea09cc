// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/aboutdialog.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace klapper {

namespace {

QVBoxLayout* makeColumn(QDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    column->setSpacing(space::medium);
    return column;
}

void addClose(QDialog* dialog, QVBoxLayout* column, const QString& title)
{
    auto* box = new QDialogButtonBox(QDialogButtonBox::Close);
    box->button(QDialogButtonBox::Close)->setText(title); // Qt's own words come from a package that may be missing
    QObject::connect(box, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    column->addSpacing(space::small);
    column->addWidget(box);
}

/// As high as the list is, as far as the screen allows.
void addScrolling(QDialog* dialog, QVBoxLayout* column, QWidget* list)
{
    auto* area = new QScrollArea;
    area->setWidget(list);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    list->setAutoFillBackground(false);
    const QSize wanted = list->sizeHint();
    const int room = dialog->screen()->availableGeometry().height() * 7 / 10;
    const int bar = dialog->style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    area->setMinimumSize(wanted.width() + bar, std::min(wanted.height(), room));
    column->addWidget(area);
}

} // namespace

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Klapper"));
    setMinimumWidth(dialogWidth(440));
    QVBoxLayout* column = makeColumn(this);
    auto* logo = new QLabel;
    logo->setPixmap(icon(IconId::Logo).pixmap(QSize(48, 48), devicePixelRatioF()));
    auto* title = new PlainLabel(tr("Klapper %1").arg(QStringLiteral(KLAPPER_VERSION)), TextSize::Large, Token::Text);
    auto* text = new PlainLabel(
        tr("A studio for Kling 3.0 video on RunComfy: write shots, see the price, send jobs that are never lost or "
           "sent twice, and judge the clips.\n\nKlapper is independent. It is not made, endorsed or supported by "
           "RunComfy or by Kuaishou Technology; Kling is a name of Kuaishou Technology.\n\n"
           "Free software under the GNU General Public License, version 3 or later, without any warranty."));
    text->setWordWrap(true);
    column->addWidget(logo);
    column->addWidget(title);
    column->addWidget(text);
    column->addWidget(new PlainLabel(tr("Qt %1").arg(QString::fromLatin1(qVersion())), TextSize::Small, Token::Quiet));
    addClose(this, column, tr("Close"));
}

ShortcutsDialog::ShortcutsDialog(QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Shortcuts"));
    QVBoxLayout* column = makeColumn(this);
    const QList<QPair<QString, QString>> rows{
        {tr("Ctrl+Return"), tr("Generate")},
        {tr("Ctrl+Shift+B"), tr("Variants: many clips at once")},
        {tr("Ctrl+Shift+J"), tr("What is sent, as JSON, curl and klapper-cli")},
        {tr("Ctrl+F"), tr("Search the library")},
        {tr("Ctrl+L"), tr("Go to the prompt")},
        {tr("Ctrl+K"), tr("Film vocabulary, in a text")},
        {tr("Ctrl+."), tr("What can be done about the line with the cursor")},
        {tr("Ctrl+T, Ctrl+W"), tr("New draft, close it; Ctrl+Shift+T opens it again")},
        {tr("Ctrl+Tab"), tr("Next draft; F2 renames it, Ctrl+Shift+H shows its versions")},
        {tr("Ctrl+Shift+P"), tr("Templates, snippets and recent prompts")},
        {tr("Ctrl+Z, Ctrl+Shift+Z"), tr("Undo and redo in the draft")},
        {tr("Ctrl+1, 2, 3"), tr("Show or hide library, jobs, compose")},
        {tr("Space"), tr("Play or pause, in the stage")},
        {tr("J  K  L"), tr("Backwards, stop, forwards; again for faster, with Shift slower")},
        {tr("Left, Right"), tr("One frame; with Shift one second")},
        {tr("I  O"), tr("Mark in and out")},
        {tr("Home, End"), tr("First and last frame")},
        {tr("M  F  C"), tr("Sound, full screen, save the frame; Ctrl+C copies it")},
        {tr("Z  G"), tr("Actual size, then Ctrl+arrows move it; guides")},
        {tr("1 to 5, 0"), tr("Rate the clip, in the library and in the stage; 0 takes the rating away")},
        {tr("X, Del"), tr("Reject it, move its file to the trash; Ctrl+Z takes a judgement back")},
        {tr("Ctrl+Shift+C"), tr("Compare two to four clips that are selected in the library")},
        {tr("1 to 4, W"), tr("In a comparison: which clip is heard; side by side or wipe")},
        {tr("Ctrl+Left, Right"), tr("In a wipe: move the border; with Shift further")},
        {tr("Alt+1 to 4, Esc"), tr("In a comparison: show only that clip; leave it")},
        {tr("Ctrl+Shift+A"), tr("Add the clip, or those selected in the library, to the sequence; Ctrl+4 goes there")},
        {tr("Ctrl+Shift+M"), tr("Use the marks of the stage as the trim of the clip in the sequence; T in there")},
        {tr("Alt+Left, Right"), tr("In the sequence: move clips; Alt+Home and End to the ends, Del takes them out")},
        {tr("Ctrl+Left, Right"), tr("In the sequence: trim the beginning by a frame; with Shift the end")},
        {tr("Space, Return"), tr("In the sequence: play from that clip, show it in the stage")},
        {tr("PgUp, PgDown, Esc"), tr("While a sequence plays: from clip to clip; back to the single clip")},
        {tr("Up, Down"), tr("From job to job; Return shows it, the menu key offers everything")},
        {tr("Alt+Up, Alt+Down"), tr("Move a waiting job; Alt+Home to the front")},
        {tr("Space"), tr("In the jobs: hold one that waits, pause a download")},
        {tr("Ctrl+E"), tr("Export the clip on the stage; with marks only what is between them")},
        {tr("Ctrl+,"), tr("Settings")},
        {tr("Ctrl+Q"), tr("Quit")},
    };
    auto* list = new QWidget;
    auto* grid = new QGridLayout(list);
    grid->setContentsMargins(0, 0, space::small, 0);
    grid->setHorizontalSpacing(space::huge);
    grid->setVerticalSpacing(space::small);
    for (int row = 0; row < rows.size(); ++row) {
        auto* keys = new PlainLabel(rows[row].first, TextSize::Body, Token::Text);
        keys->setTextSize(TextSize::Body, QFont::DemiBold);
        grid->addWidget(keys, row, 0);
        grid->addWidget(new PlainLabel(rows[row].second, TextSize::Body, Token::Quiet), row, 1);
    }
    grid->setColumnStretch(1, 1);
    addScrolling(this, column, list);
    addClose(this, column, tr("Close"));
}

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helptables.h"

#include "ui/help/menushortcuts.h"
#include "ui/help/panelshortcuts.h"
#include "ui/help/statehelp.h"
#include "ui/jobs/jobwords.h"

namespace klapper {

namespace {

QString heading(int level, const QString& text)
{
    return QStringLiteral("<h%1>%2</h%1>").arg(level).arg(text.toHtmlEscaped());
}

QString paragraph(const QString& text) { return u"<p>" % text.toHtmlEscaped() % u"</p>"; }

QString table(const ShortcutGroup& group)
{
    QString html = QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\">");
    for (const ShortcutRow& row : group.rows) {
        html += QString(u"<tr><td width=\"38%\"><b>" % row.keys.toHtmlEscaped() % u"</b></td><td>"
                        % row.what.toHtmlEscaped() % u"</td></tr>");
    }
    return html % u"</table>";
}

QString pictureOf(JobState state)
{
    constexpr int side = 18;
    return QStringLiteral("<img src=\"state:%1\" width=\"%2\" height=\"%2\" style=\"vertical-align: middle\"/>")
        .arg(jobStateWord(state))
        .arg(side);
}

} // namespace

QString HelpTables::shortcuts(const QMenuBar* menus)
{
    QString html = heading(1, tr("Keyboard shortcuts"));
    html += paragraph(tr("Everything in Klapper can be done with the keyboard: Tab goes from control to control, the "
                         "menu key offers what can be done with a clip, a job or a shot."));
    const QList<ShortcutGroup> groups =
        (menus ? menuShortcuts(*menus) : QList<ShortcutGroup>()) + PanelShortcuts::all();
    for (const ShortcutGroup& group : groups)
        html += QString(heading(2, group.title) % table(group));
    return html;
}

QString HelpTables::states()
{
    QString html = heading(1, tr("What the states of a job mean"));
    html +=
        paragraph(tr("A job is one paid request. It is written down before it is sent, sent at most once, and found "
                     "again after a crash. Its row says where it stands; this is what the words mean."));
    for (const JobState state : StateHelp::all()) {
        html +=
            QString(u"<h2>" % pictureOf(state) % u"&nbsp; " % JobWords::look(state).word.toHtmlEscaped() % u"</h2>");
        html += paragraph(StateHelp::meaning(state));
        html += QString(u"<p><b>" % tr("What you can do:").toHtmlEscaped() % u"</b> "
                        % StateHelp::remedy(state).toHtmlEscaped() % u"</p>");
    }
    return html;
}

std::optional<JobState> HelpTables::stateOf(const QUrl& picture)
{
    return picture.scheme() == u"state" ? jobStateFromWord(picture.path()) : std::nullopt;
}

} // namespace klapper

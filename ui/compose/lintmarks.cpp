// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/lintmarks.h"

#include "ui/compose/findingactions.h"
#include "ui/compose/lintwords.h"
#include "ui/compose/prompteditor.h"
#include "ui/models/composemodel.h"

#include <QMenu>

namespace klapper {

namespace {

bool isOf(const PromptEditor& editor, const LintPlace& place)
{
    const std::optional<LintPlace>& own = editor.place();
    return own && own->role == place.role && own->shot == place.shot && own->style == place.style;
}

} // namespace

LintMarks::LintMarks(ComposeModel& model, FindingModel& findings, FindingActions& actions, QWidget& panel)
    : QObject(&panel)
    , m_model(model)
    , m_findings(findings)
    , m_actions(actions)
    , m_panel(panel)
{
    connect(&m_model, &ComposeModel::changed, this, &LintMarks::refresh);
    refresh();
}

PromptEditor* LintMarks::editorOf(const LintPlace& place) const
{
    const QList<PromptEditor*> editors = m_panel.findChildren<PromptEditor*>();
    for (PromptEditor* editor : editors) {
        if (isOf(*editor, place) && editor->isVisibleTo(&m_panel))
            return editor;
    }
    return nullptr;
}

void LintMarks::refresh()
{
    const QList<PromptEditor*> editors = m_panel.findChildren<PromptEditor*>();
    for (PromptEditor* editor : editors) {
        QList<TextMark> marks;
        for (int row = 0; row < m_findings.rowCount(); ++row) {
            const Finding& finding = m_findings.at(row);
            if (isOf(*editor, finding.place)) {
                marks.append({.finding = row,
                              .level = finding.level,
                              .start = finding.place.start,
                              .length = finding.place.length,
                              .words = LintWords::message(finding)});
            }
        }
        editor->setMarks(marks);
        if (!editor->property("hasMarkMenu").toBool()) {
            editor->setProperty("hasMarkMenu", true);
            connect(editor, &PromptEditor::marksActivated, this,
                    [this, editor](const QList<int>& rows, const QPoint& at) { openMenu(editor, rows, at); });
        }
    }
}

void LintMarks::openMenu(PromptEditor* editor, const QList<int>& rows, const QPoint& at)
{
    QList<Finding> findings;
    for (const int row : rows) {
        if (row < m_findings.rowCount())
            findings.append(m_findings.at(row));
    }
    m_actions.menuOf(findings, editor)->popup(at);
}

} // namespace klapper

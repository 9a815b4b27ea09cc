// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPoint>

class QWidget;

namespace klapper {

class ComposeModel;
class FindingActions;
class FindingModel;
class PromptEditor;
struct LintPlace;

/// Brings the findings into the texts of the panel: each editor gets the marks of its own text, rows of shots that
/// come later as well. What is activated there opens the menu of what can be done.
class LintMarks final : public QObject
{
    Q_OBJECT
public:
    /// @param panel becomes the parent. Made after everything in the panel that follows the model: marks are set when
    /// the editors have the text that they are of.
    LintMarks(ComposeModel& model, FindingModel& findings, FindingActions& actions, QWidget& panel);

    /// The text of the panel that a place speaks of; null when it is no text, or not there now.
    PromptEditor* editorOf(const LintPlace& place) const;

private:
    void refresh();
    void openMenu(PromptEditor* editor, const QList<int>& rows, const QPoint& at);

    ComposeModel& m_model;
    FindingModel& m_findings;
    FindingActions& m_actions;
    QWidget& m_panel;
};

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/findingmodel.h"

#include <QWidget>

class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace klapper {

class ComposeModel;
class FindingActions;
class FindingRow;
class FindingSummary;
class IconButton;

/// Everything the linter has to say about the draft, between the form and the Generate bar: one line that counts, and
/// below it, unfolded, a row each. It takes at most a quarter of the panel and scrolls beyond that. Folded it has no
/// rows at all: keys that are typed do not pay for them.
class FindingList final : public QWidget
{
    Q_OBJECT
public:
    /// All outlive the list.
    FindingList(ComposeModel& model, FindingModel& findings, FindingActions& actions, QWidget* parent = nullptr);

    bool isOpen() const { return m_open; }
    void setOpen(bool open);
    QString summary() const;

Q_SIGNALS:
    void openChanged(bool open);
    /// Go to what a finding speaks of.
    void jumpRequested(const klapper::LintPlace& place);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setupHeader(QVBoxLayout& column);
    void setupRows(QVBoxLayout& column);
    void refreshHeader();
    void refreshRows(int first, int last);
    void addRows(int first, int last);
    void removeRows(int first, int last);
    FindingRow* makeRow();
    void fitHeight();
    void step(const FindingRow* from, int step);

    ComposeModel& m_model;
    FindingModel& m_findings;
    FindingActions& m_actions;
    bool m_open = false;
    QToolButton* m_header;
    FindingSummary* m_summary;
    IconButton* m_muted;
    QScrollArea* m_scroll;
    QWidget* m_body;
    QVBoxLayout* m_column;
    QList<FindingRow*> m_rows;
};

} // namespace klapper

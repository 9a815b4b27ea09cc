// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace klapper {

class JobsPanel;
class SequencePanel;

/// The bottom of the window: the jobs or the sequence, by tabs in the header that each of them has. They fold together.
class LowerArea final : public QWidget
{
    Q_OBJECT
public:
    enum class Tab { Jobs, Sequence };

    /// Takes the panel.
    explicit LowerArea(JobsPanel* jobs, QWidget* parent = nullptr);
    /// Once; takes the panel.
    void setSequence(SequencePanel* sequence);

    Tab tab() const;
    void setTab(Tab tab);
    bool isOpen() const;
    void setOpen(bool open);
    int foldedHeight() const;

Q_SIGNALS:
    void openChanged(bool open);
    void tabChanged(klapper::LowerArea::Tab tab);

private:
    QTabBar* makeTabs(Tab tab);

    JobsPanel* m_jobs;
    SequencePanel* m_sequence = nullptr;
    QStackedWidget* m_pages;
    QTabBar* m_tabs[2] = {}; ///< one in each header: where the focus is it stays
};

} // namespace klapper

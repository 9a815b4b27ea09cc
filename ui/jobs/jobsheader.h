// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/jobagenda.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QSpinBox;

namespace klapper {

class ElidedLabel;
class IconButton;
class PlainLabel;

/// The uppermost line of the jobs: how many there are of each kind, all at once, and how many may run at once.
class JobsHeader final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int mostAtOnce = 10;

    explicit JobsHeader(QWidget* parent = nullptr);

    /// Stands in the place of the title; takes it.
    void setTabs(QWidget* tabs);
    void setCounts(const JobCounts& counts);
    void setAtOnce(int most);
    void setFolded(bool folded);

Q_SIGNALS:
    void holdAllRequested();
    void releaseAllRequested();
    void atOnceChosen(int most);
    void foldRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    QMenu* makeAllMenu();
    int needed(bool hold, bool release) const;

    JobCounts m_counts;
    bool m_folded = false;
    PlainLabel* m_title;
    QWidget* m_leading; ///< the title or the tabs
    ElidedLabel* m_summary;
    QPushButton* m_holdAll;
    QPushButton* m_releaseAll;
    IconButton* m_all; ///< both of them, where there is no room
    PlainLabel* m_atOnceWord;
    QSpinBox* m_atOnce;
    IconButton* m_fold;
};

} // namespace klapper

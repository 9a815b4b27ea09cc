// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/jobagenda.h"

#include <QWidget>

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

    JobCounts m_counts;
    bool m_folded = false;
    PlainLabel* m_title;
    ElidedLabel* m_summary;
    QPushButton* m_holdAll;
    QPushButton* m_releaseAll;
    PlainLabel* m_atOnceWord;
    QSpinBox* m_atOnce;
    IconButton* m_fold;
};

} // namespace klapper

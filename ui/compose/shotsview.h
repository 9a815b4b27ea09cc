// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace klapper {

class ComposeModel;
class PlainLabel;
class ShotRow;

/// The shots of the draft: a row each, their sum against the clip, and ways to make both agree.
class ShotsView final : public QWidget
{
    Q_OBJECT
public:
    explicit ShotsView(ComposeModel& model, QWidget* parent = nullptr);

private:
    void refresh();
    void matchRowCount(int count);
    ShotRow* makeRow(int index);
    void moveShot(int index, int step);
    void addShot();

    ComposeModel& m_model;
    QList<ShotRow*> m_rows;
    QVBoxLayout* m_column;
    PlainLabel* m_sum;
    QPushButton* m_fit;
    QPushButton* m_add;
};

} // namespace klapper

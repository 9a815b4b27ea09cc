// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace klapper {

/// A short bar for each step; those that are reached are filled. The words beside it say the same.
class StepMarks final : public QWidget
{
    Q_OBJECT
public:
    explicit StepMarks(int count, QWidget* parent = nullptr);

    /// @param step from 0 on
    void setStep(int step);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_count;
    int m_step = 0;
};

} // namespace klapper

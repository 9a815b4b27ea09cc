// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QSlider;

namespace klapper {

/// What the values of guidance are good for, below their places on the slider: 0.3 to 0.4 loose, 0.5 usual, 0.7 to 0.9
/// strict (seed, "cfg_scale tuning"). The slider runs from 0 to 1.
class GuidanceMarks final : public QWidget
{
    Q_OBJECT
public:
    explicit GuidanceMarks(QSlider& slider, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int placeOf(double value) const;

    QSlider& m_slider;
};

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/tokens.h"
#include "ui/widgets/accessiblerole.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QWidget>

#include <optional>

class QPainter;
class QPalette;

namespace klapper {

/// A thin bar for work under way: a fraction of what is counted, or a calm shimmer for what is not.
/// The shimmer rests while the bar is hidden and where less motion is wanted.
class PhaseBar final : public QWidget, public AccessibleValue
{
    Q_OBJECT

public:
    explicit PhaseBar(QWidget* parent = nullptr);

    /// Nothing: indeterminate. Else 0 to 1.
    void setFraction(std::optional<double> fraction);
    std::optional<double> fraction() const { return m_fraction; }
    void setColor(Token color);
    /// In percent; nothing while it is not counted.
    std::optional<Range> accessibleValue() const override;
    bool isAnimating() const { return m_timer.isActive(); }

    /// For delegates. phase: 0 to 1, where the shimmer stands; 0.5 for a still picture.
    static void paint(QPainter& painter, const QRectF& rect, const QPalette& palette, std::optional<double> fraction,
                      double phase = 0.5, Token color = Token::Accent);
    /// Where the shimmer stands after so many milliseconds.
    static double phaseAt(qint64 milliseconds);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void refreshTimer();
    std::optional<double> m_fraction;
    Token m_color = Token::Accent;
    QBasicTimer m_timer;
    QElapsedTimer m_clock;
};

} // namespace klapper

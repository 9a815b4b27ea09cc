// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/stage/timecode.h"
#include "ui/widgets/accessiblerole.h"

#include <QElapsedTimer>
#include <QList>
#include <QPair>
#include <QWidget>

#include <optional>

namespace klapper {

/// Where in the clip: a bar with the playhead, the beginnings of the shots, the marks, and the time under
/// the pointer. Click and drag seek; the keys of the stage and, with the focus here, PageUp and PageDown
/// (from shot to shot) work.
class Timeline final : public QWidget, public AccessibleValue
{
    Q_OBJECT

public:
    explicit Timeline(QWidget* parent = nullptr);

    void setLength(qint64 frames, FrameRate rate);
    void setFrame(qint64 frame);
    void setMarks(std::optional<qint64> in, std::optional<qint64> out);
    /// Text and start in seconds; foreign text, shown as plain text.
    void setShots(const QList<QPair<QString, double>>& shots);

    qint64 frame() const { return m_frame; }
    /// The frame under an x coordinate and the reverse.
    qint64 frameAt(double x) const;
    double xOf(double frame) const;

    /// In frames.
    std::optional<Range> accessibleValue() const override;
    void setAccessibleValue(double frame) override;
    QString accessibleWords() const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return QSize(120, sizeHint().height()); }

Q_SIGNALS:
    void seekRequested(qint64 frame);
    void scrubStarted();
    void scrubEnded();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRectF track() const;
    int labelHeight() const;
    void paintTrack(QPainter& painter) const;
    void paintShots(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;
    void paintPlayhead(QPainter& painter) const;
    void paintHover(QPainter& painter) const;
    void jumpShot(int direction);
    void tellFrame();

    qint64 m_frames = 0;
    qint64 m_frame = 0;
    FrameRate m_rate;
    QList<QPair<QString, double>> m_shots;
    std::optional<qint64> m_in;
    std::optional<qint64> m_out;
    std::optional<double> m_hover;
    bool m_scrubbing = false;
    QElapsedTimer m_told; ///< while it plays not every frame is told to a screen reader
};

} // namespace klapper

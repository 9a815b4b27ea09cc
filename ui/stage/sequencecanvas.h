// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace klapper {

class SequencePlayer;

/// The picture of a sequence that is played, each clip in its own shape, with what comes in over it.
class SequenceCanvas final : public QWidget
{
    Q_OBJECT
public:
    explicit SequenceCanvas(SequencePlayer* player, QWidget* parent = nullptr);

    /// What stands where no picture can be had.
    void setNote(const QString& text);
    const QString& note() const { return m_note; }

    QSize sizeHint() const override { return QSize(640, 360); }
    QSize minimumSizeHint() const override { return QSize(160, 90); }

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void paintImage(QPainter& painter, const QImage& image) const;

    SequencePlayer* m_player;
    QString m_note;
    bool m_pressed = false;
    bool m_ring = false;
};

} // namespace klapper

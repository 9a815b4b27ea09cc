// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QTimer>
#include <QWidget>

namespace klapper {

class CompareLabel;
class ComparePlayer;
class WipeHandle;

/// The pictures of a comparison, all painted in one step: each in its place, or two in the same one with a border
/// between them. It tells the player how large the pictures are.
class CompareCanvas final : public QWidget
{
    Q_OBJECT
public:
    explicit CompareCanvas(ComparePlayer* player, QWidget* parent = nullptr);

    /// The player has opened other clips.
    void reload();
    bool isWipe() const { return m_wipe; }
    void setWipe(bool wipe);
    /// Which of the clips stand left and right of the border.
    int left() const { return m_left; }
    int right() const { return m_right; }
    void setPair(int left, int right);
    /// 0: all of the right one, 1: all of the left one.
    double border() const { return m_border; }
    void setBorder(double border);
    void moveBorder(double by) { setBorder(m_border + by); }

    bool isShown(int index) const { return !m_wipe || index == m_left || index == m_right; }
    /// Where a clip's picture stands, in this widget; in a wipe the whole of it, of which a part is seen.
    QRect pictureRect(int index) const;

    QSize sizeHint() const override { return QSize(640, 360); }
    QSize minimumSizeHint() const override { return QSize(200, 120); }

Q_SIGNALS:
    void clicked();
    /// Double click on it.
    void onlyRequested(int index);
    void wipeChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void arrange();
    void arrangeLabels();
    void tellSizes();
    void refreshNotes();
    QString noteOf(int index) const;
    int clipAt(const QPoint& point) const;
    void paintClip(QPainter& painter, int index) const;
    QRect visiblePart(int index) const;

    ComparePlayer* m_player;
    WipeHandle* m_handle;
    QList<CompareLabel*> m_labels;
    QList<QRect> m_places; ///< of all clips; in a wipe all the same
    QTimer m_resized;
    bool m_wipe = false;
    int m_left = 0;
    int m_right = 1;
    double m_border = 0.5;
    bool m_ring = false;
};

} // namespace klapper

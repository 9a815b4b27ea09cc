// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sequence/cardtrim.h"

#include <QListView>

#include <optional>

namespace klapper {

class SequenceCard;
class ThumbnailCache;

/// The clips of a sequence beside each other. By mouse: pull a card to its place, pull its edges to trim it (with Shift
/// four times as fine), drop takes and files between cards. By keys: Alt+Left and Alt+Right move what is selected,
/// Alt+Home and Alt+End to the ends; Ctrl+Left and Ctrl+Right the beginning by a frame, Ctrl+Shift+Left and
/// Ctrl+Shift+Right the end; Delete takes out; Return opens, Space plays from here; Ctrl+Z and Ctrl+Shift+Z.
class SequenceStrip final : public QListView
{
    Q_OBJECT
public:
    /// @param pictures outlives it; null: no pictures
    explicit SequenceStrip(ThumbnailCache* pictures, QWidget* parent = nullptr);

    /// Of the selected clips, in order; of the current one when none is.
    QStringList selectedIds() const;
    QString currentId() const;
    void select(const QStringList& clipIds);
    void setPlayed(const QString& clipId);
    /// The edge that is being moved; for tests and for whoever shows its frame.
    const CardTrim& trim() const { return m_trim; }
    /// Before which card something would be put down now; nothing: nowhere.
    std::optional<int> dropPlace() const { return m_place; }

Q_SIGNALS:
    void moveRequested(const QStringList& clipIds, int before);
    void removeRequested(const QStringList& clipIds);
    void trimRequested(const QString& clipId, qint64 in, qint64 out);
    /// The edge of a clip is being moved: the frame at it.
    void edgeMoved(const QString& clipId, qint64 frame);
    void takesDropped(const QStringList& jobIds, int before);
    void filesDropped(const QStringList& paths, int before);
    void openRequested(const QString& clipId);
    void playRequested(const QString& clipId);
    void marksRequested();
    void undoRequested();
    void redoRequested();
    void menuRequested(const QPoint& global);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Pull
    {
        QPoint from;
        QModelIndex index;
        bool isMoving = false;
        bool selectsOnRelease = false; ///< it was one of several that are selected
    };

    SequenceItem itemAt(const QModelIndex& index) const;
    std::optional<CardTrim::Edge> edgeAt(const QPoint& point) const;
    int placeAt(const QPoint& point) const;
    void setPlace(std::optional<int> place);
    void moveEdge(const QPoint& point, bool fine);
    void pullTo(const QPoint& point);
    void commitTrim();
    void cancel();
    void refreshCursor(const QPoint& point);
    void showTrim(const CardTrim& trim);
    void paintPlace(QPainter& painter) const;
    void paintEdge(QPainter& painter) const;
    bool trimByKey(int key, bool isEnd);
    bool moveByKey(int key);
    bool obey(int key, Qt::KeyboardModifiers modifiers);
    static bool isOurs(int key, Qt::KeyboardModifiers modifiers);
    void markShown();

    SequenceCard* m_card;
    ThumbnailCache* m_pictures;
    std::optional<Pull> m_pull;
    CardTrim m_trim;       ///< as it is now
    CardTrim m_trimStart;  ///< as it was
    QPoint m_trimFrom;     ///< where the edge was taken
    bool m_byKeys = false; ///< the edge is moved by keys: written when they are let go
    std::optional<int> m_place;
};

} // namespace klapper

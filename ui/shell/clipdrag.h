// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPixmap>
#include <QPoint>
#include <QStringList>

#include <functional>
#include <optional>

class QDrag;
class QWidget;

namespace klapper {

/// Lets clips be pulled out of a widget and dropped on a file manager, an editor or a page. They are offered as a copy
/// only: nobody who takes one moves the original away.
class ClipDrag final : public QObject
{
    Q_OBJECT
public:
    struct Clips
    {
        QStringList paths;      ///< absolute; empty: nothing is dragged
        QPixmap picture;        ///< of the first one; may be null
        QStringList takes = {}; ///< their jobs, for drops within the window
    };
    /// Whether a press there may become a drag, in the coordinates of the widget.
    using IsClip = std::function<bool(const QPoint& at)>;
    /// Asked when the drag begins. Whoever answers with nothing says why.
    using ClipsAt = std::function<Clips(const QPoint& at)>;

    /// Of a view its viewport. Goes with it.
    ClipDrag(QWidget* source, IsClip isClip, ClipsAt clipsAt);
    /// How a drag is begun; for tests. It owns the drag.
    void setBegin(std::function<void(QDrag* drag)> begin) { m_begin = std::move(begin); }

Q_SIGNALS:
    /// The press that began it was no click.
    void began();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void begin(const QPoint& from);

    QWidget* m_source;
    IsClip m_isClip;
    ClipsAt m_clipsAt;
    std::function<void(QDrag* drag)> m_begin;
    std::optional<QPoint> m_pressedAt;
    bool m_isDragging = false;
};

/// What hangs on the pointer: the picture in a frame, with a number where there are several. Pure painting.
QPixmap dragPicture(const QPixmap& picture, qsizetype count, const QWidget& widget);

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/stage/frameguides.h"

#include <QMenu>

namespace klapper {

class VideoCanvas;

/// How the picture is looked at: whole or pixel for pixel, with guides; and what can be had of the frame shown.
class ViewMenu final : public QMenu
{
    Q_OBJECT

public:
    /// The canvas outlives it.
    explicit ViewMenu(VideoCanvas* canvas, QWidget* parent = nullptr);

Q_SIGNALS:
    void saveFrameRequested();
    void copyFrameRequested();

private:
    QAction* addChoice(const QString& title, const QString& keys);
    void addGuide(Guide guide, const QString& title);
    void refresh();

    VideoCanvas* m_canvas;
    QAction* m_fit = nullptr;
    QAction* m_actual = nullptr;
    QList<QPair<Guide, QAction*>> m_guides;
};

} // namespace klapper

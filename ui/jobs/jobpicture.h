// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/clipsource.h"
#include "ui/widgets/statusglyph.h"

#include <QPointer>
#include <QWidget>

namespace klapper {

class ThumbnailCache;

/// The small picture of a job in a frame, or the icon of its state while there is none. It asks for a picture only
/// while it is in sight.
class JobPicture final : public QWidget
{
    Q_OBJECT
public:
    explicit JobPicture(QSize size, QWidget* parent = nullptr);

    void setPictures(ThumbnailCache* pictures);
    void show(const StatusGlyph::Look& look, const ClipSource& clip);

protected:
    void paintEvent(QPaintEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void tellShown(const QList<ClipSource>& clips);

    QPointer<ThumbnailCache> m_pictures;
    StatusGlyph::Look m_look;
    ClipSource m_clip;
    ClipSource m_told; ///< what the cache knows to be shown here
};

} // namespace klapper

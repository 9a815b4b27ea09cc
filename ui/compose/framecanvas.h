// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace klapper {

/// The picture of a frame, with what the clip will show of it outlined and the rest dimmed. Takes focus, so that the
/// picture can be pasted over.
class FrameCanvas final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(bool hasPicture READ hasPicture)
public:
    explicit FrameCanvas(QWidget* parent = nullptr);

    enum class Sign { Empty, Address, Looking, Bad };
    /// What stands there without a picture.
    void setSign(Sign sign);
    void setPicture(const QImage& picture);
    bool hasPicture() const { return !m_picture.isNull(); }
    /// "16:9"; empty: the whole picture is used.
    void setAspect(const QString& aspect);
    /// A drag is over the slot.
    void setDragged(bool dragged);

    /// Where in a picture of that size the clip's frame lies: the largest of that ratio, in the middle.
    static QRectF outlineIn(const QRectF& picture, const QString& aspect);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintPicture(QPainter& painter, const QRectF& box) const;
    void paintSign(QPainter& painter, const QRectF& box) const;

    QImage m_picture;
    QString m_aspect;
    Sign m_sign = Sign::Empty;
    bool m_dragged = false;
};

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sequence/exportpreview.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/accessiblerole.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace klapper {

namespace {

constexpr double step = 0.01;     ///< of a side, for an arrow key
constexpr double largeStep = 0.1; ///< with Shift
constexpr int cropShade = 165;    ///< of 255, over what goes
constexpr int safeShade = 84;     ///< over what an app writes on

QRectF fitted(QSizeF size, const QRectF& into)
{
    const QSizeF scaled = size.scaled(into.size(), Qt::KeepAspectRatio);
    return {into.center() - QPointF(scaled.width() / 2, scaled.height() / 2), scaled};
}

QPointF within(QPointF focus) { return {std::clamp(focus.x(), 0.0, 1.0), std::clamp(focus.y(), 0.0, 1.0)}; }

} // namespace

ExportPreview::ExportPreview(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(this, QAccessible::Graphic);
    setMouseTracking(true);
    setAccessibleName(tr("Preview"));
    refreshAccessible();
}

void ExportPreview::setPicture(const QImage& picture)
{
    m_picture = picture;
    update();
}

void ExportPreview::setNote(const QString& note)
{
    m_note = note;
    refreshAccessible();
    update();
}

void ExportPreview::setShape(QSize from, QSize to, Fit fit)
{
    m_from = from.isEmpty() ? QSize(1920, 1080) : from;
    m_to = to.isEmpty() ? m_from : to;
    m_fit = fit;
    setCursor(canMove() ? Qt::OpenHandCursor : Qt::ArrowCursor);
    refreshAccessible();
    update();
}

void ExportPreview::setFocusPoint(QPointF focus)
{
    m_focus = within(focus);
    refreshAccessible();
    update();
}

void ExportPreview::setSafeAreas(bool shown)
{
    m_safe = shown;
    update();
}

bool ExportPreview::canMove() const
{
    return m_fit == Fit::Crop && !m_to.isEmpty() && cropOf(m_from, m_to, m_focus).size() != m_from;
}

int ExportPreview::noteHeight() const
{
    const QRect line(0, 0, width() - 2 * space::small, height());
    return QFontMetrics(textFont(TextSize::Small)).boundingRect(line, Qt::TextWordWrap, m_note).height();
}

QRectF ExportPreview::room() const
{
    const int below = m_note.isEmpty() || m_picture.isNull() ? 0 : noteHeight() + space::tiny;
    return QRectF(rect()).adjusted(space::small, space::small, -space::small, -space::small - below);
}

QRectF ExportPreview::pictureRect() const
{
    if (m_fit == Fit::Crop || m_to.isEmpty())
        return fitted(m_from, room());
    return fitted(m_from, resultRect());
}

QRectF ExportPreview::resultRect() const
{
    if (m_fit == Fit::Pad || m_to.isEmpty())
        return fitted(m_to.isEmpty() ? m_from : m_to, room());
    const QRectF whole = pictureRect();
    const QRectF part = cropOf(m_from, m_to, m_focus);
    const double scale = whole.width() / m_from.width();
    return {whole.topLeft() + part.topLeft() * scale, part.size() * scale};
}

void ExportPreview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::SmoothPixmapTransform | QPainter::Antialiasing);
    const Theme& theme = Theme::of(this);
    painter.fillRect(rect(), theme.color(Token::Letterbox));
    if (!m_picture.isNull()) {
        paintBars(painter);
        painter.drawImage(pictureRect(), m_picture);
        paintCrop(painter);
        if (m_safe)
            paintSafeAreas(painter);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.color(Token::OnLetterbox), 1));
        painter.drawRect(resultRect());
    }
    paintNote(painter);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.color(Token::Focus), 2));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void ExportPreview::paintBars(QPainter& painter) const
{
    if (m_fit != Fit::Pad)
        return;
    // Black as they will be; hatched, since the room around them is dark as well.
    painter.fillRect(resultRect(), Qt::black);
    QColor lines = Theme::of(this).color(Token::QuietOnLetterbox);
    lines.setAlpha(90);
    painter.fillRect(resultRect(), QBrush(lines, Qt::BDiagPattern));
}

void ExportPreview::paintCrop(QPainter& painter) const
{
    if (m_fit != Fit::Crop)
        return;
    QPainterPath away;
    away.addRect(pictureRect());
    away.addRect(resultRect()); // the inner one is left out, since paths are filled odd-even
    painter.fillPath(away, QColor(0, 0, 0, cropShade));
}

void ExportPreview::paintSafeAreas(QPainter& painter) const
{
    const QRectF made = resultRect();
    const QRectF safe = made.adjusted(made.width() * safeSide, made.height() * safeTop, -made.width() * safeSide,
                                      -made.height() * safeBottom);
    QPainterPath covered;
    covered.addRect(made);
    covered.addRect(safe);
    QColor shade = Theme::of(this).color(Token::Warn);
    shade.setAlpha(safeShade);
    painter.fillPath(covered, shade);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Theme::of(this).color(Token::Warn), 1, Qt::DashLine));
    painter.drawRect(safe);
}

void ExportPreview::paintNote(QPainter& painter) const
{
    if (m_note.isEmpty())
        return;
    painter.setFont(textFont(m_picture.isNull() ? TextSize::Body : TextSize::Small));
    painter.setPen(Theme::of(this).color(Token::QuietOnLetterbox));
    const QRect place = rect().adjusted(space::small, space::small, -space::small, -space::tiny);
    if (m_picture.isNull())
        painter.drawText(place, Qt::AlignCenter | Qt::TextWordWrap, m_note);
    else
        painter.drawText(place, Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, m_note);
}

void ExportPreview::choose(QPointF focus)
{
    const QPointF chosen = within(focus);
    if (!canMove() || chosen == m_focus)
        return;
    setFocusPoint(chosen);
    Q_EMIT focusChosen(chosen);
}

void ExportPreview::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !canMove() || !pictureRect().contains(event->position()))
        return;
    // Beside the part that stays, that part jumps there.
    const bool inside = resultRect().contains(event->position());
    m_grabbed = inside ? event->position() - resultRect().center() : QPointF();
    setCursor(Qt::ClosedHandCursor);
    mouseMoveEvent(event);
}

void ExportPreview::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_grabbed)
        return;
    // Focus is where the part stands between the two ends, as cropOf() has it.
    const QRectF whole = pictureRect();
    const QSizeF part = resultRect().size();
    const QPointF corner = event->position() - *m_grabbed - QPointF(part.width(), part.height()) / 2 - whole.topLeft();
    const auto along = [](double at, double room, double before) {
        return room < 1 ? before : at / room;
    };
    choose({along(corner.x(), whole.width() - part.width(), m_focus.x()),
            along(corner.y(), whole.height() - part.height(), m_focus.y())});
}

void ExportPreview::mouseReleaseEvent(QMouseEvent*)
{
    if (!std::exchange(m_grabbed, std::nullopt))
        return;
    setCursor(canMove() ? Qt::OpenHandCursor : Qt::ArrowCursor);
}

void ExportPreview::keyPressEvent(QKeyEvent* event)
{
    const double by = event->modifiers().testFlag(Qt::ShiftModifier) ? largeStep : step;
    QPointF focus = m_focus;
    switch (event->key()) {
    case Qt::Key_Left:
        focus.rx() -= by;
        break;
    case Qt::Key_Right:
        focus.rx() += by;
        break;
    case Qt::Key_Up:
        focus.ry() -= by;
        break;
    case Qt::Key_Down:
        focus.ry() += by;
        break;
    case Qt::Key_Home:
        focus = {0.5, 0.5};
        break;
    default:
        return QWidget::keyPressEvent(event);
    }
    if (!canMove())
        return QWidget::keyPressEvent(event);
    choose(focus);
}

void ExportPreview::refreshAccessible()
{
    QStringList words;
    if (canMove())
        words.append(
            tr("The part that stays: %1 % across, %2 % down. Arrow keys move it, Home puts it in the middle.")
                .arg(QLocale().toString(qRound(m_focus.x() * 100)), QLocale().toString(qRound(m_focus.y() * 100))));
    if (!m_note.isEmpty())
        words.append(m_note);
    setAccessibleDescription(words.join(u' '));
    setToolTip(canMove() ? tr("Pull the part that stays, or move it with the arrow keys") : QString());
}

QSize ExportPreview::sizeHint() const { return {420, 260}; }

QSize ExportPreview::minimumSizeHint() const { return {220, 150}; }

} // namespace klapper

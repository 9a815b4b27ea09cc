// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stage/timeline.h"

#include "ui/style/metrics.h"
#include "ui/style/stylepaint.h"
#include "ui/style/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace klapper {

namespace {
constexpr int trackHeight = 6;
constexpr int headRadius = 6;
} // namespace

Timeline::Timeline(QWidget* parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::Slider);
    setAccessibleName(tr("Timeline"));
}

void Timeline::setLength(qint64 frames, FrameRate rate)
{
    m_frames = frames;
    m_rate = rate;
    update();
}

void Timeline::setFrame(qint64 frame)
{
    if (frame == m_frame)
        return;
    m_frame = frame;
    tellFrame();
    update();
}

void Timeline::setMarks(std::optional<qint64> in, std::optional<qint64> out)
{
    m_in = in;
    m_out = out;
    update();
}

void Timeline::setShots(const QList<QPair<QString, double>>& shots)
{
    m_shots = shots;
    updateGeometry();
    update();
}

int Timeline::labelHeight() const
{
    return m_shots.size() > 1 ? QFontMetrics(textFont(TextSize::Small)).height() + space::tiny : 0;
}

QSize Timeline::sizeHint() const { return QSize(320, labelHeight() + 2 * headRadius + space::small); }

QRectF Timeline::track() const
{
    const double middle = labelHeight() + (height() - labelHeight()) / 2.0;
    return QRectF(headRadius, std::round(middle) - trackHeight / 2.0, width() - 2 * headRadius, trackHeight);
}

double Timeline::xOf(double frame) const
{
    const QRectF bar = track();
    const double part = m_frames > 1 ? std::clamp(frame / static_cast<double>(m_frames - 1), 0.0, 1.0) : 0;
    return layoutDirection() == Qt::LeftToRight ? bar.left() + part * bar.width() : bar.right() - part * bar.width();
}

qint64 Timeline::frameAt(double x) const
{
    const QRectF bar = track();
    if (m_frames < 2 || bar.width() <= 0)
        return 0;
    double part = std::clamp((x - bar.left()) / bar.width(), 0.0, 1.0);
    if (layoutDirection() == Qt::RightToLeft)
        part = 1 - part;
    return std::llround(part * static_cast<double>(m_frames - 1));
}

void Timeline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintTrack(painter);
    paintShots(painter);
    paintMarks(painter);
    if (m_frames > 0)
        paintPlayhead(painter);
    if (m_hover && m_frames > 0)
        paintHover(painter);
}

void Timeline::paintTrack(QPainter& painter) const
{
    const Theme& theme = Theme::of(this);
    const QRectF bar = track();
    stylepaint::roundedRect(painter, bar, theme.color(Token::Line), Qt::transparent, 0, trackHeight / 2.0);
    QRectF done = bar;
    const double head = xOf(static_cast<double>(m_frame));
    layoutDirection() == Qt::LeftToRight ? done.setRight(head) : done.setLeft(head);
    stylepaint::roundedRect(painter, done, theme.color(Token::Accent), Qt::transparent, 0, trackHeight / 2.0);
}

void Timeline::paintShots(QPainter& painter) const
{
    if (m_shots.size() < 2)
        return;
    const Theme& theme = Theme::of(this);
    painter.setFont(textFont(TextSize::Small));
    const QFontMetrics metrics = painter.fontMetrics();
    for (qsizetype i = 0; i < m_shots.size(); ++i) {
        const double x = xOf(m_shots.at(i).second * m_rate.perSecond());
        const double end = i + 1 < m_shots.size() ? xOf(m_shots.at(i + 1).second * m_rate.perSecond())
                                                  : xOf(static_cast<double>(m_frames));
        const QRectF bar = track();
        if (i > 0) {
            const double pixel = std::floor(x);
            painter.fillRect(QRectF(pixel - 1, bar.top() - 2, 3, trackHeight + 4), theme.color(Token::Panel));
            painter.fillRect(QRectF(pixel, 2, 1, bar.bottom()), theme.color(Token::Edge));
        }
        QRectF label(std::min(x, end) + (i > 0 ? space::tiny + 1 : 0), 0, std::abs(end - x) - space::small,
                     metrics.height());
        painter.setPen(theme.color(Token::Quiet));
        const QString text = tr("%1  %2").arg(i + 1).arg(m_shots.at(i).first.left(200).simplified());
        if (label.width() > metrics.averageCharWidth() * 2)
            painter.drawText(label, Qt::AlignVCenter | Qt::TextSingleLine,
                             metrics.elidedText(text, Qt::ElideRight, static_cast<int>(label.width())));
    }
}

void Timeline::paintMarks(QPainter& painter) const
{
    if (!m_in && !m_out)
        return;
    const QRectF bar = track();
    const QColor color = Theme::of(this).color(Token::Action);
    const double from = xOf(static_cast<double>(m_in.value_or(0)));
    const double to = xOf(static_cast<double>(m_out.value_or(m_frames - 1)));
    painter.fillRect(
        QRectF(QPointF(std::min(from, to), bar.bottom() + 2), QPointF(std::max(from, to), bar.bottom() + 4)), color);
    const auto bracket = [&](double x) {
        painter.fillRect(QRectF(x - 1, bar.top() - 3, 2, trackHeight + 7), color);
    };
    if (m_in)
        bracket(from);
    if (m_out)
        bracket(to);
}

void Timeline::paintPlayhead(QPainter& painter) const
{
    const Theme& theme = Theme::of(this);
    QRectF head(0, 0, 2 * headRadius, 2 * headRadius);
    head.moveCenter(QPointF(xOf(static_cast<double>(m_frame)), track().center().y()));
    if (hasFocus())
        stylepaint::roundedRect(painter, head.adjusted(-1, -1, 1, 1), theme.color(Token::Panel),
                                theme.color(Token::Focus), 2, headRadius + 1);
    stylepaint::roundedRect(painter, head.adjusted(2, 2, -2, -2), theme.color(Token::Text), Qt::transparent, 0,
                            headRadius - 2);
    if (!hasFocus())
        stylepaint::roundedRect(painter, head.adjusted(1, 1, -1, -1), theme.color(Token::Text), Qt::transparent, 0,
                                headRadius - 1);
}

void Timeline::paintHover(QPainter& painter) const
{
    const Theme& theme = Theme::of(this);
    const qint64 frame = frameAt(*m_hover);
    const double x = xOf(static_cast<double>(frame));
    const QRectF bar = track();
    painter.fillRect(QRectF(std::floor(x), bar.top() - 3, 1, trackHeight + 6), theme.color(Token::Text));
    painter.setFont(numberFont(TextSize::Small));
    const QString text = timecode(frame, m_rate);
    const QFontMetrics metrics = painter.fontMetrics();
    QRectF bubble(0, 0, metrics.horizontalAdvance(text) + space::small, metrics.height() + 2);
    bubble.moveCenter(QPointF(x, 0));
    bubble.moveTop(m_shots.size() > 1 ? 0 : bar.top() - 2 - bubble.height());
    if (bubble.top() < 0) // no room above: beside the pointer
        bubble.moveTo(x + space::small, bar.center().y() - bubble.height() / 2);
    if (bubble.left() < 0)
        bubble.moveLeft(0);
    if (bubble.right() > width())
        bubble.moveRight(bubble.top() == 0 ? width() : x - space::small);
    stylepaint::roundedRect(painter, bubble, theme.color(Token::Raised), theme.color(Token::Edge), 1, 4);
    painter.setPen(theme.color(Token::Text));
    painter.drawText(bubble, Qt::AlignCenter, text);
}

bool Timeline::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto* help = static_cast<QHelpEvent*>(event);
    const double seconds = m_rate.startOf(frameAt(help->pos().x()));
    QString text;
    for (const auto& [shot, start] : std::as_const(m_shots)) {
        if (start <= seconds + 1e-6)
            text = shot;
    }
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), plainToolTip(text), this);
    return true;
}

void Timeline::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_frames < 1)
        return;
    m_scrubbing = true;
    Q_EMIT scrubStarted();
    Q_EMIT seekRequested(frameAt(event->position().x()));
}

void Timeline::mouseMoveEvent(QMouseEvent* event)
{
    m_hover = event->position().x();
    if (m_scrubbing)
        Q_EMIT seekRequested(frameAt(*m_hover));
    update();
}

void Timeline::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_scrubbing)
        return;
    m_scrubbing = false;
    Q_EMIT scrubEnded();
}

void Timeline::leaveEvent(QEvent*)
{
    m_hover.reset();
    update();
}

void Timeline::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_PageDown)
        jumpShot(1);
    else if (event->key() == Qt::Key_PageUp)
        jumpShot(-1);
    else
        event->ignore(); // the stage has the rest
}

void Timeline::jumpShot(int direction)
{
    std::optional<qint64> target;
    for (const auto& [text, start] : std::as_const(m_shots)) {
        const qint64 frame = std::llround(start * m_rate.perSecond());
        if (direction > 0 && frame > m_frame && !target)
            target = frame;
        if (direction < 0 && frame < m_frame)
            target = frame;
    }
    Q_EMIT seekRequested(target.value_or(direction > 0 ? m_frames - 1 : 0));
}

std::optional<AccessibleValue::Range> Timeline::accessibleValue() const
{
    return Range{.now = double(m_frame), .least = 0, .most = double(std::max<qint64>(m_frames - 1, 0))};
}

void Timeline::setAccessibleValue(double frame)
{
    if (m_frames > 0)
        Q_EMIT seekRequested(std::llround(frame));
}

QString Timeline::accessibleWords() const
{
    return tr("%1 of %2").arg(timecode(m_frame, m_rate), timecode(m_frames, m_rate));
}

void Timeline::tellFrame()
{
    constexpr qint64 pause = 250; // ms
    if (!hasFocus() || (m_told.isValid() && m_told.elapsed() < pause))
        return;
    m_told.start();
    tellAccessibleValue(this, double(m_frame));
}

} // namespace klapper

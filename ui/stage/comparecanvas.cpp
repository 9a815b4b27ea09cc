// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stage/comparecanvas.h"

#include "ui/stage/comparelabel.h"
#include "ui/stage/comparelayout.h"
#include "ui/stage/compareplayer.h"
#include "ui/stage/wipehandle.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/accessiblerole.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace klapper {

using namespace std::chrono_literals;

namespace {
constexpr int placeGap = 2;
} // namespace

CompareCanvas::CompareCanvas(ComparePlayer* player, QWidget* parent)
    : QWidget(parent)
    , m_player(player)
    , m_handle(new WipeHandle(this))
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(this, QAccessible::Graphic);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Pictures"));
    m_handle->hide();
    m_resized.setSingleShot(true);
    m_resized.setInterval(200ms); // decoding begins anew with each size
    connect(&m_resized, &QTimer::timeout, this, &CompareCanvas::tellSizes);
    connect(m_handle, &WipeHandle::dragged, this, [this](int x) {
        const QRect picture = pictureRect(m_left).united(pictureRect(m_right));
        if (picture.width() > 0)
            setBorder(double(x - picture.left()) / picture.width());
    });
    connect(m_handle, &WipeHandle::stepped, this, &CompareCanvas::moveBorder);
    connect(player, &ComparePlayer::picturesChanged, this, [this] {
        refreshNotes();
        update();
    });
    connect(player, &ComparePlayer::problemChanged, this, &CompareCanvas::refreshNotes);
    connect(player, &ComparePlayer::soundChanged, this, [this] {
        if (CompareLabel* label = m_labels.value(m_player->sounding()))
            label->setChecked(true);
    });
}

void CompareCanvas::reload()
{
    qDeleteAll(m_labels);
    m_labels.clear();
    for (int i = 0; i < m_player->count(); ++i) {
        const StageClip& clip = m_player->clip(i);
        auto* label = new CompareLabel(i, clip.title, clip.hasAudio, this);
        label->setAutoExclusive(true);
        label->setChecked(i == m_player->sounding());
        connect(label, &CompareLabel::toggled, this, [this, i](bool on) {
            if (on && m_player->sounding() != i)
                m_player->setSounding(i);
        });
        m_labels.append(label);
    }
    m_left = 0;
    m_right = 1;
    m_border = 0.5;
    refreshNotes();
    arrange();
    tellSizes();
}

void CompareCanvas::setWipe(bool wipe)
{
    if (wipe == m_wipe)
        return;
    m_wipe = wipe;
    arrange();
    tellSizes();
    Q_EMIT wipeChanged();
}

void CompareCanvas::setPair(int left, int right)
{
    const int count = m_player->count();
    if (left == right || std::min(left, right) < 0 || std::max(left, right) >= count)
        return;
    m_left = left;
    m_right = right;
    arrange();
    tellSizes();
    Q_EMIT wipeChanged();
}

void CompareCanvas::setBorder(double border)
{
    m_border = std::clamp(border, 0.0, 1.0);
    arrangeLabels();
    update();
}

QRect CompareCanvas::pictureRect(int index) const
{
    if (index < 0 || index >= m_places.size())
        return {};
    return pictureIn(m_places[index], m_player->clip(index).size);
}

void CompareCanvas::arrange()
{
    QList<QSize> shapes;
    for (int i = 0; i < m_player->count(); ++i)
        shapes.append(m_player->clip(i).size);
    m_places = m_wipe ? QList<QRect>(shapes.size(), rect()) : comparePlaces(size(), shapes, placeGap);
    arrangeLabels();
    update();
}

void CompareCanvas::arrangeLabels()
{
    for (int i = 0; i < m_labels.size(); ++i) {
        CompareLabel* label = m_labels[i];
        label->setVisible(isShown(i));
        const QRect part = m_wipe ? QRect(0, 0, width() / 2, height()).translated(i == m_right ? width() / 2 : 0, 0)
                                  : m_places.value(i);
        label->setShort(part.height() < 6 * label->sizeHint().height());
        QSize wanted = label->sizeHint();
        wanted.setWidth(std::min(wanted.width(), part.width() - 2 * space::small));
        QPoint corner = part.topLeft() + QPoint(space::small, space::small);
        if (m_wipe && i == m_right)
            corner.setX(part.right() - space::small - wanted.width());
        label->setGeometry(QRect(corner, wanted));
        label->raise();
    }
    m_handle->setVisible(m_wipe);
    const QRect picture = pictureRect(m_left).united(pictureRect(m_right));
    const int x = picture.left() + int(std::lround(m_border * picture.width()));
    m_handle->setGeometry(x - WipeHandle::across / 2, picture.top(), WipeHandle::across, picture.height());
    m_handle->setPosition(m_border);
}

void CompareCanvas::tellSizes()
{
    m_resized.stop();
    for (int i = 0; i < m_player->count(); ++i) {
        const QSize shown = pictureRect(i).size() * devicePixelRatioF();
        m_player->setPictureSize(i, isShown(i) ? shown : QSize());
    }
}

QString CompareCanvas::noteOf(int index) const
{
    switch (m_player->problem(index)) {
    case CompareTrack::Problem::None:
        return m_player->isOver(index) ? tr("ended") : QString();
    case CompareTrack::Problem::FileMissing:
        return tr("the file is not there");
    case CompareTrack::Problem::CannotDecode:
        return tr("cannot be played");
    }
    Q_UNREACHABLE();
}

void CompareCanvas::refreshNotes()
{
    bool changed = false;
    for (int i = 0; i < m_labels.size() && i < m_player->count(); ++i) {
        const QString note = noteOf(i);
        changed = changed || note != m_labels[i]->note();
        m_labels[i]->setNote(note);
    }
    if (changed)
        arrangeLabels();
}

/// Of a wipe the part on its side of the border.
QRect CompareCanvas::visiblePart(int index) const
{
    if (!m_wipe)
        return rect();
    const int border = m_handle->geometry().center().x();
    return index == m_left ? QRect(0, 0, border, height()) : QRect(border, 0, width() - border, height());
}

void CompareCanvas::paintClip(QPainter& painter, int index) const
{
    const QImage image = m_player->picture(index);
    if (image.isNull())
        return;
    painter.setClipRect(visiblePart(index));
    const QRect place = pictureRect(index);
    // Decoded in the size it is shown in; only for a moment after a change of size it is not.
    painter.setRenderHint(QPainter::SmoothPixmapTransform, image.size() != place.size() * devicePixelRatioF());
    painter.drawImage(place, image);
}

void CompareCanvas::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(this);
    painter.fillRect(rect(), theme.color(Token::Letterbox));
    for (int i = 0; i < m_player->count(); ++i) {
        if (isShown(i))
            paintClip(painter, i);
    }
    painter.setClipping(false);
    if (hasFocus() && m_ring && !window()->isFullScreen()) {
        painter.setPen(QPen(theme.color(Token::Focus), 2));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void CompareCanvas::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
    m_resized.start();
}

void CompareCanvas::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        arrangeLabels();
}

void CompareCanvas::focusInEvent(QFocusEvent* event)
{
    m_ring = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QWidget::focusInEvent(event);
}

int CompareCanvas::clipAt(const QPoint& point) const
{
    for (int i = 0; i < m_player->count(); ++i) {
        if (isShown(i) && (m_wipe ? visiblePart(i) : m_places[i]).contains(point))
            return i;
    }
    return -1;
}

void CompareCanvas::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT clicked();
}

void CompareCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int index = clipAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index >= 0)
        Q_EMIT onlyRequested(index);
}

} // namespace klapper

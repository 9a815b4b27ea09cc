// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/frameslot.h"

#include "app/service/hostpolicy.h"
#include "ui/compose/composewords.h"
#include "ui/compose/droppedimage.h"
#include "ui/compose/previewpermissions.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/stylepaint.h"
#include "ui/style/theme.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>

namespace klapper {

namespace {
constexpr QSize slotSize(104, 66);
} // namespace

FrameSlot::FrameSlot(ComposeModel& model, Role role, PreviewPermissions& permissions, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_role(role)
    , m_permissions(permissions)
    , m_frame(new QLabel)
    , m_title(
          new PlainLabel(role == Role::FirstFrame ? tr("First frame") : tr("Last frame"), TextSize::Body, Token::Text))
    , m_edit(new QLineEdit)
    , m_clear(new IconButton(IconId::Close, tr("Remove the frame")))
    , m_note(new PlainLabel({}, TextSize::Small, Token::Quiet))
    , m_load(new QPushButton)
{
    setupRows();
    setAcceptDrops(true);
    m_edit->installEventFilter(this); // a drop on the field is a drop on the slot
    connect(m_edit, &QLineEdit::textEdited, this, &FrameSlot::edit);
    connect(m_clear, &IconButton::clicked, this, [this] { edit({}); });
    connect(&m_preview, &FramePreview::finished, this, [this](const QImage& picture, QSize fullSize) {
        m_loading = false;
        m_picture = picture;
        m_fullSize = fullSize;
        (picture.isNull() ? m_failedUrl : m_pictureUrl) = url();
        refresh();
    });
    connect(&m_model, &ComposeModel::changed, this, &FrameSlot::refresh);
    refresh();
}

void FrameSlot::setupRows()
{
    const QString name = m_title->text();
    setObjectName(m_role == Role::FirstFrame ? QStringLiteral("firstFrame") : QStringLiteral("lastFrame"));
    m_frame->setFixedSize(slotSize);
    m_frame->setAccessibleName(tr("Picture of: %1").arg(name));
    m_edit->setPlaceholderText(tr("Image address, or drop a picture"));
    m_edit->setAccessibleName(tr("Address of: %1").arg(name));
    m_note->setWordWrap(true);
    QSizePolicy keepsPlace = m_clear->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    m_clear->setSizePolicy(keepsPlace);
    auto* menu = new QMenu(m_load);
    menu->addAction(tr("Once"), this, [this] { allow(false); });
    menu->addAction(tr("Always from this host"), this, [this] { allow(true); });
    menu->addAction(tr("Never from this host"), this, &FrameSlot::forbid);
    m_load->setMenu(menu);
    m_load->setObjectName(QStringLiteral("loadPreview"));

    auto* head = new QHBoxLayout;
    head->setSpacing(space::tiny);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_clear);
    auto* right = new QVBoxLayout;
    right->setSpacing(space::tiny);
    right->addLayout(head);
    right->addWidget(m_edit);
    right->addStretch();
    auto* top = new QHBoxLayout;
    top->setSpacing(space::medium);
    top->addWidget(m_frame, 0, Qt::AlignTop);
    top->addLayout(right, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    column->addLayout(top);
    column->addWidget(m_note);
    column->addWidget(m_load, 0, Qt::AlignLeft);
}

QString FrameSlot::url() const
{
    return m_role == Role::FirstFrame ? m_model.draft().firstFrame : m_model.draft().lastFrame;
}

QString FrameSlot::host() const { return checkImageUrl(url()) ? QUrl(url(), QUrl::StrictMode).host() : QString(); }

void FrameSlot::edit(const QString& text)
{
    m_refusal.clear();
    m_preview.cancel();
    m_loading = false;
    if (m_role == Role::FirstFrame)
        m_model.setFirstFrame(text.trimmed());
    else
        m_model.setLastFrame(text.trimmed());
    refresh();
    if (m_permissions.of(host()) == PreviewPermissions::Answer::Always && !host().isEmpty() && m_pictureUrl != url())
        allow(false);
}

void FrameSlot::take(const DroppedImage& dropped)
{
    if (dropped.url.isEmpty()) {
        m_refusal =
            dropped.isLocalFile ? tr(
                "The dropped file was not taken: it is on this computer, and RunComfy needs a public https address.")
                                : tr("That picture came without an address. RunComfy needs a public https address.");
        return refresh();
    }
    m_picture = dropped.picture;
    m_fullSize = dropped.picture.size();
    m_pictureUrl = dropped.picture.isNull() ? QString() : dropped.url;
    edit(dropped.url);
}

void FrameSlot::allow(bool always)
{
    if (always)
        m_permissions.set(host(), PreviewPermissions::Answer::Always);
    m_loading = true;
    m_preview.load(QUrl(url(), QUrl::StrictMode));
    refresh();
}

void FrameSlot::forbid()
{
    m_permissions.set(host(), PreviewPermissions::Answer::Never);
    refresh();
}

void FrameSlot::refresh()
{
    if (m_edit->text() != url()) {
        m_edit->setText(url());
        m_edit->setCursorPosition(0); // the host is what one looks for
    }
    const QString reason = ComposeWords::reason(m_model.fieldState(m_role));
    m_edit->setEnabled(reason.isEmpty());
    // Without a use and a value one line is enough.
    const bool folded = !reason.isEmpty() && url().isEmpty();
    m_edit->setVisible(!folded);
    m_frame->setVisible(!folded);
    m_title->setColor(reason.isEmpty() ? Token::Text : Token::Disabled);
    m_clear->setVisible(!url().isEmpty());
    m_clear->setEnabled(reason.isEmpty());
    const bool mayAsk = !host().isEmpty() && reason.isEmpty() && m_pictureUrl != url() && m_failedUrl != url()
                     && !m_loading && m_permissions.of(host()) == PreviewPermissions::Answer::Ask;
    m_load->setVisible(mayAsk);
    m_load->setText(tr("Load the preview from %1?").arg(host().size() > 28 ? QString(host().left(27) % u'…') : host()));
    refreshNote();
    refreshPicture();
}

void FrameSlot::refreshNote()
{
    const QString reason = ComposeWords::reason(m_model.fieldState(m_role));
    const Status checked = url().isEmpty() ? Status(Nothing{}) : checkImageUrl(url());
    QString note;
    bool bad = false;
    if (!reason.isEmpty()) {
        note = reason;
    } else if (!m_refusal.isEmpty()) {
        note = m_refusal;
        bad = true;
    } else if (!checked) {
        note = ComposeWords::refusedImage(checked.error().detail);
        bad = true;
    } else if (m_loading) {
        note = tr("Loading from %1 …").arg(host());
    } else if (!url().isEmpty() && m_failedUrl == url()) {
        note = tr("%1 gave no picture that can be shown. RunComfy may still be able to fetch it.").arg(host());
    } else if (!url().isEmpty() && m_pictureUrl == url() && m_fullSize.isValid()) {
        note = tr("%1 × %2 pixels").arg(m_fullSize.width()).arg(m_fullSize.height());
    }
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_note->setColor(bad ? Token::BadText : Token::Quiet);
}

void FrameSlot::refreshPicture()
{
    const Theme& theme = Theme::of(this);
    const qreal scale = devicePixelRatioF();
    QPixmap canvas(slotSize * scale);
    canvas.setDevicePixelRatio(scale);
    canvas.fill(Qt::transparent);
    QPainter painter(&canvas);
    const QRectF box(QPointF(0, 0), slotSize);
    const bool shown = !url().isEmpty() && m_pictureUrl == url() && !m_picture.isNull();
    const QColor edge = theme.color(m_dragged ? Token::Focus : Token::Line);
    stylepaint::roundedRect(painter, box, theme.color(shown ? Token::Letterbox : Token::Field), edge,
                            m_dragged ? 2 : 1);
    if (shown) {
        const QSizeF size = QSizeF(m_picture.size()).scaled(box.size() - QSizeF(2, 2), Qt::KeepAspectRatio);
        QRectF target(QPointF(), size);
        target.moveCenter(box.center());
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(target, m_picture);
    } else {
        const QColor tint = theme.color(m_edit->isEnabled() ? Token::Quiet : Token::Disabled);
        const QPixmap sign = iconPixmap(url().isEmpty() ? IconId::Image : IconId::Link, iconLarge, tint, scale);
        painter.drawPixmap(QPointF((box.width() - iconLarge) / 2, (box.height() - iconLarge) / 2), sign);
    }
    painter.end();
    m_frame->setPixmap(canvas);
}

bool FrameSlot::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::DragEnter) {
        dragEnterEvent(static_cast<QDragEnterEvent*>(event));
        return true;
    }
    if (watched == m_edit && event->type() == QEvent::Drop) {
        dropEvent(static_cast<QDropEvent*>(event));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FrameSlot::dragEnterEvent(QDragEnterEvent* event)
{
    if (!m_edit->isEnabled() || readDroppedImage(*event->mimeData()).isEmpty())
        return;
    m_dragged = true;
    event->acceptProposedAction();
    refreshPicture();
}

void FrameSlot::dragLeaveEvent(QDragLeaveEvent*)
{
    m_dragged = false;
    refreshPicture();
}

void FrameSlot::dropEvent(QDropEvent* event)
{
    m_dragged = false;
    event->acceptProposedAction();
    take(readDroppedImage(*event->mimeData()));
    refreshPicture();
}

void FrameSlot::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshPicture();
}

} // namespace klapper

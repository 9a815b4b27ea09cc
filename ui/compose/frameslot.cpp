// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/frameslot.h"

#include "app/contract/contract.h"
#include "app/media/framestore.h"
#include "app/service/hostpolicy.h"
#include "ui/compose/droppedimage.h"
#include "ui/compose/framecanvas.h"
#include "ui/compose/framepicture.h"
#include "ui/compose/framewords.h"
#include "ui/models/composemodel.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>

namespace klapper {

FrameSlot::FrameSlot(ComposeModel& model, Role role, const FrameServices& services, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_role(role)
    , m_services(services)
    , m_watch(services)
    , m_canvas(new FrameCanvas)
    , m_title(
          new PlainLabel(role == Role::FirstFrame ? tr("First frame") : tr("Last frame"), TextSize::Body, Token::Text))
    , m_edit(new QLineEdit)
    , m_more(new IconButton(IconId::More, tr("More for: %1").arg(m_title->text())))
    , m_clear(new IconButton(IconId::Close, tr("Remove the frame")))
    , m_note(new PlainLabel({}, TextSize::Small, Token::Quiet))
    , m_checked(new PlainLabel({}, TextSize::Small, Token::Quiet))
    , m_again(new IconButton(IconId::Refresh, tr("Check again")))
    , m_load(new QPushButton)
    , m_menu(new QMenu(m_more))
{
    setupRows();
    setupMenus();
    setAcceptDrops(true);
    m_edit->installEventFilter(this); // a drop on the field is a drop on the slot, and so is a picture that is pasted
    m_canvas->installEventFilter(this);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString& text) { edit(text.trimmed()); });
    connect(m_clear, &IconButton::clicked, this, [this] { edit({}); });
    connect(m_canvas, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { m_menu->popup(m_canvas->mapToGlobal(at)); });
    connect(m_again, &IconButton::clicked, &m_watch, &FrameWatch::checkAgain);
    connect(&m_watch, &FrameWatch::changed, this, &FrameSlot::refresh);
    connect(&m_watch, &FrameWatch::factsChanged, this, &FrameSlot::factsChanged);
    connect(&m_model, &ComposeModel::changed, this, &FrameSlot::refresh);
    refresh();
}

QString FrameSlot::url() const
{
    return m_role == Role::FirstFrame ? m_model.draft().firstFrame : m_model.draft().lastFrame;
}

bool FrameSlot::canEmbed() const
{
    const Field* field = m_model.contract().field(m_role);
    return m_services.store && field && field->takesEmbedded;
}

void FrameSlot::edit(const QString& address)
{
    m_refusal.clear();
    if (m_role == Role::FirstFrame)
        m_model.setFirstFrame(address);
    else
        m_model.setLastFrame(address);
    refresh();
}

void FrameSlot::refuse(const QString& why)
{
    m_refusal = why;
    refresh();
}

void FrameSlot::take(const DroppedImage& dropped)
{
    const bool hasPicture = !dropped.picture.isNull() || !dropped.bytes.isEmpty();
    const bool isPublic = checkImageUrl(dropped.url).ok();
    if (!dropped.url.isEmpty() && (isPublic || !hasPicture || !canEmbed())) {
        edit(dropped.url);
        m_watch.showDragged(dropped.url, dropped.picture, dropped.bytes);
    } else if (dropped.isLocalFile) {
        takeFile(dropped.path);
    } else if (!dropped.bytes.isEmpty()) {
        embed(dropped.bytes, false);
    } else if (!dropped.picture.isNull()) {
        embed(canEmbed() ? encodeBitmap(dropped.picture, FrameStore::mostBytes) : QByteArray(), false);
    } else {
        refuse(tr("There is neither an image nor the address of one in it."));
    }
}

void FrameSlot::takeFile(const QString& path)
{
    if (!canEmbed())
        return refuse(FrameWords::localNotTaken(true));
    const QFileInfo info(path);
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return refuse(tr("The file %1 cannot be read.").arg(info.fileName()));
    if (info.size() > FrameStore::mostBytes) {
        return refuse(FrameWords::notEmbedded(
            {.kind = ErrorKind::BadInput, .detail = QLocale().formattedDataSize(info.size(), 1)}));
    }
    embed(file.read(FrameStore::mostBytes + 1), true);
}

void FrameSlot::embed(const QByteArray& bytes, bool isFile)
{
    if (!canEmbed())
        return refuse(FrameWords::localNotTaken(isFile));
    const Result<QString> kept = m_services.store->keep(bytes);
    if (!kept)
        return refuse(FrameWords::notEmbedded(kept.error()));
    edit(*kept);
}

void FrameSlot::paste()
{
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    if (mime && m_edit->isEnabled())
        take(readDroppedImage(*mime));
}

void FrameSlot::chooseFile()
{
    if (!canEmbed())
        return refuse(FrameWords::localNotTaken(true));
    auto* choice = new QFileDialog(this, m_title->text());
    choice->setAttribute(Qt::WA_DeleteOnClose);
    choice->setFileMode(QFileDialog::ExistingFile);
    choice->setNameFilter(tr("Images (*.jpg *.jpeg *.png *.webp)"));
    choice->setDirectory(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    connect(choice, &QFileDialog::fileSelected, this, &FrameSlot::takeFile);
    choice->open();
}

/// Text goes into the field as ever, unless it is the whole field; pictures, pages and files go to the slot.
bool FrameSlot::filterPaste(const QMimeData& mime)
{
    const bool isWhole = m_edit->text().isEmpty() || m_edit->selectedText() == m_edit->text();
    const DroppedImage pasted = readDroppedImage(mime);
    if (pasted.isEmpty() || (mime.hasText() && !isWhole))
        return false;
    take(pasted);
    return true;
}

bool FrameSlot::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste)) {
        if (watched == m_canvas) {
            paste();
            return true;
        }
        const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
        return mime && watched == m_edit && !m_edit->isReadOnly() && filterPaste(*mime);
    }
    if (watched == m_edit && event->type() == QEvent::DragEnter) {
        dragEnterEvent(static_cast<QDragEnterEvent*>(event));
        return true;
    }
    if (watched == m_edit && (event->type() == QEvent::DragMove || event->type() == QEvent::DragLeave)) {
        if (event->type() == QEvent::DragLeave)
            m_canvas->setDragged(false);
        event->accept();
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
    if (!m_edit->isEnabled() || !mayBeImage(*event->mimeData()))
        return;
    m_canvas->setDragged(true);
    event->acceptProposedAction();
}

void FrameSlot::dragLeaveEvent(QDragLeaveEvent*) { m_canvas->setDragged(false); }

void FrameSlot::dropEvent(QDropEvent* event)
{
    m_canvas->setDragged(false);
    event->acceptProposedAction();
    take(readDroppedImage(*event->mimeData()));
}

} // namespace klapper

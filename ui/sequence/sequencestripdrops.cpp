// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is dropped onto the strip.
#include "ui/sequence/clipmime.h"
#include "ui/sequence/sequencestrip.h"

#include <QDropEvent>
#include <QMimeData>

namespace klapper {

namespace {

bool takes(const QMimeData& mime) { return !clipmime::takesIn(mime).isEmpty() || !clipmime::clipsIn(mime).isEmpty(); }

/// The original stays where it is, whatever the other side would allow.
void acceptCopy(QDropEvent& event)
{
    event.setDropAction(Qt::CopyAction);
    event.accept();
}

} // namespace

void SequenceStrip::dragEnterEvent(QDragEnterEvent* event)
{
    if (takes(*event->mimeData()))
        acceptCopy(*event);
    else
        event->ignore();
}

void SequenceStrip::dragMoveEvent(QDragMoveEvent* event)
{
    if (!takes(*event->mimeData()))
        return event->ignore();
    setPlace(placeAt(event->position().toPoint()));
    acceptCopy(*event);
}

void SequenceStrip::dragLeaveEvent(QDragLeaveEvent*) { setPlace(std::nullopt); }

void SequenceStrip::dropEvent(QDropEvent* event)
{
    const int place = placeAt(event->position().toPoint());
    setPlace(std::nullopt);
    const QStringList jobs = clipmime::takesIn(*event->mimeData());
    const QStringList files = clipmime::clipsIn(*event->mimeData());
    if (jobs.isEmpty() && files.isEmpty())
        return event->ignore();
    acceptCopy(*event);
    if (!jobs.isEmpty())
        Q_EMIT takesDropped(jobs, place);
    else
        Q_EMIT filesDropped(files, place);
}

} // namespace klapper

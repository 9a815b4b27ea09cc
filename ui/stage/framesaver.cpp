// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stage/framesaver.h"

#include "app/media/framefile.h"
#include "ui/stage/clipplayer.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>

namespace klapper {

FrameSaver::FrameSaver(ClipPlayer* player, QObject* parent)
    : QObject(parent)
    , m_player(player)
{
}

void FrameSaver::setFolder(const QString& folder) { m_folder = folder; }

QString FrameSaver::freeFile() const
{
    const QFileInfo clip(m_player->path());
    const QDir folder(m_folder.isEmpty() ? clip.absolutePath() : m_folder);
    const QString stem =
        clip.completeBaseName() + u'-' + timecode(m_player->frame(), m_player->rate()).replace(u':', u'-');
    const auto isTaken = [this](const QString& file) {
        return QFileInfo::exists(file) || m_coming.contains(file);
    };
    QString file = folder.filePath(stem + QStringLiteral(".png"));
    for (int i = 2; isTaken(file) && i < 1000; ++i)
        file = folder.filePath(QStringLiteral("%1-%2.png").arg(stem).arg(i));
    return file;
}

void FrameSaver::save()
{
    if (m_player->image().isNull())
        return;
    const QString file = freeFile();
    QDir().mkpath(QFileInfo(file).absolutePath());
    m_coming.append(file);
    const QString ffmpeg = m_player->tools().ffmpeg;
    if (ffmpeg.isEmpty()) { // what is on the screen is the best there is
        const bool isSaved = m_player->image().save(file, "PNG");
        return end(file, isSaved ? Status(Nothing{}) : Error{.kind = ErrorKind::Disk, .detail = file});
    }
    writeFrame(ffmpeg, m_player->path(), m_player->seekPointOf(m_player->frame()), file, this,
               [this, file](const Status& outcome) { end(file, outcome); });
}

void FrameSaver::end(const QString& file, const Status& outcome)
{
    m_coming.removeOne(file);
    if (outcome)
        Q_EMIT saved(file);
    else
        Q_EMIT failed(file, outcome.error());
}

void FrameSaver::copy()
{
    const QImage image = m_player->image();
    if (image.isNull())
        return;
    QGuiApplication::clipboard()->setImage(image);
    Q_EMIT copied(m_player->pictureNumber());
}

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/media/clipshape.h"

#include <QObject>
#include <QTemporaryFile>

#include <functional>
#include <memory>

namespace klapper {

class DownloadThread;
struct ChildCommand;
struct ChildOutput;
struct MediaTools;

/// Clips that become one file, in this order.
struct JoinOrder
{
    QStringList clips;
    QString folder;   ///< of the new file
    QString fileName; ///< wanted; numbered where it is taken. Nothing is ever replaced
    QString partKey;  ///< names the file while it grows, see partPath()
    /// Called before the file gets that name, as often as one is tried; an error ends it all.
    std::function<Status(const QString& path, qint64 bytes)> beforeNaming = {};
};

struct JoinedClip
{
    QString path;
    qint64 bytes = 0;
    ClipInfo clip;
};

/// Joins clips whose streams are alike without making a picture anew.
///
///   start() ─> ffprobe each ─> ffmpeg -f concat -c copy, into the part ─> ffprobe: all frames, all seconds
///           ─> synced ─> beforeNaming() ─> renamed without replacing ─> finished(JoinedClip)
///
/// finished() comes exactly once, not inside start(), and not after destruction, which ends the child.
/// Errors: BadInput (the streams differ; `fields` say in what, and from which clip on), BadFile (a clip is gone or
/// broken, or the result is not all of them), Tool, Disk, or what beforeNaming() said. No part is left then.
class ClipJoin final : public QObject
{
    Q_OBJECT

public:
    ClipJoin(DownloadThread& thread, JoinOrder order, std::shared_ptr<const MediaTools> tools,
             QObject* parent = nullptr);

    void start();

Q_SIGNALS:
    void finished(const klapper::Result<klapper::JoinedClip>& outcome);

private:
    void run(ChildCommand command, const std::function<void(const ChildOutput& output)>& then);
    void probe(const QString& path, const std::function<void(const ClipShape& shape)>& then);
    void probeNext();
    void takeShape(const ClipShape& shape);
    void join();
    Status writeList();
    void verify(const ClipShape& joined);
    void sync();
    void name();
    void end(const Result<JoinedClip>& outcome);

    DownloadThread& m_thread;
    JoinOrder m_order;
    std::shared_ptr<const MediaTools> m_tools;
    QTemporaryFile m_list; ///< for ffmpeg
    QString m_part;
    QList<ClipShape> m_shapes;
    ClipInfo m_joined;
    int m_number = 0; ///< of the name that is tried
    bool m_ended = false;
};

} // namespace klapper

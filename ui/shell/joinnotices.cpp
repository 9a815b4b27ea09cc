// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/joinnotices.h"

#include "app/core/error.h"
#include "app/jobs/batchwatch.h"
#include "ui/sequence/exportitemwords.h"
#include "ui/shell/clipfiles.h"
#include "ui/shell/messagearea.h"

#include <QFileInfo>

namespace klapper {

namespace {
QString joinMessageKey() { return QStringLiteral("joinedScript"); }
} // namespace

JoinNotices::JoinNotices(BatchWatch& batches, MessageArea& messages, QObject* parent)
    : QObject(parent)
    , m_messages(messages)
{
    connect(&batches, &BatchWatch::joined, this, &JoinNotices::sayJoined);
    connect(&batches, &BatchWatch::failed, this, [this](const QString&, const Error& why) { sayFailed(why); });
}

void JoinNotices::sayJoined(const QString& batchId, const QString& path)
{
    m_messages.show(joinMessageKey(), Banner::Kind::Good,
                    tr("All clips of the script are there, joined to one film: %1.")
                        .arg(QFileInfo(path).fileName().left(200).simplified()),
                    {tr("Play it"),
                     [this, batchId, path] {
                         Q_EMIT filmWanted(batchId, path);
                     }},
                    {tr("Show in folder"), [path] {
                         ClipFiles::revealPaths({path});
                     }});
}

void JoinNotices::sayFailed(const Error& why)
{
    const bool differ = why.kind == ErrorKind::BadInput;
    const QString words =
        differ
            ? tr("The clips of the script are there, but they differ and cannot be joined as they are. Join them in "
                 "the sequence, where you see what would be made equal.")
            : tr("The clips of the script are there, but joining them failed. %1 It is tried again at the next start.")
                  .arg(ExportItemWords::happened(why));
    m_messages.show(joinMessageKey(), Banner::Kind::Warning, words, {tr("Show the sequence"), [this] {
                                                                     Q_EMIT sequencesWanted();
                                                                 }});
}

} // namespace klapper

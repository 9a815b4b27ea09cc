// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QObject>
#include <QStringList>

namespace klapper {

class ClipPlayer;

/// Keeps the frame that a player shows: as a PNG, decoded from the file by ffmpeg in full size and bit-true (without
/// ffmpeg as the screen shows it), or on the clipboard.
///
///   save() ──> saved(file) or failed(file, why: Disk, or the clip cannot be decoded there), later
class FrameSaver final : public QObject
{
    Q_OBJECT

public:
    /// The player outlives it.
    explicit FrameSaver(ClipPlayer* player, QObject* parent = nullptr);

    /// Empty (the default): beside the clip.
    void setFolder(const QString& folder);
    /// Nothing happens without a picture. Each call makes a file of its own.
    void save();
    void copy();

Q_SIGNALS:
    void saved(const QString& file);
    void failed(const QString& file, const klapper::Error& why);
    void copied(qint64 frame);

private:
    QString freeFile() const;
    void end(const QString& file, const Status& outcome);

    ClipPlayer* m_player;
    QString m_folder;
    QStringList m_coming; ///< files that are being written
};

} // namespace klapper

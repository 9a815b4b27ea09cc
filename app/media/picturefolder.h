// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <atomic>
#include <memory>

namespace klapper {

/// Small pictures on the disk, each under a name of what it is of. A cache: whoever owns the folder may empty it. When
/// it holds more than it may, what has not been of use for the longest goes first; that is done in a worker thread.
class PictureFolder final
{
public:
    /// @param folder made when the first picture comes
    /// @param mostBytes a sixteenth more may stand there for a while
    PictureFolder(const QString& folder, qint64 mostBytes);

    /// Where the picture of a key stands or would stand; looks at no disk. A key that is no plain word is hashed.
    QString pathOf(const QString& key) const;
    /// A picture goes to this name first: a half-written one never stands under the final name.
    QString draftOf(const QString& key) const;
    bool has(const QString& key) const;
    bool makeFolder() const;
    /// Gives the draft its name. False: it could not be kept.
    bool keepDraft(const QString& key);
    void dropDraft(const QString& key) const;

    /// It was of use now. For any thread.
    static void touch(const QString& picture);

private:
    void trimLater();

    QString m_folder;
    qint64 m_mostBytes;
    qint64 m_sinceTrim; ///< bytes that came since the folder was last looked through
    std::shared_ptr<std::atomic_bool> m_trimming;
};

} // namespace klapper

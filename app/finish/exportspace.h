// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QLockFile>
#include <QMap>
#include <QStringList>

#include <memory>

namespace klapper {

/// The hidden folder in which an export grows, beside where its result is to stand: ".export-<id>.klapper-part". All of
/// an export's lists, pieces and results are in it, so that taking it away leaves nothing. A lock in it says that its
/// program lives. All calls block.
class ExportSpace final
{
public:
    ExportSpace() = default;
    ~ExportSpace(); ///< takes it away
    ExportSpace(const ExportSpace&) = delete;
    ExportSpace& operator=(const ExportSpace&) = delete;

    /// Makes it, and the folder around it, which is cleared of what programs that have ended left there. Error Disk.
    Status open(const QString& folder);
    /// Makes folders and small files in it, by their paths. Error Disk.
    static Status layOut(const QStringList& folders, const QMap<QString, QByteArray>& files);
    const QString& folder() const { return m_folder; }
    QString path(const QString& name) const { return m_folder % u'/' % name; }
    void remove();

    /// Takes away what programs that have ended left in a folder. False: there is more, of programs that live or that
    /// may have just begun.
    static bool removeLeftovers(const QString& folder);

private:
    QString m_folder;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prompt/draftdocument.h"

#include <QDateTime>

#include <optional>

namespace klapper {

/// The version of another draft that a draft was branched from.
struct DraftParent
{
    QString id; ///< of the draft; empty: none
    int version = 0;
    QString name; ///< what that draft was called then
    bool operator==(const DraftParent&) const = default;
};

/// A draft as its file has it.
struct KeptDraft
{
    DraftDocument document;
    DraftParent parent;
    QDateTime closedAt; ///< UTC; invalid: open
};

/// What stands in the folder of the drafts.
struct FoundDrafts
{
    QList<KeptDraft> open;   ///< in the order of the tabs; what the order does not have comes last
    QList<KeptDraft> closed; ///< the last closed first
    QString current;         ///< id
    QStringList damaged;     ///< paths of what could not be read, as they are called now
};

/// The folder "drafts": one file <id>.json a draft, shelf.json with the order of the tabs, <id>.versions.jsonl.
class DraftFolder
{
public:
    /// @param data the profile's folder
    explicit DraftFolder(const QString& data);

    QString path() const { return m_path; }
    QString draftPath(const QString& id) const { return m_path % u'/' % id % u".json"; }
    QString versionsPath(const QString& id) const { return m_path % u'/' % id % u".versions.jsonl"; }
    QString shelfPath() const { return draftPath(QStringLiteral("shelf")); }
    /// Of a draft's file its id; empty for shelf.json.
    QString idOf(const QString& draftPath) const;
    /// The one draft of an older version of Klapper.
    QString oldPath() const { return m_oldPath; }

    /// Reads everything. What is damaged is put aside and named, and the others are read.
    FoundDrafts read() const;
    /// The draft of an older version, when there is one that can be read.
    std::optional<DraftDocument> readOld(QStringList& damaged) const;

    static QByteArray toBytes(const KeptDraft& draft);
    static QByteArray shelfBytes(const QStringList& order, const QString& current);

private:
    QString m_path;
    QString m_oldPath;
};

/// The JSON object in a file of at most 4 MiB. A file that is there and has none is renamed to NAME.damaged, never
/// deleted, and its new path is added to `damaged`.
std::optional<QJsonObject> readOrPutAside(const QString& path, QStringList& damaged);

} // namespace klapper

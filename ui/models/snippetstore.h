// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QObject>

namespace klapper {

/// A piece of text that a person uses again.
struct Snippet
{
    QString id;
    QString name;
    QString text;
    bool operator==(const Snippet&) const = default;
};

/// The person's own snippets: the file snippets.json of the profile, written at each change.
class SnippetStore final : public QObject
{
    Q_OBJECT
public:
    /// Reads the file. One that is damaged is put aside, see damaged().
    /// @param data the profile's folder
    explicit SnippetStore(const QString& data);

    /// In the order in which they were made.
    const QList<Snippet>& snippets() const { return m_snippets; }
    /// Null for an unknown id.
    const Snippet* snippet(const QString& id) const;
    /// Paths of files that could not be read.
    const QStringList& damaged() const { return m_damaged; }

    /// Its id. Name and text must say something; the name is cut to one line.
    QString add(const QString& name, const QString& text);
    void edit(const QString& id, const QString& name, const QString& text);
    void remove(const QString& id);
    bool canRestore() const { return m_removed.has_value(); }
    /// Brings back what was removed last, to its place.
    void restore();

Q_SIGNALS:
    void changed();
    /// The disk did not take it; it is kept, and written with the next change.
    void failed(const QString& path);

private:
    struct Removed
    {
        Snippet snippet;
        qsizetype place = 0;
    };
    void read();
    void keep();

    QString m_path;
    QList<Snippet> m_snippets;
    QStringList m_damaged;
    bool m_unread = false; ///< the file is there, but could not be read
    std::optional<Removed> m_removed;
};

} // namespace klapper

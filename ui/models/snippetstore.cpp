// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/snippetstore.h"

#include "app/media/durable.h"
#include "ui/models/draftfolder.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

namespace klapper {

SnippetStore::SnippetStore(const QString& data)
    : m_path(QDir(data).filePath(QStringLiteral("snippets.json")))
{
    read();
}

void SnippetStore::read()
{
    const QJsonObject json = readOrPutAside(m_path, m_damaged).value_or(QJsonObject());
    m_unread = !m_damaged.isEmpty() && QFile::exists(m_path);
    const QJsonArray list = json[u"snippets"].toArray();
    for (const QJsonValue& each : list) {
        const Snippet snippet{each[u"id"].toString(), each[u"name"].toString(), each[u"text"].toString()};
        if (!snippet.id.isEmpty() && !snippet.text.isEmpty() && !this->snippet(snippet.id))
            m_snippets.append(snippet);
    }
}

const Snippet* SnippetStore::snippet(const QString& id) const
{
    const auto at =
        std::find_if(m_snippets.begin(), m_snippets.end(), [&id](const Snippet& each) { return each.id == id; });
    return at == m_snippets.end() ? nullptr : &*at;
}

QString SnippetStore::add(const QString& name, const QString& text)
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_snippets.append({id, name.simplified(), text});
    keep();
    return id;
}

void SnippetStore::edit(const QString& id, const QString& name, const QString& text)
{
    for (Snippet& each : m_snippets) {
        if (each.id == id)
            each = {id, name.simplified(), text};
    }
    keep();
}

void SnippetStore::remove(const QString& id)
{
    const Snippet* found = snippet(id);
    if (!found)
        return;
    const qsizetype place = found - m_snippets.constData();
    m_removed = Removed{m_snippets.takeAt(place), place};
    keep();
}

void SnippetStore::restore()
{
    if (!m_removed)
        return;
    m_snippets.insert(std::min(m_removed->place, m_snippets.size()), m_removed->snippet);
    m_removed.reset();
    keep();
}

void SnippetStore::keep()
{
    // What could not be read at the start may be readable later: it is not written over.
    if (m_unread && renameWithoutReplacing(m_path, m_path % u".unread") != RenameOutcome::Done) {
        Q_EMIT changed();
        return Q_EMIT failed(m_path);
    }
    m_unread = false;
    QJsonArray list;
    for (const Snippet& each : std::as_const(m_snippets)) {
        list.append(QJsonObject{
            {QStringLiteral("id"), each.id}, {QStringLiteral("name"), each.name}, {QStringLiteral("text"), each.text}});
    }
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    const Status written =
        writeDurably(m_path, QJsonDocument(QJsonObject{{QStringLiteral("snippets"), list}}).toJson());
    Q_EMIT changed();
    if (!written)
        Q_EMIT failed(m_path);
}

} // namespace klapper

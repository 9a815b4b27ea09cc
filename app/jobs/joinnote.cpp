// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/joinnote.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace klapper {

QString JoinNote::keyOf(const QString& batchId) { return u"join:" % batchId; }

QString JoinNote::toText() const
{
    const QJsonObject json{{QStringLiteral("owner"), owner},
                           {QStringLiteral("path"), path},
                           {QStringLiteral("bytes"), bytes},
                           {QStringLiteral("done"), done},
                           {QStringLiteral("impossible"), impossible}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

JoinNote JoinNote::fromText(const QString& text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    return {.owner = json[u"owner"].toString(),
            .path = json[u"path"].toString(),
            .bytes = json[u"bytes"].toInteger(),
            .done = json[u"done"].toBool(),
            .impossible = json[u"impossible"].toBool()};
}

} // namespace klapper

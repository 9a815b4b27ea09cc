// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/journalwords.h"

#include "app/cli/preflight.h"
#include "app/cli/table.h"
#include "app/jobs/database.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace klapper::cli {

namespace {
constexpr int most = 50;
}

QList<WordChoice::Word> journalWords(JournalId id, bool practice)
{
    Options options;
    options.practice = practice;
    const QString path = pathsOf(options).data % u"/journal.sqlite";
    Database database;
    if (!QFileInfo::exists(path) || !database.openToRead(path))
        return {};
    const QString column = id == JournalId::Request ? QStringLiteral("request_id") : QStringLiteral("id");
    Result<QSqlQuery> rows = database.run(u"SELECT " % column % u", draft FROM jobs WHERE " % column
                                          % u" <> '' ORDER BY created_at DESC LIMIT " % QString::number(most));
    QList<WordChoice::Word> words;
    while (rows && rows.value().next()) {
        const QString draft = rows.value().value(1).toString();
        const QString prompt = QJsonDocument::fromJson(draft.toUtf8()).object()[u"prompt"].toString();
        words.append({rows.value().value(0).toString(), shortened(prompt, 50)});
    }
    return words;
}

} // namespace klapper::cli

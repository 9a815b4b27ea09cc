// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/phrases.h"

#include "app/prompt/promptdata.h"
#include "app/prompt/texttokens.h"

#include <QJsonArray>

#include <algorithm>

namespace klapper {

namespace {

QList<Phrase> readPhrases()
{
    QList<Phrase> read;
    const QJsonArray rows = promptData(QStringLiteral("phrases"))[u"phrases"].toArray();
    for (const QJsonValue& value : rows) {
        const QJsonObject row = value.toObject();
        const bool identity = row[u"group"].toString() == u"identity";
        read.append({.id = row[u"id"].toString(),
                     .group = identity ? PhraseGroup::Identity : PhraseGroup::Sound,
                     .text = row[u"en"].toString(),
                     .textZh = row[u"zh"].toString()});
    }
    return read;
}

} // namespace

const QList<Phrase>& phrases()
{
    static const QList<Phrase> all = readPhrases();
    return all;
}

QString phraseFor(const QString& id, const QString& text)
{
    const auto found =
        std::find_if(phrases().begin(), phrases().end(), [&id](const Phrase& each) { return each.id == id; });
    if (found == phrases().end())
        qFatal("a phrase is missing from the data");
    return isChinese(text) ? found->textZh : found->text;
}

} // namespace klapper

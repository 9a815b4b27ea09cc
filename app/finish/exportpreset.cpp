// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finish/exportpreset.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace klapper {

namespace {

ExportKind kindOf(const QString& word)
{
    static const QHash<QString, ExportKind> kinds{
        {QStringLiteral("original"), ExportKind::Original}, {QStringLiteral("join"), ExportKind::Join},
        {QStringLiteral("video"), ExportKind::Video},       {QStringLiteral("animation"), ExportKind::Animation},
        {QStringLiteral("images"), ExportKind::Images},     {QStringLiteral("still"), ExportKind::Still},
        {QStringLiteral("sound"), ExportKind::Sound},
    };
    if (!kinds.contains(word))
        qFatal("the export presets name an unknown kind");
    return kinds[word];
}

std::optional<QSize> sizeOf(const QJsonValue& value)
{
    const QJsonArray sides = value.toArray();
    return sides.size() == 2 ? std::optional(QSize(sides[0].toInt(), sides[1].toInt())) : std::nullopt;
}

QList<QString> wordsOf(const QJsonValue& value)
{
    QList<QString> words;
    const QJsonArray all = value.toArray();
    for (const QJsonValue& word : all)
        words.append(word.toString());
    return words;
}

ExportPreset presetOf(const QJsonObject& row)
{
    return {.id = row[u"id"].toString(),
            .kind = kindOf(row[u"kind"].toString()),
            .container = row[u"container"].toString(),
            .suffix = row[u"suffix"].toString(),
            .encoder = row[u"encoder"].toString(),
            .audioEncoder = row[u"audioEncoder"].toString(),
            .videoOptions = wordsOf(row[u"videoOptions"]),
            .audioOptions = wordsOf(row[u"audioOptions"]),
            .size = sizeOf(row[u"size"]),
            .ratio = sizeOf(row[u"ratio"]),
            .mostRate = row[u"mostRate"].toInt(),
            .mostWidth = row[u"mostWidth"].toInt(),
            .sheet = sizeOf(row[u"sheet"]),
            .bitsPerPixel = row[u"bitsPerPixel"].toDouble(),
            .audioKbit = row[u"audioKbit"].toInt()};
}

QList<ExportPreset> readShipped()
{
    QFile file(QStringLiteral(":/klapper/finish/presets.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the export presets are missing from the program");
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).object()[u"presets"].toArray();
    QList<ExportPreset> presets;
    for (const QJsonValue& row : rows)
        presets.append(presetOf(row.toObject()));
    if (presets.isEmpty())
        qFatal("the export presets are broken");
    return presets;
}

} // namespace

const QList<ExportPreset>& exportPresets()
{
    static const QList<ExportPreset> all = readShipped();
    return all;
}

const ExportPreset* exportPreset(const QString& id)
{
    const QList<ExportPreset>& all = exportPresets();
    const auto found = std::find_if(all.begin(), all.end(), [&id](const ExportPreset& each) { return each.id == id; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace klapper

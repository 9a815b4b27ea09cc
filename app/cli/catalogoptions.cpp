// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/catalogoptions.h"

#include "app/cli/commandline.h"
#include "app/cli/text.h"
#include "app/prompt/lintrules.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace klapper::cli {

namespace {

// Out here, since lupdate files what it finds inside a free function under another context.
constexpr const char* noMoney = QT_TRANSLATE_NOOP("CommandLine", "is not an amount of dollars such as 12.50");
constexpr const char* noDay = QT_TRANSLATE_NOOP("CommandLine", "is not a day such as 2026-11-30");
constexpr const char* noRule = QT_TRANSLATE_NOOP("CommandLine", "is not a rule such as C203");
constexpr const char* noModelId =
    QT_TRANSLATE_NOOP("CommandLine", "is not the id of a model such as kling/kling-3.0/pro/text-to-video");

QStringList texts(const std::vector<std::string>& raw)
{
    QStringList list;
    for (const std::string& each : raw)
        list.append(text(each));
    return list;
}

/// The words of the options are those of the window's saved searches, so that one reader serves both.
LibraryQuery queryOf(const RawCatalog& raw, bool hasProject)
{
    QJsonObject json{{QStringLiteral("text"), texts(raw.words).join(u' ')},
                     {QStringLiteral("group"), text(raw.group)},
                     {QStringLiteral("tiers"), QJsonArray::fromStringList(texts(raw.tiers))},
                     {QStringLiteral("mode"), text(raw.mode)},
                     {QStringLiteral("aspects"), QJsonArray::fromStringList(texts(raw.ratios))},
                     {QStringLiteral("atLeast"), text(raw.atLeast)},
                     {QStringLiteral("atMost"), text(raw.atMost)},
                     {QStringLiteral("rating"), raw.rating},
                     {QStringLiteral("rejects"), text(raw.rejects)},
                     {QStringLiteral("from"), text(raw.from)},
                     {QStringLiteral("to"), text(raw.to)},
                     {QStringLiteral("tags"), QJsonArray::fromStringList(texts(raw.tags))},
                     {QStringLiteral("sort"), text(raw.sort)},
                     {QStringLiteral("ascending"), raw.ascending}};
    if (hasProject)
        json.insert(u"project", text(raw.project));
    return LibraryQuery::fromJson(json);
}

std::string said(const QString& text) { return text.toStdString(); }

} // namespace

CatalogOptions catalogOptionsOf(const RawCatalog& raw, bool hasPrompt, bool hasProject)
{
    CatalogOptions options;
    options.search = text(raw.search);
    options.category = text(raw.category);
    options.kind = text(raw.kind);
    options.includeSchema = raw.includeSchema;
    options.limit = raw.limit;
    options.offset = raw.offset;
    if (hasPrompt)
        options.prompt = text(raw.prompt);
    options.fix = raw.fix;
    options.muted = texts(raw.muted);
    options.query = queryOf(raw, hasProject);
    return options;
}

std::string notMoney(const std::string& given)
{
    const auto amount = Money::fromDecimal(text(given));
    return amount && *amount >= Money() ? std::string() : said(Text::tr(noMoney));
}

std::string notADay(const std::string& given)
{
    return QDate::fromString(text(given), Qt::ISODate).isValid() ? std::string() : said(Text::tr(noDay));
}

std::string notARule(const std::string& given)
{
    return lintRule(text(given)) ? std::string() : said(Text::tr(noRule));
}

std::string notAModelId(const std::string& given)
{
    static const QRegularExpression form(
        QStringLiteral("^[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}(/[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}){0,9}$"));
    return form.match(text(given)).hasMatch() ? std::string() : said(Text::tr(noModelId));
}

} // namespace klapper::cli

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/libraryquery.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace klapper {

namespace {

constexpr std::array<std::pair<LibrarySort, const char*>, 5> sortWords{{
    {LibrarySort::Created, "created"},
    {LibrarySort::Cost, "cost"},
    {LibrarySort::Seconds, "seconds"},
    {LibrarySort::Rating, "rating"},
    {LibrarySort::Title, "title"},
}};

constexpr std::array<std::pair<Rejects, const char*>, 3> rejectWords{{
    {Rejects::Shown, "shown"},
    {Rejects::Hidden, "hidden"},
    {Rejects::Only, "only"},
}};

constexpr std::array<std::pair<Mode, const char*>, 2> modeWords{{
    {Mode::TextToVideo, "text-to-video"},
    {Mode::ImageToVideo, "image-to-video"},
}};

constexpr std::array<Tier, 3> allTiers{Tier::Standard, Tier::Pro, Tier::FourK};

template<typename Table, typename Value>
QString wordOf(const Table& table, Value value)
{
    for (const auto& [known, word] : table) {
        if (known == value)
            return QString::fromLatin1(word);
    }
    Q_UNREACHABLE();
}

template<typename Value, typename Table>
std::optional<Value> valueOf(const Table& table, const QString& word)
{
    for (const auto& [known, text] : table) {
        if (word == QLatin1StringView(text))
            return known;
    }
    return std::nullopt;
}

QString tierWord(Tier tier) { return Endpoint{tier, Mode::TextToVideo}.tierId(); }

std::optional<Money> moneyIn(const QJsonValue& value) { return Money::fromDecimal(value.toString()); }

QStringList textsIn(const QJsonValue& value)
{
    QStringList texts;
    const QJsonArray items = value.toArray();
    for (const QJsonValue& item : items) {
        if (!item.toString().isEmpty())
            texts.append(item.toString());
    }
    return texts;
}

/// Puts members into an object that are other than a default query's.
class Writer
{
public:
    template<typename Value>
    void put(const QString& name, const Value& value, bool present)
    {
        if (present)
            m_json.insert(name, value);
    }
    QJsonObject json() const { return m_json; }

private:
    QJsonObject m_json;
};

} // namespace

// Qt 6.4 compares empty lists of plain values by a memcmp of null, which the sanitizer rightly refuses; hence by hand.
bool LibraryQuery::operator==(const LibraryQuery& other) const
{
    const auto rest = [](const LibraryQuery& query) {
        return std::tie(query.text, query.group, query.mode, query.aspects, query.atLeast, query.atMost, query.rating,
                        query.rejects, query.from, query.to, query.project, query.tags, query.thread, query.sort,
                        query.ascending);
    };
    return std::equal(tiers.begin(), tiers.end(), other.tiers.begin(), other.tiers.end()) && rest(*this) == rest(other);
}

bool LibraryQuery::isFiltering() const
{
    LibraryQuery plain;
    plain.sort = sort;
    plain.ascending = ascending;
    LibraryQuery mine = *this;
    mine.text = text.trimmed();
    return mine != plain;
}

QJsonObject LibraryQuery::toJson() const
{
    QJsonArray tierList;
    for (const Tier tier : tiers)
        tierList.append(tierWord(tier));
    Writer writer;
    writer.put(QStringLiteral("text"), text, !text.isEmpty());
    writer.put(QStringLiteral("group"), group ? jobGroupWord(*group) : QString(), group.has_value());
    writer.put(QStringLiteral("tiers"), tierList, !tiers.isEmpty());
    writer.put(QStringLiteral("mode"), mode ? wordOf(modeWords, *mode) : QString(), mode.has_value());
    writer.put(QStringLiteral("aspects"), QJsonArray::fromStringList(aspects), !aspects.isEmpty());
    writer.put(QStringLiteral("atLeast"), atLeast.value_or(Money()).toDecimal(), atLeast.has_value());
    writer.put(QStringLiteral("atMost"), atMost.value_or(Money()).toDecimal(), atMost.has_value());
    writer.put(QStringLiteral("rating"), rating, rating != 0);
    writer.put(QStringLiteral("rejects"), wordOf(rejectWords, rejects), rejects != Rejects::Shown);
    writer.put(QStringLiteral("from"), from.toString(Qt::ISODate), from.isValid());
    writer.put(QStringLiteral("to"), to.toString(Qt::ISODate), to.isValid());
    writer.put(QStringLiteral("project"), project.value_or(QString()), project.has_value());
    writer.put(QStringLiteral("tags"), QJsonArray::fromStringList(tags), !tags.isEmpty());
    writer.put(QStringLiteral("thread"), thread, !thread.isEmpty());
    writer.put(QStringLiteral("sort"), wordOf(sortWords, sort), sort != LibrarySort::Created);
    writer.put(QStringLiteral("ascending"), ascending, ascending);
    return writer.json();
}

LibraryQuery LibraryQuery::fromJson(const QJsonObject& json)
{
    LibraryQuery query;
    query.text = json[u"text"].toString();
    query.group = jobGroupFromWord(json[u"group"].toString());
    const QStringList tierList = textsIn(json[u"tiers"]);
    for (const QString& word : tierList) {
        const auto tier =
            std::find_if(allTiers.begin(), allTiers.end(), [&word](Tier t) { return tierWord(t) == word; });
        if (tier != allTiers.end() && !query.tiers.contains(*tier))
            query.tiers.append(*tier);
    }
    query.mode = valueOf<Mode>(modeWords, json[u"mode"].toString());
    query.aspects = textsIn(json[u"aspects"]);
    query.atLeast = moneyIn(json[u"atLeast"]);
    query.atMost = moneyIn(json[u"atMost"]);
    query.rating = std::clamp(json[u"rating"].toInt(), 0, 5);
    query.rejects = valueOf<Rejects>(rejectWords, json[u"rejects"].toString()).value_or(query.rejects);
    query.from = QDate::fromString(json[u"from"].toString(), Qt::ISODate);
    query.to = QDate::fromString(json[u"to"].toString(), Qt::ISODate);
    if (json[u"project"].isString())
        query.project = json[u"project"].toString();
    query.tags = textsIn(json[u"tags"]);
    query.thread = json[u"thread"].toString();
    query.sort = valueOf<LibrarySort>(sortWords, json[u"sort"].toString()).value_or(query.sort);
    query.ascending = json[u"ascending"].toBool();
    return query;
}

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/answers.h"

#include <nlohmann/json.hpp>

#include <QJsonArray>
#include <QJsonDocument>

#include <string>

namespace klapper {

namespace {

/// Walks the document without building it. Depth 1 is inside the top object; `output` opens the part we want.
class OutputCollector : public nlohmann::json_sax<nlohmann::json>
{
public:
    QStringList urls;

    bool null() override { return value(); }
    bool boolean(bool) override { return value(); }
    bool number_integer(number_integer_t) override { return value(); }
    bool number_unsigned(number_unsigned_t) override { return value(); }
    bool number_float(number_float_t, const string_t&) override { return value(); }
    bool binary(binary_t&) override { return value(); }
    bool string(string_t& text) override
    {
        if (m_inside)
            add(QString::fromStdString(text));
        return value();
    }
    bool key(string_t& name) override
    {
        if (m_depth == 1)
            m_inside = name == "output";
        return true;
    }
    bool start_object(std::size_t) override { return open(); }
    bool start_array(std::size_t) override { return open(); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override { return false; }

    void add(const QString& text)
    {
        const bool isUrl =
            text.startsWith(u"https://", Qt::CaseInsensitive) || text.startsWith(u"http://", Qt::CaseInsensitive);
        if (isUrl && urls.size() < 100 && !urls.contains(text))
            urls.append(text);
    }

private:
    bool open()
    {
        ++m_depth;
        return true;
    }
    bool close()
    {
        --m_depth;
        return value();
    }
    bool value()
    {
        if (m_depth <= 1)
            m_inside = false;
        return true;
    }

    int m_depth = 0;
    bool m_inside = false;
};

/// The same from a value that Qt has read; not deeper than its reader goes, 1024 levels.
void addAllOf(const QJsonValue& value, OutputCollector& collector)
{
    if (value.isString())
        collector.add(value.toString());
    const QJsonArray items = value.toArray();
    for (const QJsonValue& item : items)
        addAllOf(item, collector);
    const QJsonObject members = value.toObject();
    for (const QJsonValue& member : members)
        addAllOf(member, collector);
}

} // namespace

QStringList outputUrls(const QByteArray& json)
{
    OutputCollector collector;
    // The status came from Qt's reader, which is laxer (a line break inside a text, half a surrogate pair): what it
    // calls completed must not lose its links where the strict reader stops.
    if (!nlohmann::json::sax_parse(json.begin(), json.end(), &collector))
        addAllOf(QJsonDocument::fromJson(json).object().value(u"output"), collector);
    return collector.urls;
}

} // namespace klapper

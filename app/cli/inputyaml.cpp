// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inputyaml.h"

#include "app/cli/inputjson.h"
#include "app/cli/text.h"
#include "app/cli/yamlscalar.h"
#include "app/prompt/textplace.h"

#include <QJsonArray>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <cctype>
#include <optional>
#include <sstream>

namespace klapper::cli {

namespace {

constexpr int mostValues = 200'000;

/// Ends the parser from inside one of its events; it has no other way. Caught in this file.
struct Stop
{
    QString why;
    YAML::Mark mark;
};

/// Whether the scalar that begins here, perhaps behind its tag, is a quoted one whose end never comes: version 0.7 of
/// the library takes the rest of the file for it.
bool isOpenQuote(const QByteArray& text, qsizetype at)
{
    if (at < text.size() && text[at] == '!') {
        while (at < text.size() && !std::isspace(uchar(text[at])))
            ++at;
        while (at < text.size() && std::isspace(uchar(text[at])))
            ++at;
    }
    if (at >= text.size() || (text[at] != '"' && text[at] != '\''))
        return false;
    const char quote = text[at];
    for (++at; at < text.size(); ++at) {
        const bool isPair = quote == '"' ? text[at] == '\\' : text.mid(at, 2) == "''";
        if (isPair)
            ++at;
        else if (text[at] == quote)
            return false;
    }
    return true;
}

/// The events of one document as a JSON value.
class JsonBuilder final : public YAML::EventHandler
{
public:
    explicit JsonBuilder(const QByteArray& text)
        : m_text(text)
    {
    }
    const QJsonValue& value() const { return m_root; }

    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override
    {
        refuse(mark, anchor, {});
        if (awaitsName())
            throw Stop{Text::tr("a name is missing before the colon"), mark};
        put(QJsonValue(QJsonValue::Null), mark);
    }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override { refuse(mark, 1, {}); }

    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& text) override
    {
        refuse(mark, anchor, tag);
        if (mark.pos >= 0 && isOpenQuote(m_text, mark.pos))
            throw Stop{Text::tr("the quote that begins here never ends"), mark};
        const QString said = QString::fromStdString(text);
        if (awaitsName())
            return takeName(said, mark);
        const bool isPlain = tag == "?" || tag == nullTag;
        const auto read = isPlain ? plainYamlScalar(said) : std::optional(QJsonValue(said));
        if (!read)
            throw Stop{Text::tr("\"%1\" is a number that no field can take").arg(said), mark};
        put(*read, mark);
    }

    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        enter(mark, tag, anchor, false);
    }
    void OnSequenceEnd() override { leave(); }
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        enter(mark, tag, anchor, true);
    }
    void OnMapEnd() override { leave(); }

private:
    static constexpr const char* nullTag = "tag:yaml.org,2002:null";

    struct Level
    {
        bool isMap = false;
        QJsonObject map = {};
        QJsonArray list = {};
        std::optional<QString> name = {}; ///< of the value that comes next
        YAML::Mark mark = {};
    };

    bool awaitsName() const { return !m_levels.isEmpty() && m_levels.last().isMap && !m_levels.last().name; }

    static void refuse(const YAML::Mark& mark, YAML::anchor_t anchor, const std::string& tag)
    {
        if (anchor != YAML::NullAnchor)
            throw Stop{Text::tr("anchors (&name) and aliases (*name) are not taken: write the value out"), mark};
        const bool isUsual =
            tag.empty() || tag == "?" || tag == "!" || tag == "tag:yaml.org,2002:str" || tag == nullTag;
        if (!isUsual)
            throw Stop{Text::tr("tags (!name) are not taken; quotes make a text of a value"), mark};
    }

    void takeName(const QString& name, const YAML::Mark& mark)
    {
        if (m_levels.last().map.contains(name))
            throw Stop{Text::tr("the name \"%1\" stands twice in one mapping").arg(name), mark};
        m_levels.last().name = name;
    }

    void enter(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, bool isMap)
    {
        refuse(mark, anchor, tag == "?" ? std::string() : tag);
        if (awaitsName())
            throw Stop{Text::tr("a name must be a text"), mark};
        if (m_levels.size() == deepestInput)
            throw Stop{Text::tr("it is nested too deeply"), mark};
        m_levels.append(Level{.isMap = isMap, .mark = mark});
    }

    void leave()
    {
        const Level done = m_levels.takeLast();
        put(done.isMap ? QJsonValue(done.map) : QJsonValue(done.list), done.mark);
    }

    void put(const QJsonValue& value, const YAML::Mark& mark)
    {
        if (++m_values > mostValues)
            throw Stop{Text::tr("it has too many values"), mark};
        if (m_levels.isEmpty()) {
            m_root = value;
            return;
        }
        Level& level = m_levels.last();
        if (!level.isMap)
            return level.list.append(value);
        level.map.insert(*level.name, value);
        level.name.reset();
    }

    const QByteArray& m_text;
    QJsonValue m_root;
    QList<Level> m_levels;
    int m_values = 0;
};

/// The library counts bytes from 0, a person characters from 1.
QString placed(const QByteArray& text, const YAML::Mark& mark, const QString& why)
{
    if (mark.is_null() || mark.pos < 0)
        return why;
    const TextPlace place = placeOf(text, std::min<qsizetype>(mark.pos, text.size()));
    return Text::tr("line %1, column %2: %3").arg(place.line).arg(place.column).arg(why);
}

Result<QJsonValue> readDocument(const QByteArray& text)
{
    std::istringstream stream(text.toStdString());
    JsonBuilder builder(text);
    try {
        YAML::Parser parser(stream);
        parser.HandleNextDocument(builder);
        const QJsonValue first = builder.value();
        if (parser.HandleNextDocument(builder))
            return badInput(Text::tr("it is more than one document; a file holds one request"));
        return first;
    } catch (const Stop& stop) {
        return badInput(placed(text, stop.mark, stop.why));
    } catch (const YAML::Exception& wrong) {
        return badInput(placed(text, wrong.mark, QString::fromStdString(wrong.msg)));
    }
}

} // namespace

Result<QJsonObject> readInputYaml(const QByteArray& text)
{
    if (text.trimmed().isEmpty())
        return badInput(Text::tr("it is empty"));
    if (const auto place = firstNonUtf8(text))
        return badInput(Text::tr("line %1, column %2: this is no UTF-8").arg(place->line).arg(place->column));
    const Result<QJsonValue> value = readDocument(text);
    if (!value)
        return value.error();
    if (value->isArray())
        return badInput(Text::tr("it is a list, not one mapping: each request is a call of its own"));
    if (!value->isObject())
        return badInput(Text::tr("it is not one mapping such as \"prompt: ...\""));
    return value->toObject();
}

bool isYamlInput(const QString& path, const QByteArray& text)
{
    if (path.endsWith(u".yaml", Qt::CaseInsensitive) || path.endsWith(u".yml", Qt::CaseInsensitive))
        return true;
    const QByteArray said = text.trimmed();
    return !path.endsWith(u".json", Qt::CaseInsensitive) && !said.isEmpty() && said[0] != '{' && said[0] != '['
        && said[0] != '"';
}

} // namespace klapper::cli

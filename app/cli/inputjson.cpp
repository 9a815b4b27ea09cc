// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inputjson.h"

#include "app/cli/text.h"

#include <QFile>
#include <QJsonDocument>
#include <QSet>

#include <nlohmann/json.hpp>

namespace klapper::cli {

namespace {

constexpr qint64 mostInput = 20 * 1024 * 1024; // two embedded images of 6 MiB are 16 MiB as base64

QString place(const QByteArray& text, size_t position)
{
    const QByteArray before = text.left(qsizetype(position));
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = before.size() - before.lastIndexOf('\n');
    return Text::tr("line %1, column %2").arg(line).arg(column);
}

/// Looks for what QJsonDocument would let pass or not say clearly. Keeps no values.
class StrictReader final : public nlohmann::json_sax<nlohmann::json>
{
public:
    explicit StrictReader(const QByteArray& text)
        : m_text(text)
    {
    }
    std::optional<QString> problem() const { return m_problem; }

    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t) override { return true; }
    bool number_unsigned(number_unsigned_t) override { return true; }
    bool number_float(number_float_t, const string_t&) override { return true; }
    bool string(string_t&) override { return true; }
    bool binary(binary_t&) override { return true; }
    bool start_array(std::size_t) override { return enter(); }
    bool end_array() override { return leave(); }
    bool start_object(std::size_t) override { return enter(); }
    bool end_object() override { return leave(); }

    bool key(string_t& name) override
    {
        const QString key = QString::fromStdString(name);
        if (m_names.last().contains(key))
            return fail(Text::tr("the name \"%1\" stands twice in one object").arg(key));
        m_names.last().insert(key);
        return true;
    }

    bool parse_error(std::size_t position, const std::string&, const nlohmann::json::exception& why) override
    {
        // The library's sentence without its own prefix and place, which counts otherwise.
        QString reason = QString::fromUtf8(why.what());
        reason = reason.mid(reason.lastIndexOf(u": ") > 0 && reason.contains(u"syntax error")
                                ? reason.indexOf(u"syntax error")
                                : reason.indexOf(u"] ") + 2);
        return fail(Text::tr("%1: %2").arg(place(m_text, position > 0 ? position - 1 : 0), reason));
    }

private:
    bool enter()
    {
        m_names.append(QSet<QString>());
        return m_names.size() <= deepestInput || fail(Text::tr("it is nested too deeply"));
    }
    bool leave()
    {
        m_names.removeLast();
        return true;
    }
    bool fail(const QString& why)
    {
        m_problem = why;
        return false;
    }

    const QByteArray& m_text;
    QList<QSet<QString>> m_names; ///< of every level that is open
    std::optional<QString> m_problem;
};

} // namespace

Result<QJsonObject> readInputJson(const QByteArray& text)
{
    if (text.trimmed().isEmpty())
        return badInput(Text::tr("it is empty"));
    StrictReader reader(text);
    nlohmann::json::sax_parse(text.begin(), text.end(), &reader, nlohmann::json::input_format_t::json, true);
    if (reader.problem())
        return badInput(*reader.problem());
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (document.isArray())
        return badInput(Text::tr("it is a list, not one JSON object: each request is a call of its own"));
    if (!document.isObject())
        return badInput(Text::tr("it is not one JSON object such as {\"prompt\": \"...\"}"));
    return document.object();
}

Result<QByteArray> readInputFile(const QString& path)
{
    QFile file(path);
    const bool opened = path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return badInput(Text::tr("the file %1 cannot be read: %2").arg(path, file.errorString()));
    QByteArray text;
    while (text.size() <= mostInput) {
        const QByteArray more = file.read(mostInput + 1 - text.size());
        if (more.isEmpty())
            break;
        text += more;
    }
    if (text.size() > mostInput)
        return badInput(Text::tr("it is larger than 20 MiB"));
    if (text.startsWith("\xef\xbb\xbf"))
        text.remove(0, 3); // a byte order mark of an editor
    return text;
}

} // namespace klapper::cli

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contract/requestinput.h"
#include "app/prompt/draftimport.h"
#include "app/prompt/textplace.h"

#include <QJsonDocument>

namespace klapper {

namespace {

using Kind = ImportProblem::Kind;

/// Where the items of the outermost list begin; of text that is known to be JSON.
QList<qsizetype> itemsOf(const QByteArray& text)
{
    QList<qsizetype> items;
    int depth = 0;
    bool quoted = false;
    bool awaited = true;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (quoted) {
            at += c == '\\' ? 1 : 0;
            quoted = c != '"';
            continue;
        }
        const bool isBlank = c == ' ' || c == '\n' || c == '\r' || c == '\t';
        if (depth == 1 && awaited && !isBlank && c != ']') {
            items.append(at);
            awaited = false;
        }
        quoted = c == '"';
        depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
        awaited = awaited || (depth == 1 && c == ',');
    }
    return items;
}

bool isOurs(const QJsonObject& item)
{
    return item.contains(u"endpoint") || item.contains(u"shotsActive") || item.contains(u"firstFrame");
}

class JsonImporter
{
public:
    JsonImporter(const QByteArray& text, Endpoint fallback)
        : m_text(text)
        , m_fallback(fallback)
    {
    }

    DraftImport run()
    {
        QJsonParseError wrong;
        const QJsonDocument document = QJsonDocument::fromJson(m_text, &wrong);
        if (wrong.error != QJsonParseError::NoError) {
            addProblem(placeOf(m_text, wrong.offset - 1), {.kind = Kind::NotJson, .text = wrong.errorString()});
            return m_import;
        }
        if (document.isObject())
            takeItem(document.object(), placeOf(m_text, m_text.indexOf('{')));
        else
            takeList(document.array());
        if (m_import.drafts.isEmpty() && m_import.problems.isEmpty())
            m_import.problems.append({.kind = Kind::Empty});
        m_import.problems.resize(std::min<qsizetype>(m_import.problems.size(), importlimits::mostProblems));
        return m_import;
    }

private:
    void takeList(const QJsonArray& list)
    {
        const QList<qsizetype> places = itemsOf(m_text);
        if (list.size() > importlimits::mostDrafts) {
            addProblem(placeOf(m_text, places.value(importlimits::mostDrafts)),
                       {.kind = Kind::TooManyRows, .limit = importlimits::mostDrafts});
            return;
        }
        for (qsizetype i = 0; i < list.size(); ++i)
            takeItem(list[i], placeOf(m_text, places.value(i)));
    }

    void addProblem(const TextPlace& place, ImportProblem problem)
    {
        problem.line = place.line;
        problem.column = place.column;
        m_import.problems.append(problem);
    }

    void takeItem(const QJsonValue& value, const TextPlace& place)
    {
        if (!value.isObject())
            return addProblem(place, {.kind = Kind::NotADraft});
        QJsonObject item = value.toObject();
        if (item.value(u"draft").isObject()) // a whole document: its batch is not one of many clips
            item = item.value(u"draft").toObject();
        const qsizetype before = m_import.problems.size();
        const RequestDraft draft = isOurs(item) ? ours(item, place) : wire(item, place);
        const auto says = [](const Shot& shot) {
            return !shot.text.trimmed().isEmpty();
        };
        const bool saysNothing = draft.prompt.trimmed().isEmpty()
                              && !(draft.shotsActive && std::any_of(draft.shots.begin(), draft.shots.end(), says));
        if (saysNothing && m_import.problems.size() == before)
            addProblem(place, {.kind = Kind::NoText});
        if (m_import.problems.size() == before)
            m_import.drafts.append(draft);
    }

    /// RequestDraft::fromJson() is lenient, which is right for our own files; here nothing may get lost.
    RequestDraft ours(const QJsonObject& item, const TextPlace& place)
    {
        RequestDraft every;
        every.seed = 0;
        const QJsonObject known = every.toJson();
        for (auto member = item.begin(); member != item.end(); ++member) {
            if (!known.contains(member.key())) {
                addProblem(place, {.kind = Kind::UnknownColumn,
                                   .field = member.key(),
                                   .nearest = nearestWireName(member.key(), known.keys()).value_or(QString())});
            } else if (known[member.key()].type() != member.value().type()) {
                addField(place, member.key(), QStringLiteral("has the wrong type"));
            }
        }
        const QString endpoint = item[u"endpoint"].toString();
        if (!endpoint.isEmpty() && !Endpoint::fromModelId(endpoint))
            addField(place, QStringLiteral("endpoint"), QStringLiteral("is none of the six endpoints"));
        for (const QJsonValue& shot : item[u"shots"].toArray()) {
            if (!shot[u"text"].isString() || !shot[u"seconds"].isDouble())
                addField(place, QStringLiteral("shots"), QStringLiteral("each is {\"text\": …, \"seconds\": …}"));
        }
        RequestDraft draft = RequestDraft::fromJson(item);
        if (endpoint.isEmpty())
            draft.endpoint = m_fallback;
        return draft;
    }

    RequestDraft wire(QJsonObject item, const TextPlace& place)
    {
        const Endpoint endpoint = takeEndpoint(item, place);
        const Result<RequestInput> read = readRequestInput(item, endpoint);
        if (!read) {
            for (const FieldProblem& field : read.error().fields)
                addField(place, field.field, field.message);
            return {};
        }
        RequestDraft draft = read->draft;
        if (read->given.contains(Role::Shots) && !read->given.contains(Role::Duration)) {
            draft.seconds = 0;
            for (const Shot& shot : std::as_const(draft.shots))
                draft.seconds += std::clamp(shot.seconds, 0, 100'000);
        }
        return draft;
    }

    /// Takes what says the endpoint out of the item.
    Endpoint takeEndpoint(QJsonObject& item, const TextPlace& place)
    {
        Endpoint endpoint = m_fallback;
        const QString model = item.take(u"model_id").toString();
        const QString tier = item.take(u"tier").toString();
        const QString mode = item.take(u"mode").toString();
        bool hasImage = false;
        for (const QString& name : wireNames(Role::FirstFrame))
            hasImage = hasImage || item.contains(name);
        if (hasImage)
            endpoint.mode = Mode::ImageToVideo;
        const QString wanted = !model.isEmpty()
                                 ? model
                                 : QString(u"kling/kling-3.0/" % (tier.isEmpty() ? endpoint.tierId() : tier.toLower())
                                           % u'/' % modeId(mode, endpoint));
        const auto known = Endpoint::fromModelId(wanted);
        if (!known)
            addField(place, model.isEmpty() ? QStringLiteral("tier, mode") : QStringLiteral("model_id"),
                     QStringLiteral("is none of the six endpoints"));
        return known.value_or(endpoint);
    }

    static QString modeId(const QString& mode, Endpoint endpoint)
    {
        if (mode.isEmpty())
            return endpoint.takesImage() ? QStringLiteral("image-to-video") : QStringLiteral("text-to-video");
        return mode.endsWith(u"-to-video") ? mode : QString(mode % u"-to-video");
    }

    void addField(const TextPlace& place, const QString& field, const QString& text)
    {
        addProblem(place, {.kind = Kind::Field, .field = field, .text = text});
    }

    const QByteArray& m_text;
    Endpoint m_fallback;
    DraftImport m_import;
};

} // namespace

DraftImport importJson(const QByteArray& bytes, Endpoint fallback)
{
    const QByteArray text = withoutByteOrderMark(bytes);
    if (const auto place = firstNonUtf8(text)) {
        return {.drafts = {}, .problems = {{.kind = Kind::NotUtf8, .line = place->line, .column = place->column}}};
    }
    return JsonImporter(text, fallback).run();
}

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/shotparse.h"

#include "app/prompt/shotmarks.h"
#include "app/prompt/shottimes.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace klapper {

namespace {

/// Takes the time from the end of `text`; 0 when it has none.
int takeTimeAtEnd(QString& text)
{
    const auto last = timeAtEnd(text);
    if (!last)
        return 0;
    const bool sentence = text.mid(last->time.end).trimmed().startsWith(u'.');
    text = text.left(last->start).trimmed();
    if (sentence && !text.isEmpty() && !text.endsWith(u'.'))
        text += u'.';
    return last->time.seconds;
}

/// Takes a time in brackets, or one with a colon behind it, from the beginning of `text`; 0 when it has none.
int takeTimeAtStart(QString& text)
{
    const auto time = timeAt(text, 0);
    if (!time)
        return 0;
    qsizetype end = time->end;
    const bool colon = end < text.size() && (text[end] == u':' || text[end] == u'：');
    if (!time->bracketed && !colon)
        return 0;
    text = text.mid(colon ? end + 1 : end).trimmed();
    return time->seconds;
}

/// Where the part that all shots share begins behind the last one; -1: nowhere. A paragraph is shared only where no
/// earlier shot has paragraphs itself.
qsizetype sharedStart(const QList<QString>& bodies)
{
    static const QRegularExpression paragraph(QStringLiteral("\\n[ \\t\\r\\x{3000}]*\\n"));
    static const QRegularExpression label(
        QStringLiteral(
            "^[ \\t]*[*_#]*(?:style|look|overall|mood|audio|sound|music|lighting|stil|风格|整体|音效|声音|音乐|氛围)"
            "[^\\S\\n]*[*_]*[:：]"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    qsizetype first = -1;
    for (const QRegularExpression& sign : {paragraph, label}) {
        const bool ofEach = std::any_of(bodies.begin(), bodies.end() - 1,
                                        [&sign](const QString& body) { return sign.match(body).hasMatch(); });
        const auto match = sign.match(bodies.last());
        if (!ofEach && match.hasMatch() && match.capturedStart() > 0 && (first < 0 || match.capturedStart() < first))
            first = match.capturedStart();
    }
    return first;
}

/// @param said for each shot; 0: nothing
void setSeconds(ParsedShots& parsed, const QList<int>& said)
{
    int sum = 0;
    int count = 0;
    for (const int seconds : said) {
        sum += seconds;
        count += seconds > 0 ? 1 : 0;
    }
    parsed.timed = count > 0;
    const int mean = count > 0 ? std::max(1, int(std::lround(double(sum) / count))) : 1;
    for (qsizetype i = 0; i < said.size(); ++i)
        parsed.shots[i].seconds = said[i] > 0 ? said[i] : mean;
}

} // namespace

std::optional<ParsedShots> parseShots(const QString& text, int least)
{
    const QList<ShotMark> marks = shotMarks(text, least);
    if (marks.isEmpty())
        return std::nullopt;
    ParsedShots parsed;
    parsed.scene = text.left(marks.first().start).trimmed();
    QList<QString> bodies;
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const qsizetype end = i + 1 < marks.size() ? marks[i + 1].start : text.size();
        // Emphasis between two marks belongs to both.
        bodies.append(text.mid(marks[i].textStart, std::max<qsizetype>(0, end - marks[i].textStart)).trimmed());
    }
    const qsizetype shared = sharedStart(bodies);
    if (shared >= 0) {
        parsed.style = bodies.last().mid(shared).trimmed();
        bodies.last().truncate(shared);
    }
    // "[0-4s] Shot 1: …": where the scene ends with a time, each time stands before its mark.
    const bool before = timeAtEnd(parsed.scene).has_value();
    QList<int> said;
    for (qsizetype i = 0; i < marks.size(); ++i) {
        QString& previous = i == 0 ? parsed.scene : bodies[i - 1];
        int seconds = before ? takeTimeAtEnd(previous) : marks[i].seconds;
        if (seconds == 0)
            seconds = marks[i].seconds > 0 ? marks[i].seconds : takeTimeAtStart(bodies[i]);
        if (seconds == 0 && !before)
            seconds = takeTimeAtEnd(bodies[i]);
        said.append(seconds);
    }
    for (const QString& body : std::as_const(bodies))
        parsed.shots.append({.text = body.simplified()});
    setSeconds(parsed, said);
    return parsed;
}

} // namespace klapper

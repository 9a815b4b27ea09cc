// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/shotmarks.h"

#include "app/prompt/shottimes.h"

#include <QHash>
#include <QRegularExpression>

namespace klapper {

namespace {

using Marks = QList<ShotMark>;

constexpr auto options = QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption;

QString numberWord(const QString& word)
{
    static const QStringList words{QStringLiteral("one"),   QStringLiteral("two"),   QStringLiteral("three"),
                                   QStringLiteral("four"),  QStringLiteral("five"),  QStringLiteral("six"),
                                   QStringLiteral("seven"), QStringLiteral("eight"), QStringLiteral("nine"),
                                   QStringLiteral("ten")};
    const qsizetype place = words.indexOf(word.toLower());
    return place < 0 ? word : QString::number(place + 1);
}

bool isBlank(QChar c) { return c == u' ' || c == u'\t' || c == u'\u3000' || c == u'\u00a0'; }

bool isEmphasis(QChar c) { return c == u'*' || c == u'_'; }

bool isDash(QChar c) { return c == u'-' || c == u'–' || c == u'—'; }

bool isLineBreak(QChar c) { return c == u'\n' || c == u'\r' || c == u'\u2028' || c == u'\u2029'; }

qsizetype skip(const QString& text, qsizetype at)
{
    while (at < text.size() && (isBlank(text[at]) || isEmphasis(text[at])))
        ++at;
    return at;
}

bool beginsLine(const QString& text, qsizetype at)
{
    while (at > 0 && (isBlank(text[at - 1]) || isEmphasis(text[at - 1]) || text[at - 1] == u'#'))
        --at;
    return at == 0 || isLineBreak(text[at - 1]);
}

/// Behind the sign that ends a mark at `at`; -1 when there is none. In running text a full stop, a bracket or the end
/// of the line is no such sign: "as in shot 1." is a sentence.
qsizetype behindSign(const QString& text, qsizetype at, bool ownLine)
{
    if (at >= text.size())
        return ownLine ? at : -1;
    const QChar c = text[at];
    const QChar next = at + 1 < text.size() ? text[at + 1] : QChar(u' ');
    if (c == u':' || c == u'：' || c == u'|' || c == u'、')
        return next.isDigit() && c == u':' ? -1 : at + 1;
    if (isDash(c)) {
        while (at < text.size() && isDash(text[at]))
            ++at;
        return at == text.size() || text[at].isSpace() ? at : -1;
    }
    if (!ownLine)
        return -1;
    if (isLineBreak(c))
        return at;
    const bool stop = c == u'.' || c == u'．' || c == u')' || c == u'）';
    return stop && !next.isDigit() ? at + 1 : -1;
}

/// Reads what stands between the number and the text: a time, a sign. False: this is no mark.
bool readHead(const QString& text, qsizetype at, bool ownLine, ShotMark& mark)
{
    at = skip(text, at);
    qsizetype timed = at;
    if (timed < text.size() && (text[timed] == u',' || text[timed] == u'，' || isDash(text[timed])))
        timed = skip(text, timed + 1);
    const auto time = timeAt(text, timed);
    const qsizetype behindTime = time ? skip(text, time->end) : at;
    const qsizetype behind = behindSign(text, behindTime, ownLine || (time && time->bracketed));
    if (behind < 0 && !(time && time->bracketed))
        return false;
    mark.seconds = time ? time->seconds : 0;
    mark.textStart = skip(text, behind < 0 ? behindTime : behind);
    return true;
}

/// Each word counts for itself: in "Scene 1: Shot 1: … Shot 2: …" the shots are the list.
Marks wordMarks(const QString& text)
{
    static const QRegularExpression mark(
        QStringLiteral(
            "(?<![\\p{L}\\p{N}(（])(?:[*_#]{1,6}[ \\t]{0,4})?(?:"
            "(?<word>shot|scene|cut|clip|einstellung|szene|plan|plano|toma|escena|scena|inquadratura|cena|scène|"
            "кадр|сцена|план)\\s{0,4}(?:no\\.|nr\\.|#|№)?\\s{0,4}"
            "(?<number>\\p{Nd}{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)(?![\\p{L}\\p{N}])"
            "|(?<cjkWord>镜头|鏡頭|分镜|分鏡|画面|场景|場景|镜|鏡|カット|ショット|シーン|샷|컷|장면)\\s{0,4}"
            "(?<cjkNumber>\\p{Nd}{1,3}|[一二三四五六七八九十两]{1,3}|[①-⑳])"
            "|第\\s{0,4}(?<ordinal>\\p{Nd}{1,3}|[一二三四五六七八九十两]{1,3})\\s{0,4}[个個]?"
            "(?<ordinalWord>镜头|鏡頭|分镜|分鏡|镜|鏡|幕|カット))"),
        options);
    QStringList words; // by appearance: the first of equals wins
    QHash<QString, Marks> found;
    auto it = mark.globalMatch(text);
    while (it.hasNext()) {
        const QRegularExpressionMatch match = it.next();
        const QString word =
            QString(match.captured(u"word") % match.captured(u"cjkWord") % match.captured(u"ordinalWord")).toLower();
        const QString number = match.captured(u"number") % match.captured(u"cjkNumber") % match.captured(u"ordinal");
        Marks& marks = found[word];
        ShotMark next{.start = match.capturedStart()};
        if (numberOf(numberWord(number)) != marks.size() + 1
            || !readHead(text, match.capturedEnd(), beginsLine(text, match.capturedStart()), next))
            continue;
        if (!words.contains(word))
            words.append(word);
        marks.append(next);
    }
    Marks best;
    for (const QString& word : std::as_const(words)) {
        if (found[word].size() > best.size())
            best = found[word];
    }
    return best;
}

/// "1. … 2. …": each on its own line, or behind the end of a sentence once the list has begun on a line of its own.
Marks numberMarks(const QString& text)
{
    static const QRegularExpression mark(
        QStringLiteral("(?:^[ \\t\\x{3000}]*(?:[*_#]{1,6}[ \\t]{0,4})?|(?<=[.!?;]\\s)|(?<=[。！？；]))"
                       "(?:(?<number>\\p{Nd}{1,2}|[一二三四五六七八九十]{1,3})(?:[.)](?=\\s)|[．）、]|[:：](?!\\p{Nd})|"
                       "(?=[ \\t]*[(\\[（【]))"
                       "|(?<circled>[①-⑳]))"),
        options);
    Marks marks;
    auto it = mark.globalMatch(text);
    while (it.hasNext()) {
        const QRegularExpressionMatch match = it.next();
        const int number = numberOf(QString(match.captured(u"number") % match.captured(u"circled")));
        if (number != marks.size() + 1 || (marks.isEmpty() && !beginsLine(text, match.capturedStart())))
            continue;
        ShotMark next{.start = match.capturedStart(), .textStart = skip(text, match.capturedEnd())};
        const QChar last = text[match.capturedEnd() - 1];
        // A number alone needs the time that follows it: "1 (4s) wide".
        if (match.hasCaptured(u"number") && (last.isLetterOrNumber() || last.isMark())
            && !readHead(text, match.capturedEnd(), false, next))
            continue;
        marks.append(next);
    }
    return marks;
}

/// "[00:00-00:04] …": ranges that go on in time, in brackets or at the beginning of a line.
Marks timeMarks(const QString& text)
{
    static const QRegularExpression candidate(
        QStringLiteral("(?:^[ \\t\\x{3000}]*[*_]{0,3}|(?<=\\s))(?=[(\\[（【]?[ \\t]?\\p{Nd})"), options);
    Marks marks;
    double last = -1;
    auto it = candidate.globalMatch(text);
    while (it.hasNext()) {
        const QRegularExpressionMatch match = it.next();
        const auto time = timeAt(text, match.capturedEnd());
        const bool begins = time && (time->bracketed || beginsLine(text, match.capturedEnd()));
        if (!begins || time->from < 0 || time->from < last)
            continue;
        last = time->from + 0.001;
        ShotMark next{.start = match.capturedStart(), .textStart = skip(text, time->end), .seconds = time->seconds};
        const qsizetype behind = behindSign(text, next.textStart, true);
        next.textStart = behind < 0 ? next.textStart : skip(text, behind);
        marks.append(next);
    }
    return marks;
}

} // namespace

QList<ShotMark> shotMarks(const QString& text, int least)
{
    const Marks words = wordMarks(text);
    if (words.size() >= std::max(2, least) || (least <= 1 && words.size() == 1))
        return words;
    const Marks numbers = numberMarks(text);
    const Marks times = timeMarks(text);
    const Marks& best = numbers.size() >= times.size() ? numbers : times;
    return best.size() >= std::max(2, least) ? best : Marks();
}

} // namespace klapper

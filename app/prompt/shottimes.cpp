// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/shottimes.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace klapper {

namespace {

constexpr double longest = 600;       ///< s; more is no time of a shot
constexpr qsizetype longestTime = 60; ///< characters

QRegularExpression timePattern()
{
    const QString clock = QStringLiteral("(?:\\p{Nd}{1,2}[:：])?\\p{Nd}{1,2}[:：]\\p{Nd}{2}(?:[.,]\\p{Nd}{1,3})?");
    const QString plain = QStringLiteral("\\p{Nd}{1,3}(?:[.,]\\p{Nd}{1,3})?");
    const QString unit =
        QStringLiteral("(?:s(?:ec(?:ond)?(?:e?s)?)?\\.?|sek(?:unden?)?\\.?|segundos?|сек(?:унд[аы]?)?\\.?|с|"
                       "秒[钟鐘間]?|초|\"|″)(?!\\p{L})");
    const QString dash = QStringLiteral("\\s*(?:[-–—~～〜→]|to|bis|à|至|到)\\s*");
    const QString pattern = u"(?<open>[(\\[（【])?\\s*(?:(?<c1>" % clock % u")" % dash % u"(?<c2>" % clock % u")\\s*(?:"
                          % unit % u")?|(?<p1>" % plain % u")\\s*(?:" % unit % u")?" % dash % u"(?<p2>" % plain
                          % u")\\s*" % unit % u"|(?<one>" % plain % u")\\s*" % unit % u")\\s*(?<close>[)\\]）】])?";
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

/// "1:02:03.5", "02,5"
double secondsOf(const QString& clock)
{
    double sum = 0;
    double fraction = 0; // what the next digit behind the point is worth; 0: before the point
    double part = 0;
    for (const QChar c : clock) {
        if (c == u':' || c == u'：') {
            sum = (sum + part) * 60;
            part = 0;
        } else if (c == u'.' || c == u',') {
            fraction = 0.1;
        } else if (fraction > 0) {
            part += c.digitValue() * fraction;
            fraction /= 10;
        } else {
            part = part * 10 + c.digitValue();
        }
    }
    return sum + part;
}

} // namespace

std::optional<SaidTime> timeAt(const QString& text, qsizetype at)
{
    static const QRegularExpression pattern = timePattern();
    // A piece of it: each match looks through its whole subject once, and this is asked at every digit.
    QString piece = text.mid(at, longestTime);
    if (!piece.isEmpty() && piece.back().isHighSurrogate())
        piece.chop(1);
    const auto match =
        pattern.match(piece, 0, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    const bool opened = match.hasCaptured(u"open");
    if (!match.hasMatch() || opened != match.hasCaptured(u"close"))
        return std::nullopt;
    SaidTime time{.end = at + match.capturedEnd(), .bracketed = opened};
    double length = 0;
    if (match.hasCaptured(u"one")) {
        length = std::round(secondsOf(match.captured(u"one")));
    } else {
        const QString ends = match.hasCaptured(u"c1") ? QStringLiteral("c") : QStringLiteral("p");
        time.from = secondsOf(match.captured(QString(ends % u'1')));
        const double to = secondsOf(match.captured(QString(ends % u'2')));
        if (to <= time.from)
            return std::nullopt;
        length = std::max(1.0, std::round(to) - std::round(time.from));
    }
    if (length < 1 || length > longest)
        return std::nullopt;
    time.seconds = int(length);
    return time;
}

std::optional<LastTime> timeAtEnd(const QString& text)
{
    static const QRegularExpression brackets(
        QStringLiteral("[(\\[（【][^()\\[\\]（）【】]{1,30}[)\\]）】][\\s.。:：*_\\-–—]*$"));
    const auto match = brackets.match(text.right(80));
    if (!match.hasMatch())
        return std::nullopt;
    const qsizetype start = std::max<qsizetype>(0, text.size() - 80) + match.capturedStart();
    const auto time = timeAt(text, start);
    return time && time->bracketed ? std::optional(LastTime{.start = start, .time = *time}) : std::nullopt;
}

int numberOf(const QString& digits)
{
    static const QString chinese = QStringLiteral("一二三四五六七八九");
    int value = 0;
    int unit = 0;
    for (const char32_t c : digits.toUcs4()) {
        const int digit = QChar::digitValue(c);
        const qsizetype place = c < 0x10000 ? chinese.indexOf(QChar(char16_t(c))) : -1;
        if (c == U'十') {
            value += std::max(1, unit) * 10;
            unit = 0;
        } else if (c == U'两') {
            unit = 2;
        } else if (place >= 0) {
            unit = int(place) + 1;
        } else if (c >= U'①' && c <= U'⑳') {
            unit = int(c - U'①') + 1;
        } else if (digit >= 0) {
            unit = unit * 10 + digit;
        } else {
            return 0;
        }
    }
    return value + unit;
}

} // namespace klapper

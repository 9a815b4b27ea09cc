// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/shots.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace klapper::practice {

namespace {

/// Frames by the shots' seconds when they fit, else in equal parts with the rest on the last.
void setFrames(QList<Shot>& shots, int seconds)
{
    int said = 0;
    bool all = true;
    for (const Shot& shot : std::as_const(shots)) {
        said += shot.seconds;
        all = all && shot.seconds > 0;
    }
    const int total = seconds * framesPerSecond;
    const int part = total / static_cast<int>(shots.size());
    int left = total;
    for (Shot& shot : shots) {
        shot.frames = all && said == seconds ? shot.seconds * framesPerSecond : part;
        left -= shot.frames;
    }
    shots.last().frames += left;
}

bool isWide(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x1100 && u <= 0x115F) || (u >= 0x2E80 && u <= 0xA4CF) || (u >= 0xAC00 && u <= 0xD7A3)
        || (u >= 0xF900 && u <= 0xFAFF) || (u >= 0xFE30 && u <= 0xFE4F) || (u >= 0xFF00 && u <= 0xFF60);
}

double emsOf(QStringView text)
{
    double sum = 0;
    for (const QChar c : text)
        sum += isWide(c) ? 1.0 : c.isSpace() ? 0.28 : c.isUpper() ? 0.68 : 0.53;
    return sum;
}

/// Words with the blank behind them; a wide character is a word of its own.
QStringList pieces(const QString& text)
{
    QStringList result;
    QString word;
    for (const QChar c : text) {
        word.append(c);
        if (c == u' ' || isWide(c)) {
            result.append(word);
            word.clear();
        }
    }
    result.append(word);
    return result;
}

QString printable(const QString& text)
{
    QString result;
    for (const QChar c : text)
        result.append(c.isSurrogate() || !c.isPrint() || c.category() == QChar::Other_Format ? u' ' : c);
    return result.simplified();
}

} // namespace

QList<Shot> numberedShots(const QString& prompt)
{
    static const QRegularExpression mark(
        QStringLiteral("(?<![\\p{L}\\p{N}])(?:shot|镜头|分镜)\\s*([0-9]{1,2})([^:：\\n]{0,24})[:：]"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression length(QStringLiteral("([0-9]{1,2})\\s*(?:s|秒)"),
                                           QRegularExpression::CaseInsensitiveOption);
    QList<Shot> shots;
    qsizetype begin = -1;
    auto it = mark.globalMatch(prompt);
    while (it.hasNext()) {
        const QRegularExpressionMatch match = it.next();
        if (match.capturedView(1).toInt() != shots.size() + 1)
            continue;
        if (!shots.isEmpty())
            shots.last().text = prompt.mid(begin, match.capturedStart() - begin).trimmed();
        begin = match.capturedEnd();
        shots.append(Shot{.text = {}, .seconds = length.match(match.captured(2)).capturedView(1).toInt()});
    }
    if (shots.size() < 2)
        return {};
    shots.last().text = prompt.mid(begin).trimmed();
    return shots;
}

QList<Shot> shotsOf(const QJsonObject& body, int seconds)
{
    QList<Shot> shots;
    for (const QJsonValue& value : body.value(u"multi_prompt").toArray()) {
        const QJsonObject shot = value.toObject();
        shots.append(Shot{.text = shot.value(u"prompt").toString(),
                          .seconds = static_cast<int>(shot.value(u"duration").toInteger())});
    }
    const QString prompt = body.value(u"prompt").toString();
    if (shots.isEmpty())
        shots = numberedShots(prompt);
    // A cut needs frames on both sides, and more scenes than this need more memory than practice is worth.
    if (shots.size() > 12)
        shots.clear();
    if (shots.isEmpty())
        shots.append(Shot{.text = prompt});
    setFrames(shots, seconds);
    return shots;
}

QStringList wrapped(const QString& text, double ems, int lines)
{
    QStringList result;
    QString line;
    const auto flush = [&] {
        result.append(line.trimmed());
        line.clear();
    };
    for (QString piece : pieces(printable(text.left(2000)))) {
        if (!line.isEmpty() && emsOf(line) + emsOf(piece) > ems)
            flush();
        while (emsOf(piece) > ems) { // one endless word
            const qsizetype fits = std::max<qsizetype>(1, static_cast<qsizetype>(ems / 0.7));
            line = piece.left(fits);
            piece.remove(0, fits);
            flush();
        }
        line.append(piece);
    }
    if (!line.trimmed().isEmpty())
        flush();
    if (result.size() > lines) {
        result.resize(lines);
        result.last().append(u'…');
    }
    return result;
}

} // namespace klapper::practice

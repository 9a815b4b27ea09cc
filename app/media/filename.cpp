// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/filename.h"

#include "app/core/requestdraft.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

namespace klapper {

namespace {

constexpr int longestName = 180; // bytes in UTF-8, with extension and number
constexpr int roomForNumber = sizeof " (9999)" - 1;
constexpr int longestWanted = 4096; // characters looked at
constexpr int slugWords = 6;
constexpr int slugLetters = 60;

bool isLeftOut(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidi overrides, zero width, soft hyphen
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default: // categories are Unicode's, not ours: a new one is harmless
        return QChar::isNonCharacter(c) || c == QChar::ReplacementCharacter;
    }
}

QString withoutDangers(QStringView wanted)
{
    QString safe;
    for (const char32_t c : wanted.left(longestWanted).toUcs4()) {
        if (QChar::isSpace(c))
            safe += u' ';
        else if (c < 0x80 && QStringView(u"<>:\"/\\|?*").contains(QChar(char16_t(c))))
            safe += u'-';
        else if (!isLeftOut(c))
            safe += QString::fromUcs4(&c, 1);
    }
    return safe.normalized(QString::NormalizationForm_C).simplified();
}

/// Leading dots hide, leading hyphens and tildes mean something to shells, trailing dots and blanks vanish on Windows.
QStringView trimmedEnds(QStringView name)
{
    while (!name.isEmpty() && QStringView(u". -~").contains(name.front()))
        name = name.sliced(1);
    while (!name.isEmpty() && QStringView(u". ").contains(name.back()))
        name.chop(1);
    return name;
}

bool isReserved(const QString& name)
{
    static const QRegularExpression reserved(
        QStringLiteral("^(con|prn|aux|nul|conin\\$|conout\\$|clock\\$|(com|lpt)[0-9\u00b9\u00b2\u00b3]) *(\\.|$)"),
        QRegularExpression::CaseInsensitiveOption);
    return reserved.match(name).hasMatch();
}

QString unreserved(const QString& name) { return isReserved(name) ? QString(u'_' % name) : name; }

QString cutToBytes(const QString& text, qsizetype bytes)
{
    if (text.toUtf8().size() <= bytes)
        return text;
    qsizetype end = 0;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype at = letters.toNextBoundary(); at > 0; at = letters.toNextBoundary()) {
        if (QStringView(text).left(at).toUtf8().size() > bytes)
            break;
        end = at;
    }
    return text.left(end);
}

bool isPlainExtension(QStringView extension)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9]{1,10}$"));
    return plain.match(extension.toString()).hasMatch();
}

/// Letters, digits and marks of one word; whatever stands between them becomes one hyphen. An apostrophe goes.
QString slugOfWord(QStringView word)
{
    QString slug;
    for (const char32_t c : word.toUcs4()) {
        if (c == U'\'' || c == U'\u2019')
            continue;
        if (QChar::isLetterOrNumber(c) || QChar::isMark(c))
            slug += QString::fromUcs4(&c, 1);
        else if (!slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
    }
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug.toLower();
}

} // namespace

QString safeFileName(QStringView wanted, QStringView extension)
{
    const QString suffix = u'.' % (isPlainExtension(extension) ? extension.toString() : QStringLiteral("mp4"));
    if (wanted.endsWith(suffix, Qt::CaseInsensitive))
        wanted.chop(suffix.size());
    const QString clean = withoutDangers(wanted);
    const QString whole = unreserved(trimmedEnds(clean).toString());
    const QString cut = cutToBytes(whole, longestName - roomForNumber - suffix.size());
    const QString name = trimmedEnds(cut).toString(); // a cut can end at a blank
    if (name.isEmpty())
        return u"clip" % suffix;
    return unreserved(name) % suffix; // a cut can leave "con" of a longer name
}

QString numberedFileName(const QString& name, int number)
{
    if (number <= 1)
        return name;
    const qsizetype dot = name.lastIndexOf(u'.');
    const qsizetype end = dot < 0 ? name.size() : dot;
    return QString(name.left(end) % u" (" % QString::number(number) % u')' % name.mid(end));
}

QString slugOf(const QString& text)
{
    QString slug;
    int words = 0;
    const auto parts = QStringView(text).left(longestWanted).split(u' ', Qt::SkipEmptyParts);
    for (const QStringView part : parts) {
        const QString word = slugOfWord(part);
        if (word.isEmpty())
            continue;
        slug += slug.isEmpty() ? word : QString(u'-' % word);
        if (++words == slugWords || slug.size() >= slugLetters)
            break;
    }
    const QList<uint> letters = slug.toUcs4();
    slug = QString::fromUcs4(reinterpret_cast<const char32_t*>(letters.constData()),
                             qMin<qsizetype>(letters.size(), slugLetters));
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug.isEmpty() ? QStringLiteral("clip") : slug;
}

QString clipSlug(const RequestDraft& draft)
{
    const bool fromShot = !draft.shots.isEmpty() && (draft.shotsActive || draft.prompt.trimmed().isEmpty());
    QString text = fromShot ? draft.shots.first().text : draft.prompt;
    if (text.trimmed().isEmpty())
        text = draft.prompt;
    return slugOf(text.left(longestWanted).simplified());
}

QString clipFileName(const QDateTime& when, const RequestDraft& draft)
{
    const QString name = when.toLocalTime().toString(QStringLiteral("yyyy-MM-dd")) % u'_' % clipSlug(draft) % u'_'
                       % draft.endpoint.tierId();
    return safeFileName(name, u"mp4");
}

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finish/nametemplate.h"

#include "app/core/requestdraft.h"
#include "app/media/filename.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <optional>

namespace klapper {

namespace {

constexpr qsizetype longestPattern = 500;
constexpr qsizetype longestValue = 60; // of a project: more would push the rest out of the name
constexpr int mostNumbers = 9999;

bool isSeparator(QChar c) { return QStringView(u"_-. ").contains(c); }

QString slugOrNothing(const QString& text) { return text.trimmed().isEmpty() ? QString() : slugOf(text.simplified()); }

/// Nothing for a word that is no field.
std::optional<QString> valueOf(QStringView word, const NameFields& fields)
{
    if (word == u"date")
        return fields.date.toString(QStringLiteral("yyyy-MM-dd"));
    if (word == u"project")
        return fields.project.simplified().left(longestValue).replace(u' ', u'-');
    if (word == u"slug")
        return slugOrNothing(fields.text);
    if (word == u"tier")
        return fields.tier;
    if (word == u"take")
        return fields.take > 0 ? QStringLiteral("%1").arg(fields.take, 2, 10, QLatin1Char('0')) : QString();
    return std::nullopt;
}

/// Builds the name; of the separators around a field without a value one stays.
class Filling
{
public:
    void addText(QStringView text)
    {
        const bool isDoubled = m_name.isEmpty() || isSeparator(m_name.back());
        while (m_gap && isDoubled && !text.isEmpty() && isSeparator(text.front()))
            text = text.sliced(1);
        m_gap = m_gap && text.isEmpty();
        m_name += text;
    }
    void addValue(const QString& value)
    {
        m_gap = value.isEmpty();
        m_name += value;
    }
    QString name() const
    {
        qsizetype end = m_name.size();
        while (m_gap && end > 0 && isSeparator(m_name.at(end - 1)))
            --end;
        return m_name.left(end);
    }

private:
    QString m_name;
    bool m_gap = false; ///< the last field was empty
};

} // namespace

QString usualNameTemplate() { return QStringLiteral("{date}_{project}_{slug}_{tier}_{take}"); }

QStringList nameFieldWords()
{
    return {QStringLiteral("date"), QStringLiteral("project"), QStringLiteral("slug"), QStringLiteral("tier"),
            QStringLiteral("take")};
}

FilledName fillName(const QString& pattern, const NameFields& fields, QStringView suffix)
{
    FilledName filled;
    Filling filling;
    QStringView rest = QStringView(pattern).left(longestPattern);
    while (!rest.isEmpty()) {
        const qsizetype open = rest.indexOf(u'{');
        const qsizetype close = open < 0 ? -1 : rest.indexOf(u'}', open);
        if (close < 0) {
            filling.addText(rest);
            break;
        }
        filling.addText(rest.left(open));
        const QStringView word = rest.sliced(open + 1, close - open - 1).trimmed();
        const std::optional<QString> value = valueOf(word, fields);
        if (!value && !filled.unknown.contains(word))
            filled.unknown.append(word.toString());
        filling.addValue(value.value_or(QString()));
        rest = rest.sliced(close + 1);
    }
    const QString extension = suffix.isEmpty() ? QStringLiteral("mp4") : suffix.toString();
    filled.name = safeFileName(filling.name(), extension);
    filled.name.truncate(filled.name.lastIndexOf(u'.'));
    return filled;
}

QString usualClipName() { return QStringLiteral("{date}_{slug}_{tier}"); }

QStringList clipNameFields() { return {QStringLiteral("date"), QStringLiteral("slug"), QStringLiteral("tier")}; }

QStringList unknownClipFields(const QString& pattern)
{
    static const QRegularExpression field(QStringLiteral("\\{([^}]*)\\}"));
    QStringList unknown;
    for (auto it = field.globalMatch(pattern); it.hasNext();) {
        const QString word = it.next().captured(1).trimmed();
        if (!clipNameFields().contains(word) && !unknown.contains(word))
            unknown.append(word);
    }
    return unknown;
}

QString clipName(const QString& pattern, const QDateTime& when, const RequestDraft& draft)
{
    if (pattern.trimmed().isEmpty() || pattern == usualClipName())
        return clipFileName(when, draft);
    const NameFields fields{
        .date = when.toLocalTime().date(), .text = clipSlug(draft), .tier = draft.endpoint.tierId()};
    return QString(fillName(pattern, fields, u"mp4").name % u".mp4");
}

QString freeNameIn(const QString& folder, const QString& name, QStringView suffix)
{
    const QDir dir(folder);
    const QString whole = suffix.isEmpty() ? name : QString(name % u'.' % suffix);
    for (int number = 1; number <= mostNumbers; ++number) {
        // A folder's name may have dots of its own: no suffix for the number to stand before.
        const QString tried = suffix.isEmpty() ? numberedFileName(QString(name % u'.'), number).chopped(1)
                                               : numberedFileName(whole, number);
        const QFileInfo there(dir.filePath(tried));
        if (!there.exists() && !there.isSymLink())
            return tried;
    }
    return whole;
}

} // namespace klapper

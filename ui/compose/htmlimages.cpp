// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/htmlimages.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace klapper {

namespace {

constexpr qsizetype longestRead = 4'000'000; ///< a data: URI can be long

/// Character references that occur in addresses.
QString decoded(QString value)
{
    static const QRegularExpression reference(QStringLiteral("&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,6});?"));
    static const QHash<QString, QChar> named{{QStringLiteral("amp"), u'&'},
                                             {QStringLiteral("lt"), u'<'},
                                             {QStringLiteral("gt"), u'>'},
                                             {QStringLiteral("quot"), u'"'},
                                             {QStringLiteral("apos"), u'\''}};
    for (qsizetype at = 0; (at = value.indexOf(u'&', at)) >= 0; ++at) {
        const auto match =
            reference.match(value, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch())
            continue;
        const QString name = match.captured(1);
        QString sign = named.contains(name) ? QString(named.value(name)) : QString();
        if (name.startsWith(u'#')) {
            const bool isHex = name.size() > 1 && name.at(1).toLower() == u'x';
            const char32_t code = name.mid(isHex ? 2 : 1).toUInt(nullptr, isHex ? 16 : 10);
            sign = code > 0 && code <= 0x10ffff ? QString::fromUcs4(&code, 1) : QString();
        }
        if (!sign.isEmpty())
            value.replace(at, match.capturedLength(), sign);
    }
    return value;
}

/// One start tag, read attribute by attribute: a ">" inside quotes ends nothing.
class Tag
{
public:
    /// @param at behind "<name"
    Tag(const QString& html, qsizetype at)
        : m_html(html)
        , m_at(at)
    {
        while (readAttribute()) {
        }
    }
    qsizetype end() const { return m_at; }
    QString value(const QString& name) const { return decoded(m_values.value(name)).trimmed(); }

private:
    bool isAt(QStringView signs) const { return m_at < m_html.size() && signs.contains(m_html.at(m_at)); }
    bool isSpace() const { return m_at < m_html.size() && m_html.at(m_at).isSpace(); }
    void skipSpace()
    {
        while (isSpace())
            ++m_at;
    }
    bool readAttribute()
    {
        while (isSpace() || isAt(u"/"))
            ++m_at;
        if (m_at >= m_html.size() || isAt(u">"))
            return false;
        const qsizetype begin = m_at++;
        while (m_at < m_html.size() && !isSpace() && !isAt(u"=>/"))
            ++m_at;
        const QString name = m_html.mid(begin, m_at - begin).toLower();
        skipSpace();
        QString value;
        if (isAt(u"=")) {
            ++m_at;
            value = readValue();
        }
        if (!m_values.contains(name)) // the first of a name counts
            m_values.insert(name, value);
        return true;
    }
    QString readValue()
    {
        skipSpace();
        if (isAt(u"\"'")) {
            const QChar quote = m_html.at(m_at);
            const qsizetype close = m_html.indexOf(quote, m_at + 1);
            const QString value = m_html.mid(m_at + 1, close < 0 ? -1 : close - m_at - 1);
            m_at = close < 0 ? m_html.size() : close + 1;
            return value;
        }
        const qsizetype begin = m_at;
        while (m_at < m_html.size() && !isSpace() && !isAt(u">"))
            ++m_at;
        return m_html.mid(begin, m_at - begin);
    }

    const QString& m_html;
    qsizetype m_at;
    QHash<QString, QString> m_values;
};

/// The addresses of a srcset, largest first (HTML standard: "parse a srcset attribute").
QStringList candidates(const QString& set)
{
    QList<std::pair<double, QString>> found;
    for (qsizetype at = 0; at < set.size();) {
        while (at < set.size() && (set.at(at).isSpace() || set.at(at) == u','))
            ++at;
        const qsizetype begin = at;
        while (at < set.size() && !set.at(at).isSpace())
            ++at;
        QString address = set.mid(begin, at - begin);
        double size = 1;
        if (address.endsWith(u',')) {
            address.chop(1);
        } else {
            const qsizetype comma = set.indexOf(u',', at);
            QString descriptor = set.mid(at, comma < 0 ? -1 : comma - at).trimmed();
            at = comma < 0 ? set.size() : comma + 1;
            if (descriptor.endsWith(u'w') || descriptor.endsWith(u'x')) {
                descriptor.chop(1);
                size = descriptor.toDouble();
            }
        }
        if (!address.isEmpty())
            found.append({size, address});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    QStringList addresses;
    for (const auto& [size, address] : std::as_const(found))
        addresses.append(address);
    return addresses;
}

QString sourceUrl(const QString& html)
{
    static const QRegularExpression line(QStringLiteral("^SourceURL:(\\S+)\\s*$"), QRegularExpression::MultilineOption);
    return html.startsWith(u"Version:") ? line.match(html.left(2000)).captured(1) : QString();
}

} // namespace

HtmlImages readHtmlImages(const QString& html)
{
    static const QRegularExpression begin(QStringLiteral("<(!--|(img|source|base)(?=[\\s/>]))"),
                                          QRegularExpression::CaseInsensitiveOption);
    HtmlImages images{.base = sourceUrl(html), .sources = {}};
    const QString text = html.left(longestRead);
    QStringList larger;
    for (qsizetype at = 0; at < text.size();) {
        const auto match = begin.match(text, at);
        if (!match.hasMatch())
            break;
        at = match.capturedEnd();
        if (match.capturedLength(2) == 0) {
            // Windows marks what was selected with comments; in others nothing counts.
            const qsizetype close = text.indexOf(QStringLiteral("-->"), at);
            at = close < 0 ? text.size() : close;
            continue;
        }
        const Tag tag(text, at);
        at = tag.end();
        const QString name = match.captured(2).toLower();
        if (name == u"base" && !tag.value(QStringLiteral("href")).isEmpty())
            images.base = tag.value(QStringLiteral("href"));
        if (name == u"img" && !tag.value(QStringLiteral("src")).isEmpty())
            images.sources.append(tag.value(QStringLiteral("src")));
        if (name != u"base")
            larger += candidates(tag.value(QStringLiteral("srcset")));
    }
    images.sources += larger;
    return images;
}

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plainlabel.h"

#include "ui/style/theme.h"

#include <QEvent>

namespace klapper {

PlainLabel::PlainLabel(const QString& text, QWidget* parent)
    : PlainLabel(text, TextSize::Body, Token::Text, parent)
{
}

PlainLabel::PlainLabel(const QString& text, TextSize size, Token color, QWidget* parent)
    : QLabel(parent)
    , m_size(size)
    , m_color(color)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    refresh();
}

void PlainLabel::setTextSize(TextSize size, QFont::Weight weight)
{
    m_size = size;
    m_weight = weight;
    refresh();
}

void PlainLabel::setNumeric(bool numeric)
{
    m_numeric = numeric;
    refresh();
}

void PlainLabel::setColor(Token color)
{
    m_color = color;
    refresh();
}

void PlainLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange)
        refresh();
}

void PlainLabel::refresh()
{
    if (m_refreshing)
        return;
    m_refreshing = true;
    setFont(m_numeric ? numberFont(m_size, m_weight) : textFont(m_size, m_weight));
    const Theme& theme = Theme::of(this);
    QPalette mine;
    mine.setColor(QPalette::WindowText, theme.color(m_color));
    mine.setColor(QPalette::Disabled, QPalette::WindowText, theme.color(Token::Disabled));
    setPalette(mine);
    m_refreshing = false;
}

QString plainToolTip(const QString& text)
{
    if (text.isEmpty())
        return {};
    const QString safe = text.left(2000).toHtmlEscaped().replace(u'\n', QStringLiteral("<br/>"));
    // A tag of ours in front makes the tooltip read it as markup surely, in which everything foreign is
    // escaped.
    return QStringLiteral("<qt>") + safe + QStringLiteral("</qt>");
}

QString wordsOfToolTip(const QString& toolTip)
{
    if (!toolTip.startsWith(QStringLiteral("<qt>")) || !toolTip.endsWith(QStringLiteral("</qt>")))
        return toolTip;
    QString words = toolTip.mid(4, toolTip.size() - 9);
    const std::pair<QLatin1StringView, QLatin1StringView> signs[] = {
        {QLatin1StringView("<br/>"), QLatin1StringView("\n")}, {QLatin1StringView("&lt;"), QLatin1StringView("<")},
        {QLatin1StringView("&gt;"), QLatin1StringView(">")},   {QLatin1StringView("&quot;"), QLatin1StringView("\"")},
        {QLatin1StringView("&amp;"), QLatin1StringView("&")}, // last: it stands in the others
    };
    for (const auto& [sign, character] : signs)
        words.replace(sign, character);
    return words;
}

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpbrowser.h"

#include "ui/help/helppages.h"
#include "ui/help/helptables.h"
#include "ui/jobs/jobwords.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace klapper {

namespace {

/// Of the words of a heading; the picture before them stays one.
void setFontOf(const QTextBlock& block, const QFont& font)
{
    QList<QTextFragment> words;
    for (auto each = block.begin(); !each.atEnd(); ++each) {
        if (!each.fragment().charFormat().isImageFormat())
            words.append(each.fragment());
    }
    QTextCursor cursor(block);
    for (const QTextFragment& each : std::as_const(words)) {
        const int start = each.position();
        const int length = each.length();
        QTextCharFormat format = each.charFormat();
        format.clearProperty(QTextFormat::FontSizeAdjustment);
        format.setFont(font, QTextCharFormat::FontPropertiesSpecifiedOnly);
        cursor.setPosition(start);
        cursor.setPosition(start + length, QTextCursor::KeepAnchor);
        cursor.setCharFormat(format);
    }
}

} // namespace

HelpBrowser::HelpBrowser(QWidget* parent)
    : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("helpText"));
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(space::large);
    document()->setIndentWidth(space::huge);
    connect(this, &QTextBrowser::anchorClicked, this, &HelpBrowser::follow);
}

void HelpBrowser::setPage(const QString& id)
{
    m_page = id;
    fill();
    verticalScrollBar()->setValue(0);
}

void HelpBrowser::fill()
{
    document()->clear();
    HelpPages::fill(*document(), m_page, m_menus);
    dress();
    setAccessibleName(sectionsOf(*document()).value(0).title);
    mark();
}

/// Air between lines and before headings, and the sizes of the rest of the window.
void HelpBrowser::dress()
{
    constexpr int lineHeight = 130; // percent
    const auto sizeOf = [](int level) {
        return textFont(level == 1 ? TextSize::Large : level == 2 ? TextSize::Title : TextSize::Body, QFont::DemiBold);
    };
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        cursor.setPosition(block.position());
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
        if (level > 0) {
            format.setTopMargin(level == 1 ? 0 : space::large);
            format.setBottomMargin(space::tiny);
            setFontOf(block, sizeOf(level));
        }
        cursor.setBlockFormat(format);
    }
    cursor.endEditBlock();
}

void HelpBrowser::showBlock(int block)
{
    const QTextBlock heading = document()->findBlockByNumber(block);
    if (block == 0 || !heading.isValid())
        return verticalScrollBar()->setValue(0);
    // With the heading at the top, not merely somewhere in view.
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    setTextCursor(QTextCursor(heading));
    ensureCursorVisible();
}

void HelpBrowser::setNeedle(const QStringList& words)
{
    m_needle = words;
    mark();
}

void HelpBrowser::mark()
{
    m_places.clear();
    m_next = 0;
    for (const QString& word : std::as_const(m_needle)) {
        for (QTextCursor at = document()->find(word); !at.isNull(); at = document()->find(word, at))
            m_places.append(at);
    }
    std::sort(m_places.begin(), m_places.end());
    QList<ExtraSelection> marks;
    QTextCharFormat format;
    format.setBackground(Theme::of(this).color(Token::WarnWash));
    format.setForeground(Theme::of(this).color(Token::Text));
    format.setUnderlineStyle(QTextCharFormat::SingleUnderline); // not by colour alone
    for (const QTextCursor& place : std::as_const(m_places))
        marks.append({place, format});
    setExtraSelections(marks);
}

bool HelpBrowser::showNext()
{
    if (m_places.isEmpty())
        return false;
    QTextCursor place = m_places.at(m_next);
    m_next = (m_next + 1) % int(m_places.size());
    place.setPosition(place.selectionStart());
    setTextCursor(place);
    ensureCursorVisible();
    return true;
}

QVariant HelpBrowser::loadResource(int type, const QUrl& name)
{
    if (const auto state = HelpTables::stateOf(name)) {
        const StatusGlyph::Look look = JobWords::look(*state);
        return iconPixmap(look.icon, iconMedium, Theme::of(this).color(look.color), devicePixelRatioF());
    }
    Q_UNUSED(type);
    return {}; // the pages have nothing else, and nothing is fetched
}

void HelpBrowser::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || m_page.isEmpty())
        return;
    const int place = verticalScrollBar()->value();
    fill();
    verticalScrollBar()->setValue(place);
}

void HelpBrowser::follow(const QUrl& link)
{
    if (link.scheme() == u"help")
        Q_EMIT pageRequested(link.path());
}

} // namespace klapper

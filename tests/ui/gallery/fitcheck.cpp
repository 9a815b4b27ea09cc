// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/fitcheck.h"

#include "ui/stage/timeline.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QFontInfo>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTabBar>
#include <QTextDocumentFragment>
#include <QTextEdit>
#include <QToolButton>

namespace klapper::gallery {

namespace {

/// Pixels; letters lean out of their place a little, their edges are smooth, and where nothing is rendered they are set
/// without hinting, up to a hundredth wider.
double toleranceOf(const QRectF& ink) { return std::max(1.0, ink.height() / 8) + ink.width() / 80; }

/// Whether a person can move it sideways: a header goes with its view.
bool scrollsSideways(const QAbstractScrollArea& area)
{
    const auto* header = qobject_cast<const QHeaderView*>(&area);
    const auto* view = header ? qobject_cast<const QAbstractScrollArea*>(header->parentWidget()) : nullptr;
    const QAbstractScrollArea& moved = view ? *view : area;
    return moved.horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff && moved.horizontalScrollBar()->maximum() > 0;
}

/// What scrolls, when the widget is what it shows its content in.
const QAbstractScrollArea* scrollerOf(const QWidget& widget)
{
    const auto* area = qobject_cast<const QAbstractScrollArea*>(widget.parentWidget());
    return area && area->viewport() == &widget ? area : nullptr;
}

/// What a person writes may be longer than its field; it scrolls.
bool isWritten(const QWidget& widget)
{
    const auto* area = scrollerOf(widget);
    if (qobject_cast<const QTextEdit*>(area) || qobject_cast<const QPlainTextEdit*>(area))
        return true;
    const auto* edit = qobject_cast<const QLineEdit*>(&widget);
    return edit && !edit->text().isEmpty();
}

/// By how much it is too wide and too high, in pixels; for who mends it.
QString amount(const QRectF& ink, const QRectF& room)
{
    const double wide = std::max({0.0, room.left() - ink.left(), ink.right() - room.right()});
    const double high = std::max({0.0, room.top() - ink.top(), ink.bottom() - room.bottom()});
    return QStringLiteral(" (%1 x %2)").arg(qRound(wide)).arg(qRound(high));
}

/// Where something else goes first. The sum above the Generate button, which has the amount again: in a panel too low
/// for both the prompt keeps its room (largeTextLeavesRoomForThePrompt).
bool isLast(const QWidget& widget)
{
    return widget.objectName() == u"price" && QFontInfo(widget.font()).pixelSize() > 22;
}

/// Tabs and entries of a menu that do not fit are reached by its arrows.
bool scrollsByItself(const QWidget& widget)
{
    if (const auto* menu = qobject_cast<const QMenu*>(&widget))
        return menu->sizeHint().height() > menu->height();
    const QList<QToolButton*> arrows =
        qobject_cast<const QTabBar*>(&widget) ? widget.findChildren<QToolButton*>() : QList<QToolButton*>();
    return std::any_of(arrows.begin(), arrows.end(), [](const QToolButton* arrow) { return arrow->isVisible(); });
}

bool leaves(const QRectF& ink, const QRectF& room, const QAbstractScrollArea* scroller)
{
    const double tolerance = toleranceOf(ink);
    const bool isWide = ink.left() < room.left() - tolerance || ink.right() > room.right() + tolerance;
    const bool isHigh = ink.top() < room.top() - tolerance || ink.bottom() > room.bottom() + tolerance;
    const bool scrollsWide = scroller && scrollsSideways(*scroller);
    const bool scrollsHigh = scroller && scroller->verticalScrollBar()->maximum() > 0;
    return (isWide && !scrollsWide) || (isHigh && !scrollsHigh);
}

/// The first around it that cuts it off.
const QWidget* cutter(const QWidget& widget, const QRectF& ink, const QWidget& root)
{
    const QWidget* inside = &widget;
    QRectF there = ink;
    while (inside != &root && !inside->isWindow()) {
        there.translate(inside->pos());
        inside = inside->parentWidget();
        const auto* scroller = scrollerOf(*inside);
        if (leaves(there, inside->rect(), scroller))
            return inside;
        if (scroller)
            return nullptr; // the area itself is where it should be, as its own children tell
    }
    return nullptr;
}

QStringList wholeTexts(const QWidget& widget)
{
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return {button->text()};
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return {label->text()};
    if (const auto* box = qobject_cast<const QGroupBox*>(&widget))
        return {box->title()};
    if (const auto* edit = qobject_cast<const QLineEdit*>(&widget))
        return {edit->placeholderText()};
    QStringList texts;
    if (const auto* box = qobject_cast<const QComboBox*>(&widget))
        texts.append(box->currentText());
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
        for (int tab = 0; tab < tabs->count(); ++tab)
            texts.append(tabs->tabText(tab));
    }
    if (const auto* header = qobject_cast<const QHeaderView*>(scrollerOf(widget))) {
        for (int section = 0; section < header->count(); ++section)
            texts.append(header->model()->headerData(section, header->orientation()).toString());
    }
    return texts;
}

QStringList toolTips(const QWidget& widget)
{
    QStringList tips{widget.toolTip()};
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
        for (int tab = 0; tab < tabs->count(); ++tab)
            tips.append(tabs->tabToolTip(tab));
    }
    for (QString& tip : tips)
        tip = tip.startsWith(u'<') ? QTextDocumentFragment::fromHtml(tip).toPlainText() : tip;
    return tips;
}

/// By design, with the whole text in a tool tip that it makes when asked: the label for it, segments, shots on the
/// timeline, and rows of views, whose delegates and models have one for each row.
bool elidesByDesign(const QWidget& widget)
{
    const auto* scroller = scrollerOf(widget);
    return qobject_cast<const ElidedLabel*>(&widget) || qobject_cast<const SegmentedControl*>(&widget)
        || qobject_cast<const Timeline*>(&widget)
        || (qobject_cast<const QAbstractItemView*>(scroller) && !qobject_cast<const QHeaderView*>(scroller));
}

bool isElided(const QWidget& widget, const QString& drawn)
{
    const QChar ellipsis(0x2026);
    // A menu is as wide as its entries.
    if (!drawn.contains(ellipsis) || elidesByDesign(widget) || qobject_cast<const QMenu*>(&widget))
        return false;
    const QStringList whole = wholeTexts(widget);
    for (QString text : whole) {
        if (text.remove(u'&').contains(drawn.trimmed()))
            return false; // an ellipsis of its own
    }
    // A mark in front of a tab, the number in front of a shot, the state in front of a title.
    static const QRegularExpression mark(QStringLiteral("^(?:.*· |[•\\d\\s]+)"));
    const QString start = drawn.section(ellipsis, 0, 0).remove(mark).trimmed();
    const QStringList tips = toolTips(widget);
    return std::none_of(tips.begin(), tips.end(), [&start](const QString& tip) {
        return tip.size() > start.size() && tip.simplified().contains(start);
    });
}

} // namespace

QList<WordFinding> cutTexts(const QWidget& widget, const QList<DrawnText>& texts, const QWidget& root)
{
    QList<WordFinding> findings;
    if (isWritten(widget) || scrollsByItself(widget) || isLast(widget))
        return findings;
    const auto* scroller = scrollerOf(widget);
    for (const DrawnText& text : texts) {
        if (text.text.trimmed().isEmpty())
            continue;
        const QRectF own = widget.rect();
        const bool isCut =
            leaves(text.ink, own, scroller) || (!text.clip.isEmpty() && leaves(text.ink, text.clip, scroller));
        if (isCut)
            findings.append({QStringLiteral("cut"), placeOf(widget),
                             QString(text.text % amount(text.ink, text.clip.isEmpty() ? own : own & text.clip))});
        else if (isElided(widget, text.text))
            findings.append({QStringLiteral("elided without a tool tip"), placeOf(widget), text.text});
        else if (const QWidget* outer = scroller ? nullptr : cutter(widget, text.ink, root))
            findings.append({QString(u"cut by " % placeOf(*outer)), placeOf(widget), text.text});
    }
    return findings;
}

} // namespace klapper::gallery

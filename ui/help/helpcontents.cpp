// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpcontents.h"

#include "ui/style/metrics.h"
#include "ui/widgets/rowdelegate.h"

#include <QHeaderView>
#include <QSignalBlocker>

namespace klapper {

namespace {

constexpr int pageRole = Qt::UserRole;
constexpr int blockRole = Qt::UserRole + 1;

} // namespace

HelpContents::HelpContents(QWidget* parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("helpContents"));
    setAccessibleName(tr("Contents of the help"));
    setHeaderHidden(true);
    setIndentation(space::large);
    setAnimated(false); // nothing moves for decoration
    setItemDelegate(new RowDelegate(this));
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTreeWidget::currentItemChanged, this, &HelpContents::takeCurrent);
}

void HelpContents::addPage(const QString& id, const QList<HelpSection>& sections)
{
    auto* page = new QTreeWidgetItem(this);
    page->setText(0, sections.value(0).title);
    page->setData(0, pageRole, id);
    page->setFont(0, textFont(TextSize::Body, QFont::DemiBold));
    m_texts.insert(page, sections.value(0).text);
    for (const HelpSection& section : sections.mid(1)) {
        auto* item = new QTreeWidgetItem(page);
        item->setText(0, section.title);
        item->setToolTip(0, section.title);
        item->setData(0, pageRole, id);
        item->setData(0, blockRole, section.block);
        m_texts.insert(item, section.text);
    }
}

QTreeWidgetItem* HelpContents::itemOf(const QString& page) const
{
    for (int i = 0; i < topLevelItemCount(); ++i) {
        if (topLevelItem(i)->data(0, pageRole).toString() == page)
            return topLevelItem(i);
    }
    return nullptr;
}

QStringList HelpContents::pages() const
{
    QStringList ids;
    for (int i = 0; i < topLevelItemCount(); ++i)
        ids.append(topLevelItem(i)->data(0, pageRole).toString());
    return ids;
}

QString HelpContents::page() const { return currentItem() ? currentItem()->data(0, pageRole).toString() : QString(); }

void HelpContents::setPage(const QString& id)
{
    if (QTreeWidgetItem* item = itemOf(id))
        setCurrentItem(item);
}

void HelpContents::takeCurrent(QTreeWidgetItem* item)
{
    if (!item)
        return;
    QTreeWidgetItem* page = item->parent() ? item->parent() : item;
    for (int i = 0; i < topLevelItemCount(); ++i)
        topLevelItem(i)->setExpanded(topLevelItem(i) == page);
    scrollToItem(item);
    Q_EMIT chosen(item->data(0, pageRole).toString(), item->data(0, blockRole).toInt());
}

bool HelpContents::find(const QStringList& words)
{
    bool any = false;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem* page = topLevelItem(i);
        QString all = m_texts.value(page);
        int below = 0;
        for (int j = 0; j < page->childCount(); ++j) {
            const QString& text = m_texts.value(page->child(j));
            all += text;
            const bool isFound = hasWords(text, words);
            page->child(j)->setHidden(!isFound);
            below += isFound ? 1 : 0;
        }
        // The words may stand in different sections: then the page is found, with all its headings.
        const bool isFound = hasWords(all, words);
        for (int j = 0; isFound && below == 0 && j < page->childCount(); ++j)
            page->child(j)->setHidden(false);
        page->setHidden(!isFound);
        any = any || isFound;
    }
    return any;
}

QString HelpContents::firstFound() const
{
    for (int i = 0; i < topLevelItemCount(); ++i) {
        if (!topLevelItem(i)->isHidden())
            return topLevelItem(i)->data(0, pageRole).toString();
    }
    return {};
}

} // namespace klapper

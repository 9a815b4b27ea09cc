// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/helppages.h"

#include <QHash>
#include <QTreeWidget>

namespace klapper {

/// The contents of the help: its pages, and below the one that is read its headings.
class HelpContents final : public QTreeWidget
{
    Q_OBJECT
public:
    explicit HelpContents(QWidget* parent = nullptr);

    void addPage(const QString& id, const QList<HelpSection>& sections);
    QStringList pages() const;
    QString page() const;
    void setPage(const QString& id);
    /// Only pages and headings below which all words stand; none: all. True when anything is left.
    bool find(const QStringList& words);
    /// The first page that is left.
    QString firstFound() const;

Q_SIGNALS:
    /// The person went there. @param block of the heading; 0: the top of the page
    void chosen(const QString& page, int block);

private:
    void takeCurrent(QTreeWidgetItem* item);
    QTreeWidgetItem* itemOf(const QString& page) const;

    QHash<const QTreeWidgetItem*, QString> m_texts; ///< of a heading, for searching
};

} // namespace klapper

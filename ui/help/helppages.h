// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

class QMenuBar;
class QTextDocument;

namespace klapper {

/// The pages of the help, by their ids: what stands in files of resources/help in our own words, and what is made of
/// the program itself so that it cannot go stale.
class HelpPages
{
    Q_DECLARE_TR_FUNCTIONS(klapper::HelpPages)
public:
    /// In the order of the contents: "tour", "prompting", "shortcuts", "states", "costs", "trouble".
    static QStringList ids();
    /// Fills the document with a page; the file's words are in the language of the window. Aborts for an unknown id.
    /// @param menus whose shortcuts are named; null: only those of the panels
    static void fill(QTextDocument& document, const QString& id, const QMenuBar* menus);
    /// Where the words of a page stand; empty for those that are made.
    static QString fileOf(const QString& id);
};

/// A heading of a page and what stands below it.
struct HelpSection
{
    QString title;
    int level = 1;
    int block = 0; ///< number of the heading's block in the document
    QString text;  ///< with the title, for searching
};
/// In their order; the first is the page's title.
QList<HelpSection> sectionsOf(const QTextDocument& document);
/// Whether all words stand in the text, whatever their case.
bool hasWords(const QString& text, const QStringList& words);

} // namespace klapper

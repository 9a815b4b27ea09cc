// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helppages.h"

#include "ui/help/helptables.h"

#include <QFile>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

// The resource lives in a static library.
static void loadHelpResource() { Q_INIT_RESOURCE(klapper_help); }

namespace klapper {

namespace {

QString shortcutsPage() { return QStringLiteral("shortcuts"); }
QString statesPage() { return QStringLiteral("states"); }

} // namespace

QStringList HelpPages::ids()
{
    return {QStringLiteral("tour"), QStringLiteral("prompting"), shortcutsPage(),
            statesPage(),           QStringLiteral("costs"),     QStringLiteral("trouble")};
}

QString HelpPages::fileOf(const QString& id)
{
    if (id == shortcutsPage() || id == statesPage())
        return {};
    //: The folder of the help pages in this language, in resources/help
    return u":/klapper/help/" % tr("en") % u'/' % id % u".md";
}

void HelpPages::fill(QTextDocument& document, const QString& id, const QMenuBar* menus)
{
    if (id == shortcutsPage())
        return document.setHtml(HelpTables::shortcuts(menus));
    if (id == statesPage())
        return document.setHtml(HelpTables::states());
    loadHelpResource();
    QFile file(fileOf(id));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("a page of the help is missing from the program: %s", qPrintable(file.fileName()));
    document.setMarkdown(QString::fromUtf8(file.readAll()),
                         QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub)
                             | QTextDocument::MarkdownNoHTML);
}

QList<HelpSection> sectionsOf(const QTextDocument& document)
{
    QList<HelpSection> sections;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level > 0) {
            const QString title = block.text().remove(QChar::ObjectReplacementCharacter).trimmed(); // without its icon
            sections.append({.title = title, .level = level, .block = block.blockNumber(), .text = {}});
        }
        if (!sections.isEmpty())
            sections.last().text += block.text() % u'\n';
    }
    return sections;
}

bool hasWords(const QString& text, const QStringList& words)
{
    return std::all_of(words.begin(), words.end(),
                       [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace klapper

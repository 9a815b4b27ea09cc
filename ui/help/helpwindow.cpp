// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpwindow.h"

#include "ui/help/helpbrowser.h"
#include "ui/help/helpcontents.h"
#include "ui/style/metrics.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/searchfield.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QTextDocument>

#include <algorithm>

namespace klapper {

HelpWindow::HelpWindow(const QMenuBar& menus, QWidget* parent)
    : QDialog(parent)
    , m_search(new QLineEdit)
    , m_contents(new HelpContents)
    , m_browser(new HelpBrowser)
    , m_said(new PlainLabel({}, TextSize::Small, Token::Quiet))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("helpWindow"));
    setWindowTitle(tr("Klapper help"));
    setupLayout();
    setupContents(menus);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_contents, &HelpContents::chosen, this, &HelpWindow::turnTo);
    connect(m_browser, &HelpBrowser::pageRequested, this, &HelpWindow::showPage);
    m_contents->setPage(pages().constFirst());
    m_search->setFocus();
}

void HelpWindow::setupLayout()
{
    m_search->setObjectName(QStringLiteral("helpSearch"));
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(tr("Search the help"));
    makeSearchField(*m_search);
    giveSearchKeys(
        *m_search, [this] { m_contents->setFocus(); }, [this] { m_browser->showNext(); });
    m_said->setObjectName(QStringLiteral("helpSaid"));
    m_said->setWordWrap(true);
    auto* close = new QPushButton(tr("Close"));
    close->setAutoDefault(false); // Return in the search goes on there
    connect(close, &QPushButton::clicked, this, &QDialog::reject);

    auto* left = new QWidget;
    auto* list = new QVBoxLayout(left);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(space::small);
    list->addWidget(m_search);
    list->addWidget(m_contents, 1);
    list->addWidget(m_said);
    auto* both = new QSplitter(Qt::Horizontal);
    both->setChildrenCollapsible(false);
    both->addWidget(left);
    both->addWidget(m_browser);
    both->setStretchFactor(1, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::medium);
    column->addWidget(both, 1);
    column->addLayout(buttons);

    const QSize room = screen()->availableGeometry().size();
    const int width = std::min(dialogWidth(860), room.width() * 9 / 10);
    resize(width, std::min(dialogWidth(600), room.height() * 8 / 10));
    const int listWidth = std::min(dialogWidth(250), width * 2 / 5);
    both->setSizes({listWidth, width - listWidth});
}

void HelpWindow::setupContents(const QMenuBar& menus)
{
    m_browser->setMenus(&menus);
    const QStringList ids = HelpPages::ids();
    for (const QString& id : ids) {
        QTextDocument document;
        HelpPages::fill(document, id, &menus);
        m_contents->addPage(id, sectionsOf(document));
    }
}

QStringList HelpWindow::pages() const { return m_contents->pages(); }

QString HelpWindow::page() const { return m_browser->page(); }

void HelpWindow::showPage(const QString& id)
{
    m_search->clear();
    m_contents->setPage(id);
}

void HelpWindow::turnTo(const QString& page, int block)
{
    if (page != m_browser->page())
        m_browser->setPage(page);
    m_browser->showBlock(block);
}

void HelpWindow::search(const QString& text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    const bool any = m_contents->find(words);
    const QTreeWidgetItem* current = m_contents->currentItem();
    const bool stays = current && !current->isHidden() && (!current->parent() || !current->parent()->isHidden());
    if (any && !stays)
        m_contents->setPage(m_contents->firstFound());
    m_browser->setNeedle(words);
    if (any && !words.isEmpty())
        m_browser->showNext();
    m_said->setText(words.isEmpty() ? QString()
                    : any           ? tr("On this page: %1. Return goes to the next.").arg(m_browser->found())
                                    : tr("No page has these words."));
}

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/drafttabs.h"

#include "ui/compose/drafttabbar.h"
#include "ui/models/draftshelf.h"
#include "ui/style/metrics.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>
#include <QTextDocument>

namespace klapper {

DraftTabs::DraftTabs(DraftShelf& shelf, QWidget* parent)
    : QWidget(parent)
    , m_shelf(shelf)
    , m_bar(new DraftTabBar)
    , m_new(new IconButton(IconId::Plus, tr("New draft")))
    , m_recipes(new IconButton(IconId::Text, tr("Templates, snippets and recent prompts")))
    , m_versions(new IconButton(IconId::Clock, tr("Versions of this draft")))
{
    setAccessibleName(tr("Drafts"));
    m_new->setObjectName(QStringLiteral("newDraft"));
    m_recipes->setObjectName(QStringLiteral("recipes"));
    m_versions->setObjectName(QStringLiteral("versions"));
    m_new->setShortcutHint(QKeySequence(Qt::CTRL | Qt::Key_T));
    m_recipes->setShortcutHint(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::small, space::tiny, space::small, 0);
    row->setSpacing(0);
    row->addWidget(m_bar, 1);
    for (IconButton* button : {m_new, m_recipes, m_versions}) {
        button->setIconSize({iconSmall, iconSmall}); // the tabs need the room
        row->addWidget(button);
    }
    setupBar();
    connect(m_new, &IconButton::clicked, this, [this] { m_shelf.add(); });
    connect(m_recipes, &IconButton::clicked, this, &DraftTabs::recipesRequested);
    connect(m_versions, &IconButton::clicked, this, &DraftTabs::versionsRequested);
    connect(&m_shelf, &DraftShelf::changed, this, &DraftTabs::refresh);
    refresh();
}

void DraftTabs::setupBar()
{
    m_bar->setObjectName(QStringLiteral("draftTabs"));
    m_bar->setAccessibleName(tr("Open drafts"));
    m_bar->setAccessibleDescription(tr("Ctrl+Shift+PgUp and Ctrl+Shift+PgDown move the tab."));
    connect(m_bar, &QTabBar::currentChanged, this, [this](int index) { m_shelf.setCurrent(index); });
    connect(m_bar, &QTabBar::tabMoved, this, [this](int from, int to) { m_shelf.move(from, to); });
    connect(m_bar, &DraftTabBar::closeRequested, this, [this](int index) { m_shelf.close(index); });
    connect(m_bar, &DraftTabBar::renamed, this,
            [this](int index, const QString& name) { m_shelf.rename(index, name); });
    connect(m_bar, &QTabBar::tabBarDoubleClicked, this, [this](int index) {
        if (index < 0)
            return m_shelf.add();
        m_shelf.setCurrent(index);
        renameCurrent();
    });
    connect(m_bar, &QWidget::customContextMenuRequested, this, &DraftTabs::showMenu);
}

QString DraftTabs::shownTitle(const DraftShelf& shelf, int index)
{
    const QString title = shelf.title(index);
    return title.isEmpty() ? tr("New draft") : title;
}

void DraftTabs::renameCurrent()
{
    const int index = m_shelf.current();
    m_bar->startRename(index, m_shelf.document(index).name);
}

void DraftTabs::refresh()
{
    const QSignalBlocker quiet(m_bar);
    while (m_bar->count() > m_shelf.count())
        m_bar->removeTab(m_bar->count() - 1);
    while (m_bar->count() < m_shelf.count())
        m_bar->addTab({});
    m_bar->setCurrentIndex(m_shelf.current());
    for (int index = 0; index < m_shelf.count(); ++index)
        refreshTab(index);
}

void DraftTabs::refreshTab(int index)
{
    const QString title = shownTitle(m_shelf, index);
    const bool unsent = m_shelf.isUnsent(index);
    // An ampersand would make a shortcut of the letter behind it.
    QString text = unsent ? QString(u"\u2022 " % title) : title;
    text.replace(u'&', QStringLiteral("&&"));
    if (m_bar->tabText(index) != text)
        m_bar->setTabText(index, text);
    const QString spoken = unsent ? tr("%1, not sent as it stands").arg(title) : title;
    if (m_bar->accessibleTabName(index) != spoken)
        m_bar->setAccessibleTabName(index, spoken);
    // Markup only where there is something to escape: a screen reader reads the tooltip of a tab as it stands.
    const QString words = describe(index);
    const QString tip = Qt::mightBeRichText(words) ? plainToolTip(words) : words;
    if (m_bar->tabToolTip(index) != tip)
        m_bar->setTabToolTip(index, tip);
    refreshCloseButton(index);
}

QString DraftTabs::describe(int index) const
{
    QStringList lines{shownTitle(m_shelf, index)};
    const DraftParent& parent = m_shelf.parent(index);
    if (!parent.id.isEmpty())
        lines.append(tr("Branched from “%1”, version %2").arg(parent.name, QString::number(parent.version)));
    if (m_shelf.isUnsent(index))
        lines.append(tr("Not sent as it stands"));
    return lines.join(u'\n');
}

void DraftTabs::refreshCloseButton(int index)
{
    const bool wanted = index == m_shelf.current() && (m_shelf.count() > 1 || m_shelf.isUnsent(index));
    QWidget* button = m_bar->tabButton(index, QTabBar::RightSide);
    if (wanted == (button != nullptr))
        return;
    if (button) {
        m_bar->setTabButton(index, QTabBar::RightSide, nullptr);
        return button->deleteLater();
    }
    auto* close = new IconButton(IconId::Close, tr("Close this draft"));
    close->setShortcutHint(QKeySequence(Qt::CTRL | Qt::Key_W));
    close->setIconSize({iconSmall - 4, iconSmall - 4});
    close->setFocusPolicy(Qt::NoFocus); // Ctrl+W
    close->setObjectName(QStringLiteral("closeDraft"));
    connect(close, &IconButton::clicked, this, [this] { m_shelf.close(m_shelf.current()); });
    m_bar->setTabButton(index, QTabBar::RightSide, close);
}

void DraftTabs::showMenu(const QPoint& point)
{
    const int index = m_bar->tabAt(point);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (index >= 0) {
        menu->addAction(tr("Rename"), this, [this, index] {
            m_shelf.setCurrent(index);
            renameCurrent();
        });
        menu->addAction(tr("Versions …"), this, [this, index] {
            m_shelf.setCurrent(index);
            Q_EMIT versionsRequested();
        });
        menu->addAction(tr("Close"), this, [this, index] { m_shelf.close(index); });
        menu->addSeparator();
    }
    menu->addAction(tr("New draft"), this, [this] { m_shelf.add(); });
    QAction* reopen = menu->addAction(tr("Reopen the last closed draft"), this, [this] { m_shelf.reopen(); });
    reopen->setEnabled(!m_shelf.closed().isEmpty());
    menu->popup(m_bar->mapToGlobal(point));
}

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/draftmenu.h"

#include "ui/models/composemodel.h"
#include "ui/models/draftshelf.h"

#include <QAction>
#include <QLocale>
#include <QMenu>

namespace klapper {

DraftMenu::DraftMenu(QMenu& file, QMenu& edit, DraftShelf& shelf, ComposeModel& model, QObject* parent)
    : QObject(parent)
    , m_shelf(shelf)
    , m_model(model)
{
    setupFile(file);
    setupEdit(edit);
    connect(&m_shelf, &DraftShelf::changed, this, &DraftMenu::refreshShelf);
    connect(&m_model, &ComposeModel::changed, this, &DraftMenu::refreshModel);
    refreshShelf();
    refreshModel();
}

void DraftMenu::setupFile(QMenu& menu)
{
    QAction* first = menu.actions().value(0);
    const auto add = [this, &menu, first](const QString& title, const QList<QKeySequence>& keys, const auto& act) {
        auto* action = new QAction(title, this);
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, this, act);
        menu.insertAction(first, action);
        return action;
    };
    add(tr("&New draft"), {QKeySequence(Qt::CTRL | Qt::Key_T)}, [this] { m_shelf.add(); });
    add(tr("C&lose the draft"), {QKeySequence(Qt::CTRL | Qt::Key_W)}, [this] { m_shelf.close(m_shelf.current()); });
    m_reopen = add(tr("Re&open the closed draft"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T)},
                   [this] { m_shelf.reopen(); });
    m_closed = new QMenu(tr("R&ecently closed"), &menu);
    menu.insertMenu(first, m_closed);
    connect(m_closed, &QMenu::aboutToShow, this, &DraftMenu::fillClosed);
    add(tr("Rena&me the draft"), {QKeySequence(Qt::Key_F2)}, [this] { Q_EMIT renameRequested(); });
    add(tr("&Versions of the draft …"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H)},
        [this] { Q_EMIT versionsRequested(); });
    m_next = add(tr("Ne&xt draft"), {QKeySequence(Qt::CTRL | Qt::Key_PageDown), QKeySequence(Qt::CTRL | Qt::Key_Tab)},
                 [this] { step(1); });
    m_previous = add(tr("Previo&us draft"),
                     {QKeySequence(Qt::CTRL | Qt::Key_PageUp), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab)},
                     [this] { step(-1); });
    menu.insertSeparator(first);
}

void DraftMenu::setupEdit(QMenu& menu)
{
    QAction* first = menu.actions().value(0);
    const auto add = [this, &menu, first](const QString& title, const QKeySequence& keys, const auto& act) {
        auto* action = new QAction(title, this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, act);
        menu.insertAction(first, action);
        return action;
    };
    m_undo = add(tr("&Undo"), QKeySequence(Qt::CTRL | Qt::Key_Z), [this] { m_model.undo(); });
    m_redo = add(tr("&Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this] { m_model.redo(); });
    menu.insertSeparator(first);
    add(tr("&Templates and snippets …"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
        [this] { Q_EMIT recipesRequested(); });
}

void DraftMenu::step(int by)
{
    const int count = m_shelf.count();
    m_shelf.setCurrent((m_shelf.current() + by + count) % count);
}

void DraftMenu::fillClosed()
{
    constexpr int most = 15;
    m_closed->clear();
    const QList<DraftShelf::Closed> closed = m_shelf.closed().mid(0, most);
    for (const DraftShelf::Closed& each : closed) {
        QString title = each.title.isEmpty() ? tr("Without a text") : each.title;
        title =
            m_closed->fontMetrics().elidedText(title, Qt::ElideRight, m_closed->fontMetrics().averageCharWidth() * 40);
        title.replace(u'&', QStringLiteral("&&"));
        title.replace(u'\t', u' ');
        const QString time = QLocale().toString(each.at.toLocalTime(), QLocale::ShortFormat);
        m_closed->addAction(QString(title % u'\t' % time), this, [this, id = each.id] { m_shelf.reopen(id); });
    }
}

void DraftMenu::refreshShelf()
{
    const bool hasClosed = !m_shelf.closed().isEmpty();
    m_reopen->setEnabled(hasClosed);
    m_closed->setEnabled(hasClosed);
    m_next->setEnabled(m_shelf.count() > 1);
    m_previous->setEnabled(m_shelf.count() > 1);
}

void DraftMenu::refreshModel()
{
    m_undo->setEnabled(m_model.canUndo());
    m_redo->setEnabled(m_model.canRedo());
}

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainmenu.h"

#include "ui/library/librarypanel.h"

#include <QActionGroup>
#include <QMenuBar>

namespace klapper {

MainMenu::MainMenu(QMenuBar& bar, bool practice, Appearance appearance, QObject* parent)
    : QObject(parent)
    , m_file(bar.addMenu(tr("&File")))
    , m_edit(bar.addMenu(tr("&Edit")))
{
    setupFile(*m_file, practice);
    setupEdit(*m_edit);
    m_view = bar.addMenu(tr("&View"));
    setupView(*m_view, appearance);
    m_clip = bar.addMenu(tr("&Clip"));
    setupClip(*m_clip);
    setupHelp(*bar.addMenu(tr("&Help")));
    setHasClip(false, false);
}

void MainMenu::setupFile(QMenu& menu, bool practice)
{
    if (practice) {
        menu.addAction(tr("Use the &RunComfy account"), this, &MainMenu::accountRequested);
    } else {
        menu.addAction(tr("&Sign in …"), this, &MainMenu::signInRequested);
        menu.addAction(tr("Use the &practice service"), this, &MainMenu::practiceRequested);
    }
    menu.addAction(tr("&Budget …"), this, &MainMenu::budgetRequested);
    menu.addSeparator();
    m_libraryFolder = menu.addAction(tr("Open the folder of the &clips"), this, &MainMenu::libraryFolderRequested);
    menu.addSeparator();
    menu.addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &MainMenu::quitRequested);
}

void MainMenu::setupEdit(QMenu& menu)
{
    menu.addAction(tr("&Find in the library"), QKeySequence(QKeySequence::Find), this, &MainMenu::findRequested);
    menu.addAction(tr("Go to the &prompt"), QKeySequence(Qt::CTRL | Qt::Key_L), this, &MainMenu::promptRequested);
    menu.addSeparator();
    QMenu* samples = menu.addMenu(tr("Load a &sample recipe"));
    for (const Sample sample : allSamples)
        samples->addAction(sampleTitle(sample), this, [this, sample] { Q_EMIT sampleRequested(sample); });
    menu.addAction(tr("&Clear the draft"), this, &MainMenu::clearRequested);
    menu.addSeparator();
    menu.addAction(tr("S&ettings …"), QKeySequence(Qt::CTRL | Qt::Key_Comma), this, &MainMenu::settingsRequested);
}

void MainMenu::setupView(QMenu& menu, Appearance appearance)
{
    const auto toggle = [&menu](const QString& title, int key) {
        QAction* action = menu.addAction(title);
        action->setCheckable(true);
        action->setChecked(true);
        action->setShortcut(QKeySequence(QKeyCombination(Qt::CTRL, Qt::Key(key))));
        return action;
    };
    m_library = toggle(tr("&Library"), Qt::Key_1);
    m_jobs = toggle(tr("&Jobs"), Qt::Key_2);
    m_compose = toggle(tr("&Compose"), Qt::Key_3);
    menu.addSeparator();
    QMenu* looks = menu.addMenu(tr("&Appearance"));
    auto* group = new QActionGroup(this);
    const auto look = [&](const QString& title, Appearance value) {
        QAction* action = looks->addAction(title, this, [this, value] { Q_EMIT appearanceChosen(value); });
        action->setCheckable(true);
        action->setChecked(value == appearance);
        group->addAction(action);
        m_looks.append(action);
    };
    look(tr("As the &system"), Appearance::System);
    look(tr("&Light"), Appearance::Light);
    look(tr("&Dark"), Appearance::Dark);
}

void MainMenu::setupClip(QMenu& menu)
{
    m_clip = &menu;
    m_generate =
        menu.addAction(tr("&Generate"), QKeySequence(Qt::CTRL | Qt::Key_Return), this, &MainMenu::generateRequested);
    m_generate->setAutoRepeat(false);
    menu.addAction(tr("&Variants …"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B), this,
                   &MainMenu::variantsRequested);
    menu.addAction(tr("&What is sent …"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J), this,
                   &MainMenu::sendSheetRequested);
    menu.addSeparator();
    m_again = menu.addMenu(tr("Use aga&in"));
    m_takeActions = {m_again->menuAction()};
    m_clipActions = {menu.addAction(tr("&Play or pause"), this, &MainMenu::playRequested)};
    m_takeActions += {
        menu.addAction(tr("&Use recipe"), this, &MainMenu::recipeRequested),
        menu.addAction(tr("&Export …"), QKeySequence(Qt::CTRL | Qt::Key_E), this, &MainMenu::exportRequested),
    };
    m_clipActions += {
        menu.addAction(tr("&Show in folder"), this, &MainMenu::revealRequested),
        menu.addAction(tr("&Copy path"), this, &MainMenu::copyPathRequested),
    };
}

QMenu* MainMenu::addClipMenu(const QString& title)
{
    QMenu* menu = m_clip->addMenu(title);
    menu->menuAction()->setEnabled(false);
    m_takeActions.append(menu->menuAction());
    return menu;
}

void MainMenu::setupHelp(QMenu& menu)
{
    const auto page = [this, &menu](const QString& title, const QString& id) {
        menu.addAction(title, this, [this, id] { Q_EMIT helpPageRequested(id); });
    };
    menu.addAction(tr("&Help"), QKeySequence(Qt::Key_F1), this, &MainMenu::helpRequested);
    menu.addSeparator();
    page(tr("A short &tour"), QStringLiteral("tour"));
    page(tr("&Prompting guide"), QStringLiteral("prompting"));
    page(tr("&Shortcuts"), QStringLiteral("shortcuts"));
    page(tr("&What the states of a job mean"), QStringLiteral("states"));
    menu.addAction(tr("&First steps"), this, &MainMenu::firstRunRequested);
    menu.addSeparator();
    menu.addAction(tr("Save &diagnostic report …"), this, &MainMenu::reportRequested);
    menu.addAction(tr("&About Klapper"), this, &MainMenu::aboutRequested);
}

void MainMenu::setHasClip(bool hasClip, bool isTake)
{
    for (QAction* action : std::as_const(m_clipActions))
        action->setEnabled(hasClip);
    for (QAction* action : std::as_const(m_takeActions))
        action->setEnabled(hasClip && isTake);
}

void MainMenu::setAppearance(Appearance appearance) { m_looks.at(int(appearance))->setChecked(true); }

void MainMenu::setCanGenerate(bool can) { m_generate->setEnabled(can); }

} // namespace klapper

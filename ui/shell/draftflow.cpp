// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/draftflow.h"

#include "app/engine.h"
#include "ui/compose/composepanel.h"
#include "ui/compose/drafttabs.h"
#include "ui/compose/recipespopup.h"
#include "ui/compose/versionsdialog.h"
#include "ui/models/composemodel.h"
#include "ui/models/draftshelf.h"
#include "ui/shell/draftmenu.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/messagearea.h"

#include <QApplication>
#include <QFileInfo>
#include <QPlainTextEdit>

namespace klapper {

namespace {

QString namesOf(const QStringList& paths)
{
    QStringList names;
    for (const QString& path : paths)
        names.append(QFileInfo(path).fileName());
    return names.join(QStringLiteral(", "));
}

} // namespace

DraftFlow::DraftFlow(Engine& engine, ComposeModel& model, DraftShelf& shelf, ComposePanel& panel, MessageArea& messages,
                     QWidget* window)
    : QObject(window)
    , m_engine(engine)
    , m_model(model)
    , m_shelf(shelf)
    , m_panel(panel)
    , m_messages(messages)
    , m_window(window)
    , m_snippets(engine.environment().paths.data)
    , m_tabs(new DraftTabs(shelf))
{
    m_panel.setTabs(m_tabs);
    connect(m_tabs, &DraftTabs::recipesRequested, this, &DraftFlow::openRecipes);
    connect(m_tabs, &DraftTabs::versionsRequested, this, [this] { openVersions(); });
    connect(&m_shelf, &DraftShelf::failed, this, &DraftFlow::sayFailed);
    connect(&m_shelf, &DraftShelf::recovered, this, [this] { m_messages.hide(QStringLiteral("draft")); });
    // Its Undo would put the old draft into another tab.
    connect(&m_shelf, &DraftShelf::currentChanged, this, [this] { m_messages.hide(QStringLiteral("recipe")); });
    connect(&m_snippets, &SnippetStore::failed, this, [this](const QString& path) {
        m_messages.show(QStringLiteral("snippets"), Banner::Kind::Warning,
                        tr("The snippets cannot be saved as %1. They are kept until Klapper quits.").arg(path));
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { noteFocus(now); });
}

void DraftFlow::addTo(MainMenu& menu)
{
    m_menu = new DraftMenu(*menu.file(), *menu.edit(), m_shelf, m_model, this);
    connect(m_menu, &DraftMenu::renameRequested, m_tabs, &DraftTabs::renameCurrent);
    connect(m_menu, &DraftMenu::versionsRequested, this, [this] { openVersions(); });
    connect(m_menu, &DraftMenu::recipesRequested, this, &DraftFlow::openRecipes);
}

void DraftFlow::sayDamaged()
{
    const QStringList damaged = m_shelf.damaged() + m_snippets.damaged();
    if (damaged.isEmpty())
        return;
    m_messages.show(QStringLiteral("damagedDrafts"), Banner::Kind::Warning,
                    tr("Not readable, and put aside: %1. It stands in %2; everything else is open.")
                        .arg(namesOf(damaged), QFileInfo(damaged.first()).absolutePath()));
}

void DraftFlow::sayFailed(const QString& folder)
{
    m_messages.show(QStringLiteral("draft"), Banner::Kind::Warning,
                    tr("The drafts cannot be saved in %1. They are kept until Klapper quits, and saving is tried "
                       "again.")
                        .arg(folder));
}

void DraftFlow::load(const RequestDraft& draft, const DraftSource& source)
{
    if (!isBlank(m_model.draft()))
        m_shelf.add();
    m_model.edit({}, [&draft, &source](DraftDocument& document) {
        document.draft = draft;
        document.source = source;
    });
    m_panel.focusPlaceholder();
}

void DraftFlow::freeze(const QStringList& jobs, const DraftDocument& document)
{
    Money estimate;
    for (const QString& id : jobs) {
        if (const Job* job = m_engine.queue().job(id))
            estimate += job->estimate;
    }
    m_shelf.freeze(document, jobs, estimate);
}

void DraftFlow::openRecipes()
{
    const QString selection =
        m_editor ? m_editor->textCursor().selectedText().replace(QChar::ParagraphSeparator, u'\n') : QString();
    auto* popup = new RecipesPopup(m_snippets, recentPrompts(m_engine.journal()),
                                   {.selection = selection, .prompt = wholeText(m_model.draft())}, m_window);
    connect(popup, &RecipesPopup::draftChosen, this, [this](const RequestDraft& draft) { load(draft); });
    connect(popup, &RecipesPopup::textChosen, this, &DraftFlow::insertText);
    popup->open();
}

void DraftFlow::openVersions(int number)
{
    auto* dialog = new VersionsDialog(m_shelf, m_engine.queue(), number, m_window);
    connect(dialog, &VersionsDialog::restoreRequested, this, &DraftFlow::restore);
    connect(dialog, &VersionsDialog::branchRequested, this, &DraftFlow::branch);
    dialog->open();
}

void DraftFlow::showVersionOf(const QString& job)
{
    const std::optional<DraftShelf::Place> place = m_shelf.versionOf(job);
    if (!place) {
        m_messages.show(QStringLiteral("noVersion"), Banner::Kind::Info,
                        tr("No draft here has sent this job. Its recipe can be used all the same."));
        return;
    }
    m_messages.hide(QStringLiteral("noVersion"));
    if (m_shelf.indexOf(place->draft) < 0)
        m_shelf.reopen(place->draft);
    m_shelf.setCurrent(m_shelf.indexOf(place->draft));
    openVersions(place->version);
}

void DraftFlow::restore(const DraftVersion& version)
{
    m_model.edit({}, [&version](DraftDocument& document) {
        document.draft = version.document.draft;
        document.batch = version.document.batch;
        document.source = version.document.source;
    });
}

void DraftFlow::branch(const DraftVersion& version)
{
    const int index = m_shelf.current();
    const QString title = DraftTabs::shownTitle(m_shelf, index);
    DraftDocument document = version.document;
    document.name = tr("%1, from version %2", "name of a branched draft").arg(title, QString::number(version.number));
    const DraftParent parent{m_shelf.document(index).id, version.number, title};
    m_shelf.add(document, parent);
}

void DraftFlow::insertText(const QString& text)
{
    if (!m_editor || !m_editor->isVisible() || !m_editor->isEnabled())
        m_panel.focusPrompt();
    else
        m_editor->setFocus(Qt::OtherFocusReason);
    if (m_editor)
        m_editor->insertPlainText(text);
}

void DraftFlow::noteFocus(QWidget* now)
{
    auto* editor = qobject_cast<QPlainTextEdit*>(now);
    if (editor && !editor->isReadOnly() && m_panel.isAncestorOf(editor))
        m_editor = editor;
}

} // namespace klapper

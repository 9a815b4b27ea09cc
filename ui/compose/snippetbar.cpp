// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/snippetbar.h"

#include "ui/compose/snippetdialog.h"
#include "ui/models/snippetstore.h"
#include "ui/style/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace klapper {

SnippetBar::SnippetBar(SnippetStore& store, const Written& written, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_written(written)
    , m_new(new QPushButton(written.selection.isEmpty() ? tr("Save the prompt …") : tr("Save the selection …")))
    , m_edit(new QPushButton(tr("Edit …")))
    , m_remove(new QPushButton(tr("Delete")))
{
    m_new->setObjectName(QStringLiteral("newSnippet"));
    m_edit->setObjectName(QStringLiteral("editSnippet"));
    m_remove->setObjectName(QStringLiteral("removeSnippet"));
    m_new->setEnabled(!written.selection.isEmpty() || !written.prompt.trimmed().isEmpty());
    m_new->setToolTip(plainToolTip(tr("Keeps it as a snippet of your own.")));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    for (QPushButton* button : {m_new, m_edit, m_remove}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(m_new, &QPushButton::clicked, this, &SnippetBar::make);
    connect(m_edit, &QPushButton::clicked, this, &SnippetBar::edit);
    connect(m_remove, &QPushButton::clicked, this, &SnippetBar::remove);
}

void SnippetBar::setCurrent(const QString& id)
{
    m_current = id;
    m_edit->setEnabled(!id.isEmpty());
    m_remove->setEnabled(!id.isEmpty());
}

void SnippetBar::make()
{
    const QString text = m_written.selection.isEmpty() ? m_written.prompt : m_written.selection;
    open(tr("New snippet"), {}, text.simplified().section(u' ', 0, 3), text);
}

void SnippetBar::edit()
{
    if (const Snippet* snippet = m_store.snippet(m_current))
        open(tr("Edit the snippet"), snippet->id, snippet->name, snippet->text);
}

void SnippetBar::remove()
{
    const Snippet* snippet = m_store.snippet(m_current);
    if (!snippet)
        return;
    const QString name = snippet->name;
    m_store.remove(snippet->id);
    Q_EMIT removed(name);
}

void SnippetBar::open(const QString& title, const QString& id, const QString& name, const QString& text)
{
    auto* dialog = new SnippetDialog(title, name, text, this);
    connect(dialog, &SnippetDialog::taken, this, [this, id](const QString& newName, const QString& newText) {
        if (id.isEmpty())
            Q_EMIT added(m_store.add(newName, newText));
        else
            m_store.edit(id, newName, newText);
    });
    dialog->open();
}

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/snippetdialog.h"

#include "ui/style/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace klapper {

SnippetDialog::SnippetDialog(const QString& title, const QString& name, const QString& text, QWidget* parent)
    : QDialog(parent)
    , m_name(new QLineEdit(name))
    , m_text(new QPlainTextEdit(text))
    , m_save(nullptr)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("snippetDialog"));
    setWindowTitle(title);
    setMinimumWidth(dialogWidth(440));
    auto* box = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    m_save = box->button(QDialogButtonBox::Save);
    m_save->setText(tr("Save"));
    box->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    m_name->setObjectName(QStringLiteral("snippetName"));
    m_name->setMaxLength(120);
    m_text->setObjectName(QStringLiteral("snippetText"));
    m_text->setTabChangesFocus(true);
    auto* nameLabel = new PlainLabel(tr("Name"), TextSize::Body, Token::Quiet);
    auto* textLabel = new PlainLabel(tr("Text"), TextSize::Body, Token::Quiet);
    m_name->setAccessibleName(nameLabel->text());
    m_text->setAccessibleName(textLabel->text());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::large, space::huge, space::large);
    column->setSpacing(space::small);
    column->addWidget(nameLabel);
    column->addWidget(m_name);
    column->addWidget(textLabel);
    column->addWidget(m_text, 1);
    column->addWidget(box);
    connect(m_name, &QLineEdit::textChanged, this, &SnippetDialog::refresh);
    connect(m_text, &QPlainTextEdit::textChanged, this, &SnippetDialog::refresh);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(box, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT taken(m_name->text(), m_text->toPlainText());
        accept();
    });
    m_name->selectAll();
    m_name->setFocus();
    refresh();
}

void SnippetDialog::refresh()
{
    m_save->setEnabled(!m_name->text().trimmed().isEmpty() && !m_text->toPlainText().trimmed().isEmpty());
}

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/searchnamedialog.h"

#include "ui/style/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace klapper {

SearchNameDialog::SearchNameDialog(const QString& title, const QString& name, QStringList taken, bool mayReplace,
                                   QWidget* parent)
    : QDialog(parent)
    , m_taken(std::move(taken))
    , m_mayReplace(mayReplace)
    , m_name(new QLineEdit(name.left(longestName)))
    , m_note(new PlainLabel({}, TextSize::Small, Token::WarnText))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("searchNameDialog"));
    setWindowTitle(title);
    setMinimumWidth(360);
    auto* box = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    m_save = box->button(QDialogButtonBox::Save);
    m_save->setText(tr("Save"));
    box->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto* label = new PlainLabel(tr("Name"), TextSize::Body, Token::Quiet);
    m_name->setObjectName(QStringLiteral("searchName"));
    m_name->setMaxLength(longestName);
    m_name->setAccessibleName(label->text());
    m_note->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::large, space::huge, space::large);
    column->setSpacing(space::small);
    column->addWidget(label);
    column->addWidget(m_name);
    column->addWidget(m_note);
    column->addWidget(box);
    connect(m_name, &QLineEdit::textChanged, this, &SearchNameDialog::refresh);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(box, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT named(m_name->text().simplified());
        accept();
    });
    m_name->selectAll();
    m_name->setFocus();
    refresh();
}

void SearchNameDialog::refresh()
{
    const QString name = m_name->text().simplified();
    const bool isTaken = m_taken.contains(name);
    m_save->setEnabled(!name.isEmpty() && (!isTaken || m_mayReplace));
    m_note->setText(!isTaken       ? QString()
                    : m_mayReplace ? tr("There is a search of that name. It will be replaced.")
                                   : tr("There is a search of that name."));
}

} // namespace klapper

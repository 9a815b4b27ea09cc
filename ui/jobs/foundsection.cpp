// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/foundsection.h"

#include "ui/jobs/unknownwords.h"
#include "ui/style/metrics.h"
#include "ui/widgets/phasebar.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace klapper {

FoundSection::FoundSection(QWidget* parent)
    : QWidget(parent)
    , m_field(new QLineEdit)
    , m_attach(new QPushButton(tr("Go on with it")))
    , m_bar(new PhaseBar)
    , m_words(new PlainLabel({}, TextSize::Body, Token::BadText))
{
    m_field->setObjectName(QStringLiteral("requestId"));
    m_field->setPlaceholderText(tr("Request id"));
    m_field->setAccessibleName(tr("Request id"));
    m_field->installEventFilter(this);
    m_attach->setObjectName(QStringLiteral("attach"));
    m_attach->setAutoDefault(false);
    m_words->setObjectName(QStringLiteral("attachAnswer"));
    m_words->setWordWrap(true);
    m_words->hide();
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_field, 1);
    row->addWidget(m_attach);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addLayout(row);
    column->addWidget(m_bar);
    column->addWidget(m_words);
    QSizePolicy keeps = m_bar->sizePolicy(); // nothing jumps when asking begins
    keeps.setRetainSizeWhenHidden(true);
    m_bar->setSizePolicy(keeps);
    m_bar->hide();
    connect(m_attach, &QPushButton::clicked, this, &FoundSection::attach);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString& text) {
        const QString clean = cleanRequestId(text);
        if (clean != text)
            return m_field->setText(clean);
        setProblem({});
        refresh();
    });
    refresh();
}

void FoundSection::setRequestId(const QString& id) { m_field->setText(id); }

void FoundSection::setAsking(bool asking)
{
    m_asking = asking;
    if (asking)
        setProblem({});
    refresh();
}

void FoundSection::setProblem(const QString& words)
{
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    m_field->setAccessibleDescription(words);
}

void FoundSection::focusField()
{
    m_field->setFocus();
    m_field->selectAll();
}

void FoundSection::attach()
{
    if (!m_asking && !m_field->text().isEmpty())
        Q_EMIT attachRequested(m_field->text());
}

void FoundSection::refresh()
{
    m_field->setEnabled(!m_asking);
    m_attach->setEnabled(!m_asking && !m_field->text().isEmpty());
    m_attach->setText(m_asking ? tr("Asking …") : tr("Go on with it"));
    m_bar->setVisible(m_asking);
}

bool FoundSection::eventFilter(QObject* watched, QEvent* event)
{
    // Return in the field means the field; anywhere else it is the careful answer of the dialog.
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            attach();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace klapper

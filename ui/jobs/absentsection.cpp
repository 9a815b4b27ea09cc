// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/absentsection.h"

#include "ui/models/moneytext.h"
#include "ui/style/buttonweight.h"
#include "ui/style/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>

namespace klapper {

AbsentSection::AbsentSection(Money price, QWidget* parent)
    : QWidget(parent)
    , m_looked(new QCheckBox(tr("I looked at the list, and it is not there")))
    , m_resend(new QPushButton(tr("Send again as a new job · %1").arg(moneyText(price))))
    , m_leave(new QPushButton(tr("Close this job unsent")))
    , m_words(new PlainLabel({}, TextSize::Body, Token::BadText))
{
    m_looked->setObjectName(QStringLiteral("looked"));
    m_resend->setObjectName(QStringLiteral("resend"));
    m_leave->setObjectName(QStringLiteral("absent"));
    m_words->setObjectName(QStringLiteral("absentAnswer"));
    setButtonWeight(m_resend, ButtonWeight::Action);
    m_words->setWordWrap(true);
    m_words->hide();
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    for (QPushButton* button : {m_resend, m_leave}) {
        button->setAutoDefault(false); // Return never spends
        button->setEnabled(false);
        row->addWidget(button);
        connect(m_looked, &QCheckBox::toggled, button, &QWidget::setEnabled);
    }
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_looked);
    column->addLayout(row);
    column->addWidget(m_words);
    connect(m_resend, &QPushButton::clicked, this, &AbsentSection::resendRequested);
    connect(m_leave, &QPushButton::clicked, this, &AbsentSection::absentRequested);
}

void AbsentSection::setProblem(const QString& words)
{
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
}

} // namespace klapper

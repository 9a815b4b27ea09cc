// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/costrange.h"

#include "ui/models/amountinput.h"
#include "ui/models/moneytext.h"
#include "ui/style/metrics.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/plainlabel.h"

#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace klapper {

CostRange::CostRange(std::optional<Money> atLeast, std::optional<Money> atMost, QWidget* parent)
    : QWidget(parent)
    , m_least(makeEdit(tr("Cost, at least"), QStringLiteral("costAtLeast"), atLeast))
    , m_most(makeEdit(tr("Cost, at most"), QStringLiteral("costAtMost"), atMost))
    , m_note(new PlainLabel({}, TextSize::Small, Token::BadText))
{
    auto* row = new FlowRow;
    row->add(m_least);
    row->add(m_most);
    m_note->setWordWrap(true);
    m_note->setObjectName(QStringLiteral("costNote"));
    m_note->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    column->addWidget(row);
    column->addWidget(m_note);
}

QLineEdit* CostRange::makeEdit(const QString& name, const QString& objectName, std::optional<Money> amount)
{
    auto* edit = new QLineEdit(amount ? amountText(*amount) : QString());
    edit->setObjectName(objectName);
    edit->setAccessibleName(name);
    edit->setPlaceholderText(objectName == u"costAtLeast" ? tr("from $") : tr("to $"));
    edit->setFont(numberFont(TextSize::Body));
    edit->setMaxLength(24);
    edit->setFixedWidth(QFontMetrics(edit->font()).horizontalAdvance(QStringLiteral("100000.00")) + space::huge);
    connect(edit, &QLineEdit::textEdited, this, &CostRange::read);
    return edit;
}

void CostRange::read()
{
    const QChar point = QLocale().decimalPoint().front();
    const AmountInput least = AmountInput::read(m_least->text(), point);
    const AmountInput most = AmountInput::read(m_most->text(), point);
    const auto isReadable = [](const AmountInput& input) {
        return input.amount || input.problem == AmountInput::Problem::Empty;
    };
    QString problem;
    if (!isReadable(least) || !isReadable(most))
        problem = tr("An amount of dollars, such as 1.50.");
    else if (least.amount && most.amount && *least.amount > *most.amount)
        problem = tr("The first amount is above the second.");
    m_note->setText(problem);
    m_note->setVisible(!problem.isEmpty());
    if (problem.isEmpty())
        Q_EMIT changed(least.amount, most.amount);
}

} // namespace klapper

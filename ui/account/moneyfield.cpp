// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/moneyfield.h"

#include "ui/account/budgetwords.h"
#include "ui/models/moneytext.h"
#include "ui/style/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>

namespace klapper {

using namespace std::chrono_literals;

MoneyField::MoneyField(const Words& words, bool optional, const QString& objectName, QGridLayout& grid, QWidget* parent)
    : QObject(parent)
    , m_sign(new PlainLabel(QStringLiteral("$"), TextSize::Body, Token::Quiet))
    , m_edit(new QLineEdit)
    , m_after(new PlainLabel(words.after))
    , m_note(new PlainLabel({}, TextSize::Small, Token::Quiet))
{
    m_edit->setObjectName(objectName);
    m_edit->setAccessibleName(words.name);
    m_edit->setFont(numberFont(TextSize::Body));
    m_edit->setAlignment(Qt::AlignRight);
    m_edit->setFixedWidth(QFontMetrics(m_edit->font()).horizontalAdvance(QStringLiteral("1000000.00")) + space::huge);
    m_edit->setMaxLength(24);
    m_note->setWordWrap(true);
    m_note->hide();

    const int row = grid.rowCount();
    if (optional) {
        m_box = new QCheckBox(words.before);
        m_box->setObjectName(objectName % u"On");
        grid.addWidget(m_box, row, 0);
        m_edit->setEnabled(false);
        connect(m_box, &QCheckBox::clicked, this, &MoneyField::switchTo);
    } else {
        auto* before = new PlainLabel(words.before);
        before->setBuddy(m_edit);
        grid.addWidget(before, row, 0);
    }
    grid.addWidget(m_sign, row, 1);
    grid.addWidget(m_edit, row, 2);
    grid.addWidget(m_after, row, 3);
    grid.addWidget(m_note, row + 1, 0, 1, 4);

    m_pause.setSingleShot(true);
    m_pause.setInterval(400ms);
    connect(&m_pause, &QTimer::timeout, this, &MoneyField::commit);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { m_pause.start(); });
    connect(m_edit, &QLineEdit::editingFinished, this, &MoneyField::commit);
}

bool MoneyField::isOn() const { return !m_box || m_box->isChecked(); }

AmountInput MoneyField::read() const
{
    // What the command line set may be finer than cents; as long as nobody types, it is what it is.
    if (m_inForce && m_edit->text() == amountText(*m_inForce))
        return {.amount = m_inForce, .problem = AmountInput::Problem::None};
    return AmountInput::read(m_edit->text(), QLocale().decimalPoint().front());
}

void MoneyField::show(const std::optional<Money>& inForce)
{
    m_inForce = inForce;
    if (m_pause.isActive() || hasProblem())
        return refreshNote();
    if (m_box) {
        m_box->setChecked(inForce.has_value());
        m_edit->setEnabled(inForce.has_value());
    }
    // Switched off, the amount stays to be seen and comes back with the box.
    if (inForce && read().amount != inForce)
        m_edit->setText(amountText(*inForce));
    refreshNote();
}

void MoneyField::setRemark(const QString& remark)
{
    m_remark = remark;
    refreshNote();
}

void MoneyField::switchTo(bool on)
{
    m_edit->setEnabled(on);
    if (on) {
        m_edit->setFocus(Qt::OtherFocusReason);
        m_edit->selectAll();
        return commit();
    }
    m_pause.stop();
    m_problem = AmountInput::Problem::None;
    refreshNote();
    Q_EMIT chosen(std::nullopt);
}

void MoneyField::commit()
{
    m_pause.stop();
    if (!isOn())
        return;
    const AmountInput input = read();
    m_problem = input.problem;
    refreshNote();
    if (input.amount && input.amount != m_inForce)
        Q_EMIT chosen(input.amount);
}

void MoneyField::refreshNote()
{
    const QString problem = BudgetWords::problem(m_problem, m_inForce);
    // An empty amount right after the box was switched on is no mistake yet.
    const bool isMistake = hasProblem() && (m_problem != AmountInput::Problem::Empty || m_inForce || !m_box);
    m_note->setText(hasProblem() ? problem : m_remark);
    m_note->setColor(isMistake ? Token::BadText : hasProblem() ? Token::Quiet : Token::WarnText);
    m_note->setVisible(!m_note->text().isEmpty());
    m_edit->setAccessibleDescription(m_note->text());
}

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/budgetmeter.h"

#include "ui/account/budgetbar.h"
#include "ui/models/moneytext.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/plainlabel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace klapper {

/// A sample of a part of the bar, in front of its name.
class BudgetSwatch final : public QWidget
{
public:
    explicit BudgetSwatch(BudgetBar::Part part)
        : m_part(part)
    {
        setFixedSize(14, 10);
    }
    void setStand(const BudgetStand& stand)
    {
        m_level = stand.level();
        setVisible(stand.cap.has_value());
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        BudgetBar::paintPart(painter, rect(), m_part, BudgetBar::colorOf(palette(), m_level),
                             Theme::of(this).color(Token::Field));
    }

private:
    BudgetBar::Part m_part;
    BudgetStand::Level m_level = BudgetStand::Level::NoCap;
};

BudgetMeter::BudgetMeter(const QString& title, const QString& objectName, QWidget* parent)
    : QWidget(parent)
    , m_title(title)
    , m_left(new PlainLabel({}, TextSize::Body, Token::Text))
    , m_alarm(new StatusGlyph)
    , m_bar(new BudgetBar)
{
    setObjectName(objectName);
    auto* name = new PlainLabel(title);
    name->setTextSize(TextSize::Body, QFont::DemiBold);
    m_left->setNumeric(true);
    m_left->setObjectName(objectName % u"Left");
    auto* head = new QHBoxLayout;
    head->setSpacing(space::medium);
    head->addWidget(name);
    head->addStretch();
    head->addWidget(m_alarm);
    head->addWidget(m_left);
    auto* figures = new FlowRow; // large text takes a second line
    m_spent = addFigure(*figures, int(BudgetBar::Part::Spent));
    m_held = addFigure(*figures, int(BudgetBar::Part::Held));
    m_waiting = addFigure(*figures, int(BudgetBar::Part::Waiting));
    m_spent.words->setObjectName(objectName % u"Spent");
    m_held.words->setObjectName(objectName % u"Held");
    m_waiting.words->setObjectName(objectName % u"Waiting");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    column->addLayout(head);
    column->addWidget(m_bar);
    column->addWidget(figures);
}

BudgetMeter::Figure BudgetMeter::addFigure(FlowRow& row, int part)
{
    Figure figure{new BudgetSwatch(BudgetBar::Part(part)), new PlainLabel({}, TextSize::Small, Token::Quiet)};
    figure.words->setNumeric(true);
    auto* both = new QWidget;
    auto* line = new QHBoxLayout(both);
    line->setContentsMargins(0, 0, space::medium, 0);
    line->setSpacing(space::small);
    line->addWidget(figure.swatch);
    line->addWidget(figure.words);
    row.add(both);
    return figure;
}

void BudgetMeter::setStand(const BudgetStand& stand)
{
    m_bar->setStand(stand);
    m_bar->setVisible(stand.cap.has_value()); // without one there is nothing to measure against
    m_left->setText(BudgetWords::left(stand));
    m_left->setColor(stand.cap ? Token::Text : Token::Quiet);
    const std::optional<StatusGlyph::Look> alarm = BudgetWords::alarm(stand);
    m_alarm->setVisible(alarm.has_value());
    m_alarm->setLook(alarm.value_or(StatusGlyph::Look()));
    m_spent.words->setText(tr("Spent %1").arg(moneyText(stand.spent)));
    m_held.words->setText(tr("Reserved %1, estimated").arg(moneyText(stand.held)));
    m_waiting.words->setText(tr("Waiting %1, estimated").arg(moneyText(stand.waiting)));
    for (const Figure& figure : {m_spent, m_held, m_waiting})
        figure.swatch->setStand(stand);
    setAccessibleName(m_title);
    QStringList said{m_left->text(), m_alarm->look().word, m_spent.words->text(), m_held.words->text(),
                     m_waiting.words->text()};
    said.removeAll(QString());
    setAccessibleDescription(said.join(QStringLiteral("; ")));
}

} // namespace klapper

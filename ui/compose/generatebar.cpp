// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/generatebar.h"

#include "ui/compose/composewords.h"
#include "ui/style/buttonweight.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statusglyph.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace klapper {

using namespace std::chrono_literals;

GenerateBar::GenerateBar(ComposeModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_problems(new PlainLabel({}, TextSize::Body, Token::WarnText))
    , m_price(new PlainLabel({}, TextSize::Title, Token::Text))
    , m_rateNote(new PlainLabel({}, TextSize::Small, Token::WarnText))
    , m_source(new PlainLabel({}, TextSize::Small, Token::Quiet))
    , m_refusal(new PlainLabel({}, TextSize::Body, Token::Text))
    , m_refusalRow(setupRefusal())
    , m_button(new QPushButton)
{
    m_problems->setWordWrap(true);
    m_problems->setObjectName(QStringLiteral("problems"));
    m_price->setNumeric(true);
    m_price->setObjectName(QStringLiteral("price"));
    m_rateNote->setWordWrap(true);
    m_source->setWordWrap(true);
    m_button->setObjectName(QStringLiteral("generate"));
    m_button->setMinimumHeight(controlHeight() + space::medium);
    m_button->setFont(textFont(TextSize::Title, QFont::DemiBold));
    m_button->setAutoRepeat(false);
    setButtonWeight(m_button, ButtonWeight::Action);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::medium, space::large, space::large);
    column->setSpacing(space::small);
    column->addWidget(m_problems);
    column->addWidget(m_rateNote);
    column->addWidget(m_price);
    column->addWidget(m_refusalRow);
    column->addWidget(m_button);
    column->addWidget(m_source);

    m_pause.setSingleShot(true);
    m_pause.setInterval(600ms);
    connect(&m_pause, &QTimer::timeout, this, &GenerateBar::refreshButton);
    connect(m_button, &QPushButton::clicked, this, &GenerateBar::trigger);
    connect(&m_model, &ComposeModel::changed, this, &GenerateBar::refresh);
    refresh();
}

QWidget* GenerateBar::setupRefusal()
{
    auto* row = new QWidget;
    auto* sign = new StatusGlyph;
    sign->setLook({IconId::Warning, tr("Over your budget"), Token::WarnText});
    m_refusal->setWordWrap(true);
    m_refusal->setObjectName(QStringLiteral("refusal"));
    auto* change = new QPushButton(tr("Change the budget …"));
    change->setObjectName(QStringLiteral("changeBudget"));
    change->setAutoDefault(false);
    connect(change, &QPushButton::clicked, this, &GenerateBar::budgetRequested);
    auto* head = new QHBoxLayout;
    head->addWidget(sign);
    head->addStretch();
    head->addWidget(change);
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    column->addLayout(head);
    column->addWidget(m_refusal);
    row->hide();
    return row;
}

void GenerateBar::setRefusal(const QString& reason)
{
    if (m_refusal->text() == reason)
        return;
    m_refusal->setText(reason);
    refresh();
}

bool GenerateBar::isReady() const { return m_model.isReady() && m_refusal->text().isEmpty(); }

void GenerateBar::trigger()
{
    if (m_unanswered || m_pause.isActive() || !isReady())
        return;
    m_unanswered = true;
    m_pause.start();
    refreshButton();
    Q_EMIT generateRequested();
}

void GenerateBar::setAnswered()
{
    m_unanswered = false;
    refreshButton();
}

void GenerateBar::setPracticeNote(bool practice)
{
    m_practice = practice;
    refresh();
}

void GenerateBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(Theme::of(this).color(Token::Line));
    painter.drawLine(rect().topLeft(), rect().topRight());
}

void GenerateBar::refreshButton() { m_button->setEnabled(isReady() && !m_unanswered && !m_pause.isActive()); }

void GenerateBar::refresh()
{
    QStringList words;
    for (const Problem& problem : m_model.problems())
        words.append(ComposeWords::problem(problem));
    constexpr int mostShown = 4;
    if (words.size() > mostShown)
        words = words.first(mostShown) << tr("and %1 more").arg(words.size() - mostShown);
    m_problems->setText(words.join(u'\n'));
    m_problems->setVisible(!words.isEmpty());
    // An empty form is no mistake.
    const bool onlyEmpty =
        m_model.problems().size() == 1 && m_model.problems().first().kind == ProblemKind::PromptMissing;
    m_problems->setColor(onlyEmpty ? Token::Quiet : Token::WarnText);

    const Price& price = m_model.price();
    m_price->setText(ComposeWords::price(price));
    m_rateNote->setVisible(price.publishedRate.has_value());
    if (price.publishedRate) {
        m_rateNote->setText(tr("RunComfy publishes %1 a second without sound; this estimate uses the documented rate. "
                               "The real price may differ.")
                                .arg(price.publishedRate->toDisplay()));
    }
    m_button->setText(tr("Generate · %1").arg(price.total.toDisplay()));
    m_button->setAccessibleName(tr("Generate for about %1").arg(price.total.toDisplay()));
    const QString refusal = m_refusal->text();
    m_refusalRow->setVisible(!refusal.isEmpty());
    if (!refusal.isEmpty())
        words.append(refusal);
    m_button->setToolTip(isReady() ? tr("Ctrl+Return") : plainToolTip(words.join(u'\n')));
    const QString source = ComposeWords::contractSource(m_model.contract());
    m_source->setText(m_practice ? tr("Practice: nothing is charged.") : source);
    refreshButton();
    Q_EMIT readyChanged();
}

} // namespace klapper

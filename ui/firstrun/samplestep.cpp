// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/samplestep.h"

#include "app/contract/price.h"
#include "app/engine.h"
#include "ui/compose/composewords.h"
#include "ui/firstrun/choicecard.h"
#include "ui/library/librarypanel.h"
#include "ui/style/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QButtonGroup>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <initializer_list>

namespace klapper {

SampleStep::SampleStep(Engine& engine, QWidget* parent)
    : FirstRunPage(parent)
    , m_engine(engine)
    , m_group(new QButtonGroup(this))
    , m_budget(new PlainLabel({}, TextSize::Body, Token::Quiet))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    for (const Sample sample : {Sample::MultiShot, Sample::Vertical}) { // the third one wants a picture first
        auto* card = new ChoiceCard(sampleTitle(sample), aboutSample(sample));
        card->button()->setObjectName(sample == Sample::MultiShot ? QStringLiteral("sampleShots")
                                                                  : QStringLiteral("sampleVertical"));
        m_group->addButton(card->button(), int(sample));
        column->addWidget(card);
    }
    m_group->button(int(Sample::MultiShot))->setChecked(true);
    m_budget->setWordWrap(true);
    auto* budget = new QPushButton(tr("Budget …"));
    budget->setObjectName(QStringLiteral("firstRunBudget"));
    column->addSpacing(space::small);
    column->addWidget(m_budget);
    column->addWidget(budget, 0, Qt::AlignLeading);
    connect(budget, &QPushButton::clicked, this, &SampleStep::budgetRequested);
    connect(&m_engine.budget(), &Budget::changed, this, &SampleStep::refreshBudget);
    refreshBudget();
}

QString SampleStep::aboutSample(Sample sample) const
{
    const RequestDraft draft = sampleDraft(sample);
    const Price price = priceOf(draft, m_engine.contracts().contract(draft.endpoint));
    const QString about = tr("%1 · %2 s · %3 · about %4")
                              .arg(ComposeWords::tier(draft.endpoint.tier))
                              .arg(draft.seconds)
                              .arg(draft.audio ? tr("with sound") : tr("no sound"), price.total.toDisplay());
    return m_engine.isPractice() ? tr("%1 of pretend money").arg(about) : about;
}

void SampleStep::refreshBudget()
{
    m_budget->setText(tr("Klapper asks before it spends more than %1 at once. You can change that, and say how much a "
                         "day or a month may cost at most.")
                          .arg(m_engine.budget().caps().askAbove.toDisplay()));
}

Sample SampleStep::sample() const { return Sample(m_group->checkedId()); }

QString SampleStep::title() const { return tr("See the price before you click"); }

QString SampleStep::lead() const
{
    return tr("A sample fills the form at the right. The price stands above Generate and follows every key. Nothing is "
              "sent before you press Generate.");
}

QString SampleStep::forward() const { return tr("Load the sample"); }

QWidget* SampleStep::first() const { return m_group->checkedButton(); }

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/tierpicker.h"

#include "ui/compose/composewords.h"
#include "ui/style/metrics.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QVBoxLayout>

namespace klapper {

TierPicker::TierPicker(ComposeModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_tier(new SegmentedControl(tr("Tier")))
    , m_mode(new SegmentedControl(tr("Mode")))
{
    for (const Tier tier : {Tier::Standard, Tier::Pro, Tier::FourK})
        m_tier->addSegment(ComposeWords::tier(tier), QStringLiteral(" "));
    m_mode->addSegment(tr("Text to video"));
    m_mode->addSegment(tr("Image to video"));
    m_tier->setObjectName(QStringLiteral("tier"));
    m_mode->setObjectName(QStringLiteral("mode"));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_tier);
    column->addWidget(m_mode);

    connect(m_tier, &SegmentedControl::chosen, this, [this](int index) { m_model.setTier(Tier(index)); });
    connect(m_mode, &SegmentedControl::chosen, this, [this](int index) { m_model.setMode(Mode(index)); });
    connect(&m_model, &ComposeModel::changed, this, &TierPicker::refresh);
    refresh();
}

void TierPicker::refresh()
{
    for (const Tier tier : {Tier::Standard, Tier::Pro, Tier::FourK})
        m_tier->setLine(int(tier), tr("%1 / s").arg(m_model.rateOf(tier).toDisplay()));
    m_tier->setCurrentIndex(int(m_model.draft().endpoint.tier));
    m_mode->setCurrentIndex(int(m_model.draft().endpoint.mode));
}

} // namespace klapper

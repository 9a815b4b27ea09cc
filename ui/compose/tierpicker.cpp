// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/tierpicker.h"

#include "ui/compose/composewords.h"
#include "ui/compose/tierguide.h"
#include "ui/models/moneytext.h"
#include "ui/models/plansums.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace klapper {

TierPicker::TierPicker(ComposeModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_tier(new SegmentedControl(tr("Tier")))
    , m_mode(new SegmentedControl(tr("Mode")))
    , m_line(new ElidedLabel)
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
    column->addLayout(setupLine());
    column->addWidget(m_mode);

    connect(m_tier, &SegmentedControl::chosen, this, [this](int index) { m_model.setTier(Tier(index)); });
    connect(m_mode, &SegmentedControl::chosen, this, [this](int index) { m_model.setMode(Mode(index)); });
    connect(&m_model, &ComposeModel::changed, this, &TierPicker::refresh);
    refresh();
}

QHBoxLayout* TierPicker::setupLine()
{
    m_line->setFont(textFont(TextSize::Small));
    m_line->setForegroundRole(QPalette::PlaceholderText);
    m_line->setObjectName(QStringLiteral("tierLine"));
    auto* which = new QToolButton;
    which->setObjectName(QStringLiteral("whichTier"));
    which->setText(tr("Which tier?"));
    which->setFont(textFont(TextSize::Small));
    which->setIcon(icon(IconId::Question, Token::Quiet));
    which->setIconSize(QSize(iconSmall, iconSmall));
    which->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    which->setAutoRaise(true);
    which->setFocusPolicy(Qt::TabFocus);
    connect(which, &QToolButton::clicked, this, &TierPicker::openGuide);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_line, 1);
    row->addWidget(which);
    return row;
}

void TierPicker::openGuide()
{
    if (!m_guide) {
        m_guide = new TierGuide(window());
        m_guide->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_guide->setTier(m_model.draft().endpoint.tier);
    m_guide->show();
    m_guide->raise();
    m_guide->activateWindow();
}

void TierPicker::refresh()
{
    for (const Tier tier : {Tier::Standard, Tier::Pro, Tier::FourK})
        m_tier->setLine(int(tier), tr("%1 / s").arg(moneyText(m_model.rateOf(tier))));
    m_tier->setCurrentIndex(int(m_model.draft().endpoint.tier));
    m_mode->setCurrentIndex(int(m_model.draft().endpoint.mode));
    m_line->setText(lineText());
    if (m_guide)
        m_guide->setTier(m_model.draft().endpoint.tier);
}

QString TierPicker::lineText() const
{
    const Tier chosen = m_model.draft().endpoint.tier;
    const QList<Tier> tiers = tiersOf(m_model.plan());
    if (tiers.isEmpty() || tiers == QList<Tier>{chosen})
        return TierWords::line(chosen);
    QStringList names;
    for (const Tier tier : tiers)
        names.append(ComposeWords::tier(tier));
    return tr("The variants are made on: %1").arg(names.join(QStringLiteral(", ")));
}

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/tierguide.h"

#include "ui/compose/composewords.h"
#include "ui/style/metrics.h"
#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/plainlabel.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace klapper {

QString TierWords::line(Tier tier)
{
    switch (tier) {
    case Tier::Standard:
        return tr("Drafts, previews, social shorts, A/B variants");
    case Tier::Pro:
        return tr("Hero 1080p clips, ads, faces that must hold");
    case Tier::FourK:
        return tr("Big screen, finished masters: native 3840 × 2160");
    }
    Q_UNREACHABLE();
}

QString TierWords::guidance(Tier tier)
{
    switch (tier) {
    case Tier::Standard:
        return tr("Drafts, previews, social shorts, A/B variants. The cheapest; good enough for everything except hero "
                  "shots.");
    case Tier::Pro:
        return tr("Hero 1080p clips, ad creative, talking heads with high motion fidelity. About a third dearer than "
                  "Standard for tighter motion and identity hold at the same resolution.");
    case Tier::FourK:
        return tr("4K brand films, big-screen cinema, finished masters. Native 3840 × 2160, the same price with and "
                  "without sound. Only when the output truly needs 4K: about five times the cost of Standard. Try it "
                  "on Standard first.");
    }
    Q_UNREACHABLE();
}

QString TierWords::guidance(Mode mode)
{
    switch (mode) {
    case Mode::TextToVideo:
        return tr("The look is made from scratch: new scenes and places without a reference.");
    case Mode::ImageToVideo:
        return tr("An image comes alive: when a face, a product or a scene must survive into the clip.");
    }
    Q_UNREACHABLE();
}

QList<TierWords::UseCase> TierWords::useCases()
{
    const QString pro = tr("Pro, from text or an image");
    return {
        {tr("Cinematic 1080p brand stories with consistent characters"), pro, {Tier::Pro}},
        {tr("Native 4K hero films and big-screen cinema"), tr("4K, from text or an image"), {Tier::FourK}},
        {tr("Cheap iteration, social-first shorts, A/B variants"), tr("Standard, from text"), {Tier::Standard}},
        {tr("Animating brand assets, product photos, character art"),
         tr("Standard or Pro, from an image"),
         {Tier::Standard, Tier::Pro}},
        {tr("Multi-shot ads with synchronized dialogue in one pass"), tr("Pro with sound"), {Tier::Pro}},
        {tr("Premium 4K finished masters with native sound"), tr("4K with sound, at the same price"), {Tier::FourK}}};
}

namespace {

PlainLabel* cell(const QString& text, Token color = Token::Text)
{
    auto* label = new PlainLabel(text, TextSize::Body, color);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QGridLayout* table(QVBoxLayout& column, int first, int second)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::large);
    grid->setVerticalSpacing(space::small);
    grid->setColumnStretch(0, first);
    grid->setColumnStretch(1, second);
    column.addLayout(grid);
    return grid;
}

PlainLabel* heading(const QString& text)
{
    auto* label = new PlainLabel(text);
    label->setTextSize(TextSize::Title, QFont::DemiBold);
    return label;
}

} // namespace

TierGuide::TierGuide(QWidget* parent)
    : QDialog(parent)
    , m_area(new QScrollArea)
{
    setWindowTitle(tr("Which tier?"));
    setObjectName(QStringLiteral("tierGuide"));
    auto* table = new QWidget;
    auto* rows = new QVBoxLayout(table);
    rows->setContentsMargins(0, 0, space::small, 0);
    rows->setSpacing(space::medium);
    setupTiers(*rows);
    setupUses(*rows);
    rows->addStretch(1);
    m_area->setWidget(table);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(m_area, QAccessible::Pane);
    m_area->setAccessibleName(windowTitle());
    auto* close = new QPushButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::large, space::huge, space::large);
    column->setSpacing(space::medium);
    column->addWidget(m_area, 1);
    column->addWidget(close, 0, Qt::AlignTrailing);
    close->setFocus();
}

void TierGuide::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    // As large as the text asks for, but not larger than a small screen; the rest scrolls.
    const int width = std::clamp(fontMetrics().averageCharWidth() * 84, 560, 960);
    resize(width, 200);
    const int rows = m_area->widget()->layout()->totalHeightForWidth(m_area->viewport()->width());
    resize(width, std::min(620, rows + height() - m_area->viewport()->height()));
}

void TierGuide::setupTiers(QVBoxLayout& column)
{
    column.addWidget(heading(tr("By what the clip is for")));
    QGridLayout* grid = table(column, 1, 4);
    int row = 0;
    for (const Tier tier : {Tier::Standard, Tier::Pro, Tier::FourK}) {
        auto* name = cell(ComposeWords::tier(tier));
        m_marked.append({name, {tier}});
        grid->addWidget(name, row, 0);
        grid->addWidget(cell(TierWords::guidance(tier), Token::Quiet), row++, 1);
    }
    grid->addWidget(cell(tr("Text to video")), row, 0);
    grid->addWidget(cell(TierWords::guidance(Mode::TextToVideo), Token::Quiet), row++, 1);
    grid->addWidget(cell(tr("Image to video")), row, 0);
    grid->addWidget(cell(TierWords::guidance(Mode::ImageToVideo), Token::Quiet), row++, 1);
}

void TierGuide::setupUses(QVBoxLayout& column)
{
    column.addWidget(heading(tr("By the use case")));
    QGridLayout* grid = table(column, 3, 2);
    int row = 0;
    const QList<TierWords::UseCase> uses = TierWords::useCases();
    for (const TierWords::UseCase& use : uses) {
        auto* endpoint = cell(use.endpoint, Token::Quiet);
        m_marked.append({endpoint, use.tiers});
        grid->addWidget(cell(use.use), row, 0);
        grid->addWidget(endpoint, row++, 1);
    }
}

void TierGuide::setTier(Tier tier)
{
    for (const Marked& each : std::as_const(m_marked)) {
        const bool named = each.tiers.contains(tier);
        each.label->setTextSize(TextSize::Body, named ? QFont::DemiBold : QFont::Normal);
        each.label->setColor(named ? Token::AccentText : Token::Quiet);
    }
}

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/matrixform.h"

#include "app/prompt/alternation.h"
#include "ui/compose/composewords.h"
#include "ui/compose/valuechecks.h"
#include "ui/style/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

namespace klapper {

namespace {

QString keyOf(Tier tier) { return Endpoint{tier}.tierId(); }
QString keyOf(double guidance) { return QString::number(guidance); }

/// The draft's own value alone is no choice: the batch follows the draft.
template<typename T>
QList<T> unlessOwn(const QList<T>& chosen, const T& own)
{
    return chosen == QList<T>{own} ? QList<T>() : chosen;
}

template<typename T>
QList<T> orOwn(const QList<T>& chosen, const T& own)
{
    return chosen.isEmpty() ? QList<T>{own} : chosen;
}

} // namespace

MatrixForm::MatrixForm(ComposeModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_tiers(new ValueChecks(tr("Tiers"), 3))
    , m_guidances(new ValueChecks(tr("Guidance"), 4))
    , m_aspects(new ValueChecks(tr("Ratio"), 3))
    , m_aspectNote(new PlainLabel({}, TextSize::Small, Token::Quiet))
    , m_alternations(new QCheckBox)
    , m_alternationNote(new PlainLabel({}, TextSize::Small, Token::Quiet))
    , m_takes(new QSpinBox)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    setupValues(*column);
    setupText(*column);
    setupTakes(*column);
    column->addStretch();
    connect(&m_model, &ComposeModel::changed, this, &MatrixForm::refresh);
    refresh();
}

void MatrixForm::setupValues(QVBoxLayout& column)
{
    m_tiers->setObjectName(QStringLiteral("matrixTiers"));
    m_guidances->setObjectName(QStringLiteral("matrixGuidances"));
    m_aspects->setObjectName(QStringLiteral("matrixAspects"));
    m_aspectNote->setWordWrap(true);
    for (ValueChecks* values : {m_tiers, m_guidances, m_aspects}) {
        column.addWidget(new PlainLabel(values->accessibleName(), TextSize::Body, Token::Quiet));
        column.addWidget(values);
        if (values == m_aspects)
            column.addWidget(m_aspectNote);
        column.addSpacing(space::small);
    }
    connect(m_tiers, &ValueChecks::changed, this, [this](const QStringList& keys) {
        QList<Tier> tiers;
        for (const Tier tier : {Tier::Standard, Tier::Pro, Tier::FourK}) {
            if (keys.contains(keyOf(tier)))
                tiers.append(tier);
        }
        m_model.edit({}, [&tiers](DraftDocument& document) {
            document.batch.tiers = unlessOwn(tiers, document.draft.endpoint.tier);
        });
    });
    connect(m_guidances, &ValueChecks::changed, this, [this](const QStringList& keys) {
        QList<double> guidances;
        for (const QString& key : keys)
            guidances.append(key.toDouble());
        m_model.edit({}, [&guidances](DraftDocument& document) {
            document.batch.guidances = unlessOwn(guidances, document.draft.guidance);
        });
    });
    connect(m_aspects, &ValueChecks::changed, this, [this](const QStringList& keys) {
        m_model.edit({}, [&keys](DraftDocument& document) {
            document.batch.aspects = unlessOwn<QString>(keys, document.draft.aspect);
        });
    });
}

void MatrixForm::setupText(QVBoxLayout& column)
{
    m_alternations->setObjectName(QStringLiteral("alternations"));
    m_alternationNote->setWordWrap(true);
    m_alternationNote->setObjectName(QStringLiteral("alternationNote"));
    column.addWidget(new PlainLabel(tr("Choices in the text"), TextSize::Body, Token::Quiet));
    column.addWidget(m_alternations);
    column.addWidget(m_alternationNote);
    column.addSpacing(space::small);
    connect(m_alternations, &QCheckBox::clicked, this,
            [this](bool on) { m_model.edit({}, [on](DraftDocument& document) { document.batch.alternations = on; }); });
}

void MatrixForm::setupTakes(QVBoxLayout& column)
{
    auto* caption = new PlainLabel(tr("Takes of each"), TextSize::Body, Token::Quiet);
    caption->setBuddy(m_takes);
    m_takes->setObjectName(QStringLiteral("matrixTakes"));
    m_takes->setAccessibleName(tr("Takes of each"));
    m_takes->setRange(1, BatchOptions::mostTakes);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(caption);
    row->addWidget(m_takes);
    row->addStretch();
    column.addLayout(row);
    connect(m_takes, &QSpinBox::valueChanged, this, [this](int takes) {
        m_model.edit(QStringLiteral("takes"), [takes](DraftDocument& document) { document.batch.takes = takes; });
    });
}

QList<Tier> MatrixForm::chosenTiers() const
{
    return orOwn(m_model.document().batch.tiers, m_model.draft().endpoint.tier);
}

bool MatrixForm::isTaken(Role role) const
{
    const QList<Tier> tiers = chosenTiers();
    return std::any_of(tiers.begin(), tiers.end(), [this, role](Tier tier) {
        return m_model.contract({tier, m_model.draft().endpoint.mode}).has(role);
    });
}

void MatrixForm::refresh()
{
    refreshTiers();
    refreshGuidances();
    refreshAspects();
    refreshAlternations();
    const QSignalBlocker quiet(m_takes);
    m_takes->setValue(m_model.document().batch.takes);
}

void MatrixForm::refreshTiers()
{
    QList<ValueChecks::Value> values;
    QStringList on;
    for (const Tier tier : {Tier::Standard, Tier::Pro, Tier::FourK})
        values.append({keyOf(tier), ComposeWords::tier(tier)});
    const QList<Tier> chosen = chosenTiers();
    for (const Tier tier : chosen)
        on.append(keyOf(tier));
    m_tiers->setValues(values);
    m_tiers->setKeysOn(on);
}

void MatrixForm::refreshGuidances()
{
    const double own = m_model.draft().guidance;
    const QList<double> chosen = orOwn(m_model.document().batch.guidances, own);
    QList<double> offered{0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9}; // the useful range (seed, "cfg_scale tuning")
    const QList<double> needed = chosen + QList<double>{own};
    for (const double value : needed) {
        if (!offered.contains(value))
            offered.append(value);
    }
    std::sort(offered.begin(), offered.end());
    const QString reason = isTaken(Role::Guidance) ? QString() : tr("RunComfy takes no guidance here.");
    QList<ValueChecks::Value> values;
    QStringList on;
    for (const double value : std::as_const(offered))
        values.append({keyOf(value), QLocale().toString(value), reason});
    for (const double value : chosen)
        on.append(keyOf(value));
    m_guidances->setValues(values);
    m_guidances->setKeysOn(on);
}

void MatrixForm::refreshAspects()
{
    const QString own = m_model.draft().aspect;
    const QStringList chosen = orOwn<QString>(m_model.document().batch.aspects, own);
    QStringList offered = documentedContract({}).field(Role::Aspect)->choices;
    QStringList taken;
    const QList<Tier> tiers = chosenTiers();
    for (const Tier tier : tiers) {
        const Field* field = m_model.contract({tier, m_model.draft().endpoint.mode}).field(Role::Aspect);
        if (field)
            taken += field->choices;
    }
    const QStringList needed = taken + chosen;
    for (const QString& value : needed) {
        if (!offered.contains(value))
            offered.append(value);
    }
    const bool any = isTaken(Role::Aspect);
    QList<ValueChecks::Value> values;
    for (const QString& value : std::as_const(offered)) {
        const bool usable = any && (taken.isEmpty() || taken.contains(value) || chosen.contains(value));
        values.append({value, value, usable ? QString() : tr("RunComfy does not offer %1 here.").arg(value)});
    }
    m_aspects->setValues(values);
    m_aspects->setKeysOn(chosen);
    m_aspectNote->setText(any ? QString() : ComposeWords::reason(m_model.fieldState(Role::Aspect)));
    m_aspectNote->setVisible(!any);
}

void MatrixForm::refreshAlternations()
{
    constexpr qint64 far = 1000;
    const qint64 ways = countVariants(m_model.draft(), m_model.contract(), far);
    const QString count = ways > far ? tr("more than %1").arg(far) : QString::number(ways);
    m_alternations->setText(ways > 1 ? tr("A clip for each: %1").arg(count) : tr("A clip for each"));
    m_alternations->setEnabled(ways > 1);
    m_alternations->setChecked(m_model.document().batch.alternations);
    m_alternationNote->setText(ways > 1 ? QString() : tr("None yet. Write choices like {dawn|dusk} into the prompt."));
    m_alternationNote->setVisible(ways <= 1);
}

} // namespace klapper

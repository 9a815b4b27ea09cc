// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/settingsform.h"

#include "ui/compose/composewords.h"
#include "ui/compose/guidancemarks.h"
#include "ui/compose/ratiopicker.h"
#include "ui/models/script.h"
#include "ui/style/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QSlider>
#include <QSpinBox>

#include <cmath>

namespace klapper {

namespace {

constexpr int fieldWidth = 76;
constexpr int guidanceSteps = 20; ///< of 0.05

PlainLabel* caption(const QString& text, QWidget* buddy)
{
    auto* label = new PlainLabel(text, TextSize::Body, Token::Quiet);
    label->setBuddy(buddy);
    return label;
}

} // namespace

SettingsForm::SettingsForm(ComposeModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_durationSlider(new QSlider(Qt::Horizontal))
    , m_duration(new QSpinBox)
    , m_durationNote(new PlainLabel(tr("The sum of the shots, in several clips"), TextSize::Small, Token::Quiet))
    , m_ratioReason(new PlainLabel({}, TextSize::Small, Token::Quiet))
    , m_guidanceSlider(new QSlider(Qt::Horizontal))
    , m_guidance(new QDoubleSpinBox)
    , m_audio(new QCheckBox(tr("Generate sound")))
    , m_audioPrice(new PlainLabel({}, TextSize::Body, Token::Quiet))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(space::medium);
    grid->setColumnStretch(1, 1);
    setupDuration(*grid);
    setupRatio(*grid);
    setupGuidance(*grid);
    setupAudio(*grid);
    connect(&m_model, &ComposeModel::changed, this, &SettingsForm::refresh);
    refresh();
}

void SettingsForm::setupDuration(QGridLayout& grid)
{
    m_duration->setSuffix(tr(" s"));
    m_duration->setAccessibleName(tr("Duration in seconds"));
    m_duration->setObjectName(QStringLiteral("duration"));
    m_duration->setFixedWidth(fieldWidth);
    m_durationSlider->setAccessibleName(tr("Duration"));
    m_durationSlider->setPageStep(1);
    grid.addWidget(caption(tr("Duration"), m_duration), 0, 0);
    grid.addWidget(m_durationSlider, 0, 1);
    m_durationNote->setWordWrap(true);
    m_durationNote->setObjectName(QStringLiteral("durationNote"));
    grid.addWidget(m_durationNote, 0, 1);
    grid.addWidget(m_duration, 0, 2);
    connect(m_durationSlider, &QSlider::valueChanged, this, [this](int seconds) { m_model.setSeconds(seconds); });
    connect(m_duration, &QSpinBox::valueChanged, this, [this](int seconds) { m_model.setSeconds(seconds); });
}

void SettingsForm::setupRatio(QGridLayout& grid)
{
    auto* picker = new RatioPicker(m_model);
    picker->setObjectName(QStringLiteral("ratio"));
    auto* column = new QVBoxLayout;
    column->setSpacing(space::tiny);
    column->addWidget(picker);
    column->addWidget(m_ratioReason);
    m_ratioReason->setWordWrap(true);
    grid.addWidget(caption(tr("Ratio"), picker), 1, 0, Qt::AlignTop);
    grid.addLayout(column, 1, 1, 1, 2);
}

void SettingsForm::setupGuidance(QGridLayout& grid)
{
    m_guidance->setSingleStep(0.05);
    m_guidance->setDecimals(2);
    m_guidance->setRange(0, 1);
    m_guidance->setAccessibleName(tr("Guidance, 0 loose to 1 strict"));
    m_guidance->setObjectName(QStringLiteral("guidance"));
    m_guidance->setToolTip(
        tr("How strictly the prompt is followed: 0.3 to 0.4 for natural motion, 0.7 to 0.9 for a strict look."));
    m_guidance->setFixedWidth(fieldWidth);
    m_guidanceSlider->setRange(0, guidanceSteps);
    m_guidanceSlider->setAccessibleName(tr("Guidance"));
    grid.addWidget(caption(tr("Guidance"), m_guidance), 2, 0);
    auto* scale = new QVBoxLayout;
    scale->setSpacing(0);
    scale->addWidget(m_guidanceSlider);
    scale->addWidget(new GuidanceMarks(*m_guidanceSlider));
    grid.addLayout(scale, 2, 1);
    grid.addWidget(m_guidance, 2, 2);
    connect(m_guidanceSlider, &QSlider::valueChanged, this,
            [this](int step) { m_model.setGuidance(double(step) / guidanceSteps); });
    connect(m_guidance, &QDoubleSpinBox::valueChanged, this,
            [this](double value) { m_model.setGuidance(std::round(value * 100) / 100); });
}

void SettingsForm::setupAudio(QGridLayout& grid)
{
    m_audio->setObjectName(QStringLiteral("audio"));
    m_audioPrice->setNumeric(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_audio);
    row->addStretch();
    row->addWidget(m_audioPrice);
    grid.addWidget(caption(tr("Sound"), m_audio), 3, 0);
    grid.addLayout(row, 3, 1, 1, 2);
    connect(m_audio, &QCheckBox::toggled, this, [this](bool on) { m_model.setAudio(on); });
}

void SettingsForm::refreshDuration()
{
    const QSignalBlocker quietSlider(m_durationSlider);
    const QSignalBlocker quietDuration(m_duration);
    const int seconds = m_model.draft().seconds;
    const bool script = isScript(m_model.document());
    m_durationSlider->setRange(m_model.leastSeconds(), m_model.mostSeconds());
    // What the draft says is shown, also where the endpoint will not take it.
    m_duration->setRange(std::min(seconds, m_model.leastSeconds()), std::max(seconds, m_model.mostSeconds()));
    m_durationSlider->setValue(seconds);
    m_duration->setValue(seconds);
    m_duration->setEnabled(!script);
    m_duration->setAccessibleDescription(script ? m_durationNote->text() : QString());
    m_durationSlider->setVisible(!script);
    m_durationNote->setVisible(script);
}

void SettingsForm::refresh()
{
    const QSignalBlocker quietGuidanceSlider(m_guidanceSlider);
    const QSignalBlocker quietGuidance(m_guidance);
    const QSignalBlocker quietAudio(m_audio);
    const RequestDraft& draft = m_model.draft();
    refreshDuration();

    const Field* ratio = m_model.contract().field(Role::Aspect);
    QString reason = ComposeWords::reason(m_model.fieldState(Role::Aspect));
    if (ratio && !ratio->choices.isEmpty() && !ratio->choices.contains(draft.aspect))
        reason = tr("RunComfy does not offer %1 here. The value is kept.").arg(draft.aspect);
    m_ratioReason->setText(reason);
    m_ratioReason->setVisible(!reason.isEmpty());

    m_guidanceSlider->setValue(int(std::lround(draft.guidance * guidanceSteps)));
    if (m_guidance->value() != draft.guidance)
        m_guidance->setValue(draft.guidance);
    const bool guided = m_model.fieldState(Role::Guidance).isAvailable();
    m_guidance->setEnabled(guided);
    m_guidanceSlider->setEnabled(guided);

    m_audio->setChecked(draft.audio);
    // Of the whole press: three takes pay it three times.
    const BatchPlan& plan = m_model.plan();
    const Money difference = plan.clips.isEmpty() ? m_model.price().audioDifference : differenceOfAudio(plan);
    m_audioPrice->setText(difference == Money() ? tr("no extra cost on 4K") : tr("+%1").arg(difference.toDisplay()));
}

} // namespace klapper

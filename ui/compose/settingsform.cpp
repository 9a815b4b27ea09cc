// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/settingsform.h"

#include "ui/compose/composewords.h"
#include "ui/compose/guidancemarks.h"
#include "ui/compose/ratiopicker.h"
#include "ui/models/moneytext.h"
#include "ui/models/script.h"
#include "ui/style/metrics.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/wrapheight.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QSlider>
#include <QSpinBox>

#include <cmath>

namespace klapper {

namespace {

constexpr int fieldWidth = 76;
constexpr int leastWidth = 376 - 2 * space::large; ///< of the form in the narrowest panel
constexpr int guidanceSteps = 20;                  ///< of 0.05

PlainLabel* caption(const QString& text, QWidget* buddy)
{
    auto* label = new PlainLabel(text, TextSize::Body, Token::Quiet);
    label->setBuddy(buddy);
    return label;
}

/// Below each other, the hidden ones without a trace.
QWidget* stack(const QList<QWidget*>& widgets, int spacing)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    for (QWidget* widget : widgets)
        column->addWidget(widget);
    return box;
}

} // namespace

SettingsForm::SettingsForm(ComposeModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_grid(new QGridLayout(this))
    , m_durationSlider(new QSlider(Qt::Horizontal))
    , m_duration(new QSpinBox)
    , m_durationNote(new PlainLabel(tr("The sum of the shots, in several clips"), TextSize::Small, Token::Quiet))
    , m_ratioReason(new PlainLabel({}, TextSize::Small, Token::Quiet))
    , m_guidanceSlider(new QSlider(Qt::Horizontal))
    , m_guidance(new QDoubleSpinBox)
    , m_audio(new QCheckBox(tr("Generate sound")))
    , m_audioPrice(new PlainLabel({}, TextSize::Body, Token::Quiet))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::medium);
    m_grid->setColumnStretch(1, 1);
    m_lines = {setupDuration(), setupRatio(), setupGuidance(), setupAudio()};
    arrange();
    connect(&m_model, &ComposeModel::changed, this, &SettingsForm::refresh);
    refresh();
}

/// The names stand before the settings, or above them where large text leaves no room beside.
void SettingsForm::arrange()
{
    const bool above = isTextLarge();
    m_grid->setVerticalSpacing(above ? space::tiny : space::medium);
    for (int i = 0; i < m_lines.size(); ++i) {
        const Line& line = m_lines.at(i);
        const int row = above ? 3 * i : i;
        m_grid->addWidget(line.caption, row, 0, line.isHigh && !above ? Qt::AlignTop : Qt::Alignment());
        if (above)
            m_grid->addWidget(line.wide, row + 1, 0, 1, 3);
        else
            m_grid->addWidget(line.wide, row, 1, 1, line.field ? 1 : 2);
        if (line.field)
            m_grid->addWidget(line.field, row, 2);
        m_grid->setRowMinimumHeight(3 * i + 2, above && i + 1 < m_lines.size() ? space::tiny : 0);
    }
    const int number = std::max({fieldWidth, m_duration->sizeHint().width(), m_guidance->sizeHint().width()});
    m_duration->setFixedWidth(number);
    m_guidance->setFixedWidth(number);
}

bool SettingsForm::isTextLarge() const
{
    const QFontMetrics metrics(textFont(TextSize::Body));
    int caption = 0;
    for (const Line& line : m_lines)
        caption = std::max(caption, metrics.horizontalAdvance(line.caption->text()));
    // Sound has the widest row.
    return caption + space::medium + m_audio->sizeHint().width() + space::small
             + metrics.horizontalAdvance(QStringLiteral("+$00.00"))
         > leastWidth;
}

void SettingsForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

SettingsForm::Line SettingsForm::setupDuration()
{
    m_duration->setSuffix(tr(" s"));
    m_duration->setAccessibleName(tr("Duration in seconds"));
    m_duration->setObjectName(QStringLiteral("duration"));
    m_durationSlider->setAccessibleName(tr("Duration"));
    m_durationSlider->setPageStep(1);
    m_durationNote->setWordWrap(true);
    keepWrappedHeight(*m_durationNote);
    m_durationNote->setObjectName(QStringLiteral("durationNote"));
    connect(m_durationSlider, &QSlider::valueChanged, this, [this](int seconds) { m_model.setSeconds(seconds); });
    connect(m_duration, &QSpinBox::valueChanged, this, [this](int seconds) { m_model.setSeconds(seconds); });
    return {caption(tr("Duration"), m_duration), stack({m_durationSlider, m_durationNote}, 0), m_duration};
}

SettingsForm::Line SettingsForm::setupRatio()
{
    auto* picker = new RatioPicker(m_model);
    picker->setObjectName(QStringLiteral("ratio"));
    m_ratioReason->setWordWrap(true);
    keepWrappedHeight(*m_ratioReason);
    return {caption(tr("Ratio"), picker), stack({picker, m_ratioReason}, space::tiny), nullptr, true};
}

SettingsForm::Line SettingsForm::setupGuidance()
{
    m_guidance->setSingleStep(0.05);
    m_guidance->setDecimals(2);
    m_guidance->setRange(0, 1);
    m_guidance->setAccessibleName(tr("Guidance, 0 loose to 1 strict"));
    m_guidance->setObjectName(QStringLiteral("guidance"));
    m_guidance->setToolTip(
        tr("How strictly the prompt is followed: 0.3 to 0.4 for natural motion, 0.7 to 0.9 for a strict look."));
    m_guidanceSlider->setRange(0, guidanceSteps);
    m_guidanceSlider->setAccessibleName(tr("Guidance"));
    connect(m_guidanceSlider, &QSlider::valueChanged, this,
            [this](int step) { m_model.setGuidance(double(step) / guidanceSteps); });
    connect(m_guidance, &QDoubleSpinBox::valueChanged, this,
            [this](double value) { m_model.setGuidance(std::round(value * 100) / 100); });
    return {caption(tr("Guidance"), m_guidance), stack({m_guidanceSlider, new GuidanceMarks(*m_guidanceSlider)}, 0),
            m_guidance};
}

SettingsForm::Line SettingsForm::setupAudio()
{
    m_audio->setObjectName(QStringLiteral("audio"));
    m_audioPrice->setNumeric(true);
    auto* box = new FlowRow; // the price stands below where there is no room beside
    box->add(m_audio);
    box->add(m_audioPrice);
    connect(m_audio, &QCheckBox::toggled, this, [this](bool on) { m_model.setAudio(on); });
    return {caption(tr("Sound"), m_audio), box};
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
    m_audioPrice->setText(difference == Money() ? tr("no extra cost on 4K") : tr("+%1").arg(moneyText(difference)));
}

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sequence/exportform.h"

#include "ui/sequence/planwords.h"
#include "ui/sequence/presetwords.h"
#include "ui/style/metrics.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <functional>

namespace klapper {

namespace {

constexpr QSize offeredSizes[] = {{3840, 2160}, {2560, 1440}, {1920, 1080}, {1280, 720},
                                  {2160, 3840}, {1080, 1920}, {1080, 1080}};
constexpr Rate offeredRates[] = {{24000, 1001}, {24, 1}, {25, 1}, {30000, 1001}, {30, 1}, {50, 1}, {60, 1}};
constexpr double longestFade = 10; ///< seconds

/// Of a social film only an upright one is written over by apps.
bool isUpright(const ExportPreset& preset)
{
    return preset.size && preset.size->height() * 9 >= preset.size->width() * 16;
}

} // namespace

std::optional<QSize> sizeFromText(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^\\s*(\\d{1,5})\\s*(?:[x\u00D7*:,]|\\s)\\s*(\\d{1,5})\\s*$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch found = form.match(text);
    if (!found.hasMatch())
        return std::nullopt;
    return QSize(found.captured(1).toInt(), found.captured(2).toInt());
}

ExportForm::ExportForm(ExportDraft& draft, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_size(new QComboBox)
    , m_rate(new QComboBox)
    , m_fit(new SegmentedControl(tr("Where the shape differs")))
    , m_trims(new SegmentedControl(tr("Trims")))
    , m_fade(new QDoubleSpinBox)
    , m_safe(new QCheckBox(tr("Show where apps write over it")))
    , m_metadata(new QCheckBox(tr("Title, prompt and recipe in the file")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    setupSizes(*column);
    setupRates(*column);
    setupWays(*column);
    setupChecks(*column);
    column->addStretch();
    connect(&m_draft, &ExportDraft::changed, this, &ExportForm::refresh);
    refresh();
}

QWidget* ExportForm::addField(QVBoxLayout& column, const QString& label, QWidget* field)
{
    auto* both = new QWidget;
    auto* stack = new QVBoxLayout(both);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(space::tiny);
    auto* name = new PlainLabel(label, TextSize::Small, Token::Quiet);
    name->setBuddy(field);
    stack->addWidget(name);
    stack->addWidget(field);
    column.addWidget(both);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(label);
    return both;
}

void ExportForm::setupSizes(QVBoxLayout& column)
{
    m_size->setObjectName(QStringLiteral("exportSize"));
    m_size->setEditable(true);
    m_size->setInsertPolicy(QComboBox::NoInsert);
    m_size->setToolTip(tr("Choose, or write any size, such as 2048 × 858"));
    m_size->addItem(tr("As the clips"));
    for (const QSize size : offeredSizes)
        m_size->addItem(PresetWords::size(size));
    m_sizeField = addField(column, tr("Size"), m_size);
    connect(m_size, &QComboBox::textActivated, this, &ExportForm::readSize);
    connect(m_size->lineEdit(), &QLineEdit::textEdited, this, &ExportForm::readSize);
}

void ExportForm::setupRates(QVBoxLayout& column)
{
    m_rate->setObjectName(QStringLiteral("exportRate"));
    m_rate->addItem(tr("As the clips"));
    for (const Rate rate : offeredRates)
        m_rate->addItem(tr("%1 fps").arg(PlanWords::rate(rate)));
    m_rateField = addField(column, tr("Frame rate"), m_rate);
    connect(m_rate, &QComboBox::activated, this, [this](int index) {
        change([index](ExportChoice& choice) {
            choice.rate = index > 0 ? std::optional(offeredRates[index - 1]) : std::nullopt;
        });
    });
}

void ExportForm::setupWays(QVBoxLayout& column)
{
    m_fit->setObjectName(QStringLiteral("exportFit"));
    m_fit->addSegment(tr("Bars"));
    m_fit->addSegment(tr("Crop"));
    m_fitField = addField(column, tr("Where the shape differs"), m_fit);
    connect(m_fit, &SegmentedControl::chosen, this, [this](int index) { m_draft.setFit(Fit(index)); });

    m_trims->setObjectName(QStringLiteral("exportTrims"));
    m_trims->addSegment(tr("Exact"));
    m_trims->addSegment(tr("Quick"));
    m_trims->setToolTip(tr("Exact: to the frame. Quick: copied, but a clip begins at the key frame before its cut."));
    m_trimsField = addField(column, tr("Trims"), m_trims);
    connect(m_trims, &SegmentedControl::chosen, this,
            [this](int index) { change([index](ExportChoice& choice) { choice.trims = TrimWay(index); }); });

    m_fade->setObjectName(QStringLiteral("exportFade"));
    m_fade->setRange(0, longestFade);
    m_fade->setSingleStep(0.1);
    m_fade->setDecimals(2);
    m_fade->setSuffix(tr(" s"));
    m_fade->setSpecialValueText(tr("none"));
    m_fadeField = addField(column, tr("Cross fade at each joint"), m_fade);
    connect(m_fade, &QDoubleSpinBox::valueChanged, this, [this](double seconds) {
        change([seconds](ExportChoice& choice) { choice.fadeMs = qRound(seconds * 1000); });
    });
}

void ExportForm::setupChecks(QVBoxLayout& column)
{
    m_safe->setObjectName(QStringLiteral("exportSafeAreas"));
    m_safe->setChecked(true);
    m_metadata->setObjectName(QStringLiteral("exportMetadata"));
    m_metadata->setToolTip(tr("Whoever gets the file can read how it was made."));
    column.addWidget(m_safe);
    column.addWidget(m_metadata);
    connect(m_safe, &QCheckBox::toggled, this, &ExportForm::safeAreasChanged);
    connect(m_metadata, &QCheckBox::toggled, this,
            [this](bool on) { change([on](ExportChoice& choice) { choice.metadata = on; }); });
}

bool ExportForm::showsSafeAreas() const { return m_safe->isChecked() && isUpright(m_draft.preset()); }

void ExportForm::readSize(const QString& text)
{
    const bool asClips = text.trimmed().isEmpty() || text == m_size->itemText(0);
    // What is no size yet counts as one that cannot be made, rather than as another one.
    const std::optional<QSize> size = asClips ? std::nullopt : std::optional(sizeFromText(text).value_or(QSize(1, 1)));
    change([size](ExportChoice& choice) { choice.size = size; });
}

void ExportForm::change(const std::function<void(ExportChoice&)>& edit)
{
    ExportChoice choice = m_draft.wanted();
    edit(choice);
    m_draft.setWanted(choice);
}

void ExportForm::refresh()
{
    m_sizeField->setVisible(m_draft.hasSize());
    m_rateField->setVisible(m_draft.hasRate());
    m_fitField->setVisible(m_draft.hasFit());
    m_trimsField->setVisible(m_draft.hasTrims());
    m_fadeField->setVisible(m_draft.hasFade());
    m_safe->setVisible(isUpright(m_draft.preset()));
    m_metadata->setVisible(m_draft.hasMetadata());
    const QSignalBlocker quietFade(m_fade);
    const QSignalBlocker quietMetadata(m_metadata);
    m_fit->setCurrentIndex(int(m_draft.choice().fit));
    m_trims->setCurrentIndex(int(m_draft.wanted().trims));
    m_fade->setValue(m_draft.wanted().fadeMs / 1000.0);
    m_metadata->setChecked(m_draft.wanted().metadata);
}

} // namespace klapper

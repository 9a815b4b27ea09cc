// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/extrasform.h"

#include "ui/compose/composewords.h"
#include "ui/compose/prompteditor.h"
#include "ui/style/metrics.h"
#include "ui/widgets/collapsiblesection.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QRegularExpressionValidator>

namespace klapper {

ExtrasForm::ExtrasForm(ComposeModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_negativeSection(new CollapsibleSection(tr("Negative prompt")))
    , m_negative(new PromptEditor(tr("Negative prompt"), 2, 5))
    , m_seedSection(new CollapsibleSection(tr("Seed")))
    , m_seed(new QLineEdit)
    , m_dice(new IconButton(IconId::Dice, tr("Roll a new seed")))
    , m_seedNote(new PlainLabel({}, TextSize::Small, Token::Quiet))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    column->addWidget(m_negativeSection);
    column->addWidget(m_seedSection);
    setupNegative();
    setupSeed();
    connect(&m_model, &ComposeModel::changed, this, &ExtrasForm::refresh);
    refresh();
}

void ExtrasForm::setNegativeOpen(bool open) { m_negativeSection->setOpen(open); }

void ExtrasForm::setSeedOpen(bool open) { m_seedSection->setOpen(open); }

void ExtrasForm::setupNegative()
{
    m_negative->setObjectName(QStringLiteral("negative"));
    m_negative->setPlace({.role = Role::Negative});
    m_negative->setPlaceholderText(tr("What shall not appear"));
    m_negativeSection->setBody(m_negative);
    connect(m_negative, &PromptEditor::edited, this, [this](const QString& text) { m_model.setNegative(text); });
}

void ExtrasForm::setupSeed()
{
    m_seed->setObjectName(QStringLiteral("seed"));
    m_seed->setAccessibleName(tr("Seed"));
    m_seed->setPlaceholderText(tr("random each time"));
    // 16 digits hold the largest number that is exact in JSON; the check says when it is above.
    m_seed->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{0,16}")), m_seed));
    auto* body = new QWidget;
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_seed, 1);
    row->addWidget(m_dice);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    column->addLayout(row);
    column->addWidget(m_seedNote);
    m_seedNote->setWordWrap(true);
    m_seedSection->setBody(body);
    connect(m_seed, &QLineEdit::textEdited, this, &ExtrasForm::takeSeed);
    connect(m_dice, &IconButton::clicked, this,
            [this] { m_model.setSeed(qint64(QRandomGenerator::global()->bounded(1u, 2'000'000'000u))); });
}

void ExtrasForm::takeSeed(const QString& text)
{
    m_model.setSeed(text.isEmpty() ? std::nullopt : std::optional<qint64>(text.toLongLong()));
}

void ExtrasForm::refresh()
{
    const RequestDraft& draft = m_model.draft();
    m_negative->showText(draft.negative);
    m_negativeSection->setSummary(draft.negative.simplified().left(60));
    m_negative->setEnabled(m_model.fieldState(Role::Negative).isAvailable());

    const QString seed = draft.seed ? QString::number(*draft.seed) : QString();
    if (m_seed->text() != seed)
        m_seed->setText(seed);
    const auto state = m_model.fieldState(Role::Seed);
    const QString reason = ComposeWords::reason(state);
    m_seed->setEnabled(state.isAvailable());
    m_dice->setEnabled(state.isAvailable());
    m_dice->setDisabledReason(reason);
    m_seedNote->setText(reason);
    m_seedNote->setVisible(!reason.isEmpty());
    m_seedSection->setSummary(!state.isAvailable() ? tr("not taken here") : seed.isEmpty() ? tr("random") : seed);
}

} // namespace klapper

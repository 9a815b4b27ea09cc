// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/takesrow.h"

#include "ui/models/composemodel.h"
#include "ui/style/metrics.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>

namespace klapper {

TakesRow::TakesRow(ComposeModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_takes(new QSpinBox)
    , m_variants(new QPushButton(tr("Variants …")))
{
    m_takes->setObjectName(QStringLiteral("takes"));
    m_takes->setRange(1, BatchOptions::mostTakes);
    m_takes->setAccessibleName(tr("Takes of each clip"));
    m_takes->setToolTip(tr("The same request several times. Each take is a paid clip of its own."));
    auto* caption = new PlainLabel(tr("Takes"), TextSize::Body, Token::Quiet);
    caption->setBuddy(m_takes);
    m_variants->setObjectName(QStringLiteral("variants"));
    m_variants->setAutoDefault(false);
    m_variants->setToolTip(tr("Several tiers, guidances, ratios or words at once (Ctrl+Shift+B)"));
    auto* sheet = new IconButton(IconId::Eye, tr("What is sent"));
    sheet->setObjectName(QStringLiteral("sendSheet"));
    sheet->setShortcutHint(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J));

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(caption);
    row->addWidget(m_takes);
    row->addWidget(m_variants);
    row->addStretch();
    row->addWidget(sheet);
    connect(m_takes, &QSpinBox::valueChanged, this, [this](int takes) {
        m_model.edit(QStringLiteral("takes"), [takes](DraftDocument& document) { document.batch.takes = takes; });
    });
    connect(m_variants, &QPushButton::clicked, this, &TakesRow::variantsRequested);
    connect(sheet, &IconButton::clicked, this, &TakesRow::sendSheetRequested);
    connect(&m_model, &ComposeModel::changed, this, &TakesRow::refresh);
    refresh();
}

void TakesRow::refresh()
{
    const QSignalBlocker quiet(m_takes);
    m_takes->setValue(m_model.document().batch.takes);
}

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sequence/sequenceactions.h"

#include "app/finish/sequence.h"
#include "ui/sequence/sequencewords.h"
#include "ui/style/metrics.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/plainlabel.h"

#include <QInputDialog>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace klapper {

SequenceActions::SequenceActions(QWidget* parent)
    : QWidget(parent)
    , m_row(new FlowRow)
    , m_fade(addButton("sequenceFade", {}, tr("Cross fade at each joint, picture and sound")))
    , m_join(addButton("sequenceJoin", tr("Join"), tr("Join the clips to one file")))
    , m_export(addButton("sequenceExport", tr("Export …"), tr("Export the sequence with a preset")))
    , m_handoff(addButton("sequenceHandoff", tr("Hand-off …"), tr("Write a timeline for an editor")))
    , m_fades(new QMenu(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_row, 0, Qt::AlignTop);
    column->addStretch();
    fillFades();
    m_fade->setMenu(m_fades);
    connect(m_fades, &QMenu::aboutToShow, this, &SequenceActions::fillFades);
    connect(m_join, &QPushButton::clicked, this, &SequenceActions::joinRequested);
    connect(m_export, &QPushButton::clicked, this, &SequenceActions::exportRequested);
    connect(m_handoff, &QPushButton::clicked, this, &SequenceActions::handoffRequested);
    setFade(0);
    setClips(0);
}

QPushButton* SequenceActions::addButton(const char* name, const QString& title, const QString& tip)
{
    auto* button = new QPushButton(title);
    button->setObjectName(QLatin1String(name));
    button->setToolTip(plainToolTip(tip));
    button->setAccessibleDescription(tip);
    m_row->add(button);
    return button;
}

void SequenceActions::fillFades()
{
    m_fades->clear();
    for (const int ms : {0, 250, 500, 1000, 2000}) {
        QAction* action = m_fades->addAction(SequenceWords::fade(ms), this, [this, ms] { Q_EMIT fadeChosen(ms); });
        action->setCheckable(true);
        action->setChecked(ms == m_ms);
    }
    m_fades->addAction(tr("Other length …"), this, &SequenceActions::askForFade);
}

void SequenceActions::askForFade()
{
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("fadeLength"));
    dialog->setWindowTitle(tr("Cross fade"));
    dialog->setLabelText(tr("Seconds at each joint:"));
    dialog->setInputMode(QInputDialog::DoubleInput);
    dialog->setDoubleDecimals(2);
    dialog->setDoubleRange(0, double(longestFadeMs) / 1000);
    dialog->setDoubleStep(0.1);
    dialog->setDoubleValue(double(m_ms) / 1000);
    dialog->setOkButtonText(tr("Set"));
    dialog->setCancelButtonText(tr("Cancel"));
    connect(dialog, &QInputDialog::doubleValueSelected, this,
            [this](double seconds) { Q_EMIT fadeChosen(int(std::lround(seconds * 1000))); });
    dialog->open();
}

void SequenceActions::setFade(int ms)
{
    m_ms = ms;
    m_fade->setText(SequenceWords::fade(ms));
    m_fade->setAccessibleName(tr("Joints: %1").arg(SequenceWords::fade(ms)));
}

void SequenceActions::setClips(int count)
{
    m_fade->setEnabled(count > 1);
    m_join->setEnabled(count > 1);
    m_export->setEnabled(count > 0);
    m_handoff->setEnabled(count > 0);
}

} // namespace klapper

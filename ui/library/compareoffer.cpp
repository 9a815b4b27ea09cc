// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/compareoffer.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>

namespace klapper {

CompareOffer::CompareOffer(QAction* action, QWidget* parent)
    : QWidget(parent)
    , m_action(action)
    , m_button(new QPushButton(icon(IconId::Compare), {}))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::medium, space::small, space::medium, space::small);
    row->addWidget(m_button);
    m_button->setObjectName(QStringLiteral("compareSelected"));
    m_button->setToolTip(plainToolTip(action->shortcut().toString(QKeySequence::NativeText)));
    connect(m_button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, &CompareOffer::refresh);
    refresh();
}

void CompareOffer::refresh()
{
    m_button->setText(tr("Compare %n clip(s)", nullptr, m_action->data().toInt()));
    setVisible(m_action->isEnabled());
}

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/valuechecks.h"

#include "ui/style/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QGridLayout>

namespace klapper {

ValueChecks::ValueChecks(const QString& name, int columns, QWidget* parent)
    : QWidget(parent)
    , m_columns(columns)
    , m_grid(new QGridLayout(this))
{
    setAccessibleName(name);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::medium);
    m_grid->setVerticalSpacing(space::tiny);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
}

void ValueChecks::setValues(const QList<Value>& values)
{
    if (values == m_values)
        return;
    m_values = values;
    // The focus stays where it was: boxes are used again.
    while (m_boxes.size() > values.size())
        delete m_boxes.takeLast();
    while (m_boxes.size() < values.size()) {
        auto* box = new QCheckBox;
        connect(box, &QCheckBox::clicked, this, [this, box] { onClicked(box); });
        m_grid->addWidget(box, int(m_boxes.size()) / m_columns, int(m_boxes.size()) % m_columns);
        m_boxes.append(box);
    }
    for (qsizetype i = 0; i < values.size(); ++i) {
        m_boxes[i]->setText(values[i].title);
        m_boxes[i]->setObjectName(values[i].key);
        m_boxes[i]->setAccessibleName(QStringLiteral("%1: %2").arg(accessibleName(), values[i].title));
        m_boxes[i]->setEnabled(values[i].reason.isEmpty());
        m_boxes[i]->setToolTip(plainToolTip(values[i].reason));
    }
}

void ValueChecks::setKeysOn(const QStringList& keys)
{
    for (qsizetype i = 0; i < m_boxes.size(); ++i)
        m_boxes[i]->setChecked(keys.contains(m_values[i].key));
}

QStringList ValueChecks::keysOn() const
{
    QStringList keys;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes[i]->isChecked())
            keys.append(m_values[i].key);
    }
    return keys;
}

void ValueChecks::onClicked(QCheckBox* box)
{
    if (keysOn().isEmpty())
        return box->setChecked(true);
    Q_EMIT changed(keysOn());
}

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/daterange.h"

#include "ui/style/metrics.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/flowrow.h"

#include <QDateEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace klapper {

namespace {

constexpr QLatin1StringView anyKey("any");
constexpr QLatin1StringView daysKey("days");

/// A span that ends today is known by how many days it has.
QString keyOf(const QDate& from, const QDate& to, const QDate& today)
{
    if (!from.isValid() && !to.isValid())
        return anyKey;
    const qint64 days = from.isValid() ? from.daysTo(today) + 1 : 0;
    const bool isUsual = (days == 1 || days == 7 || days == 30) && !to.isValid();
    return isUsual ? QString::number(days) : QString(daysKey);
}

} // namespace

DateRange::DateRange(QDate from, QDate to, QDate today, QWidget* parent)
    : QWidget(parent)
    , m_today(today)
    , m_spans(new ChipBar(tr("Date"), ChipBar::Mode::Exclusive))
    , m_days(new FlowRow)
    , m_from(new QDateEdit)
    , m_to(new QDateEdit)
{
    m_spans->setObjectName(QStringLiteral("dateSpans"));
    m_spans->addChip(anyKey, tr("Any"));
    m_spans->addChip(QStringLiteral("1"), tr("Today"));
    m_spans->addChip(QStringLiteral("7"), tr("7 days"));
    m_spans->addChip(QStringLiteral("30"), tr("30 days"));
    m_spans->addChip(daysKey, tr("From … to …"));
    m_spans->setKeysOn({keyOf(from, to, today)});
    setupDays(from, to);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    column->addWidget(m_spans);
    column->addWidget(m_days);
    connect(m_spans, &ChipBar::changed, this, [this](const QStringList& on) { choose(on.value(0)); });
}

void DateRange::setupDays(QDate from, QDate to)
{
    m_from->setObjectName(QStringLiteral("dateFrom"));
    m_from->setAccessibleName(tr("First day"));
    m_from->setDate(from.isValid() ? from : m_today.addDays(-29));
    m_to->setObjectName(QStringLiteral("dateTo"));
    m_to->setAccessibleName(tr("Last day"));
    m_to->setDate(to.isValid() ? to : m_today);
    for (QDateEdit* edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        m_days->add(edit);
        connect(edit, &QDateEdit::userDateChanged, this, &DateRange::emitDays);
    }
    m_days->setVisible(m_spans->keysOn().contains(daysKey));
}

void DateRange::choose(const QString& key)
{
    m_days->setVisible(key == daysKey);
    if (key == daysKey)
        return emitDays();
    Q_EMIT changed(key == anyKey ? QDate() : m_today.addDays(1 - key.toInt()), QDate());
}

void DateRange::emitDays()
{
    Q_EMIT changed(std::min(m_from->date(), m_to->date()), std::max(m_from->date(), m_to->date()));
}

} // namespace klapper

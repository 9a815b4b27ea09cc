// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QDateEdit;

namespace klapper {

class ChipBar;
class FlowRow;

/// Local days between which something was made: a usual span, or two days.
class DateRange final : public QWidget
{
    Q_OBJECT
public:
    /// Invalid days are open ends. @param today as the person has it
    DateRange(QDate from, QDate to, QDate today, QWidget* parent = nullptr);

Q_SIGNALS:
    void changed(QDate from, QDate to);

private:
    void setupDays(QDate from, QDate to);
    void choose(const QString& key);
    void emitDays();

    QDate m_today;
    ChipBar* m_spans;
    FlowRow* m_days;
    QDateEdit* m_from;
    QDateEdit* m_to;
};

} // namespace klapper

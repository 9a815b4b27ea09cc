// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/money.h"

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace klapper {

class PlainLabel;

/// "It is not there": only who ticks that they looked may send again, or let it be.
class AbsentSection final : public QWidget
{
    Q_OBJECT
public:
    /// @param price what sending again will cost about; it stands on the button
    explicit AbsentSection(Money price, QWidget* parent = nullptr);

    /// Empty: none.
    void setProblem(const QString& words);

Q_SIGNALS:
    void resendRequested();
    void absentRequested();

private:
    QCheckBox* m_looked;
    QPushButton* m_resend;
    QPushButton* m_leave;
    PlainLabel* m_words;
};

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/amountinput.h"

#include <QObject>
#include <QTimer>

class QCheckBox;
class QGridLayout;
class QLineEdit;

namespace klapper {

class PlainLabel;

/// One line of the budget: words, an amount that can be edited, words, and below what is wrong with it. It places its
/// widgets in a grid so that the amounts of several lines stand below each other.
///
///   typing ── pause of 0.4 s, Return, focus leaves ── readable? ─yes─> chosen(amount)
///                                                             └─ no ─> said below; what was in force stays
class MoneyField final : public QObject
{
    Q_OBJECT
public:
    struct Words
    {
        QString before; ///< "At most"
        QString after;  ///< "a day"
        QString name;   ///< for a screen reader
    };
    /// @param optional with a box that switches it off: then chosen() has no amount
    MoneyField(const Words& words, bool optional, const QString& objectName, QGridLayout& grid, QWidget* parent);

    /// What is in force. What is being typed stays.
    void show(const std::optional<Money>& inForce);
    /// A remark below the amount while nothing is wrong with it; empty hides it.
    void setRemark(const QString& remark);
    /// What is typed counts now, without waiting for the pause.
    void commit();
    bool hasProblem() const { return m_problem != AmountInput::Problem::None; }
    QLineEdit& edit() { return *m_edit; }

Q_SIGNALS:
    void chosen(const std::optional<klapper::Money>& amount);

private:
    bool isOn() const;
    AmountInput read() const;
    void switchTo(bool on);
    void refreshNote();

    QCheckBox* m_box = nullptr; ///< null when it cannot be switched off
    PlainLabel* m_sign;
    QLineEdit* m_edit;
    PlainLabel* m_after;
    PlainLabel* m_note;
    QTimer m_pause;
    std::optional<Money> m_inForce;
    QString m_remark;
    AmountInput::Problem m_problem = AmountInput::Problem::None;
};

} // namespace klapper

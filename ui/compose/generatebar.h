// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace klapper {

class ComposeModel;
class PlainLabel;

/// The money in one place: what is wrong, the sum and its reason, and the button that spends it. The button
/// lets one click through; the next one counts when the first was answered and 600 ms have passed.
class GenerateBar final : public QWidget
{
    Q_OBJECT
public:
    explicit GenerateBar(ComposeModel& model, QWidget* parent = nullptr);

    /// As if the button was clicked; nothing when it cannot be.
    void trigger();
    /// The request of the last generateRequested() was answered, well or not.
    void setAnswered();
    void setPracticeNote(bool practice);
    /// Why a complete request may not be sent all the same; empty when it may. The way to the budget stands beside it.
    void setRefusal(const QString& reason);
    /// The request is complete and nothing forbids it.
    bool isReady() const;

Q_SIGNALS:
    void generateRequested();
    void budgetRequested();
    void readyChanged();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* setupRefusal();
    void refresh();
    void refreshButton();

    ComposeModel& m_model;
    PlainLabel* m_problems;
    PlainLabel* m_price;
    PlainLabel* m_rateNote;
    PlainLabel* m_source;
    PlainLabel* m_refusal;
    QWidget* m_refusalRow;
    QPushButton* m_button;
    QTimer m_pause;
    bool m_unanswered = false;
    bool m_practice = false;
};

} // namespace klapper

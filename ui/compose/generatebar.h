// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/budgetstand.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <functional>

class QHBoxLayout;
class QPushButton;

namespace klapper {

class ComposeModel;
class ElidedLabel;
class PlainLabel;
class TakesRow;

/// The money in one place: what is wrong, how many, the sum and its reason, what is left then, and the button that
/// spends it. The button lets one click through; the next one counts when the first was answered and 600 ms have
/// passed. What stands elsewhere in the window (what was spent today, the balance now, what sound adds) is not
/// repeated here.
class GenerateBar final : public QWidget
{
    Q_OBJECT
public:
    /// The money that the price is seen against.
    struct Purse
    {
        BudgetStand day;
        BudgetStand month;
        std::optional<Money> balance; ///< as the service last said it
        bool operator==(const Purse&) const = default;
    };

    explicit GenerateBar(ComposeModel& model, QWidget* parent = nullptr);

    /// As if the button was clicked; nothing when it cannot be.
    void trigger();
    /// The request of the last generateRequested() was answered, well or not.
    void setAnswered();
    void setPracticeNote(bool practice);
    /// Why a complete request may not be sent all the same; empty when it may. The way to the budget stands beside it.
    void setRefusal(const QString& reason);
    void setPurse(const Purse& purse);
    /// Asked now and then for the free bytes of the disk that takes the clips; without it nothing is said of the disk.
    void setFreeSpace(std::function<std::optional<qint64>()> freeSpace);
    /// Every error stands in an open list just above; here they are only counted.
    void setErrorsListed(bool listed);
    /// Only what one cannot send without: in a low panel the prompt needs the rest of the room.
    void setTight(bool tight);
    /// The request is complete and nothing forbids it.
    bool isReady() const;

Q_SIGNALS:
    void generateRequested();
    void budgetRequested();
    void variantsRequested();
    void sendSheetRequested();
    void readyChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* setupRefusal();
    QHBoxLayout* setupSum();
    void setupButton();
    void refresh();
    void refreshProblems();
    void refreshSum();
    void refreshPurse();
    void refreshDisk();
    void refreshButton();
    void refreshButtonText();

    ComposeModel& m_model;
    PlainLabel* m_problems;
    TakesRow* m_takes;
    PlainLabel* m_price;
    PlainLabel* m_step;
    PlainLabel* m_rateNote;
    ElidedLabel* m_left;
    PlainLabel* m_short; ///< of balance or disk
    PlainLabel* m_source;
    PlainLabel* m_refusal;
    QWidget* m_refusalRow;
    QPushButton* m_button;
    QTimer m_pause;
    Purse m_purse;
    std::function<std::optional<qint64>()> m_freeSpace;
    std::optional<qint64> m_free;
    QElapsedTimer m_freeSince; ///< m_free was asked for
    bool m_unanswered = false;
    bool m_practice = false;
    bool m_listed = false;
    bool m_tight = false;
};

} // namespace klapper

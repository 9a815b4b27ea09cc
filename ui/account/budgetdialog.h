// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/account/budget.h"

#include <QDialog>

class QFileDialog;
class QPushButton;
class QStackedWidget;
class QTreeView;
class QVBoxLayout;

namespace klapper {

class BudgetForm;
class BudgetMeter;
class Engine;
class LedgerTableModel;
class PlainLabel;

/// What may be spent, what was spent, and the ledger of it. What is changed holds at once; typing the old amount is
/// the way back.
class BudgetDialog final : public QDialog
{
    Q_OBJECT
public:
    /// @param engine outlives the dialog
    explicit BudgetDialog(Engine& engine, QWidget* parent = nullptr);

    /// Writes the ledger to a file and says what came of it.
    void exportTo(const QString& path);

    void done(int result) override;

private:
    void setupLimits(QVBoxLayout& column);
    void setupMeters(QVBoxLayout& column);
    void setupLedger(QVBoxLayout& column);
    void setupButtons(QVBoxLayout& column);
    void refresh();
    void refreshLedger();
    void askForFile();
    void say(const QString& text, bool isGood);

    Engine& m_engine;
    BudgetForm* m_form;
    BudgetMeter* m_today = nullptr;
    BudgetMeter* m_thisMonth = nullptr;
    LedgerTableModel* m_lines;
    QTreeView* m_ledger;
    QStackedWidget* m_ledgerOrNot;
    PlainLabel* m_said;
    QPushButton* m_export;
};

} // namespace klapper

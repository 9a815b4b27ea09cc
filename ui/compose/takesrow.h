// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QSpinBox;

namespace klapper {

class ComposeModel;

/// How many takes, the way to variants, and the way to a look at what is sent.
class TakesRow final : public QWidget
{
    Q_OBJECT
public:
    explicit TakesRow(ComposeModel& model, QWidget* parent = nullptr);

Q_SIGNALS:
    void variantsRequested();
    void sendSheetRequested();

private:
    void refresh();

    ComposeModel& m_model;
    QSpinBox* m_takes;
    QPushButton* m_variants;
};

} // namespace klapper

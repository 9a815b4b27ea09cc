// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/composemodel.h"

#include <QWidget>

class QCheckBox;
class QSpinBox;
class QVBoxLayout;

namespace klapper {

class PlainLabel;
class ValueChecks;

/// What a batch is spread over: tiers, guidances, ratios, the choices in the text, and takes of each. On are the values
/// that are made. While only the draft's own value is on, the batch follows the draft.
class MatrixForm final : public QWidget
{
    Q_OBJECT
public:
    /// @param model outlives the form
    explicit MatrixForm(ComposeModel& model, QWidget* parent = nullptr);

private:
    void setupValues(QVBoxLayout& column);
    void setupText(QVBoxLayout& column);
    void setupTakes(QVBoxLayout& column);
    void refresh();
    void refreshTiers();
    void refreshGuidances();
    void refreshAspects();
    void refreshAlternations();
    QList<Tier> chosenTiers() const;
    /// Any of the chosen endpoints takes it.
    bool isTaken(Role role) const;

    ComposeModel& m_model;
    ValueChecks* m_tiers;
    ValueChecks* m_guidances;
    ValueChecks* m_aspects;
    PlainLabel* m_aspectNote;
    QCheckBox* m_alternations;
    PlainLabel* m_alternationNote;
    QSpinBox* m_takes;
};

} // namespace klapper

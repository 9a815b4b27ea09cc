// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/firstrun/firstrunstep.h"
#include "ui/models/samplerecipes.h"

class QButtonGroup;

namespace klapper {

class Engine;
class PlainLabel;

/// What a clip costs and when Klapper asks, and which sample shall stand in the form. Nothing is sent.
class SampleStep final : public FirstRunPage
{
    Q_OBJECT
public:
    /// @param engine outlives this
    explicit SampleStep(Engine& engine, QWidget* parent = nullptr);

    Sample sample() const;

    QString title() const override;
    QString lead() const override;
    QString forward() const override;
    QWidget* first() const override;

Q_SIGNALS:
    void budgetRequested();

private:
    QString aboutSample(Sample sample) const;
    void refreshBudget();

    Engine& m_engine;
    QButtonGroup* m_group; ///< ids are those of Sample
    PlainLabel* m_budget;
};

} // namespace klapper

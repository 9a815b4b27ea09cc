// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace klapper {

class ComposeModel;
class SegmentedControl;

/// The six endpoints as two rows: tier with its rate, and mode.
class TierPicker final : public QWidget
{
    Q_OBJECT
public:
    explicit TierPicker(ComposeModel& model, QWidget* parent = nullptr);

private:
    void refresh();

    ComposeModel& m_model;
    SegmentedControl* m_tier;
    SegmentedControl* m_mode;
};

} // namespace klapper

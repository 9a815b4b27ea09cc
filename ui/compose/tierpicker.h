// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QHBoxLayout;

namespace klapper {

class ComposeModel;
class ElidedLabel;
class SegmentedControl;
class TierGuide;

/// The six endpoints as two rows: tier with its rate and what it is for, and mode.
class TierPicker final : public QWidget
{
    Q_OBJECT
public:
    explicit TierPicker(ComposeModel& model, QWidget* parent = nullptr);

private:
    QHBoxLayout* setupLine();
    void openGuide();
    void refresh();
    QString lineText() const;

    ComposeModel& m_model;
    SegmentedControl* m_tier;
    SegmentedControl* m_mode;
    ElidedLabel* m_line;
    QPointer<TierGuide> m_guide;
};

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace klapper {

/// The first steps of a person with Klapper, in their order.
enum class FirstRunStep {
    Place,  ///< the practice service or an account
    Look,   ///< language, light or dark, folder of the clips
    Sample, ///< what it will cost, and a sample to begin with
};
inline constexpr int firstRunSteps = int(FirstRunStep::Sample) + 1;

/// What a step shows below its title.
class FirstRunPage : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    virtual QString lead() const = 0;
    /// What the button says that goes on from here.
    virtual QString forward() const = 0;
    /// What has the keys when the step is shown.
    virtual QWidget* first() const = 0;

Q_SIGNALS:
    /// forward() says something else.
    void changed();
};

} // namespace klapper

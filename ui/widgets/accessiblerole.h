// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

#include <optional>

class QWidget;

namespace klapper {

/// What a control that paints itself stands at. Inherited beside QWidget; a screen reader reads it and sets it.
class AccessibleValue
{
public:
    struct Range
    {
        double now = 0;
        double least = 0;
        double most = 0;
        double step = 1;
    };

    virtual ~AccessibleValue() = default;
    /// Nothing: it stands nowhere, as a bar of work that is not counted.
    virtual std::optional<Range> accessibleValue() const = 0;
    /// The person asks for it; anything outside of the range is put into it before.
    virtual void setAccessibleValue(double) {}
    /// Said instead of the widget's own description, when it is asked for; empty: that one.
    virtual QString accessibleWords() const { return {}; }
};

/// A row that does something when it is pressed. Inherited beside QWidget.
class AccessiblePress
{
public:
    virtual ~AccessiblePress() = default;
    virtual void accessiblePress() = 0;
};

/// What a screen reader takes the widget for. Said before the widget is given a name: with that Qt decides who speaks
/// for it. Without it a named widget that paints itself or holds others is a group. For widgets of ours and for plain
/// containers: buttons, fields and views of Qt's own know what they are.
void setAccessibleRole(QWidget* widget, QAccessible::Role role);

/// What it stands at has changed. Costs nothing while no screen reader listens.
void tellAccessibleValue(QWidget* widget, double now);

} // namespace klapper

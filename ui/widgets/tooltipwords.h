// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace klapper {

/// Qt lets a screen reader read a tooltip where a widget has no description, tags and all (see plainToolTip()). This
/// gives such widgets the words of their tooltip for a description. One for the application, its child.
class ToolTipWords final : public QObject
{
    Q_OBJECT
public:
    explicit ToolTipWords(QObject* application);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace klapper

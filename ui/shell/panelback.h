// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace klapper {

/// The surface of a panel, behind whatever stands in it. Not by backgroundRole(): labels inside would then take
/// their colour from another role of the palette.
class PanelBack final : public QWidget
{
    Q_OBJECT
public:
    explicit PanelBack(QWidget* panel, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace klapper

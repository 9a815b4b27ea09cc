// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace klapper {

/// Where a thing that is dragged would land. Lies over its parent and takes no click.
class InsertionLine final : public QWidget
{
    Q_OBJECT
public:
    explicit InsertionLine(QWidget* parent);

    /// @param y in the parent
    void showAt(int y);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QPushButton;

namespace klapper {

/// Below the clips while as many are selected as can be compared: a button that does it.
class CompareOffer final : public QWidget
{
    Q_OBJECT
public:
    /// @param action what it does and when it can be done; its data says how many clips are selected. It outlives this.
    explicit CompareOffer(QAction* action, QWidget* parent = nullptr);

private:
    void refresh();

    QAction* m_action;
    QPushButton* m_button;
};

} // namespace klapper

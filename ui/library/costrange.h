// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/money.h"

#include <QWidget>

class QLineEdit;

namespace klapper {

class PlainLabel;

/// Two amounts of dollars between which a cost lies; an empty one is open.
class CostRange final : public QWidget
{
    Q_OBJECT
public:
    CostRange(std::optional<Money> atLeast, std::optional<Money> atMost, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Only while both can be read.
    void changed(std::optional<klapper::Money> atLeast, std::optional<klapper::Money> atMost);

private:
    QLineEdit* makeEdit(const QString& name, const QString& objectName, std::optional<Money> amount);
    void read();

    QLineEdit* m_least;
    QLineEdit* m_most;
    PlainLabel* m_note;
};

} // namespace klapper

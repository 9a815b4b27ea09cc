// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace klapper::cli {

/// SIGINT and SIGTERM as a signal of the event loop. The second one ends the program at once with 130,
/// whatever it is doing: the journal is made for that.
class Interrupts final : public QObject
{
    Q_OBJECT
public:
    explicit Interrupts(QObject* parent = nullptr);

Q_SIGNALS:
    void interrupted();
};

} // namespace klapper::cli

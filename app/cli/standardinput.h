// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>

namespace klapper::cli {

/// Standard input to its end, a part at a time: the program is not held up, and hears Ctrl-C meanwhile.
///
///   start() ── parts ──> ended(), once, later: its end, `most` bytes, or it cannot be read
class StandardInput final : public QObject
{
    Q_OBJECT
public:
    /// @param most bytes; what goes beyond is not waited for
    explicit StandardInput(qsizetype most, QObject* parent = nullptr);
    /// Whether somebody types there; it would stand on the screen.
    static bool isTerminal();

    /// Once.
    void start();
    const QByteArray& bytes() const { return m_bytes; }

Q_SIGNALS:
    void ended();

private:
    void readPart();

    qsizetype m_most;
    QByteArray m_bytes;
};

} // namespace klapper::cli

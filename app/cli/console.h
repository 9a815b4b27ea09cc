// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/terminal.h"

#include <QJsonDocument>
#include <QString>
#include <QStringList>

namespace klapper::cli {

/// A failure in the four sentences a person needs; empty ones are left out.
struct Trouble
{
    QString what;
    QString cost;
    QString kept;
    QString next;
};

/// Foreign text as it may reach a terminal: control and invisible format characters are taken out, so that no
/// escape sequence of a server is obeyed. Line breaks become blanks.
QString plain(const QString& foreign);

/// How a person or a script wants to be spoken to.
struct ConsoleWish
{
    bool quiet = false;
    bool compact = false; ///< JSON on one line
    /// A script reads (--output json): unless standard error is a terminal it stays empty, as that of RunComfy's own
    /// tool does, but for what fails, which is one line of JSON.
    bool machine = false;
    bool verbose = false; ///< progress all the same
    ColourChoice colour = ColourChoice::Automatic;
    bool isUtf8 = true; ///< the person's locale
};

/// Standard output for the result alone, standard error for everything that is said on the way.
class Console final
{
public:
    explicit Console(const ConsoleWish& wish);

    /// This text is blotted out wherever it should turn up, for example in a server's message.
    void setSecret(const QString& secret) { m_secret = secret; }

    /// The result. False when it could not be written.
    bool result(const QJsonDocument& json);
    /// The result as text for people, made of plain() parts. False when it could not be written.
    bool print(const QString& text) { return write(text.toLocal8Bit()); }
    /// A table with a header; the words of the column `states` (states of jobs, weights of findings) have colours.
    bool table(const QList<QStringList>& rows, qsizetype states = -1);
    /// Bytes as they stand, but for the secret.
    bool write(QByteArray bytes);
    /// Whether people read standard output.
    static bool isOutTerminal();
    /// A new step of the work, on a line of its own. Not said again while nothing has changed.
    void step(const QString& text);
    /// The same step goes on: rewrites its line on a terminal, says nothing anywhere else.
    void update(const QString& text);
    /// A remark that stays.
    void note(const QString& text);
    /// Also when quiet.
    void trouble(const Trouble& trouble);
    /// One line, also when quiet: what the person needs to go on.
    void say(const QString& line, Sign sign = Sign::Note, Ink ink = Ink::Plain);

private:
    void endLiveLine();
    QString clean(const QString& text) const;
    QByteArray cleanBytes(const QString& text, Ink ink) const;
    void troubleAsJson(const Trouble& trouble);

    Terminal m_output;
    Terminal m_error;
    bool m_quiet;
    bool m_compact;
    bool m_machine;
    bool m_live = false; ///< the cursor stands behind a step that may still be rewritten
    QString m_lastStep;
    QString m_secret;
};

} // namespace klapper::cli

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace klapper::cli {

/// A manual page as it grows: the man macros that groff and mandoc both know. Every text is plain; nothing in it is
/// taken for a request or an escape.
class Roff final
{
public:
    /// @param page "klapper-cli-run"
    explicit Roff(const QString& page);

    void section(const QString& title);
    void paragraph(const QString& words);
    /// A synopsis: the command bold, what follows as it is.
    void synopsis(const QString& command, const QString& usage);
    /// A name and what it means.
    void entry(const QString& name, const QString& about);
    /// Lines that stand as they are.
    void code(const QString& lines);
    /// "klapper-cli-run - about"; without markup, since whatis reads it.
    void name(const QString& page, const QString& about);

    QByteArray text() const { return m_text.toUtf8(); }

private:
    QString m_text;
};

} // namespace klapper::cli

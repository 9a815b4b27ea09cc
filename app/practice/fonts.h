// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace klapper::practice {

/// Finds font files by fontconfig's fc-match, and remembers what it was told.
class Fonts
{
public:
    /// One that has the letters of `text`; empty when there is none.
    QString fileFor(const QString& text, bool bold);

private:
    QHash<QString, QString> m_files; ///< by pattern
};

} // namespace klapper::practice

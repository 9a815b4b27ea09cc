// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace klapper {

/// Which image hosts may be contacted for a preview. Nothing is contacted unless a person said so.
class PreviewPermissions
{
public:
    enum class Answer { Ask, Always, Never };

    /// @param file the settings file (ini) that remembers it
    explicit PreviewPermissions(QString file);

    Answer of(const QString& host) const;
    void set(const QString& host, Answer answer);
    /// Every host that has an answer, by name.
    QMap<QString, Answer> all() const;

private:
    QString m_file;
};

} // namespace klapper

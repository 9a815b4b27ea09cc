// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/previewpermissions.h"

#include <QSettings>

namespace klapper {

namespace {
QString keyOf(const QString& host) { return QString(u"previews/" % host); }
} // namespace

PreviewPermissions::PreviewPermissions(QString file)
    : m_file(std::move(file))
{
}

PreviewPermissions::Answer PreviewPermissions::of(const QString& host) const
{
    const QString word = QSettings(m_file, QSettings::IniFormat).value(keyOf(host)).toString();
    return word == u"always" ? Answer::Always : word == u"never" ? Answer::Never : Answer::Ask;
}

void PreviewPermissions::set(const QString& host, Answer answer)
{
    QSettings settings(m_file, QSettings::IniFormat);
    switch (answer) {
    case Answer::Ask:
        return settings.remove(keyOf(host));
    case Answer::Always:
        return settings.setValue(keyOf(host), QStringLiteral("always"));
    case Answer::Never:
        return settings.setValue(keyOf(host), QStringLiteral("never"));
    }
}

} // namespace klapper

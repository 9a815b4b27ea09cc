// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/previewpermissions.h"

#include <QSettings>

namespace klapper {

namespace {

QString keyOf(const QString& host) { return QString(u"previews/" % host); }

PreviewPermissions::Answer answerOf(const QVariant& kept)
{
    const QString word = kept.toString();
    return word == u"always" ? PreviewPermissions::Answer::Always
         : word == u"never"  ? PreviewPermissions::Answer::Never
                             : PreviewPermissions::Answer::Ask;
}

} // namespace

PreviewPermissions::PreviewPermissions(QString file)
    : m_file(std::move(file))
{
}

PreviewPermissions::Answer PreviewPermissions::of(const QString& host) const
{
    return answerOf(QSettings(m_file, QSettings::IniFormat).value(keyOf(host)));
}

QMap<QString, PreviewPermissions::Answer> PreviewPermissions::all() const
{
    QSettings settings(m_file, QSettings::IniFormat);
    settings.beginGroup(QStringLiteral("previews"));
    QMap<QString, Answer> answers;
    const QStringList hosts = settings.childKeys();
    for (const QString& host : hosts) {
        const Answer answer = answerOf(settings.value(host));
        if (answer != Answer::Ask)
            answers.insert(host, answer);
    }
    return answers;
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

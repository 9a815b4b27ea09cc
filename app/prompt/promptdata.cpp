// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/promptdata.h"

#include <QFile>
#include <QJsonDocument>

namespace klapper {

QJsonObject promptData(const QString& name)
{
    QFile file(u":/klapper/prompt/" % name % u".json");
    if (!file.open(QIODevice::ReadOnly))
        qFatal("data of the prompt is missing from the program");
    const QJsonObject data = QJsonDocument::fromJson(file.readAll()).object();
    if (data.isEmpty())
        qFatal("data of the prompt is broken");
    return data;
}

} // namespace klapper

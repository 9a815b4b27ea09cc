// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/journalreport.h"

namespace klapper {

QJsonObject JournalReport::toJson() const
{
    return {{QStringLiteral("set_aside"), setAside}, {QStringLiteral("salvaged"), salvaged},
            {QStringLiteral("rebuilt"), rebuilt},    {QStringLiteral("refused"), refused},
            {QStringLiteral("held"), held},          {QStringLiteral("unclear"), unclear},
            {QStringLiteral("caps_lost"), capsLost}};
}

JournalReport JournalReport::fromJson(const QJsonObject& json)
{
    return {.setAside = json[u"set_aside"].toString(),
            .salvaged = json[u"salvaged"].toInt(),
            .rebuilt = json[u"rebuilt"].toInt(),
            .refused = json[u"refused"].toInt(),
            .held = json[u"held"].toInt(),
            .unclear = json[u"unclear"].toInt(),
            .capsLost = json[u"caps_lost"].toBool()};
}

} // namespace klapper

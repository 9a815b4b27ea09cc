// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/jobstate.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace klapper::crash {

/// One named moment at which the program is killed.
struct Point
{
    enum class Service {
        Quick, ///< renders at once
        Held,  ///< keeps the request in its queue until the kill
        Busy,  ///< the same, but says that it renders
    };
    enum class Argument {
        None,  ///< `trigger` is whole
        First, ///< a byte count follows: one
        Part,  ///< somewhere in the clip
        Whole, ///< all of the clip
        Any,   ///< "event=N" or "time=N": any call, or any moment
    };

    QString name;
    QByteArray trigger;          ///< for killpoints.cpp
    std::optional<JobState> row; ///< what the journal says at that moment; nothing: there is no row
    int posts = 0;               ///< what the service has been asked by then
    Service service = Service::Quick;
    Argument argument = Argument::None;

    bool isRandom() const { return argument == Argument::Any; }
    static const QList<Point>& all();
    static const Point* find(const QString& name);
};

} // namespace klapper::crash

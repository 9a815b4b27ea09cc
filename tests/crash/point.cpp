// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crash/point.h"

#include <algorithm>

namespace klapper::crash {

// A line of the table "events" ends in its event, the state before and the state after; SQLite stores them without a
// gap, so these texts stand in the page that the transaction of exactly that step writes first.
const QList<Point>& Point::all()
{
    using S = JobState;
    static const QList<Point> points{
        {QStringLiteral("before-row"), "journal-before=createdwaiting", {}, 0},
        {QStringLiteral("after-row"), "journal-after=createdwaiting", S::Waiting, 0},
        {QStringLiteral("before-post"), "journal-after=slot_freewaitingsubmitting", S::Submitting, 0},
        {QStringLiteral("after-post"), "post-left=", S::Submitting, 1},
        {QStringLiteral("after-answer"), "post-answered=request_id", S::Submitting, 1},
        {QStringLiteral("after-id"), "journal-after=acceptedsubmittingin_queue", S::InQueue, 1},
        {QStringLiteral("in-queue"), "journal-after=queuedin_queuein_queue", S::InQueue, 1, Service::Held},
        {QStringLiteral("rendering"), "journal-after=startedin_queuerendering", S::Rendering, 1, Service::Busy},
        {QStringLiteral("download-first"), "part-at=", S::Downloading, 1, Service::Quick, Argument::First},
        {QStringLiteral("download-part"), "part-at=", S::Downloading, 1, Service::Quick, Argument::Part},
        {QStringLiteral("download-whole"), "part-at=", S::Downloading, 1, Service::Quick, Argument::Whole},
        {QStringLiteral("before-rename"), "name-before=.klapper-part", S::Downloading, 1},
        {QStringLiteral("after-rename"), "name-after=.klapper-part", S::Downloading, 1},
        {QStringLiteral("after-sync"), "folder-after=.klapper-part", S::Downloading, 1},
        {QStringLiteral("before-sidecar"), "name-before=.mp4.klapper.json", S::Downloading, 1},
        {QStringLiteral("after-sidecar"), "name-after=.mp4.klapper.json", S::Downloading, 1},
        {QStringLiteral("before-last-row"), "journal-before=file_saveddownloadingdone", S::Downloading, 1},
        {QStringLiteral("after-last-row"), "journal-after=file_saveddownloadingdone", S::Done, 1},
        {QStringLiteral("random"), "", {}, 0, Service::Quick, Argument::Any},
    };
    return points;
}

const Point* Point::find(const QString& name)
{
    const QList<Point>& points = all();
    const auto it = std::find_if(points.begin(), points.end(), [&](const Point& point) { return point.name == name; });
    return it == points.end() ? nullptr : &*it;
}

} // namespace klapper::crash

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/handoffwords.h"

#include "ui/jobs/errorwords.h"

namespace klapper {

namespace {

/// "29.97" for "30000/1001".
QString spoken(const QString& rate) { return QLocale().toString(Rate::fromText(rate.trimmed()).perSecond(), 'g', 5); }

} // namespace

QString HandoffWords::format(HandoffFormat format)
{
    switch (format) {
    case HandoffFormat::Otio:
        return tr("OpenTimelineIO");
    case HandoffFormat::FcpXml:
        return tr("Final Cut Pro XML 1.10");
    case HandoffFormat::Edl:
        return tr("CMX3600 EDL");
    }
    Q_UNREACHABLE();
}

QString HandoffWords::filter(HandoffFormat format)
{
    return HandoffWords::format(format) % u" (*." % handoffSuffix(format) % u')';
}

QString HandoffWords::warning(const HandoffWarning& warning, const QString& clip)
{
    switch (warning.kind) {
    case HandoffWarning::Kind::NoSizes:
        return tr("An EDL holds no sizes: set the editor's timeline to %1 frames a second, %2.")
            .arg(spoken(warning.detail.section(u',', 1)),
                 warning.detail.section(u',', 0, 0).replace(u'x', QChar(0x00d7)));
    case HandoffWarning::Kind::OtherRate:
        return tr("“%1” has %2 frames a second, the timeline %3: it keeps its speed, its cuts fall on whole frames.")
            .arg(clip, spoken(warning.detail.section(u',', 0, 0)), spoken(warning.detail.section(u',', 1)));
    case HandoffWarning::Kind::UnknownRate:
        return tr("The file of “%1” does not say how many frames a second it has: taken as %2.")
            .arg(clip, spoken(warning.detail));
    case HandoffWarning::Kind::VaryingRate:
        return tr("The frames of “%1” are not shown for equal times: its cuts can be off by a frame.").arg(clip);
    case HandoffWarning::Kind::MoreChannels:
        return tr("“%1” has %2 channels of sound; an EDL takes two.").arg(clip, warning.detail);
    case HandoffWarning::Kind::UnusualRate:
        return tr("Final Cut has no timelines of %1 frames a second.").arg(spoken(warning.detail));
    case HandoffWarning::Kind::NotAscii:
        return tr("Names have letters that old programs misread in an EDL.");
    case HandoffWarning::Kind::NameChanged:
        return tr("The path of “%1” has control characters, which an EDL cannot hold: an editor may not find the file.")
            .arg(clip);
    }
    Q_UNREACHABLE();
}

QString HandoffWords::problem(const Error& error)
{
    const QString detail = error.detail.left(300).simplified();
    if (error.kind == ErrorKind::BadInput)
        return tr("The clips cannot be handed off: %1.").arg(detail);
    if (error.kind == ErrorKind::BadFile)
        return tr("A clip is gone or cannot be read: %1.").arg(detail);
    if (error.kind == ErrorKind::Disk)
        return tr("The file could not be written: %1.").arg(detail);
    return ErrorWords::line(error);
}

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finish/handoffline.h"

#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace klapper {

namespace {

/// A fraction that the formats can hold and whose products stay whole numbers: a file may say 359375/14981 as its mean.
Rate handy(const Rate& rate)
{
    constexpr qint64 most = 1'000'000;
    const Rate reduced = rate.reduced();
    if (reduced.frames <= most && reduced.seconds <= most)
        return reduced;
    return {std::max<qint64>(1, std::llround(rate.perSecond() * 1000)), 1000};
}

/// Frames of one rate in those of another, rounded down.
qint64 converted(qint64 frames, const Rate& from, const Rate& to)
{
    return from == to ? frames : frames * from.seconds * to.frames / (from.frames * to.seconds);
}

Error refused(qsizetype clip, const QString& why)
{
    return {.kind = ErrorKind::BadInput, .detail = u"clip " % QString::number(clip + 1) % u": " % why};
}

/// Where a frame of the file stands in frames of the rate that editors take it for.
qint64 evenFrame(const PlacedClip& clip, qint64 frame)
{
    const FrameTimes& times = clip.source.times;
    if (times.isEmpty() || times.isConstant())
        return frame;
    // A varying rate: editors count by time. The end of the last frame lies behind all starts.
    const qint64 last = times.count() - 1;
    const qint64 micros =
        frame > last ? 2 * times.middleOf(last) - times.startOf(last) : times.startOf(std::max<qint64>(0, frame));
    return std::llround(double(micros) * clip.rate.perSecond() / 1e6);
}

void takeTimes(PlacedClip& clip)
{
    clip.media = evenFrame(clip, clip.source.frames());
    clip.first = evenFrame(clip, clip.source.first());
    clip.length = evenFrame(clip, clip.source.end()) - clip.first;
}

void takeMarks(PlacedClip& clip, const QStringList& shots, const QList<double>& starts)
{
    const qsizetype count = std::min(shots.size(), starts.size());
    const qint64 end = clip.first + clip.length;
    for (qsizetype i = 0; i < count; ++i) {
        const qint64 begin = std::llround(starts[i] * clip.rate.perSecond());
        const qint64 next = i + 1 < count ? std::llround(starts[i + 1] * clip.rate.perSecond()) : clip.media;
        if (begin >= end || next <= clip.first)
            continue; // trimmed away
        clip.marks.append({.frame = std::max(begin, clip.first),
                           .name = u"Shot " % QString::number(i + 1),
                           .text = printable(shots[i])});
    }
}

void warn(HandoffLine& line, const PlacedClip& clip, const Handoff& handoff)
{
    const auto add = [&](HandoffWarning::Kind kind, const QString& detail) {
        line.warnings.append({kind, clip.index, detail});
    };
    if (!clip.source.rate().isValid())
        add(HandoffWarning::Kind::UnknownRate, handoff.rate.toText());
    else if (!clip.source.times.isConstant())
        add(HandoffWarning::Kind::VaryingRate, clip.rate.toText());
    if (!(clip.rate == handoff.rate))
        add(HandoffWarning::Kind::OtherRate, clip.rate.toText() % u", " % handoff.rate.toText());
}

/// Shares the frames at the joints out, half before the cut and half behind it.
Status fade(HandoffLine& line)
{
    const qsizetype last = line.clips.size() - 1;
    for (qsizetype i = 0; i <= last && line.fade > 0; ++i) {
        PlacedClip& clip = line.clips[i];
        clip.head = i > 0 ? line.fade / 2 : 0;
        clip.tail = i < last ? line.fade - line.fade / 2 : 0;
        const qint64 shared = line.fade * ((i > 0 ? 1 : 0) + (i < last ? 1 : 0));
        if (shared > clip.frames || clip.visible() < 1)
            return refused(i, QStringLiteral("too short for the cross fade"));
    }
    return Nothing{};
}

qint64 fadeFrames(const Handoff& handoff, FadeLength length)
{
    if (handoff.fadeMs <= 0 || handoff.clips.size() < 2)
        return 0;
    const double frames = handoff.fadeMs * handoff.rate.perSecond() / 1000;
    return length == FadeLength::Even ? 2 * std::llround(frames / 2) : std::llround(frames);
}

} // namespace

qint64 PlacedClip::toOwn(qint64 ofLine, const Rate& line) const { return converted(ofLine, line, rate); }

qint64 PlacedClip::visibleLength(const Rate& line) const
{
    // From the ends, so that without a fade nothing is rounded.
    return length - toOwn(head, line) - toOwn(tail, line);
}

QString printable(const QString& text)
{
    QString plain;
    const QList<uint> points = text.toUcs4();
    for (const uint point : points) {
        const QChar::Category category = QChar::category(char32_t(point));
        const bool isUnseen = category == QChar::Other_Control || category == QChar::Other_Format;
        const bool isNone = category == QChar::Other_Surrogate || (point & 0xfffe) == 0xfffe;
        if (QChar::isSpace(char32_t(point)))
            plain += u' ';
        else if (!isUnseen && !isNone)
            plain += QString::fromUcs4(reinterpret_cast<const char32_t*>(&point), 1);
    }
    return plain.simplified();
}

QString oneLine(const QString& path)
{
    QString line;
    std::copy_if(path.begin(), path.end(), std::back_inserter(line),
                 [](QChar c) { return c.category() != QChar::Other_Control; });
    return line;
}

Result<HandoffLine> lineUp(const Handoff& handoff, FadeLength fades)
{
    if (handoff.clips.isEmpty())
        return Error{.kind = ErrorKind::BadInput, .detail = QStringLiteral("there is no clip")};
    if (!handoff.rate.isValid() || handoff.size.isEmpty())
        return Error{.kind = ErrorKind::BadInput, .detail = QStringLiteral("the time line has no size or no rate")};
    HandoffLine line;
    line.fade = fadeFrames(handoff, fades);
    for (qsizetype i = 0; i < handoff.clips.size(); ++i) {
        PlacedClip clip;
        clip.index = int(i);
        clip.source = handoff.clips[i];
        clip.fileName = oneLine(QFileInfo(clip.source.clip.path).fileName());
        clip.name = printable(clip.source.clip.title);
        if (clip.name.isEmpty())
            clip.name = printable(clip.fileName);
        clip.rate = clip.source.rate().isValid() ? handy(clip.source.rate()) : handoff.rate;
        takeTimes(clip);
        clip.frames = converted(clip.length, clip.rate, handoff.rate);
        if (clip.first < 0 || clip.length < 1 || clip.frames < 1)
            return refused(i, QStringLiteral("nothing is left of it"));
        takeMarks(clip, handoff.shots.value(i), handoff.shotStarts.value(i));
        warn(line, clip, handoff);
        line.clips.append(clip);
    }
    const Status faded = fade(line);
    if (!faded)
        return faded.error();
    for (PlacedClip& clip : line.clips) {
        clip.at = line.frames - (clip.index > 0 ? line.fade : 0);
        line.frames = clip.at + clip.frames;
    }
    return line;
}

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finish/handoff.h"

#include "app/finish/edlwriter.h"
#include "app/finish/fcpxmlwriter.h"
#include "app/finish/otiowriter.h"

#include <QFileInfo>

namespace klapper {

namespace {

using Kind = HandoffWarning::Kind;

bool isAscii(const QByteArray& text)
{
    return std::all_of(text.cbegin(), text.cend(), [](char c) { return static_cast<unsigned char>(c) < 128; });
}

/// What an EDL leaves out.
void warnOfEdl(QList<HandoffWarning>& warnings, const HandoffLine& line, const Handoff& handoff, const QByteArray& text)
{
    warnings.append(
        {Kind::NoSizes, -1,
         QStringLiteral("%1x%2, %3").arg(handoff.size.width()).arg(handoff.size.height()).arg(handoff.rate.toText())});
    for (const PlacedClip& clip : line.clips) {
        const QString path = QFileInfo(clip.source.clip.path).absoluteFilePath();
        if (oneLine(path) != path)
            warnings.append({Kind::NameChanged, clip.index, {}});
        const int channels = clip.source.shape.clip.audioChannels;
        if (clip.hasSound() && channels > 2)
            warnings.append({Kind::MoreChannels, clip.index, QString::number(channels)});
    }
    if (!isAscii(text))
        warnings.append({Kind::NotAscii, -1, {}});
}

} // namespace

Result<HandoffText> writeHandoff(HandoffFormat format, const Handoff& handoff)
{
    const FadeLength fades = format == HandoffFormat::FcpXml ? FadeLength::Even : FadeLength::Exact;
    const Result<HandoffLine> line = lineUp(handoff, fades);
    if (!line)
        return line.error();
    HandoffText written{.text = {}, .warnings = line->warnings};
    switch (format) {
    case HandoffFormat::Otio:
        written.text = otioText(handoff, *line);
        return written;
    case HandoffFormat::FcpXml:
        written.text = fcpxmlText(handoff, *line);
        if (!isFinalCutRate(handoff.rate))
            written.warnings.append({Kind::UnusualRate, -1, handoff.rate.toText()});
        return written;
    case HandoffFormat::Edl: {
        const Result<QByteArray> text = edlText(handoff, *line);
        if (!text)
            return text.error();
        written.text = *text;
        warnOfEdl(written.warnings, *line, handoff, *text);
        return written;
    }
    }
    Q_UNREACHABLE();
}

QString handoffSuffix(HandoffFormat format)
{
    switch (format) {
    case HandoffFormat::Otio:
        return QStringLiteral("otio");
    case HandoffFormat::FcpXml:
        return QStringLiteral("fcpxml");
    case HandoffFormat::Edl:
        return QStringLiteral("edl");
    }
    Q_UNREACHABLE();
}

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sequence/sequencewords.h"

#include "ui/stage/timecode.h"

#include <QFileInfo>
#include <QLocale>

namespace klapper {

namespace {

QString separator() { return QStringLiteral(" \u00B7 "); }

QString seconds(double value) { return QLocale().toString(value, 'f', value < 100 ? 2 : 1); }

FrameRate rateOf(const SequenceItem& item) { return FrameRate::fromDouble(item.rate()); }

} // namespace

QString SequenceWords::name(const Sequence& sequence)
{
    if (sequence.id.isEmpty())
        return tr("No sequence yet");
    return sequence.name.isEmpty() ? tr("Without a name") : sequence.name.simplified();
}

QString SequenceWords::title(const SequenceItem& item)
{
    const QString title = item.clip.title.simplified();
    return title.isEmpty() ? QFileInfo(item.clip.path).completeBaseName() : title;
}

QString SequenceWords::in(const SequenceItem& item, qint64 frame) { return timecode(frame, rateOf(item)); }

QString SequenceWords::length(const SequenceItem& item)
{
    if (item.length() == 0)
        return QStringLiteral("\u2026");
    return tr("%1 s").arg(seconds(double(item.length()) / item.rate())) + separator()
         + tr("%1 f", "frames, short").arg(item.length());
}

QString SequenceWords::edge(const SequenceItem& item, bool isIn, qint64 frame, qint64 length)
{
    const QString where = isIn ? tr("In %1").arg(in(item, frame)) : tr("Out %1").arg(in(item, frame));
    return where + separator() + tr("frame %1").arg(frame) + separator() + tr("%1 f", "frames, short").arg(length);
}

QList<StatusGlyph::Look> SequenceWords::badges(const SequenceItem& item)
{
    QList<StatusGlyph::Look> looks;
    if (item.missing)
        looks.append({IconId::FileMissing, tr("File missing"), Token::BadText});
    if (!item.fact)
        return looks;
    const ClipInfo& info = item.fact->info;
    if (item.differsInSize)
        looks.append({IconId::Warning, QStringLiteral("%1\u00D7%2").arg(info.width).arg(info.height), Token::WarnText});
    if (item.differsInRate)
        looks.append({IconId::Warning, tr("%1 fps").arg(QLocale().toString(info.fps(), 'g', 4)), Token::WarnText});
    if (item.differsInSound) {
        const QString sound = !info.hasAudio          ? tr("no sound")
                            : info.audioChannels == 1 ? tr("mono")
                            : info.audioChannels == 2 ? tr("stereo")
                                                      : tr("%1 channels").arg(info.audioChannels);
        looks.append({info.hasAudio ? IconId::Volume : IconId::Mute, sound, Token::WarnText});
    }
    return looks;
}

QString SequenceWords::shortTotal(const SequenceModel& model)
{
    const SequenceTimes times = model.times();
    const QString sign = model.isKnown() ? QString() : QStringLiteral("\u2265 ");
    return sign + timecode(times.frames(), FrameRate::fromDouble(times.rate()));
}

QString SequenceWords::total(const SequenceModel& model)
{
    const SequenceTimes times = model.times();
    const QString clips = model.rowCount() == 1 ? tr("1 clip") : tr("%1 clips").arg(model.rowCount());
    const QStringList parts{clips, shortTotal(model), tr("%1 frames").arg(times.frames()),
                            tr("%1 s").arg(seconds(times.seconds()))};
    return parts.join(separator());
}

QString SequenceWords::clip(const SequenceItem& item, int row, int count)
{
    QStringList parts{tr("Clip %1 of %2: %3").arg(row + 1).arg(count).arg(title(item)), length(item)};
    if (item.clip.isTrimmed() && item.end() > 0)
        parts.append(tr("from %1 to %2").arg(in(item, item.first()), in(item, item.end() - 1)));
    for (const StatusGlyph::Look& look : badges(item))
        parts.append(item.missing ? look.word : tr("differs from the first clip: %1").arg(look.word));
    return parts.join(QStringLiteral(", "));
}

QString SequenceWords::fade(int ms)
{
    return ms <= 0 ? tr("Cuts") : tr("Fade %1 s").arg(QLocale().toString(double(ms) / 1000, 'g', 3));
}

} // namespace klapper

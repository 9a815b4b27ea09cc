// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sequence/exportitemwords.h"

#include "ui/compose/generatewords.h"
#include "ui/jobs/errorwords.h"
#include "ui/sequence/differencewords.h"
#include "ui/sequence/presetwords.h"
#include "ui/stage/timecode.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace klapper {

namespace {

const QString& dot()
{
    static const QString text = QStringLiteral(" \u00B7 ");
    return text;
}

} // namespace

bool isEnded(ExportItem::State state)
{
    switch (state) {
    case ExportItem::State::Waiting:
    case ExportItem::State::Running:
        return false;
    case ExportItem::State::Done:
    case ExportItem::State::Failed:
    case ExportItem::State::Cancelled:
        return true;
    }
    Q_UNREACHABLE();
}

StatusGlyph::Look ExportItemWords::look(const ExportItem& item)
{
    switch (item.state) {
    case ExportItem::State::Waiting:
        return {IconId::Clock, tr("Waiting"), Token::Quiet};
    case ExportItem::State::Running:
        return {IconId::Render, tr("%1 %").arg(int(item.done * 100)), Token::AccentText};
    case ExportItem::State::Done:
        return item.file.differences.isEmpty() ? StatusGlyph::Look{IconId::Check, tr("Done"), Token::GoodText}
                                               : StatusGlyph::Look{IconId::Warning, tr("Differs"), Token::WarnText};
    case ExportItem::State::Failed:
        return {IconId::Error, tr("Failed"), Token::BadText};
    case ExportItem::State::Cancelled:
        return {IconId::Cancel, tr("Cancelled"), Token::Quiet};
    }
    Q_UNREACHABLE();
}

QString ExportItemWords::made(const ExportItem& item)
{
    QString name = QFileInfo(item.file.path).fileName();
    if (const qsizetype others = item.file.paths.size() - 1; others > 0)
        name = tr("%1 and %2 more").arg(name).arg(others);
    QStringList parts{name};
    if (item.plan.preset.hasPicture() && !item.plan.size.isEmpty())
        parts.append(PresetWords::size(item.plan.size));
    parts.append(GenerateWords::bytes(item.file.bytes));
    return parts.join(dot());
}

QString ExportItemWords::detail(const ExportItem& item)
{
    switch (item.state) {
    case ExportItem::State::Waiting:
    case ExportItem::State::Running: {
        QStringList parts{PresetWords::title(item.plan.preset)};
        if (item.plan.preset.hasPicture() && !item.plan.size.isEmpty())
            parts.append(PresetWords::size(item.plan.size));
        parts.append(shortTime(item.plan.seconds));
        return parts.join(dot());
    }
    case ExportItem::State::Done:
        return made(item);
    case ExportItem::State::Failed:
        return happened(item.error);
    case ExportItem::State::Cancelled:
        return tr("Nothing is left of it; your clips are as they were.");
    }
    Q_UNREACHABLE();
}

QString ExportItemWords::more(const ExportItem& item)
{
    if (item.state == ExportItem::State::Failed)
        return keptAndNext(item.error);
    if (item.state != ExportItem::State::Done || item.file.differences.isEmpty())
        return {};
    return tr("Not as planned: %1").arg(DifferenceWords::all(item.file.differences));
}

QString ExportItemWords::remaining(const ExportItem& item)
{
    if (item.state != ExportItem::State::Running || item.remainingMs < 0)
        return {};
    const qint64 seconds = (item.remainingMs + 999) / 1000;
    const QString minutes = QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return tr("%1 left").arg(minutes);
}

QString ExportItemWords::counts(const QList<ExportItem>& items)
{
    int open = 0;
    int failed = 0;
    QStringList running;
    for (const ExportItem& item : items) {
        if (item.state == ExportItem::State::Running)
            running = QStringList{look(item).word, ExportItemWords::remaining(item)};
        open += isEnded(item.state) ? 0 : 1;
        failed += item.state == ExportItem::State::Failed ? 1 : 0;
    }
    QStringList parts;
    if (open > 0)
        parts.append(tr("%1 under way").arg(open));
    running.removeAll(QString());
    parts += running;
    if (failed > 0)
        parts.append(tr("%1 failed").arg(failed));
    if (const auto ended = items.size() - open - failed; ended > 0)
        parts.append(tr("%1 ended").arg(ended));
    return parts.join(dot());
}

QString ExportItemWords::happened(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::Disk:
        return tr("The disk did not take the file: it is full, or nothing can be written there.");
    case ErrorKind::BadFile:
        return tr("A clip is gone or cannot be read, or the result was not whole.");
    case ErrorKind::Tool:
        return tr("ffmpeg is missing or failed.");
    default: // an export knows no other; whatever it is has a sentence
        return ErrorWords::happened(error);
    }
}

QString ExportItemWords::next(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::Disk:
        return tr("Make room, or choose another folder, and export again.");
    case ErrorKind::BadFile:
        return tr("Play the clips, locate the one that is gone, and export again.");
    case ErrorKind::Tool:
        return tr("Install the package “ffmpeg”, or choose another preset.");
    default:
        return {};
    }
}

QString ExportItemWords::keptAndNext(const Error& error)
{
    const QString kept = tr("Nothing half-made is left; your clips are as they were.");
    const QString after = next(error);
    return after.isEmpty() ? kept : QString(kept % u' ' % after);
}

QString ExportItemWords::failure(const Error& error) { return happened(error) % u' ' % keptAndNext(error); }

QString ExportItemWords::report(const ExportItem& item)
{
    QStringList lines{item.title, PresetWords::title(item.plan.preset), QDir::toNativeSeparators(item.folder)};
    if (item.state == ExportItem::State::Failed)
        lines << failure(item.error) << ErrorWords::details(item.error);
    else
        lines << detail(item);
    for (const ResultDifference& difference : item.file.differences)
        lines << DifferenceWords::of(difference) << difference.detail;
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finish/planpieces.h"

#include <algorithm>

namespace klapper {

namespace {

/// The first of a rising list that is not below; -1 without one.
qint64 firstFrom(const QList<qint64>& list, qint64 least)
{
    const auto found = std::lower_bound(list.begin(), list.end(), least);
    return found == list.end() ? -1 : *found;
}

/// The last of a rising list that is not above; -1 without one.
qint64 lastUpTo(const QList<qint64>& list, qint64 most)
{
    const auto next = std::upper_bound(list.begin(), list.end(), most);
    return next == list.begin() ? -1 : *(next - 1);
}

} // namespace

qint64 keyUpTo(const FinishClip& clip, qint64 frame) { return std::max<qint64>(0, lastUpTo(clip.keyFrames, frame)); }

bool canBePieced(const FinishClip& clip)
{
    static const QStringList profiles{QStringLiteral("Constrained Baseline"), QStringLiteral("Main"),
                                      QStringLiteral("High"), QStringLiteral("High 10"), QStringLiteral("High 4:2:2")};
    static const QStringList pixels{QStringLiteral("yuv420p"), QStringLiteral("yuvj420p"), QStringLiteral("yuv422p"),
                                    QStringLiteral("yuv420p10le"), QStringLiteral("yuv422p10le")};
    const auto& traits = clip.shape.traits;
    const QString order = clip.shape.facts.value(QStringLiteral("video field_order"));
    // A piece is made as it is shown, without a matrix beside it that turns the copied ones.
    return traits.value(QStringLiteral("video codec_name")) == u"h264" && !clip.isTurned()
        && profiles.contains(traits.value(QStringLiteral("video profile")))
        && pixels.contains(traits.value(QStringLiteral("video pix_fmt")))
        && (order.isEmpty() || order == u"progressive" || order == u"unknown") && clip.times.isConstant()
        && clip.length() > clip.leadFrames();
}

bool isCutAtKeys(const FinishClip& clip)
{
    return std::binary_search(clip.keyFrames.begin(), clip.keyFrames.end(), clip.first())
        && std::binary_search(clip.endings.begin(), clip.endings.end(), clip.end());
}

QList<PlanPiece> exactPieces(const FinishClip& clip, int index)
{
    const qint64 begin = clip.first();
    const qint64 end = clip.end();
    if (begin == 0 && end == clip.frames())
        return {{.clip = index, .from = 0, .to = end, .encode = false}};
    qint64 key = firstFrom(clip.keyFrames, begin);
    // A made stretch shorter than that cannot begin to be decoded as long before it is shown as what follows.
    if (key > begin && key - begin <= clip.leadFrames())
        key = firstFrom(clip.keyFrames, begin + clip.leadFrames() + 1);
    // Nor may one at the end be that short: what follows would come too late.
    const bool endsThere = lastUpTo(clip.endings, end) == end;
    const qint64 ending = endsThere ? end : lastUpTo(clip.endings, end - clip.leadFrames() - 1);
    if (key < 0 || ending <= key)
        return {{.clip = index, .from = begin, .to = end, .encode = true}};
    QList<PlanPiece> pieces;
    if (begin < key)
        pieces.append({.clip = index, .from = begin, .to = key, .encode = true});
    pieces.append({.clip = index, .from = key, .to = ending, .encode = false});
    if (ending < end)
        pieces.append({.clip = index, .from = ending, .to = end, .encode = true});
    return pieces;
}

QList<PlanPiece> wholePieces(const ExportPlan& plan, const QSet<int>& clips)
{
    QList<PlanPiece> pieces;
    for (const PlanPiece& piece : plan.pieces) {
        if (!clips.contains(piece.clip))
            pieces.append(piece);
        else if (!pieces.isEmpty() && pieces.last().clip == piece.clip)
            pieces.last().to = piece.to;
        else
            pieces.append({.clip = piece.clip, .from = piece.from, .to = piece.to, .encode = true});
    }
    return pieces;
}

PlanPiece quickPiece(const FinishClip& clip, int index)
{
    const qint64 ending = firstFrom(clip.endings, clip.end());
    return {
        .clip = index, .from = keyUpTo(clip, clip.first()), .to = ending < 0 ? clip.frames() : ending, .encode = false};
}

} // namespace klapper

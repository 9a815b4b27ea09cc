// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finish/jointcheck.h"

#include "app/finish/exportgraph.h"
#include "app/finish/planpieces.h"
#include "app/media/childprocess.h"
#include "app/media/mediatools.h"

#include <QRegularExpression>

#include <algorithm>
#include <chrono>
#include <map>

namespace klapper {

using namespace std::chrono_literals;

namespace {

constexpr qint64 around = 2;         ///< frames on each side
constexpr double leastLikeness = 32; ///< dB; another picture of a moving scene is below 25, a careful copy above 40

/// Frames of one clip to be looked at, with whether each is copied.
using Wanted = std::map<qint64, bool>;

void want(Wanted& wanted, const PlanPiece& piece, qint64 from, qint64 to)
{
    for (qint64 frame = std::max(from, piece.from); frame < std::min(to, piece.to); ++frame)
        wanted.insert({frame, !piece.encode});
}

/// The frame of a clip with which decoding a frame can begin in the result. What we make has no open key frames.
qint64 keyInResult(const ExportPlan& plan, int clip, qint64 frame)
{
    const auto piece = std::find_if(plan.pieces.begin(), plan.pieces.end(), [clip, frame](const PlanPiece& each) {
        return each.clip == clip && each.from <= frame && frame < each.to;
    });
    const bool isCopied = piece != plan.pieces.end() && !piece->encode;
    return isCopied ? std::max(piece->from, keyUpTo(plan.clips[clip], frame)) : frame;
}

} // namespace

QList<JointWindow> jointWindows(const ExportPlan& plan)
{
    QList<JointWindow> windows;
    qint64 offset = 0; // of the piece
    Wanted wanted;
    qint64 clipOffset = 0; // of the first piece of its clip
    for (qsizetype i = 0; i < plan.pieces.size(); ++i) {
        const PlanPiece& piece = plan.pieces[i];
        const FinishClip& clip = plan.clips[piece.clip];
        const bool isFirst = i == 0 || plan.pieces[i - 1].clip != piece.clip;
        const bool isLast = i + 1 == plan.pieces.size() || plan.pieces[i + 1].clip != piece.clip;
        const bool isWhole = piece.from == 0 && piece.to == clip.frames() && !piece.encode;
        if (isFirst) {
            wanted.clear();
            clipOffset = offset - clip.microsBetween(0, piece.from);
        }
        if (!isWhole) {
            want(wanted, piece, piece.from, piece.from + around);
            want(wanted, piece, piece.to - around, piece.to);
        }
        offset += clip.microsBetween(piece.from, piece.to);
        if (!isLast)
            continue;
        for (const auto& [frame, copied] : wanted) {
            const bool continues = !windows.isEmpty() && windows.last().clip == piece.clip
                                && windows.last().frame + windows.last().copied.size() == frame;
            const qint64 key = keyInResult(plan, piece.clip, frame);
            if (!continues)
                windows.append({.clip = piece.clip,
                                .frame = frame,
                                .offset = clipOffset + clip.microsBetween(0, frame),
                                .begin = clipOffset + clip.microsBetween(0, key),
                                .copied = {}});
            windows.last().copied.append(copied);
        }
    }
    return windows;
}

bool isAsWanted(const JointWindow& window, const QByteArray& stats)
{
    static const QRegularExpression likeness(QStringLiteral("psnr_avg:(inf|[0-9.]+)"));
    qsizetype frame = 0;
    auto found = likeness.globalMatch(QString::fromUtf8(stats));
    while (found.hasNext() && frame < window.copied.size()) {
        const QString said = found.next().captured(1);
        const bool isSame = said == u"inf";
        if (window.copied[frame] ? !isSame : !isSame && said.toDouble() < leastLikeness)
            return false;
        ++frame;
    }
    return frame == window.copied.size();
}

JointCheck::JointCheck(const MediaTools& tools, ExportPlan plan, QString result, qint64 pictureStart, QObject* parent)
    : QObject(parent)
    , m_tools(tools)
    , m_plan(std::move(plan))
    , m_result(std::move(result))
    , m_pictureStart(pictureStart)
    , m_windows(jointWindows(m_plan))
{
}

void JointCheck::start() { QMetaObject::invokeMethod(this, &JointCheck::next, Qt::QueuedConnection); }

QStringList JointCheck::arguments(const JointWindow& window) const
{
    const qint64 count = window.copied.size();
    const FinishClip& clip = m_plan.clips[window.clip];
    const qint64 toPicture = m_pictureStart - qint64(5e5 / m_plan.rate.perSecond()); // half a frame before
    const qint64 seek = std::max<qint64>(0, window.begin + toPicture);
    const double before = double(std::max<qint64>(0, window.offset + toPicture - seek)) / 1e6;
    const QString from = QStringLiteral("trim=start=%1,").arg(before, 0, 'f', 6);
    const QString cut = QStringLiteral("trim=end_frame=%1,settb=1/1000,setpts=N").arg(count);
    QStringList words{QStringLiteral("-nostdin"), QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-ss"),
                      QString::number(double(seek) / 1e6, 'f', 6)};
    words += clipInputWords(m_result);
    words += clipInput(clip, window.frame, window.frame + count);
    return words << QStringLiteral("-filter_complex")
                 << QString(u"[0:v:0]" % from % cut % u"[a];[1:v:0]" % clipInputCut(clip, window.frame) % cut
                            % u"[b];[a][b]psnr=stats_file=-")
                 << QStringLiteral("-frames:v") << QString::number(count) << QStringLiteral("-f")
                 << QStringLiteral("null") << QStringLiteral("-");
}

void JointCheck::next()
{
    if (m_at == m_windows.size()) {
        Q_EMIT finished(m_wrong);
        return;
    }
    const JointWindow& window = m_windows[m_at];
    auto* child = new ChildProcess(
        {.program = m_tools.ffmpeg, .arguments = arguments(window), .deadline = 5min, .lowPriority = true}, this);
    connect(child, &ChildProcess::finished, this, [this, child](const Result<ChildOutput>& output) {
        child->deleteLater();
        if (!output) {
            Q_EMIT finished(output.error());
            return;
        }
        if (output->exitCode != 0 || !isAsWanted(m_windows[m_at], output->output))
            m_wrong.insert(m_windows[m_at].clip);
        ++m_at;
        next();
    });
    child->start();
}

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finish/resultcheck.h"

#include "app/finish/jointcheck.h"
#include "app/media/childprocess.h"
#include "app/media/downloadthread.h"
#include "app/media/parametersets.h"

#include <chrono>
#include <cmath>
#include <memory>

namespace klapper {

using namespace std::chrono_literals;

ResultCheck::ResultCheck(DownloadThread& thread, const MediaTools& tools, ExportPlan plan, QString result,
                         QStringList pieces, QObject* parent)
    : QObject(parent)
    , m_thread(thread)
    , m_tools(tools)
    , m_plan(std::move(plan))
    , m_result(std::move(result))
    , m_pieces(std::move(pieces))
{
}

void ResultCheck::start()
{
    if (m_pieces.isEmpty())
        QMetaObject::invokeMethod(this, &ResultCheck::readFacts, Qt::QueuedConnection);
    else
        completeIndex();
}

void ResultCheck::completeIndex()
{
    QStringList others = m_pieces;
    for (const FinishClip& clip : std::as_const(m_plan.clips)) {
        if (!others.contains(clip.clip.path))
            others.append(clip.clip.path);
    }
    const auto added = std::make_shared<Status>(Nothing{});
    m_thread.run([result = m_result, others, added] { *added = addParameterSets(result, others); }, this,
                 [this, added] {
                     // Without that room the sets still stand beside each picture that needs them.
                     if (!*added && added->error().kind == ErrorKind::Disk)
                         Q_EMIT finished(added->error());
                     else
                         readFacts();
                 });
}

void ResultCheck::checkJoints()
{
    if (jointWindows(m_plan).isEmpty()) {
        Q_EMIT finished(m_checked);
        return;
    }
    const auto pictureStart = qint64(std::llround(m_checked.facts.pictureStart * 1e6));
    auto* check = new JointCheck(m_tools, m_plan, m_result, pictureStart, this);
    connect(check, &JointCheck::finished, this, [this, check](const Result<QSet<int>>& clips) {
        check->deleteLater();
        if (!clips) {
            Q_EMIT finished(clips.error());
            return;
        }
        m_checked.wrongClips = *clips;
        Q_EMIT finished(m_checked);
    });
    check->start();
}

void ResultCheck::readFacts()
{
    const QStringList arguments = factsArguments(m_plan, m_result, m_countsDecoded);
    if (arguments.isEmpty()) {
        const auto facts = std::make_shared<Result<ResultFacts>>(ResultFacts{});
        m_thread.run([plan = m_plan, result = m_result, facts] { *facts = pictureFacts(plan, result); }, this,
                     [this, facts] { takeFacts(*facts); });
        return;
    }
    const auto deadline = m_countsDecoded ? std::chrono::minutes(60) : 5min;
    auto* child = new ChildProcess({.program = m_tools.ffprobe, .arguments = arguments, .deadline = deadline}, this);
    connect(child, &ChildProcess::finished, this, [this, child](const Result<ChildOutput>& output) {
        child->deleteLater();
        if (!output)
            takeFacts(output.error());
        else if (output->exitCode != 0)
            takeFacts(Error{.kind = ErrorKind::BadFile, .detail = u"the result: " % output->messages.trimmed()});
        else
            takeFacts(parseFacts(output->output, m_countsDecoded));
    });
    child->start();
}

void ResultCheck::takeFacts(const Result<ResultFacts>& facts)
{
    if (!facts) {
        Q_EMIT finished(facts.error());
        return;
    }
    m_checked.facts = *facts;
    checkJoints();
}

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/generateflow.h"

#include "app/engine.h"
#include "app/jobs/batchorders.h"
#include "ui/compose/composewords.h"
#include "ui/compose/generatewords.h"
#include "ui/models/composemodel.h"
#include "ui/models/moneytext.h"
#include "ui/shell/questiondialog.h"

namespace klapper {

namespace {

/// Lines of the question; a longer list is cut and counted.
constexpr qsizetype mostListed = 10;

} // namespace

GenerateFlow::GenerateFlow(Engine& engine, ComposeModel& model, QWidget* window)
    : QObject(window)
    , m_engine(engine)
    , m_model(model)
    , m_window(window)
{
}

QuestionDialog* GenerateFlow::question() const { return m_question; }

void GenerateFlow::start()
{
    consider({.plan = m_model.plan(), .source = m_model.document().source}, m_model.document());
}

void GenerateFlow::send(const Batch& batch) { consider(batch, std::nullopt); }

void GenerateFlow::consider(const Batch& batch, std::optional<DraftDocument> document)
{
    if (m_question)
        return;
    if (batch.plan.clips.isEmpty())
        return Q_EMIT answered();
    m_batch = batch;
    m_document = std::move(document);
    m_orders = orders();
    // Another window or the command line may have spent or changed something.
    m_engine.budget().refresh();
    const Money wanted = batch.plan.total();
    if (const auto excess = m_engine.budget().excess(wanted)) {
        Q_EMIT refused(excess->toError(), wanted);
        Q_EMIT answered();
    } else if (batch.alwaysAsk || batch.plan.clips.size() > 1 || wanted > m_engine.budget().caps().askAbove) {
        ask();
    } else {
        enqueue();
    }
}

QList<Order> GenerateFlow::orders() const
{
    QList<Order> orders = ordersOf(
        m_batch.plan, [this](Endpoint endpoint) -> const Contract& { return m_model.contract(endpoint); },
        m_engine.environment().paths.library);
    const Job* parent = m_engine.queue().job(m_batch.source.jobId);
    for (Order& order : orders) {
        order.parentId = m_batch.source.jobId;
        order.relation = relationTo(m_batch.source, parent ? &parent->draft : nullptr, order.draft);
    }
    return orders;
}

void GenerateFlow::ask()
{
    const QStringList words = GenerateWords::button(m_batch.plan);
    m_question = new QuestionDialog({.title = tr("Generate"),
                                     .question = questionText(),
                                     .reason = reasonText(),
                                     .yes = words.first(),
                                     .no = tr("Do not generate"),
                                     .other = m_batch.instead},
                                    ButtonWeight::Action, m_batch.window ? m_batch.window : m_window);
    connect(m_question, &QuestionDialog::otherChosen, this, &GenerateFlow::insteadChosen);
    connect(m_question, &QDialog::finished, this, [this](int result) {
        m_question = nullptr;
        if (result == QDialog::Accepted)
            enqueue();
        else
            Q_EMIT answered();
    });
    m_question->open();
}

QString GenerateFlow::questionText() const
{
    const BatchPlan& plan = m_batch.plan;
    const QString total = moneyText(plan.total());
    if (plan.clips.size() == 1)
        return tr("This clip will cost about %1.").arg(total);
    return tr("%1 will cost about %2 together.").arg(GenerateWords::count(plan), total);
}

QStringList GenerateFlow::listing() const
{
    const BatchPlan& plan = m_batch.plan;
    if (isTakesOnly(plan))
        return {tr("%1, %2.").arg(ComposeWords::tier(tiersOf(plan).first()), GenerateWords::sum(plan))};
    QStringList lines;
    for (const PlannedClip& clip : plan.clips) {
        if (lines.size() == mostListed)
            return lines << tr("And %1 more.").arg(plan.clips.size() - mostListed);
        lines.append(GenerateWords::clip(clip, int(lines.size()) + 1));
    }
    return lines;
}

QString GenerateFlow::reasonText() const
{
    const BatchPlan& plan = m_batch.plan;
    const Money threshold = m_engine.budget().caps().askAbove;
    QStringList words;
    const auto withSound =
        std::count_if(plan.clips.begin(), plan.clips.end(), [](const PlannedClip& clip) { return clip.draft.audio; });
    words.append(withSound == 0                   ? tr("Without sound.")
                 : withSound == plan.clips.size() ? tr("With sound.")
                                                  : tr("With sound: %1 of %2.").arg(withSound).arg(plan.clips.size()));
    words.append(m_batch.note);
    const auto free = freeBytesAt(m_engine.environment().paths.library);
    const qint64 expected = expectedBytes(plan);
    if (plan.clips.size() > 1 || !GenerateWords::fits(expected, free))
        words.append(tr("%1.").arg(GenerateWords::disk(expected, free)));
    if (plan.total() > threshold)
        words.append(tr("Klapper asks above %1.").arg(moneyText(threshold)));
    if (m_engine.isPractice())
        words.append(tr("Practice service: it comes off a pretend balance."));
    words.removeAll(QString());
    return (listing() << words.join(u' ')).join(u'\n');
}

void GenerateFlow::enqueue()
{
    const Result<QStringList> ids = m_engine.queue().enqueueAll(m_orders);
    if (ids) {
        for (const QString& id : *ids)
            Q_EMIT enqueued(id);
        if (m_document)
            Q_EMIT sent(*ids, *m_document);
    } else {
        Q_EMIT refused(ids.error(), m_batch.plan.total());
    }
    Q_EMIT answered();
}

} // namespace klapper

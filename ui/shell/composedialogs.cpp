// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/composedialogs.h"

#include "app/contract/requestbody.h"
#include "app/engine.h"
#include "app/jobs/embedding.h"
#include "ui/compose/composewords.h"
#include "ui/compose/generatewords.h"
#include "ui/jobs/errorwords.h"
#include "ui/models/composemodel.h"
#include "ui/shell/generateflow.h"

namespace klapper {

ComposeDialogs::ComposeDialogs(Engine& engine, ComposeModel& model, GenerateFlow& flow, QWidget* window)
    : QObject(window)
    , m_engine(engine)
    , m_model(model)
    , m_flow(flow)
    , m_window(window)
{
    followFlow();
}

void ComposeDialogs::followFlow()
{
    connect(&m_flow, &GenerateFlow::enqueued, this, [this] {
        if (m_sendsFile && m_variants)
            m_variants->accept();
    });
    connect(&m_flow, &GenerateFlow::refused, this, [this](const Error& error) {
        if (m_sendsFile && m_variants)
            m_variants->showRefused(tr("Nothing was sent. %1").arg(ErrorWords::happened(error)));
    });
    connect(&m_flow, &GenerateFlow::answered, this, [this] { m_sendsFile = false; });
}

void ComposeDialogs::openVariants()
{
    if (!m_variants) {
        m_variants = new BatchDialog(m_model, m_window);
        m_variants->setFreeSpace([this] { return freeBytesAt(m_engine.environment().paths.library); });
        connect(m_variants, &BatchDialog::sendRequested, this, [this](const BatchPlan& plan) {
            if (m_flow.question())
                return;
            m_sendsFile = true;
            m_flow.send({.plan = plan, .alwaysAsk = true, .window = m_variants.data()});
        });
    }
    m_variants->show();
    m_variants->raise();
    m_variants->activateWindow();
}

SendText ComposeDialogs::textOf(const RequestDraft& draft) const
{
    const ServiceHosts& hosts = m_engine.environment().hosts;
    QUrl url = hosts.modelApi;
    url.setPath(url.path() % u"/models/" % draft.endpoint.modelId());
    const QByteArray body = requestBytes(requestBody(draft, m_model.contract(draft.endpoint)));
    const Result<QByteArray> whole = bodyWithImages(body, m_engine.frames());
    return {.endpoint = draft.endpoint, .url = url, .body = whole ? *whole : body, .practice = m_engine.isPractice()};
}

QList<SendSheet::Clip> ComposeDialogs::clips() const
{
    QList<SendSheet::Clip> clips;
    for (const PlannedClip& clip : m_model.plan().clips)
        clips.append({GenerateWords::clip(clip, int(clips.size()) + 1), [this, draft = clip.draft] {
                          return textOf(draft);
                      }});
    if (clips.isEmpty())
        clips.append({QString(), [this, draft = m_model.draft()] {
                          return textOf(draft);
                      }});
    return clips;
}

void ComposeDialogs::openSendSheet()
{
    if (m_sheet)
        m_sheet->close();
    const QList<Problem>& problems = m_model.problems();
    m_sheet =
        new SendSheet(clips(), problems.isEmpty() ? QString() : ComposeWords::problem(problems.first()), m_window);
    m_sheet->open();
}

} // namespace klapper

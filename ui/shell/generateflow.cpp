// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/generateflow.h"

#include "app/engine.h"
#include "ui/compose/composewords.h"
#include "ui/models/composemodel.h"
#include "ui/shell/questiondialog.h"

namespace klapper {

GenerateFlow::GenerateFlow(Engine& engine, ComposeModel& model, QWidget* window)
    : QObject(window)
    , m_engine(engine)
    , m_model(model)
    , m_window(window)
{
}

void GenerateFlow::start()
{
    if (m_question)
        return;
    // Another window or the command line may have spent or changed something.
    m_engine.budget().refresh();
    const Money wanted = m_model.price().total;
    if (const auto excess = m_engine.budget().excess(wanted)) {
        Q_EMIT refused(excess->toError());
        Q_EMIT answered();
    } else if (wanted > m_engine.budget().caps().askAbove) {
        ask();
    } else {
        enqueue();
    }
}

void GenerateFlow::ask()
{
    const Price& price = m_model.price();
    QString why = tr("%1, %2. Klapper asks above %3.")
                      .arg(ComposeWords::tier(m_model.draft().endpoint.tier), ComposeWords::price(price),
                           m_engine.budget().caps().askAbove.toDisplay());
    if (m_engine.isPractice())
        why += u' ' % tr("Practice service: it comes off a pretend balance.");
    m_question = new QuestionDialog({.title = tr("Generate"),
                                     .question = tr("This clip will cost about %1.").arg(price.total.toDisplay()),
                                     .reason = why,
                                     .yes = tr("Generate · %1").arg(price.total.toDisplay()),
                                     .no = tr("Do not generate")},
                                    ButtonWeight::Action, m_window);
    connect(m_question, &QDialog::finished, this, [this](int result) {
        m_question = nullptr;
        if (result == QDialog::Accepted)
            enqueue();
        else
            Q_EMIT answered();
    });
    m_question->open();
}

void GenerateFlow::enqueue()
{
    const Result<QString> id = m_engine.queue().enqueue({.draft = m_model.draft(),
                                                         .contract = m_model.contract(),
                                                         .folder = m_engine.environment().paths.library,
                                                         .parentId = {}});
    if (id) {
        Q_EMIT enqueued(*id);
        Q_EMIT sent({*id}, m_model.document());
    } else {
        Q_EMIT refused(id.error());
    }
    Q_EMIT answered();
}

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/shotlistoffer.h"

#include "app/prompt/shotparse.h"
#include "ui/compose/inlinenotice.h"
#include "ui/models/composemodel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace klapper {

ShotListOffer::ShotListOffer(ComposeModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_notice(new InlineNotice(InlineNotice::Kind::Info, true))
{
    setObjectName(QStringLiteral("shotListOffer"));
    m_notice->button().setText(tr("Turn into rows"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_notice);
    connect(m_notice, &InlineNotice::triggered, this, [this] { m_model.setShotsActive(true); });
    connect(m_notice, &InlineNotice::dismissed, this, [this] {
        m_dismissed = true;
        refresh();
    });
    hide();
}

void ShotListOffer::refresh()
{
    const RequestDraft& draft = m_model.draft();
    const bool another = m_document != m_model.document().id;
    m_document = m_model.document().id;
    if (another || draft.prompt.isEmpty())
        m_dismissed = false;
    // Who has rows knows the way to them.
    const bool asked = !draft.shotsActive && draft.shots.isEmpty() && !m_dismissed;
    if (asked && draft.prompt != m_text) {
        m_text = draft.prompt;
        const auto parsed = parseShots(m_text);
        m_shots = parsed ? int(parsed->shots.size()) : 0;
    }
    const bool offered = asked && m_shots > 1;
    if (offered)
        m_notice->setText(tr("Looks like a list of %1 shots.").arg(m_shots));
    setVisible(offered);
}

} // namespace klapper

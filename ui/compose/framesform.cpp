// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/framesform.h"

#include "ui/compose/frameslot.h"
#include "ui/compose/previewhostsdialog.h"
#include "ui/models/composemodel.h"
#include "ui/style/metrics.h"
#include "ui/widgets/iconbutton.h"

#include <QVBoxLayout>

namespace klapper {

FramesForm::FramesForm(ComposeModel& model, const FrameServices& services, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_services(services)
    , m_first(new FrameSlot(model, Role::FirstFrame, services))
    , m_last(new FrameSlot(model, Role::LastFrame, services))
    , m_swap(new IconButton(IconId::Swap, tr("Swap first and last frame")))
{
    m_swap->setObjectName(QStringLiteral("swapFrames"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_first);
    column->addWidget(m_last);
    m_last->addToHead(m_swap); // a row of its own would push the prompt out of a low window
    connect(m_swap, &IconButton::clicked, &m_model, &ComposeModel::swapFrames);
    connect(m_first, &FrameSlot::factsChanged, this, &FramesForm::firstFactsChanged);
    connect(m_last, &FrameSlot::factsChanged, this, &FramesForm::lastFactsChanged);
    connect(m_first, &FrameSlot::hostsRequested, this, &FramesForm::openHosts);
    connect(m_last, &FrameSlot::hostsRequested, this, &FramesForm::openHosts);
    connect(&m_model, &ComposeModel::changed, this, &FramesForm::refresh);
    refresh();
}

void FramesForm::openHosts()
{
    auto* dialog = new PreviewHostsDialog(m_services.permissions, this);
    connect(dialog, &QDialog::finished, this, [this] {
        m_first->refreshAnswers();
        m_last->refreshAnswers();
    });
    dialog->open();
}

void FramesForm::refresh()
{
    const RequestDraft& draft = m_model.draft();
    const bool hasSome = !draft.firstFrame.isEmpty() || !draft.lastFrame.isEmpty();
    m_swap->setVisible(m_model.fieldState(Role::LastFrame).isAvailable() || !draft.lastFrame.isEmpty());
    m_swap->setEnabled(hasSome);
}

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compose/batchdialog.h"
#include "ui/compose/sendsheet.h"

#include <QObject>
#include <QPointer>

namespace klapper {

class ComposeModel;
class Engine;
class GenerateFlow;
struct RequestDraft;

/// Opens what belongs to the open draft but not into its panel: the variants, and the look at what is sent.
class ComposeDialogs final : public QObject
{
    Q_OBJECT
public:
    /// All outlive this.
    ComposeDialogs(Engine& engine, ComposeModel& model, GenerateFlow& flow, QWidget* window);

    void openVariants();
    void openSendSheet();
    BatchDialog* variants() const { return m_variants; }
    SendSheet* sendSheet() const { return m_sheet; }

private:
    QList<SendSheet::Clip> clips() const;
    SendText textOf(const RequestDraft& draft) const;
    void followFlow();

    Engine& m_engine;
    ComposeModel& m_model;
    GenerateFlow& m_flow;
    QWidget* m_window;
    QPointer<BatchDialog> m_variants;
    QPointer<SendSheet> m_sheet;
    bool m_sendsFile = false; ///< what the flow is busy with came from the dialog
};

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compose/frameservices.h"

#include <QWidget>

namespace klapper {

class ComposeModel;
class FrameSlot;
class IconButton;

/// First and last frame, and the button that swaps them.
class FramesForm final : public QWidget
{
    Q_OBJECT
public:
    FramesForm(ComposeModel& model, const FrameServices& services, QWidget* parent = nullptr);

    FrameSlot& firstFrame() { return *m_first; }
    FrameSlot& lastFrame() { return *m_last; }

Q_SIGNALS:
    /// What a look at an image told, for the linter; see FrameSlot.
    void firstFactsChanged(const std::optional<klapper::FrameFacts>& facts);
    void lastFactsChanged(const std::optional<klapper::FrameFacts>& facts);

private:
    void openHosts();
    void refresh();

    ComposeModel& m_model;
    FrameServices m_services;
    FrameSlot* m_first;
    FrameSlot* m_last;
    IconButton* m_swap;
};

} // namespace klapper

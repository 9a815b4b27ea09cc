// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace klapper {

class ComposeModel;
class ExtrasForm;
class FrameSlot;
class GenerateBar;
class PlainLabel;
class PreviewPermissions;
class PromptEditor;
class SegmentedControl;
class ShotListOffer;
class ShotsView;

/// The right side of the window: everything of one request from top to bottom, and below it what it costs.
class ComposePanel final : public QWidget
{
    Q_OBJECT
public:
    /// Both outlive the panel.
    ComposePanel(ComposeModel& model, PreviewPermissions& permissions, QWidget* parent = nullptr);

    GenerateBar& generateBar() { return *m_generate; }
    ExtrasForm& extras() { return *m_extras; }
    FrameSlot& firstFrame() { return *m_firstFrame; }
    void focusPrompt();

private:
    QWidget* setupForm();
    void setupText(QVBoxLayout& column);
    void setupFrames(QVBoxLayout& column);
    void refresh();

    ComposeModel& m_model;
    PreviewPermissions& m_permissions;
    SegmentedControl* m_view;
    PlainLabel* m_scene;
    PromptEditor* m_prompt;
    ShotListOffer* m_offer;
    ShotsView* m_shots;
    QWidget* m_frames;
    PlainLabel* m_framesReason;
    FrameSlot* m_firstFrame = nullptr;
    FrameSlot* m_lastFrame = nullptr;
    ExtrasForm* m_extras;
    GenerateBar* m_generate;
};

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compose/frameservices.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace klapper {

class ComposeModel;
class FindingModel;
struct LintPlace;
class ExtrasForm;
class FindingActions;
class FindingList;
class FrameSlot;
class FramesForm;
class GenerateBar;
class LintMarks;
class PlainLabel;
class PromptEditor;
class SegmentedControl;
class ShotListOffer;
class ShotsView;

/// The right side of the window: everything of one request from top to bottom, and below it what it costs.
class ComposePanel final : public QWidget
{
    Q_OBJECT
public:
    /// All of it outlives the panel.
    ComposePanel(ComposeModel& model, const FrameServices& frames, QWidget* parent = nullptr);

    GenerateBar& generateBar() { return *m_generate; }
    ExtrasForm& extras() { return *m_extras; }
    FramesForm& frames() { return *m_frames; }
    FrameSlot& firstFrame();
    FindingList& findingList() { return *m_findingList; }
    FindingActions& findingActions() { return *m_findingActions; }
    void focusPrompt();
    /// Puts the focus on what a finding speaks of, unfolded and in view.
    void jumpTo(const LintPlace& place);
    /// The prompt, with its first placeholder such as {subject} selected.
    void focusPlaceholder();
    /// A row above everything; the panel owns it.
    void setTabs(QWidget* tabs);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* setupForm();
    void alignForm();
    void setupText(QVBoxLayout& column);
    void setupFrames(QVBoxLayout& column);
    void setupFindings();
    void takeFindings();
    void refresh();

    ComposeModel& m_model;
    SegmentedControl* m_view;
    PlainLabel* m_scene;
    PromptEditor* m_prompt;
    ShotListOffer* m_offer;
    ShotsView* m_shots;
    FramesForm* m_frames;
    PlainLabel* m_framesReason;
    ExtrasForm* m_extras;
    GenerateBar* m_generate;
    QScrollArea* m_scroll = nullptr;
    FindingModel* m_findings;
    FindingActions* m_findingActions;
    FindingList* m_findingList = nullptr;
    LintMarks* m_marks = nullptr;
};

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/composepanel.h"

#include "ui/compose/extrasform.h"
#include "ui/compose/findingactions.h"
#include "ui/compose/findinglist.h"
#include "ui/compose/framesform.h"
#include "ui/compose/frameslot.h"
#include "ui/compose/generatebar.h"
#include "ui/compose/lintmarks.h"
#include "ui/compose/palettebutton.h"
#include "ui/compose/placefinder.h"
#include "ui/compose/prompteditor.h"
#include "ui/compose/settingsform.h"
#include "ui/compose/shotlistoffer.h"
#include "ui/compose/shotsview.h"
#include "ui/compose/tierpicker.h"
#include "ui/compose/undorouter.h"
#include "ui/models/composemodel.h"
#include "ui/models/findingmodel.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace klapper {

ComposePanel::ComposePanel(ComposeModel& model, const FrameServices& frames, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_view(new SegmentedControl(tr("Text as")))
    , m_scene(new PlainLabel(tr("Scene"), TextSize::Small, Token::Quiet))
    , m_prompt(new PromptEditor(tr("Prompt"), 5, 12))
    , m_offer(new ShotListOffer(model))
    , m_shots(new ShotsView(model))
    , m_frames(new FramesForm(model, frames))
    , m_framesReason(
          new PlainLabel(tr("First and last frame are used in image to video."), TextSize::Small, Token::Quiet))
    , m_extras(new ExtrasForm(model))
    , m_generate(new GenerateBar(model))
    , m_findings(new FindingModel(this))
    , m_findingActions(new FindingActions(model, this))
{
    setAccessibleName(tr("Compose"));
    auto* scroll = m_scroll = new QScrollArea;
    scroll->setWidget(setupForm());
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false); // the panel's surface shines through
    scroll->widget()->setAutoFillBackground(false);

    connect(scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, &ComposePanel::alignForm);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    connect(&m_model, &ComposeModel::changed, this, &ComposePanel::refresh);
    refresh();
    setupFindings();
    column->addWidget(m_findingList);
    column->addWidget(m_generate);
}

void ComposePanel::setupFindings()
{
    new UndoRouter(m_model, *this);
    connect(&m_model, &ComposeModel::changed, this, &ComposePanel::takeFindings);
    takeFindings();
    m_findingList = new FindingList(m_model, *m_findings, *m_findingActions);
    m_marks = new LintMarks(m_model, *m_findings, *m_findingActions, *this);
    connect(m_findingList, &FindingList::jumpRequested, this, &ComposePanel::jumpTo);
    connect(m_findingList, &FindingList::openChanged, m_generate, &GenerateBar::setErrorsListed);
}

QWidget* ComposePanel::setupForm()
{
    auto* form = new QWidget;
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::medium);
    column->addWidget(new TierPicker(m_model));
    setupFrames(*column);
    setupText(*column);
    column->addWidget(new SettingsForm(m_model));
    column->addWidget(m_extras);
    column->addStretch();
    return form;
}

void ComposePanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    constexpr int leastLines = 22; // of text; less is a small window with large text
    m_generate->setTight(height() < leastLines * fontMetrics().height());
}

/// The scroll bar stands in the margin: the form ends where the button below does, with one or without.
void ComposePanel::alignForm()
{
    const QScrollBar* bar = m_scroll->verticalScrollBar();
    const int taken = bar->maximum() > bar->minimum() ? bar->sizeHint().width() : 0;
    const int rest = std::max(0, space::large - taken);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    m_scroll->widget()->layout()->setContentsMargins(rightToLeft ? rest : space::large, space::large,
                                                     rightToLeft ? space::large : rest, space::large);
}

void ComposePanel::setupText(QVBoxLayout& column)
{
    m_view->addSegment(tr("Prompt"));
    m_view->addSegment(tr("Shots"));
    m_view->setObjectName(QStringLiteral("textView"));
    m_prompt->setObjectName(QStringLiteral("prompt"));
    m_prompt->setPlace({.role = Role::Text});
    auto* text = new QVBoxLayout;
    text->setSpacing(space::small);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::small);
    head->addWidget(m_view, 1);
    head->addWidget(new PaletteButton(m_model, *m_prompt, *this));
    text->addLayout(head);
    auto* prompt = new QVBoxLayout;
    prompt->setSpacing(space::tiny);
    prompt->addWidget(m_scene);
    prompt->addWidget(m_prompt);
    m_scene->setBuddy(m_prompt);
    text->addLayout(prompt);
    text->addWidget(m_offer);
    text->addWidget(m_shots);
    column.addLayout(text);
    connect(m_view, &SegmentedControl::chosen, this, [this](int index) { m_model.setShotsActive(index == 1); });
    connect(m_prompt, &PromptEditor::edited, this, [this](const QString& words) { m_model.setPrompt(words); });
}

void ComposePanel::setupFrames(QVBoxLayout& column)
{
    column.addWidget(m_frames);
    m_framesReason->setWordWrap(true);
    column.addWidget(m_framesReason);
}

FrameSlot& ComposePanel::firstFrame() { return m_frames->firstFrame(); }

void ComposePanel::focusPrompt() { m_prompt->setFocus(Qt::ShortcutFocusReason); }

void ComposePanel::takeFindings()
{
    QList<Finding> findings = m_model.findings();
    // Nothing written yet is no mistake; a prompt that could be built from the shots is offered.
    if (m_model.draft().prompt.trimmed().isEmpty() && !m_model.draft().shotsActive) {
        const auto isEmptiness = [](const Finding& finding) {
            return finding.problem && finding.problem->kind == ProblemKind::PromptMissing && finding.fixes.isEmpty();
        };
        findings.removeIf(isEmptiness);
    }
    m_findings->setFindings(findings);
}

void ComposePanel::jumpTo(const LintPlace& place)
{
    if (place.role == Role::Negative)
        m_extras->setNegativeOpen(true);
    else if (place.role == Role::Seed)
        m_extras->setSeedOpen(true);
    PromptEditor* text = m_marks->editorOf(place);
    QWidget* field = text ? text : fieldOf(*this, place);
    if (!field)
        return;
    m_scroll->widget()->layout()->activate(); // what was just unfolded has its place
    m_scroll->ensureWidgetVisible(field);
    if (text)
        text->jumpTo(place.start, place.length);
    else
        field->setFocus(Qt::ShortcutFocusReason);
}
void ComposePanel::focusPlaceholder()
{
    focusPrompt();
    m_prompt->moveCursor(QTextCursor::Start);
    m_prompt->find(QRegularExpression(QStringLiteral("\\{[^{}|]+\\}")));
}

void ComposePanel::setTabs(QWidget* tabs) { static_cast<QVBoxLayout*>(layout())->insertWidget(0, tabs); }

void ComposePanel::refresh()
{
    const RequestDraft& draft = m_model.draft();
    m_view->setCurrentIndex(draft.shotsActive ? 1 : 0);
    const bool noFrames = !m_model.fieldState(Role::FirstFrame).isAvailable()
                       && !m_model.fieldState(Role::LastFrame).isAvailable() && draft.firstFrame.isEmpty()
                       && draft.lastFrame.isEmpty();
    m_frames->setVisible(!noFrames);
    m_framesReason->setVisible(noFrames);
    m_prompt->setLines(draft.shotsActive ? 2 : 5, draft.shotsActive ? 6 : 12);
    m_prompt->showText(draft.prompt);
    m_scene->setVisible(draft.shotsActive);
    m_prompt->setAccessibleName(draft.shotsActive ? tr("Scene") : tr("Prompt"));
    m_prompt->setPlaceholderText(draft.shotsActive ? tr("Who and where, the same in every shot")
                                                   : tr("Camera and motion first: wide shot, slow push-in on …"));
    m_offer->refresh();
    m_shots->setVisible(draft.shotsActive);
}

} // namespace klapper

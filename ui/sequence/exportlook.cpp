// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sequence/exportlook.h"

#include "ui/sequence/exportpreview.h"
#include "ui/sequence/planwords.h"
#include "ui/sequence/presetwords.h"
#include "ui/sequence/sequencepicture.h"
#include "ui/stage/timecode.h"
#include "ui/style/metrics.h"
#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/plainlabel.h"

#include <QScrollArea>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace klapper {

namespace {

QSize sizeAt(const ExportSource& source, const SequencePlace& place)
{
    if (place.clip < 0 || place.clip >= source.clips.size())
        return {};
    return source.clips.at(place.clip).shownSize();
}

} // namespace

ExportLook::ExportLook(ExportDraft& draft, const MediaTools& tools, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_picture(new SequencePicture(tools, draft.source().clips, this))
    , m_preview(new ExportPreview)
    , m_slider(new QSlider(Qt::Horizontal))
    , m_time(new PlainLabel({}, TextSize::Small, Token::Quiet))
    , m_result(new PlainLabel)
    , m_way(new PlainLabel({}, TextSize::Body, Token::Quiet))
    , m_problem(new PlainLabel({}, TextSize::Body, Token::BadText))
    , m_reasons(new PlainLabel({}, TextSize::Small, Token::Text))
    , m_words(new QScrollArea)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    m_preview->setObjectName(QStringLiteral("exportPreview"));
    column->addWidget(m_preview, 1);
    setupSlider(*column);
    setupWords(*column);
    connect(m_preview, &ExportPreview::focusChosen, this, [this](QPointF focus) {
        ExportChoice choice = m_draft.wanted();
        choice.focus = focus;
        m_draft.setWanted(choice);
    });
    connect(m_picture, &SequencePicture::changed, this, &ExportLook::refreshPicture);
    connect(&m_draft, &ExportDraft::changed, this, &ExportLook::refresh);
    m_picture->show(0);
    refresh();
}

void ExportLook::setupSlider(QVBoxLayout& column)
{
    m_slider->setObjectName(QStringLiteral("exportFrame"));
    m_slider->setAccessibleName(tr("Frame of the preview"));
    m_time->setNumeric(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_slider, 1);
    row->addWidget(m_time);
    column.addLayout(row);
    connect(m_slider, &QSlider::valueChanged, this, &ExportLook::move);
}

void ExportLook::setupWords(QVBoxLayout& column)
{
    m_result->setTextSize(TextSize::Body, QFont::DemiBold);
    m_result->setObjectName(QStringLiteral("exportResult"));
    m_way->setObjectName(QStringLiteral("exportWay"));
    m_problem->setObjectName(QStringLiteral("exportProblem"));
    m_reasons->setObjectName(QStringLiteral("exportReasons"));
    m_reasons->setAccessibleName(tr("What is made equal to what"));
    auto* words = new QWidget;
    auto* stack = new QVBoxLayout(words);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(space::tiny);
    for (PlainLabel* label : {m_result, m_way, m_problem, m_reasons}) {
        label->setWordWrap(true);
        stack->addWidget(label);
    }
    stack->addStretch();
    m_words->setWidget(words);
    m_words->setWidgetResizable(true);
    m_words->setFrameShape(QFrame::NoFrame);
    m_words->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleRole(m_words, QAccessible::Pane);
    m_words->setAccessibleName(tr("What is made"));
    m_words->viewport()->setAutoFillBackground(false);
    words->setAutoFillBackground(false);
    column.addWidget(m_words);
}

void ExportLook::fitWords()
{
    // The picture comes first: many words scroll.
    const int needed = m_words->widget()->layout()->totalHeightForWidth(width() - space::medium);
    const int most = std::max(height() * 2 / 5, 2 * controlHeight());
    m_words->setFixedHeight(std::min(needed, most));
    m_words->setFocusPolicy(needed > most ? Qt::TabFocus : Qt::NoFocus);
}

void ExportLook::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitWords();
}

Rate ExportLook::rate() const
{
    if (m_draft.plan() && m_draft.plan()->rate.isValid())
        return m_draft.plan()->rate;
    const QList<FinishClip>& clips = m_draft.source().clips;
    const Rate own = clips.isEmpty() ? Rate() : clips.first().rate();
    return own.isValid() ? own : Rate{24, 1};
}

qint64 ExportLook::frame() const { return m_slider->value(); }

void ExportLook::setSafeAreas(bool shown) { m_preview->setSafeAreas(shown); }

void ExportLook::move(int frame)
{
    m_seconds = frame / rate().perSecond();
    m_picture->show(m_seconds);
    if (!takeStill())
        refreshPicture();
}

/// The frame at the slider is the one that is made. True: the draft has changed, and all is shown anew.
bool ExportLook::takeStill()
{
    ExportChoice choice = m_draft.wanted();
    if (!m_draft.hasStill() || choice.stillFrame == frame())
        return false;
    choice.stillFrame = frame();
    m_draft.setWanted(choice);
    return true;
}

void ExportLook::refresh()
{
    refreshSlider();
    if (takeStill()) // the slider was moved before "One frame" was chosen
        return;
    refreshPicture();
    refreshWords();
}

void ExportLook::refreshSlider()
{
    const QSignalBlocker quiet(m_slider);
    const double perSecond = rate().perSecond();
    const int frames = std::max(1, int(std::lround(secondsOf(m_draft.source().clips) * perSecond)));
    m_slider->setRange(0, frames - 1);
    m_slider->setPageStep(std::max(1, int(std::lround(perSecond))));
    m_slider->setValue(int(std::lround(m_seconds * perSecond)));
    m_slider->setEnabled(frames > 1);
}

void ExportLook::refreshPicture()
{
    const FrameRate shown{int(rate().frames), int(rate().seconds)};
    m_time->setText(timecode(m_slider->value(), shown));
    m_slider->setAccessibleDescription(m_time->text());
    m_preview->setShape(sizeAt(m_draft.source(), m_picture->place()), m_draft.pictureSize(), m_draft.choice().fit);
    m_preview->setFocusPoint(m_draft.wanted().focus);
    m_preview->setPicture(m_draft.preset().hasPicture() ? m_picture->image() : QImage());
    m_preview->setNote(note());
}

QString ExportLook::note() const
{
    if (!m_draft.preset().hasPicture())
        return tr("Only the sound; no picture is made.");
    if (m_picture->hasFailed())
        return tr("This clip cannot be decoded here. Its file may be gone, or ffmpeg may be missing.");
    if (m_picture->image().isNull())
        return tr("The picture is on its way …");
    if (m_preview->canMove())
        return tr("Pull the part that stays, or move it with the arrow keys");
    return m_draft.hasStill() ? tr("The frame at the slider is the one that is made.") : QString();
}

void ExportLook::refreshWords()
{
    const QString lack = PresetWords::lack(m_draft.preset(), m_draft.lack());
    const Result<ExportPlan>& plan = m_draft.plan();
    const std::optional<PlanProblem> noPlan =
        plan ? std::nullopt : planProblem(m_draft.source().clips, m_draft.preset(), m_draft.choice());
    const QString problem = lack.isEmpty() && noPlan ? PlanWords::problem(*noPlan) : lack;
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_result->setText(plan ? PlanWords::result(*plan) : QString());
    m_result->setVisible(plan.ok());
    m_way->setText(plan ? PlanWords::way(*plan) : QString());
    m_way->setVisible(plan.ok());
    QStringList reasons = plan ? PlanWords::reasons(*plan) : QStringList();
    if (plan && plan->fadeFrames > 0 && m_draft.preset().hasPicture())
        reasons.append(tr("The preview shows each clip by itself, without the cross fades."));
    m_reasons->setText(reasons.join(u'\n'));
    m_reasons->setVisible(!reasons.isEmpty());
    fitWords();
}

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a frame slot looks: its rows, and what they say in each state.
#include "app/contract/contract.h"
#include "app/service/hostpolicy.h"
#include "ui/compose/composewords.h"
#include "ui/compose/framecanvas.h"
#include "ui/compose/frameslot.h"
#include "ui/compose/framewords.h"
#include "ui/compose/previewpermissions.h"
#include "ui/models/composemodel.h"
#include "ui/style/metrics.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace klapper {

using State = FrameWatch::State;

namespace {

/// A long word without a break, such as a host, must not widen the panel.
void letShrink(QWidget* widget)
{
    QSizePolicy policy = widget->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    widget->setSizePolicy(policy);
}

} // namespace

QBoxLayout* FrameSlot::setupHead()
{
    QSizePolicy keepsPlace = m_clear->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    m_clear->setSizePolicy(keepsPlace);
    QBoxLayout* head = m_head = new QHBoxLayout;
    head->setSpacing(space::tiny);
    m_title->setWordWrap(true); // rather than more width
    head->addWidget(m_title, 1);
    head->addWidget(m_clear);
    head->addWidget(m_more);
    return head;
}

void FrameSlot::addToHead(QWidget* button) { m_head->insertWidget(1, button); }

void FrameSlot::setupRows()
{
    const QString name = m_title->text();
    setObjectName(m_role == Role::FirstFrame ? QStringLiteral("firstFrame") : QStringLiteral("lastFrame"));
    m_canvas->setObjectName(QStringLiteral("frameCanvas"));
    m_canvas->setAccessibleName(tr("Picture of: %1").arg(name));
    m_edit->setPlaceholderText(tr("Image address, or drop a picture"));
    m_edit->setToolTip(plainToolTip(m_edit->placeholderText())); // for a field that is too narrow
    m_edit->setAccessibleName(tr("Address of: %1").arg(name));
    m_note->setObjectName(QStringLiteral("frameNote"));
    m_note->setWordWrap(true);
    letShrink(m_note);
    letShrink(m_load);
    m_checked->setObjectName(QStringLiteral("frameChecked"));
    m_again->setObjectName(QStringLiteral("checkAgain"));

    auto* right = new QVBoxLayout;
    right->setSpacing(space::tiny);
    right->addLayout(setupHead());
    right->addWidget(m_edit);
    right->addStretch();
    auto* top = new QHBoxLayout;
    top->setSpacing(space::medium);
    top->addWidget(m_canvas, 0, Qt::AlignTop);
    top->addLayout(right, 1);
    auto* when = new QHBoxLayout;
    when->setSpacing(space::tiny);
    when->addWidget(m_checked);
    when->addWidget(m_again);
    when->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    column->addLayout(top);
    column->addWidget(m_note);
    column->addLayout(when);
    column->addWidget(m_load, 0, Qt::AlignLeft);
    setTabOrder(m_canvas, m_edit);
    setTabOrder(m_edit, m_clear);
    setTabOrder(m_clear, m_more);
    setTabOrder(m_more, m_again);
    setTabOrder(m_again, m_load);
}

void FrameSlot::setupMenus()
{
    auto* answers = new QMenu(m_load);
    answers->addAction(tr("Once"), this, [this] { allow(false); });
    answers->addAction(tr("Always from this host"), this, [this] { allow(true); });
    answers->addAction(tr("Never from this host"), this, [this] { m_watch.forbid(); });
    m_load->setMenu(answers);
    m_load->setObjectName(QStringLiteral("loadPreview"));

    m_pasteAction = m_menu->addAction(tr("Paste an image or an address"), this, &FrameSlot::paste);
    m_chooseAction = m_menu->addAction(tr("Choose a file …"), this, &FrameSlot::chooseFile);
    m_againAction = m_menu->addAction(tr("Check again"), &m_watch, &FrameWatch::checkAgain);
    m_menu->addSeparator();
    m_menu->addAction(tr("Hosts asked for previews …"), this, &FrameSlot::hostsRequested);
    m_menu->setObjectName(QStringLiteral("frameActions"));
    // Not the button's own menu, which would draw an arrow beside the dots.
    connect(m_more, &IconButton::clicked, this,
            [this] { m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    m_more->setObjectName(QStringLiteral("frameMenu"));
    m_clear->setObjectName(QStringLiteral("clearFrame"));
}

void FrameSlot::allow(bool always)
{
    // The button is gone with the answer; the keyboard shall not be lost with it.
    const bool hadFocus = m_load->hasFocus();
    m_watch.allow(always);
    if (hadFocus)
        m_edit->setFocus(Qt::OtherFocusReason);
}

void FrameSlot::refresh()
{
    m_watch.setFormats(
        m_model.contract().source == ContractSource::Live
            ? QStringList{QStringLiteral("jpeg"), QStringLiteral("png"), QStringLiteral("webp"), QStringLiteral("bmp")}
            : FrameRules().formats);
    m_watch.show(url());
    const QString reason = ComposeWords::reason(m_model.fieldState(m_role));
    const bool isUsable = reason.isEmpty();
    // Without a use and a value one line is enough.
    const bool folded = !isUsable && url().isEmpty();
    m_edit->setVisible(!folded);
    m_canvas->setVisible(!folded);
    m_more->setVisible(!folded);
    m_title->setColor(isUsable ? Token::Text : Token::Disabled);
    m_clear->setVisible(!url().isEmpty());
    m_clear->setEnabled(isUsable);
    refreshEdit(isUsable);
    refreshCanvas(isUsable);
    refreshNote(reason);
    refreshActions(isUsable);
}

void FrameSlot::refreshEdit(bool isUsable)
{
    const QString shown = m_watch.isEmbedded() ? tr("An image of this computer, embedded") : url();
    m_edit->setEnabled(isUsable);
    m_edit->setReadOnly(m_watch.isEmbedded());
    if (m_edit->text() == shown || m_edit->text().trimmed() == shown)
        return;
    m_edit->setText(shown);
    m_edit->setCursorPosition(0); // the host is what one looks for
}

void FrameSlot::refreshCanvas(bool isUsable)
{
    const bool hasRatio = m_model.fieldState(Role::Aspect).isAvailable();
    const State state = m_watch.state();
    m_canvas->setEnabled(isUsable);
    m_canvas->setPicture(m_watch.picture());
    m_canvas->setAspect(hasRatio ? m_model.draft().aspect : QString());
    m_canvas->setSign(state == State::Empty                                  ? FrameCanvas::Sign::Empty
                      : state == State::Looking                              ? FrameCanvas::Sign::Looking
                      : state == State::Refused || state == State::NotPublic ? FrameCanvas::Sign::Bad
                                                                             : FrameCanvas::Sign::Address);
    QString description = FrameWords::measures(m_watch);
    if (hasRatio && !m_watch.picture().isNull())
        description += QStringLiteral(". ") + FrameWords::outline(m_model.draft().aspect);
    m_canvas->setAccessibleDescription(description);
}

std::pair<QString, bool> FrameSlot::noteOfImage() const
{
    switch (m_watch.state()) {
    case State::Empty:
    case State::Unknown:
        return {};
    case State::NotPublic:
        return {ComposeWords::refusedImage(checkImageUrl(url()).ok() ? QString() : checkImageUrl(url()).error().detail),
                true};
    case State::Forbidden:
        return {tr("You said that %1 is never asked for a preview.").arg(m_watch.host()), false};
    case State::Looking:
        return {tr("Loading from %1 …").arg(m_watch.host()), false};
    case State::Refused:
        return {FrameWords::refused(m_watch), true};
    case State::Known:
        break;
    }
    const QString measures = FrameWords::measures(m_watch);
    if (m_watch.isEmbedded() && !canEmbed())
        return {measures + u'\n' + tr("This endpoint takes no image of this computer. It is kept."), true};
    // What came with a drag may be smaller than what the link leads to.
    const QString problem = m_watch.facts() ? FrameWords::sizeProblem(m_watch.pixels()) : QString();
    if (!problem.isEmpty())
        return {measures + u'\n' + problem, true};
    const bool isAsked = m_watch.isEmbedded() || m_watch.checkedAt().isValid();
    return {isAsked ? measures : tr("%1, as it came; the link was not checked").arg(measures), false};
}

void FrameSlot::refreshNote(const QString& reason)
{
    auto [note, isBad] = noteOfImage();
    if (!m_refusal.isEmpty()) {
        note = m_refusal;
        isBad = true;
    }
    if (!reason.isEmpty()) {
        note = reason;
        isBad = false;
    }
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_note->setColor(isBad ? Token::BadText : Token::Quiet);
}

/// Names the host, or the end of it, for that is whose it is; with large text the tooltip does.
void FrameSlot::refreshQuestion()
{
    const QString host = m_watch.host();
    const bool isKnown = m_watch.state() == State::Known;
    const auto question = [isKnown](const QString& shown) {
        return isKnown ? tr("Check the link at %1?").arg(shown) : tr("Load the preview from %1?").arg(shown);
    };
    constexpr qsizetype mostShown = 24;
    constexpr qsizetype leastShown = 12;
    const int room = width() - 2 * space::medium - iconSmall - space::medium; // without margins and arrow
    const QFontMetrics metrics(m_load->font());
    QStringList tries;
    if (host.size() <= mostShown)
        tries.append(question(host));
    for (qsizetype end = std::min(host.size(), mostShown) - 1; end >= leastShown; --end)
        tries.append(question(u'…' % host.right(end)));
    const auto fits = [&](const QString& words) {
        return metrics.horizontalAdvance(words) <= room;
    };
    const auto found = std::find_if(tries.cbegin(), tries.cend(), fits);
    const QString shortest = isKnown ? tr("Check the link?") : tr("Load the preview?");
    m_load->setText(found == tries.cend() ? shortest : *found);
    m_load->setAccessibleName(question(host));
    m_load->setToolTip(plainToolTip(host));
}

void FrameSlot::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    refreshQuestion();
}

void FrameSlot::refreshActions(bool isUsable)
{
    const QString host = m_watch.host();
    const auto answer = m_services.permissions.of(host);
    const bool isAsked = m_watch.checkedAt().isValid();
    const State state = m_watch.state();
    const bool isOpen = state == State::Unknown || (state == State::Known && !isAsked && !m_watch.isEmbedded());
    m_load->setVisible(isUsable && isOpen && answer == PreviewPermissions::Answer::Ask);
    refreshQuestion();
    m_checked->setVisible(isAsked && isUsable);
    m_checked->setText(isAsked ? FrameWords::checked(m_watch.checkedAt()) : QString());
    const bool canCheck = isUsable && isAsked && state != State::Looking && answer != PreviewPermissions::Answer::Never
                       && !host.isEmpty();
    m_again->setVisible(canCheck);
    m_againAction->setEnabled(canCheck);
    m_pasteAction->setEnabled(isUsable);
    m_chooseAction->setEnabled(isUsable);
}

} // namespace klapper

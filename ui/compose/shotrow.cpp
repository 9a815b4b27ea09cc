// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/shotrow.h"

#include "app/contract/requestcheck.h"
#include "app/prompt/vocabulary.h"
#include "ui/compose/draghandle.h"
#include "ui/compose/prompteditor.h"
#include "ui/compose/wordchip.h"
#include "ui/style/metrics.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statusglyph.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QSpinBox>

namespace klapper {

ShotRow::ShotRow(QWidget* parent)
    : QWidget(parent)
    , m_handle(new DragHandle)
    , m_number(new PlainLabel({}, TextSize::Body, Token::Quiet))
    , m_seconds(new QSpinBox)
    , m_size(new WordChip(WordGroup::Size, tr("Size")))
    , m_move(new WordChip(WordGroup::Move, tr("Move")))
    , m_lint(new StatusGlyph)
    , m_more(new IconButton(IconId::More, QString()))
    , m_menu(new QMenu(this))
    , m_text(new PromptEditor(QString(), 2, 8))
    , m_counter(new PlainLabel({}, TextSize::Small, Token::Quiet))
{
    auto* head = new QHBoxLayout;
    setupHead(*head);
    setupMenu();
    m_text->setObjectName(QStringLiteral("shotText"));
    m_text->setPlaceholderText(tr("Framing, subject, movement"));
    m_text->installEventFilter(this);
    auto* foot = new QHBoxLayout;
    setupFoot(*foot);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    column->addLayout(head);
    column->addWidget(m_text);
    column->addLayout(foot);
    connect(m_text, &PromptEditor::edited, this, &ShotRow::textEdited);
}

void ShotRow::setupHead(QHBoxLayout& head)
{
    m_handle->setObjectName(QStringLiteral("shotHandle"));
    m_handle->setToolTip(tr("Drag to another place, or Alt+Up and Alt+Down in the text"));
    m_number->setNumeric(true);
    m_seconds->setObjectName(QStringLiteral("shotSeconds"));
    m_seconds->setSuffix(tr(" s"));
    m_size->setObjectName(QStringLiteral("shotSize"));
    m_move->setObjectName(QStringLiteral("shotMove"));
    m_more->setObjectName(QStringLiteral("shotMore"));
    head.setSpacing(space::tiny);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_handle, m_number, m_seconds, m_size, m_move})
        head.addWidget(widget);
    head.addStretch();
    head.addWidget(m_more);
    connect(m_seconds, &QSpinBox::valueChanged, this, &ShotRow::secondsEdited);
    connect(m_size, &WordChip::chosen, this, &ShotRow::wordChosen);
    connect(m_move, &WordChip::chosen, this, &ShotRow::wordChosen);
    connect(m_handle, &DragHandle::dragged, this, &ShotRow::dragged);
    connect(m_handle, &DragHandle::dropped, this, &ShotRow::dropped);
}

void ShotRow::setupFoot(QHBoxLayout& foot)
{
    m_lint->setObjectName(QStringLiteral("shotLint"));
    m_counter->setNumeric(true);
    m_counter->setObjectName(QStringLiteral("shotCounter"));
    foot.addWidget(m_lint);
    foot.addStretch();
    foot.addWidget(m_counter);
}

void ShotRow::setupMenu()
{
    m_menu->setObjectName(QStringLiteral("shotMenu"));
    for (const ShotAction action : allShotActions) {
        if (action == ShotAction::MoveUp || action == ShotAction::Remove)
            m_menu->addSeparator();
        QAction* item = m_menu->addAction(icon(ShotActions::icon(action)), ShotActions::title(action));
        // Here it is a hint and works from the button; in the text the row takes the keys itself.
        item->setShortcut(ShotActions::keys(action));
        item->setShortcutContext(Qt::WidgetShortcut);
        item->setShortcutVisibleInContextMenu(true);
        connect(item, &QAction::triggered, this,
                [this, action] { Q_EMIT requested(action, m_text->textCursor().position()); });
        m_actions.insert(action, item);
    }
    m_menu->addSeparator();
    m_menu->addMenu(m_size->menu()); // the chips go where there is no room for them
    m_menu->addMenu(m_move->menu());
    connect(m_more, &IconButton::clicked, this,
            [this] { m_menu->popup(m_more->mapToGlobal(m_more->rect().bottomLeft())); });
}

void ShotRow::show(const State& state)
{
    const int number = state.index + 1;
    m_number->setText(QString::number(number));
    m_number->setAccessibleName(tr("Shot %1").arg(number));
    m_seconds->setAccessibleName(tr("Seconds of shot %1").arg(number));
    m_more->setTitle(tr("More for shot %1").arg(number));
    {
        const QSignalBlocker quiet(m_seconds); // a narrower range changes the value too
        m_seconds->setRange(std::min(1, state.shot.seconds), std::max(state.mostSeconds, state.shot.seconds));
        m_seconds->setValue(state.shot.seconds);
    }
    m_text->setPlace({.role = Role::Shots, .shot = state.index});
    m_text->showText(state.shot.text);
    const QList<WordHit> hits = findWords(state.shot.text);
    m_size->show(state.shot.text, hits, number);
    m_move->show(state.shot.text, hits, number);
    m_actions[ShotAction::AddBelow]->setEnabled(state.canGrow);
    m_actions[ShotAction::Duplicate]->setEnabled(state.canGrow);
    m_actions[ShotAction::Split]->setEnabled(state.canGrow);
    m_actions[ShotAction::Merge]->setEnabled(number < state.count);
    m_actions[ShotAction::MoveUp]->setEnabled(state.index > 0);
    m_actions[ShotAction::MoveDown]->setEnabled(number < state.count);
    showLimit(state);
    showFindings(state);
    fitChips();
}

void ShotRow::previewSeconds(int seconds)
{
    const QSignalBlocker quiet(m_seconds);
    m_seconds->setValue(seconds);
}

void ShotRow::showLimit(const State& state)
{
    const int length = codePoints(state.shot.text);
    const bool over = length > state.textLimit;
    const QString count = tr("%1 / %2").arg(length).arg(state.textLimit);
    m_counter->setText(count);
    m_counter->setColor(!over ? Token::Quiet : state.limitIsFirm ? Token::BadText : Token::WarnText);
    m_counter->setToolTip(state.limitIsFirm ? tr("Characters, and the most that this endpoint takes")
                                            : tr("Characters. Kling cuts a shot at about %1.").arg(state.textLimit));
    m_text->setAccessibleName(tr("Text of shot %1").arg(state.index + 1));
    m_text->setAccessibleDescription(over ? tr("%1 characters").arg(count) : QString());
}

void ShotRow::showFindings(const State& state)
{
    m_lint->setVisible(!state.findings.isEmpty());
    if (state.findings.isEmpty())
        return;
    LintLevel worst = LintLevel::Hint;
    QStringList rules;
    for (const Finding& finding : state.findings) {
        worst = std::min(worst, finding.level);
        if (!finding.rule.isEmpty() && !rules.contains(finding.rule))
            rules.append(finding.rule);
    }
    const QString number = QString::number(state.findings.size());
    const StatusGlyph::Look looks[] = {{IconId::Error, number, Token::BadText},
                                       {IconId::Warning, number, Token::WarnText},
                                       {IconId::Info, number, Token::Quiet}};
    m_lint->setLook(looks[int(worst)]);
    QString words = tr("Notes on shot %1: %2").arg(state.index + 1).arg(number);
    if (!rules.isEmpty())
        words += QStringLiteral(" (%1)").arg(rules.join(QStringLiteral(", ")));
    m_lint->setAccessibleName(words);
    m_lint->setToolTip(plainToolTip(words));
}

/// Each chip as wide as its words, else both share what there is; without room for their names they go.
void ShotRow::fitChips()
{
    const int gaps = 4 * space::tiny;
    const int room = width() - m_handle->width() - m_number->sizeHint().width() - m_seconds->sizeHint().width()
                   - m_more->sizeHint().width() - gaps;
    const bool fits = m_size->leastWidth() + m_move->leastWidth() <= room;
    m_size->setVisible(fits);
    m_move->setVisible(fits);
    if (!fits)
        return;
    const int size = m_size->sizeHint().width();
    const int move = m_move->sizeHint().width();
    const int half = room / 2;
    m_size->setMaximumWidth(size + move <= room ? size : std::min(size, std::max(half, room - move)));
    m_move->setMaximumWidth(size + move <= room ? move : std::min(move, std::max(half, room - size)));
}

void ShotRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitChips();
}

bool ShotRow::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) // a chip needs another width
        fitChips();
    return QWidget::event(event);
}

bool ShotRow::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!isKey)
        return QWidget::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    const auto action = ShotActions::forKeys(key->keyCombination());
    if (!action)
        return QWidget::eventFilter(watched, event);
    // Taken before the field (whose Ctrl+D deletes on some desktops) and before the menus of the window.
    key->accept();
    if (event->type() == QEvent::KeyPress && isPossible(*action))
        Q_EMIT requested(*action, m_text->textCursor().position());
    return true;
}

void ShotRow::focusText(int position)
{
    if (position >= 0) {
        QTextCursor cursor = m_text->textCursor();
        cursor.setPosition(std::min(position, int(m_text->toPlainText().size())));
        m_text->setTextCursor(cursor);
    }
    m_text->setFocus(Qt::OtherFocusReason);
}

int ShotRow::cursorPosition() const { return m_text->textCursor().position(); }

QList<QWidget*> ShotRow::focusOrder() const { return {m_seconds, m_size, m_move, m_more, m_text}; }

} // namespace klapper

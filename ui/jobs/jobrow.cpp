// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/jobrow.h"

#include "ui/jobs/jobpicture.h"
#include "ui/jobs/jobwords.h"
#include "ui/style/metrics.h"
#include "ui/style/stylepaint.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/phasebar.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

namespace klapper {

namespace {

constexpr QSize pictureSize(72, 42);
constexpr int numberWidth = 80;
constexpr int actionsWidth = 196;
constexpr int narrowActionsWidth = 168; ///< without the arrow, which the menu and a key have too
constexpr int roomyWidth = 680;
constexpr int leastWords = 6; ///< characters of a title or of what happens, or the numbers give way

bool isWorking(JobState state)
{
    return state == JobState::Submitting || state == JobState::InQueue || state == JobState::Rendering
        || state == JobState::Downloading;
}

} // namespace

JobRow::JobRow(QWidget* parent)
    : QFrame(parent)
    , m_foreignNote(tr("Another Klapper window looks after this job."))
    , m_picture(new JobPicture(pictureSize))
    , m_title(new ElidedLabel)
    , m_state(new StatusGlyph)
    , m_detail(new ElidedLabel)
    , m_bar(new PhaseBar)
    , m_elapsed(new PlainLabel({}, TextSize::Body, Token::Quiet))
    , m_price(new PlainLabel({}, TextSize::Body, Token::Text))
    , m_main(new QPushButton)
    , m_up(new IconButton(IconId::Up, JobCommandWords::title(JobCommand::MoveUp)))
    , m_more(new IconButton(IconId::More, tr("More")))
    , m_cancel(new IconButton(IconId::Cancel, JobCommandWords::title(JobCommand::Cancel)))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(this, QAccessible::ListItem);
    setupLayout();
}

void JobRow::setupLayout()
{
    m_title->setFont(textFont(TextSize::Body, QFont::DemiBold));
    m_detail->setFont(textFont(TextSize::Small));
    m_detail->setForegroundRole(QPalette::PlaceholderText);
    m_bar->setMinimumWidth(40);
    m_bar->setMaximumWidth(160);
    m_bar->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (PlainLabel* number : {m_elapsed, m_price}) {
        number->setNumeric(true);
        number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }

    m_phaseLine = new QHBoxLayout;
    m_phaseLine->setSpacing(space::small);
    m_phaseLine->addWidget(m_state);
    m_phaseLine->addWidget(m_bar, 1);
    m_phaseLine->addWidget(m_detail, 2);
    m_titleLine = new QHBoxLayout;
    m_titleLine->setSpacing(space::small);
    m_titleLine->addWidget(m_title, 1);
    auto* text = new QVBoxLayout;
    text->setSpacing(2);
    text->addLayout(m_titleLine);
    text->addLayout(m_phaseLine);
    m_line = new QHBoxLayout(this);
    m_line->setContentsMargins(space::small, space::small, space::small, space::small);
    m_line->setSpacing(space::medium);
    m_line->addWidget(m_picture);
    m_line->addLayout(text, 1);
    m_line->addWidget(m_elapsed);
    m_line->addWidget(m_price);
    setupButtons(*m_line);
}

void JobRow::setupButtons(QHBoxLayout& row)
{
    // One width for every row, so that the numbers stand in columns.
    m_actions = new QWidget;
    auto* buttons = new QHBoxLayout(m_actions);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(space::tiny);
    buttons->addStretch();
    for (QWidget* button : std::initializer_list<QWidget*>{m_up, m_main, m_more, m_cancel})
        buttons->addWidget(button);
    // The buttons stand in columns too.
    QSizePolicy keeps = m_cancel->sizePolicy();
    keeps.setRetainSizeWhenHidden(true);
    m_cancel->setSizePolicy(keeps);
    row.addWidget(m_actions);
    m_main->setObjectName(QStringLiteral("main"));
    m_up->setObjectName(QStringLiteral("up"));
    m_more->setObjectName(QStringLiteral("more"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_up->setShortcutHint(JobCommandWords::key(JobCommand::MoveUp, JobState::Waiting));
    connect(m_main, &QPushButton::clicked, this, [this] {
        if (const auto command = mainCommand(m_job, m_ours, m_budgetRoom))
            Q_EMIT commandGiven(*command, m_job.id);
    });
    connect(m_up, &IconButton::clicked, this, [this] { Q_EMIT commandGiven(JobCommand::MoveUp, m_job.id); });
    connect(m_more, &IconButton::clicked, this, [this] { openMenu(m_more->mapToGlobal(m_more->rect().bottomLeft())); });
    connect(m_cancel, &IconButton::clicked, this, [this] { Q_EMIT commandGiven(JobCommand::Cancel, m_job.id); });
}

void JobRow::setPictures(ThumbnailCache* pictures) { m_picture->setPictures(pictures); }

void JobRow::show(const Job& job, bool ours, const QDateTime& now)
{
    m_job = job;
    m_ours = ours;
    m_title->setText(JobWords::title(job));
    m_price->setText(JobWords::price(job));
    m_price->setColor(job.cost ? Token::Text : Token::Quiet);
    m_price->setMinimumWidth(std::max(numberWidth, m_price->minimumSizeHint().width()));
    m_price->setToolTip(JobWords::cost(job));
    refreshPhase(now);
    refreshActions();
    m_picture->show(JobWords::look(job), ClipSource::of(job));
    arrange();
}

void JobRow::setBudgetRoom(bool room, const QDateTime& now)
{
    if (std::exchange(m_budgetRoom, room) == room || !isHeldForBudget(m_job))
        return;
    refreshPhase(now);
    refreshActions();
}

void JobRow::showTime(const QDateTime& now) { refreshPhase(now); }

void JobRow::refreshPhase(const QDateTime& now)
{
    const StatusGlyph::Look look = JobWords::look(m_job);
    m_state->setLook(look);
    const bool foreign = !m_ours && !isFinished(m_job.state);
    const bool fitsNow = isHeldForBudget(m_job) && m_budgetRoom;
    m_detail->setText(foreign   ? m_foreignNote
                      : fitsNow ? tr("It was over your budget; now there is room. Release it to send it.")
                                : JobWords::detail(m_job, now, m_usual));
    const bool working = isWorking(m_job.state);
    m_bar->setVisible(working);
    if (working) {
        const bool counted = m_job.state == JobState::Downloading && m_job.total > 0;
        m_bar->setFraction(counted ? std::optional(double(m_job.received) / double(m_job.total)) : std::nullopt);
    }
    m_elapsed->setText(JobWords::elapsed(m_job, now));
    m_elapsed->setMinimumWidth(std::max(numberWidth / 2, m_elapsed->minimumSizeHint().width()));
    // Every second it is looked at, and a screen reader is told of each change.
    if (const QString name = tr("%1: %2").arg(JobWords::title(m_job), look.word); name != accessibleName())
        setAccessibleName(name);
    if (m_detail->text() != accessibleDescription())
        setAccessibleDescription(m_detail->text());
}

void JobRow::refreshActions()
{
    const QList<JobCommand> commands = commandsOf(m_job, m_ours, m_budgetRoom);
    const auto command = mainCommand(m_job, m_ours, m_budgetRoom);
    m_main->setVisible(command.has_value());
    if (command) {
        const QString word = JobCommandWords::title(*command);
        m_main->setText(word);
        m_main->setAccessibleName(tr("%1: %2").arg(word, JobWords::title(m_job)));
    }
    m_up->setVisible(commands.contains(JobCommand::MoveUp) && width() >= roomyWidth);
    m_cancel->setVisible(commands.contains(JobCommand::Cancel));
    m_cancel->setEnabled(m_job.cancel != CancelState::Asked);
    m_cancel->setTitle(JobWords::cancelHint(m_job));
    m_cancel->setAccessibleName(tr("Cancel"));
}

void JobRow::openMenu(const QPoint& globalPosition)
{
    auto* menu = new QMenu(this);
    connect(menu, &QMenu::aboutToHide, menu, &QObject::deleteLater);
    const QList<JobCommand> commands = commandsOf(m_job, m_ours, m_budgetRoom);
    for (const JobCommand command : commands) {
        if (command == JobCommand::Cancel)
            menu->addSeparator();
        QAction* action = menu->addAction(icon(JobCommandWords::icon(command)), JobCommandWords::title(command, m_job));
        action->setShortcut(JobCommandWords::key(command, m_job.state)); // shown; the row does it
        action->setShortcutVisibleInContextMenu(true);
        action->setEnabled(command != JobCommand::Cancel || m_job.cancel != CancelState::Asked);
        connect(action, &QAction::triggered, this, [this, command] { give({command}); });
    }
    menu->popup(globalPosition);
}

bool JobRow::give(std::initializer_list<JobCommand> wishes)
{
    const QList<JobCommand> commands = commandsOf(m_job, m_ours, m_budgetRoom);
    for (const JobCommand wish : wishes) {
        if (!commands.contains(wish))
            continue;
        Q_EMIT commandGiven(wish, m_job.id);
        return true;
    }
    return false;
}

void JobRow::accessiblePress() { give({JobCommand::Show, JobCommand::Check, JobCommand::Details}); }

QList<QWidget*> JobRow::focusChain() { return {this, m_up, m_main, m_more, m_cancel}; }

void JobRow::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    if (!m_job.id.isEmpty())
        refreshActions();
    arrange();
}

/// Never less than its buttons.
int JobRow::actionsRoom(int least) const { return std::max(least, m_actions->layout()->minimumSize().width()); }

/// The second line without a number.
int JobRow::wordsRoom() const
{
    return m_state->sizeHint().width() + (m_bar->isHidden() ? 0 : space::small + m_bar->minimumWidth());
}

QSize JobRow::minimumSizeHint() const
{
    const int title = leastWords * fontMetrics().averageCharWidth() + space::small + m_price->minimumWidth();
    const int words = wordsRoom() + 2 * space::small + m_elapsed->minimumWidth() + m_detail->minimumSizeHint().width();
    const int width = 2 * space::small + std::max(title, words) + space::medium + actionsRoom(0);
    return {width, QFrame::minimumSizeHint().height()};
}

void JobRow::arrange()
{
    // Where it is narrow the words need the room; the state's icon stands beside its word anyway.
    const bool roomy = width() >= roomyWidth;
    m_picture->setVisible(roomy);
    const int actions = actionsRoom(roomy ? actionsWidth : narrowActionsWidth);
    const int picture = roomy ? pictureSize.width() + space::medium : 0;
    const int words = wordsRoom() + space::small + leastWords * fontMetrics().averageCharWidth();
    const int numbers = m_elapsed->minimumWidth() + m_price->minimumWidth() + 2 * space::medium;
    const bool tight = width() < 2 * space::small + picture + words + numbers + space::medium + actions;
    m_actions->setMinimumWidth(tight ? actionsRoom(0) : actions);
    if (tight != m_tight)
        setTight(tight);
}

void JobRow::setTight(bool tight)
{
    m_tight = tight;
    (tight ? m_line : m_titleLine)->removeWidget(m_price);
    (tight ? m_line : m_phaseLine)->removeWidget(m_elapsed);
    if (tight) {
        m_titleLine->addWidget(m_price);
        m_phaseLine->addWidget(m_elapsed);
    } else {
        m_line->insertWidget(m_line->indexOf(m_actions), m_elapsed);
        m_line->insertWidget(m_line->indexOf(m_actions), m_price);
    }
}

void JobRow::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && m_ours && isUnsent(m_job.state))
        m_pressedAt = event->globalPosition().toPoint();
}

void JobRow::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_pressedAt)
        return;
    const QPoint at = event->globalPosition().toPoint();
    if (!m_pulling && (at - *m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    m_pulling = true;
    Q_EMIT pulled(at, false);
}

void JobRow::mouseReleaseEvent(QMouseEvent* event)
{
    m_pressedAt.reset();
    if (std::exchange(m_pulling, false))
        Q_EMIT pulled(event->globalPosition().toPoint(), true);
}

void JobRow::mouseDoubleClickEvent(QMouseEvent*) { accessiblePress(); }

void JobRow::contextMenuEvent(QContextMenuEvent* event)
{
    openMenu(event->reason() == QContextMenuEvent::Mouse ? event->globalPos() : mapToGlobal(rect().center()));
}

void JobRow::keyPressEvent(QKeyEvent* event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    bool done = false;
    if (!plain || event->isAutoRepeat() || !hasFocus()) // a button of the row has keys of its own
        return QFrame::keyPressEvent(event);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        done = give({JobCommand::Show, JobCommand::Check, JobCommand::Details});
    else if (event->key() == Qt::Key_Space)
        done = give({JobCommand::Hold, JobCommand::Pause, JobCommand::Resume});
    else if (event->key() == Qt::Key_Delete && isUnsent(m_job.state)) // what costs money is not cancelled by a key
        done = give({JobCommand::Cancel});
    if (!done)
        QFrame::keyPressEvent(event);
}

void JobRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    stylepaint::rowEdges(painter, *this);
}

} // namespace klapper

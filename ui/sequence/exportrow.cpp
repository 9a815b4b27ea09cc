// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sequence/exportrow.h"

#include "ui/sequence/exportitemwords.h"
#include "ui/style/metrics.h"
#include "ui/style/stylepaint.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/phasebar.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statusglyph.h"

#include <QContextMenuEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace klapper {

namespace {
constexpr int leastWords = 120; ///< px, before the row is laid out
} // namespace

ExportRow::ExportRow(QWidget* parent)
    : QFrame(parent)
    , m_title(new ElidedLabel)
    , m_state(new StatusGlyph)
    , m_bar(new PhaseBar)
    , m_detail(new ElidedLabel)
    , m_words(new PlainLabel({}, TextSize::Small, Token::Quiet))
    , m_remaining(new PlainLabel({}, TextSize::Body, Token::Quiet))
    , m_main(new QPushButton)
    , m_more(new IconButton(IconId::More, tr("More")))
    , m_end(new IconButton(IconId::Cancel, tr("Cancel")))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(this, QAccessible::ListItem);
    setObjectName(QStringLiteral("exportRow"));
    setupLayout();
}

void ExportRow::setupLayout()
{
    m_title->setFont(textFont(TextSize::Body, QFont::DemiBold));
    m_detail->setFont(textFont(TextSize::Small));
    m_detail->setForegroundRole(QPalette::PlaceholderText);
    m_detail->setContentsMargins(0, 0, 0, 2); // names have underscores
    m_detail->setObjectName(QStringLiteral("exportDetail"));
    m_bar->setMinimumWidth(40);
    m_bar->setMaximumWidth(160);
    m_bar->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_words->setWordWrap(true);
    m_words->setObjectName(QStringLiteral("exportMoreWords"));
    m_remaining->setNumeric(true);
    m_remaining->setMinimumWidth(
        QFontMetrics(numberFont(TextSize::Body)).horizontalAdvance(tr("%1 left").arg(QStringLiteral("00:00"))));
    m_remaining->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* phase = new QHBoxLayout;
    phase->setSpacing(space::small);
    phase->addWidget(m_state);
    phase->addWidget(m_bar, 1);
    phase->addWidget(m_detail, 2);
    auto* text = new QVBoxLayout;
    text->setSpacing(2);
    text->addWidget(m_title);
    text->addLayout(phase);
    text->addWidget(m_words);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::small, space::tiny, space::small, space::tiny);
    row->setSpacing(space::medium);
    row->addLayout(text, 1);
    row->addWidget(m_remaining);
    setupButtons(*row);
}

void ExportRow::setupButtons(QHBoxLayout& row)
{
    m_main->setObjectName(QStringLiteral("exportMain"));
    m_more->setObjectName(QStringLiteral("exportMore"));
    m_end->setObjectName(QStringLiteral("exportEnd"));
    for (QWidget* button : std::initializer_list<QWidget*>{m_main, m_more, m_end})
        row.addWidget(button);
    connect(m_main, &QPushButton::clicked, this, [this] {
        if (const auto command = mainCommand())
            give(*command);
    });
    connect(m_more, &IconButton::clicked, this, [this] { openMenu(m_more->mapToGlobal(m_more->rect().bottomLeft())); });
    connect(m_end, &IconButton::clicked, this,
            [this] { give(isEnded(m_item.state) ? Command::Forget : Command::Cancel); });
}

void ExportRow::show(const ExportItem& item)
{
    m_item = item;
    const StatusGlyph::Look look = ExportItemWords::look(item);
    m_title->setText(item.title);
    m_state->setLook(look);
    m_bar->setVisible(item.state == ExportItem::State::Running);
    m_bar->setFraction(item.done);
    m_detail->setText(ExportItemWords::detail(item));
    m_remaining->setText(ExportItemWords::remaining(item));
    setAccessibleName(tr("%1: %2").arg(item.title.simplified(), look.word));
    m_words->setText(ExportItemWords::more(item));
    m_words->setVisible(!m_words->text().isEmpty());
    m_remaining->setVisible(item.state == ExportItem::State::Running);
    setAccessibleDescription(QString(m_detail->text() % u' ' % m_words->text()).trimmed());
    refreshActions();
    fitWords();
}

void ExportRow::fitWords()
{
    // A scrolled list asks for the least height of its rows, and wrapped words have none of their own.
    layout()->activate();
    m_words->setMinimumHeight(m_words->isHidden() ? 0
                                                  : m_words->heightForWidth(std::max(m_title->width(), leastWords)));
}

void ExportRow::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fitWords();
}

QList<QWidget*> ExportRow::focusChain() { return {this, m_main, m_more, m_end}; }

bool ExportRow::isPlayable() const
{
    const ExportKind kind = m_item.plan.preset.kind;
    const bool isFilm = kind == ExportKind::Video || kind == ExportKind::Join || kind == ExportKind::Original;
    return isFilm && m_item.state == ExportItem::State::Done && QFileInfo(m_item.file.path).isFile();
}

std::optional<ExportRow::Command> ExportRow::mainCommand() const
{
    switch (m_item.state) {
    case ExportItem::State::Waiting:
    case ExportItem::State::Running:
        return std::nullopt;
    case ExportItem::State::Done:
        return isPlayable() ? Command::Show : Command::Reveal;
    case ExportItem::State::Failed:
    case ExportItem::State::Cancelled:
        return Command::Again;
    }
    Q_UNREACHABLE();
}

QList<ExportRow::Command> ExportRow::commands() const
{
    QList<Command> commands;
    switch (m_item.state) {
    case ExportItem::State::Waiting:
    case ExportItem::State::Running:
        return {Command::Cancel};
    case ExportItem::State::Done:
        if (isPlayable())
            commands.append(Command::Show);
        commands << Command::Reveal << Command::CopyPath;
        break;
    case ExportItem::State::Failed:
    case ExportItem::State::Cancelled:
        break;
    }
    if (m_item.state == ExportItem::State::Failed || !m_item.file.differences.isEmpty())
        commands.append(Command::CopyReport);
    commands << Command::Again << Command::Forget;
    return commands;
}

namespace {

QString titleOf(ExportRow::Command command)
{
    switch (command) {
    case ExportRow::Command::Show:
        return ExportRow::tr("Show on the stage");
    case ExportRow::Command::Reveal:
        return ExportRow::tr("Show in folder");
    case ExportRow::Command::CopyPath:
        return ExportRow::tr("Copy path");
    case ExportRow::Command::CopyReport:
        return ExportRow::tr("Copy report");
    case ExportRow::Command::Again:
        return ExportRow::tr("Export again");
    case ExportRow::Command::Cancel:
        return ExportRow::tr("Cancel");
    case ExportRow::Command::Forget:
        return ExportRow::tr("Take off the list");
    }
    Q_UNREACHABLE();
}

} // namespace

void ExportRow::refreshActions()
{
    const auto command = mainCommand();
    m_main->setVisible(command.has_value());
    if (command) {
        m_main->setText(titleOf(*command));
        m_main->setAccessibleName(tr("%1: %2").arg(m_main->text(), m_item.title.simplified()));
    }
    const bool ended = isEnded(m_item.state);
    m_end->setIconId(ended ? IconId::Close : IconId::Cancel);
    m_end->setTitle(titleOf(ended ? Command::Forget : Command::Cancel));
}

void ExportRow::openMenu(const QPoint& globalPosition)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<Command> offered = commands();
    for (const Command command : offered) {
        menu->addAction(titleOf(command), this, [this, command] { give(command); });
        if (command == Command::Reveal)
            Q_EMIT fillMenu(menu);
    }
    menu->popup(globalPosition);
}

void ExportRow::contextMenuEvent(QContextMenuEvent* event)
{
    openMenu(event->reason() == QContextMenuEvent::Mouse ? event->globalPos() : mapToGlobal(rect().center()));
}

void ExportRow::accessiblePress()
{
    if (const auto command = mainCommand())
        give(*command);
}

void ExportRow::mouseDoubleClickEvent(QMouseEvent*)
{
    if (m_item.state == ExportItem::State::Done)
        give(*mainCommand());
}

void ExportRow::keyPressEvent(QKeyEvent* event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (!plain || event->isAutoRepeat() || !hasFocus()) // a button of the row has keys of its own
        return QFrame::keyPressEvent(event);
    const auto command = mainCommand();
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && command)
        return give(*command);
    if (event->key() == Qt::Key_Delete)
        return give(isEnded(m_item.state) ? Command::Forget : Command::Cancel);
    QFrame::keyPressEvent(event);
}

void ExportRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    stylepaint::rowEdges(painter, *this);
}

} // namespace klapper

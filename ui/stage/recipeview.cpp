// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stage/recipeview.h"

#include "ui/stage/judgementform.h"
#include "ui/stage/threadview.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/ratingbar.h"
#include "ui/widgets/wrappedtext.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>

#include <utility>

namespace klapper {

namespace {

constexpr int leastRowsHeight = 44; // two lines, so that it is seen to scroll
constexpr int mostShown = 4000;     // characters of one foreign value

void block(QPushButton* button, const QString& reason)
{
    button->setEnabled(reason.isEmpty());
    button->setToolTip(plainToolTip(reason));
    button->setAccessibleDescription(reason);
}

} // namespace

RecipeView::RecipeView(QWidget* parent)
    : QWidget(parent)
    , m_title(new ElidedLabel)
    , m_summary(new ElidedLabel)
    , m_use(new QPushButton(tr("Use recipe")))
    , m_again(new IconButton(IconId::More, tr("Use again")))
    , m_againMenu(new QMenu(this))
    , m_reveal(new IconButton(IconId::Folder, tr("Show in folder")))
    , m_export(new IconButton(IconId::Export, tr("Export …")))
    , m_rating(new RatingBar)
    , m_form(new JudgementForm)
    , m_thread(new ThreadView)
    , m_area(new QScrollArea)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::TabFocus);
    setAccessibleRole(m_area, QAccessible::Pane);
    m_area->setAccessibleName(tr("Recipe"));
    m_area->viewport()->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::medium, space::small, space::medium, space::medium);
    column->setSpacing(space::small);
    setupHeader();
    column->addWidget(m_area, 1);
    setupBody();
}

void RecipeView::setupBody()
{
    auto* body = new QWidget;
    m_body = new QVBoxLayout(body);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(space::small);
    m_body->addWidget(m_form);
    m_body->addWidget(m_thread);
    m_form->hide();
    m_rating->hide();
    m_thread->setTabAfter(m_form->lastField());
    m_area->setWidget(body);
    body->setAutoFillBackground(false);
    body->installEventFilter(this);
}

void RecipeView::setupHeader()
{
    m_title->setFont(textFont(TextSize::Title, QFont::DemiBold));
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_title, 1);
    row->addWidget(m_use);
    row->addWidget(m_again);
    row->addWidget(m_reveal);
    row->addWidget(m_export);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addLayout(row);
    m_facts = new QHBoxLayout; // below the buttons: the clip's facts need the width
    m_facts->setSpacing(space::medium);
    m_facts->addWidget(m_rating);
    m_facts->addWidget(m_summary, 1);
    column->addLayout(m_facts);
    m_sameRow = new QHBoxLayout;
    m_sameRow->setSpacing(space::small);
    m_sameRow->addStretch();
    column->addLayout(m_sameRow);
    m_use->setAccessibleName(tr("Use the whole recipe of this clip"));
    m_again->setObjectName(QStringLiteral("again"));
    m_againMenu->setObjectName(QStringLiteral("againMenu"));
    connect(m_again, &IconButton::clicked, this,
            [this] { m_againMenu->popup(m_again->mapToGlobal(m_again->rect().bottomLeft())); });
    connect(m_use, &QPushButton::clicked, this, &RecipeView::useRequested);
    connect(m_reveal, &IconButton::clicked, this, &RecipeView::revealRequested);
    m_export->setObjectName(QStringLiteral("exportClip"));
    m_export->setShortcutHint(QKeySequence(Qt::CTRL | Qt::Key_E));
    connect(m_export, &IconButton::clicked, this, &RecipeView::exportRequested);
    setUseBlocked({});
}

void RecipeView::setRecipe(const QString& title, const QString& summary, const QList<QPair<QString, QString>>& rows)
{
    m_title->setText(title);
    m_summary->setText(summary);
    m_summary->setVisible(!summary.isEmpty());
    delete m_rows;
    m_rows = new QWidget;
    auto* grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, space::small, 0);
    grid->setHorizontalSpacing(space::large);
    grid->setVerticalSpacing(space::tiny);
    grid->setColumnStretch(1, 1);
    int line = 0;
    for (const auto& [label, value] : rows) {
        auto* name = new PlainLabel(label.left(200), TextSize::Body, Token::Quiet);
        auto* text = new WrappedText(value.size() > mostShown ? value.left(mostShown) + QChar(0x2026) : value);
        text->setAccessibleName(label);
        grid->addWidget(name, line, 0, Qt::AlignTop);
        grid->addWidget(text, line, 1);
        ++line;
    }
    grid->setRowStretch(line, 1);
    m_body->addWidget(m_rows, 1);
    refreshJudgement();
}

void RecipeView::setSames(const QStringList& titles)
{
    while (m_sames.size() > titles.size())
        delete m_sames.takeLast();
    while (m_sames.size() < titles.size()) {
        const int index = int(m_sames.size());
        auto* button = new QPushButton;
        button->setObjectName(QStringLiteral("same%1").arg(index));
        connect(button, &QPushButton::clicked, this, [this, index] { Q_EMIT sameRequested(index); });
        m_sameRow->insertWidget(index, button);
        m_sames.append(button);
    }
    for (qsizetype i = 0; i < titles.size(); ++i)
        m_sames[i]->setText(titles[i]);
    refreshHeight();
}

void RecipeView::setUseBlocked(const QString& reason)
{
    block(m_use, reason);
    if (reason.isEmpty())
        m_use->setToolTip(plainToolTip(tr("Put the whole recipe into the compose panel")));
}

void RecipeView::setOfTake(bool isTake)
{
    m_isTake = isTake;
    m_use->setVisible(isTake);
    m_export->setVisible(isTake);
    if (!isTake)
        m_thread->setLinks({}, 0);
    refreshJudgement();
}

void RecipeView::showJudgement()
{
    m_isJudged = true;
    refreshJudgement();
}

void RecipeView::refreshJudgement()
{
    const bool isShown = m_isTake && m_isJudged;
    m_rating->setVisible(isShown);
    m_form->setVisible(isShown);
    m_area->setVisible(isShown || (m_rows && !m_rows->findChildren<WrappedText*>().isEmpty()));
    refreshHeight();
}

void RecipeView::setMostHeight(int height)
{
    m_mostHeight = height;
    refreshHeight();
}

void RecipeView::setRoom(int height)
{
    if (std::exchange(m_room, height) != height)
        refreshHeight();
}

QSize RecipeView::sizeHint() const { return QSize(320, QWidget::sizeHint().height()); }

void RecipeView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    refreshHeight();
}

void RecipeView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        m_title->setFont(textFont(TextSize::Title, QFont::DemiBold));
}

bool RecipeView::eventFilter(QObject*, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) // a note grows with its text
        QMetaObject::invokeMethod(this, &RecipeView::refreshHeight, Qt::QueuedConnection);
    return false;
}

void RecipeView::setLow(bool low)
{
    if (std::exchange(m_low, low) == low)
        return;
    auto* column = static_cast<QVBoxLayout*>(layout());
    QVBoxLayout* from = low ? column : m_body;
    QVBoxLayout* to = low ? m_body : column;
    int at = low ? 0 : 1; // below the title
    for (QHBoxLayout* each : {m_facts, m_sameRow}) {
        from->removeItem(each);
        each->setParent(nullptr);
        to->insertLayout(at++, each);
    }
}

void RecipeView::refreshHeight()
{
    if (!m_rows)
        return;
    const int width = this->width() - 2 * space::medium;
    const int wanted =
        m_body->hasHeightForWidth() ? m_body->totalHeightForWidth(width) : m_body->totalSizeHint().height();
    const int title = m_use->sizeHint().height() + 3 * space::small + space::medium; // with what is around it
    const int below = m_facts->sizeHint().height() + m_sameRow->sizeHint().height() + 2 * space::small;
    setLow(!m_area->isHidden() && title + below + leastRowsHeight > m_room);
    const int header = m_low ? title : sizeHint().height() - m_area->height();
    m_area->setFixedHeight(
        std::max(0, std::min(wanted, std::max(leastRowsHeight, std::min(m_mostHeight, m_room) - header))));
}

} // namespace klapper

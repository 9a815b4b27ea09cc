// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/firstrunview.h"

#include "app/engine.h"
#include "ui/firstrun/lookstep.h"
#include "ui/firstrun/placestep.h"
#include "ui/firstrun/samplestep.h"
#include "ui/firstrun/stepmarks.h"
#include "ui/style/buttonweight.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <initializer_list>

namespace klapper {

namespace {
constexpr int columnWidth = 560; // of the words, at the usual font
}

FirstRunView::FirstRunView(Engine& engine, SettingsStore& store, FirstRunStep step, QWidget* parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_store(store)
    , m_step(step)
    , m_scroll(new QScrollArea)
    , m_marks(new StepMarks(firstRunSteps))
    , m_count(new PlainLabel({}, TextSize::Small, Token::Quiet))
    , m_title(new PlainLabel({}, TextSize::Large, Token::Text))
    , m_lead(new PlainLabel({}, TextSize::Body, Token::Quiet))
    , m_skip(new QPushButton(tr("Skip")))
    , m_back(new QPushButton(tr("Back")))
    , m_next(new QPushButton)
{
    setObjectName(QStringLiteral("firstRun"));
    setupLayout();
    connect(m_skip, &QPushButton::clicked, this, &FirstRunView::skipRequested);
    connect(m_back, &QPushButton::clicked, this, [this] { setStep(FirstRunStep(int(m_step) - 1)); });
    connect(m_next, &QPushButton::clicked, this, &FirstRunView::next);
    connect(&m_engine.tokens(), &TokenStore::changed, this, &FirstRunView::takeToken);
    setStep(step);
}

void FirstRunView::setupLayout()
{
    m_skip->setObjectName(QStringLiteral("firstRunSkip"));
    m_skip->setAccessibleDescription(tr("Leaves the first steps. Help, First steps brings them back."));
    m_skip->setToolTip(plainToolTip(m_skip->accessibleDescription()));
    m_back->setObjectName(QStringLiteral("firstRunBack"));
    m_next->setObjectName(QStringLiteral("firstRunNext"));
    setButtonWeight(m_next, ButtonWeight::Accent);
    auto* content = new QWidget;
    content->setLayout(setupContent());
    content->setMaximumWidth(dialogWidth(columnWidth) + 2 * space::huge);
    content->setAutoFillBackground(false);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setAlignment(Qt::AlignHCenter);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);

    auto* bottom = new QWidget; // what goes on stands where it is seen, however long the step is
    bottom->setMaximumWidth(content->maximumWidth());
    m_buttons = new QBoxLayout(QBoxLayout::LeftToRight, bottom);
    m_buttons->setContentsMargins(space::huge, space::small, space::huge, space::large);
    m_buttons->setSpacing(space::small);
    auto* others = new QHBoxLayout;
    others->addWidget(m_skip);
    others->addStretch();
    others->addWidget(m_back);
    m_buttons->addLayout(others, 1);
    m_buttons->addWidget(m_next);
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(bottom, 10000); // in line with the words to the pixel
    middle->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_scroll, 1);
    column->addLayout(middle);
}

QVBoxLayout* FirstRunView::setupContent()
{
    m_title->setTextSize(TextSize::Large, QFont::DemiBold);
    for (PlainLabel* label : {m_count, m_title, m_lead})
        label->setWordWrap(true);
    auto* marks = new QHBoxLayout;
    marks->setSpacing(space::small);
    marks->addWidget(m_marks, 0, Qt::AlignVCenter);
    marks->addWidget(m_count, 1);
    m_place = new QVBoxLayout;
    auto* column = new QVBoxLayout;
    column->setContentsMargins(space::huge, space::huge, space::huge, space::small);
    column->setSpacing(space::small);
    column->addStretch(1);
    column->addLayout(marks);
    column->addWidget(m_title);
    column->addWidget(m_lead);
    column->addSpacing(space::small);
    column->addLayout(m_place);
    column->addStretch(2);
    return column;
}

FirstRunPage* FirstRunView::makePage()
{
    switch (m_step) {
    case FirstRunStep::Place:
        return new PlaceStep(m_engine);
    case FirstRunStep::Look:
        return new LookStep(m_engine, m_store);
    case FirstRunStep::Sample: {
        auto* page = new SampleStep(m_engine);
        connect(page, &SampleStep::budgetRequested, this, &FirstRunView::budgetRequested);
        return page;
    }
    }
    Q_UNREACHABLE();
}

void FirstRunView::setStep(FirstRunStep step)
{
    const bool hadFocus = focused() != nullptr;
    m_step = step;
    m_waitsForSignIn = false;
    if (m_page) {
        m_page->disconnect(this);
        m_page->hide();
        m_page->deleteLater(); // its own control may be what goes on
    }
    m_page = makePage();
    m_place->addWidget(m_page);
    connect(m_page, &FirstRunPage::changed, this, &FirstRunView::refresh);
    orderTabs();
    refresh();
    if (hadFocus && isVisible())
        focusControl();
}

/// The buttons come behind what is asked, as they are read.
void FirstRunView::orderTabs()
{
    QList<QWidget*> order;
    const QList<QWidget*> all = m_page->findChildren<QWidget*>();
    for (QWidget* each : all) {
        if (each->focusPolicy() & Qt::TabFocus && !each->focusProxy() && each->window() == window())
            order.append(each);
    }
    order += {m_skip, m_back, m_next};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

void FirstRunView::refresh()
{
    const int number = int(m_step) + 1;
    m_marks->setStep(int(m_step));
    m_count->setText(tr("Welcome to Klapper · step %1 of %2").arg(number).arg(firstRunSteps));
    m_title->setText(m_page->title());
    m_lead->setText(m_page->lead());
    m_back->setVisible(m_step != FirstRunStep::Place);
    m_next->setText(m_page->forward());
    setAccessibleName(QString(m_count->text() % u". " % m_page->title()));
    setAccessibleDescription(m_page->lead());
    fitButtons();
}

void FirstRunView::next()
{
    switch (m_step) {
    case FirstRunStep::Place:
        return leavePlace();
    case FirstRunStep::Look:
        return setStep(FirstRunStep::Sample);
    case FirstRunStep::Sample:
        return Q_EMIT sampleRequested(static_cast<SampleStep*>(m_page)->sample());
    }
    Q_UNREACHABLE();
}

void FirstRunView::leavePlace()
{
    switch (static_cast<PlaceStep*>(m_page)->answer()) {
    case PlaceStep::Answer::Stay:
        return setStep(FirstRunStep::Look);
    case PlaceStep::Answer::Practice:
        setStep(FirstRunStep::Look); // the window that comes goes on there
        return Q_EMIT practiceRequested();
    case PlaceStep::Answer::Account:
        m_waitsForSignIn = true;
        return Q_EMIT accountRequested();
    case PlaceStep::Answer::SignIn:
        m_waitsForSignIn = true;
        return Q_EMIT signInRequested();
    }
    Q_UNREACHABLE();
}

void FirstRunView::takeToken()
{
    if (m_waitsForSignIn && m_step == FirstRunStep::Place && !m_engine.isPractice()
        && !m_engine.tokens().token().isEmpty())
        setStep(FirstRunStep::Look);
}

QWidget* FirstRunView::focused() const
{
    QWidget* widget = window()->focusWidget();
    return widget && isAncestorOf(widget) ? widget : nullptr;
}

QString FirstRunView::focusedControl() const { return focused() ? focused()->objectName() : QString(); }

void FirstRunView::focusControl(const QString& name)
{
    auto* named = name.isEmpty() ? nullptr : findChild<QWidget*>(name);
    QWidget* target = named ? named : m_page->first();
    (target ? target : m_next)->setFocus(Qt::OtherFocusReason);
}

void FirstRunView::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        return Q_EMIT skipRequested();
    // In a field Return means the field; a button of the row at the bottom means itself.
    auto* button = qobject_cast<QPushButton*>(focused());
    if (!isReturn || (event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier || event->isAutoRepeat()
        || qobject_cast<QLineEdit*>(focused()))
        return QWidget::keyPressEvent(event);
    button ? button->click() : next();
}

void FirstRunView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::of(this).color(Token::Window));
}

void FirstRunView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    orderTabs(); // in the window it has come into
    fitButtons();
}

void FirstRunView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitButtons();
}

/// In a narrow stage with large text the likely one has a line of its own.
void FirstRunView::fitButtons()
{
    int wanted = 2 * space::huge;
    for (const QPushButton* button : {m_skip, m_back, m_next})
        wanted += button->isVisibleTo(this) ? button->sizeHint().width() + space::small : 0;
    m_buttons->setDirection(wanted > width() ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
    m_buttons->parentWidget()->setMinimumHeight(
        m_buttons->minimumSize().height()); // not squeezed until the next layout
}

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/findingrow.h"

#include "ui/compose/lintwords.h"
#include "ui/style/metrics.h"
#include "ui/style/stylepaint.h"
#include "ui/style/theme.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

namespace klapper {

namespace {
constexpr int headHeight = 20; ///< px
} // namespace

FindingRow::FindingRow(QWidget* parent)
    : QWidget(parent)
    , m_sign(new QLabel)
    , m_words(new PlainLabel)
    , m_rule(new PlainLabel({}, TextSize::Small, Token::Quiet))
    , m_fixes(new FlowRow)
    , m_mute(new IconButton(IconId::Mute, tr("Mute this rule")))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(this, QAccessible::ListItem);
    setCursor(Qt::PointingHandCursor);
    setupRow();
    auto* menu = new QMenu(m_mute);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        Q_EMIT muteMenuRequested(menu);
    });
    connect(m_mute, &IconButton::clicked, this,
            [this, menu] { menu->popup(m_mute->mapToGlobal(m_mute->rect().bottomLeft())); });
}

void FindingRow::setupRow()
{
    m_words->setWordWrap(true);
    // As high as its width makes it, not as a label guesses; a quoted word fits.
    m_words->setMinimumSize(dialogWidth(84), 1);
    m_words->setObjectName(QStringLiteral("words"));
    m_rule->setObjectName(QStringLiteral("rule"));
    // Sign, words, rule and button stand on one line.
    m_sign->setFixedSize(iconSmall, headHeight);
    m_sign->setAlignment(Qt::AlignCenter);
    m_rule->setMinimumHeight(headHeight);
    m_mute->setFixedHeight(headHeight);
    m_mute->setObjectName(QStringLiteral("mute"));
    m_mute->setIconSize(QSize(iconSmall, iconSmall));
    QSizePolicy keepsPlace = m_mute->sizePolicy(); // the rules stand in one column
    keepsPlace.setRetainSizeWhenHidden(true);
    m_mute->setSizePolicy(keepsPlace);
    m_mute->setIconId(IconId::Mute, Token::Quiet);
    m_mute->setCursor(Qt::ArrowCursor);
    m_fixes->setCursor(Qt::ArrowCursor);
    m_fixes->installEventFilter(this);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(space::tiny, space::tiny, space::tiny, space::tiny);
    grid->setHorizontalSpacing(space::small);
    grid->setVerticalSpacing(space::tiny);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_sign, 0, 0, Qt::AlignTop);
    grid->addWidget(m_words, 0, 1);
    grid->addWidget(m_rule, 0, 2, Qt::AlignTop);
    grid->addWidget(m_mute, 0, 3, Qt::AlignTop);
    grid->addWidget(m_fixes, 1, 1, 1, 3);
}

void FindingRow::show(const Finding& finding)
{
    m_finding = finding;
    const QString words = LintWords::message(finding);
    const QString level = LintWords::look(finding.level).word;
    m_words->setText(words);
    m_rule->setText(finding.rule);
    m_rule->setVisible(!finding.rule.isEmpty());
    m_mute->setVisible(LintWords::canBeMuted(finding));
    m_mute->setTitle(tr("Mute %1").arg(finding.rule));
    setAccessibleName(tr("%1: %2").arg(level, words));
    setToolTip(plainToolTip(tr("Return or a click goes there.")));
    refreshSign();
    refreshFixes();
}

QWidget* FindingRow::orderTabs(QWidget* before)
{
    QList<QWidget*> order{this};
    order += m_fixes->widgets();
    order.append(m_mute);
    for (QWidget* next : std::as_const(order)) {
        setTabOrder(before, next);
        before = next;
    }
    return before;
}

void FindingRow::refreshSign()
{
    const auto look = LintWords::look(m_finding.level);
    m_sign->setPixmap(iconPixmap(look.icon, iconSmall, Theme::of(this).color(look.color), devicePixelRatioF()));
}

void FindingRow::refreshFixes()
{
    QStringList titles;
    for (const QString& fix : std::as_const(m_finding.fixes))
        titles.append(LintWords::fix(m_finding, fix));
    QStringList names;
    const QList<QWidget*> buttons = m_fixes->widgets();
    for (const QWidget* button : buttons)
        names.append(button->objectName());
    m_fixes->setVisible(!titles.isEmpty());
    if (m_titles == titles && names == m_finding.fixes)
        return; // a button that has the focus keeps it
    m_titles = titles;
    if (m_fixes->isAncestorOf(QApplication::focusWidget()))
        setFocus(Qt::OtherFocusReason);
    m_fixes->clear();
    for (qsizetype i = 0; i < titles.size(); ++i) {
        auto* button = new QPushButton;
        button->setAccessibleName(titles.at(i));
        const QString fix = m_finding.fixes.at(i);
        button->setObjectName(fix);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, fix] { Q_EMIT fixRequested(fix); });
        m_fixes->add(button);
    }
    fitFixes();
}

/// With large text the words of a fix may be wider than the row.
void FindingRow::fitFixes()
{
    const QList<QWidget*> buttons = m_fixes->widgets();
    for (qsizetype i = 0; i < buttons.size(); ++i) {
        auto* button = static_cast<QPushButton*>(buttons.at(i));
        const int room = std::max(60, m_fixes->width() - 2 * space::medium - space::tiny);
        const QString& title = m_titles.at(i);
        QString fitting = button->fontMetrics().elidedText(title, Qt::ElideRight, room);
        button->setToolTip(fitting == title ? QString() : plainToolTip(title));
        fitting.replace(u'&', QStringLiteral("&&"));
        if (button->text() != fitting)
            button->setText(fitting);
    }
}

bool FindingRow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_fixes && event->type() == QEvent::Resize)
        fitFixes();
    return QWidget::eventFilter(watched, event);
}

void FindingRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (underMouse())
        stylepaint::roundedRect(painter, rect(), Theme::of(this).color(Token::Hover), Qt::transparent);
    if (!hasFocus())
        return;
    QStyleOption option;
    option.initFrom(this);
    stylepaint::focusRing(painter, rect(), option);
}

void FindingRow::enterEvent(QEnterEvent*) { update(); }

void FindingRow::leaveEvent(QEvent*) { update(); }

void FindingRow::mousePressEvent(QMouseEvent* event) { event->accept(); }

void FindingRow::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT jumpRequested();
}

void FindingRow::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() != Qt::NoModifier && event->modifiers() != Qt::KeypadModifier)
            break; // Ctrl+Return is Generate
        Q_EMIT jumpRequested();
        return;
    case Qt::Key_Up:
        Q_EMIT stepRequested(-1);
        return;
    case Qt::Key_Down:
        Q_EMIT stepRequested(1);
        return;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void FindingRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshSign();
}

} // namespace klapper

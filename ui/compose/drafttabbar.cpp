// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/drafttabbar.h"

#include "ui/style/metrics.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>
#include <utility>

namespace klapper {

DraftTabBar::DraftTabBar(QWidget* parent)
    : QTabBar(parent)
{
    setMovable(true);
    setExpanding(false);
    setDrawBase(false);
    setElideMode(Qt::ElideRight);
    setUsesScrollButtons(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

int DraftTabBar::widthOfLetters(int letters) const { return fontMetrics().averageCharWidth() * letters; }

QSize DraftTabBar::tabSizeHint(int index) const
{
    const QSize hint = QTabBar::tabSizeHint(index);
    const int most = widthOfLetters(count() == 1 ? 34 : 22);
    return {
        std::clamp(hint.width(), minimumTabSizeHint(index).width(), std::max(most, minimumTabSizeHint(index).width())),
        hint.height()};
}

QSize DraftTabBar::minimumTabSizeHint(int index) const
{
    const QWidget* button = tabButton(index, QTabBar::RightSide);
    const int more = button ? button->sizeHint().width() + space::tiny : 0;
    return {widthOfLetters(11) + 2 * space::medium + more, QTabBar::tabSizeHint(index).height()};
}

QSize DraftTabBar::minimumSizeHint() const { return {widthOfLetters(16), QTabBar::minimumSizeHint().height()}; }

void DraftTabBar::mouseReleaseEvent(QMouseEvent* event)
{
    QTabBar::mouseReleaseEvent(event);
    const int index = tabAt(event->position().toPoint());
    if (event->button() == Qt::MiddleButton && index >= 0)
        Q_EMIT closeRequested(index);
}

void DraftTabBar::keyPressEvent(QKeyEvent* event)
{
    const bool isEarlier = event->key() == Qt::Key_PageUp;
    const bool moves = event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)
                    && (isEarlier || event->key() == Qt::Key_PageDown);
    if (!moves)
        return QTabBar::keyPressEvent(event);
    const int to = currentIndex() + (isEarlier ? -1 : 1);
    if (to >= 0 && to < count())
        moveTab(currentIndex(), to);
}

void DraftTabBar::startRename(int index, const QString& name)
{
    endRename(true);
    if (index < 0 || index >= count())
        return;
    m_renamed = index;
    m_field = new QLineEdit(name, this);
    m_field->setAccessibleName(tr("Name of the draft"));
    m_field->setPlaceholderText(tr("As its text"));
    m_field->setMaxLength(120);
    const QRect tab = tabRect(index);
    const int width = std::min(std::max(tab.width(), widthOfLetters(34)), this->width());
    m_field->setGeometry(std::clamp(tab.left(), 0, this->width() - width), tab.top() + 1, width, tab.height() - 2);
    m_field->installEventFilter(this);
    m_field->home(true); // all of it, and its beginning is seen
    m_return = QApplication::focusWidget();
    m_field->show();
    m_field->setFocus(Qt::OtherFocusReason);
}

void DraftTabBar::endRename(bool take)
{
    if (!m_field)
        return;
    QLineEdit* field = std::exchange(m_field, nullptr);
    field->removeEventFilter(this);
    const bool hadFocus = field->hasFocus();
    field->hide();
    field->deleteLater();
    if (hadFocus)
        (m_return && m_return->isVisible() ? m_return.data() : this)->setFocus(Qt::OtherFocusReason);
    if (take)
        Q_EMIT renamed(m_renamed, field->text());
}

bool DraftTabBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field)
        return QTabBar::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        endRename(static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason);
        return false;
    }
    const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    const int pressed = key ? static_cast<QKeyEvent*>(event)->key() : 0;
    if (pressed != Qt::Key_Return && pressed != Qt::Key_Enter && pressed != Qt::Key_Escape)
        return false;
    event->accept();
    if (event->type() == QEvent::KeyPress)
        endRename(pressed != Qt::Key_Escape);
    return true;
}

} // namespace klapper

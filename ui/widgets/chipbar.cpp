// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chipbar.h"

#include "ui/style/metrics.h"
#include "ui/widgets/iconbutton.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QStyle>
#include <QToolButton>

#include <limits>

namespace klapper {

ChipBar::ChipBar(const QString& name, Mode mode, QWidget* parent)
    : QWidget(parent)
    , m_mode(mode)
{
    setAccessibleName(name);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChipBar::addChip(const QString& key, const QString& title, const QString& spoken)
{
    auto* button = new QToolButton(this);
    button->setCheckable(true);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    button->installEventFilter(this);
    connect(button, &QToolButton::clicked, this, [this, key] { chipClicked(key); });
    m_chips.append({key, title, spoken.isEmpty() ? title : spoken, -1, button});
    button->setChecked(m_mode == Mode::Exclusive && m_chips.size() == 1);
    refreshText(m_chips.constLast());
    button->show();
    updateGeometry();
    arrange();
}

void ChipBar::setMostRows(int rows)
{
    m_mostRows = rows;
    if (!m_rest) {
        m_rest = new IconButton(IconId::More, tr("More"), this);
        m_rest->setFocusPolicy(Qt::StrongFocus);
        m_rest->installEventFilter(this);
        m_restMenu = new QMenu(this);
        m_rest->setMenu(m_restMenu);
        m_rest->setPopupMode(QToolButton::InstantPopup);
        connect(m_restMenu, &QMenu::aboutToShow, this, &ChipBar::fillRest);
    }
    updateGeometry();
    arrange();
}

void ChipBar::fillRest()
{
    m_restMenu->clear();
    for (const Chip& chip : std::as_const(m_chips)) {
        if (!chip.button->isHidden())
            continue;
        QAction* action = m_restMenu->addAction(chip.button->text(), chip.button, &QToolButton::click);
        action->setCheckable(m_mode == Mode::Multi);
    }
}

void ChipBar::setCount(const QString& key, int count)
{
    for (Chip& chip : m_chips) {
        if (chip.key != key || chip.count == count)
            continue;
        chip.count = count;
        refreshText(chip);
        updateGeometry();
        arrange();
    }
}

void ChipBar::refreshText(const Chip& chip)
{
    QString title = chip.title;
    title.replace(u'&', QStringLiteral("&&")); // foreign tags must not become mnemonics
    const QString number = chip.count < 0 ? QString() : QLocale().toString(chip.count);
    chip.button->setText(number.isEmpty() ? title : title + u' ' + number);
    chip.button->setAccessibleName(number.isEmpty() ? chip.spoken : chip.spoken + QStringLiteral(", ") + number);
}

QStringList ChipBar::keysOn() const
{
    QStringList keys;
    for (const Chip& chip : m_chips) {
        if (chip.button->isChecked())
            keys.append(chip.key);
    }
    return keys;
}

void ChipBar::setKeysOn(const QStringList& keys)
{
    for (const Chip& chip : m_chips)
        chip.button->setChecked(keys.contains(chip.key));
    arrange();
}

void ChipBar::chipClicked(const QString& key)
{
    if (m_mode == Mode::Exclusive)
        setKeysOn({key});
    else
        arrange();
    Q_EMIT changed(keysOn());
}

/// From the leading edge on; returns the height of all rows.
int ChipBar::flow(const QList<QWidget*>& widgets, int width, bool apply) const
{
    int x = 0;
    int y = 0;
    int rowHeight = 0;
    for (QWidget* widget : widgets) {
        const QSize size = widget->sizeHint();
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += rowHeight + space::tiny;
            rowHeight = 0;
        }
        if (apply)
            widget->setGeometry(
                QStyle::visualRect(layoutDirection(), QRect(0, 0, width, 1), QRect(QPoint(x, y), size)));
        x += size.width() + space::tiny;
        rowHeight = std::max(rowHeight, size.height());
    }
    return y + rowHeight;
}

int ChipBar::mostHeight() const
{
    if (m_mostRows == 0 || m_chips.isEmpty())
        return std::numeric_limits<int>::max();
    return m_mostRows * (m_chips.first().button->sizeHint().height() + space::tiny) - space::tiny;
}

/// All of them, or those that are on and the first of the others, with the button for the rest.
QList<QWidget*> ChipBar::fitting(int width, int height) const
{
    QList<QWidget*> all;
    for (const Chip& chip : m_chips)
        all.append(chip.button);
    if (m_mostRows == 0 || flow(all, width, false) <= height)
        return all;
    QList<QWidget*> some;
    for (qsizetype kept = m_chips.size() - 1; kept >= 0; --kept) {
        some.clear();
        for (qsizetype i = 0; i < m_chips.size(); ++i) {
            if (i < kept || m_chips.at(i).button->isChecked())
                some.append(m_chips.at(i).button);
        }
        some.append(m_rest);
        if (flow(some, width, false) <= height)
            break;
    }
    return some;
}

void ChipBar::arrange()
{
    const QList<QWidget*> shown = fitting(width(), std::min(height(), mostHeight()));
    for (const Chip& chip : std::as_const(m_chips))
        chip.button->setVisible(shown.contains(chip.button));
    if (m_rest)
        m_rest->setVisible(shown.contains(m_rest));
    flow(shown, width(), true);
}

int ChipBar::heightForWidth(int width) const { return flow(fitting(width, mostHeight()), width, false); }

QSize ChipBar::sizeHint() const
{
    int width = 0;
    for (const Chip& chip : m_chips)
        width += chip.button->sizeHint().width() + space::tiny;
    return QSize(width, heightForWidth(std::max(width, 1)));
}

QSize ChipBar::minimumSizeHint() const
{
    int widest = 0;
    for (const Chip& chip : m_chips)
        widest = std::max(widest, chip.button->sizeHint().width());
    return QSize(widest, controlHeight());
}

void ChipBar::resizeEvent(QResizeEvent*) { arrange(); }

bool ChipBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Left && key != Qt::Key_Right)
        return QWidget::eventFilter(watched, event);
    const bool forward = (key == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
    QList<QWidget*> shown;
    for (const Chip& chip : std::as_const(m_chips)) {
        if (!chip.button->isHidden())
            shown.append(chip.button);
    }
    if (m_rest && !m_rest->isHidden())
        shown.append(m_rest);
    const qsizetype next = shown.indexOf(static_cast<QWidget*>(watched)) + (forward ? 1 : -1);
    if (next >= 0 && next < shown.size())
        shown.at(next)->setFocus(Qt::OtherFocusReason);
    return true;
}

void ChipBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange) {
        updateGeometry();
        arrange();
    }
}

} // namespace klapper

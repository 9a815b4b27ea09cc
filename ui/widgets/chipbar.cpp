// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chipbar.h"

#include "ui/style/metrics.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QStyle>
#include <QToolButton>

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
    arrange(width(), true);
}

void ChipBar::setCount(const QString& key, int count)
{
    for (Chip& chip : m_chips) {
        if (chip.key != key || chip.count == count)
            continue;
        chip.count = count;
        refreshText(chip);
        updateGeometry();
        arrange(width(), true);
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
}

void ChipBar::chipClicked(const QString& key)
{
    if (m_mode == Mode::Exclusive)
        setKeysOn({key});
    Q_EMIT changed(keysOn());
}

int ChipBar::arrange(int width, bool apply) const
{
    int x = 0;
    int y = 0;
    int rowHeight = 0;
    for (const Chip& chip : m_chips) {
        const QSize size = chip.button->sizeHint();
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += rowHeight + space::tiny;
            rowHeight = 0;
        }
        if (apply)
            chip.button->setGeometry(
                QStyle::visualRect(layoutDirection(), QRect(0, 0, width, 1), QRect(QPoint(x, y), size)));
        x += size.width() + space::tiny;
        rowHeight = std::max(rowHeight, size.height());
    }
    return y + rowHeight;
}

int ChipBar::heightForWidth(int width) const { return arrange(width, false); }

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

void ChipBar::resizeEvent(QResizeEvent*) { arrange(width(), true); }

bool ChipBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Left && key != Qt::Key_Right)
        return QWidget::eventFilter(watched, event);
    const bool forward = (key == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        if (m_chips.at(i).button != watched)
            continue;
        const qsizetype next = i + (forward ? 1 : -1);
        if (next >= 0 && next < m_chips.size())
            m_chips.at(next).button->setFocus(Qt::OtherFocusReason);
        break;
    }
    return true;
}

void ChipBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange) {
        updateGeometry();
        arrange(width(), true);
    }
}

} // namespace klapper

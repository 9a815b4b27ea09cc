// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingrow.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace klapper {

SettingRow::SettingRow(const Words& words, QWidget* control, Shape shape, QWidget* parent)
    : QFrame(parent)
    , m_words(words)
    , m_control(control)
    , m_help(new PlainLabel(words.help, TextSize::Small, Token::Quiet))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::small, space::small, space::small, space::small);
    column->setSpacing(space::tiny);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(words.title);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::medium);
    if (shape != Shape::Itself) {
        auto* title = new PlainLabel(words.title);
        title->setWordWrap(true);
        title->setBuddy(control);
        line->addWidget(title, 2);
    }
    if (shape != Shape::Below)
        line->addWidget(control, 3);
    column->addLayout(line);
    if (shape == Shape::Below)
        column->addWidget(control);
    m_help->setWordWrap(true);
    column->addWidget(m_help);
    setHelp(words.help);
}

void SettingRow::setHelp(const QString& help)
{
    m_words.help = help;
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
    m_control->setAccessibleDescription(help);
}

void SettingRow::focusControl()
{
    QWidget* target = m_control->focusPolicy() != Qt::NoFocus || m_control->focusProxy() ? m_control : nullptr;
    const QList<QWidget*> below = m_control->findChildren<QWidget*>();
    for (QWidget* each : below) {
        if (!target && each->isEnabled() && (each->focusPolicy() & Qt::TabFocus))
            target = each;
    }
    if (target)
        target->setFocus(Qt::ShortcutFocusReason);
}

QString SettingRow::haystack() const
{
    QString all = QStringList{m_words.title, m_words.help, m_words.more}.join(u' ');
    if (const auto* box = qobject_cast<const QComboBox*>(m_control)) {
        for (int i = 0; i < box->count(); ++i)
            all += u' ' % box->itemText(i);
    }
    // Also by its key, as the file of settings and `klapper-cli config` name it: the same in every language.
    const QList<QWidget*> parts = m_control->findChildren<QWidget*>() << m_control;
    for (const QWidget* part : parts) {
        if (part->objectName().contains(u'.'))
            all += u' ' % part->objectName();
    }
    return all;
}

bool SettingRow::setNeedle(const QStringList& needle)
{
    const QString all = haystack();
    const bool found = !needle.isEmpty() && std::all_of(needle.begin(), needle.end(), [&all](const QString& word) {
        return all.contains(word, Qt::CaseInsensitive);
    });
    if (std::exchange(m_found, found) != found)
        update();
    return found;
}

void SettingRow::paintEvent(QPaintEvent*)
{
    if (!m_found)
        return;
    // Not by colour alone: the bar at the side is there in high contrast too.
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::of(this).color(Token::InfoWash));
    painter.drawRoundedRect(rect(), radius, radius);
    painter.setBrush(Theme::of(this).color(Token::AccentText));
    const int x = isRightToLeft() ? width() - 3 : 0;
    painter.drawRect(QRect(x, space::tiny, 3, height() - 2 * space::tiny));
}

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/placefinder.h"

#include "app/prompt/lint.h"

#include <QAbstractButton>
#include <QLineEdit>

namespace klapper {

namespace {

/// Names that the fields have for this and for tests.
QString nameOf(const LintPlace& place)
{
    switch (place.role) {
    case Role::Text:
        return QStringLiteral("prompt");
    case Role::Shots:
    case Role::ShotType:
        return QStringLiteral("addShot");
    case Role::FirstFrame:
    case Role::Elements:
        return QStringLiteral("firstFrame");
    case Role::LastFrame:
        return QStringLiteral("lastFrame");
    case Role::Negative:
        return QStringLiteral("negative");
    case Role::Duration:
        return QStringLiteral("duration");
    case Role::Aspect:
        return QStringLiteral("ratio");
    case Role::Guidance:
        return QStringLiteral("guidance");
    case Role::Audio:
        return QStringLiteral("audio");
    case Role::Seed:
        return QStringLiteral("seed");
    }
    Q_UNREACHABLE();
}

bool canTakeFocus(const QWidget* widget)
{
    return widget && widget->focusPolicy() != Qt::NoFocus && widget->isEnabled() && !widget->isHidden();
}

} // namespace

QWidget* fieldOf(QWidget& panel, const LintPlace& place)
{
    auto* named = panel.findChild<QWidget*>(nameOf(place));
    if (!named || canTakeFocus(named))
        return named;
    // A group of fields: its text, else the button that is on.
    for (QLineEdit* line : named->findChildren<QLineEdit*>()) {
        if (canTakeFocus(line))
            return line;
    }
    QWidget* first = nullptr;
    for (QAbstractButton* button : named->findChildren<QAbstractButton*>()) {
        if (!canTakeFocus(button))
            continue;
        if (button->isChecked())
            return button;
        first = first ? first : button;
    }
    return first;
}

} // namespace klapper

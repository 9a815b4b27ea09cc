// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tooltipwords.h"

#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QWidget>

namespace klapper {

namespace {
const char* const givenProperty = "klapperToolTipWords";
} // namespace

ToolTipWords::ToolTipWords(QObject* application)
    : QObject(application)
{
    application->installEventFilter(this);
}

bool ToolTipWords::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ToolTipChange || !watched->isWidgetType())
        return false;
    auto* widget = static_cast<QWidget*>(watched);
    const QString given = widget->property(givenProperty).toString();
    const QString has = widget->accessibleDescription();
    if (!has.isEmpty() && has != given) // one of its own
        return false;
    const QString words = wordsOfToolTip(widget->toolTip());
    if (words == has)
        return false;
    widget->setProperty(givenProperty, words);
    widget->setAccessibleDescription(words);
    return false;
}

} // namespace klapper

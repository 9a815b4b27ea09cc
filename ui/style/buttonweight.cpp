// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/buttonweight.h"

#include <QVariant>

namespace klapper {

namespace {
constexpr char property[] = "klapperWeight";
}

void setButtonWeight(QAbstractButton* button, ButtonWeight weight)
{
    button->setProperty(property, static_cast<int>(weight));
    button->update();
}

ButtonWeight buttonWeight(const QWidget* button)
{
    return button ? static_cast<ButtonWeight>(button->property(property).toInt()) : ButtonWeight::Usual;
}

} // namespace klapper

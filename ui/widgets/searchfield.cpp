// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include "ui/style/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>

namespace klapper {

void makeSearchField(QLineEdit& field, bool withLens)
{
    field.setClearButtonEnabled(true);
    // Qt's own button has no name for whoever hears it.
    if (auto* clear = field.findChild<QAction*>(QStringLiteral("_q_qlineeditclearaction")))
        clear->setText(QCoreApplication::translate("klapper::SearchField", "Clear"));
    if (!withLens)
        return;
    QAction* lens = field.addAction(icon(IconId::Search, Token::Quiet), QLineEdit::LeadingPosition);
    lens->setText(field.accessibleName());
}

} // namespace klapper

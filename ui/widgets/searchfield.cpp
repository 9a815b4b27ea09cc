// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include "ui/style/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>

#include <utility>

namespace klapper {

namespace {

class SearchKeys final : public QObject
{
public:
    SearchKeys(QLineEdit& field, std::function<void()> down, std::function<void()> enter)
        : QObject(&field)
        , m_field(field)
        , m_down(std::move(down))
        , m_enter(std::move(enter))
    {
        field.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::KeyPress)
            return QObject::eventFilter(watched, event);
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Escape:
            if (m_field.text().isEmpty())
                return false; // closes
            m_field.clear();
            return true;
        case Qt::Key_Down:
            m_down();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            m_enter();
            return true;
        default:
            return false;
        }
    }

private:
    QLineEdit& m_field;
    std::function<void()> m_down;
    std::function<void()> m_enter;
};

} // namespace

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

void giveSearchKeys(QLineEdit& field, std::function<void()> down, std::function<void()> enter)
{
    new SearchKeys(field, std::move(down), std::move(enter));
}

} // namespace klapper

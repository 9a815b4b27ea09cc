// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helpcontrol.h"

#include "ui/help/helpwindow.h"

#include <QVariant>
#include <QWidget>

namespace klapper {

namespace {
constexpr const char* pageProperty = "klapperHelpPage";
}

HelpControl::HelpControl(const QMenuBar& menus, QWidget* window)
    : QObject(window)
    , m_menus(menus)
    , m_window(window)
{
}

void HelpControl::setPageOf(QWidget& panel, const QString& page) { panel.setProperty(pageProperty, page); }

void HelpControl::openForFocus()
{
    for (const QWidget* each = m_window->focusWidget(); each; each = each->parentWidget()) {
        const QString page = each->property(pageProperty).toString();
        if (!page.isEmpty())
            return open(page);
    }
    open(QStringLiteral("tour"));
}

void HelpControl::open(const QString& page)
{
    if (!m_shown) {
        m_shown = new HelpWindow(m_menus, m_window);
        m_shown->show(); // beside the window and not in its way
    }
    m_shown->showPage(page);
    m_shown->raise();
    m_shown->activateWindow();
}

HelpWindow* HelpControl::shown() const { return m_shown; }

QString HelpControl::page() const { return m_shown ? m_shown->page() : QString(); }

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/messagearea.h"

#include "ui/style/metrics.h"

#include <QVBoxLayout>

namespace klapper {

MessageArea::MessageArea(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(space::small, space::small, space::small, space::small);
    m_column->setSpacing(space::tiny);
    setVisible(false);
}

void MessageArea::show(const QString& key, Banner::Kind kind, const QString& text, const Action& first,
                       const Action& second, const std::function<void()>& dismissed)
{
    Banner*& banner = m_banners[key];
    const bool isNew = !banner;
    if (isNew)
        banner = new Banner;
    banner->disconnect(this);
    if (isNew || banner->text() != text || banner->kind() != kind) // what is said again is not announced again
        banner->setMessage(kind, text);
    banner->setActions(first.title, second.title);
    banner->setDismissable(true);
    if (isNew)
        m_column->addWidget(banner);
    connect(banner, &Banner::firstActionTriggered, this, [run = first.run] { run(); });
    connect(banner, &Banner::secondActionTriggered, this, [run = second.run] { run(); });
    connect(banner, &Banner::dismissed, this, [this, key, dismissed] {
        hide(key);
        if (dismissed)
            dismissed();
    });
    refresh();
}

void MessageArea::holdBack(const QStringList& keys)
{
    m_heldBack = keys;
    refresh();
}

void MessageArea::refresh()
{
    bool any = false;
    for (auto each = m_banners.cbegin(); each != m_banners.cend(); ++each) {
        const bool isSeen = !m_heldBack.contains(each.key());
        each.value()->setVisible(isSeen);
        any = any || isSeen;
    }
    setVisible(any);
}

void MessageArea::hide(const QString& key)
{
    Banner* banner = m_banners.take(key);
    if (!banner)
        return;
    banner->setVisible(false);
    banner->deleteLater(); // its own button may be what hides it
    refresh();
}

} // namespace klapper

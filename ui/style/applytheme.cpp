// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/klapperstyle.h"
#include "ui/style/systemappearance.h"
#include "ui/style/theme.h"

#include <QApplication>

namespace klapper {

namespace {

const Theme& chosen(const SystemAppearance& system, Appearance appearance)
{
    const bool dark = appearance == Appearance::System ? system.isDark() : appearance == Appearance::Dark;
    if (system.wantsHighContrast())
        return dark ? Theme::darkHighContrast() : Theme::lightHighContrast();
    return dark ? Theme::dark() : Theme::light();
}

/// Lives with the application; keeps the style and the palette as the system and the person want them.
class Follower final : public QObject
{
public:
    explicit Follower(QApplication& application)
        : QObject(&application)
        , m_application(application)
        , m_style(new KlapperStyle)
    {
        setObjectName(name());
        m_application.setStyle(m_style); // takes it
        connect(&m_system, &SystemAppearance::changed, this, [this] { refresh(); });
    }

    static QString name() { return QStringLiteral("klapperThemeFollower"); }

    void setAppearance(Appearance appearance)
    {
        m_appearance = appearance;
        refresh();
    }

private:
    void refresh()
    {
        m_style->setLessMotion(m_system.wantsLessMotion());
        const QPalette palette = chosen(m_system, m_appearance).palette();
        if (palette != m_application.palette())
            m_application.setPalette(palette);
    }

    QApplication& m_application;
    SystemAppearance m_system;
    KlapperStyle* m_style;
    Appearance m_appearance = Appearance::System;
};

} // namespace

void applyTheme(QApplication& application, Appearance appearance)
{
    auto* follower =
        static_cast<Follower*>(application.findChild<QObject*>(Follower::name(), Qt::FindDirectChildrenOnly));
    if (!follower)
        follower = new Follower(application);
    follower->setAppearance(appearance);
}

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/klapperstyle.h"
#include "ui/style/look.h"
#include "ui/style/systemappearance.h"
#include "ui/style/theme.h"

#include <QApplication>

namespace klapper {

namespace {

const Theme& chosen(const SystemAppearance& system, const Look& look)
{
    const bool dark = look.appearance == Appearance::System ? system.isDark() : look.appearance == Appearance::Dark;
    if (look.highContrast.value_or(system.wantsHighContrast()))
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

    const Look& look() const { return m_look; }
    void setLook(const Look& look)
    {
        m_look = look;
        refresh();
    }

private:
    void refresh()
    {
        m_style->setLessMotion(m_look.lessMotion.value_or(m_system.wantsLessMotion()));
        const QPalette palette = chosen(m_system, m_look).palette();
        if (palette != m_application.palette())
            m_application.setPalette(palette);
    }

    QApplication& m_application;
    SystemAppearance m_system;
    KlapperStyle* m_style;
    Look m_look;
};

Follower& followerOf(QApplication& application)
{
    auto* follower =
        static_cast<Follower*>(application.findChild<QObject*>(Follower::name(), Qt::FindDirectChildrenOnly));
    return follower ? *follower : *new Follower(application);
}

} // namespace

void applyTheme(QApplication& application, Appearance appearance)
{
    Follower& follower = followerOf(application);
    Look look = follower.look();
    look.appearance = appearance;
    follower.setLook(look);
}

void applyLook(QApplication& application, const Look& look) { followerOf(application).setLook(look); }

void applyTextSize(QApplication& application, int percent)
{
    static const char* const key = "klapperSystemFont";
    if (!application.property(key).isValid()) {
        if (percent == 100)
            return;
        application.setProperty(key, QApplication::font());
    }
    const QFont system = application.property(key).value<QFont>();
    QFont font = system;
    if (system.pointSizeF() > 0)
        font.setPointSizeF(system.pointSizeF() * percent / 100);
    else
        font.setPixelSize(std::max(1, system.pixelSize() * percent / 100));
    if (font != QApplication::font())
        QApplication::setFont(font);
}

} // namespace klapper

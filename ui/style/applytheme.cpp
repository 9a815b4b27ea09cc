// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/klapperstyle.h"
#include "ui/style/look.h"
#include "ui/style/systemappearance.h"
#include "ui/style/theme.h"

#include <QApplication>

#include <initializer_list>
#include <utility>

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
        const bool lessMotion = m_look.lessMotion.value_or(m_system.wantsLessMotion());
        m_style->setLessMotion(lessMotion);
        for (const Effect& effect : m_effects)
            QApplication::setEffectEnabled(effect.kind, effect.isWanted && !lessMotion);
        if (std::exchange(m_calm, lessMotion) != lessMotion)
            stopCaret(lessMotion);
        const Theme& theme = chosen(m_system, m_look);
        const QPalette palette = theme.palette();
        if (palette != m_application.palette())
            m_application.setPalette(palette);
        if (std::exchange(m_turned, theme.isHighContrast()) || theme.isHighContrast())
            turnSelections(theme);
    }

    /// The caret of a text stands still; afterwards it blinks as it did.
    void stopCaret(bool stop)
    {
        if (stop)
            m_caretTime = QApplication::cursorFlashTime();
        QApplication::setCursorFlashTime(stop ? 0 : m_caretTime);
    }

    /// Only for those who need it: a palette for a class of widgets makes Qt look at every widget.
    void turnSelections(const Theme& theme)
    {
        const QPalette palette = theme.isHighContrast() ? theme.turnedPalette() : theme.palette();
        for (const char* name : {"QLineEdit", "QPlainTextEdit", "QTextEdit", "QMenu"}) {
            if (palette != QApplication::palette(name))
                QApplication::setPalette(palette, name);
        }
    }

    struct Effect
    {
        Qt::UIEffect kind;
        bool isWanted; ///< by the desktop
    };
    static QList<Effect> effects()
    {
        QList<Effect> all;
        for (const Qt::UIEffect kind : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip,
                                        Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox})
            all.append({kind, QApplication::isEffectEnabled(kind)});
        return all;
    }

    QApplication& m_application;
    SystemAppearance m_system;
    KlapperStyle* m_style;
    const QList<Effect> m_effects = effects();
    bool m_turned = false;
    bool m_calm = false;
    int m_caretTime = 0; ///< ms; the desktop's, while it stands
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

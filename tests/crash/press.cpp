// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A generic Qt plugin (QT_QPA_GENERIC_PLUGINS=klapperpress) that does what a person does in the window: it clicks
// Generate, once, as soon as that can be clicked. The draft comes from the profile, as after any earlier start.
#include <QAbstractButton>
#include <QApplication>
#include <QGenericPlugin>
#include <QTimer>

namespace klapper::crash {

class PressPlugin final : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "press.json")
public:
    QObject* create(const QString&, const QString&) override
    {
        auto* timer = new QTimer(this);
        connect(timer, &QTimer::timeout, timer, [timer] {
            if (press())
                timer->stop();
        });
        timer->start(20);
        return timer;
    }

private:
    static bool press()
    {
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (const QWidget* window : windows) {
            auto* button = window->findChild<QAbstractButton*>(QStringLiteral("generate"));
            if (!button || !button->isVisible() || !button->isEnabled())
                continue;
            button->click();
            return true;
        }
        return false;
    }
};

} // namespace klapper::crash

#include "press.moc"

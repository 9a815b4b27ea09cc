// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <optional>

#ifdef KLAPPER_HAVE_DBUS
#include <QDBusVariant> // whole: with a mere declaration QtDBus does not find the slot
#endif

class QVariant;

namespace klapper {

/// What the desktop asks for: dark or light, high contrast, less motion. Sources: QStyleHints from Qt 6.5 on,
/// the settings portal where D-Bus is there, else the palette the platform came with.
class SystemAppearance final : public QObject
{
    Q_OBJECT

public:
    /// Make it before our palette is set: the platform's own palette is read here.
    explicit SystemAppearance(QObject* parent = nullptr);

    bool isDark() const;
    bool wantsHighContrast() const { return m_highContrast; }
    bool wantsLessMotion() const { return m_lessMotion; }

Q_SIGNALS:
    void changed();

#ifdef KLAPPER_HAVE_DBUS
private Q_SLOTS:
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);
#endif

private:
    void connectPortal();
    void readLater(const QString& group, const QString& key);
    bool take(const QString& group, const QString& key, const QVariant& value);

    bool m_paletteDark = false;
    std::optional<bool> m_portalDark;
    bool m_highContrast = false;
    bool m_lessMotion = false;
};

} // namespace klapper

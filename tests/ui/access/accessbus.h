// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <optional>

namespace klapper::test {

/// An object of a program as a screen reader sees it: a name on the accessibility bus and a path. Every function asks
/// the program anew, over D-Bus.
class AccessObject
{
public:
    /// Of AT-SPI's states those that are asked for here, with their numbers.
    enum State { Checked = 4, Editable = 7, Enabled = 8, Focusable = 11, Selected = 23, Sensitive = 24, Showing = 25 };

    AccessObject() = default;
    AccessObject(QString bus, QDBusObjectPath path)
        : m_bus(std::move(bus))
        , m_path(std::move(path))
    {
    }
    bool isNull() const { return m_bus.isEmpty(); }
    const QString& bus() const { return m_bus; }
    QString path() const { return m_path.path(); }

    QString name() const { return property("Accessible", "Name").toString(); }
    QString description() const { return property("Accessible", "Description").toString(); }
    /// As AT-SPI calls it: "push button", "radio button", "list item"; by its number, since the words differ with Qt.
    QString role() const;
    QList<AccessObject> children() const;
    AccessObject parent() const;
    /// One bit for each state.
    quint64 states() const;
    bool is(State state) const { return states() >> state & 1U; }
    QStringList interfaces() const;
    /// Another object is its label.
    bool isLabelled() const;

    QStringList actions() const;
    /// False where it has no such action.
    bool act(const QString& action) const;
    bool press() const { return act(QStringLiteral("Press")); }
    bool setText(const QString& text) const;
    QString text() const;
    std::optional<double> value() const;
    void setValue(double value) const;

    /// Itself and everything below it that is on the screen, parents first.
    void walk(const std::function<void(const AccessObject&)>& visit) const;
    /// The uppermost one that is on the screen, of that role. @param name its beginning
    AccessObject find(const QString& role, const QString& name) const;

private:
    QVariantList call(const char* interface, const char* method, const QVariantList& arguments = {}) const;
    QVariant property(const char* interface, const char* name) const;

    QString m_bus;
    QDBusObjectPath m_path;
};

/// Finds programs on the accessibility bus of this session; starts that bus.
class AccessBus
{
public:
    /// Ends the program when there is no such bus.
    static void connect();
    /// Of that process; null while it has not said that it is there.
    static AccessObject application(qint64 process);
};

} // namespace klapper::test

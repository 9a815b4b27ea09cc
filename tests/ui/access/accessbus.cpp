// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/access/accessbus.h"

#include <QDBusArgument>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVariant>

#include <algorithm>

namespace klapper::test {

/// What objects are to each other: a kind and whom it is about.
struct AccessRelation
{
    uint kind = 0;
    QList<AccessObject> targets;
};

} // namespace klapper::test

Q_DECLARE_METATYPE(klapper::test::AccessObject)
Q_DECLARE_METATYPE(klapper::test::AccessRelation)

namespace klapper::test {

namespace {

constexpr uint labelledBy = 2; // AT-SPI's relation
constexpr int patience = 20'000;
QString busName() { return QStringLiteral("klapperAccess"); }

QString wholeName(const char* interface) { return u"org.a11y.atspi." % QString::fromLatin1(interface); }

} // namespace

QDBusArgument& operator<<(QDBusArgument& argument, const AccessObject& object)
{
    argument.beginStructure();
    argument << object.bus() << QDBusObjectPath(object.path());
    argument.endStructure();
    return argument;
}

const QDBusArgument& operator>>(const QDBusArgument& argument, AccessObject& object)
{
    QString bus;
    QDBusObjectPath path;
    argument.beginStructure();
    argument >> bus >> path;
    argument.endStructure();
    object = AccessObject(bus, path);
    return argument;
}

QDBusArgument& operator<<(QDBusArgument& argument, const AccessRelation& relation)
{
    argument.beginStructure();
    argument << relation.kind << relation.targets;
    argument.endStructure();
    return argument;
}

const QDBusArgument& operator>>(const QDBusArgument& argument, AccessRelation& relation)
{
    argument.beginStructure();
    argument >> relation.kind >> relation.targets;
    argument.endStructure();
    return argument;
}

QVariantList AccessObject::call(const char* interface, const char* method, const QVariantList& arguments) const
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(m_bus, path(), wholeName(interface), QString::fromLatin1(method));
    message.setArguments(arguments);
    const QDBusMessage answer = QDBusConnection(busName()).call(message, QDBus::Block, patience);
    return answer.type() == QDBusMessage::ReplyMessage ? answer.arguments() : QVariantList();
}

QVariant AccessObject::property(const char* interface, const char* name) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        m_bus, path(), QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    message << wholeName(interface) << QString::fromLatin1(name);
    const QDBusMessage answer = QDBusConnection(busName()).call(message, QDBus::Block, patience);
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty())
        return {};
    QVariant value = answer.arguments().constFirst();
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

QString AccessObject::role() const
{
    static const QHash<uint, QString> names{
        {0, QStringLiteral("invalid")},      {2, QStringLiteral("alert")},        {7, QStringLiteral("check box")},
        {11, QStringLiteral("combo box")},   {16, QStringLiteral("dialog")},      {20, QStringLiteral("filler")},
        {23, QStringLiteral("frame")},       {31, QStringLiteral("list")},        {32, QStringLiteral("list item")},
        {35, QStringLiteral("menu item")},   {43, QStringLiteral("push button")}, {44, QStringLiteral("radio button")},
        {51, QStringLiteral("slider")},      {52, QStringLiteral("spin box")},    {54, QStringLiteral("status bar")},
        {56, QStringLiteral("table cell")},  {61, QStringLiteral("text")},        {67, QStringLiteral("unknown")},
        {75, QStringLiteral("application")}, {79, QStringLiteral("text")},        {91, QStringLiteral("tree item")},
    };
    const uint number = call("Accessible", "GetRole").value(0).toUInt();
    return names.contains(number) ? names.value(number) : call("Accessible", "GetRoleName").value(0).toString();
}

QList<AccessObject> AccessObject::children() const
{
    return qdbus_cast<QList<AccessObject>>(call("Accessible", "GetChildren").value(0));
}

AccessObject AccessObject::parent() const
{
    const QVariant parent = property("Accessible", "Parent");
    return parent.isValid() ? qdbus_cast<AccessObject>(parent) : AccessObject();
}

quint64 AccessObject::states() const
{
    const auto words = qdbus_cast<QList<uint>>(call("Accessible", "GetState").value(0));
    return words.size() == 2 ? quint64(words[1]) << 32 | words[0] : 0;
}

QStringList AccessObject::interfaces() const
{
    QStringList names = call("Accessible", "GetInterfaces").value(0).toStringList();
    for (QString& name : names)
        name = name.section(u'.', -1);
    return names;
}

bool AccessObject::isLabelled() const
{
    const auto relations = qdbus_cast<QList<AccessRelation>>(call("Accessible", "GetRelationSet").value(0));
    return std::any_of(relations.begin(), relations.end(),
                       [](const AccessRelation& each) { return each.kind == labelledBy; });
}

QStringList AccessObject::actions() const
{
    QStringList names;
    const int count = property("Action", "NActions").toInt();
    for (int i = 0; i < count; ++i)
        names.append(call("Action", "GetName", {i}).value(0).toString());
    return names;
}

bool AccessObject::act(const QString& action) const
{
    const qsizetype index = actions().indexOf(action);
    return index >= 0 && call("Action", "DoAction", {int(index)}).value(0).toBool();
}

bool AccessObject::setText(const QString& text) const
{
    return call("EditableText", "SetTextContents", {text}).value(0).toBool();
}

QString AccessObject::text() const { return call("Text", "GetText", {0, -1}).value(0).toString(); }

std::optional<double> AccessObject::value() const
{
    if (!interfaces().contains(QStringLiteral("Value")))
        return std::nullopt;
    return property("Value", "CurrentValue").toDouble();
}

void AccessObject::setValue(double value) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        m_bus, path(), QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Set"));
    message << wholeName("Value") << QStringLiteral("CurrentValue") << QVariant::fromValue(QDBusVariant(value));
    QDBusConnection(busName()).call(message, QDBus::Block, patience);
}

void AccessObject::walk(const std::function<void(const AccessObject&)>& visit) const
{
    visit(*this);
    const QList<AccessObject> below = children();
    for (const AccessObject& child : below) {
        if (child.is(Showing))
            child.walk(visit);
    }
}

AccessObject AccessObject::find(const QString& role, const QString& name) const
{
    QList<AccessObject> next{*this};
    while (!next.isEmpty()) {
        const QList<AccessObject> below = next.takeFirst().children();
        for (const AccessObject& child : below) {
            if (!child.is(Showing))
                continue;
            if (child.role() == role && child.name().startsWith(name))
                return child;
            next.append(child);
        }
    }
    return {};
}

void AccessBus::connect()
{
    qDBusRegisterMetaType<AccessObject>();
    qDBusRegisterMetaType<QList<AccessObject>>();
    qDBusRegisterMetaType<AccessRelation>();
    qDBusRegisterMetaType<QList<AccessRelation>>();
    const QDBusMessage answer = QDBusConnection::sessionBus().call(
        QDBusMessage::createMethodCall(QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"),
                                       QStringLiteral("org.a11y.Bus"), QStringLiteral("GetAddress")),
        QDBus::Block, patience);
    const QString address = answer.arguments().value(0).toString();
    if (!QDBusConnection::connectToBus(address, busName()).isConnected())
        qFatal("no accessibility bus (Debian package at-spi2-core): %s", qPrintable(answer.errorMessage()));
}

AccessObject AccessBus::application(qint64 process)
{
    const AccessObject desktop(QStringLiteral("org.a11y.atspi.Registry"),
                               QDBusObjectPath(QStringLiteral("/org/a11y/atspi/accessible/root")));
    const QList<AccessObject> programs = desktop.children();
    for (const AccessObject& each : programs) {
        if (QDBusConnection(busName()).interface()->servicePid(each.bus()).value() == uint(process))
            return each;
    }
    return {};
}

} // namespace klapper::test

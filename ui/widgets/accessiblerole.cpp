// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessiblerole.h"

#include <QAccessibleWidget>

#include <algorithm>

namespace klapper {

namespace {

const char* const roleProperty = "klapperAccessibleRole";

std::optional<QAccessible::Role> roleOf(const QObject* object)
{
    const QVariant role = object->property(roleProperty);
    return role.isValid() ? std::optional(QAccessible::Role(role.toInt())) : std::nullopt;
}

class OwnInterface final : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit OwnInterface(QWidget* widget)
        : QAccessibleWidget(widget)
    {
    }

    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    QString text(QAccessible::Text kind) const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    QVariant currentValue() const override { return range().now; }
    QVariant minimumValue() const override { return range().least; }
    QVariant maximumValue() const override { return range().most; }
    QVariant minimumStepSize() const override { return range().step; }
    void setCurrentValue(const QVariant& value) override;

    QStringList actionNames() const override;
    void doAction(const QString& name) override;

private:
    // Asked each time: a widget that goes takes its parts with it before this.
    AccessibleValue* value() const { return dynamic_cast<AccessibleValue*>(widget()); }
    AccessiblePress* press() const { return dynamic_cast<AccessiblePress*>(widget()); }
    AccessibleValue::Range range() const { return value()->accessibleValue().value_or(AccessibleValue::Range()); }
};

QAccessible::Role OwnInterface::role() const
{
    if (const auto role = roleOf(widget()))
        return *role;
    return widget()->accessibleName().isEmpty() ? QAccessibleWidget::role() : QAccessible::Grouping;
}

QAccessible::State OwnInterface::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    if (const AccessibleValue* own = value(); own && role() == QAccessible::ProgressBar)
        state.busy = !own->accessibleValue();
    return state;
}

QString OwnInterface::text(QAccessible::Text kind) const
{
    const AccessibleValue* own = kind == QAccessible::Description ? value() : nullptr;
    const QString words = own ? own->accessibleWords() : QString();
    return words.isEmpty() ? QAccessibleWidget::text(kind) : words;
}

void* OwnInterface::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ValueInterface && value() && value()->accessibleValue())
        return static_cast<QAccessibleValueInterface*>(this);
    return QAccessibleWidget::interface_cast(type);
}

void OwnInterface::setCurrentValue(const QVariant& wanted)
{
    const AccessibleValue::Range has = range();
    if (widget()->isEnabled() && has.least <= has.most)
        value()->setAccessibleValue(std::clamp(wanted.toDouble(), has.least, has.most));
}

QStringList OwnInterface::actionNames() const
{
    QStringList names = QAccessibleWidget::actionNames();
    if (press() && widget()->isEnabled())
        names.prepend(pressAction());
    return names;
}

void OwnInterface::doAction(const QString& name)
{
    if (name == pressAction() && press() && widget()->isEnabled())
        press()->accessiblePress();
    else
        QAccessibleWidget::doAction(name);
}

/// Asked for each class of a widget, from its own up to QObject: Qt's controls are taken before their base is asked
/// for.
QAccessibleInterface* makeOwn(const QString& className, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    const bool isBase = className == QLatin1StringView("QWidget") || className == QLatin1StringView("QFrame");
    // What Qt itself calls nothing.
    const bool isVague =
        className == QLatin1StringView("QScrollArea") || className == QLatin1StringView("QSplitterHandle");
    if (!widget || !(isBase || (isVague && roleOf(widget))))
        return nullptr;
    const bool isOurs = roleOf(widget) || dynamic_cast<AccessibleValue*>(widget)
                     || dynamic_cast<AccessiblePress*>(widget) || !widget->accessibleName().isEmpty();
    return isOurs ? new OwnInterface(widget) : nullptr;
}

} // namespace

void setAccessibleRole(QWidget* widget, QAccessible::Role role)
{
    QAccessible::installFactory(makeOwn); // once, however often it is said
    widget->setProperty(roleProperty, int(role));
}

void tellAccessibleValue(QWidget* widget, double now)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleValueChangeEvent event(widget, now);
    QAccessible::updateAccessibility(&event);
}

} // namespace klapper

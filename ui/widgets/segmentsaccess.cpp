// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmentsaccess.h"

#include "ui/widgets/segmentedcontrol.h"

#include <QAccessibleWidget>
#include <QPointer>
#include <QWindow>

namespace klapper {

namespace {

/// One segment. Its control's interface makes it and takes it away.
class SegmentInterface final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    SegmentInterface(SegmentedControl* control, int index)
        : m_control(control)
        , m_index(index)
    {
    }

    bool isValid() const override { return m_control && m_index < m_control->count(); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return isValid() ? m_control->window()->windowHandle() : nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_control); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::RadioButton; }
    void setText(QAccessible::Text, const QString&) override {}

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = m_control->segmentRect(m_index);
        return {m_control->mapToGlobal(place.topLeft()), place.size()};
    }
    QString text(QAccessible::Text kind) const override;
    QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }

    QStringList actionNames() const override
    {
        return isValid() && isUsable() ? QStringList{pressAction()} : QStringList();
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }
    void doAction(const QString& name) override
    {
        if (isValid() && isUsable() && name == pressAction())
            m_control->choose(m_index);
    }

private:
    bool isUsable() const { return m_control->isEnabled() && m_control->isSegmentEnabled(m_index); }

    QPointer<SegmentedControl> m_control;
    int m_index;
};

QString SegmentInterface::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    const QString line = m_control->line(m_index);
    switch (kind) {
    case QAccessible::Name:
        return line.isEmpty() ? m_control->title(m_index) : m_control->title(m_index) + QStringLiteral(", ") + line;
    case QAccessible::Description:
        return m_control->disabledReason(m_index);
    default:
        return {};
    }
}

QAccessible::State SegmentInterface::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const bool current = m_control->currentIndex() == m_index;
    state.checkable = true;
    state.checked = current;
    state.selectable = true;
    state.selected = current;
    state.disabled = !isUsable();
    state.focusable = isUsable();
    state.focused = current && m_control->hasFocus();
    state.invisible = !m_control->isVisible();
    return state;
}

class SegmentsInterface final : public QAccessibleWidget
{
public:
    explicit SegmentsInterface(SegmentedControl* control)
        : QAccessibleWidget(control, QAccessible::Grouping)
    {
    }
    ~SegmentsInterface() override
    {
        for (const QAccessible::Id id : std::as_const(m_segments))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return control()->count(); }
    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (m_segments.size() <= index)
            m_segments.append(
                QAccessible::registerAccessibleInterface(new SegmentInterface(control(), int(m_segments.size()))));
        return QAccessible::accessibleInterface(m_segments.at(index));
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        return int(m_segments.indexOf(QAccessible::uniqueId(const_cast<QAccessibleInterface*>(child))));
    }
    QAccessibleInterface* focusChild() const override
    {
        return control()->hasFocus() ? child(control()->currentIndex()) : nullptr;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i)->rect().contains(x, y))
                return child(i);
        }
        return nullptr;
    }

private:
    SegmentedControl* control() const { return static_cast<SegmentedControl*>(widget()); }

    mutable QList<QAccessible::Id> m_segments;
};

QAccessibleInterface* makeSegments(const QString&, QObject* object)
{
    auto* control = qobject_cast<SegmentedControl*>(object);
    return control ? new SegmentsInterface(control) : nullptr;
}

} // namespace

void installSegmentsAccess() { QAccessible::installFactory(makeSegments); }

void tellSegmentChosen(SegmentedControl& control, int before)
{
    if (!QAccessible::isActive())
        return;
    QAccessible::State checked;
    checked.checked = true;
    for (const int index : {before, control.currentIndex()}) {
        if (index < 0)
            continue;
        QAccessibleStateChangeEvent event(&control, checked);
        event.setChild(index);
        QAccessible::updateAccessibility(&event);
    }
    if (!control.hasFocus())
        return;
    QAccessibleEvent focus(&control, QAccessible::Focus);
    focus.setChild(control.currentIndex());
    QAccessible::updateAccessibility(&focus);
}

} // namespace klapper

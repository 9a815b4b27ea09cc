// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/splitterkeys.h"

#include "ui/widgets/accessiblerole.h"

#include <QKeyEvent>
#include <QSplitter>
#include <QSplitterHandle>

#include <algorithm>

namespace klapper {

namespace {
constexpr int nearStep = 16; ///< px
constexpr int farStep = 96;
} // namespace

SplitterKeys::SplitterKeys(QSplitter& splitter, const QString& name)
    : QObject(&splitter)
    , m_splitter(splitter)
{
    QSplitterHandle* handle = splitter.handle(1);
    handle->setFocusPolicy(Qt::TabFocus);
    setAccessibleRole(handle, QAccessible::Separator);
    handle->setAccessibleName(name);
    handle->installEventFilter(this);
}

bool SplitterKeys::eventFilter(QObject*, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    const Qt::KeyboardModifiers modifiers = key->modifiers() & ~Qt::KeypadModifier;
    if (modifiers != Qt::NoModifier && modifiers != Qt::ShiftModifier)
        return false;
    return move(key->key(), modifiers == Qt::ShiftModifier);
}

bool SplitterKeys::move(int key, bool far)
{
    const bool sideways = m_splitter.orientation() == Qt::Horizontal;
    if (key != (sideways ? Qt::Key_Left : Qt::Key_Up) && key != (sideways ? Qt::Key_Right : Qt::Key_Down))
        return false;
    const bool mirrored = sideways && m_splitter.layoutDirection() == Qt::RightToLeft;
    const bool back = (key == Qt::Key_Left || key == Qt::Key_Up) != mirrored;
    const int by = (far ? farStep : nearStep) * (back ? -1 : 1);
    QList<int> sizes = m_splitter.sizes();
    sizes[0] = std::max(0, sizes[0] + by); // what a panel needs at least it keeps
    sizes[1] = std::max(0, sizes[1] - by);
    m_splitter.setSizes(sizes);
    return true;
}

} // namespace klapper

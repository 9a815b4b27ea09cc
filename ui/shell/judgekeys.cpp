// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/judgekeys.h"

#include "ui/shell/judgeactions.h"
#include "ui/shell/mediaactions.h"

#include <QKeyEvent>
#include <QWidget>

namespace klapper {

namespace {

bool isUndo(const QKeyEvent& key) { return key.key() == Qt::Key_Z && key.modifiers() == Qt::ControlModifier; }

bool isJudging(const QKeyEvent& key)
{
    const bool plain = (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    return plain
        && ((key.key() >= Qt::Key_0 && key.key() <= Qt::Key_5) || key.key() == Qt::Key_X
            || key.key() == Qt::Key_Delete);
}

} // namespace

JudgeKeys::JudgeKeys(JudgeActions& judge, MediaActions& media, QObject* parent)
    : QObject(parent)
    , m_judge(judge)
    , m_media(media)
{
}

void JudgeKeys::watch(QWidget& widget, Ids ids)
{
    m_ids.insert(&widget, std::move(ids));
    widget.installEventFilter(this);
    connect(&widget, &QObject::destroyed, this, [this](QObject* gone) { m_ids.remove(gone); });
}

bool JudgeKeys::eventFilter(QObject* watched, QEvent* event)
{
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (!isOverride && event->type() != QEvent::KeyPress)
        return false;
    auto& key = *static_cast<QKeyEvent*>(event);
    const Ids& ids = m_ids.value(watched);
    if (!ids || !(isJudging(key) || isUndo(key)))
        return false;
    // Ctrl+Z is a shortcut of the window too: there it is the draft's. The key itself follows an accepted override.
    if (isOverride) {
        if (isUndo(key))
            event->accept();
        return isUndo(key);
    }
    return obey(key, ids());
}

bool JudgeKeys::obey(const QKeyEvent& key, const QStringList& ids)
{
    if (isUndo(key)) {
        m_judge.undo();
        return true;
    }
    if (ids.isEmpty())
        return false;
    if (key.isAutoRepeat())
        return true; // a held key is one judgement
    if (key.key() == Qt::Key_X)
        m_judge.toggleRejected(ids);
    else if (key.key() == Qt::Key_Delete)
        m_media.trash(ids);
    else
        m_judge.rate(ids, key.key() - Qt::Key_0);
    return true;
}

} // namespace klapper

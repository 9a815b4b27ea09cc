// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/judgekeys.h"

#include "ui/shell/judgeactions.h"
#include "ui/shell/mediaactions.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QWidget>

namespace klapper {

namespace {

bool isUndo(const QKeyEvent& key) { return key.key() == Qt::Key_Z && key.modifiers() == Qt::ControlModifier; }

bool isRedo(const QKeyEvent& key)
{
    return key.key() == Qt::Key_Z && key.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
}

bool isHistory(const QKeyEvent& key) { return isUndo(key) || isRedo(key); }

bool isJudging(const QKeyEvent& key)
{
    const bool plain = (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    return plain
        && ((key.key() >= Qt::Key_0 && key.key() <= Qt::Key_5) || key.key() == Qt::Key_X
            || key.key() == Qt::Key_Delete);
}

/// Other pages of the stage have no clip to judge: there nothing is taken back behind them. A list keeps its history
/// when what was judged has left it.
bool isFor(const QObject* watched, const QKeyEvent& key, const QStringList& ids)
{
    return !ids.isEmpty() || (isHistory(key) && qobject_cast<const QAbstractItemView*>(watched));
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
    if (!ids || !(isHistory(key) || (isJudging(key) && !isOverride)))
        return false;
    const QStringList jobs = ids();
    if (!isFor(watched, key, jobs))
        return false;
    // Ctrl+Z is a shortcut of the window too: there it is the draft's. The key itself follows an accepted override.
    if (isOverride)
        event->accept();
    return isOverride || obey(key, jobs);
}

bool JudgeKeys::obey(const QKeyEvent& key, const QStringList& ids)
{
    if (isUndo(key)) {
        m_judge.undo();
        return true;
    }
    if (isRedo(key)) {
        m_judge.redo();
        return true;
    }
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

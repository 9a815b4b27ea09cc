// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QStringList>

#include <functional>

class QKeyEvent;
class QWidget;

namespace klapper {

class JudgeActions;
class MediaActions;

/// The keys of judging: 1 to 5, 0 for none, X rejects, Delete asks for the trash, Ctrl+Z takes the last judgement back,
/// Ctrl+Shift+Z makes it again. They work in the watched widgets and in what is inside them and does not take the key
/// for itself, so never in a text.
class JudgeKeys final : public QObject
{
    Q_OBJECT
public:
    using Ids = std::function<QStringList()>; ///< the jobs that a key is for

    /// Both outlive this.
    JudgeKeys(JudgeActions& judge, MediaActions& media, QObject* parent);

    void watch(QWidget& widget, Ids ids);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool obey(const QKeyEvent& key, const QStringList& ids);

    JudgeActions& m_judge;
    MediaActions& m_media;
    QHash<QObject*, Ids> m_ids;
};

} // namespace klapper

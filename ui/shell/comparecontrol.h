// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QAction;
class QMenu;

namespace klapper {

class Engine;
class StageDirector;
class StagePanel;

/// Brings clips into the comparison and out of it: the menu's entry for what is selected in the library, and "show
/// only that one".
class CompareControl final : public QObject
{
    Q_OBJECT
public:
    static constexpr int least = 2;
    static constexpr int most = 4;

    /// All outlive this.
    CompareControl(Engine& engine, StagePanel& stage, StageDirector& director, QObject* parent);

    /// Adds the entry. Once.
    void addTo(QMenu& clip);
    /// The entry, for a button or a context menu as well.
    QAction* action() const { return m_action; }
    /// The jobs that are selected, in the order in which they are to stand; it may be any number.
    void setSelected(const QStringList& ids);
    /// False, and nothing changes, unless two to four of them have a file.
    bool compare(const QStringList& ids);

private:
    bool hasFile(const QString& id) const;
    QStringList withFile(const QStringList& ids) const;

    Engine& m_engine;
    StagePanel& m_stage;
    QStringList m_selected;
    QAction* m_action;
};

} // namespace klapper

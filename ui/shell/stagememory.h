// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QWidget;

namespace klapper {

class StagePanel;
class WindowMemory;

/// Volume, mute and guides of the stage, as they were left the last time.
class StageMemory final : public QObject
{
    Q_OBJECT
public:
    /// Restores them at once. Memory and stage are there as long as the window is open.
    StageMemory(WindowMemory& memory, StagePanel& stage, QWidget* window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void keep();

    WindowMemory& m_memory;
    StagePanel& m_stage;
    QTimer m_soon; ///< a dragged slider writes once
};

} // namespace klapper

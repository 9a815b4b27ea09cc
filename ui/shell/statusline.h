// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>

namespace klapper {

class ElidedLabel;
class Engine;
class PlainLabel;

/// The lowest row: service, what runs, where the clips go.
class StatusLine final : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusLine(Engine& engine, QWidget* parent = nullptr);

    /// "2 running · 1 waiting", or "nothing runs".
    QString runningWords() const;
    void refresh();

private:
    Engine& m_engine;
    PlainLabel* m_service;
    PlainLabel* m_running;
    ElidedLabel* m_folder;
};

} // namespace klapper

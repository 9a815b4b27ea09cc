// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/emptystate.h"

namespace klapper {

class Engine;

/// What the stage shows without a clip: how to begin, depending on whether anything can be sent.
class Welcome final : public QWidget
{
    Q_OBJECT
public:
    /// @param engine outlives this
    explicit Welcome(Engine& engine, QWidget* parent = nullptr);

Q_SIGNALS:
    void signInRequested();
    void practiceRequested();
    void sampleRequested();

private:
    void refresh();
    void act(int index);

    Engine& m_engine;
    EmptyState* m_state;
};

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/firstrun/firstrunstep.h"
#include "ui/models/samplerecipes.h"

#include <QObject>
#include <QPointer>

#include <optional>

class QStackedWidget;

namespace klapper {

class Engine;
class FirstRunView;
class MessageArea;
class SettingsStore;

/// The first steps in the window. They stand where the stage stands, so that everything else can be used meanwhile, and
/// go when they are done, left, or a clip comes. By themselves they come to nobody twice.
class FirstRun final : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        Engine& engine;
        SettingsStore& store;
        MessageArea& messages;
        QStackedWidget& middle; ///< its first page is the stage
    };
    /// All outlive this.
    FirstRun(const Parts& parts, QObject* parent);

    /// Where a person is in them, for a window that takes another one's place.
    struct Place
    {
        FirstRunStep step = FirstRunStep::Place;
        QString control; ///< name of what has the focus; empty: none
        bool waitsForSignIn = false;
    };
    /// Nothing while they are not open.
    std::optional<Place> place() const;
    bool isOpen() const { return view() != nullptr; }
    FirstRunView* view() const; ///< null while they are not open

    void begin() { resume({}); }
    void resume(const Place& place);
    /// They are not offered again.
    void end();

Q_SIGNALS:
    void practiceRequested();
    void accountRequested();
    void signInRequested();
    void budgetRequested();
    /// The last step.
    void sampleRequested(klapper::Sample sample);
    /// They were left before the end.
    void skipped();

private:
    void signIn();

    Parts m_parts;
    QPointer<FirstRunView> m_view;
};

} // namespace klapper

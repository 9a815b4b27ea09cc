// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/finish/sequence.h"
#include "ui/models/clipfacts.h"

#include <QObject>

class QAction;
class QMenu;

namespace klapper {

class Engine;
class FilePresence;
class LibraryPanel;
class LowerArea;
class MainMenu;
class MessageArea;
class SequencePanel;
class StageDirector;
class StagePanel;
class ThumbnailCache;
class WindowMemory;
struct SequencePart;

/// The sequence and the rest of the window: takes come into it from the library and the stage, the marks of the stage
/// become trims, and it is played through in the stage.
class SequenceControl final : public QObject
{
    Q_OBJECT
public:
    /// What it joins; all outlive it.
    struct Parts
    {
        Engine& engine;
        LibraryPanel& library;
        StagePanel& stage;
        StageDirector& director;
        MainMenu& menu;
        MessageArea& messages;
        WindowMemory& memory;
        LowerArea& lower; ///< gets the panel
        FilePresence& files;
        ThumbnailCache& pictures;
    };
    SequenceControl(const Parts& parts, QObject* parent);

    SequencePanel& panel() { return *m_panel; }
    /// Adds what is selected in the library; what is on the stage goes in with its marks as trims.
    QAction* addAction() const { return m_add; }
    QAction* marksAction() const { return m_marks; }
    /// Brings the panel into sight, with the focus in it.
    void focusPanel();

    void addTakes(const QStringList& jobIds, int before = -1);
    void addShown();
    void useMarks();
    /// @param clipId from there; empty: from the beginning, or on from where the stage stands in it already
    void play(const QString& clipId);

private:
    void setupActions();
    void setupPanel();
    void setupStage();
    std::optional<SequenceClip> clipOf(const QString& jobId) const;
    std::optional<ClipFact> factOf(const SequenceClip& clip) const;
    QList<SequencePart> partsToPlay() const;
    /// The stage gets the sequence as it is now.
    void put(const QList<SequencePart>& parts, qint64 frame);
    void setMarks(SequenceClip& clip) const;
    QString markedClip() const;
    void open(const SequenceClip& clip);
    void followPlayed(int index);
    void follow();
    void say(const Error& why);
    void hint(const QString& text);

    Parts m_parts;
    ClipFacts m_facts;
    SequencePanel* m_panel;
    QAction* m_add;
    QAction* m_marks;
    QAction* m_show;
    QString m_played;      ///< the sequence that the stage plays
    QStringList m_playing; ///< its clips, in order
};

} // namespace klapper

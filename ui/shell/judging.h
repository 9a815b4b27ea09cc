// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/filepresence.h"
#include "ui/widgets/thumbnailcache.h"

class QMenu;

namespace klapper {

class Engine;
class JobsPanel;
class JudgeActions;
class LibraryPanel;
class MainMenu;
class MediaActions;
class MessageArea;
class StageDirector;
class StageJudgement;
class StagePanel;

/// Looking at clips and judging them, wherever they are in the window: pictures and hover scrub on the cards, pictures
/// in the jobs, keys, menus, the judgement in the stage, the files in the trash or lost.
class Judging final : public QObject
{
    Q_OBJECT
public:
    /// What it joins; all outlive it or go with the window.
    struct Parts
    {
        Engine& engine;
        LibraryPanel& library;
        StagePanel& stage;
        JobsPanel& jobs; ///< before it has its model
        StageDirector& director;
        MainMenu& menu;
        MessageArea& messages;
    };
    Judging(const Parts& parts, QWidget* window);

    /// Saves what is still to be saved.
    void flush();
    JudgeActions& judge() { return *m_judge; }
    MediaActions& media() { return *m_media; }
    ThumbnailCache& pictures() { return m_pictures; }
    FilePresence& files() { return m_files; }

private:
    void setupLibrary();
    void setupStage();
    void setupMedia();
    void fillMenu(QMenu* menu, const QStringList& ids);
    void showThread(const QString& id);
    /// Opens the clip in the stage again when its file came or went.
    void follow(const QString& id);

    Parts m_parts;
    ThumbnailCache m_pictures;
    FilePresence m_files;
    JudgeActions* m_judge;
    MediaActions* m_media;
    StageJudgement* m_stage;
};

} // namespace klapper

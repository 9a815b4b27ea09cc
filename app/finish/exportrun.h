// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/finish/exportplan.h"
#include "app/finish/resultdifference.h"
#include "app/media/mediatools.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QStringList>

#include <memory>

namespace klapper {

class DownloadThread;
class ExportSpace;
struct CheckedResult;
struct ExportWork;

/// What an export left behind.
struct ExportedFile
{
    QString path;      ///< the file, the first of several, or the folder of images
    QStringList paths; ///< all of them
    qint64 bytes = 0;
    qint64 frames = 0; ///< as read afterwards
    double seconds = 0;
    double soundLate = 0;                ///< seconds by which the sound ends after (or, negative, before) the picture
    QList<ResultDifference> differences; ///< empty: as planned
};

/// Makes what a plan says.
///
///   start() ─> ffmpeg, as often as the plan needs, into parts ─> ffprobe, against the plan ─> recipe of a single take
///           ─> synced ─> renamed without replacing ─> finished(ExportedFile)
///   cancel() ─> the child is killed, all parts are removed ─> finished(Error Cancelled)
///
/// Once the result is being named it is too late to cancel: it ends as made.
/// finished() comes exactly once, not inside start() or cancel(); destruction cancels, without it. Errors: Disk (full,
/// not writable), Tool, BadFile, Cancelled. No part is left then; originals are only ever read.
class ExportRun final : public QObject
{
    Q_OBJECT
public:
    /// What a file is called of whom this name, without a suffix, is wanted: one that every system takes.
    static QString safeName(const QString& wanted);
    /// @param fileName wanted, without a suffix; made safe, and numbered where it is taken
    ExportRun(DownloadThread& thread, ExportPlan plan, const QString& folder, const QString& fileName,
              const MediaTools& tools, QObject* parent = nullptr);
    ~ExportRun() override;
    void start();
    void cancel();

Q_SIGNALS:
    /// @param done 0 to 1; @param remainingMs -1 while it cannot be said
    void progressed(double done, qint64 remainingMs);
    void finished(const klapper::Result<klapper::ExportedFile>& outcome);

private:
    void prepare();
    void begin(const Status& opened);
    void layOutAndGo();
    void copyFiles();
    void nextStep();
    void check();
    void takeChecked(const Result<CheckedResult>& checked);
    void makeWhole(const QSet<int>& clips);
    bool canMakePieces(const QSet<int>& clips) const;
    void carryRecipe();
    void sync();
    void name();
    void takeNames(const Result<QStringList>& names);
    void say(double doneOfStep);
    void follow(QObject* activity);
    void endActivity();
    void end(const Result<ExportedFile>& outcome);

    DownloadThread& m_thread;
    ExportPlan m_plan;
    QString m_folder;
    QString m_fileName; ///< safe, without a suffix
    MediaTools m_tools;
    std::shared_ptr<ExportSpace> m_space;
    std::unique_ptr<ExportWork> m_work;
    qsizetype m_step = 0;
    double m_doneBefore = 0; ///< of the steps that ended, by weight
    QElapsedTimer m_since;
    std::unique_ptr<QObject> m_activity; ///< the child, the copy or the reading under way
    ExportedFile m_file;
    bool m_isMadeWhole = false; ///< clips that could not be copied exactly are encoded, or all are
    bool m_isNaming = false;
    bool m_ended = false;
};

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/finish/exportcheck.h"
#include "app/media/mediatools.h"

#include <QObject>
#include <QSet>

namespace klapper {

class DownloadThread;
struct ChildOutput;

struct CheckedResult
{
    ResultFacts facts;
    QSet<int> wrongClips; ///< whose frames around a cut are not those of the clip
};

/// Reads a result again.
///
///   start() ─> made pieces in it? their parameter sets into its index ─> ffprobe, or our own reading of pictures
///           ─> cut somewhere? JointCheck ─> finished(CheckedResult)
///
/// finished() comes exactly once, never inside start(), and not after destruction. Errors: BadFile, Disk, Tool.
class ResultCheck final : public QObject
{
    Q_OBJECT
public:
    /// @param pieces files of the made pieces in the result
    ResultCheck(DownloadThread& thread, const MediaTools& tools, ExportPlan plan, QString result, QStringList pieces,
                QObject* parent = nullptr);

    /// Counts the pictures that can be decoded, not those of the index: slow. Before start().
    void setCountsDecoded(bool counts) { m_countsDecoded = counts; }
    void start();

Q_SIGNALS:
    void finished(const klapper::Result<klapper::CheckedResult>& outcome);

private:
    void completeIndex();
    void checkJoints();
    void readFacts();
    void takeFacts(const Result<ResultFacts>& facts);

    DownloadThread& m_thread;
    MediaTools m_tools;
    ExportPlan m_plan;
    QString m_result;
    QStringList m_pieces;
    CheckedResult m_checked;
    bool m_countsDecoded = false;
};

} // namespace klapper

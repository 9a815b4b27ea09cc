// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/finish/exportplan.h"
#include "app/media/mediatools.h"

#include <QObject>
#include <QSet>

namespace klapper {

struct ChildOutput;

/// Some frames of a result that are to look like some of a clip.
struct JointWindow
{
    int clip = 0;
    qint64 frame = 0;   ///< of the clip's file
    qint64 offset = 0;  ///< when its first frame begins, microseconds from the first picture of the result
    qint64 begin = 0;   ///< the same of the frame with which its decoding can begin there
    QList<bool> copied; ///< of each frame: the very same pixels are there, not only much like them
    bool operator==(const JointWindow&) const = default;
};

/// The frames on both sides of every place where a clip was cut or where made pictures meet copied ones. Pure.
QList<JointWindow> jointWindows(const ExportPlan& plan);
/// Reads what ffmpeg's "psnr" says about each frame; whether they are as they are to be. Pure.
bool isAsWanted(const JointWindow& window, const QByteArray& stats);

/// Looks at the pixels of a result around its joints.
///
/// finished() comes exactly once, never inside start(), and not after destruction. Error Tool.
class JointCheck final : public QObject
{
    Q_OBJECT
public:
    /// @param pictureStart of the result, microseconds from its file's start
    JointCheck(const MediaTools& tools, ExportPlan plan, QString result, qint64 pictureStart,
               QObject* parent = nullptr);

    void start();

Q_SIGNALS:
    /// @param clips whose frames are not as planned; empty when all are
    void finished(const klapper::Result<QSet<int>>& clips);

private:
    void next();
    QStringList arguments(const JointWindow& window) const;

    MediaTools m_tools;
    ExportPlan m_plan;
    QString m_result;
    qint64 m_pictureStart;
    QList<JointWindow> m_windows;
    qsizetype m_at = 0;
    QSet<int> m_wrong;
};

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/finish/clipreading.h"
#include "app/finish/exportrun.h"
#include "app/media/downloadthread.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <optional>

namespace klapper::test {

constexpr int patience = 120'000; ///< ms; only a failing test waits that long

/// A clip that is drawn, not decoded: quick to make in any shape.
struct DrawnClip
{
    QString size = QStringLiteral("320x180");
    QString rate = QStringLiteral("24");
    double seconds = 1;
    double soundSeconds = 1; ///< 0: none
    int soundRate = 48'000;
    int channels = 2;
    QStringList more = {}; ///< options of the picture

    bool writeTo(const QString& path) const
    {
        QStringList words{
            QStringLiteral("-nostdin"), QStringLiteral("-v"),
            QStringLiteral("error"),    QStringLiteral("-y"),
            QStringLiteral("-f"),       QStringLiteral("lavfi"),
            QStringLiteral("-i"),       QStringLiteral("testsrc2=s=%1:r=%2:d=%3").arg(size, rate).arg(seconds)};
        if (soundSeconds > 0)
            words << QStringLiteral("-f") << QStringLiteral("lavfi") << QStringLiteral("-i")
                  << QStringLiteral("sine=f=440:r=%1:d=%2").arg(soundRate).arg(soundSeconds) << QStringLiteral("-c:a")
                  << QStringLiteral("aac") << QStringLiteral("-ac") << QString::number(channels);
        words << QStringLiteral("-c:v") << QStringLiteral("libx264") << QStringLiteral("-preset")
              << QStringLiteral("ultrafast") << QStringLiteral("-pix_fmt") << QStringLiteral("yuv420p") << more
              << QStringLiteral("-f") << QStringLiteral("mp4") << path;
        return QProcess::execute(MediaTools::find().ffmpeg, words) == 0;
    }
};

/// What a program says, as text.
inline QByteArray saidBy(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(patience);
    return process.readAllStandardOutput();
}

/// A file by ffprobe with its own guess of the container, every picture decoded and counted.
inline QJsonObject probed(const QString& path)
{
    QStringList words{QStringLiteral("-v"),          QStringLiteral("error"),         QStringLiteral("-of"),
                      QStringLiteral("json"),        QStringLiteral("-count_frames"), QStringLiteral("-show_streams"),
                      QStringLiteral("-show_format")};
    if (path.endsWith(u".png"))
        words << QStringLiteral("-f") << QStringLiteral("png_pipe"); // no pattern of names
    return QJsonDocument::fromJson(saidBy(MediaTools::find().ffprobe, words << u"file:" % path)).object();
}

inline QJsonObject streamOf(const QJsonObject& probe, QStringView kind)
{
    const QJsonArray streams = probe[u"streams"].toArray();
    for (const QJsonValue& stream : streams) {
        if (stream[u"codec_type"].toString() == kind)
            return stream.toObject();
    }
    return {};
}

inline int framesOf(const QString& path)
{
    return streamOf(probed(path), u"video")[u"nb_read_frames"].toString().toInt();
}

/// Reads, plans and exports, and waits for each.
class FinishBench
{
public:
    QString folder() const { return m_folder.filePath(QStringLiteral("it's a: folder, \"50%d\" of ours")); }
    QStringList left() const
    {
        return QDir(folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                                        QDir::Name);
    }
    DownloadThread& thread() { return m_thread; }

    static Result<QList<FinishClip>> read(const QList<SequenceClip>& clips,
                                          const MediaTools& tools = MediaTools::find())
    {
        ClipReading reading(tools, clips);
        std::optional<Result<QList<FinishClip>>> outcome;
        QObject::connect(&reading, &ClipReading::finished, &reading,
                         [&outcome](const Result<QList<FinishClip>>& read) { outcome.emplace(read); });
        reading.start();
        if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }, patience))
            return Error{.kind = ErrorKind::Timeout};
        return *outcome;
    }
    static Result<ExportPlan> plan(const QList<SequenceClip>& clips, const char* preset,
                                   const ExportChoice& choice = {})
    {
        const Result<QList<FinishClip>> all = read(clips);
        if (!all)
            return all.error();
        return planExport(*all, *exportPreset(QString::fromLatin1(preset)), choice);
    }
    Result<ExportedFile> run(const ExportPlan& plan, const QString& name = QStringLiteral("film"),
                             const MediaTools& tools = MediaTools::find())
    {
        ExportRun run(m_thread, plan, folder(), name, tools);
        std::optional<Result<ExportedFile>> outcome;
        QObject::connect(&run, &ExportRun::finished, &run,
                         [&outcome](const Result<ExportedFile>& said) { outcome.emplace(said); });
        run.start();
        if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }, patience))
            return Error{.kind = ErrorKind::Timeout};
        return *outcome;
    }
    Result<ExportedFile> make(const QList<SequenceClip>& clips, const char* preset, const ExportChoice& choice = {},
                              const QString& name = QStringLiteral("film"))
    {
        const Result<ExportPlan> planned = plan(clips, preset, choice);
        return planned ? run(*planned, name) : Result<ExportedFile>(planned.error());
    }

private:
    QTemporaryDir m_folder;
    DownloadThread m_thread;
};

inline SequenceClip clipAt(const QString& path, qint64 in = 0, qint64 out = -1)
{
    SequenceClip clip;
    clip.path = path;
    clip.in = in;
    clip.out = out;
    return clip;
}

/// For a failing check; empty: as planned.
inline QByteArray wordsOf(const QList<ResultDifference>& differences)
{
    QByteArray words;
    for (const ResultDifference& each : differences)
        words += differenceWord(each.kind).toUtf8() + ' ' + QByteArray::number(each.found) + '/'
               + QByteArray::number(each.planned) + ' ';
    return words;
}

/// What a failing check says.
template<typename T>
QByteArray why(const Result<T>& result)
{
    return result.ok() ? QByteArray("fine")
                       : errorKindWord(result.error().kind).toUtf8() + ": " + result.error().detail.toUtf8();
}

} // namespace klapper::test

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How joining clips by copy compares with a bare `ffmpeg -f concat -c copy` and `sync` of the same files, in turn in
// the same run. Ours reads all clips, as the window and the command line do, plans, copies, reads the result again,
// syncs and names it; that whole is judged. What remains of it once the clips are read is said beside it.
//
//   bench_join [--clips 10] [--seconds 15] [--rounds 5] [--folder DIR] [--check] [--smoke]
//
// The clips are a practice clip in 4K, rendered once and kept in the folder. Prints each round and the medians of both
// ratios; ends with 1 when something did not run, when a picture or a sound is not the very one of the clips, and with
// --check when the ratio of the whole is above 1.15. --smoke takes small clips and judges no time.
#include "app/finish/clipreading.h"
#include "app/finish/exportrun.h"
#include "app/media/downloadthread.h"
#include "app/practice/ffmpeg.h"
#include "app/practice/filtergraph.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <cmath>

#include <memory>
#include <unistd.h>

using namespace klapper;

namespace {

constexpr double allowed = 1.15;

QTextStream& out()
{
    static QTextStream stream(stdout);
    return stream;
}

/// What was asked for on the command line.
struct Wish
{
    int clips = 10;
    int seconds = 15;
    int rounds = 5;
    QString folder;
    bool isSmoke = false;
};

/// A practice clip, rendered unless an earlier run left it, and copies of it.
QStringList makeClips(const Wish& wish)
{
    const QSize size = wish.isSmoke ? QSize(640, 360) : QSize(3840, 2160);
    const QDir folder(wish.folder);
    const QString first = folder.filePath(QStringLiteral("practice-%1-%2s.mp4").arg(size.height()).arg(wish.seconds));
    if (!QFileInfo::exists(first)) {
        practice::Order order;
        order.endpoint = {Tier::FourK, Mode::TextToVideo};
        order.seconds = wish.seconds;
        order.audio = true;
        order.size = size;
        order.shots = {
            {QStringLiteral("Wide shot, slow push-in on a lighthouse at dusk"), wish.seconds, wish.seconds * 24}};
        const auto wanted = [] {
            return true;
        };
        const QString unfinished = QStringLiteral("unfinished.mp4");
        const Result<QStringList> arguments = practice::prepareRender(order, folder.path(), unfinished, wanted);
        const Status made = arguments
                              ? practice::runFfmpeg(MediaTools::find().ffmpeg, *arguments, folder.path(), wanted)
                              : Status(arguments.error());
        if (!made || !QFile::rename(folder.filePath(unfinished), first)) {
            out() << "no practice clip: " << (made ? QString() : made.error().detail) << Qt::endl;
            return {};
        }
    }
    QStringList clips{first};
    for (int i = 2; i <= wish.clips; ++i) {
        clips.append(folder.filePath(QStringLiteral("clip-%1-%2s-%3.mp4").arg(size.height()).arg(wish.seconds).arg(i)));
        if (!QFileInfo::exists(clips.last()) && !QFile::copy(first, clips.last()))
            return {};
    }
    return clips;
}

bool runs(const QString& program, const QStringList& arguments) { return QProcess::execute(program, arguments) == 0; }

/// Seconds of the bare way; below 0 when it fails.
double bare(const QStringList& clips, const QString& list, const QString& result)
{
    QFile file(list);
    if (!file.open(QIODevice::WriteOnly))
        return -1;
    for (const QString& clip : clips)
        file.write("file 'file:" + clip.toUtf8() + "'\n");
    file.close();
    QElapsedTimer time;
    time.start();
    const bool isMade = runs(QStringLiteral("sh"),
                             {QStringLiteral("-c"),
                              QStringLiteral("ffmpeg -nostdin -v error -y -f concat -safe 0 -i \"$0\" -c copy \"$1\""
                                             " && sync \"$1\""),
                              list, result});
    return isMade ? double(time.nsecsElapsed()) / 1e9 : -1;
}

/// The same by us: the path of the finished file, empty when it failed.
class Ours
{
public:
    QString run(const QStringList& clips, const QString& folder)
    {
        QList<SequenceClip> sequence;
        for (const QString& clip : clips) {
            sequence.append(SequenceClip());
            sequence.last().path = clip;
        }
        m_path.clear();
        m_time.start();
        ClipReading reading(m_tools, sequence);
        QObject::connect(&reading, &ClipReading::finished, &reading,
                         [&](const Result<QList<FinishClip>>& read) { plan(read, folder); });
        reading.start();
        QCoreApplication::exec();
        m_whole = double(m_time.nsecsElapsed()) / 1e9;
        m_run.reset();
        return m_path;
    }
    double whole() const { return m_whole; }     ///< seconds
    double reading() const { return m_reading; } ///< seconds of the whole until there is a plan

private:
    void plan(const Result<QList<FinishClip>>& read, const QString& folder)
    {
        const Result<ExportPlan> plan =
            read ? planExport(*read, *exportPreset(QStringLiteral("join")), {}) : Result<ExportPlan>(read.error());
        if (!plan || plan->way != ExportPlan::Way::Concat) {
            out() << "no plan to copy: " << (plan ? QString() : plan.error().detail) << Qt::endl;
            return QCoreApplication::quit();
        }
        m_reading = double(m_time.nsecsElapsed()) / 1e9;
        m_run = std::make_unique<ExportRun>(m_thread, *plan, folder, QStringLiteral("ours"), m_tools);
        QObject::connect(m_run.get(), &ExportRun::finished, m_run.get(), [this](const Result<ExportedFile>& file) {
            if (!file || !file->differences.isEmpty())
                out() << "not as planned: "
                      << (file ? differenceWord(file->differences.first().kind) : file.error().detail) << Qt::endl;
            else
                m_path = file->path;
            QCoreApplication::quit();
        });
        m_run->start();
    }

    DownloadThread m_thread;
    MediaTools m_tools = MediaTools::find();
    std::unique_ptr<ExportRun> m_run;
    QString m_path;
    QElapsedTimer m_time;
    double m_whole = -1;
    double m_reading = 0;
};

/// Of every picture, in order, as it stands in the file; and how many there are.
QByteArray picturesIn(const QStringList& inputs)
{
    QProcess ffmpeg;
    ffmpeg.start(MediaTools::find().ffmpeg,
                 QStringList{QStringLiteral("-nostdin"), QStringLiteral("-v"), QStringLiteral("error")} + inputs
                     + QStringList{QStringLiteral("-map"), QStringLiteral("0:v"), QStringLiteral("-c"),
                                   QStringLiteral("copy"), QStringLiteral("-f"), QStringLiteral("framemd5"),
                                   QStringLiteral("-")});
    ffmpeg.waitForFinished(-1);
    QByteArray sums;
    const QList<QByteArray> lines = ffmpeg.readAllStandardOutput().split('\n');
    for (const QByteArray& line : lines) {
        if (!line.startsWith('#') && line.contains(','))
            sums += line.mid(line.lastIndexOf(',') + 1) + '\n';
    }
    return sums;
}

/// Every picture of ours against those of the clips themselves.
bool isExact(const QStringList& clips, const QString& ours)
{
    QByteArray expected;
    for (const QString& clip : clips)
        expected += picturesIn({QStringLiteral("-i"), clip});
    const QByteArray there = picturesIn({QStringLiteral("-i"), ours});
    out() << "pictures: " << there.count('\n') << " of " << expected.count('\n')
          << (there == expected ? ", each the very one" : ", NOT the same") << Qt::endl;
    return !there.isEmpty() && there == expected;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? -1 : values[values.size() / 2];
}

struct Ratios
{
    double whole = -1; ///< below 0 when something did not run or is not exact
    double run = -1;   ///< once the clips are read
};

/// The medians.
Ratios compare(const Wish& wish, const QStringList& clips)
{
    const QDir folder(wish.folder);
    const QString theirs = folder.filePath(QStringLiteral("bare.mp4"));
    Ours ours;
    QList<double> wholes;
    QList<double> runs;
    for (int round = 0; round < wish.rounds; ++round) {
        double bareSeconds = -1;
        QString result;
        // Each is first in every other round: what the one before left in memory helps or hinders.
        for (const bool isBare : {round % 2 == 0, round % 2 != 0}) {
            ::sync();
            if (isBare)
                bareSeconds = bare(clips, folder.filePath(QStringLiteral("list.txt")), theirs);
            else
                result = ours.run(clips, wish.folder);
        }
        if (bareSeconds <= 0 || result.isEmpty())
            return {};
        wholes.append(ours.whole() / bareSeconds);
        runs.append((ours.whole() - ours.reading()) / bareSeconds);
        out() << "round " << round + 1 << ": bare " << bareSeconds << " s, ours " << ours.whole() << " s, ratio "
              << wholes.last() << "; once the clips were read, which took " << ours.reading() << " s: " << runs.last()
              << "; " << QFileInfo(result).size() / 1024 / 1024 << " MiB" << Qt::endl;
        const bool isLast = round + 1 == wish.rounds;
        if (isLast && !isExact(clips, result))
            return {};
        QFile::remove(result);
        QFile::remove(theirs);
    }
    return {.whole = median(wholes), .run = median(runs)};
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser options;
    const auto add = [&options](const char* name, const char* value) {
        options.addOption({QString::fromLatin1(name), QString(), QString::fromLatin1(value)});
    };
    add("clips", "10");
    add("seconds", "15");
    add("rounds", "5");
    add("folder", "DIR");
    options.addOption(QCommandLineOption(QStringLiteral("check")));
    options.addOption(QCommandLineOption(QStringLiteral("smoke")));
    options.process(application);
    const auto number = [&options](const char* name, int usual) {
        const QString said = options.value(QString::fromLatin1(name));
        return said.isEmpty() ? usual : said.toInt();
    };
    Wish wish;
    wish.isSmoke = options.isSet(QStringLiteral("smoke"));
    wish.clips = number("clips", wish.isSmoke ? 3 : 10);
    wish.seconds = number("seconds", wish.isSmoke ? 3 : 15);
    wish.rounds = number("rounds", wish.isSmoke ? 1 : 5);
    wish.folder = QDir(options.value(QStringLiteral("folder"))).absoluteFilePath(QStringLiteral("bench_join"));
    if (!QDir().mkpath(wish.folder))
        return 1;
    const QStringList clips = makeClips(wish);
    const Ratios ratios = clips.isEmpty() ? Ratios() : compare(wish, clips);
    const double ratio = ratios.whole;
    out() << "       joining clips that are read already against ffmpeg and sync: " << ratios.run << Qt::endl;
    out() << (ratio >= 0 && ratio <= allowed ? "ok     " : "MISSED ")
          << "reading and joining against ffmpeg and sync: " << ratio << " (at most " << allowed << ')' << Qt::endl;
    return ratio < 0 || (options.isSet(QStringLiteral("check")) && ratio > allowed) ? 1 : 0;
}

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From a click on a clip in the running window's library to its first frame on the canvas, for a 1080p and a 4K clip in
// turn, against a fresh `mpv --frames=1` of the same file in the same round (without a window and without sound, which
// is the least that mpv can do). Prints medians and their ratio; ends with 1 when a ratio is above 0.7, and says so
// when there is no mpv to compare with.
//   bench_firstframe [--rounds 15] [--mpv PROGRAM] [--smoke: small clips, no limit holds]
#include "tests/bench/figures.h"
#include "tests/support/isolated.h"
#include "tests/ui/gallery/fixtures.h"
#include "ui/library/librarypanel.h"
#include "ui/models/jobroles.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowmemory.h"
#include "ui/stage/clipplayer.h"
#include "ui/stage/mediabackend.h"
#include "ui/stage/stagepanel.h"
#include "ui/stage/videocanvas.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QListView>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace klapper;

namespace {

constexpr double mostRatio = 0.7;
constexpr int patience = 60'000;

/// Notes when the first picture of a clip was painted.
class FirstPaint final : public QObject
{
public:
    explicit FirstPaint(StagePanel& stage)
        : m_stage(stage)
    {
        stage.canvas()->installEventFilter(this);
        connect(stage.player(), &ClipPlayer::stateChanged, this, [this] {
            if (m_stage.player()->state() == ClipPlayer::State::Loading)
                m_isOther = true;
        });
    }

    void begin()
    {
        m_milliseconds = 0;
        m_isOther = false;
        m_clock.start();
    }
    double milliseconds() const { return m_milliseconds; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const bool isPaint = event->type() == QEvent::Paint;
        const bool hasPicture = m_stage.player()->state() == ClipPlayer::State::Paused;
        if (!isPaint || !hasPicture || !m_isOther || m_milliseconds > 0)
            return QObject::eventFilter(watched, event);
        m_stage.canvas()->removeEventFilter(this);
        QCoreApplication::sendEvent(watched, event); // paints it
        m_stage.canvas()->installEventFilter(this);
        m_milliseconds = double(m_clock.nsecsElapsed()) / 1e6;
        return true;
    }

private:
    StagePanel& m_stage;
    QElapsedTimer m_clock;
    bool m_isOther = false; ///< the former clip is gone
    double m_milliseconds = 0;
};

JobOutput makeClip(const QString& path, QSize size)
{
    QStringList arguments = QStringLiteral("-nostdin -v error -y -f lavfi -i").split(u' ');
    arguments << QStringLiteral("testsrc2=s=%1x%2:r=24:d=5").arg(size.width()).arg(size.height())
              << QStringLiteral("-f lavfi -i sine=d=5 -c:v libx264 -preset veryfast -pix_fmt yuv420p -c:a aac "
                                "-movflags +faststart")
                     .split(u' ')
              << path;
    if (QProcess::execute(QStringLiteral("ffmpeg"), arguments) != 0)
        qFatal("ffmpeg made no clip");
    JobOutput output;
    output.path = path;
    output.sha256 = QByteArray::number(size.width()).rightJustified(64, '0'); // a key of small pictures, no more
    output.clip = {.seconds = 5, .width = size.width(), .height = size.height(), .frameRate = QStringLiteral("24/1")};
    return output;
}

void click(MainWindow& window, const QString& id, FirstPaint& paint)
{
    auto* list = window.library().findChild<QListView*>();
    if (!list)
        qFatal("the library has no list");
    const QAbstractItemModel& model = *list->model();
    const QModelIndexList found = model.match(model.index(0, 0), JobIdRole, id, 1, Qt::MatchExactly);
    if (found.isEmpty())
        qFatal("the clip is not in the library");
    list->scrollTo(found.first());
    QTest::qWait(100); // the scrolling is not part of it
    paint.begin();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(found.first()).center());
}

double timeOfMpv(const QString& mpv, const QString& clip)
{
    QElapsedTimer clock;
    clock.start();
    const int code = QProcess::execute(
        mpv, QStringLiteral("--no-config --really-quiet --frames=1 --vo=null --ao=null").split(u' ') << clip);
    if (code != 0)
        qFatal("mpv could not play %s", qPrintable(clip));
    return double(clock.nsecsElapsed()) / 1e6;
}

struct Times
{
    QString id;
    QString path;
    QList<double> ours = {};
    QList<double> theirs = {};
};

void measure(MainWindow& window, FirstPaint& paint, const QString& mpv, Times& times)
{
    click(window, times.id, paint);
    if (!QTest::qWaitFor([&] { return paint.milliseconds() > 0; }, patience))
        qFatal("no frame came");
    times.ours.append(paint.milliseconds());
    QTest::qWait(1500); // what is decoded for later shall not disturb the other
    if (!mpv.isEmpty())
        times.theirs.append(timeOfMpv(mpv, times.path));
}

bool report(const char* name, const Times& times)
{
    std::printf("%s, %d rounds\n", name, int(times.ours.size()));
    const double ours = bench::percentile(times.ours, 0.5);
    bench::say("  click to first frame, median", ours, "ms");
    bench::say("  click to first frame, 90th percentile", bench::percentile(times.ours, 0.9), "ms");
    if (times.theirs.isEmpty()) {
        std::printf("  mpv is not installed (Debian package mpv): nothing to compare with\n");
        return true;
    }
    const double theirs = bench::percentile(times.theirs, 0.5);
    bench::say("  fresh mpv --frames=1, median", theirs, "ms");
    return bench::say("  ratio", ours / theirs, "", mostRatio);
}

} // namespace

int main(int argc, char** argv)
{
    const test::Isolated profile;
    chooseMediaBackend();
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("rounds"), QStringLiteral("of each"), QStringLiteral("n"), QStringLiteral("15")},
                       {QStringLiteral("mpv"), QStringLiteral("program"), QStringLiteral("path")},
                       {QStringLiteral("smoke"), QStringLiteral("no limit holds")}});
    parser.process(app);
    const bool smoke = parser.isSet(QStringLiteral("smoke"));
    QString mpv = parser.value(QStringLiteral("mpv"));
    if (mpv.isEmpty())
        mpv = QStandardPaths::findExecutable(QStringLiteral("mpv"));
    const QTemporaryDir folder;
    const QList<JobOutput> outputs{
        makeClip(folder.filePath(QStringLiteral("hd.mp4")), smoke ? QSize(320, 180) : QSize(1920, 1080)),
        makeClip(folder.filePath(QStringLiteral("uhd.mp4")), smoke ? QSize(640, 360) : QSize(3840, 2160))};
    const auto engine =
        gallery::quietEngine(QStringLiteral("bench"), gallery::everyJob(outputs), gallery::Rules::Live,
                             std::make_unique<gallery::ShownTokens>(TokenState{}, QStringLiteral("token")));
    WindowMemory memory;
    MainWindow window(*engine, memory);
    window.resize(1440, 900);
    window.show();
    QTest::qWait(smoke ? 100 : 2000);
    FirstPaint paint(window.stage());
    Times hd{QStringLiteral("job-11"), outputs[0].path};
    Times uhd{QStringLiteral("job-12"), outputs[1].path};
    const int rounds = qMax(1, parser.value(QStringLiteral("rounds")).toInt());
    for (int round = 0; round < rounds; ++round) {
        measure(window, paint, mpv, hd);
        measure(window, paint, mpv, uhd);
    }
    bool holds = report("1080p", hd);
    holds = report("4K", uhd) && holds;
    return holds || smoke ? 0 : 1;
}

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/exportpictures.h"

#include "app/finish/clipreading.h"
#include "tests/ui/gallery/camera.h"
#include "tests/ui/gallery/fixtures.h"
#include "ui/library/librarypanel.h"
#include "ui/models/plansums.h"
#include "ui/sequence/exportdialog.h"
#include "ui/sequence/exportlook.h"
#include "ui/sequence/exportpanel.h"
#include "ui/sequence/presetlist.h"
#include "ui/sequence/sequencepicture.h"
#include "ui/shell/exportflow.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/panelback.h"
#include "ui/shell/windowmemory.h"

#include <QDir>
#include <QFontInfo>
#include <QLineEdit>
#include <QSlider>
#include <QTest>
#include <QVBoxLayout>

namespace klapper::gallery {

namespace {

constexpr int patience = 60'000;

QList<FinishClip> clipsOf(const QStringList& paths)
{
    QList<SequenceClip> wanted;
    for (const QString& path : paths) {
        SequenceClip clip;
        clip.path = path;
        wanted.append(clip);
    }
    QList<FinishClip> found;
    ClipReading reading(MediaTools::find(), wanted);
    QObject::connect(&reading, &ClipReading::finished, &reading, [&found](const auto& outcome) {
        if (outcome)
            found = *outcome;
    });
    reading.start();
    if (!QTest::qWaitFor([&] { return !found.isEmpty(); }, patience))
        qWarning("the clips cannot be read");
    return found;
}

/// All that the presets ask for but for AV1.
MediaAbilities mostAbilities()
{
    MediaAbilities most;
    most.ffmpegVersion = most.ffprobeVersion = QStringLiteral("5.1.6");
    for (const ExportPreset& preset : exportPresets()) {
        most.encoders << preset.encoder << preset.audioEncoder;
        most.muxers << preset.container << QStringLiteral("wav");
    }
    most.encoders.remove(QStringLiteral("libsvtav1"));
    return most;
}

struct Picture
{
    const char* name;
    const char* preset;
    int clips = 1; ///< of the takes, the last one is upright
    bool bars = false;
    const char* pattern = "";
    qint64 freeBytes = 118'000'000'000;
};

void takeDialog(Camera& camera, QSize most, const Picture& picture, const QList<FinishClip>& clips)
{
    const QString name = QStringLiteral("export-%1").arg(QString::fromLatin1(picture.name));
    ExportDialog::Setting setting{.tools = MediaTools::find(),
                                  .folder = QDir::homePath() + u"/Videos/Klapper/exports",
                                  .pattern = QString::fromLatin1(picture.pattern),
                                  .preset = QString::fromLatin1(picture.preset),
                                  .freeSpace = [&picture](const QString&) {
                                      return picture.freeBytes;
                                  }};
    ExportDialog dialog(QStringLiteral("Wide of the city skyline at golden hour, candlelit rooftop"), setting);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    const bool isLarge = QFontInfo(dialog.font()).pixelSize() > 20;
    dialog.resize(isLarge ? most - QSize(40, 60) : dialog.size().boundedTo(most));
    dialog.show();
    dialog.setSource({.title = QStringLiteral("Rooftop"),
                      .clips = clips,
                      .name = {.date = QDate(2026, 11, 26),
                               .project = QStringLiteral("Short film"),
                               .text = QStringLiteral("Wide of the city skyline at golden hour"),
                               .tier = QStringLiteral("pro"),
                               .take = 2}},
                     mostAbilities());
    if (picture.bars)
        dialog.draft()->setFit(Fit::Pad);
    dialog.look()->slider().setValue(dialog.look()->slider().maximum() / 3);
    const auto* shown = dialog.look()->findChild<SequencePicture*>();
    QTest::qWait(60); // the slider is followed a little later
    if (!QTest::qWaitFor([&] { return !shown->image().isNull(); }, patience))
        qWarning("no frame came");
    camera.take(dialog, name);
}

void takeReading(Camera& camera)
{
    ExportDialog dialog(QStringLiteral("Wide of the city skyline at golden hour"), ExportDialog::Setting{});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    camera.take(dialog, QStringLiteral("export-reading"));
    dialog.setProblem(QStringLiteral("A clip cannot be read, and nothing was made: /home/you/Videos/Klapper/a.mp4. Its "
                                     "file may be gone; “Locate …” in the library says where it is now."));
    camera.take(dialog, QStringLiteral("export-unreadable"));
}

/// One that is shown as it is, without a queue behind it.
ExportItem itemOf(const QString& title, ExportItem::State state, const Result<ExportPlan>& plan)
{
    ExportItem item;
    item.title = title;
    item.state = state;
    if (plan)
        item.plan = *plan;
    item.file.path = QStringLiteral("/home/you/Videos/Klapper/exports/2026-11-26_rooftop-dinner_pro_02.mp4");
    item.file.bytes = 48'300'000;
    item.folder = QStringLiteral("/home/you/Videos/Klapper/exports");
    return item;
}

void takeRows(Camera& camera, const FinishClip& clip)
{
    const auto plan = planExport({clip}, *exportPreset(QStringLiteral("h264")), {});
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(8, 0, 8, 8);
    column->setSpacing(0);
    QList<ExportItem> items;
    using State = ExportItem::State;
    ExportItem running = itemOf(QStringLiteral("Rooftop dinner, cut 3"), State::Running, plan);
    running.done = 0.43;
    running.remainingMs = 82'000;
    items << running << itemOf(QStringLiteral("<b>Harbour</b> at dawn"), State::Waiting, plan)
          << itemOf(QStringLiteral("Rooftop dinner, cut 2"), State::Done, plan);
    ExportItem differs = itemOf(QStringLiteral("Rooftop dinner, cut 1"), State::Done, plan);
    differs.file.differences = {{.kind = ResultDifference::Kind::Frames, .found = 575, .planned = 576}};
    ExportItem failed = itemOf(QStringLiteral("Night market"), State::Failed, plan);
    failed.error = {.kind = ErrorKind::Disk};
    items << differs << failed << itemOf(QStringLiteral("Lavender"), State::Cancelled, plan);
    for (const ExportItem& item : std::as_const(items)) {
        auto* row = new ExportRow;
        row->show(item);
        column->addWidget(row);
    }
    PanelBack back(list);
    camera.take(back, QStringLiteral("export-rows"), {1040, 320});
    camera.take(back, QStringLiteral("export-rows-narrow"), {620, 320});
}

void takeWindow(Camera& camera, QSize size, const QList<JobOutput>& outputs, const FinishClip& clip)
{
    const QString tag = QStringLiteral("%1x%2").arg(size.width()).arg(size.height());
    const auto engine = quietEngine(
        u"exports-" + tag, everyJob(outputs), Rules::Documented,
        std::make_unique<ShownTokens>(TokenState{.source = TokenSource::Keychain}, QStringLiteral("token")));
    WindowMemory memory;
    MainWindow window(*engine, memory);
    window.resize(size);
    window.show();
    Q_EMIT window.library().chosen(QStringLiteral("job-11"));
    window.exportFlow().joinTakes({QStringLiteral("job-11"), QStringLiteral("job-11")});
    if (!QTest::qWaitFor([&] { return !engine->exports().items().isEmpty() && !engine->exports().isBusy(); }, patience))
        qWarning("nothing was joined");
    const auto plan = planExport({clip}, *exportPreset(QStringLiteral("h265")), {});
    const QString folder = QDir::tempPath() + u"/klapper-gallery-exports";
    QDir().mkpath(folder);
    if (plan) {
        engine->exports().add(QStringLiteral("Rooftop dinner, cut 3"), *plan, folder, QStringLiteral("cut 3"));
        engine->exports().add(QStringLiteral("Rooftop dinner, cut 4"), *plan, folder, QStringLiteral("cut 4"));
    }
    camera.settle(1500);
    camera.take(window, u"window-exports-" + tag, size);
    const QList<ExportItem> items = engine->exports().items();
    for (const ExportItem& item : items)
        engine->exports().cancel(item.id);
    if (!QTest::qWaitFor([&] { return !engine->exports().isBusy(); }, patience))
        qWarning("an export does not end");
    QDir(folder).removeRecursively();
}

} // namespace

void takeExports(Camera& camera, const QList<QSize>& sizes, const QList<JobOutput>& outputs)
{
    const QStringList paths{outputs.first().path, outputs.last().path};
    const Picture pictures[] = {{"delivery", "h264"},
                                {"vertical", "vertical"},
                                {"square-bars", "square", 1, true},
                                {"cinema", "cinema"},
                                {"mixed", "join", 2},
                                {"copied", "join", -2},
                                {"lack", "av1"},
                                {"still", "png"},
                                {"sound", "flac"},
                                {"no-room", "prores-hq", 1, false, "{slug}_{seed}", 400'000}};
    takeReading(camera);
    const QList<FinishClip> read = clipsOf(paths);
    if (read.size() != 2)
        return;
    takeRows(camera, read.first());
    for (const Picture& picture : pictures) {
        QList<FinishClip> chosen = read.mid(0, picture.clips);
        if (picture.clips < 0)
            chosen = QList<FinishClip>(-picture.clips, read.first());
        takeDialog(camera, sizes.last(), picture, chosen);
    }
    for (const QSize& size : sizes)
        takeWindow(camera, size, outputs, read.first());
}

} // namespace klapper::gallery

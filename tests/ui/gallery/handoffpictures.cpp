// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/handoffpictures.h"

#include "tests/ui/gallery/camera.h"
#include "tests/ui/gallery/fixtures.h"
#include "ui/shell/handoffflow.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/questiondialog.h"
#include "ui/shell/windowmemory.h"

#include <QDir>
#include <QFileDialog>
#include <QSignalSpy>
#include <QTest>

namespace klapper::gallery {

void takeHandoff(Camera& camera, const QList<QSize>& sizes, const QList<JobOutput>& outputs)
{
    const auto engine = quietEngine(
        QStringLiteral("handoff"), everyJob(outputs), Rules::Documented,
        std::make_unique<ShownTokens>(TokenState{.source = TokenSource::Keychain}, QStringLiteral("token")));
    WindowMemory memory;
    MainWindow window(*engine, memory);
    window.resize(sizes.last());
    window.show();
    Sequence film;
    film.name = QStringLiteral("Rooftop dinner");
    for (const JobOutput& output : outputs) {
        SequenceClip clip;
        clip.path = output.path;
        film.clips.append(clip);
    }
    HandoffFlow& flow = window.handoffFlow();
    const QString file = QDir(engine->environment().paths.data).filePath(QStringLiteral("rooftop-dinner.edl"));
    QFile::remove(file);
    for (const bool again : {false, true}) {
        flow.start(film);
        if (!again)
            camera.take(*flow.dialog(), QStringLiteral("handoff-dialog"));
        QSignalSpy written(&flow, &HandoffFlow::written);
        Q_EMIT flow.dialog()->fileSelected(file);
        flow.dialog()->close();
        if (again)
            camera.take(*flow.question(), QStringLiteral("handoff-question"));
        else if (!QTest::qWaitFor([&written] { return !written.isEmpty(); }, 60'000))
            qWarning("no timeline was written");
        QTest::qWait(50);
    }
    for (const QSize& size : sizes)
        camera.take(window, QStringLiteral("window-handoff-%1x%2").arg(size.width()).arg(size.height()), size);
}

} // namespace klapper::gallery

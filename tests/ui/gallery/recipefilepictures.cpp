// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/recipefilepictures.h"

#include "app/media/sidecar.h"
#include "tests/ui/gallery/camera.h"
#include "tests/ui/gallery/fixtures.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/recipeopening.h"
#include "ui/shell/windowmemory.h"
#include "ui/widgets/drophint.h"

#include <QAction>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>

namespace klapper::gallery {

namespace {

QString put(const QTemporaryDir& folder, const char* name, const QByteArray& content)
{
    QFile file(folder.filePath(QString::fromUtf8(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("the file is not there");
    return file.fileName();
}

QString recipe(const QTemporaryDir& folder)
{
    Sidecar sidecar;
    sidecar.draft = longPrompt({Tier::Pro, Mode::TextToVideo});
    sidecar.endpoint = sidecar.draft.endpoint.modelId();
    const QString clip = folder.filePath(QStringLiteral("2026-11-23_wide-of-the-harbour-at-dawn_pro.mp4"));
    if (!writeSidecar(clip, sidecar))
        qFatal("no recipe");
    return sidecarPath(clip);
}

void takeOne(Camera& camera, Engine& engine, QSize size)
{
    QTemporaryDir folder;
    WindowMemory memory;
    MainWindow window(engine, memory);
    window.resize(size);
    window.show();
    const QString tag = QStringLiteral("-%1x%2").arg(size.width()).arg(size.height());
    const auto take = [&](const char* name) {
        camera.take(window, u"recipefile-" % QString::fromLatin1(name) % tag, size);
    };
    auto* hint = window.findChild<DropHint*>();
    hint->showOver();
    take("held");
    hint->hide();
    auto* opening = window.findChild<RecipeOpening*>();
    const auto open = [&](const QString& path, const char* name) {
        opening->open({path});
        if (!QTest::qWaitFor([opening] { return !opening->isBusy(); }, 60'000))
            qFatal("it is still read");
        take(name);
    };
    open(recipe(folder), "open");
    open(put(folder, "holidays & <b>more.json", "{\"schema\":1}"), "refused");
    open(put(folder, "a name that goes on and on, as long as any camera or any phone would ever make it, or longer.mp4",
             "hello"),
         "no-clip");
}

void takeMenu(Camera& camera, Engine& engine)
{
    WindowMemory memory;
    MainWindow window(engine, memory);
    auto* menu =
        qobject_cast<QMenu*>(window.findChild<QAction*>(QStringLiteral("clipMetadata"))->associatedObjects().value(0));
    Q_EMIT menu->aboutToShow();
    camera.take(*menu, QStringLiteral("recipefile-menu"));
}

} // namespace

void takeRecipeFiles(Camera& camera, const QList<QSize>& sizes)
{
    const auto engine = quietEngine(
        QStringLiteral("recipefiles"), {}, Rules::Documented,
        std::make_unique<ShownTokens>(TokenState{.source = TokenSource::Keychain}, QStringLiteral("token")));
    for (const QSize& size : sizes)
        takeOne(camera, *engine, size);
    takeMenu(camera, *engine);
}

} // namespace klapper::gallery

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/firstrunpictures.h"

#include "tests/ui/gallery/camera.h"
#include "tests/ui/gallery/fixtures.h"
#include "ui/shell/firstrun.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowmemory.h"

namespace klapper::gallery {

namespace {

QString nameOf(const char* step, const QSize& size)
{
    return QStringLiteral("firstrun-%1-%2x%3").arg(QString::fromLatin1(step)).arg(size.width()).arg(size.height());
}

} // namespace

void takeFirstRun(Camera& camera, const QList<QSize>& sizes)
{
    for (const QSize& size : sizes) {
        const QString tag = QString::number(size.width());
        const auto out =
            quietEngine(u"firstrun-out-" % tag, {}, Rules::Documented, std::make_unique<ShownTokens>(TokenState{}));
        const auto practice =
            quietEngine(u"firstrun-" % tag, {}, Rules::Documented,
                        std::make_unique<FixedTokenStore>(QStringLiteral("token")), Profile::Practice);
        WindowMemory memory;
        {
            MainWindow window(*out, memory);
            window.resize(size);
            window.show();
            out->tokens().load();
            window.firstRun().begin();
            camera.take(window, nameOf("place", size), size);
        }
        MainWindow window(*practice, memory);
        window.resize(size);
        window.show();
        window.firstRun().resume({.step = FirstRunStep::Look, .control = {}});
        camera.take(window, nameOf("look", size), size);
        window.firstRun().resume({.step = FirstRunStep::Sample, .control = {}});
        camera.take(window, nameOf("sample", size), size);
        Q_EMIT window.firstRun().sampleRequested(Sample::MultiShot);
        camera.take(window, nameOf("end", size), size);
    }
}

} // namespace klapper::gallery

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/settingspictures.h"

#include "app/settings/proxyline.h"
#include "tests/ui/gallery/camera.h"
#include "tests/ui/gallery/fixtures.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settingscontrol.h"
#include "ui/shell/windowmemory.h"

#include <QLineEdit>
#include <QTemporaryDir>

namespace klapper::gallery {

namespace {

std::unique_ptr<Engine> shownEngine(const QString& name)
{
    return quietEngine(
        name, {}, Rules::Documented,
        std::make_unique<ShownTokens>(TokenState{.source = TokenSource::Keychain}, QStringLiteral("token")));
}

void takePages(Camera& camera)
{
    const auto engine = shownEngine(QStringLiteral("settings"));
    const QTemporaryDir folder;
    SettingsStore store(folder.filePath(QStringLiteral("settings.json")));
    ProxyPassword password(std::make_unique<FixedTokenStore>(QStringLiteral("cGFzcw"), TokenSource::Keychain));
    const Status own = store.set(settings::proxyUse(), ProxyUse::Own);
    if (!own || !store.set(settings::proxyHost(), QStringLiteral("proxy.studio.example")))
        qFatal("the settings of the gallery cannot be written");
    SettingsDialog dialog({.engine = *engine, .store = store, .password = &password});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    const QStringList pages = dialog.pages();
    for (const QString& page : pages) {
        dialog.showPage(page);
        camera.take(dialog, u"settings-" % page);
    }
    auto* name = dialog.findChild<QLineEdit*>(QStringLiteral("clips.name"));
    dialog.showPage(QStringLiteral("clips"));
    name->setText(QStringLiteral("{take} of {slug}"));
    camera.take(dialog, QStringLiteral("settings-clips-refused"));
    auto* search = dialog.findChild<QLineEdit*>(QStringLiteral("settingsSearch"));
    search->setText(QStringLiteral("proxy"));
    camera.take(dialog, QStringLiteral("settings-found"));
    search->setText(QStringLiteral("xyzzy"));
    camera.take(dialog, QStringLiteral("settings-nothing-found"));
}

void takeProblem(Camera& camera)
{
    const auto engine = shownEngine(QStringLiteral("settings-broken"));
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("settings.json")));
    if (!file.open(QIODevice::WriteOnly) || file.write(R"({"jobs.atOnce": 99})") < 0)
        qFatal("the settings of the gallery cannot be written");
    file.close();
    SettingsStore store(file.fileName());
    SettingsDialog dialog({.engine = *engine, .store = store});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.showPage(QStringLiteral("jobs"));
    camera.take(dialog, QStringLiteral("settings-problem"));
}

} // namespace

void takeSettings(Camera& camera, const QList<QSize>& sizes)
{
    takePages(camera);
    takeProblem(camera);
    const auto engine = shownEngine(QStringLiteral("settings-window"));
    WindowMemory memory;
    for (const QSize& size : sizes) {
        MainWindow window(*engine, memory);
        window.resize(size);
        window.show();
        window.settingsControl().open(QStringLiteral("clips"));
        camera.take(*window.settingsControl().dialog(),
                    QStringLiteral("settings-over-%1x%2").arg(size.width()).arg(size.height()));
    }
}

} // namespace klapper::gallery

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/lintpictures.h"

#include "tests/ui/gallery/camera.h"
#include "tests/ui/gallery/fixtures.h"
#include "ui/compose/composepanel.h"
#include "ui/compose/findinglist.h"
#include "ui/compose/palette.h"
#include "ui/compose/previewpermissions.h"
#include "ui/models/composemodel.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/panelback.h"
#include "ui/shell/windowmemory.h"
#include "ui/style/metrics.h"

#include <QLineEdit>
#include <QLocale>
#include <QTest>

namespace klapper::gallery {

namespace {

QString keep(const char* text) { return QString::fromUtf8(text); }

/// Sound words while audio is off, contradicting moves, a shape that is not the ratio's.
RequestDraft careless()
{
    RequestDraft draft;
    draft.endpoint = {Tier::Pro, Mode::TextToVideo};
    draft.prompt = keep("A woman in a vertical frame walks through the market, soft music playing, static camera, then "
                        "a tracking shot and a fast push in, then pull out again.\n\"Hello there!\"");
    draft.negative = keep("no text, music");
    draft.seconds = 4;
    draft.guidance = 0.95;
    return draft;
}

RequestDraft sixShots()
{
    RequestDraft draft;
    draft.endpoint = {Tier::Standard, Mode::TextToVideo};
    draft.prompt = keep("A bakery before dawn, warm practical light, same baker throughout");
    draft.shotsActive = true;
    draft.seconds = 9;
    draft.shots = {{keep("Wide shot of the bakery, static camera"), 2},
                   {keep("Wide shot of the oven"), 1},
                   {keep("Then he opens the door"), 2},
                   {QString(), 2},
                   {keep("Close-up of hands, slow push-in and a whip pan"), 2},
                   {keep("She smiles"), 1}};
    return draft;
}

RequestDraft chinese()
{
    RequestDraft draft;
    draft.prompt = keep("清晨的港口，一艘红色的小船，音乐响起，固定镜头，然后跟拍镜头");
    draft.seconds = 4;
    return draft;
}

void takeList(Camera& camera)
{
    const QSize size(dialogWidth(400), 860);
    const auto engine = quietEngine(QStringLiteral("lint"), {}, Rules::Documented,
                                    std::make_unique<ShownTokens>(TokenState{}, QStringLiteral("token")));
    PreviewPermissions permissions(WindowMemory().file());
    ComposeModel model(engine->contracts());
    auto& panel = *new ComposePanel(model, permissions);
    PanelBack back(&panel);
    model.setDraft(careless());
    camera.take(back, QStringLiteral("lint-folded"), size);
    panel.findingList().setOpen(true);
    camera.take(back, QStringLiteral("lint-open"), size);
    model.setDraft(sixShots());
    camera.take(back, QStringLiteral("lint-many"), size);
    camera.take(back, QStringLiteral("lint-many-low"), {dialogWidth(376), 600});
    model.edit({}, [](DraftDocument& document) { document.muted = {keep("C201"), keep("S112")}; });
    camera.take(back, QStringLiteral("lint-muted"), size);
    model.setDraft(longPrompt({Tier::Pro, Mode::TextToVideo}));
    camera.take(back, QStringLiteral("lint-few"), size);
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    model.setDraft(chinese());
    camera.take(back, QStringLiteral("lint-chinese"), size);
    QLocale::setDefault(before);
}

void takePalette(Camera& camera)
{
    QWidget anchor;
    Palette palette(&anchor);
    palette.openAt({0, 0, 344, 90}, false);
    camera.take(palette, QStringLiteral("palette"), {344, 460});
    palette.findChild<QLineEdit*>()->setText(QStringLiteral("push"));
    camera.take(palette, QStringLiteral("palette-found"), {344, 460});
    palette.findChild<QLineEdit*>()->setText(QStringLiteral("dialogue"));
    camera.take(palette, QStringLiteral("palette-phrases"), {344, 460});
    palette.openAt({0, 0, 344, 90}, true);
    camera.take(palette, QStringLiteral("palette-chinese"), {344, 460});
    palette.close();
}

void takeWindow(Camera& camera, QSize size, const RequestDraft& draft, const QString& name)
{
    const QString tag = QStringLiteral("lint-window-%1-%2x%3").arg(name).arg(size.width()).arg(size.height());
    const auto engine = quietEngine(
        tag, {}, Rules::Live,
        std::make_unique<ShownTokens>(TokenState{.source = TokenSource::Keychain}, QStringLiteral("token")));
    WindowMemory memory;
    memory.setFlag(QStringLiteral("findingsOpen"), true);
    MainWindow window(*engine, memory);
    window.resize(size);
    window.show();
    window.compose().setDraft(draft);
    camera.settle(800); // the news of the contracts
    camera.take(window, tag, size);
    memory.setFlag(QStringLiteral("findingsOpen"), false);
}

} // namespace

void takeLint(Camera& camera, const QList<QSize>& sizes)
{
    takeList(camera);
    takePalette(camera);
    for (const QSize& size : sizes) {
        takeWindow(camera, size, careless(), QStringLiteral("prompt"));
        takeWindow(camera, size, sixShots(), QStringLiteral("shots"));
    }
}

} // namespace klapper::gallery

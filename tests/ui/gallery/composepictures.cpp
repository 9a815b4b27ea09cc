// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/composepictures.h"

#include "tests/ui/gallery/camera.h"
#include "tests/ui/gallery/fixtures.h"
#include "ui/compose/composepanel.h"
#include "ui/compose/droppedimage.h"
#include "ui/compose/extrasform.h"
#include "ui/compose/frameslot.h"
#include "ui/compose/generatebar.h"
#include "ui/compose/previewpermissions.h"
#include "ui/models/samplerecipes.h"
#include "ui/shell/generateflow.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/panelback.h"
#include "ui/shell/questiondialog.h"
#include "ui/shell/windowmemory.h"

namespace klapper::gallery {

namespace {

constexpr QSize composeSize(400, 860);

std::unique_ptr<TokenStore> signedIn()
{
    return std::make_unique<ShownTokens>(TokenState{.source = TokenSource::Keychain}, QStringLiteral("token"));
}

void takePanel(Camera& camera, Rules rules)
{
    const QString name = rules == Rules::Live ? QStringLiteral("compose-live-") : QStringLiteral("compose-");
    const auto engine = quietEngine(name, {}, rules, signedIn());
    PreviewPermissions permissions(WindowMemory().file());
    ComposeModel model(engine->contracts());
    auto& panel = *new ComposePanel(model, permissions);
    PanelBack back(&panel);
    camera.take(back, name + u"empty", composeSize);
    for (const Endpoint& endpoint : Endpoint::all()) {
        model.setDraft(longPrompt(endpoint));
        QString id = endpoint.modelId().mid(16);
        camera.take(back, name + id.replace(u'/', u'-'), composeSize);
    }
    model.setDraft(sampleDraft(Sample::MultiShot));
    camera.take(back, name + u"shots", composeSize);
    model.setSeconds(12);
    model.shots().setData(model.shots().index(1, ShotTableModel::TextColumn), QString());
    camera.take(back, name + u"problems", composeSize);
    RequestDraft draft = longPrompt({Tier::Pro, Mode::TextToVideo});
    draft.negative = QStringLiteral("text, watermark, extra fingers, flicker");
    draft.aspect = QStringLiteral("21:9");
    model.setDraft(draft);
    panel.extras().setNegativeOpen(true);
    panel.extras().setSeedOpen(true);
    camera.take(back, name + u"extras", composeSize);
    if (rules == Rules::Live)
        return;
    model.setDraft(longPrompt({Tier::Pro, Mode::ImageToVideo}));
    panel.extras().setNegativeOpen(false);
    panel.extras().setSeedOpen(false);
    panel.firstFrame().take({.url = {}, .picture = {}, .isLocalFile = true});
    camera.take(back, name + u"frame-refused", composeSize);
    QImage picture(640, 360, QImage::Format_RGB32);
    picture.fill(QColor(96, 72, 60));
    panel.firstFrame().take({.url = model.draft().firstFrame, .picture = picture, .isLocalFile = false});
    camera.take(back, name + u"frame-picture", composeSize);
}

void takeDearer(Camera& camera)
{
    const auto engine = quietEngine(QStringLiteral("dearer"), {}, Rules::Dearer, signedIn());
    PreviewPermissions permissions(WindowMemory().file());
    ComposeModel model(engine->contracts());
    auto& panel = *new ComposePanel(model, permissions);
    panel.generateBar().setPracticeNote(true);
    PanelBack back(&panel);
    model.setDraft(longPrompt({Tier::Pro, Mode::TextToVideo}));
    camera.take(back, QStringLiteral("compose-rate-differs"), composeSize);
}

void takeConfirm(Camera& camera)
{
    const auto engine = quietEngine(QStringLiteral("confirm"), {}, Rules::Documented, signedIn());
    WindowMemory memory;
    MainWindow window(*engine, memory);
    RequestDraft draft = longPrompt({Tier::FourK, Mode::TextToVideo});
    draft.seconds = 15;
    window.compose().setDraft(draft);
    window.show();
    window.generateFlow().start();
    window.generateFlow().question()->setAttribute(Qt::WA_DeleteOnClose, false);
    camera.take(*window.generateFlow().question(), QStringLiteral("confirm-price"));
    window.generateFlow().question()->reject();
    QuestionDialog quit(
        {.title = QStringLiteral("Quit"),
         .question = QStringLiteral("Jobs under way: 2"),
         .reason = QStringLiteral("They go on at RunComfy and are billed. Klapper picks them up at the next start."),
         .yes = QStringLiteral("Quit"),
         .no = QStringLiteral("Keep open")},
        ButtonWeight::Usual, nullptr);
    quit.setAttribute(Qt::WA_DeleteOnClose, false);
    camera.take(quit, QStringLiteral("confirm-quit"));
}

} // namespace

void takeCompose(Camera& camera)
{
    takePanel(camera, Rules::Documented);
    takePanel(camera, Rules::Live);
    takeDearer(camera);
    takeConfirm(camera);
}

} // namespace klapper::gallery

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/batchpictures.h"

#include "tests/support/dollars.h"
#include "tests/ui/gallery/camera.h"
#include "tests/ui/gallery/fixtures.h"
#include "ui/compose/batchdialog.h"
#include "ui/compose/generatebar.h"
#include "ui/compose/sendsheet.h"
#include "ui/compose/tierguide.h"
#include "ui/models/samplerecipes.h"
#include "ui/shell/composedialogs.h"
#include "ui/shell/generateflow.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/panelback.h"
#include "ui/shell/questiondialog.h"
#include "ui/shell/windowmemory.h"

#include <QDir>
#include <QFile>
#include <QLayout>

namespace klapper::gallery {

namespace {

using test::dollars;

constexpr qint64 roomy = 120'000'000'000;
constexpr int barWidth = 376; ///< of the narrowest panel

DraftDocument takes(int count)
{
    DraftDocument document;
    document.draft = longPrompt({Tier::Pro, Mode::TextToVideo});
    document.batch.takes = count;
    return document;
}

DraftDocument matrix()
{
    DraftDocument document = takes(2);
    document.draft.prompt = QStringLiteral("A harbour at {dawn|dusk}, wide, slow push-in, gulls over the water");
    document.batch.tiers = {Tier::Standard, Tier::Pro};
    document.batch.aspects = {QStringLiteral("16:9"), QStringLiteral("9:16")};
    return document;
}

struct BarState
{
    const char* name;
    DraftDocument document;
    qint64 free = roomy;
    QString refusal = {};
    std::optional<Money> balance = dollars("41.20");
};

QList<BarState> barStates()
{
    DraftDocument wrong = takes(1);
    wrong.draft.prompt.clear();
    wrong.draft.endpoint.mode = Mode::ImageToVideo;
    DraftDocument many = matrix();
    many.batch.takes = 8;
    many.batch.tiers.append(Tier::FourK);
    return {{.name = "one", .document = takes(1)},
            {.name = "takes", .document = takes(3)},
            {.name = "batch", .document = matrix()},
            {.name = "error", .document = wrong},
            {.name = "too-many", .document = many},
            {.name = "no-money", .document = takes(3), .balance = dollars("1.20")},
            {.name = "over-budget",
             .document = takes(3),
             .refusal = QStringLiteral("About $4.03 does not fit: about $2.00 is left of today's $10.00.")},
            {.name = "disk-too-small", .document = takes(3), .free = 9'000'000}};
}

void takeBars(Camera& camera)
{
    const auto engine = quietEngine(QStringLiteral("bars"), {}, Rules::Documented,
                                    std::make_unique<ShownTokens>(TokenState{}, QStringLiteral("token")));
    ComposeModel model(engine->contracts());
    auto& bar = *new GenerateBar(model);
    PanelBack back(&bar);
    const QList<BarState> states = barStates();
    for (const BarState& state : states) {
        model.open(state.document);
        bar.setFreeSpace([free = state.free] { return free; });
        bar.setPurse(
            {{.cap = dollars("10"), .spent = dollars("2.10"), .held = dollars("1"), .waiting = {}}, {}, state.balance});
        bar.setRefusal(state.refusal);
        const QSize size(barWidth, back.layout()->totalHeightForWidth(barWidth));
        camera.take(back, u"bar-" % QString::fromLatin1(state.name), size);
    }
}

QString csv(const QString& name, const char* content)
{
    const QString path = QDir::tempPath() % u'/' % name;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0)
        qFatal("the gallery cannot write a file");
    return path;
}

void takeBatchDialogs(Camera& camera)
{
    const auto engine = quietEngine(QStringLiteral("variants"), {}, Rules::Documented,
                                    std::make_unique<ShownTokens>(TokenState{}, QStringLiteral("token")));
    ComposeModel model(engine->contracts());
    BatchDialog dialog(model);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.setFreeSpace([] { return std::optional<qint64>(roomy); });
    model.open(takes(1));
    camera.take(dialog, QStringLiteral("variants-one"), {920, 560});
    model.open(matrix());
    camera.take(dialog, QStringLiteral("variants-matrix"), {920, 560});
    camera.take(dialog, QStringLiteral("variants-small"), {760, 480});
    model.setSeed(-1);
    camera.take(dialog, QStringLiteral("variants-problem"), {920, 560});
    dialog.importFrom(csv(QStringLiteral("spring-campaign.csv"),
                          "prompt,seconds,tier,aspect,audio\n\"A fox, in snow, tracking shot\",8,pro,9:16,yes\n"
                          "A kite over the dunes,5,standard,1:1,no\nSlow dolly past cameras,10,4k,21:9,yes\n"));
    camera.take(dialog, QStringLiteral("variants-file"), {920, 560});
    dialog.importFrom(csv(QStringLiteral("broken.csv"), "prompt,seconds,colour\nA fox,8,red\nA kite,soon,\n"));
    camera.take(dialog, QStringLiteral("variants-file-broken"), {920, 560});
}

void takeSheets(Camera& camera, MainWindow& window)
{
    window.compose().open(matrix());
    window.composeDialogs().openSendSheet();
    SendSheet* sheet = window.composeDialogs().sendSheet();
    const auto take = [&](SendSheet::Form form, const char* name) {
        sheet->setForm(form);
        camera.take(*sheet, u"send-" % QString::fromLatin1(name));
    };
    take(SendSheet::Form::Json, "json");
    take(SendSheet::Form::Curl, "curl");
    take(SendSheet::Form::Cli, "cli");
    sheet->close();
    DraftDocument empty;
    window.compose().open(empty);
    window.composeDialogs().openSendSheet();
    camera.take(*window.composeDialogs().sendSheet(), QStringLiteral("send-problem"));
    window.composeDialogs().sendSheet()->close();
}

void takeQuestion(Camera& camera, MainWindow& window, const DraftDocument& document, const char* name)
{
    window.compose().open(document);
    window.generateFlow().start();
    QuestionDialog* question = window.generateFlow().question();
    if (!question)
        qFatal("nothing is asked");
    camera.take(*question, u"question-" % QString::fromLatin1(name));
    question->reject();
}

} // namespace

void takeBatch(Camera& camera, const QList<QSize>& sizes)
{
    takeBars(camera);
    takeBatchDialogs(camera);
    TierGuide guide;
    guide.setTier(Tier::Pro);
    camera.take(guide, QStringLiteral("tier-guide"));
    const auto engine = quietEngine(QStringLiteral("batch"), {}, Rules::Documented,
                                    std::make_unique<ShownTokens>(TokenState{}, QStringLiteral("token")));
    if (!engine->budget().setCaps({.perDay = dollars("50"), .perMonth = {}}))
        qFatal("the budget of the gallery cannot be written");
    for (const QSize& size : sizes) {
        WindowMemory memory;
        MainWindow window(*engine, memory);
        const QString tag = QStringLiteral("-%1x%2").arg(size.width()).arg(size.height());
        window.compose().open(takes(1));
        camera.take(window, u"window-one" % tag, size);
        window.compose().open(takes(3));
        camera.take(window, u"window-takes" % tag, size);
        window.compose().open(matrix());
        camera.take(window, u"window-batch" % tag, size);
        if (size != sizes.last())
            continue;
        takeQuestion(camera, window, takes(3), "takes");
        takeQuestion(camera, window, matrix(), "batch");
        takeSheets(camera, window);
    }
}

} // namespace klapper::gallery

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/shotpictures.h"

#include "tests/ui/gallery/camera.h"
#include "tests/ui/gallery/fixtures.h"
#include "ui/compose/composepanel.h"
#include "ui/compose/durationbar.h"
#include "ui/compose/previewpermissions.h"
#include "ui/models/composemodel.h"
#include "ui/models/script.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/panelback.h"
#include "ui/shell/windowmemory.h"

#include <QApplication>
#include <QTest>

namespace klapper::gallery {

namespace {

constexpr QSize narrow(376, 900);
constexpr QSize tall(376, 1500);

RequestDraft rows(const QList<int>& seconds, const QStringList& texts)
{
    RequestDraft draft;
    draft.endpoint = {Tier::Pro, Mode::TextToVideo};
    draft.prompt = QStringLiteral("A young couple at a candlelit rooftop restaurant, she in red, he in grey.");
    draft.style = QStringLiteral("Warm fill light, soft bokeh, quiet strings.");
    draft.shotsActive = true;
    draft.seconds = 0;
    for (int i = 0; i < seconds.size(); ++i) {
        draft.shots.append({texts[i % texts.size()], seconds[i]});
        draft.seconds += seconds[i];
    }
    return draft;
}

const QStringList& english()
{
    static const QStringList texts{
        QStringLiteral("Wide shot of the city skyline at golden hour, slow push-in"),
        QStringLiteral("Medium two-shot, the couple toasting, static"),
        QStringLiteral("Extreme close-up of the woman's smile, she looks past the camera, handheld, "
                       "and says: “Ten years, and you still order the fish.”"),
        QStringLiteral("Over-the-shoulder, his hand finds hers, rack focus")};
    return texts;
}

const QStringList& chinese()
{
    static const QStringList texts{
        QStringLiteral("广角，黄金时刻的城市天际线，缓慢推镜"), QStringLiteral("中景双人镜头，两人举杯，固定机位"),
        QStringLiteral("特写，女人的微笑，柔和散景，手持跟拍，她说：“十年了，你还是点鱼。”")};
    return texts;
}

/// One panel that shows one draft after the other.
struct Form
{
    explicit Form(const QString& name, Rules rules)
        : engine(quietEngine(name, {}, rules, std::make_unique<ShownTokens>(TokenState{})))
        , permissions(WindowMemory().file())
        , model(engine->contracts())
        , panel(new ComposePanel(model, permissions))
        , back(panel)
    {
    }
    void show(const RequestDraft& draft)
    {
        model.open({});
        model.setDraft(draft);
    }

    std::unique_ptr<Engine> engine;
    PreviewPermissions permissions;
    ComposeModel model;
    ComposePanel* panel;
    PanelBack back;
};

void takeRows(Camera& camera, Form& form, const QString& tag, const QStringList& texts)
{
    form.show(rows({5}, texts));
    camera.take(form.back, u"shots-1" % tag, narrow);
    form.show(rows({4, 3, 5}, texts));
    camera.take(form.back, u"shots-3" % tag, tall);
    form.show(rows({2, 3, 2, 4, 2, 2}, texts));
    camera.take(form.back, u"shots-6" % tag, tall);
    form.show(rows({6, 7, 5, 6}, texts));
    camera.take(form.back, u"shots-long" % tag, tall);
    Script(form.model).split();
    camera.take(form.back, u"shots-script" % tag, tall);
}

void takeStates(Camera& camera, Form& form)
{
    RequestDraft draft = rows({4, 3, 5}, english());
    draft.seconds = 15;
    draft.shots[1].text.clear();
    draft.shots[2].text = QString(90, u'x').replace(u'x', QStringLiteral("slowly "));
    form.show(draft);
    camera.take(form.back, QStringLiteral("shots-too-short"), tall);
    draft.seconds = 9;
    form.show(draft);
    camera.take(form.back, QStringLiteral("shots-too-long"), tall);
    draft.shots.clear();
    form.show(draft);
    camera.take(form.back, QStringLiteral("shots-none"), narrow);
    form.show(rows({20}, english()));
    camera.take(form.back, QStringLiteral("shots-one-too-long"), narrow);

    form.show(rows({4, 3, 5}, english()));
    form.back.show();
    auto* bar = form.back.findChild<DurationBar*>();
    bar->setFocus();
    QTest::mousePress(bar, Qt::LeftButton, {}, {bar->borderX(1), 5});
    QTest::mouseMove(bar, {bar->borderX(1) - bar->width() / 6, 5});
    camera.take(form.back, QStringLiteral("shots-dragged"), tall);
    QTest::keyClick(bar, Qt::Key_Escape);

    RequestDraft text;
    text.prompt = QStringLiteral("A harbour.\n\nShot 1 (0-4s): gulls\nShot 2 (4-7s): nets");
    form.show(text);
    camera.take(form.back, QStringLiteral("shots-offer"), narrow);
    form.show(rows({9, 9, 2, 3}, english()));
    Script(form.model).split();
    Script(form.model).move(1, 1);
    camera.take(form.back, QStringLiteral("shots-script-by-hand"), tall);
}

void takeBigText(Camera& camera)
{
    const QFont usual = QApplication::font();
    QFont big = usual;
    big.setPointSizeF(usual.pointSizeF() * 2);
    QApplication::setFont(big);
    {
        Form form(QStringLiteral("shots-big"), Rules::Documented);
        takeRows(camera, form, QStringLiteral("-200"), english());
        RequestDraft text;
        text.prompt = QStringLiteral("Shot 1: gulls Shot 2: nets");
        form.show(text);
        camera.take(form.back, QStringLiteral("shots-offer-200"), narrow);
    }
    QApplication::setFont(usual);
}

void takeChinese(Camera& camera)
{
    Form form(QStringLiteral("shots-zh"), Rules::Documented);
    takeRows(camera, form, QStringLiteral("-zh"), chinese());
}

} // namespace

void takeShots(Camera& camera, const QList<QSize>& sizes)
{
    {
        Form form(QStringLiteral("shots"), Rules::Documented);
        takeRows(camera, form, {}, english());
        takeStates(camera, form);
    }
    {
        Form form(QStringLiteral("shots-live"), Rules::Live);
        takeRows(camera, form, QStringLiteral("-live"), english());
    }
    if (camera.takesPictures())
        takeBigText(camera);
    takeChinese(camera);
    const auto engine =
        quietEngine(QStringLiteral("shots-window"), {}, Rules::Live, std::make_unique<ShownTokens>(TokenState{}));
    for (const QSize& size : sizes) {
        WindowMemory memory;
        MainWindow window(*engine, memory);
        window.compose().setDraft(rows({6, 7, 5, 6}, english()));
        Script(window.compose()).split();
        camera.take(window, QStringLiteral("window-script-%1x%2").arg(size.width()).arg(size.height()), size);
    }
}

} // namespace klapper::gallery

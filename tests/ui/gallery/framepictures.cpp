// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/framepictures.h"

#include "app/media/framecache.h"
#include "tests/ui/gallery/camera.h"
#include "tests/ui/gallery/fixtures.h"
#include "ui/compose/composepanel.h"
#include "ui/compose/droppedimage.h"
#include "ui/compose/framepicture.h"
#include "ui/compose/framesform.h"
#include "ui/compose/frameslot.h"
#include "ui/compose/previewhostsdialog.h"
#include "ui/compose/previewpermissions.h"
#include "ui/models/composemodel.h"
#include "ui/shell/panelback.h"

#include <QApplication>
#include <QLinearGradient>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

namespace klapper::gallery {

namespace {

constexpr QSize usualSize(400, 640);
constexpr QSize narrowSize(376, 640);
const QString landscape = QStringLiteral("https://images.example.org/stills/barista-morning-4096.jpg");
const QString portrait = QStringLiteral("https://images.example.org/stills/lighthouse-portrait.png?sig=01ab");
const QString missing = QStringLiteral("https://gone.example.org/stills/lighthouse.jpg");

/// A sky, a hill and a sun: enough to see what an outline cuts off.
QImage still(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QLinearGradient sky(0, 0, 0, size.height());
    sky.setColorAt(0, QColor(52, 74, 112));
    sky.setColorAt(0.7, QColor(224, 150, 96));
    painter.fillRect(image.rect(), sky);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(250, 226, 168));
    painter.drawEllipse(QPointF(size.width() * 0.72, size.height() * 0.42), size.width() * 0.07, size.width() * 0.07);
    painter.setBrush(QColor(38, 44, 52));
    painter.drawEllipse(QPointF(size.width() * 0.3, size.height() * 1.1), size.width() * 0.6, size.height() * 0.4);
    return image;
}

/// The panel on an engine that contacts nobody; hosts of images are known from the cache, or never found.
struct Stand
{
    Stand(const QString& name, Rules rules)
        : engine(quietEngine(name, {}, rules, std::make_unique<ShownTokens>(TokenState{})))
        , permissions(folder.filePath(QStringLiteral("window.ini")))
        , cache(folder.filePath(QStringLiteral("frames")))
        , services(permissions)
        , model(engine->contracts())
    {
        remember(landscape, {1920, 1080}, QStringLiteral("jpeg"), 1'240'000);
        remember(portrait, {1080, 1620}, QStringLiteral("png"), 3'480'000);
        services.cache = &cache;
        services.store = &engine->frames();
        services.rules.lookUp = [this](const QString&, QObject* context, const auto& found) {
            if (!silent)
                QMetaObject::invokeMethod(
                    context, [found] { found({}); }, Qt::QueuedConnection);
        };
        panel = new ComposePanel(model, services);
        back = std::make_unique<PanelBack>(panel);
    }
    void remember(const QString& url, QSize size, const QString& format, qint64 bytes)
    {
        KeptFrame kept;
        kept.facts = {.url = url, .size = size, .format = format, .bytes = bytes, .refusal = {}};
        kept.checkedAt = QDateTime(QDate(2026, 11, 25), QTime(20, 10), QTimeZone::utc());
        kept.picture = encodePicture(still(size / 3));
        cache.keep(kept, url.toUtf8());
    }
    void show(const QString& first, const QString& last, const QString& aspect = QStringLiteral("16:9"))
    {
        RequestDraft draft = longPrompt({Tier::Pro, Mode::ImageToVideo});
        draft.firstFrame = first;
        draft.lastFrame = last;
        draft.aspect = aspect;
        model.setDraft(draft);
    }
    void take(Camera& camera, const QString& name, QSize size = usualSize)
    {
        camera.take(*back, u"frames-" % name, size);
    }
    void answer(int index)
    {
        auto* load = panel->firstFrame().findChild<QPushButton*>(QStringLiteral("loadPreview"));
        load->menu()->actions().at(index)->trigger();
        QTest::qWait(50);
    }

    QTemporaryDir folder;
    std::unique_ptr<Engine> engine;
    PreviewPermissions permissions;
    FrameCache cache;
    FrameServices services;
    ComposeModel model;
    bool silent = false; ///< a name's look-up never ends
    ComposePanel* panel = nullptr;
    std::unique_ptr<PanelBack> back;
};

void takeDocumented(Camera& camera)
{
    Stand stand(QStringLiteral("frames"), Rules::Documented);
    stand.show({}, {});
    stand.take(camera, QStringLiteral("empty"));
    stand.show(landscape, portrait);
    stand.take(camera, QStringLiteral("both"));
    stand.take(camera, QStringLiteral("both-narrow"), narrowSize);
    stand.show(landscape, portrait, QStringLiteral("9:16"));
    stand.take(camera, QStringLiteral("both-vertical"));
    stand.show(landscape, portrait, QStringLiteral("21:9"));
    stand.take(camera, QStringLiteral("both-wide"));
    stand.show(missing, {});
    stand.take(camera, QStringLiteral("asking"));
    stand.silent = true;
    stand.answer(0);
    stand.take(camera, QStringLiteral("looking"));
    stand.silent = false;
    stand.show({}, {});
    stand.show(missing, {});
    stand.answer(0);
    stand.take(camera, QStringLiteral("failed"));
    stand.show(QStringLiteral("https://192.168.0.7/still.jpg"), {});
    stand.take(camera, QStringLiteral("private"));
    stand.show(landscape, {});
    stand.panel->firstFrame().take({.url = {}, .picture = {}, .isLocalFile = true});
    stand.take(camera, QStringLiteral("file-refused"));
    stand.panel->firstFrame().take(
        {.url = QStringLiteral("https://other.example.org/dragged.jpg"), .picture = still({200, 150})});
    stand.take(camera, QStringLiteral("dragged"));
    stand.show(QStringLiteral("https://never.example.org/stills/a.jpg"), {});
    stand.answer(2);
    stand.take(camera, QStringLiteral("never"));
    stand.permissions.set(QStringLiteral("images.example.org"), PreviewPermissions::Answer::Always);
    PreviewHostsDialog hosts(stand.permissions);
    hosts.setAttribute(Qt::WA_DeleteOnClose, false);
    camera.take(hosts, QStringLiteral("frames-hosts"));
    const QTemporaryDir empty;
    PreviewPermissions nothing(empty.filePath(QStringLiteral("window.ini")));
    PreviewHostsDialog none(nothing);
    none.setAttribute(Qt::WA_DeleteOnClose, false);
    camera.take(none, QStringLiteral("frames-hosts-none"));
}

void takeLive(Camera& camera)
{
    Stand stand(QStringLiteral("frames-live"), Rules::Live);
    stand.show(landscape, {});
    stand.panel->firstFrame().take({.url = {}, .picture = still({1280, 720})});
    stand.take(camera, QStringLiteral("embedded"));
    stand.model.setTier(Tier::Standard);
    stand.model.setLastFrame(portrait);
    stand.take(camera, QStringLiteral("no-last-frame"));
    stand.panel->firstFrame().takeFile(QStringLiteral("/nothing/still.png"));
    stand.take(camera, QStringLiteral("file-unreadable"));
}

void takeLarge(Camera& camera)
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 2);
    QApplication::setFont(large);
    {
        Stand stand(QStringLiteral("frames-large"), Rules::Documented);
        stand.show(landscape, missing);
        stand.take(camera, QStringLiteral("200-percent"), {640, 1000});
    }
    QApplication::setFont(usual);
}

} // namespace

void takeFrames(Camera& camera)
{
    takeDocumented(camera);
    takeLive(camera);
    if (camera.takesPictures())
        takeLarge(camera);
}

} // namespace klapper::gallery

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/againpictures.h"

#include "tests/ui/gallery/camera.h"
#include "tests/ui/gallery/fixtures.h"
#include "ui/library/librarypanel.h"
#include "ui/models/samplerecipes.h"
#include "ui/shell/againactions.h"
#include "ui/shell/clipdrag.h"
#include "ui/shell/endnotices.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowmemory.h"
#include "ui/stage/clipplayer.h"
#include "ui/stage/stagepanel.h"

#include <QMenu>
#include <QPainter>
#include <QTest>

namespace klapper::gallery {

namespace {

const QString shown = QStringLiteral("job-11"); ///< of everyJob(): the first with a clip

void takeMenu(Camera& camera, MainWindow& window, const QString& name, const QStringList& ids)
{
    QMenu menu;
    window.again().fillMenu(&menu, ids);
    camera.take(menu, u"again-menu-" % name);
}

/// Both sizes side by side, as they are painted in this theme.
class DragPictures final : public QWidget
{
public:
    explicit DragPictures(const QPixmap& picture)
        : m_picture(picture)
    {
        setFixedSize(560, 140);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), palette().window());
        painter.drawPixmap(16, 16, dragPicture(m_picture, 1, *this));
        painter.drawPixmap(200, 16, dragPicture(m_picture, 12, *this));
        painter.drawPixmap(400, 16, dragPicture({}, 3, *this));
    }

private:
    QPixmap m_picture;
};

} // namespace

void takeAgain(Camera& camera, const QList<QSize>& sizes, const QList<JobOutput>& outputs)
{
    const auto engine = quietEngine(
        QStringLiteral("again"), everyJob(outputs), Rules::Documented,
        std::make_unique<ShownTokens>(TokenState{.source = TokenSource::Keychain}, QStringLiteral("token")));
    WindowMemory memory;
    MainWindow window(*engine, memory);
    window.compose().setDraft(sampleDraft(Sample::MultiShot));
    window.resize(sizes.last());
    window.show();
    Q_EMIT window.library().chosen(shown);
    if (!QTest::qWaitFor([&window] { return window.stage().player()->state() == ClipPlayer::State::Paused; }, 60'000))
        qWarning("no clip on the stage");
    window.stage().player()->seek(30);
    camera.settle(500);
    takeMenu(camera, window, QStringLiteral("clip"), {shown});
    takeMenu(camera, window, QStringLiteral("no-clip"), {QStringLiteral("job-1")});
    takeMenu(camera, window, QStringLiteral("several"), {shown, QStringLiteral("job-12"), QStringLiteral("job-1")});
    QMenu view;
    window.notices().addTo(view);
    camera.take(*view.actions().last()->menu(), QStringLiteral("again-menu-notifications"));
    DragPictures drags(QPixmap::fromImage(window.stage().player()->image()));
    camera.take(drags, QStringLiteral("again-drag"));
    window.again().continueFromLast(shown);
    QTest::qWait(4000); // the frame is saved beside the clip
    for (const QSize& size : sizes)
        camera.take(window, QStringLiteral("window-again-saved-%1x%2").arg(size.width()).arg(size.height()), size);
}

} // namespace klapper::gallery

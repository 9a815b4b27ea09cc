// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/metadatachoice.h"
#include "app/media/clipmetadata.h"
#include "app/media/cliptagger.h"
#include "app/media/sidecar.h"
#include "tests/ui/window/windowhouse.h"
#include "tests/unit/media/sampleclip.h"
#include "ui/compose/framesform.h"
#include "ui/compose/frameslot.h"
#include "ui/compose/prompteditor.h"
#include "ui/library/librarypanel.h"
#include "ui/shell/messagearea.h"
#include "ui/shell/recipeopening.h"
#include "ui/stage/mediabackend.h"
#include "ui/stage/stagepanel.h"
#include "ui/widgets/drophint.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QJsonDocument>
#include <QMenu>
#include <QMimeData>
#include <QStatusBar>
#include <QWindow>

using namespace klapper;
using test::WindowHouse;

namespace {

RequestDraft wholeDraft()
{
    RequestDraft draft;
    draft.endpoint = {Tier::Pro, Mode::ImageToVideo};
    draft.prompt = QStringLiteral("Dinner on a <b>roof</b> \u202eat night");
    draft.style = QStringLiteral("35 mm film");
    draft.shotsActive = true;
    draft.shots = {{QStringLiteral("wide of the table"), 3}, {QStringLiteral("close on hands"), 4}};
    draft.firstFrame = QStringLiteral("https://images.example.com/a.png");
    draft.negative = QStringLiteral("text");
    draft.seconds = 7;
    draft.aspect = QStringLiteral("9:16");
    draft.guidance = 0.7;
    draft.audio = true;
    draft.seed = 42;
    return draft;
}

} // namespace

/// Clips and recipes that are dropped on the window, and what comes of them.
class TestRecipeOpening final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void aClipDroppedAnywhereOpensItsRecipe_data();
    void aClipDroppedAnywhereOpensItsRecipe();
    void aRecipeFileDoesTheSame();
    void aClipThatWasPackedAnewStillDoes();
    void whatWasWrittenStaysInItsTab();
    void severalBecomeSeveralTabs();
    // fault: U3
    void aStrippedClipIsSaidPolitely();
    // fault: U3
    void otherThingsAreNotTaken();
    void aFrameSlotKeepsItsMeaning();
    void theMenuOpensOneToo();
    // fault: U2
    void aHostileRecipeDoesNothing_data();
    // fault: U2
    void aHostileRecipeDoesNothing();
    void theSwitchIsRememberedAndObeyed();

private:
    MainWindow& window() { return *m_house->window; }
    RecipeOpening& opening() { return *window().findChild<RecipeOpening*>(); }
    QString file(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    QString put(const char* name, const QByteArray& content) const;
    QString clip(const char* name) const;
    /// As the window system would; false when the drag was not taken.
    bool drop(QWidget& target, const QStringList& paths);
    bool isRead()
    {
        return QTest::qWaitFor([this] { return !opening().isBusy(); }, 30'000);
    }
    QString message();
    QWidget* place(const QString& name);
    QAction* action(const char* name) { return window().findChild<QAction*>(QString::fromLatin1(name)); }

    QTemporaryDir m_clips;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowHouse> m_house;
    Sidecar m_recipe;
};

void TestRecipeOpening::initTestCase()
{
    QVERIFY2(test::makeClip(m_clips.filePath(QStringLiteral("plain.mp4"))), "ffmpeg is needed");
    m_recipe.draft = wholeDraft();
    m_recipe.endpoint = m_recipe.draft.endpoint.modelId();
    m_recipe.jobId = QStringLiteral("job-1");
    m_recipe.requestId = QStringLiteral("request-1");
    m_house = std::make_unique<WindowHouse>();
    m_house->open();
    QVERIFY(QTest::qWaitForWindowExposed(m_house->window.get()));
}

void TestRecipeOpening::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    while (window().shelf().count() > 1)
        window().shelf().close(0);
    window().compose().setDraft(RequestDraft());
}

void TestRecipeOpening::cleanup()
{
    QCOMPARE(m_house->submits(), 0); // whatever was dropped
    QCOMPARE(m_house->queue().ids(), QStringList());
}

void TestRecipeOpening::cleanupTestCase() { m_house.reset(); }

QString TestRecipeOpening::put(const char* name, const QByteArray& content) const
{
    QFile each(file(name));
    return each.open(QIODevice::WriteOnly) && each.write(content) == content.size() ? each.fileName() : QString();
}

QString TestRecipeOpening::clip(const char* name) const
{
    const ClipMetadata metadata = ClipMetadata::of(m_recipe, QString::fromLatin1(name));
    const auto tagged =
        tagClip(m_clips.filePath(QStringLiteral("plain.mp4")), file(name), metadata, [] { return false; });
    return tagged ? file(name) : QString();
}

bool TestRecipeOpening::drop(QWidget& target, const QStringList& paths)
{
    QMimeData mime;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls.append(QUrl::fromLocalFile(path));
    mime.setUrls(urls);
    const QPoint at = target.mapTo(&window(), target.rect().center());
    QWindow* handle = window().windowHandle();
    QDragEnterEvent enter(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(handle, &enter);
    if (!enter.isAccepted()) {
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(handle, &leave);
        return false;
    }
    QDragMoveEvent move(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(handle, &move);
    QDropEvent dropped(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(handle, &dropped);
    return dropped.isAccepted();
}

QString TestRecipeOpening::message()
{
    QStringList texts;
    for (const Banner* banner : window().messages().findChildren<Banner*>()) {
        if (banner->isVisible())
            texts.append(banner->text());
    }
    return texts.join(u'\n');
}

QWidget* TestRecipeOpening::place(const QString& name)
{
    if (name == u"stage")
        return &window().stage();
    if (name == u"library")
        return &window().library();
    if (name == u"prompt")
        return window().findChild<PromptEditor*>()->viewport();
    return window().statusBar();
}

void TestRecipeOpening::aClipDroppedAnywhereOpensItsRecipe_data()
{
    QTest::addColumn<QString>("where");
    for (const char* where : {"stage", "library", "prompt", "status"})
        QTest::newRow(where) << QString::fromLatin1(where);
}

void TestRecipeOpening::aClipDroppedAnywhereOpensItsRecipe()
{
    QFETCH(QString, where);
    QVERIFY(drop(*place(where), {clip("take.mp4")}));
    QVERIFY(isRead());
    QCOMPARE(window().compose().draft(), wholeDraft());
    QVERIFY2(message().contains(u"take.mp4"), qPrintable(message()));
    QVERIFY(window().findChild<DropHint*>()->isHidden());
}

void TestRecipeOpening::aRecipeFileDoesTheSame()
{
    QVERIFY(writeSidecar(file("take.mp4"), m_recipe).ok());
    QVERIFY(drop(window().stage(), {file("take.mp4.klapper.json")}));
    QVERIFY(isRead());
    QCOMPARE(window().compose().draft(), wholeDraft());
}

void TestRecipeOpening::aClipThatWasPackedAnewStillDoes()
{
    QCOMPARE(
        QProcess::execute(MediaTools::find().ffmpeg, {QStringLiteral("-nostdin"), QStringLiteral("-v"),
                                                      QStringLiteral("error"), QStringLiteral("-i"), clip("take.mp4"),
                                                      QStringLiteral("-c"), QStringLiteral("copy"), file("copy.mp4")}),
        0);
    QVERIFY(drop(window().stage(), {file("copy.mp4")}));
    QVERIFY(isRead());
    QCOMPARE(window().compose().draft(), wholeDraft());
}

void TestRecipeOpening::whatWasWrittenStaysInItsTab()
{
    window().compose().setPrompt(QStringLiteral("My own text"));
    QVERIFY(drop(window().stage(), {clip("take.mp4")}));
    QVERIFY(isRead());
    QCOMPARE(window().shelf().count(), 2);
    QCOMPARE(window().compose().draft(), wholeDraft());
    window().shelf().setCurrent(0);
    QCOMPARE(window().compose().draft().prompt, QStringLiteral("My own text"));
}

void TestRecipeOpening::severalBecomeSeveralTabs()
{
    QStringList paths;
    for (int i = 0; i < RecipeOpening::mostFiles + 2; ++i) {
        Sidecar each = m_recipe;
        each.draft.prompt = QString::number(i);
        const QString path = file("take") % QString::number(i);
        QVERIFY(writeSidecar(path, each).ok());
        paths.append(sidecarPath(path));
    }
    QVERIFY(drop(window().stage(), paths));
    QVERIFY(isRead());
    QCOMPARE(window().shelf().count(), RecipeOpening::mostFiles);
    for (int i = 0; i < RecipeOpening::mostFiles; ++i)
        QCOMPARE(window().shelf().document(i).draft.prompt, QString::number(i));
    QVERIFY2(message().contains(u"At most 8"), qPrintable(message()));
}

void TestRecipeOpening::aStrippedClipIsSaidPolitely()
{
    const QString path = file("<b>holidays.mp4");
    QVERIFY(QFile::copy(m_clips.filePath(QStringLiteral("plain.mp4")), path));
    window().compose().setPrompt(QStringLiteral("My own text"));
    QVERIFY(drop(window().stage(), {path}));
    QVERIFY(isRead());
    QCOMPARE(window().shelf().count(), 1);
    QCOMPARE(window().compose().draft().prompt, QStringLiteral("My own text"));
    QVERIFY2(message().contains(u"<b>holidays.mp4 carries no recipe. A site or an app may have stripped it"),
             qPrintable(message()));
}

void TestRecipeOpening::otherThingsAreNotTaken()
{
    QVERIFY(!drop(window().stage(), {put("picture.png", "png")}));
    QVERIFY(!drop(window().library(), {m_folder->path()}));
    QVERIFY(drop(window().stage(), {put("text.mp4", "hello")}));
    QVERIFY(isRead());
    QVERIFY2(message().contains(u"neither a clip nor a recipe"), qPrintable(message()));
    QVERIFY(drop(window().stage(), {file("gone.mp4")}));
    QVERIFY(isRead());
    QVERIFY2(message().contains(u"cannot be read"), qPrintable(message()));
    QCOMPARE(window().compose().draft(), RequestDraft());
}

void TestRecipeOpening::aFrameSlotKeepsItsMeaning()
{
    RequestDraft draft;
    draft.endpoint.mode = Mode::ImageToVideo;
    window().compose().setDraft(draft);
    FrameSlot& slot = window().findChild<FramesForm*>()->firstFrame();
    QTRY_VERIFY(slot.isVisible());
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(clip("take.mp4"))});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&slot, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent dropped(QPointF(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&slot, &dropped);
    QVERIFY(!opening().isBusy());
    QCOMPARE(window().compose().draft(), draft); // no image, and no recipe either
}

void TestRecipeOpening::theMenuOpensOneToo()
{
    QCOMPARE(action("openRecipe")->shortcut(), QKeySequence(QKeySequence::Open));
    QTest::keySequence(&window(), QKeySequence(QKeySequence::Open));
    QTRY_VERIFY(window().findChild<QFileDialog*>());
    auto* dialog = window().findChild<QFileDialog*>();
    QVERIFY(dialog->nameFilters().first().contains(u"*.mp4"));
    Q_EMIT dialog->filesSelected({clip("take.mp4")});
    dialog->close();
    QVERIFY(isRead());
    QCOMPARE(window().compose().draft(), wholeDraft());
}

void TestRecipeOpening::aHostileRecipeDoesNothing_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray whole = QJsonDocument(m_recipe.toJson()).toJson();
    QTest::newRow("huge") << '{' + QByteArray(6'000'000, ' ');
    QTest::newRow("nested") << "{\"draft\":" + QByteArray(300'000, '[');
    QTest::newRow("members") << "{\"draft\":{" + QByteArray("\"a\":1,").repeated(600'000) + "\"b\":1}}";
    QTest::newRow("wrong types") << QByteArray(whole).replace("\"35 mm film\"", "{}");
    QTest::newRow("NUL") << QByteArray(whole).replace("35 mm film", "35\\u0000");
    QTest::newRow("half a pair") << QByteArray(whole).replace("35 mm film", "35\\ud800");
    QTest::newRow("no text") << QByteArray(whole).replace("35 mm film", "\xff\xfe");
    QTest::newRow("endpoint") << QByteArray(whole).replace("kling/kling-3.0/pro/image-to-video",
                                                           "https://evil.example");
    QTest::newRow("script") << QByteArray("#!/bin/sh\necho '{'\n");
}

void TestRecipeOpening::aHostileRecipeDoesNothing()
{
    QFETCH(QByteArray, content);
    window().compose().setPrompt(QStringLiteral("My own text"));
    const RequestDraft before = window().compose().draft();
    for (const char* name : {"hostile.json", "hostile.mp4.klapper.json"}) {
        QVERIFY(drop(window().stage(), {put(name, content)}));
        QVERIFY(isRead());
        QCOMPARE(window().shelf().count(), 1);
        QCOMPARE(window().compose().draft(), before);
        QVERIFY2(message().contains(u"hostile") && message().size() < 500, qPrintable(message()));
    }
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 2);
}

void TestRecipeOpening::theSwitchIsRememberedAndObeyed()
{
    QAction* metadata = action("clipMetadata");
    QVERIFY(metadata->isChecked());
    metadata->trigger();
    QVERIFY(!metadata->isChecked());
    QVERIFY(!MetadataChoice(m_house->engine->journal()).isOn());
    m_house->open(); // after a quit
    QVERIFY(!action("clipMetadata")->isChecked());
    // As the command line would.
    QVERIFY(MetadataChoice(m_house->engine->journal()).set(true).ok());
    auto* menu = qobject_cast<QMenu*>(action("clipMetadata")->associatedObjects().value(0));
    QVERIFY(menu);
    Q_EMIT menu->aboutToShow();
    QVERIFY(action("clipMetadata")->isChecked());
}

int main(int argc, char* argv[])
{
    const test::Isolated isolated;
    chooseMediaBackend();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("klapper"));
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    TestRecipeOpening test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_recipeopening.moc"

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/contrastpictures.h"

#include "tests/ui/gallery/camera.h"
#include "tests/ui/gallery/fixtures.h"
#include "ui/compose/findinglist.h"
#include "ui/library/librarypanel.h"
#include "ui/models/samplerecipes.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/generateflow.h"
#include "ui/shell/lowerarea.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/questiondialog.h"
#include "ui/shell/sequencecontrol.h"
#include "ui/shell/settingscontrol.h"
#include "ui/shell/windowmemory.h"
#include "ui/style/look.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QPlainTextEdit>
#include <QTest>

namespace klapper::gallery {

namespace {

std::unique_ptr<Engine> shownEngine(const QString& name, const QList<Job>& jobs)
{
    return quietEngine(
        name, jobs, Rules::Documented,
        std::make_unique<ShownTokens>(TokenState{.source = TokenSource::Keychain}, QStringLiteral("token")));
}

QString named(const char* what, const QSize& size)
{
    return QStringLiteral("contrast-%1-%2x%3").arg(QString::fromLatin1(what)).arg(size.width()).arg(size.height());
}

/// A clip on the stage, a card with the focus and selected, shots with their findings, jobs in every state.
void takeClip(Camera& camera, MainWindow& window, const QSize& size)
{
    window.compose().setDraft(sampleDraft(Sample::MultiShot));
    auto* list = window.library().findChild<QAbstractItemView*>(QStringLiteral("clips"));
    list->setFocus();
    list->setCurrentIndex(list->model()->index(1, 0));
    Q_EMIT window.library().chosen(QStringLiteral("job-11"));
    QTest::qWait(1500);
    camera.take(window, named("clip", size), size);
    window.sequences().addAction()->trigger();
    QTest::qWait(300);
    camera.take(window, named("sequence", size), size);
    window.lowerArea().setTab(LowerArea::Tab::Jobs);
}

/// Selected text in the prompt, findings below it, a disabled button.
void takeText(Camera& camera, MainWindow& window, const QSize& size)
{
    RequestDraft draft = longPrompt({Tier::Pro, Mode::TextToVideo});
    draft.prompt += QStringLiteral(" Static shot, fast zoom. 4k, masterpiece.");
    window.compose().setDraft(draft);
    window.findChild<FindingList*>()->setOpen(true);
    QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier);
    if (auto* text = qobject_cast<QPlainTextEdit*>(window.focusWidget())) {
        QTextCursor cursor = text->textCursor();
        cursor.movePosition(QTextCursor::Start);
        cursor.movePosition(QTextCursor::NextWord, QTextCursor::KeepAnchor, 5);
        text->setTextCursor(cursor);
    }
    QTest::qWait(600);
    camera.take(window, named("text", size), size);
}

void takeQuestion(Camera& camera, MainWindow& window)
{
    RequestDraft draft = longPrompt({Tier::FourK, Mode::TextToVideo});
    draft.seconds = 15;
    window.compose().setDraft(draft);
    window.generateFlow().start();
    QuestionDialog* question = window.generateFlow().question();
    question->setAttribute(Qt::WA_DeleteOnClose, false);
    camera.take(*question, QStringLiteral("contrast-question"));
    question->reject();
}

} // namespace

void takeContrast(QApplication& application, Camera& camera, const QList<QSize>& sizes, const QList<JobOutput>& outputs)
{
    applyLook(application, {.appearance = Appearance::Dark, .highContrast = true});
    for (const QSize& size : sizes) {
        const QString tag = QString::number(size.width());
        const auto engine = shownEngine(u"contrast-" % tag, everyJob(outputs));
        WindowMemory memory;
        MainWindow window(*engine, memory);
        window.resize(size);
        window.show();
        takeClip(camera, window, size);
        takeText(camera, window, size);
        window.settingsControl().open(QStringLiteral("look"));
        camera.take(*window.settingsControl().dialog(), u"contrast-settings-" % tag);
        window.settingsControl().dialog()->close();
        if (size == sizes.constLast())
            takeQuestion(camera, window);
        const auto empty =
            quietEngine(u"contrast-empty-" % tag, {}, Rules::Documented, std::make_unique<ShownTokens>(TokenState{}));
        MainWindow welcome(*empty, memory);
        welcome.resize(size);
        welcome.show();
        empty->tokens().load();
        camera.take(welcome, named("welcome", size), size);
    }
    applyLook(application, {.appearance = Appearance::Dark});
}

} // namespace klapper::gallery

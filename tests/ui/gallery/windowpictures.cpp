// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/windowpictures.h"

#include "tests/ui/gallery/camera.h"
#include "tests/ui/gallery/fixtures.h"
#include "ui/account/tokendialog.h"
#include "ui/compose/composepanel.h"
#include "ui/library/librarypanel.h"
#include "ui/models/samplerecipes.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/accountwatch.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagearea.h"
#include "ui/shell/windowmemory.h"

namespace klapper::gallery {

namespace {

std::unique_ptr<TokenStore> signedIn()
{
    return std::make_unique<ShownTokens>(TokenState{.source = TokenSource::Keychain}, QStringLiteral("token"));
}

std::unique_ptr<TokenStore> signedOut() { return std::make_unique<ShownTokens>(TokenState{}); }

void takeToken(Camera& camera, const QString& name, ShownTokens& tokens, bool save)
{
    TokenDialog dialog(tokens);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    if (save) {
        dialog.setToken(QStringLiteral("rc_0123456789abcdef"));
        dialog.save();
    }
    camera.take(dialog, u"token-" % name);
}

void takeWindow(Camera& camera, const QString& name, QSize size, Engine& engine,
                const std::function<void(MainWindow&)>& prepare)
{
    WindowMemory memory;
    MainWindow window(engine, memory);
    window.resize(size);
    window.show();
    prepare(window);
    camera.take(window, QStringLiteral("window-%1-%2x%3").arg(name).arg(size.width()).arg(size.height()), size);
}

} // namespace

void takeTokens(Camera& camera)
{
    const Error noKeychain{.kind = ErrorKind::Keychain, .detail = QStringLiteral("none on this system")};
    ShownTokens fresh(TokenState{});
    takeToken(camera, QStringLiteral("fresh"), fresh, false);
    takeToken(camera, QStringLiteral("storing"), fresh, true);
    ShownTokens bad(TokenState{});
    bad.failure = Error{.kind = ErrorKind::BadInput};
    takeToken(camera, QStringLiteral("refused"), bad, true);
    ShownTokens session(TokenState{.source = TokenSource::None, .keychainProblem = noKeychain});
    takeToken(camera, QStringLiteral("no-keychain"), session, false);
    session.success = TokenSource::SessionOnly;
    takeToken(camera, QStringLiteral("session-only"), session, true);
    ShownTokens environment(TokenState{.source = TokenSource::Environment}, QStringLiteral("token"));
    takeToken(camera, QStringLiteral("environment"), environment, false);
}

void takeMessages(Camera& camera)
{
    MessageArea area;
    area.show(QStringLiteral("a"), Banner::Kind::Info, QStringLiteral("No token yet. Everything works but sending."),
              {QStringLiteral("Sign in"),
               [] {
               }},
              {QStringLiteral("Use the practice service"), [] {
               }});
    area.show(
        QStringLiteral("b"), Banner::Kind::Warning,
        QStringLiteral("RunComfy cannot be reached. Everything that needs no network works; jobs go on by themselves."),
        {QStringLiteral("Try again"), [] {
         }});
    area.show(QStringLiteral("c"), Banner::Kind::Error,
              QStringLiteral("Nothing was sent and nothing is charged. Klapper's journal cannot be read or written. "
                             "database or disk is full"));
    area.show(QStringLiteral("d"), Banner::Kind::Good,
              QStringLiteral("Cancelled: A paper boat. Nothing was sent, nothing is charged."));
    camera.take(area, QStringLiteral("messages"), {1024, 220});
    AboutDialog about;
    about.setAttribute(Qt::WA_DeleteOnClose, false);
    camera.take(about, QStringLiteral("about"));
}

void takeWindows(Camera& camera, const QList<QSize>& sizes, const QList<JobOutput>& outputs)
{
    const QList<Job> jobs = everyJob(outputs);
    for (const QSize& size : sizes) {
        const QString tag = QString::number(size.width());
        const auto out = quietEngine(u"out-" % tag, {}, Rules::Documented, signedOut());
        takeWindow(camera, QStringLiteral("welcome"), size, *out, [&](MainWindow&) { out->tokens().load(); });
        const auto in = quietEngine(u"in-" % tag, jobs, Rules::Live, signedIn());
        takeWindow(camera, QStringLiteral("signed-in"), size, *in, [](MainWindow& window) {
            window.compose().setDraft(longPrompt({Tier::Pro, Mode::TextToVideo}));
        });
        takeWindow(camera, QStringLiteral("clip"), size, *in, [&](MainWindow& window) {
            window.compose().setDraft(sampleDraft(Sample::MultiShot));
            Q_EMIT window.library().chosen(QStringLiteral("job-11"));
            camera.settle(1500);
        });
        takeWindow(camera, QStringLiteral("image"), size, *in, [&](MainWindow& window) {
            window.compose().setDraft(longPrompt({Tier::FourK, Mode::ImageToVideo}));
            Q_EMIT window.library().chosen(QStringLiteral("job-12"));
            camera.settle(1500);
        });
    }
}

} // namespace klapper::gallery

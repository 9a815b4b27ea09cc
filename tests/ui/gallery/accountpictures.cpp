// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/accountpictures.h"

#include "app/account/accounttokenstore.h"
#include "tests/ui/gallery/camera.h"
#include "tests/ui/gallery/fixtures.h"
#include "ui/account/accountmenu.h"
#include "ui/account/signinpage.h"
#include "ui/style/metrics.h"

#include <QDialog>
#include <QTest>
#include <QVBoxLayout>

namespace klapper::gallery {

namespace {

using namespace std::chrono_literals;
using Step = SignInView::Step;

void takePage(Camera& camera, const QString& name, const SignInView& view)
{
    QDialog dialog;
    auto* column = new QVBoxLayout(&dialog);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    auto* page = new SignInPage;
    column->addWidget(page);
    column->setSizeConstraint(QLayout::SetMinimumSize);
    page->setView(view);
    dialog.adjustSize();
    camera.take(dialog, u"account-" % name);
}

void takePages(Camera& camera)
{
    const TokenState none{.source = TokenSource::None,
                          .keychainProblem = Error{.kind = ErrorKind::Keychain, .detail = QStringLiteral("none here")}};
    SignInView view{.canImport = true};
    takePage(camera, QStringLiteral("asking"), view);
    view = {.step = Step::Code,
            .code = QStringLiteral("WXKD-QRTM"),
            .page = QUrl(QStringLiteral("https://www.runcomfy.com/verify?user_code=WXKD-QRTM")),
            .left = 581s,
            .lifetime = 600s,
            .canImport = true};
    takePage(camera, QStringLiteral("code"), view);
    view.left = 62s;
    view.isStruggling = true;
    view.canImport = false;
    takePage(camera, QStringLiteral("code-struggling"), view);
    view.code = QStringLiteral("<b>LONG-CODE</b> 0123456789-ABCD");
    view.isStruggling = false;
    view.tokens = none;
    takePage(camera, QStringLiteral("code-long-no-keychain"), view);
    takePage(camera, QStringLiteral("keeping"), {.step = Step::Keeping});
    takePage(camera, QStringLiteral("signed-in"),
             {.step = Step::SignedIn,
              .name = QStringLiteral("mia@example.org"),
              .tokens = {.source = TokenSource::Keychain}});
    takePage(camera, QStringLiteral("imported"),
             {.step = Step::SignedIn,
              .name = QStringLiteral("mia@example.org"),
              .file = QStringLiteral("/home/mia/.config/runcomfy/token.json"),
              .othersCanReadFile = true,
              .tokens = {.source = TokenSource::Keychain}});
    takePage(camera, QStringLiteral("no-keychain"), {.step = Step::NoKeychain, .tokens = none});
    takePage(camera, QStringLiteral("denied"), {.step = Step::Denied, .canImport = true});
    takePage(camera, QStringLiteral("expired"), {.step = Step::Expired});
    takePage(camera, QStringLiteral("offline"), {.step = Step::Offline, .error = {.kind = ErrorKind::Unreachable}});
    takePage(camera, QStringLiteral("failed"), {.step = Step::Failed, .error = {.kind = ErrorKind::RefusedHost}});
    takePage(camera, QStringLiteral("no-file"),
             {.step = Step::NoFile,
              .error = {.kind = ErrorKind::BadInput, .detail = QStringLiteral("/home/mia/.config/runcomfy/token.json")},
              .canImport = true});
}

void takeMenu(Camera& camera, const QString& name, const TokenState& state, const QString& token)
{
    auto tokens = std::make_unique<AccountTokenStore>(
        AccountTokenStore::Parts{.inner = std::make_unique<ShownTokens>(state, token),
                                 .book = AccountBook(Profile::RunComfy),
                                 .opened = AccountBook(Profile::RunComfy).of({})});
    const auto engine = quietEngine(u"account-" % name, {}, Rules::Documented, std::move(tokens));
    engine->tokens().load();
    QTest::qWait(20);
    AccountMenu menu(*engine);
    Q_EMIT menu.aboutToShow();
    camera.take(menu, u"account-menu-" % name);
}

} // namespace

void takeAccount(Camera& camera)
{
    takePages(camera);
    AccountBook book(Profile::RunComfy);
    takeMenu(camera, QStringLiteral("signed-out"), {}, {});
    const QString token = QStringLiteral("token-of-mia");
    Identity owner;
    owner.id = QStringLiteral("1");
    owner.email = QStringLiteral("mia@example.org");
    book.admit(owner, token, {}, AccountBook::Claim::IfFree);
    takeMenu(camera, QStringLiteral("signed-in"), {.source = TokenSource::Keychain}, token);
    owner.id = QStringLiteral("2");
    owner.email = QStringLiteral("studio&friends@a-rather-long-name.example.org");
    book.admit(owner, QStringLiteral("another-token"), book.of({}), AccountBook::Claim::Never);
    takeMenu(camera, QStringLiteral("two-accounts"), {.source = TokenSource::Keychain}, token);
    takeMenu(camera, QStringLiteral("variable"), {.source = TokenSource::Environment}, token);
    takeMenu(camera, QStringLiteral("session"), {.source = TokenSource::SessionOnly}, token);
}

} // namespace klapper::gallery

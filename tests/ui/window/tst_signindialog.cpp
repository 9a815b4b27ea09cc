// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account/accounttokenstore.h"
#include "app/accountopening.h"
#include "app/finish/exportplan.h"
#include "tests/support/json.h"
#include "tests/ui/sequence/exportclips.h"
#include "tests/ui/window/windowhouse.h"
#include "ui/account/accountbutton.h"
#include "ui/account/accountmenu.h"
#include "ui/account/signindialog.h"
#include "ui/account/tokendialog.h"
#include "ui/shell/messagearea.h"
#include "ui/shell/studio.h"
#include "ui/stage/mediabackend.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLabel>

using namespace klapper;
using test::PracticeClient;
using Step = SignInView::Step;

namespace {

constexpr int patience = 30'000; // ms; only a failing test waits that long
const QString miasToken = QStringLiteral("mia-token-0123456789abcdef");

} // namespace

/// Signing in with the window, in every ending, by keyboard and mouse.
class TestSignInDialog final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void thePageSignsIn();
    void theCodeCanBeCopied();
    void deniedIsSaidAndAskedAgain();
    void expiredIsSaid();
    void offlineIsSaidAndTriedAgain();
    void aPollThatFailsIsSaidAndNoEnd();
    void cancellingLeavesEverythingAsItWas();
    void pastingIsTheSecondWay();
    void theOtherCommandLinesTokenIsTheThird();
    void withoutAKeychainThePersonDecides();
    void foreignTextIsNeverMarkup();
    void theMenuSaysWhoAndTheBalanceWithItsTime();
    void theBalanceIsAskedForAfterEachJob();
    void anotherAccountChangesTheWindowAndBack();

private:
    void open(std::unique_ptr<TokenStore> tokens);
    SignInDialog* dialog() { return m_window->findChild<SignInDialog*>(); }
    template<typename T>
    T* part(const char* name)
    {
        return dialog()->findChild<T*>(QString::fromLatin1(name));
    }
    void click(const char* name) { QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton); }
    QString text(const char* name) { return part<QLabel>(name)->text(); }
    bool reaches(Step step)
    {
        return QTest::qWaitFor([&] { return dialog() && dialog()->view().step == step; }, patience);
    }
    void decide(const char* outcome, const QString& person = {})
    {
        m_client->control(QStringLiteral("signin"), {{QStringLiteral("outcome"), QString::fromLatin1(outcome)},
                                                     {QStringLiteral("person"), person}});
    }
    void fault(const char* json) { m_client->fault(QJsonDocument::fromJson(test::json(json)).object()); }

    QTemporaryDir m_folder;
    std::unique_ptr<practice::PracticeService> m_service;
    std::unique_ptr<PracticeClient> m_client;
    std::unique_ptr<WindowMemory> m_memory;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<MainWindow> m_window;
    QList<QUrl> m_opened;
};

void TestSignInDialog::init()
{
    m_service = std::make_unique<practice::PracticeService>(practice::PracticeOptions{.speed = 50});
    QVERIFY(m_service->start().ok());
    m_client = std::make_unique<PracticeClient>(m_service->address());
    m_memory = std::make_unique<WindowMemory>(m_folder.filePath(QStringLiteral("window.ini")));
    m_opened.clear();
}

void TestSignInDialog::cleanup()
{
    m_window.reset();
    m_engine.reset();
    m_client.reset();
    m_service.reset();
    QDir(m_folder.filePath(QStringLiteral("data"))).removeRecursively();
}

/// A window that is signed out, with the dialog open.
void TestSignInDialog::open(std::unique_ptr<TokenStore> tokens)
{
    Environment environment;
    environment.profile = Profile::Loopback;
    environment.paths = {m_folder.filePath(QStringLiteral("data")), m_folder.filePath(QStringLiteral("library")),
                         m_folder.filePath(QStringLiteral("cache"))};
    environment.hosts = practiceHosts(m_service->address());
    environment.timeouts = {std::chrono::seconds(30), std::chrono::seconds(30)};
    environment.polls.fresh = std::chrono::milliseconds(100);
    environment.tools = std::make_shared<MediaTools>(MediaTools::find());
    environment.connectivity = std::make_shared<test::SwitchedConnectivity>();
    auto engine = Engine::open(environment, std::move(tokens));
    QVERIFY(engine.ok());
    m_engine = std::move(engine).value();
    m_window = std::make_unique<MainWindow>(*m_engine, *m_memory);
    m_window->show();
    m_window->start();
    m_window->openSignIn();
    QVERIFY(dialog());
    dialog()->setOpener([this](const QUrl& page) { m_opened.append(page); });
}

static std::unique_ptr<TokenStore> nobody(TokenSource keepsIn = TokenSource::Keychain)
{
    return std::make_unique<FixedTokenStore>(QString(), keepsIn);
}

void TestSignInDialog::thePageSignsIn()
{
    open(nobody());
    QVERIFY(reaches(Step::Code));
    const QString code = text("signInCode");
    QVERIFY2(code.size() == 9 && code.at(4) == u'-', qPrintable(code));
    QVERIFY(text("signInWaiting").contains(QStringLiteral("left")));
    QVERIFY(text("signInPlace").contains(QStringLiteral("keychain")));
    auto* openPage = part<QPushButton>("openPage");
    QTRY_VERIFY(openPage->hasFocus() || !dialog()->isActiveWindow());
    QTest::keyClick(openPage, Qt::Key_Space);
    QCOMPARE(m_opened.size(), 1);
    QVERIFY(m_opened[0].toString().contains(code));
    QCOMPARE(m_client->get(m_opened[0].toString()).status, 200); // what the person does in the browser
    QVERIFY(reaches(Step::SignedIn));
    QCOMPARE(m_engine->tokens().token(), m_service->address().token);
    click("closeSignIn");
    QTRY_VERIFY(!dialog());
}

void TestSignInDialog::theCodeCanBeCopied()
{
    open(nobody());
    QVERIFY(reaches(Step::Code));
    auto* copy = part<QAbstractButton>("copyCode");
    QTest::keyClick(copy, Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text(), text("signInCode"));
    QCOMPARE(copy->accessibleName(), QStringLiteral("Copied"));
}

void TestSignInDialog::deniedIsSaidAndAskedAgain()
{
    decide("denied");
    open(nobody());
    QVERIFY(reaches(Step::Denied));
    QVERIFY(text("signInTitle").contains(QStringLiteral("denied")));
    QVERIFY(text("signInText").contains(QStringLiteral("Nothing has changed")));
    QVERIFY(part<QLabel>("signInCode")->isHidden() || !part<QLabel>("signInCode")->isVisible());
    decide("authorized");
    click("newCode");
    QVERIFY(reaches(Step::SignedIn));
}

void TestSignInDialog::expiredIsSaid()
{
    decide("expired");
    open(nobody());
    QVERIFY(reaches(Step::Expired));
    QVERIFY(text("signInTitle").contains(QStringLiteral("expired")));
    QVERIFY(part<QPushButton>("newCode")->isVisible());
    QVERIFY(m_engine->tokens().token().isEmpty());
}

void TestSignInDialog::offlineIsSaidAndTriedAgain()
{
    fault("{'match': 'signin', 'action': 'close'}");
    open(nobody());
    QVERIFY(reaches(Step::Offline));
    QVERIFY(text("signInTitle").contains(QStringLiteral("not reached")));
    QCOMPARE(part<QPushButton>("newCode")->text(), QStringLiteral("Try again"));
    click("newCode");
    QVERIFY(reaches(Step::Code));
}

void TestSignInDialog::aPollThatFailsIsSaidAndNoEnd()
{
    open(nobody());
    QVERIFY(reaches(Step::Code));
    fault("{'match': 'signin', 'action': 'status', 'code': 503, 'times': 2}");
    QTRY_VERIFY_WITH_TIMEOUT(text("signInWaiting").contains(QStringLiteral("does not answer just now")), patience);
    QVERIFY(m_client->get(dialog()->view().page.toString()).status == 200);
    QVERIFY(reaches(Step::SignedIn));
}

void TestSignInDialog::cancellingLeavesEverythingAsItWas()
{
    open(nobody());
    QVERIFY(reaches(Step::Code));
    decide("authorized");
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QVERIFY(m_engine->tokens().token().isEmpty());
}

void TestSignInDialog::pastingIsTheSecondWay()
{
    open(nobody());
    QVERIFY(reaches(Step::Code));
    click("pasteInstead");
    QTRY_VERIFY(!dialog());
    auto* paste = m_window->findChild<TokenDialog*>();
    QVERIFY(paste);
    QTest::mouseClick(paste->findChild<QPushButton*>(QStringLiteral("signInInstead")), Qt::LeftButton);
    QTRY_VERIFY(!m_window->findChild<TokenDialog*>() && dialog());
}

void TestSignInDialog::theOtherCommandLinesTokenIsTheThird()
{
    open(nobody());
    QVERIFY(reaches(Step::Code));
    QVERIFY(!part<QPushButton>("importToken")->isVisible()); // no file, no offer
    dialog()->reject();
    QTRY_VERIFY(!dialog());
    const QString path = QDir(qEnvironmentVariable("XDG_CONFIG_HOME")).filePath(QStringLiteral("runcomfy/token.json"));
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"token\": \"" + m_service->address().token.toUtf8() + "\"}");
    file.close();
    QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadOther);
    m_window->openSignIn();
    QVERIFY(reaches(Step::Code));
    click("importToken");
    QVERIFY(reaches(Step::SignedIn));
    QVERIFY(text("signInFile").contains(path));
    QVERIFY(text("signInFile").contains(QStringLiteral("Other users")));
    QCOMPARE(m_engine->tokens().token(), m_service->address().token);
    QVERIFY(QFile::exists(path));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("{}");
    file.close();
    dialog()->begin();
    QVERIFY(reaches(Step::Code));
    click("importToken");
    QVERIFY(reaches(Step::NoFile));
    QTest::qWait(50); // the sign-in that was given up says so
    QVERIFY(text("signInText").contains(path));
    QVERIFY(QFile::remove(path));
}

// fault: K1
void TestSignInDialog::withoutAKeychainThePersonDecides()
{
    decide("authorized");
    open(nobody(TokenSource::SessionOnly));
    QVERIFY(reaches(Step::NoKeychain));
    QVERIFY(text("signInText").contains(QStringLiteral("nothing is written to the disk")));
    click("closeSignIn"); // "Do not sign in"
    QTRY_VERIFY(!dialog());
    QTRY_VERIFY(m_engine->tokens().token().isEmpty());
    m_window->openSignIn();
    QVERIFY(reaches(Step::NoKeychain));
    QTest::keyClick(part<QPushButton>("staySignedIn"), Qt::Key_Space);
    QCOMPARE(dialog()->view().step, Step::SignedIn);
    QVERIFY(text("signInPlace").contains(QStringLiteral("until Klapper quits")));
    click("closeSignIn");
    QTRY_VERIFY(!dialog());
    QCOMPARE(m_engine->tokens().token(), m_service->address().token);
}

void TestSignInDialog::foreignTextIsNeverMarkup()
{
    QJsonObject body{{QStringLiteral("device_code"), QStringLiteral("d")},
                     {QStringLiteral("user_code"), QStringLiteral("<b>A</b><img src='x'>")}};
    body.insert(QStringLiteral("verify_url"), QString(m_service->address().web % u"/verify"));
    m_client->fault({{QStringLiteral("match"), QStringLiteral("signin")},
                     {QStringLiteral("action"), QStringLiteral("body")},
                     {QStringLiteral("body"), body}});
    open(nobody());
    QVERIFY(reaches(Step::Code));
    QCOMPARE(text("signInCode"), QStringLiteral("<b>A</b><img src='x'>"));
    const QList<QLabel*> labels = dialog()->findChildren<QLabel*>();
    for (const QLabel* label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestSignInDialog::theMenuSaysWhoAndTheBalanceWithItsTime()
{
    m_client->control(QStringLiteral("balance"), {{QStringLiteral("usd"), QStringLiteral("12.34")}});
    decide("authorized");
    open(nobody());
    QVERIFY(reaches(Step::SignedIn));
    dialog()->accept();
    AccountMenu& menu = m_window->findChild<AccountButton*>()->accountMenu();
    QTRY_VERIFY_WITH_TIMEOUT(menu.balanceText().contains(QStringLiteral("$12.34")), patience);
    QVERIFY2(menu.balanceText().contains(QStringLiteral("as the service said at")), qPrintable(menu.balanceText()));
    fault("{'match': 'balance', 'action': 'status', 'code': 503}");
    Q_EMIT menu.aboutToShow();
    menu.findChild<QAction*>(QStringLiteral("askBalance"))->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(menu.balanceText().contains(QStringLiteral("not known")), patience);
    QVERIFY(menu.balanceText().contains(QStringLiteral("$12.34"))); // as past, and said so
    QCOMPARE(m_window->findChild<AccountButton*>()->text(), QStringLiteral("Balance unknown"));
    Q_EMIT menu.aboutToShow();
    menu.findChild<QAction*>(QStringLiteral("signOut"))->trigger();
    QTRY_VERIFY(m_engine->tokens().token().isEmpty());
    QTRY_VERIFY(m_window->messages().shows(QStringLiteral("signedOut")));
    QVERIFY(!menu.balanceText().contains(QStringLiteral("12.34")));
}

void TestSignInDialog::theBalanceIsAskedForAfterEachJob()
{
    decide("authorized");
    open(nobody());
    QVERIFY(reaches(Step::SignedIn));
    dialog()->accept();
    QTRY_VERIFY_WITH_TIMEOUT(m_engine->balance().amount().has_value(), patience);
    const Money before = *m_engine->balance().amount();
    RequestDraft draft;
    draft.prompt = QStringLiteral("Wide of a lighthouse");
    draft.seconds = 3;
    QVERIFY(m_engine->queue()
                .enqueue({.draft = draft,
                          .contract = m_engine->contracts().contract(draft.endpoint),
                          .folder = m_engine->environment().paths.library,
                          .wantsFile = false,
                          .parentId = {}})
                .ok());
    QTRY_VERIFY_WITH_TIMEOUT(m_engine->balance().amount() && *m_engine->balance().amount() < before, patience);
}

void TestSignInDialog::anotherAccountChangesTheWindowAndBack()
{
    m_client->control(QStringLiteral("people"), {{QStringLiteral("id"), QStringLiteral("mia")},
                                                 {QStringLiteral("email"), QStringLiteral("mia@example.org")},
                                                 {QStringLiteral("token"), miasToken}});
    const practice::PracticeAddress address = m_service->address();
    qputenv("RUNCOMFY_TOKEN", address.token.toUtf8());
    qputenv("RUNCOMFY_MODEL_API_BASE", address.base.toUtf8());
    qputenv("RUNCOMFY_WEB_BASE", address.web.toUtf8());
    qputenv("RUNCOMFY_SERVERLESS_API_BASE", address.serverless.toUtf8());
    {
        Studio studio(*qApp, {});
        studio.start();
        QVERIFY(studio.window() && !studio.engine()->isPractice());
        const auto token = [&studio] {
            return studio.engine()->tokens().token();
        };
        QTRY_COMPARE_WITH_TIMEOUT(token(), address.token, patience);
        const QString firstData = studio.engine()->environment().paths.data;
        Job job;
        job.id = QStringLiteral("of-the-first");
        job.state = JobState::Cancelled;
        job.body = "{}";
        job.createdAt = job.finishedAt = QDateTime::currentDateTimeUtc();
        QVERIFY(studio.engine()->journal().insert(job).ok());

        decide("authorized", QStringLiteral("mia"));
        studio.window()->openSignIn();
        QTRY_VERIFY_WITH_TIMEOUT(studio.engine()->environment().paths.data != firstData, patience);
        QTRY_COMPARE_WITH_TIMEOUT(token(), miasToken, patience);
        QVERIFY(!*studio.engine()->journal().find(job.id));
        QVERIFY(studio.window()->messages().shows(QStringLiteral("account")));
        QTRY_VERIFY(studio.window()->messages().shows(QStringLiteral("session"))); // no keychain in this test
        auto* tokens = qobject_cast<AccountTokenStore*>(&studio.engine()->tokens());
        QVERIFY(tokens && tokens->account().email == u"mia@example.org");

        test::ExportClips clips;
        const auto plan =
            planExport(test::ExportClips::read({clips.counting()}), *exportPreset(QStringLiteral("h264")), {});
        QVERIFY(plan.ok());
        AccountMenu& menu = studio.window()->findChild<AccountButton*>()->accountMenu();
        Q_EMIT menu.aboutToShow();
        QCOMPARE(menu.findChild<QAction*>(QStringLiteral("whoNote"))->text(), QStringLiteral("mia@example.org"));
        auto* first = menu.findChild<QAction*>(QStringLiteral("account:"));
        QVERIFY(first && !first->isChecked());
        first->trigger();
        studio.engine()->exports().add(QStringLiteral("Take"), *plan, m_folder.path(), QStringLiteral("take"));
        QTRY_VERIFY_WITH_TIMEOUT(studio.engine()->environment().paths.data == firstData, patience);
        // The change has waited for what was being made.
        QVERIFY(QFile::exists(m_folder.filePath(QStringLiteral("take.mp4"))));
        QVERIFY(studio.engine()->journal().find(job.id)->has_value());
        QVERIFY(token() != miasToken);
        studio.window()->closeQuietly();
    }
    for (const char* name :
         {"RUNCOMFY_TOKEN", "RUNCOMFY_MODEL_API_BASE", "RUNCOMFY_WEB_BASE", "RUNCOMFY_SERVERLESS_API_BASE"})
        qunsetenv(name);
}

int main(int argc, char* argv[])
{
    const test::Isolated isolated;
    chooseMediaBackend();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("klapper"));
    QApplication::setQuitOnLastWindowClosed(false);
    TestSignInDialog test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_signindialog.moc"

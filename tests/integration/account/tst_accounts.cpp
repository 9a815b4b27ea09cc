// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account/tokenfile.h"
#include "app/accountopening.h"
#include "app/practicehosts.h"
#include "tests/support/isolated.h"
#include "tests/support/json.h"
#include "tests/support/practiceclient.h"

#include <QCoreApplication>
#include <QDirIterator>

using namespace klapper;
using namespace std::chrono_literals;
using test::PracticeClient;

namespace {

constexpr int patience = 60'000; // ms; only a failing test waits that long
const QString miasToken = QStringLiteral("mia-token-0123456789abcdef");

} // namespace

/// The histories of two people on one computer, each with a token of their own.
class TestAccounts final : public QObject
{
    Q_OBJECT

    /// What one store did with one call.
    struct Outcome
    {
        bool answered = false;
        std::optional<TokenState> loaded;
        bool stored = false;
        std::optional<Error> failed;
        std::optional<Account> elsewhere;
        bool isToBeKept = false;
    };
    using Ask = AccountTokenStore::Ask;

    std::unique_ptr<practice::PracticeService> m_service;
    std::unique_ptr<PracticeClient> m_client;
    int m_asked = 0;

    QString firstToken() const { return m_service->address().token; }
    ServiceHosts hosts() const { return practiceHosts(m_service->address()); }
    Environment environment(Profile profile) const
    {
        Environment made;
        made.profile = profile;
        made.hosts = hosts();
        made.paths = ProfilePaths::of(profile);
        made.tools = std::make_shared<MediaTools>(MediaTools::find());
        made.timeouts = {5s, 5s};
        made.polls = {.fresh = 100ms, .slowest = 200ms, .longestBackoff = 300ms, .spacing = 10ms};
        return made;
    }
    Ask service()
    {
        return [this, ask = askOwner(environment(Profile::Loopback))](const QString& token, QObject* context,
                                                                      const AccountTokenStore::Answer& done) {
            ++m_asked;
            ask(token, context, done);
        };
    }
    Ask nobody(ErrorKind kind = ErrorKind::Unreachable)
    {
        return [this, kind](const QString&, QObject* context, const AccountTokenStore::Answer& done) {
            ++m_asked;
            QTimer::singleShot(0, context, [done, kind] { done(Error{.kind = kind}); });
        };
    }
    std::unique_ptr<AccountTokenStore> store(const QString& token, TokenSource source, const Account& opened, Ask ask,
                                             bool mayClaim = true, const QString& kept = {})
    {
        std::function<std::unique_ptr<TokenStore>()> keychain;
        if (!kept.isEmpty())
            keychain = [kept] {
                return std::make_unique<FixedTokenStore>(kept, TokenSource::Keychain);
            };
        return std::make_unique<AccountTokenStore>(
            AccountTokenStore::Parts{.inner = std::make_unique<FixedTokenStore>(token, source),
                                     .book = AccountBook(Profile::RunComfy),
                                     .opened = opened,
                                     .ask = std::move(ask),
                                     .environmentMayClaim = mayClaim,
                                     .kept = std::move(keychain)});
    }
    static Outcome await(AccountTokenStore& tokens, const std::function<void()>& call)
    {
        Outcome outcome;
        QObject here;
        connect(&tokens, &TokenStore::loaded, &here, [&](const Result<TokenState>& state) {
            outcome.answered = true;
            if (state)
                outcome.loaded = *state;
        });
        connect(&tokens, &TokenStore::stored, &here, [&] { outcome.answered = outcome.stored = true; });
        connect(&tokens, &TokenStore::failed, &here, [&](const Error& error) {
            outcome.answered = true;
            outcome.failed = error;
        });
        connect(&tokens, &AccountTokenStore::belongsElsewhere, &here,
                [&](const Account& account, const QString&, bool isToBeKept) {
                    outcome.answered = true;
                    outcome.elsewhere = account;
                    outcome.isToBeKept = isToBeKept;
                });
        call();
        if (!QTest::qWaitFor([&] { return outcome.answered; }, patience))
            qWarning("no answer");
        QTest::qWait(10); // a second answer would be one too many, and is seen
        return outcome;
    }
    static Outcome load(AccountTokenStore& tokens)
    {
        return await(tokens, [&] { tokens.load(); });
    }
    static Outcome save(AccountTokenStore& tokens, const QString& token)
    {
        return await(tokens, [&] { tokens.save(token); });
    }
    Outcome loadOnce(const QString& token, TokenSource source, const Account& opened, const Ask& ask,
                     bool mayClaim = true, const QString& kept = {})
    {
        const auto tokens = store(token, source, opened, ask, mayClaim, kept);
        Outcome outcome = load(*tokens);
        return outcome;
    }
    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        m_service = std::make_unique<practice::PracticeService>(practice::PracticeOptions{.speed = 50});
        QVERIFY(m_service->start().ok());
        m_client = std::make_unique<PracticeClient>(m_service->address());
        QCOMPARE(m_client
                     ->control(QStringLiteral("people"), {{QStringLiteral("id"), QStringLiteral("mia/../1")},
                                                          {QStringLiteral("email"), QStringLiteral("Mia@example.org")},
                                                          {QStringLiteral("token"), miasToken}})
                     .status,
                 200);
        m_asked = 0;
    }
    void cleanup()
    {
        m_client.reset();
        m_service.reset();
        for (const Profile profile : {Profile::RunComfy, Profile::Loopback}) {
            QDir(ProfilePaths::of(profile).data).removeRecursively();
            const QFileInfo file(AccountFile::pathOf(profile));
            const QStringList left = file.dir().entryList({file.fileName() + u'*'}, QDir::Files);
            for (const QString& name : left)
                file.dir().remove(name);
        }
    }

    void theFolderThatWasAlwaysThereBecomesTheFirstOwners()
    {
        const auto tokens = store(firstToken(), TokenSource::Keychain, {}, service());
        QVERIFY(tokens->token().isEmpty()); // not before it is known whose it is
        const Outcome outcome = load(*tokens);
        QVERIFY(outcome.loaded && !outcome.elsewhere);
        QCOMPARE(tokens->token(), firstToken());
        QCOMPARE(tokens->account().id, QStringLiteral("practice-user"));
        QCOMPARE(tokens->account().folder, QString());
        const ProfilePaths paths = ProfilePaths::of(Profile::RunComfy, tokens->account().folder);
        QVERIFY(paths.data.endsWith(u"/klapper/runcomfy") && paths.library.endsWith(u"/Klapper"));
        QCOMPARE(m_asked, 1);
    }
    void aTokenThatIsKnownNeedsNoService()
    {
        loadOnce(firstToken(), TokenSource::Keychain, {}, service());
        const auto again =
            store(firstToken(), TokenSource::Keychain, AccountBook(Profile::RunComfy).current(), nobody());
        m_asked = 0;
        QVERIFY(load(*again).loaded);
        QCOMPARE(again->token(), firstToken());
        QCOMPARE(again->account().email, QStringLiteral("practice@localhost"));
        QCOMPARE(m_asked, 0);
    }
    void anotherOwnersTokenIsGivenOutToNobodyHere()
    {
        const auto tokens = store(firstToken(), TokenSource::Keychain, {}, service());
        load(*tokens);
        QSignalSpy changed(tokens.get(), &TokenStore::changed);
        const Outcome outcome = save(*tokens, miasToken);
        QVERIFY(outcome.elsewhere && !outcome.stored && !outcome.failed);
        QVERIFY(outcome.isToBeKept);
        QCOMPARE(outcome.elsewhere->email, QStringLiteral("Mia@example.org"));
        QVERIFY2(outcome.elsewhere->folder.startsWith(u"mia-"), qPrintable(outcome.elsewhere->folder));
        QVERIFY(!outcome.elsewhere->folder.contains(u'/') && !outcome.elsewhere->folder.contains(u'.'));
        QCOMPARE(tokens->token(), firstToken());
        QCOMPARE(changed.size(), 0);
        // The same again, from the other side and without asking.
        m_asked = 0;
        const auto mias = store(firstToken(), TokenSource::Keychain, *outcome.elsewhere, nobody());
        const Outcome back = load(*mias);
        QVERIFY(back.elsewhere && back.elsewhere->folder.isEmpty());
        QVERIFY(mias->token().isEmpty());
        QCOMPARE(mias->state().source, TokenSource::None);
        QCOMPARE(m_asked, 0);
    }
    void aNewTokenOfTheSameOwnerStays()
    {
        const auto tokens = store(firstToken(), TokenSource::Keychain, {}, service());
        load(*tokens);
        m_client->control(QStringLiteral("people"), {{QStringLiteral("id"), QStringLiteral("practice-user")},
                                                     {QStringLiteral("email"), QStringLiteral("new@example.org")},
                                                     {QStringLiteral("token"), QStringLiteral("a-newer-token-4711")}});
        QVERIFY(save(*tokens, QStringLiteral(" \"a-newer-token-4711\"\n")).stored);
        QCOMPARE(tokens->token(), QStringLiteral("a-newer-token-4711"));
        QCOMPARE(AccountBook(Profile::RunComfy).all().size(), 1);
        QCOMPARE(tokens->account().email, QStringLiteral("new@example.org"));
    }
    void aPastedTokenOfNobodyKnowsWhoChangesNothing()
    {
        loadOnce(firstToken(), TokenSource::Keychain, {}, service());
        const Account first = AccountBook(Profile::RunComfy).current();
        for (const ErrorKind kind : {ErrorKind::Unreachable, ErrorKind::NotSignedIn}) {
            const auto tokens = store(firstToken(), TokenSource::Keychain, first, nobody(kind));
            load(*tokens);
            const Outcome outcome = save(*tokens, miasToken);
            QVERIFY(outcome.failed && outcome.failed->kind == kind);
            QCOMPARE(tokens->token(), firstToken());
        }
        QCOMPARE(AccountBook(Profile::RunComfy).all().size(), 1);
    }
    void whatNobodyOwnsYetTakesATokenOffline()
    {
        const auto tokens = store(QString(), TokenSource::Keychain, {}, nobody());
        load(*tokens);
        QVERIFY(save(*tokens, firstToken()).stored);
        QCOMPARE(tokens->token(), firstToken());
        QVERIFY(!tokens->account().isKnown());
        QCOMPARE(loadOnce(firstToken(), TokenSource::Keychain, {}, service()).elsewhere, std::nullopt);
        QCOMPARE(AccountBook(Profile::RunComfy).current().id, QStringLiteral("practice-user")); // learnt later
    }
    void aVariableOfNobodyKnowsWhomGetsAHistoryOfItsOwn()
    {
        loadOnce(firstToken(), TokenSource::Keychain, {}, service());
        const Account first = AccountBook(Profile::RunComfy).current();
        const Outcome stranger = loadOnce(miasToken, TokenSource::Environment, first, nobody());
        QVERIFY(stranger.elsewhere && !stranger.isToBeKept);
        QVERIFY(!stranger.elsewhere->folder.isEmpty() && !stranger.elsewhere->isKnown());
        QCOMPARE(accountToOpen(AccountBook(Profile::RunComfy), miasToken).folder, stranger.elsewhere->folder);
        QCOMPARE(AccountBook(Profile::RunComfy).current().folder, QString()); // a variable chooses nothing for good
        // Once somebody says whose it is, that folder is hers.
        const auto tokens = store(miasToken, TokenSource::Environment, *stranger.elsewhere, service());
        QVERIFY(load(*tokens).loaded);
        QCOMPARE(tokens->token(), miasToken);
        QTRY_COMPARE_WITH_TIMEOUT(tokens->account().email, QStringLiteral("Mia@example.org"), patience);
        QCOMPARE(tokens->account().folder, stranger.elsewhere->folder);
    }
    void aVariableDoesNotTakeTheHistoryOfTheKeychain()
    {
        const Outcome given = loadOnce(miasToken, TokenSource::Environment, {}, service(), false);
        QVERIFY(given.elsewhere && !given.elsewhere->folder.isEmpty());
        QVERIFY(!loadOnce(firstToken(), TokenSource::Keychain, {}, service()).elsewhere);
        QCOMPARE(AccountBook(Profile::RunComfy).of({}).id, QStringLiteral("practice-user"));
    }
    void aHistoryFromBeforeIsItsKeychainTokensOwners()
    {
        // The first that happens after the change to accounts is that somebody else signs in.
        const auto tokens = store(firstToken(), TokenSource::Keychain, {}, service(), true, firstToken());
        const Outcome mias = save(*tokens, miasToken);
        QVERIFY(mias.elsewhere && !mias.stored);
        QCOMPARE(mias.elsewhere->email, QStringLiteral("Mia@example.org"));
        QCOMPARE(AccountBook(Profile::RunComfy).of({}).id, QStringLiteral("practice-user"));
        QCOMPARE(tokens->account().id, QStringLiteral("practice-user"));
    }
    void aVariableAsksWhoseTheKeychainsHistoryIs()
    {
        const Outcome same = loadOnce(firstToken(), TokenSource::Environment, {}, service(), false, firstToken());
        QVERIFY(same.loaded && !same.elsewhere);
        QCOMPARE(AccountBook(Profile::RunComfy).all().size(), 1);
        const Outcome mias = loadOnce(miasToken, TokenSource::Environment, {}, service(), false, firstToken());
        QVERIFY(mias.elsewhere && !mias.elsewhere->folder.isEmpty());
        QCOMPARE(AccountBook(Profile::RunComfy).of({}).id, QStringLiteral("practice-user"));
    }
    void aHistoryIsFoundAgainAfterTheKeychainWasSilent()
    {
        const Outcome given = loadOnce(firstToken(), TokenSource::Environment, {}, service(), false);
        QVERIFY(given.elsewhere);
        const Outcome later = loadOnce(firstToken(), TokenSource::Keychain, {}, service());
        QVERIFY(later.loaded && !later.elsewhere);
        const AccountBook book(Profile::RunComfy);
        QCOMPARE(book.of({}).id, QStringLiteral("practice-user"));
        QCOMPARE(accountToOpen(book, firstToken()).folder, QString());
        // Two histories of one owner: the folder tells them apart.
        QVERIFY(!book.named(QStringLiteral("practice-user")));
        QCOMPARE(book.named(given.elsewhere->folder)->folder, given.elsewhere->folder);
        QCOMPARE(book.named(ProfilePaths::of(Profile::RunComfy, given.elsewhere->folder).data)->folder,
                 given.elsewhere->folder);
        QCOMPARE(book.named(AccountBook::firstName())->folder, QString());
    }
    void aRefusedVariableMakesNothingItsOwn()
    {
        const Outcome refused = loadOnce(firstToken(), TokenSource::Environment, {}, nobody(ErrorKind::NotSignedIn));
        QVERIFY(refused.loaded && !refused.elsewhere);
        QVERIFY(AccountBook(Profile::RunComfy).all().isEmpty());
        QVERIFY(!loadOnce(miasToken, TokenSource::Environment, {}, service()).elsewhere);
        QCOMPARE(AccountBook(Profile::RunComfy).of({}).email, QStringLiteral("Mia@example.org"));
    }
    void theFileHoldsNoTokenAndIsForThePersonAlone()
    {
        const auto tokens = store(firstToken(), TokenSource::Keychain, {}, service());
        load(*tokens);
        save(*tokens, miasToken);
        const QString path = AccountFile::pathOf(Profile::RunComfy);
        const QByteArray content = bytesOf(path);
        QVERIFY(content.contains("Mia@example.org"));
        QVERIFY(!content.contains(miasToken.toUtf8()) && !content.contains(firstToken().toUtf8()));
        QVERIFY(!content.contains(miasToken.toUtf8().toBase64()) && !content.contains(miasToken.toUtf8().toHex()));
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup),
                 QFile::Permissions());
    }
    void aDamagedFileIsPutAsideAndMadeAnewFromTheFolders()
    {
        const auto tokens = store(firstToken(), TokenSource::Keychain, {}, service());
        load(*tokens);
        const Account mia = *save(*tokens, miasToken).elsewhere;
        QVERIFY(AccountBook(Profile::RunComfy).setCurrent(mia));
        const QString path = AccountFile::pathOf(Profile::RunComfy);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"accounts\": [") > 0);
        file.close();
        const AccountBook book(Profile::RunComfy);
        const QList<Account> all = book.all();
        QCOMPARE(all.size(), 2);
        QCOMPARE(book.of({}).id, QStringLiteral("practice-user"));
        QCOMPARE(book.of(mia.folder).id, mia.id);
        QCOMPARE(book.current().folder, mia.folder); // who pays stays who paid
        QVERIFY(QFile::exists(path + QStringLiteral(".damaged-1")));
        // The fingerprints are gone: asked once more, it is still hers.
        const Outcome again = loadOnce(miasToken, TokenSource::Keychain, {}, service());
        QVERIFY(again.elsewhere && again.elsewhere->folder == mia.folder);
    }
    void whatCannotBeReadIsLeftAlone()
    {
        const auto tokens = store(firstToken(), TokenSource::Keychain, {}, service());
        load(*tokens);
        const QString path = AccountFile::pathOf(Profile::RunComfy);
        QVERIFY(QFile::remove(path) && QDir().mkpath(path));
        AccountBook book(Profile::RunComfy);
        QCOMPARE(book.current().id, QStringLiteral("practice-user"));
        QVERIFY(!book.setCurrent(Account{.folder = QStringLiteral("mia-1")}));
        QVERIFY(QFileInfo(path).isDir() && !QFile::exists(path + QStringLiteral(".damaged-1")));
        QVERIFY(QDir(path).removeRecursively());
    }
    void hostileFilesNameNoOtherFolder()
    {
        QDir().mkpath(QFileInfo(AccountFile::pathOf(Profile::RunComfy)).path());
        QFile file(AccountFile::pathOf(Profile::RunComfy));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(test::json("{'current': '../../x', 'accounts': [{'id': 'a', 'folder': '../../x'}, "
                              "{'id': 'b', 'folder': 'b-1'}, 7, {'folder': {}}]}"));
        file.close();
        const AccountBook book(Profile::RunComfy);
        QCOMPARE(book.current().folder, QString());
        const QList<Account> all = book.all();
        for (const Account& account : all)
            QVERIFY(account.folder.isEmpty() || account.folder == u"b-1");
        QVERIFY(book.named(QStringLiteral("b")).has_value());
    }

    /// Two engines one after the other, as a window that changes accounts; the service says who asked for what.
    void twoHistoriesAreNeverMixed()
    {
        RequestDraft draft;
        draft.seconds = 3;
        const auto open = [this](const QString& token) {
            Environment made = environment(Profile::Loopback);
            const AccountBook book(Profile::Loopback);
            auto tokens = openAccount(made, accountToOpen(book, token), token);
            const Outcome outcome = load(*tokens);
            if (outcome.elsewhere)
                tokens = openAccount(made, *outcome.elsewhere, token);
            auto engine = Engine::open(std::move(made), std::move(tokens));
            if (!engine)
                qFatal("no engine: %s", qPrintable(engine.error().detail));
            QSignalSpy loaded(&(*engine)->tokens(), &TokenStore::loaded);
            (*engine)->tokens().load();
            if (!QTest::qWaitFor([&] { return loaded.size() > 0; }, patience))
                qFatal("no token");
            (*engine)->queue().adoptOrphans();
            return std::move(engine).value();
        };
        const auto send = [&draft](Engine& engine, const char* prompt) {
            draft.prompt = QString::fromLatin1(prompt);
            const auto id = engine.queue().enqueue({.draft = draft,
                                                    .contract = engine.contracts().contract(draft.endpoint),
                                                    .folder = engine.environment().paths.library,
                                                    .wantsFile = false,
                                                    .parentId = {}});
            return id ? *id : QString();
        };
        const auto reaches = [](Engine& engine, const QString& id, JobState state) {
            const bool reached = QTest::qWaitFor([&] { return engine.queue().job(id)->state == state; }, patience);
            if (!reached)
                qWarning("it is %s", qPrintable(jobStateWord(engine.queue().job(id)->state)));
            return reached;
        };
        m_client->control(QStringLiteral("hold"), {{QStringLiteral("queue"), true}});
        auto engine = open(firstToken());
        const QString firstLibrary = engine->environment().paths.library;
        const QString first = send(*engine, "The first one's harbour");
        QVERIFY(reaches(*engine, first, JobState::InQueue));
        QVERIFY(engine->budget().setCaps({.perDay = Money::fromMicros(5'000'000), .perMonth = {}}).ok());
        engine.reset();

        engine = open(miasToken);
        QVERIFY(engine->environment().paths.library != firstLibrary);
        QVERIFY(engine->queue().ids().isEmpty());
        QVERIFY(!engine->budget().caps().perDay);
        const QString mias = send(*engine, "Mia's lighthouse");
        QVERIFY(reaches(*engine, mias, JobState::InQueue));
        m_client->control(QStringLiteral("hold"), {{QStringLiteral("queue"), false}});
        QVERIFY(reaches(*engine, mias, JobState::DoneNoFile));
        QCOMPARE(engine->queue().ids(), QStringList{mias});
        const QString miasRequest = engine->queue().job(mias)->requestId;
        engine.reset();

        engine = open(firstToken()); // and what was under way goes on
        QCOMPARE(engine->queue().ids(), QStringList{first});
        QVERIFY(reaches(*engine, first, JobState::DoneNoFile));
        QVERIFY(engine->budget().caps().perDay.has_value());
        const QString firstRequest = engine->queue().job(first)->requestId;
        engine.reset();

        int ofFirst = 0;
        int ofMia = 0;
        const QJsonArray log = m_client->log();
        for (const QJsonValue& entry : log) {
            const QString path = entry[u"path"].toString();
            const QString person = entry[u"person"].toString();
            if (path.contains(firstRequest) && ++ofFirst)
                QCOMPARE(person, QStringLiteral("practice-user"));
            if (path.contains(miasRequest) && ++ofMia)
                QCOMPARE(person, QStringLiteral("mia/../1"));
        }
        QVERIFY(ofFirst > 0 && ofMia > 0);
        QCOMPARE(m_client->logged(QStringLiteral("submit")), 2);
    }

    // fault: K2
    void theOtherCommandLinesFileIsRead_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("token") << QByteArray("{\"token\": \"imported-token-99\", \"email\": \"a@b\"}") << true;
        QTest::newRow("access_token") << QByteArray("{\"access_token\": \"imported-token-99\"}") << true;
        QTest::newRow("api_key") << QByteArray("{\"api_key\": \" imported-token-99\\n\"}") << true;
        QTest::newRow("a string") << QByteArray("\"imported-token-99\"\n") << true;
        QTest::newRow("a list") << QByteArray("[\"imported-token-99\"]") << false;
        QTest::newRow("another key") << QByteArray("{\"secret\": \"imported-token-99\"}") << false;
        QTest::newRow("half of it") << QByteArray("{\"token\": \"imported-token-99") << false;
        QTest::newRow("two words") << QByteArray("{\"token\": \"imported-token-99 x\"}") << false;
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("large") << QByteArray("{\"token\": \"imported-token-99\"}" + QByteArray(70'000, ' ')) << false;
    }
    void theOtherCommandLinesFileIsRead()
    {
        QFETCH(QByteArray, content);
        QFETCH(bool, isTaken);
        const QString path = TokenFile::defaultPath();
        QVERIFY(path.endsWith(u"/config/runcomfy/token.json"));
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        const auto taken = TokenFile::read();
        QCOMPARE(taken.ok(), isTaken);
        QCOMPARE(bytesOf(path), content);
        if (!isTaken) {
            QVERIFY2(!taken.error().detail.contains(u"imported-token"), qPrintable(taken.error().detail));
            return;
        }
        QCOMPARE(taken->token, QStringLiteral("imported-token-99"));
        QVERIFY(!taken->othersCanRead);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadOther);
        QVERIFY(TokenFile::read()->othersCanRead);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(QFile::remove(path) && !TokenFile::exists() && !TokenFile::read().ok());
    }
};

int main(int argc, char* argv[])
{
    const test::Isolated isolated;
    const QCoreApplication application(argc, argv);
    TestAccounts test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_accounts.moc"

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account/keychaintokenstore.h"
#include "app/account/tokenstore.h"
#include "tests/support/isolated.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace klapper;
using namespace klapper::test;

namespace {
constexpr int patience = 60'000; // ms; only a failing test waits that long
const auto aToken = QStringLiteral("tok_4711-verysecret");

/// What a signal carried. QVariant::value() wants a type that can be empty; a Result cannot.
template<typename T>
T carriedBy(const QSignalSpy& spy, qsizetype emission = 0)
{
    return *static_cast<const T*>(spy.at(emission).at(0).constData());
}
} // namespace

/// No D-Bus here (tests/support/isolated.h), so no keychain: fault K1, first case. The real ones are in
/// tests/integration.
class TestTokenStore final : public QObject
{
    Q_OBJECT

    static KeychainTokenStore::Options options(const Isolated& profile)
    {
        return {.markFile = profile.path(QStringLiteral("config/mark")), .timeout = std::chrono::seconds(5)};
    }

private Q_SLOTS:
    // fault: K2
    void tokensAreCleanedOrRefused_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("clean"); // empty: refused
        const auto row = [](const char* name, const QString& raw, const QString& clean) {
            QTest::newRow(name) << raw << clean;
        };
        row("plain", aToken, aToken);
        row("blanks around", QStringLiteral(" \t") + aToken + QStringLiteral("\r\n"), aToken);
        row("double quotes", QStringLiteral("\"") + aToken + QStringLiteral("\""), aToken);
        row("single quotes", QStringLiteral(" '") + aToken + QStringLiteral("' "), aToken);
        row("Bearer", QStringLiteral("Bearer ") + aToken, aToken);
        row("quoted bearer", QStringLiteral("\"bearer  ") + aToken + QStringLiteral("\""), aToken);
        row("one quote", QStringLiteral("\"") + aToken, QStringLiteral("\"") + aToken);
        row("4096", QString(4096, u'a'), QString(4096, u'a'));
        row("4097", QString(4097, u'a'), QString());
        row("10 KB", QString(10'240, u'a'), QString());
        row("empty", QString(), QString());
        row("blank", QStringLiteral("  \n"), QString());
        row("empty quotes", QStringLiteral("\"\""), QString());
        row("Bearer alone", QStringLiteral("Bearer "), QString());
        row("blank inside", QStringLiteral("tok verysecret"), QString());
        row("line inside", QStringLiteral("tok\nverysecret"), QString());
        row("header trick", QStringLiteral("tok\r\nX-Evil: verysecret"), QString());
        row("NUL inside", QString(QStringLiteral("tok") + QChar(0) + QStringLiteral("verysecret")), QString());
        row("umlaut", QStringLiteral("t\u00f6kverysecret"), QString());
        row("zero width", QStringLiteral("tok\u200bverysecret"), QString());
    }
    void tokensAreCleanedOrRefused()
    {
        QFETCH(QString, raw);
        QFETCH(QString, clean);
        const Result<QString> result = cleanToken(raw);
        QCOMPARE(result.ok(), !clean.isEmpty());
        if (result.ok()) {
            QCOMPARE(*result, clean);
            return;
        }
        QCOMPARE(result.error().kind, ErrorKind::BadInput);
        QVERIFY(!result.error().detail.contains(u"verysecret"));
        QVERIFY(!result.error().detail.contains(u"aaaa"));
    }

    void aFixedTokenIsThere()
    {
        FixedTokenStore store(aToken);
        QSignalSpy loaded(&store, &TokenStore::loaded);
        store.load();
        QCOMPARE(loaded.size(), 0); // never inside the call
        QVERIFY(loaded.wait(patience));
        QCOMPARE(store.token(), aToken);
        QCOMPARE(store.source(), TokenSource::Practice);
        QSignalSpy removed(&store, &TokenStore::removed);
        store.remove();
        QVERIFY(removed.wait(patience));
        QCOMPARE(store.source(), TokenSource::None);
    }

    void theEnvironmentWins()
    {
        const Isolated profile;
        qputenv("RUNCOMFY_TOKEN", "  env-token\n");
        KeychainTokenStore store(options(profile), nullptr);
        QSignalSpy loaded(&store, &TokenStore::loaded);
        QSignalSpy changed(&store, &TokenStore::changed);
        store.load();
        QVERIFY(loaded.wait(patience));
        qunsetenv("RUNCOMFY_TOKEN");
        QCOMPARE(store.source(), TokenSource::Environment);
        QCOMPARE(store.token(), QStringLiteral("env-token"));
        QCOMPARE(changed.size(), 1);
        QVERIFY(store.state().keychainAvailable());
    }

    // fault: K2
    void aBrokenEnvironmentIsSaidWithoutTheToken()
    {
        const Isolated profile;
        qputenv("RUNCOMFY_TOKEN", "env verysecret");
        KeychainTokenStore store(options(profile), nullptr);
        QSignalSpy loaded(&store, &TokenStore::loaded);
        store.load();
        QVERIFY(loaded.wait(patience));
        qunsetenv("RUNCOMFY_TOKEN");
        const auto outcome = carriedBy<Result<TokenState>>(loaded);
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.error().kind, ErrorKind::BadInput);
        QVERIFY(outcome.error().detail.contains(u"RUNCOMFY_TOKEN"));
        QVERIFY(!outcome.error().detail.contains(u"verysecret"));
        QCOMPARE(store.token(), QString());
    }

    // fault: K1
    void withoutAKeychainTheTokenLastsForTheSessionAndThatIsSaid()
    {
        const Isolated profile;
        KeychainTokenStore store(options(profile), nullptr);
        QSignalSpy loaded(&store, &TokenStore::loaded);
        QSignalSpy stored(&store, &TokenStore::stored);
        QSignalSpy failed(&store, &TokenStore::failed);
        QSignalSpy removed(&store, &TokenStore::removed);
        QElapsedTimer time;
        time.start();
        store.load();
        store.save(QStringLiteral(" 'tok ") + aToken);
        store.save(QStringLiteral("Bearer ") + aToken);
        QTRY_COMPARE_WITH_TIMEOUT(stored.size(), 1, patience);
        QVERIFY(time.elapsed() < 28'000);
        QCOMPARE(failed.size(), 1); // the first was no token
        QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::BadInput);
        QCOMPARE(loaded.size(), 1);
        const auto outcome = carriedBy<Result<TokenState>>(loaded);
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.error().kind, ErrorKind::Keychain);
        QCOMPARE(stored.first().first().value<TokenSource>(), TokenSource::SessionOnly);
        QCOMPARE(store.token(), aToken);
        QVERIFY(!store.state().keychainAvailable());
        QCOMPARE(store.state().keychainProblem->kind, ErrorKind::Keychain);
        QVERIFY(!QFile::exists(options(profile).markFile));
        store.remove(); // nothing can stand in a keychain that never took it
        QTRY_COMPARE_WITH_TIMEOUT(removed.size(), 1, patience);
        QCOMPARE(store.token(), QString());
        QCOMPARE(failed.size(), 1);
    }

    void destructionInTheMiddleIsSilent()
    {
        const Isolated profile;
        int said = 0;
        {
            KeychainTokenStore store(options(profile), nullptr);
            connect(&store, &TokenStore::loaded, this, [&said] { ++said; });
            store.load();
        }
        QCoreApplication::processEvents();
        QCOMPARE(said, 0);
    }
};

int main(int argc, char** argv)
{
    const Isolated profile;
    qunsetenv("DISPLAY"); // with one, GLib would start a bus of its own
    const QCoreApplication application(argc, argv);
    TestTokenStore test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_tokenstore.moc"

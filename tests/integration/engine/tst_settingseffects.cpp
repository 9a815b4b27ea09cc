// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account/tokenstore.h"
#include "app/report/logfile.h"
#include "app/settings/enginesettings.h"
#include "app/settings/proxyline.h"
#include "tests/support/enginehost.h"
#include "tests/support/practiceclient.h"

#include <QLoggingCategory>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

using namespace klapper;
using test::EngineHost;
using test::PracticeClient;

namespace {

Q_LOGGING_CATEGORY(logOfTest, "klapper.test")

/// Notes what it is asked and lets nobody through.
class NotingProxy final
{
public:
    NotingProxy()
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port for the proxy of the test");
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket* socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, &m_server, [this, socket] {
                m_pending += socket->readAll();
                if (!m_pending.contains("\r\n\r\n"))
                    return;
                asked.append(std::exchange(m_pending, {}));
                socket->write("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
    }
    int port() const { return m_server.serverPort(); }

    QList<QByteArray> asked; ///< heads of requests

private:
    QTcpServer m_server;
    QByteArray m_pending;
};

RequestDraft draftOf(const QString& prompt)
{
    RequestDraft draft;
    draft.prompt = prompt;
    draft.seconds = 3;
    return draft;
}

QByteArray content(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What a change of the settings does to an engine that runs.
class TestSettingsEffects final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<SettingsStore>(m_folder->filePath(QStringLiteral("settings.json")));
        serve(practice::PlayedContract::Documented);
    }
    void cleanup()
    {
        m_settings.reset();
        m_host.reset();
        m_service.reset();
        m_store.reset();
        QNetworkProxyFactory::setApplicationProxyFactory(nullptr);
    }

    void moreJobsStartAtOnce()
    {
        m_client->control(QStringLiteral("hold"), {{QStringLiteral("queue"), true}});
        QVERIFY(m_store->set(settings::jobsAtOnce(), 1).ok());
        QStringList ids;
        for (int i = 0; i < 3; ++i)
            ids.append(m_host->enqueue(draftOf(QStringLiteral("Job %1").arg(i)), false));
        QVERIFY(m_host->reaches(ids[0], {JobState::InQueue}));
        QCOMPARE(m_host->state(ids[1]), JobState::Waiting);
        QVERIFY(m_store->set(settings::jobsAtOnce(), 2).ok());
        QVERIFY(m_host->reaches(ids[1], {JobState::InQueue}));
        QCOMPARE(m_host->state(ids[2]), JobState::Waiting);
        QVERIFY(m_store->reset(settings::jobsAtOnce().spec()).ok()); // three
        QVERIFY(m_host->reaches(ids[2], {JobState::InQueue}));
    }

    void newClipsGoWhereAndAreNamedAsSaid()
    {
        const QString usual = m_host->library();
        const QString films = m_folder->filePath(QStringLiteral("films"));
        QSignalSpy moved(m_host->operator->(), &Engine::clipFolderChanged);
        QVERIFY(m_store->set(settings::clipFolder(), films).ok());
        QVERIFY(m_store->set(settings::clipName(), QStringLiteral("my {tier} of {slug}")).ok());
        QCOMPARE(moved.size(), 1);
        const QString library = (*m_host)->environment().paths.library;
        QCOMPARE(library, films + u"/loopback"); // practised clips stay apart
        const auto id = (*m_host)->queue().enqueue({.draft = draftOf(QStringLiteral("A fox in snow")),
                                                    .contract = (*m_host)->contracts().contract(Endpoint{}),
                                                    .folder = library});
        QVERIFY(id.ok());
        QVERIFY(m_host->reaches(*id, {JobState::Done}));
        QCOMPARE((*m_host)->queue().job(*id)->outputs.first().path, library + u"/my standard of a-fox-in-snow.mp4");
        QVERIFY(m_store->reset(settings::clipFolder().spec()).ok());
        QCOMPARE((*m_host)->environment().paths.library, usual);
    }

    void whatAnEngineIsOpenedWithComesBackToTheProfilesOwn()
    {
        QVERIFY(m_store->set(settings::clipFolder(), QStringLiteral("/films")).ok());
        Environment environment;
        environment.profile = Profile::RunComfy;
        environment.paths = ProfilePaths::of(Profile::RunComfy);
        applySettings(*m_store, environment, {});
        QCOMPARE(environment.paths.library, QStringLiteral("/films"));
        environment.profile = Profile::Practice;
        applySettings(*m_store, environment, {});
        QCOMPARE(environment.paths.library, QStringLiteral("/films/practice"));
        environment.profile = Profile::RunComfy;
        applySettings(*m_store, environment, QStringLiteral("ada"));
        QCOMPARE(environment.paths.library, QStringLiteral("/films/ada")); // another account's clips stay apart too
    }

    void theDocumentedFieldsAreInForceAtOnce()
    {
        serve(practice::PlayedContract::Live);
        ContractStore& contracts = (*m_host)->contracts();
        QSignalSpy refreshed(&contracts, &ContractStore::refreshed);
        contracts.refreshAll();
        QTRY_COMPARE_WITH_TIMEOUT(refreshed.size(), 6, 30'000);
        const Endpoint endpoint{};
        QCOMPARE(contracts.contract(endpoint).source, ContractSource::Live);
        QSignalSpy changed(&contracts, &ContractStore::changed);
        QVERIFY(m_store->set(settings::contractUse(), ContractUse::Documented).ok());
        QCOMPARE(contracts.contract(endpoint).source, ContractSource::Documented);
        QVERIFY(changed.size() >= 1);
        refreshed.clear();
        contracts.refreshAll(); // answered, and not put in force
        QTRY_COMPARE_WITH_TIMEOUT(refreshed.size(), 6, 30'000);
        QCOMPARE(contracts.contract(endpoint).source, ContractSource::Documented);
        QVERIFY(m_store->reset(settings::contractUse().spec()).ok());
        QCOMPARE(contracts.contract(endpoint).source, ContractSource::Live);
    }

    void theNextCallGoesThroughTheOwnProxy()
    {
        NotingProxy proxy;
        ProxyPassword password(std::make_unique<FixedTokenStore>(QString(), TokenSource::SessionOnly));
        password.save(QStringLiteral(" \"p\u00e4ss: word\" "));
        const ProxyLine line(*m_store, password);
        // Without a network nothing is found; the name is never looked up here.
        ModelApi api(ServiceHosts::production(), [] { return QStringLiteral("token"); }, makeNetwork, {});
        const auto call = [&api, this] {
            bool ended = false;
            api.balance(this, [&ended](const Result<Money>&) { ended = true; });
            return QTest::qWaitFor([&ended] { return ended; }, 30'000);
        };
        QVERIFY(m_store->set(settings::proxyHost(), QStringLiteral("127.0.0.1")).ok());
        QVERIFY(m_store->set(settings::proxyPort(), proxy.port()).ok());
        QVERIFY(m_store->set(settings::proxyUse(), ProxyUse::Own).ok());
        QVERIFY(call());
        QVERIFY(!proxy.asked.isEmpty());
        QVERIFY2(proxy.asked.first().startsWith("CONNECT ") && proxy.asked.first().contains(".runcomfy.net:443"),
                 proxy.asked.first().constData());
        QVERIFY(!proxy.asked.first().contains("token")); // that is for the other end of the tunnel
        const qsizetype before = proxy.asked.size();
        QVERIFY(m_store->set(settings::proxyUser(), QStringLiteral("me")).ok());
        QVERIFY(m_store->set(settings::proxyUse(), ProxyUse::None).ok());
        const QNetworkProxyQuery query(QUrl(QStringLiteral("https://model-api.runcomfy.net/v1")));
        QCOMPARE(QNetworkProxyFactory::proxyForQuery(query).first().type(), QNetworkProxy::NoProxy);
        QVERIFY(m_store->set(settings::proxyUse(), ProxyUse::Own).ok());
        const QNetworkProxy own = QNetworkProxyFactory::proxyForQuery(query).first();
        QCOMPARE(own.user(), QStringLiteral("me"));
        QCOMPARE(own.password(), QStringLiteral(" \"p\u00e4ss: word\" ")); // letter for letter
        QVERIFY(!content(m_store->file()).contains("ss: word"));
        // This machine is never behind a proxy: the practice service answers.
        QSignalSpy balance(&(*m_host)->balance(), &Balance::changed);
        (*m_host)->balance().refresh();
        QTRY_VERIFY_WITH_TIMEOUT((*m_host)->balance().amount().has_value(), 20'000);
        QCOMPARE(proxy.asked.size(), before);
    }

    void theLogHasItsLevelAndNoSecret()
    {
        const QString folder = m_folder->filePath(QStringLiteral("state"));
        LogFile log(QStringLiteral("klapper"), LogLevel::Off, folder);
        log.follow(*m_store);
        log.addSecret(QStringLiteral("rc_planted_secret"));
        qCInfo(logOfTest, "told rc_planted_secret of me@example.com in %s/x", qPrintable(QDir::homePath()));
        qCDebug(logOfTest, "not this");
        const QByteArray first = content(log.path());
        QVERIFY2(first.contains("told [secret] of [mail] in ~/x"), first.constData());
        QVERIFY(!first.contains("not this") && first.contains("info klapper.test: "));
        QCOMPARE(QFile::permissions(log.path()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(m_store->set(settings::logLevel(), LogLevel::Debug).ok());
        qCDebug(logOfTest, "now this");
        QVERIFY(content(log.path()).contains("debug klapper.test: now this"));
        QVERIFY(m_store->set(settings::logLevel(), LogLevel::Off).ok());
        qCInfo(logOfTest, "no more");
        QVERIFY(!content(log.path()).contains("no more"));
        QVERIFY(m_store->set(settings::logLevel(), LogLevel::Info).ok());
        for (int i = 0; i < 3000; ++i)
            qCInfo(logOfTest, "%d %s", i, QByteArray(400, 'x').constData());
        QVERIFY(QFileInfo(log.path()).size() <= LogFile::mostBytes);
        QVERIFY(QFileInfo(log.path() + u".1").size() <= LogFile::mostBytes);
        const QStringList last = LogFile::lastLines(folder, QStringLiteral("klapper"), 5);
        QVERIFY(last.size() == 5 && last.last().contains(u"2999 "));
    }

private:
    void serve(practice::PlayedContract contract)
    {
        m_settings.reset();
        m_host.reset();
        m_service =
            std::make_unique<practice::PracticeService>(practice::PracticeOptions{.contract = contract, .speed = 20});
        const auto address = m_service->start();
        QVERIFY(address.ok());
        m_client = std::make_unique<PracticeClient>(*address);
        m_host = std::make_unique<EngineHost>(m_folder->filePath(QStringLiteral("engine")), practiceHosts(*address),
                                              address->token);
        m_settings = std::make_unique<EngineSettings>(**m_host, *m_store, EngineSettings::Queue::Follows);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SettingsStore> m_store;
    std::unique_ptr<practice::PracticeService> m_service;
    std::unique_ptr<PracticeClient> m_client;
    std::unique_ptr<EngineHost> m_host;
    std::unique_ptr<EngineSettings> m_settings;
};

int main(int argc, char* argv[])
{
    const test::Isolated isolated;
    QCoreApplication application(argc, argv);
    TestSettingsEffects test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_settingseffects.moc"

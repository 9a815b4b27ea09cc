// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/hostpolicy.h"

#include <QTest>

using namespace klapper;

class TestHostPolicy final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // fault: D4
    void filesComeFromTheTwoDomainsOnly_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char* url, bool allowed) {
            QTest::newRow(url) << QString::fromUtf8(url) << allowed;
        };
        row("https://cdn.runcomfy.net/a.mp4", true);
        row("https://runcomfy.com/a.mp4?sig=1", true);
        row("https://a.b.runcomfy.com/a.mp4", true);
        row("HTTPS://CDN.RUNCOMFY.NET/a.mp4", true);
        row("https://cdn.runcomfy.net:443/a.mp4", true);
        row("http://cdn.runcomfy.net/a.mp4", false);
        row("https://cdn.runcomfy.net:8443/a.mp4", false);
        row("https://evilruncomfy.net/a.mp4", false);
        row("https://runcomfy.net.evil.example/a.mp4", false);
        row("https://user@cdn.runcomfy.net/a.mp4", false);
        row("https://user:pw@cdn.runcomfy.net/a.mp4", false);
        row("https://127.0.0.1\\@cdn.runcomfy.net/x", false);
        row("https://cdn.runcomfy.net\\.evil.example/x", false);
        row("https://127.0.0.1/a.mp4", false);
        row("https://[::1]/a.mp4", false);
        row("https:///a.mp4", false);
        row("https://cdn.runcomfy.net\t/a.mp4", false);
        row("https://cdn.runcomfy.n\xd0\xb5t/a.mp4", false);
        row("file:///etc/passwd", false);
        row("ftp://cdn.runcomfy.net/a", false);
        row("", false);
    }
    void filesComeFromTheTwoDomainsOnly()
    {
        QFETCH(QString, url);
        QFETCH(bool, allowed);
        const HostPolicy policy(ServiceHosts::production());
        const auto parsed = policy.parseFile(url);
        QCOMPARE(parsed.ok(), allowed);
        if (!allowed)
            QCOMPARE(parsed.error().kind, ErrorKind::RefusedHost);
    }
    void aLoopbackServiceServesItsOwnFilesOnly()
    {
        ServiceHosts hosts = ServiceHosts::production();
        hosts.modelApi = QUrl(QStringLiteral("http://127.0.0.1:8123/v1"));
        const HostPolicy policy(hosts);
        QVERIFY(policy.parseFile(QStringLiteral("http://127.0.0.1:8123/files/a.mp4")).ok());
        QVERIFY(!policy.parseFile(QStringLiteral("http://127.0.0.1:8124/files/a.mp4")).ok());
        QVERIFY(!policy.parseFile(QStringLiteral("https://127.0.0.1:8123/files/a.mp4")).ok());
        QVERIFY(!policy.parseFile(QStringLiteral("http://localhost:8123/files/a.mp4")).ok());
    }
    // fault: N16
    void theTokenGoesToTheThreeBasesOnly()
    {
        const HostPolicy policy(ServiceHosts::production());
        const auto allowed = [&policy](const char* url) {
            return policy.checkApi(QUrl(QString::fromLatin1(url))).ok();
        };
        QVERIFY(allowed("https://model-api.runcomfy.net/v1/models/x"));
        QVERIFY(allowed("https://www.runcomfy.com/api/auth/me"));
        QVERIFY(allowed("https://api.runcomfy.net/prod/v2/balance"));
        QVERIFY(!allowed("https://model-api.runcomfy.net/v2/models/x"));
        QVERIFY(!allowed("https://model-api.runcomfy.net/v1/../secret"));
        QVERIFY(!allowed("https://cdn.runcomfy.net/v1/x"));
        QVERIFY(!allowed("http://model-api.runcomfy.net/v1/models/x"));
        QVERIFY(!allowed("https://model-api.runcomfy.net:444/v1/models/x"));
        QVERIFY(!allowed("https://u@model-api.runcomfy.net/v1/models/x"));
    }
    void overridesAreHttpsBelowTheDomainsOrLoopback_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char* text, bool allowed) {
            QTest::newRow(text) << QString::fromUtf8(text) << allowed;
        };
        row("https://staging.runcomfy.net/v1", true);
        row("https://staging.runcomfy.net/v1/", true);
        row("http://127.0.0.1:9000/v1", true);
        row("http://localhost:9000/v1", true);
        row("http://[::1]:9000/v1", true);
        row("https://127.0.0.1:9000/v1", true);
        row("http://staging.runcomfy.net/v1", false);
        row("https://evil.example/v1", false);
        row("https://staging.runcomfy.net:8080/v1", false);
        row("http://192.168.1.1/v1", false);
        row("http://127.0.0.1.evil.example/v1", false);
        row("https://a@staging.runcomfy.net/v1", false);
        row("https://staging.runcomfy.net/v1?x=1", false);
        row("nonsense", false);
    }
    void overridesAreHttpsBelowTheDomainsOrLoopback()
    {
        QFETCH(QString, text);
        QFETCH(bool, allowed);
        const auto base = ServiceHosts::parseBase(text, QStringLiteral("RUNCOMFY_MODEL_API_BASE"));
        QCOMPARE(base.ok(), allowed);
        if (!allowed)
            QVERIFY(base.error().detail.contains(u"RUNCOMFY_MODEL_API_BASE"));
    }
    // fault: U3
    void imageUrlsArePublicHttps_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char* url, bool allowed) {
            QTest::newRow(url) << QString::fromUtf8(url) << allowed;
        };
        row("https://images.example.com/a.jpg?w=1", true);
        row("https://8.8.8.8/a.jpg", true);
        row("https://images.example.com:8443/a.jpg", true);
        row("http://images.example.com/a.jpg", false);
        row("https://10.0.0.1/a.jpg", false);
        row("https://172.20.0.1/a.jpg", false);
        row("https://192.168.0.1/a.jpg", false);
        row("https://169.254.169.254/latest", false);
        row("https://100.64.0.1/a.jpg", false);
        row("https://127.1/a.jpg", false);
        row("https://[::1]/a.jpg", false);
        row("https://[fe80::1]/a.jpg", false);
        row("https://[fd00::1]/a.jpg", false);
        row("https://[::ffff:10.0.0.1]/a.jpg", false);
        row("https://[::10.0.0.1]/a.jpg", false);
        row("https://[::ffff:8.8.8.8]/a.jpg", true);
        row("https://localhost/a.jpg", false);
        row("https://printer.local/a.jpg", false);
        row("https://intranet/a.jpg", false);
        row("https://images.example.com./a.jpg", true);
        row("https://intranet./a.jpg", false);
        row("https://localhost./a.jpg", false);
        row("https://printer.local./a.jpg", false);
        row("https://10.0.0.1./a.jpg", false);
        row("https://user@images.example.com/a.jpg", false);
        row(" https://images.example.com/a.jpg", false);
        row("data:image/png;base64,AAAA", false);
        row("C:\\Users\\a.jpg", false);
    }
    void imageUrlsArePublicHttps()
    {
        QFETCH(QString, url);
        QFETCH(bool, allowed);
        QCOMPARE(checkImageUrl(url).ok(), allowed);
    }
};

QTEST_GUILESS_MAIN(TestHostPolicy)
#include "tst_hostpolicy.moc"

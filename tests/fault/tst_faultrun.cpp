// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/secretsearch.h"

#include <QDir>
#include <QTest>

using namespace klapper::test;

/// Runs after the last test that plays a fault: what they all left behind, searched for every token they used.
class TestFaultRun final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingLeftBehindHoldsAToken()
    {
        const QDir run(qEnvironmentVariable("KLAPPER_FAULT_RUN"));
        QVERIFY2(!run.path().isEmpty() && run.exists(QStringLiteral("kept")), "no fault run: start it with ctest");
        QList<QByteArray> tokens;
        const QStringList names = QDir(run.filePath(QStringLiteral("tokens"))).entryList(QDir::Files);
        for (const QString& name : names) {
            QFile file(run.filePath(QStringLiteral("tokens/") + name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            tokens.append(file.readAll());
            QVERIFY(!tokens.last().isEmpty());
        }
        // The canary: where they do stand, each is found.
        QVERIFY(searchFolder(run.filePath(QStringLiteral("tokens")), tokens).found.size() >= tokens.size());
        for (const char* part : {"kept", "logs"}) {
            const SearchOutcome outcome = searchFolder(run.filePath(QString::fromLatin1(part)), tokens);
            qInfo("%s: %d files, %lld bytes, %d tokens", part, outcome.files, static_cast<long long>(outcome.bytes),
                  int(tokens.size()));
            QVERIFY2(outcome.found.isEmpty(), qPrintable(outcome.found.join(u'\n')));
        }
    }
};

QTEST_GUILESS_MAIN(TestFaultRun)
#include "tst_faultrun.moc"

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/followinghash.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace klapper;

class TestFollowingHash final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    static QByteArray hashOf(const QByteArray& bytes)
    {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    }
    static QByteArray someBytes(int count, int seed)
    {
        QByteArray bytes(count, Qt::Uninitialized);
        for (int i = 0; i < count; ++i)
            bytes[i] = char((i * 31 + seed) >> (i % 5));
        return bytes;
    }
    /// Asks for the hash of all and waits; nothing when it cannot be had.
    static std::optional<QByteArray> ask(FollowingHash& hash)
    {
        std::atomic<int> ready = 0;
        hash.whenDone([&ready] { ++ready; });
        if (!QTest::qWaitFor([&ready] { return ready > 0; }, 20'000))
            qFatal("the hash never came");
        return hash.result();
    }
    void put(const QString& file, const QByteArray& bytes) const
    {
        QFile target(file);
        QVERIFY(target.open(QIODevice::WriteOnly));
        QCOMPARE(target.write(bytes), bytes.size());
    }

private Q_SLOTS:
    void followsAWriter()
    {
        const QByteArray bytes = someBytes(3'000'001, 7);
        QFile file(path("written"));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        FollowingHash hash;
        hash.restart(file.fileName());
        for (qsizetype at = 0; at < bytes.size(); at += 77'777) {
            const QByteArray piece = bytes.mid(at, 77'777);
            QCOMPARE(file.write(piece), piece.size());
            hash.upTo(file.size());
        }
        QCOMPARE(ask(hash), std::optional(hashOf(bytes)));
        QCOMPARE(ask(hash), std::optional(hashOf(bytes))); // as often as one likes
    }
    void saysTheHashOfAPrefixAndGoesOn()
    {
        const QByteArray bytes = someBytes(900'000, 3);
        put(path("prefix"), bytes);
        FollowingHash hash;
        hash.restart(path("prefix"));
        hash.upTo(400'000);
        QCOMPARE(ask(hash), std::optional(hashOf(bytes.left(400'000))));
        hash.upTo(900'000);
        QCOMPARE(ask(hash), std::optional(hashOf(bytes)));
    }
    void beginsAnewInTheMiddle()
    {
        const QByteArray first = someBytes(5'000'000, 1);
        const QByteArray second = someBytes(700'000, 2);
        put(path("first"), first);
        put(path("second"), second);
        FollowingHash hash;
        for (int i = 0; i < 50; ++i) {
            hash.restart(path("first"));
            hash.upTo(first.size());
            hash.restart(path("second"));
            hash.upTo(second.size());
            QCOMPARE(ask(hash), std::optional(hashOf(second)));
        }
    }
    void aFileThatCannotBeReadHasNone()
    {
        FollowingHash hash;
        hash.restart(path("none"));
        hash.upTo(10);
        QCOMPARE(ask(hash), std::nullopt);
        put(path("short"), "12345");
        hash.restart(path("short"));
        hash.upTo(10);
        QCOMPARE(ask(hash), std::nullopt);
    }
    void nothingIsCalledAfterTheEnd()
    {
        put(path("large"), someBytes(20'000'000, 5));
        for (int i = 0; i < 20; ++i) {
            auto called = std::make_shared<std::atomic<bool>>(false);
            {
                FollowingHash hash;
                hash.restart(path("large"));
                hash.upTo(20'000'000);
                hash.whenDone([called] { *called = true; });
            } // waits for one block, not for the file
            const bool then = *called;
            QTest::qWait(5);
            QCOMPARE(bool(*called), then);
        }
    }
};

QTEST_APPLESS_MAIN(TestFollowingHash)
#include "tst_followinghash.moc"

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/isolated.h"
#include "ui/models/filepresence.h"

#include <QCoreApplication>
#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace klapper;
using namespace klapper::test;

class TestFilePresence final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString made(const char* name) const
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::WriteOnly) ? file.fileName() : QString();
    }

private Q_SLOTS:
    void aMissingFileIsAnnouncedAndAFoundOneToo()
    {
        FilePresence files;
        QSignalSpy changed(&files, &FilePresence::changed);
        const QString here = made("here");
        const QString gone = m_folder.filePath(QStringLiteral("gone"));
        QVERIFY(!files.isMissing(gone)); // nobody has looked
        files.look({here, gone, QString()});
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed.at(0).at(0).toString(), gone);
        QVERIFY(files.isMissing(gone));
        QVERIFY(!files.isMissing(here));
        QCOMPARE(made("gone"), gone);
        files.lookAgain(gone);
        QTRY_COMPARE(changed.size(), 2);
        QVERIFY(!files.isMissing(gone));
        QVERIFY(QFile::remove(gone));
        files.lookAgain(gone);
        QTRY_COMPARE(changed.size(), 3);
        QVERIFY(files.isMissing(gone));
    }

    void aDiskThatHangsHoldsUpAnotherThreadOnly()
    {
        QSemaphore answers;
        std::atomic<Qt::HANDLE> asked{nullptr};
        FilePresence files(nullptr, [&](const QString&) {
            asked = QThread::currentThreadId();
            answers.acquire();
            return false;
        });
        files.look({QStringLiteral("/slow/a")});
        QTRY_VERIFY(asked.load() != nullptr);
        QVERIFY(asked.load() != QThread::currentThreadId());
        QVERIFY(!files.isMissing(QStringLiteral("/slow/a")));
        answers.release();
        QTRY_VERIFY(files.isMissing(QStringLiteral("/slow/a")));
    }

    void whatWasSeenAMomentAgoIsNotAskedAgain()
    {
        std::atomic_int looks{0};
        FilePresence files(nullptr, [&looks](const QString&) {
            ++looks;
            return false;
        });
        const QString path = QStringLiteral("/somewhere");
        files.look({path});
        files.look({path}); // is being looked at
        QTRY_VERIFY(files.isMissing(path));
        files.look({path});
        files.look({QStringLiteral("/elsewhere")}); // comes after all that waits
        QTRY_VERIFY(files.isMissing(QStringLiteral("/elsewhere")));
        QCOMPARE(looks.load(), 2);
    }
};

int main(int argc, char** argv)
{
    const Isolated profile;
    const QCoreApplication application(argc, argv);
    TestFilePresence test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_filepresence.moc"

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

/// The engine's link line keeps widgets out; this keeps the words out too, and the practice service apart.
class TestLayering final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theEngineKnowsNoWidget()
    {
        const QRegularExpression forbidden(
            QStringLiteral("#include\\s+[<\"](ui/|QtWidgets|QtGui|QWidget|QApplication|QPainter|QImage|QIcon|QMedia)"));
        expectNone(QStringLiteral("app"), forbidden, {QStringLiteral("main.cpp")});
    }
    void modelsKnowNoWidget()
    {
        expectNone(QStringLiteral("ui/models"),
                   QRegularExpression(
                       QStringLiteral("#include\\s+[<\"](QtWidgets|QtGui|QWidget|QApplication|QPainter|QIcon)")));
    }
    void thePracticeServiceKnowsNothingOfTheClient()
    {
        expectNone(QStringLiteral("app/practice"),
                   QRegularExpression(
                       QStringLiteral("#include\\s+\"app/(contract|service|jobs|media|account|prompt|engine)")));
    }
    void noNestedEventLoops()
    {
        const QRegularExpression loops(QStringLiteral("QEventLoop|processEvents\\("));
        expectNone(QStringLiteral("app"), loops);
        expectNone(QStringLiteral("ui"), loops);
    }

private:
    void expectNone(const QString& folder, const QRegularExpression& pattern, const QStringList& except = {})
    {
        int files = 0;
        QDirIterator all(QStringLiteral(KLAPPER_SOURCE_DIR "/") + folder,
                         {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            if (except.contains(all.fileName()))
                continue;
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto match = pattern.match(QString::fromUtf8(file.readAll()));
            QVERIFY2(!match.hasMatch(), qPrintable(file.fileName() + u": " + match.captured()));
            ++files;
        }
        QVERIFY(files > 3);
    }
};

QTEST_GUILESS_MAIN(TestLayering)
#include "tst_layering.moc"

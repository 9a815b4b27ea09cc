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
    /// What programs read (JSON, CSV, the journal, requests) is the same in every country.
    void theEngineKnowsNoLocale()
    {
        expectNone(
            QStringLiteral("app"), QRegularExpression(QStringLiteral("\\bQLocale\\(\\)|QLocale::system|%L[0-9]")),
            {QStringLiteral("languages.cpp"), QStringLiteral("diagnosticreport.cpp")}, QStringLiteral("app/cli/"));
    }
    void noNestedEventLoops()
    {
        const QRegularExpression loops(QStringLiteral("QEventLoop|processEvents\\("));
        expectNone(QStringLiteral("app"), loops);
        expectNone(QStringLiteral("ui"), loops);
    }

private:
    void expectNone(const QString& folder, const QRegularExpression& pattern, const QStringList& except = {},
                    const QString& unless = {})
    {
        int files = 0;
        QDirIterator all(QStringLiteral(KLAPPER_SOURCE_DIR "/") + folder,
                         {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            if (except.contains(all.fileName()) || (!unless.isEmpty() && file.fileName().contains(unless)))
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

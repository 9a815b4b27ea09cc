// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/cli/cliprogram.h"
#include "tests/support/isolated.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace klapper;
using test::CliOutcome;
using test::CliProgram;

namespace {

struct Typeset
{
    QString text;
    QString complaints;
    bool ran = false;
};

/// As man shows it, with every warning that groff has.
Typeset typeset(const QString& page)
{
    QProcess groff;
    groff.start(QStringLiteral("groff"), {QStringLiteral("-mandoc"), QStringLiteral("-ww"), QStringLiteral("-Kutf8"),
                                          QStringLiteral("-Tutf8"), QStringLiteral("-P-c"), page});
    const bool ended = groff.waitForFinished(60'000);
    QString text = QString::fromUtf8(groff.readAllStandardOutput());
    static const QRegularExpression overstrike(QStringLiteral(".\b"));
    text.remove(overstrike);
    return {text, QString::fromUtf8(groff.readAllStandardError()), ended && groff.exitCode() == 0};
}

bool hasChinese(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

} // namespace

/// The manual pages, as the build writes them.
class TestCliManual final : public QObject
{
    Q_OBJECT

private:
    QString folder(bool chinese) const
    {
        return m_folder.filePath(chinese ? QStringLiteral("zh") : QStringLiteral("en"));
    }
    QStringList pages(bool chinese) const
    {
        return QDir(folder(chinese)).entryList({QStringLiteral("*.1")}, QDir::Files, QDir::Name);
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const bool chinese : {false, true}) {
            CliProgram program;
            program.set(QStringLiteral("LC_ALL"), chinese ? QStringLiteral("zh_CN.UTF-8") : QStringLiteral("C"));
            const CliOutcome outcome = program.run({QStringLiteral("--write-manual"), folder(chinese)});
            QVERIFY2(outcome.exitCode == 0 && outcome.err.isEmpty(), outcome.said());
        }
    }

    void thereIsOneForEachCommandAndForTheWindow()
    {
        QCOMPARE(pages(true), pages(false));
        for (const char* name : {"klapper", "klapper-cli", "klapper-cli-run", "klapper-cli-requests",
                                 "klapper-cli-requests-list", "klapper-cli-budget-ledger", "klapper-cli-completion"})
            QVERIFY2(pages(false).contains(QString::fromLatin1(name) % u".1"), name);
    }

    void groffHasNothingToComplainOf_data()
    {
        QTest::addColumn<bool>("chinese");
        QTest::newRow("English") << false;
        QTest::newRow("Chinese") << true;
    }

    void groffHasNothingToComplainOf()
    {
        QFETCH(const bool, chinese);
        const QStringList names = pages(chinese);
        QVERIFY(names.size() > 20);
        for (const QString& name : names) {
            const Typeset page = typeset(QDir(folder(chinese)).filePath(name));
            QVERIFY2(page.ran, "groff (package groff-base) is needed");
            QVERIFY2(page.complaints.isEmpty(), qPrintable(name % u": " % page.complaints));
            const QStringList heads =
                chinese ? QStringList{QStringLiteral("名称"), QStringLiteral("概要"),     QStringLiteral("描述"),
                                      QStringLiteral("选项"), QStringLiteral("退出状态"), QStringLiteral("环境变量"),
                                      QStringLiteral("文件"), QStringLiteral("示例"),     QStringLiteral("参见")}
                        : QStringList{
                            QStringLiteral("NAME"),    QStringLiteral("SYNOPSIS"),    QStringLiteral("DESCRIPTION"),
                            QStringLiteral("OPTIONS"), QStringLiteral("EXIT STATUS"), QStringLiteral("ENVIRONMENT"),
                            QStringLiteral("FILES"),   QStringLiteral("EXAMPLES"),    QStringLiteral("SEE ALSO")};
            qsizetype at = 0;
            for (const QString& head : heads) {
                at = page.text.indexOf(QString(u'\n' % head % u'\n'), at);
                QVERIFY2(at >= 0, qPrintable(name % u": " % head));
            }
            QCOMPARE(hasChinese(page.text), chinese);
        }
    }

    void everyOptionOfTheHelpStandsInThePage()
    {
        CliProgram program;
        const QList<QStringList> commands{{QStringLiteral("run")},
                                          {QStringLiteral("export")},
                                          {QStringLiteral("requests"), QStringLiteral("list")},
                                          {QStringLiteral("budget"), QStringLiteral("set")}};
        for (const QStringList& command : commands) {
            const QString help = QString::fromUtf8(program.run(command + QStringList{QStringLiteral("--help")}).out);
            const QString page =
                typeset(QDir(folder(false)).filePath(u"klapper-cli-" % command.join(u'-') % u".1")).text;
            QRegularExpressionMatchIterator options =
                QRegularExpression(QStringLiteral("^  (?:-\\w, )?(--[\\w-]+)"), QRegularExpression::MultilineOption)
                    .globalMatch(help);
            int count = 0;
            for (; options.hasNext(); ++count) {
                const QString name = options.next().captured(1);
                QVERIFY2(page.contains(name), qPrintable(command.join(u' ') % u' ' % name));
            }
            QVERIFY(count > 3);
        }
    }

    void examplesCanBeCopiedAsTheyAre()
    {
        const QString page = typeset(QDir(folder(false)).filePath(QStringLiteral("klapper-cli-run.1"))).text;
        QVERIFY2(page.contains(QStringLiteral("run kling/kling-3.0/pro/text-to-video --output-dir clips \\\n")),
                 qPrintable(page));
        QVERIFY(
            page.contains(QStringLiteral("--input '{\"prompt\": \"Tracking shot: a fox in snow\", \"duration\": 8,")));
    }

private:
    QTemporaryDir m_folder;
};

int main(int argc, char** argv)
{
    const test::Isolated profile;
    QCoreApplication app(argc, argv);
    TestCliManual object;
    return QTest::qExec(&object, argc, argv);
}
#include "tst_climanual.moc"

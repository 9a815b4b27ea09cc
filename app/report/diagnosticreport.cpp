// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/diagnosticreport.h"

#include "app/engine.h"
#include "app/report/logfile.h"
#include "app/report/redaction.h"
#include "app/settings/settingsstore.h"

#include <QDir>
#include <QLocale>
#include <QSaveFile>
#include <QSslSocket>
#include <QSysInfo>

namespace klapper {

namespace {

constexpr int mostLogLines = 200; // of each program

QString line(const QString& name, const QString& value) { return QString(name % u": " % value % u'\n'); }
QString head(const QString& title) { return QString(u"\n== " % title % u" ==\n"); }
QString signedInName() { return QStringLiteral("signed in"); }
QString countText(const Result<int>& count) { return count ? QString::number(*count) : QStringLiteral("unknown"); }

QString profileWord(Profile profile)
{
    return profile == Profile::RunComfy ? QStringLiteral("runcomfy")
         : profile == Profile::Practice ? QStringLiteral("practice")
                                        : QStringLiteral("loopback");
}

} // namespace

DiagnosticReport::DiagnosticReport(Sources sources, QObject* parent)
    : QObject(parent)
    , m_sources(std::move(sources))
{
}

DiagnosticReport::~DiagnosticReport() = default;

void DiagnosticReport::start()
{
    if (m_sources.ffmpeg.isEmpty()) {
        QMetaObject::invokeMethod(
            this, [this] { finish(QStringLiteral("not installed")); }, Qt::QueuedConnection);
        return;
    }
    m_asked = std::make_unique<ChildProcess>(ChildCommand{
        .program = m_sources.ffmpeg, .arguments = {QStringLiteral("-version")}, .deadline = std::chrono::seconds(5)});
    connect(m_asked.get(), &ChildProcess::finished, this, [this](const Result<ChildOutput>& output) {
        finish(output ? QString::fromUtf8(output->output).section(u'\n', 0, 0).left(200)
                      : QStringLiteral("does not answer"));
    });
    m_asked->start();
}

void DiagnosticReport::finish(const QString& ffmpeg)
{
    QString report = QStringLiteral("Klapper diagnostic report\n")
                   % line(QStringLiteral("written"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate))
                   % line(QStringLiteral("program"), m_sources.program) % head(QStringLiteral("system")) % system()
                   % line(QStringLiteral("ffmpeg"), ffmpeg) % head(QStringLiteral("settings")) % settingsText()
                   % head(QStringLiteral("journal")) % journalText() % head(QStringLiteral("log")) % logText();
    // Once more as a whole, whatever a part brought along.
    QStringList secrets = m_sources.secrets;
    if (m_sources.engine)
        secrets.append(m_sources.engine->tokens().token());
    secrets.removeAll(QString());
    Q_EMIT finished(redacted(report, secrets, QDir::homePath()));
}

QString DiagnosticReport::system() const
{
    const QString ssl = QSslSocket::supportsSsl() ? QSslSocket::sslLibraryVersionString() : QStringLiteral("none");
    QString text =
        line(QStringLiteral("Qt"),
             QString::fromLatin1(qVersion()) % u" (built with " % QStringLiteral(QT_VERSION_STR) % u')')
        % line(QStringLiteral("TLS"), ssl) % line(QStringLiteral("system"), QSysInfo::prettyProductName())
        % line(QStringLiteral("kernel"), QSysInfo::kernelType() % u' ' % QSysInfo::kernelVersion())
        % line(QStringLiteral("processor"), QSysInfo::currentCpuArchitecture())
        % line(QStringLiteral("locale"), QLocale::system().name())
        % line(QStringLiteral("session"), qEnvironmentVariable("XDG_SESSION_TYPE", QStringLiteral("none")).left(40));
    if (!m_sources.windowSystem.isEmpty())
        text += line(QStringLiteral("window"), m_sources.windowSystem);
    return text;
}

/// Ours only: what stands in the file under unknown keys could be anything.
QString DiagnosticReport::settingsText() const
{
    QString text;
    for (const SettingSpec* spec : settings::all()) {
        const bool isChosen = m_sources.store.isChosen(*spec);
        const QString value = !isChosen       ? QString(u"(default) " % spec->toText(spec->fallback))
                            : spec->isPrivate ? QStringLiteral("(set)")
                                              : spec->toText(m_sources.store.value(*spec));
        text += line(spec->key, value);
    }
    const QList<SettingsProblem> problems = m_sources.store.problems();
    for (const SettingsProblem& problem : problems) {
        const QString what = problem.kind == SettingsProblem::Kind::BrokenFile ? QStringLiteral("the file was damaged")
                           : problem.kind == SettingsProblem::Kind::BrokenValue
                               ? QStringLiteral("a value makes no sense")
                               : QStringLiteral("cannot be written");
        text += line(QStringLiteral("problem"), QString(what % u' ' % problem.key));
    }
    return text;
}

QString DiagnosticReport::journalText() const
{
    QString signedIn = m_sources.signedIn;
    if (!m_sources.engine)
        return QStringLiteral("not opened\n") % (signedIn.isEmpty() ? QString() : line(signedInName(), signedIn));
    Engine& engine = *m_sources.engine;
    if (signedIn.isEmpty())
        signedIn = engine.tokens().token().isEmpty() ? QStringLiteral("no") : QStringLiteral("yes");
    Journal& journal = engine.journal();
    const QFileInfo file(QDir(engine.environment().paths.data).filePath(QStringLiteral("journal.sqlite")));
    QString text =
        line(QStringLiteral("profile"), profileWord(engine.environment().profile))
        % line(QStringLiteral("service"), engine.environment().hosts.modelApi.host())
        % line(QStringLiteral("bytes"), QString::number(file.size()))
        % line(QStringLiteral("read only"), journal.isReadOnly() ? QStringLiteral("yes") : QStringLiteral("no"))
        % line(signedInName(), signedIn);
    if (engine.journalReport())
        text += line(QStringLiteral("rescued"), QStringLiteral("a damaged journal was put aside"));
    for (int state = 0; state <= int(JobState::Expired); ++state)
        text += line(u"jobs " % jobStateWord(JobState(state)), countText(journal.count({JobState(state)})));
    return text;
}

QString DiagnosticReport::logText() const
{
    const QString folder = m_sources.logFolder.isEmpty() ? LogFile::folderOfPerson() : m_sources.logFolder;
    QString text;
    for (const QString& name : {QStringLiteral("klapper"), QStringLiteral("klapper-cli")}) {
        const QStringList lines = LogFile::lastLines(folder, name, mostLogLines);
        text += QString(u"-- " % name % u'\n');
        for (const QString& each : lines)
            text += QString(each % u'\n');
    }
    return text;
}

Status DiagnosticReport::save(const QString& report, const QString& path)
{
    QSaveFile file(path);
    const QByteArray bytes = report.toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(bytes) == bytes.size() && file.commit())
        return Nothing{};
    return Error{.kind = ErrorKind::Disk, .retry = Retry::ByPerson, .detail = file.errorString()};
}

} // namespace klapper

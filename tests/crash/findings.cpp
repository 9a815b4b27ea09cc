// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crash/findings.h"

#include "app/jobs/journal.h"
#include "app/jobs/ledger.h"
#include "app/media/sidecar.h"
#include "tests/crash/profile.h"
#include "tests/crash/service.h"
#include "tests/support/mediabytes.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace klapper::crash {

namespace {

QString wordOf(const std::optional<JobState>& state) { return state ? jobStateWord(*state) : QStringLiteral("no row"); }

QByteArray hashOf(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result().toHex() : QByteArray();
}

QStringList filesBelow(const QString& folder)
{
    QStringList files;
    QDirIterator each(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (each.hasNext())
        files.append(each.next());
    return files;
}

class Examination
{
public:
    Examination(const Profile& profile, Service& service, const Expectation& expected, Findings& findings)
        : m_profile(profile)
        , m_service(service)
        , m_expected(expected)
        , m_findings(findings)
        , m_requests(service.requests())
    {
    }

    void run()
    {
        posts();
        journal();
        files();
    }

private:
    void posts();
    void journal();
    void row(const Job& job);
    void money(const Job& job, Database& database);
    void files();
    void clip(const JobOutput& output);
    const Service::Request* served(const QString& id) const;

    const Profile& m_profile;
    Service& m_service;
    const Expectation& m_expected;
    Findings& m_findings;
    const QList<Service::Request> m_requests;
    std::optional<Job> m_job;
};

const Service::Request* Examination::served(const QString& id) const
{
    const auto it = std::find_if(m_requests.begin(), m_requests.end(), [&](const auto& each) { return each.id == id; });
    return it == m_requests.end() ? nullptr : &*it;
}

void Examination::posts()
{
    const int posts = m_service.logged(QStringLiteral("submit"));
    if (posts > m_expected.mostPosts)
        m_findings.secondPosts.append(
            QStringLiteral("%1 paid calls instead of %2").arg(posts).arg(m_expected.mostPosts));
    if (posts < m_expected.leastPosts)
        m_findings.untrueRows.append(QStringLiteral("the request was never sent"));
    if (m_requests.size() > posts)
        m_findings.secondPosts.append(QStringLiteral("more requests than paid calls"));
}

void Examination::journal()
{
    const auto opened = Journal::open(m_profile.journal());
    if (!opened || !(*opened)->setAside().isEmpty())
        return m_findings.untrueRows.append(QStringLiteral("the journal cannot be opened"));
    if (!QDir(m_profile.paths().data).entryList({QStringLiteral("*.damaged-*")}, QDir::Files).isEmpty())
        m_findings.untrueRows.append(QStringLiteral("a start took the journal for damaged"));
    const Result<QList<Job>> jobs = (*opened)->all();
    Database database;
    const Status raw = database.open(m_profile.journal());
    const Result<QVariant> integrity = raw ? database.single(QStringLiteral("PRAGMA integrity_check")) : raw.error();
    if (!jobs || !integrity || integrity->toString() != u"ok")
        return m_findings.untrueRows.append(QStringLiteral("the journal is damaged"));
    if (jobs->size() > 1)
        m_findings.untrueRows.append(QStringLiteral("%1 rows of one intent").arg(jobs->size()));
    if (!jobs->isEmpty())
        m_job = jobs->first();
    const std::optional<JobState> state = m_job ? std::optional(m_job->state) : std::nullopt;
    if (state != m_expected.end)
        m_findings.untrueRows.append(
            QStringLiteral("the row says %1 instead of %2").arg(wordOf(state), wordOf(m_expected.end)));
    for (const Service::Request& request : m_requests) {
        const bool isKept = m_job && m_job->requestId == request.id;
        if (!isKept && state != JobState::Unknown)
            m_findings.lostIds.append(QStringLiteral("request %1 is in no row").arg(request.id));
    }
    if (m_job) {
        row(*m_job);
        money(*m_job, database);
    }
}

void Examination::row(const Job& job)
{
    const Service::Request* request = served(job.requestId);
    if (!job.requestId.isEmpty() && !request)
        return m_findings.untrueRows.append(QStringLiteral("the service knows no request %1").arg(job.requestId));
    if (!request)
        return;
    if (job.state == JobState::Done && request->phase != u"completed")
        m_findings.untrueRows.append(QStringLiteral("done, but the service says %1").arg(request->phase));
    if (job.state == JobState::Done && (!job.cost || job.cost->micros() != request->costMicros))
        m_findings.untrueRows.append(QStringLiteral("the cost is not what the service says"));
}

void Examination::money(const Job& job, Database& database)
{
    const auto sum = [&](const QString& which) {
        const Result<QVariant> found =
            database.single(u"SELECT COALESCE(SUM(amount), 0) FROM ledger WHERE kind " % which % u" 'cost'");
        return found ? Money::fromMicros(found->toLongLong()) : Money::fromMicros(-1);
    };
    const LedgerPosition booked{.held = sum(QStringLiteral("!=")), .spent = sum(QStringLiteral("="))};
    if (!(booked == LedgerPosition::of(job)))
        m_findings.untrueRows.append(QStringLiteral("the ledger has %1 held and %2 spent")
                                         .arg(booked.held.toDecimal(), booked.spent.toDecimal()));
}

void Examination::clip(const JobOutput& output)
{
    const QByteArray hash = hashOf(output.path);
    if (QFile(output.path).size() != output.bytes || hash.isEmpty() || hash != output.sha256)
        m_findings.brokenFiles.append(QStringLiteral("%1 is not what its row says").arg(output.path));
    // Metadata was written into it; pictures and sound are those of the service.
    const QByteArray media = test::mediaBytesOf(output.path);
    if (media.isEmpty() || media != test::mediaBytesOf(m_service.clipPath(m_job->requestId)))
        m_findings.brokenFiles.append(QStringLiteral("%1 is not what the service has").arg(output.path));
    const Result<Sidecar> recipe = readSidecar(sidecarPath(output.path));
    if (!recipe || recipe->jobId != m_job->id || recipe->requestId != m_job->requestId || recipe->sha256 != hash)
        m_findings.brokenFiles.append(QStringLiteral("the recipe of %1 is missing or wrong").arg(output.path));
}

void Examination::files()
{
    QStringList extra = filesBelow(m_profile.home());
    const bool hasClip = m_job && m_job->state == JobState::Done;
    if (hasClip && m_job->outputs.size() != 1)
        m_findings.brokenFiles.append(QStringLiteral("%1 files in the row").arg(m_job->outputs.size()));
    for (const JobOutput& output : m_job ? m_job->outputs : QList<JobOutput>()) {
        clip(output);
        extra.removeOne(output.path);
        extra.removeOne(sidecarPath(output.path));
    }
    for (const QString& path : std::as_const(extra))
        m_findings.brokenFiles.append(
            (path.endsWith(u".mp4") ? QStringLiteral("a second copy: ") : QStringLiteral("left over: "))
            % path.mid(m_profile.home().size() + 1));
}

} // namespace

void examine(const Profile& profile, Service& service, const Expectation& expected, Findings& findings)
{
    Examination(profile, service, expected, findings).run();
}

} // namespace klapper::crash

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/collector.h"

#include "app/finish/nametemplate.h"
#include "app/jobs/metadatachoice.h"
#include "app/media/download.h"
#include "app/media/downloadthread.h"
#include "app/media/leftovers.h"
#include "app/media/sidecar.h"
#include "app/service/modelapi.h"

#include <QRandomGenerator>

namespace klapper {

namespace {
/// A completed request whose output is still empty is asked again this often (faults N13).
constexpr int mostEmptyResults = 4;
/// One "not found" can be a replica that lags behind; we know that the request completed.
constexpr int mostNotFound = 4;
/// Downloads in a row that broke off for a reason that passes; each has tried for about 15 s by itself.
constexpr int mostBrokenDownloads = 10;
/// A clip whose recipe finds no room beside it is kept without one after so many tries.
constexpr int mostBrokenRecipes = 5;

/// The link can never give a clip, but another one of the same result still can.
bool isUnusable(ErrorKind kind)
{
    return kind == ErrorKind::BadFile || kind == ErrorKind::RefusedHost || kind == ErrorKind::TooLarge
        || kind == ErrorKind::NotFound;
}
} // namespace

Collector::Collector(const Job& job, const JobServices& services, QObject* parent)
    : QObject(parent)
    , m_job(job)
    , m_services(services)
{
}

void Collector::start() { want({}); }

void Collector::want(std::chrono::milliseconds delay)
{
    m_wantsCall = true;
    const auto asked = std::chrono::ceil<std::chrono::milliseconds>(m_notBefore - std::chrono::steady_clock::now());
    Q_EMIT callWanted(std::max(delay, asked));
}

void Collector::hurry()
{
    if (m_wantsCall)
        want({});
}

void Collector::pause()
{
    m_paused = true;
    m_wantsCall = false;
    if (m_download)
        m_download->suspend();
}

void Collector::resume()
{
    m_paused = false;
    // Otherwise the answer, or the download that is just stopping, goes on by itself.
    if (!m_asking && !m_download)
        want({});
}

void Collector::takePaused()
{
    std::exchange(m_download, nullptr)->deleteLater();
    if (!m_paused)
        want({});
}

void Collector::call()
{
    if (!std::exchange(m_wantsCall, false) || m_asking || m_download)
        return;
    m_asking = true;
    m_services.api.result(m_job.requestId, this, [this](const Result<ResultAnswer>& answer) {
        m_asking = false;
        if (!m_paused)
            takeResult(answer);
    });
}

void Collector::askAgain(const std::optional<Error>& why)
{
    ++m_failures;
    if (m_paused)
        return;
    const auto retryAfter = why ? why->retryAfter : std::nullopt;
    m_notBefore = std::chrono::steady_clock::now() + retryAfter.value_or(std::chrono::milliseconds(0));
    want(pollDelay(m_services.polls, {}, m_failures, retryAfter, QRandomGenerator::global()->generateDouble()));
    if (why)
        Q_EMIT delayed(*why);
}

void Collector::takeResult(const Result<ResultAnswer>& answer)
{
    if (!answer) {
        if (answer.error().kind == ErrorKind::NotFound && ++m_notFound >= mostNotFound)
            return end(End::NoFile, answer.error());
        return askAgain(answer.error());
    }
    m_result = *answer;
    if (m_result.phase == RemotePhase::Failed || m_result.phase == RemotePhase::Cancelled) {
        return end(
            End::Failed,
            Error{.kind = ErrorKind::ServiceFailed, .requestId = m_job.requestId, .serverMessage = m_result.failure});
    }
    if (m_result.phase != RemotePhase::Completed)
        return askAgain({});
    if (m_result.urls.isEmpty()) {
        if (++m_emptyResults < mostEmptyResults)
            return askAgain({});
        return end(End::NoFile, Error{.kind = ErrorKind::Protocol,
                                      .requestId = m_job.requestId,
                                      .detail = QStringLiteral("the result names no file")});
    }
    m_failures = 0;
    m_links = m_result.urls;
    if (!m_job.wantsFile)
        return end(End::NoFile);
    downloadNext();
}

void Collector::downloadNext()
{
    if (m_link >= m_links.size())
        return end(m_outputs.isEmpty() ? End::NoFile : End::Saved, m_skipped);
    if (m_paused)
        return;
    const Result<QUrl> url = m_services.policy.parseFile(m_links[m_link]);
    if (!url)
        return skipLink(url.error());
    DownloadRequest request;
    request.url = *url;
    request.folder = m_job.folder;
    request.fileName = clipName(m_services.namePattern ? *m_services.namePattern : QString(),
                                m_job.createdAt.toLocalTime(), m_job.draft);
    request.partKey = partKey(m_job.id, m_link);
    if (const std::optional<Sidecar> sidecar = recipe(*url)) {
        if (MetadataChoice(m_services.journal).isWanted(m_job.id))
            request.metadata = ClipMetadata::of(*sidecar, request.fileName);
        request.beside = recipeWriter(*sidecar);
    }
    m_download = new Download(m_services.downloads, request, m_services.policy, m_services.tools, this);
    connect(m_download, &Download::progressed, this, &Collector::progressed);
    connect(m_download, &Download::finished, this, &Collector::takeFile);
    connect(m_download, &Download::paused, this, &Collector::takePaused);
    m_download->start();
}

void Collector::takeFile(const Result<DownloadedFile>& file)
{
    m_download->deleteLater();
    m_download = nullptr;
    if (!file) {
        // The link has expired: the result gives a fresh one.
        if (file.error().kind == ErrorKind::NotFound && !m_freshLinkAsked) {
            m_freshLinkAsked = true;
            if (!m_paused)
                want({});
            return;
        }
        if (isUnusable(file.error().kind))
            return skipLink(file.error());
        // The network went away: the part is kept, and the result gives a fresh link to go on with.
        if (file.error().retry == Retry::Automatic && ++m_brokenDownloads < mostBrokenDownloads)
            return askAgain(file.error());
        return end(End::NoFile, file.error());
    }
    m_brokenDownloads = 0;
    // The next try finds the file by its note, and only the recipe is written.
    if (!file->beside && ++m_brokenRecipes < mostBrokenRecipes)
        return askAgain(file->beside.error());
    if (!file->beside)
        m_recipe = file->beside.error();
    m_outputs.append({file->path, file->bytes, file->sha256, file->clip});
    ++m_link;
    downloadNext();
}

void Collector::skipLink(const Error& why)
{
    m_skipped = why;
    ++m_link;
    downloadNext();
}

/// Without the facts about the file.
std::optional<Sidecar> Collector::recipe(const QUrl& url) const
{
    if (m_job.body.isEmpty())
        return {}; // a request from elsewhere: no recipe is known, and none is made up
    Sidecar sidecar;
    sidecar.endpoint = m_job.draft.endpoint.modelId();
    sidecar.request = QJsonDocument::fromJson(m_job.body).object();
    sidecar.draft = m_job.draft;
    sidecar.contractSource =
        m_job.contractSource == ContractSource::Live ? QStringLiteral("live") : QStringLiteral("documented");
    sidecar.contractDate = m_job.contractDate.toString(Qt::ISODate);
    sidecar.jobId = m_job.id;
    sidecar.requestId = m_job.requestId;
    sidecar.serviceHost = m_services.api.hosts().modelApi.host();
    sidecar.resultUrl = url.toString(QUrl::RemoveQuery | QUrl::RemoveFragment);
    sidecar.created = m_job.createdAt;
    sidecar.submitted = m_job.submittedAt;
    sidecar.finished = m_result.finishedAt.isValid() ? m_result.finishedAt : m_services.now();
    sidecar.estimate = m_job.estimate;
    sidecar.cost = m_result.cost;
    if (!m_job.parentId.isEmpty())
        sidecar.parents.append(m_job.parentId);
    sidecar.relation = jobRelationWord(m_job.relation);
    return sidecar;
}

/// Writes the recipe, in the thread of the download, if it is not there since an earlier start.
std::function<Status(const DownloadedFile&)> Collector::recipeWriter(const Sidecar& sidecar)
{
    return [sidecar](const DownloadedFile& file) -> Status {
        if (QFileInfo::exists(sidecarPath(file.path)))
            return Nothing{};
        Sidecar whole = sidecar;
        whole.clip = QFileInfo(file.path).fileName();
        whole.sha256 = file.sha256;
        whole.info = file.clip;
        if (!file.metadata)
            whole.untagged = file.metadata.error().detail.left(200);
        return writeSidecar(file.path, whole);
    };
}

void Collector::end(End how, const std::optional<Error>& error)
{
    if (m_ended)
        return;
    m_ended = true;
    Q_EMIT ended({how, m_outputs, error, m_result, m_recipe});
}

} // namespace klapper

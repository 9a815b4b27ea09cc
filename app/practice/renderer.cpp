// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/renderer.h"

#include "app/practice/catalog.h"
#include "app/practice/ffmpeg.h"
#include "app/practice/filtergraph.h"
#include "app/practice/requestbook.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QLoggingCategory>
#include <QTemporaryDir>

#include <algorithm>

Q_LOGGING_CATEGORY(lcRenderer, "klapper.practice", QtInfoMsg)

namespace klapper::practice {

namespace {

constexpr int atOnce = 2;
constexpr double leastSeconds = 4; // at speed 1: a clip that is there at once teaches nothing

} // namespace

Renderer::Renderer(RequestBook& book, const Catalog& catalog, QString ffmpeg, Folders folders, double speed)
    : m_book(book)
    , m_catalog(catalog)
    , m_ffmpeg(std::move(ffmpeg))
    , m_folders(std::move(folders))
    , m_speed(std::max(speed, 0.01))
{
}

Renderer::~Renderer() { stop(); }

void Renderer::run()
{
    for (int i = 0; i < atOnce; ++i)
        m_threads.emplace_back([this] { work(); });
}

void Renderer::stop()
{
    m_book.stop();
    for (std::thread& thread : m_threads)
        thread.join();
    m_threads.clear();
}

void Renderer::work()
{
    while (const std::optional<BookedRequest> request = m_book.takeNext())
        render(*request);
}

void Renderer::render(const BookedRequest& request)
{
    const QDeadlineTimer least(static_cast<qint64>(leastSeconds * 1000 / m_speed));
    const auto wanted = [&] {
        return m_book.isRendering(request.id);
    };
    const QTemporaryDir folder(m_folders.work % u"/clip-XXXXXX");
    const Order order =
        orderOf(request.endpoint, request.input, m_catalog.inputSchema(request.endpoint.modelId()), request.look);
    const QString output = QStringLiteral("clip.mp4");
    const bool repeats = request.input.contains(u"seed");
    Status made = Nothing{};
    if (!repeats || !copyEarlier(order, folder.filePath(output)))
        made = renderAnew(order, folder.path(), output, wanted);
    while (made && wanted() && !least.hasExpired())
        std::this_thread::sleep_for(std::chrono::milliseconds(std::clamp<qint64>(least.remainingTime(), 1, 20)));
    if (!wanted())
        return; // failed by control meanwhile, or the service stops and goes on after its next start
    const QString clip = m_folders.clips % u'/' % request.id % u".mp4";
    if (made && (QFile::remove(clip), QFile::rename(folder.filePath(output), clip))) {
        if (repeats)
            remember(order, clip);
        m_book.complete(request.id);
        return;
    }
    const QString reason = made ? QStringLiteral("the clip could not be stored") : made.error().detail;
    qCWarning(lcRenderer, "a practice clip failed: %ls", qUtf16Printable(reason));
    m_book.fail(request.id, u"The practice service could not render this clip: " % reason.left(300));
}

Status Renderer::renderAnew(const Order& order, const QString& folder, const QString& output,
                            const std::function<bool()>& wanted) const
{
    for (const auto& image : {order.firstFrame, order.lastFrame}) {
        if (image)
            QFile::link(m_folders.images % u'/' % image->file, folder % u'/' % image->file);
    }
    const Result<QStringList> arguments = prepareRender(order, folder, output, wanted);
    return arguments ? runFfmpeg(m_ffmpeg, *arguments, folder, wanted) : Status(arguments.error());
}

bool Renderer::copyEarlier(const Order& order, const QString& target)
{
    const std::scoped_lock lock(m_mutex);
    const auto it =
        std::find_if(m_made.begin(), m_made.end(), [&](const auto& earlier) { return earlier.first == order; });
    return it != m_made.end() && QFile::copy(it->second, target);
}

void Renderer::remember(const Order& order, const QString& clip)
{
    const std::scoped_lock lock(m_mutex);
    const bool known =
        std::any_of(m_made.begin(), m_made.end(), [&](const auto& earlier) { return earlier.first == order; });
    if (!known)
        m_made.emplace_back(order, clip);
}

} // namespace klapper::practice

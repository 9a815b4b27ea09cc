// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/practiceservice.h"

#include "app/practice/catalog.h"
#include "app/practice/ffmpeg.h"
#include "app/practice/people.h"
#include "app/practice/renderer.h"
#include "app/practice/requestbook.h"
#include "app/practice/requestlog.h"
#include "app/practice/routes.h"
#include "app/practice/server.h"
#include "app/practice/signin.h"

#include <QDir>
#include <QLockFile>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <array>

Q_LOGGING_CATEGORY(lcPractice, "klapper.practice", QtInfoMsg)

namespace klapper::practice {

namespace {

QString randomToken()
{
    std::array<quint32, 8> numbers{};
    QRandomGenerator::system()->fillRange(numbers.data(), static_cast<qsizetype>(numbers.size()));
    QString token = QStringLiteral("practice-");
    for (const quint32 number : numbers)
        token += QStringLiteral("%1").arg(number, 8, 16, QLatin1Char('0'));
    return token;
}

} // namespace

/// Everything that exists while the service runs, in the order it may go: the server before what its
/// routes use, the folder last.
class PracticeService::Private
{
public:
    explicit Private(PracticeOptions given)
        : options(std::move(given))
        , catalog(options.contract)
    {
    }
    Status takeFolder();
    Result<PracticeAddress> start(const QString& ffmpeg);

    PracticeOptions options;
    std::unique_ptr<QTemporaryDir> temporary;
    std::unique_ptr<QLockFile> lock;
    QString folder;
    Catalog catalog;
    FaultQueue faults;
    RequestLog log;
    SignIn signIn;
    People people;
    std::unique_ptr<RequestBook> book;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<Renderer> renderer;
    std::unique_ptr<Server> server;
};

Status PracticeService::Private::takeFolder()
{
    const Error noFolder{.kind = ErrorKind::Disk, .detail = QStringLiteral("no folder for the practice state")};
    if (!options.stateDir.isEmpty()) {
        if (!QDir().mkpath(options.stateDir))
            return noFolder;
        lock = std::make_unique<QLockFile>(options.stateDir % u"/lock");
        lock->setStaleLockTime(0); // only a dead process loses it
        if (lock->tryLock(0)) {
            folder = options.stateDir;
        } else {
            lock.reset();
            qCInfo(lcPractice, "another practice service uses the state folder; this one keeps nothing");
        }
    }
    if (folder.isEmpty()) {
        temporary = std::make_unique<QTemporaryDir>();
        folder = temporary->path();
    }
    const QDir dir(folder);
    QDir(dir.filePath(QStringLiteral("work"))).removeRecursively(); // left behind by a kill
    if ((temporary && !temporary->isValid()) || !dir.mkpath(QStringLiteral("clips"))
        || !dir.mkpath(QStringLiteral("work")))
        return noFolder;
    return Nothing{};
}

Result<PracticeAddress> PracticeService::Private::start(const QString& ffmpeg)
{
    if (const Status taken = takeFolder(); !taken)
        return taken.error();
    const QString clips = folder + QStringLiteral("/clips");
    const QString images = folder + QStringLiteral("/images");
    book = std::make_unique<RequestBook>(folder + QStringLiteral("/practice.json"), options.startBalanceMicros,
                                         options.speed);
    desk = std::make_unique<Desk>(Desk{catalog, *book, faults, log, signIn, people, {}, clips, images});
    server = std::make_unique<Server>(*desk);
    const quint16 port = server->bind(options.port);
    if (port == 0)
        return Error{.kind = ErrorKind::Unreachable,
                     .detail = QStringLiteral("port %1 of 127.0.0.1 is taken").arg(options.port)};
    const QString web = QStringLiteral("http://127.0.0.1:%1").arg(port);
    desk->address = PracticeAddress{.base = web + QStringLiteral("/v1"),
                                    .web = web,
                                    .serverless = web + QStringLiteral("/prod/v2"),
                                    .token = options.token.isEmpty() ? randomToken() : options.token};
    people.add({.token = desk->address.token});
    renderer = std::make_unique<Renderer>(
        *book, catalog, ffmpeg, Renderer::Folders{clips, images, folder + QStringLiteral("/work")}, options.speed);
    server->run();
    renderer->run();
    return desk->address;
}

PracticeService::PracticeService(PracticeOptions options)
    : d(std::make_unique<Private>(std::move(options)))
{
}

PracticeService::~PracticeService() = default;

Result<PracticeAddress> PracticeService::start()
{
    if (!address().base.isEmpty())
        return address();
    const Result<QString> ffmpeg = findFfmpeg();
    if (!ffmpeg)
        return ffmpeg.error();
    Result<PracticeAddress> started = d->start(*ffmpeg);
    if (!started) // nothing half-begun stays: it can be asked again
        d = std::make_unique<Private>(std::move(d->options));
    return started;
}

PracticeAddress PracticeService::address() const { return d->desk ? d->desk->address : PracticeAddress(); }

QList<PracticeRequest> PracticeService::requests() const
{
    QList<PracticeRequest> list;
    const QList<BookedRequest> all = d->book ? d->book->all() : QList<BookedRequest>();
    for (const BookedRequest& request : all) {
        if (request.dropped) // played as unknown
            continue;
        list.prepend({request.id, request.endpoint.modelId(), phaseWord(request.phase),
                      request.input.value(u"prompt").toString(), request.createdAt});
    }
    return list;
}

} // namespace klapper::practice

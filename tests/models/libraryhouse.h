// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine.h"
#include "tests/support/isolated.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTimeZone>

#include <memory>

namespace klapper::test {

/// An engine that contacts nobody, on a journal of many jobs. Job number `i`, counted from the oldest, is known from
/// its number alone, so that a test can count for itself what a search must find.
class LibraryHouse
{
public:
    explicit LibraryHouse(int count)
    {
        const auto below = [this](const char* name) {
            return m_folder.filePath(QString::fromLatin1(name));
        };
        m_environment.profile = Profile::Loopback;
        m_environment.paths = {below("data"), below("library"), below("cache")};
        const QString nobody = QStringLiteral("http://127.0.0.1:9"); // refuses at once
        m_environment.hosts = {QUrl(nobody % u"/v1"), QUrl(nobody), QUrl(nobody % u"/prod/v2")};
        m_environment.tools = std::make_shared<MediaTools>(MediaTools::find());
        QDir().mkpath(m_environment.paths.data);
        fill(count);
        open();
    }

    void open()
    {
        m_engine.reset();
        auto opened = Engine::open(m_environment, std::make_unique<FixedTokenStore>(QStringLiteral("token")));
        if (!opened)
            qFatal("no engine: %s", qPrintable(opened.error().detail));
        m_engine = std::move(opened).value();
    }

    Engine& engine() { return *m_engine; }
    LibraryStore& library() { return m_engine->library(); }
    QString folder() const { return m_folder.path(); }

    static QString idOf(int number) { return QStringLiteral("job-%1").arg(number, 5, 10, QLatin1Char('0')); }
    static JobState stateOf(int number)
    {
        return number % 50 == 7 ? JobState::Failed : number % 100 == 3 ? JobState::Unknown : JobState::Done;
    }
    static Tier tierOf(int number) { return Tier(number % 3); }
    static QString animalOf(int number)
    {
        static const QStringList animals{QStringLiteral("fox"), QStringLiteral("heron"), QStringLiteral("otter"),
                                         QStringLiteral("lynx"), QStringLiteral("badger")};
        return animals[number % animals.size()];
    }
    static QString promptOf(int number)
    {
        return QStringLiteral("Wide of a %1 at dawn, take %2, slow push-in").arg(animalOf(number)).arg(number);
    }
    /// Of the job, in micro-dollars.
    static Money costOf(int number) { return Money::fromMicros(100'000 + 10'000 * (number % 40)); }

    static Job jobOf(int number)
    {
        Job job;
        job.id = idOf(number);
        job.state = stateOf(number);
        job.draft.prompt = promptOf(number);
        job.draft.endpoint = {tierOf(number), Mode::TextToVideo};
        job.draft.seconds = 3 + number % 8;
        job.draft.aspect = number % 2 ? QStringLiteral("9:16") : QStringLiteral("16:9");
        job.estimate = costOf(number);
        if (job.state == JobState::Done)
            job.cost = costOf(number);
        job.body = QStringLiteral("{\"aspect_ratio\":\"%1\"}").arg(job.draft.aspect).toUtf8();
        job.folder = QDir::tempPath();
        job.wantsFile = false;
        job.contractDate = QDate(2026, 9, 1);
        job.createdAt = QDateTime(QDate(2026, 1, 1), QTime(12, 0), QTimeZone::utc()).addSecs(60 * qint64(number));
        job.submittedAt = job.createdAt.addSecs(1);
        job.requestId = QStringLiteral("req-%1").arg(number);
        if (isFinished(job.state))
            job.finishedAt = job.createdAt.addSecs(90);
        return job;
    }

    /// A job that waits, newer than all; its id.
    QString enqueue(const QString& prompt)
    {
        RequestDraft draft;
        draft.prompt = prompt;
        draft.seconds = 3;
        const auto id = m_engine->queue().enqueue({.draft = draft,
                                                   .contract = documentedContract(draft.endpoint),
                                                   .folder = m_environment.paths.library,
                                                   .wantsFile = false,
                                                   .parentId = {}});
        if (!id)
            qFatal("nothing can be enqueued: %s", qPrintable(id.error().detail));
        return *id;
    }

private:
    void fill(int count)
    {
        QList<Job> jobs;
        for (int number = 0; number < count; ++number)
            jobs.append(jobOf(number));
        const auto journal = Journal::open(m_environment.paths.data % u"/journal.sqlite");
        const Status written = journal ? (*journal)->insertAll(jobs) : Status(journal.error());
        if (!written)
            qFatal("the journal cannot be written: %s", qPrintable(written.error().detail));
    }

    QTemporaryDir m_folder;
    Environment m_environment;
    std::unique_ptr<Engine> m_engine;
};

} // namespace klapper::test

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/journal.h"
#include "tests/support/isolated.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using namespace klapper;
using namespace std::chrono_literals;

namespace {

constexpr Endpoint pro{Tier::Pro, Mode::TextToVideo};
constexpr Endpoint proImage{Tier::Pro, Mode::ImageToVideo};

QList<TimeSample> samplesOf(const QList<int>& seconds, Endpoint endpoint = pro, int clip = 5, bool audio = false)
{
    QList<TimeSample> samples;
    for (const int each : seconds)
        samples.append({endpoint, clip, audio, std::chrono::seconds(each)});
    return samples;
}

/// Half of them are not longer, half not shorter; between two such times the middle.
std::chrono::milliseconds slowMedian(const QList<TimeSample>& samples)
{
    const auto count = [&samples](auto holds) {
        return std::count_if(samples.begin(), samples.end(), holds);
    };
    QList<std::chrono::milliseconds> middle;
    for (const TimeSample& each : samples) {
        const auto notLonger = count([&each](const TimeSample& other) { return other.took <= each.took; });
        const auto notShorter = count([&each](const TimeSample& other) { return other.took >= each.took; });
        if (2 * notLonger >= samples.size() && 2 * notShorter >= samples.size())
            middle.append(each.took);
    }
    const auto [least, most] = std::minmax_element(middle.begin(), middle.end());
    return (*least + *most) / 2;
}

/// The shortest of the times that at least nine of ten do not exceed.
std::chrono::milliseconds slowNinety(const QList<TimeSample>& samples)
{
    std::optional<std::chrono::milliseconds> best;
    for (const TimeSample& each : samples) {
        const auto within = std::count_if(samples.begin(), samples.end(),
                                          [&each](const TimeSample& other) { return other.took <= each.took; });
        if (10 * within >= 9 * samples.size() && (!best || each.took < *best))
            best = each.took;
    }
    return *best;
}

Job jobOf(int number, JobState state, int took, Endpoint endpoint = pro)
{
    Job job;
    job.id = QStringLiteral("job-%1").arg(number);
    job.state = state;
    job.draft.endpoint = endpoint;
    job.draft.seconds = 5;
    job.draft.prompt = QStringLiteral("Wide");
    job.body = "{}";
    job.contractDate = QDate(2026, 9, 1);
    job.folder = QStringLiteral("/somewhere");
    job.owner = QStringLiteral("me");
    job.createdAt = QDateTime(QDate(2026, 11, 1), QTime(12, 0), QTimeZone::utc()).addSecs(number);
    job.acceptedAt = job.createdAt.addSecs(1);
    job.finishedAt = job.acceptedAt.addSecs(took);
    return job;
}

} // namespace

class TestUsualTime final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsSaidWithoutAJobOfTheEndpoint()
    {
        QVERIFY(!usualTime({}, pro, 5, false));
        QVERIFY(!usualTime(samplesOf({10, 20, 30}, proImage), pro, 5, false));
    }

    void threeSimilarJobsAreEnough()
    {
        const QList<TimeSample> similar = samplesOf({100, 300, 200});
        const QList<TimeSample> others = samplesOf({900, 900, 900, 900}, pro, 10) + samplesOf({800}, pro, 5, true);
        QCOMPARE(*usualTime(similar + others, pro, 5, false), (UsualTime{200s, 300s, 3, true}));
    }

    void withFewerTheWholeEndpointIsTaken()
    {
        const QList<TimeSample> samples = samplesOf({100, 300}) + samplesOf({500}, pro, 10) + samplesOf({7}, proImage);
        QCOMPARE(*usualTime(samples, pro, 5, false), (UsualTime{300s, 500s, 3, false}));
        QCOMPARE(*usualTime(samplesOf({100, 300}), pro, 5, false), (UsualTime{200s, 300s, 2, true}));
        QCOMPARE(*usualTime(samplesOf({42}), pro, 5, true), (UsualTime{42s, 42s, 1, false}));
    }

    void isWhatCountingOneByOneGives()
    {
        QRandomGenerator random(5);
        for (int round = 0; round < 400; ++round) {
            QList<TimeSample> samples;
            const int count = 1 + int(random.bounded(40));
            for (int at = 0; at < count; ++at)
                samples.append({pro, 5, false, std::chrono::milliseconds(1 + random.bounded(round % 2 ? 5 : 100'000))});
            const auto usual = usualTime(samples, pro, 5, false);
            QVERIFY(usual);
            QCOMPARE(usual->jobs, count);
            QCOMPARE(usual->median.count(), slowMedian(samples).count());
            QCOMPARE(usual->most.count(), slowNinety(samples).count());
        }
    }

    void theJournalTellsOfWhatCameToItsClip()
    {
        const test::Isolated profile;
        const auto journal = Journal::open(profile.path(QStringLiteral("journal.sqlite")));
        QVERIFY(journal.ok());
        const QList<Job> jobs{
            jobOf(1, JobState::Done, 60),       jobOf(2, JobState::DoneNoFile, 70, proImage),
            jobOf(3, JobState::Failed, 5),      jobOf(4, JobState::Rendering, 9),
            jobOf(5, JobState::Done, 3 * 3600), // the program was closed
            jobOf(6, JobState::Done, 90),
        };
        for (const Job& job : jobs)
            QVERIFY((*journal)->insert(job).ok());
        const auto samples = (*journal)->newestTimes(100);
        QVERIFY(samples.ok());
        QCOMPARE(samples->size(), 3);
        QVERIFY(samples->contains({pro, 5, false, 60s}));
        QVERIFY(samples->contains({proImage, 5, false, 70s}));
        QVERIFY(samples->contains({pro, 5, false, 90s}));
        QCOMPARE((*journal)->newestTimes(2)->size(), 1); // of the newest two one counts
    }
};

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    TestUsualTime test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_usualtime.moc"

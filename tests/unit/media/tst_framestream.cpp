// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/clipsound.h"
#include "app/media/framestream.h"
#include "tests/support/colorclip.h"
#include "tests/support/countingclip.h"
#include "tests/support/isolated.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace klapper;

namespace {

constexpr QSize shown(160, 90);

/// Takes all that comes, until the end.
QList<int> numbersOf(FrameStream& stream, QSize clip, QList<qint64>* named = nullptr)
{
    QList<int> numbers;
    const bool ended = QTest::qWaitFor(
        [&] {
            while (const auto frame = stream.take()) {
                const QSize size(stream.order().width, stream.order().height);
                const auto* bits = reinterpret_cast<const uchar*>(frame->pixels.constData());
                numbers.append(test::CountingClip::numberIn(bits, size, QRect(QPoint(), size), clip).value_or(-1));
                if (named)
                    named->append(frame->number);
            }
            return stream.atEnd();
        },
        30'000);
    return ended ? numbers : QList<int>();
}

} // namespace

class TstFrameStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void givesWhatTheClipShowsAtEachTime_data();
    void givesWhatTheClipShowsAtEachTime();
    void coloursAreThoseOfTheClip_data() { test::addColorClips(); }
    void coloursAreThoseOfTheClip();
    void behindTheLastPictureIsNothing();
    void staysAFewFramesAhead();
    void endsAtOnceWhenNobodyWantsIt();
    void aFileThatIsNoClipIsAnError();
    void aMissingToolIsAnError();
    void decodesTheSoundAtAnySpeed();

private:
    FrameOrder order(const QString& path, const test::CountingClip& clip) const;
    QTemporaryDir m_dir;
    test::CountingClip m_clip{.soundSeconds = 2.5};
    QString m_path;
};

void TstFrameStream::initTestCase()
{
    m_path = m_dir.filePath(QStringLiteral("count.mp4"));
    QVERIFY2(m_clip.writeTo(m_path), "ffmpeg is needed to make clips");
}

FrameOrder TstFrameStream::order(const QString& path, const test::CountingClip& clip) const
{
    FrameOrder order;
    order.ffmpeg = MediaTools::find().ffmpeg;
    order.path = path;
    order.rateNumerator = clip.rateNumerator;
    order.rateDenominator = clip.rateDenominator;
    order.clipRate = clip.rate();
    order.width = shown.width() * 2;
    order.height = shown.height() * 2;
    return order;
}

void TstFrameStream::givesWhatTheClipShowsAtEachTime_data()
{
    QTest::addColumn<int>("clipNumerator");
    QTest::addColumn<int>("clipDenominator");
    QTest::addColumn<int>("numerator");
    QTest::addColumn<int>("denominator");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("stride");
    QTest::newRow("its own frames") << 24 << 1 << 24 << 1 << 0 << 1;
    QTest::newRow("from the middle") << 24 << 1 << 24 << 1 << 37 << 1;
    QTest::newRow("the last one") << 24 << 1 << 24 << 1 << 47 << 1;
    QTest::newRow("29.97") << 30000 << 1001 << 30000 << 1001 << 29 << 1;
    QTest::newRow("25 at 60") << 25 << 1 << 60 << 1 << 41 << 1;
    QTest::newRow("24 at 29.97") << 24 << 1 << 30000 << 1001 << 17 << 1;
    QTest::newRow("60 at 24") << 60 << 1 << 24 << 1 << 5 << 1;
    QTest::newRow("every second") << 24 << 1 << 24 << 1 << 12 << 2;
    QTest::newRow("every fourth of 30, clip of 25") << 25 << 1 << 30 << 1 << 16 << 4;
}

void TstFrameStream::givesWhatTheClipShowsAtEachTime()
{
    QFETCH(int, clipNumerator);
    QFETCH(int, clipDenominator);
    QFETCH(int, numerator);
    QFETCH(int, denominator);
    QFETCH(int, from);
    QFETCH(int, stride);
    test::CountingClip clip;
    clip.rateNumerator = clipNumerator;
    clip.rateDenominator = clipDenominator;
    const QString path = m_dir.filePath(QStringLiteral("%1-%2.mp4").arg(clipNumerator).arg(clipDenominator));
    QVERIFY(QFile::exists(path) || clip.writeTo(path));

    FrameOrder wanted = order(path, clip);
    wanted.rateNumerator = numerator;
    wanted.rateDenominator = denominator;
    wanted.from = from;
    wanted.stride = stride;
    QList<int> expected;
    QList<qint64> numbers;
    for (int number = from;; number += stride) {
        // number / rate seconds, times the clip's rate, in whole numbers; the millionth guards the division
        const double frame = double(number) * denominator / numerator * clipNumerator / clipDenominator;
        if (std::floor(frame + 1e-6) >= clip.frames)
            break;
        expected.append(int(std::floor(frame + 1e-6)));
        numbers.append(number);
    }
    FrameStream stream(wanted);
    stream.start();
    QList<qint64> named;
    QCOMPARE(numbersOf(stream, clip.size, &named), expected);
    QCOMPARE(named, numbers);
    QVERIFY(stream.outcome().ok());
}

void TstFrameStream::coloursAreThoseOfTheClip()
{
    QFETCH(QString, size);
    QFETCH(QString, matrix);
    QFETCH(QString, tag);
    const QString path = m_dir.filePath(QStringLiteral("red.mp4"));
    QVERIFY((test::ColorClip{size, matrix, tag}.writeTo(path)));
    FrameStream stream(order(path, m_clip));
    stream.start();
    std::optional<StreamedFrame> frame;
    // The macro reads its condition once more after it held: only the first picture is taken.
    QTRY_VERIFY_WITH_TIMEOUT(frame || (frame = stream.take()), 30'000);
    QByteArray rgb = frame->pixels.left(3); // blue comes first
    std::reverse(rgb.begin(), rgb.end());
    QVERIFY2(test::isClipColor(rgb), test::wordsOfColor(rgb).constData());
    // Who reads on in the same clip need not have it asked once more.
    QVERIFY(stream.order().matrix == (matrix == u"bt709" ? ColorMatrix::Bt709 : ColorMatrix::Bt601));
}

void TstFrameStream::behindTheLastPictureIsNothing()
{
    FrameOrder wanted = order(m_path, m_clip);
    wanted.from = 55; // there is only sound
    FrameStream stream(wanted);
    stream.start();
    QVERIFY(numbersOf(stream, m_clip.size).isEmpty());
    QVERIFY(stream.atEnd());
    QVERIFY(stream.outcome().ok());
}

void TstFrameStream::staysAFewFramesAhead()
{
    FrameOrder wanted = order(m_path, m_clip);
    wanted.depth = 3;
    FrameStream stream(wanted);
    QSignalSpy arrived(&stream, &FrameStream::arrived);
    stream.start();
    QTRY_VERIFY_WITH_TIMEOUT(!arrived.isEmpty(), 30'000);
    int waiting = 0;
    QTRY_VERIFY_WITH_TIMEOUT(waiting >= 3 || (waiting += stream.take() ? 1 : 0) >= 3, 30'000);
    // Only what was taken made room: the clip is not at its end.
    QVERIFY(!stream.atEnd());
    QCOMPARE(numbersOf(stream, m_clip.size).last(), m_clip.frames - 1);
}

void TstFrameStream::endsAtOnceWhenNobodyWantsIt()
{
    auto* stream = new FrameStream(order(m_path, m_clip), this);
    QSignalSpy arrived(stream, &FrameStream::arrived);
    QSignalSpy gone(stream, &QObject::destroyed);
    stream->start();
    QTRY_VERIFY_WITH_TIMEOUT(!arrived.isEmpty(), 30'000);
    QElapsedTimer timer;
    timer.start();
    stream->retire();
    QVERIFY(timer.elapsed() < 10'000); // it does not wait for ffmpeg
    const auto heard = arrived.size();
    QTRY_COMPARE_WITH_TIMEOUT(gone.size(), 1, 10'000);
    QCOMPARE(arrived.size(), heard);
    // The same by deleting, while it waits for room.
    auto second = std::make_unique<FrameStream>(order(m_path, m_clip));
    QSignalSpy second1(second.get(), &FrameStream::arrived);
    second->start();
    QTRY_VERIFY_WITH_TIMEOUT(!second1.isEmpty(), 30'000);
    second.reset();
    FrameStream never(order(m_path, m_clip));
    QVERIFY(!never.take());
}

void TstFrameStream::aFileThatIsNoClipIsAnError()
{
    const QString path = m_dir.filePath(QStringLiteral("broken.mp4"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4000, 'x'));
    file.close();
    FrameStream stream(order(path, m_clip));
    stream.start();
    QTRY_VERIFY_WITH_TIMEOUT(stream.atEnd(), 30'000);
    QVERIFY(!stream.outcome());
    QCOMPARE(stream.outcome().error().kind, ErrorKind::BadFile);
}

void TstFrameStream::aMissingToolIsAnError()
{
    for (const QString& tool : {QString(), QStringLiteral("/nowhere/ffmpeg")}) {
        FrameOrder wanted = order(m_path, m_clip);
        wanted.ffmpeg = tool;
        FrameStream stream(wanted);
        QSignalSpy arrived(&stream, &FrameStream::arrived);
        stream.start();
        QTRY_VERIFY_WITH_TIMEOUT(stream.atEnd(), 30'000);
        QCOMPARE(stream.outcome().error().kind, ErrorKind::Tool);
        QTRY_COMPARE(arrived.size(), 1);
    }
}

void TstFrameStream::decodesTheSoundAtAnySpeed()
{
    for (const double speed : {1.0, 2.0, 0.5}) {
        std::optional<Result<QByteArray>> sound;
        decodeSound(MediaTools::find().ffmpeg, m_path, speed, this,
                    [&sound](const Result<QByteArray>& outcome) { sound = outcome; });
        QVERIFY(!sound); // later
        QTRY_VERIFY_WITH_TIMEOUT(sound.has_value(), 30'000);
        QVERIFY(sound->ok());
        const double seconds = double((*sound)->size()) / ClipSound::frameBytes / ClipSound::rate;
        QVERIFY2(std::abs(seconds - 2.5 / speed) < 0.2, qPrintable(QString::number(seconds)));
    }
    std::optional<Result<QByteArray>> none;
    test::CountingClip silent;
    const QString path = m_dir.filePath(QStringLiteral("24-1.mp4"));
    QVERIFY(QFile::exists(path) || silent.writeTo(path));
    decodeSound(MediaTools::find().ffmpeg, path, 1, this,
                [&none](const Result<QByteArray>& outcome) { none = outcome; });
    QTRY_VERIFY_WITH_TIMEOUT(none.has_value(), 30'000);
    QVERIFY(!none->ok());
}

int main(int argc, char** argv)
{
    const test::Isolated profile;
    QCoreApplication application(argc, argv);
    TstFrameStream test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_framestream.moc"

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/mediatools.h"
#include "app/media/soundlevels.h"
#include "tests/support/isolated.h"
#include "tests/unit/media/sampleclip.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <optional>

using namespace klapper;

namespace {

constexpr int patience = 240'000;
using Level = SoundLevels::Level;

QByteArray samples(qint16 left, qint16 right, int pairs)
{
    QByteArray bytes;
    for (int i = 0; i < pairs; ++i) {
        for (const qint16 value : {left, right}) {
            const qint16 little = qToLittleEndian(value);
            bytes.append(reinterpret_cast<const char*>(&little), 2);
        }
    }
    return bytes;
}

} // namespace

class TstSoundLevels final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheHighestOfEachHundredth();
    void partsMayEndAnywhere();
    void theQuietestSoundIsNotSilence();
    void readsAClip();
    void aClipWithoutSoundIsEmpty();
    void withoutATool();

private:
    std::optional<Result<SoundLevels>> read(const QString& ffmpeg, const QString& clip);
    QTemporaryDir m_folder;
};

void TstSoundLevels::keepsTheHighestOfEachHundredth()
{
    SoundLevels levels;
    levels.add(samples(100, 0, 479) + samples(-32768, 3277, 1)); // 0.00 to 0.01 s
    levels.add(samples(0, 16384, 240));                          // half of the next
    QCOMPARE(levels.seconds(), 0.01);
    levels.finish();
    QCOMPARE(levels.seconds(), 0.02);
    QCOMPARE(levels.between(0, 0.01)[0], 1.0);
    QVERIFY(qAbs(levels.between(0, 0.01)[1] - 0.1) < 0.005);
    QCOMPARE(levels.between(0.01, 0.02)[0], 0.0);
    QVERIFY(qAbs(levels.between(0.01, 0.02)[1] - 0.5) < 0.005);
    QCOMPARE(levels.between(0, 0.02)[0], 1.0);
    QCOMPARE(levels.between(5, 6), Level{});
    QCOMPARE(levels.between(-2, -1), Level{});
}

void TstSoundLevels::partsMayEndAnywhere()
{
    const QByteArray all = samples(1000, -2000, 480) + samples(-3000, 4000, 480);
    SoundLevels whole;
    whole.add(all);
    SoundLevels parts;
    for (const char byte : all)
        parts.add(QByteArray(1, byte));
    for (const double at : {0.0, 0.01})
        QCOMPARE(parts.between(at, at + 0.01), whole.between(at, at + 0.01));
    QVERIFY(whole.between(0.01, 0.02)[0] > whole.between(0, 0.01)[0]);
}

void TstSoundLevels::theQuietestSoundIsNotSilence()
{
    SoundLevels levels;
    levels.add(samples(1, 0, 480));
    QVERIFY(levels.between(0, 0.01)[0] > 0);
    QCOMPARE(levels.between(0, 0.01)[1], 0.0);
}

std::optional<Result<SoundLevels>> TstSoundLevels::read(const QString& ffmpeg, const QString& clip)
{
    SoundLevelReader reader(ffmpeg, clip);
    std::optional<Result<SoundLevels>> answer;
    connect(&reader, &SoundLevelReader::finished, this, [&](const Result<SoundLevels>& outcome) { answer = outcome; });
    reader.start();
    if (answer || !QTest::qWaitFor([&] { return answer.has_value(); }, patience))
        return std::nullopt;
    return answer;
}

void TstSoundLevels::readsAClip()
{
    // Half a second of silence on both sides, then a tone on the left at a fifth of full.
    const QString clip = m_folder.filePath(QStringLiteral("tone.mp4"));
    const QString sound = QStringLiteral("aevalsrc='if(lt(t,0.5),0,0.2*sin(2*PI*440*t))|0':s=48000:d=1");
    QStringList arguments = QStringLiteral("-nostdin -v error -y -f lavfi -i testsrc=d=1:r=25 -f lavfi -i").split(u' ');
    arguments << sound << QStringLiteral("-c:a aac -b:a 256k -pix_fmt yuv420p").split(u' ') << clip;
    QCOMPARE(QProcess::execute(MediaTools::find().ffmpeg, arguments), 0);
    const auto levels = read(MediaTools::find().ffmpeg, clip);
    QVERIFY(levels && levels->ok());
    QVERIFY2(qAbs((*levels)->seconds() - 1) < 0.1, qPrintable(QString::number((*levels)->seconds())));
    QVERIFY((*levels)->between(0.1, 0.4)[0] < 0.02);
    QVERIFY(qAbs((*levels)->between(0.6, 0.9)[0] - 0.2) < 0.03);
    QVERIFY((*levels)->between(0.6, 0.9)[1] < 0.02);
}

void TstSoundLevels::aClipWithoutSoundIsEmpty()
{
    const QString clip = m_folder.filePath(QStringLiteral("mute.mp4"));
    QVERIFY(test::makeClip(clip, false));
    const auto levels = read(MediaTools::find().ffmpeg, clip);
    QVERIFY(levels && levels->ok());
    QVERIFY((*levels)->isEmpty());
}

void TstSoundLevels::withoutATool()
{
    const auto levels = read({}, m_folder.filePath(QStringLiteral("mute.mp4")));
    QVERIFY(levels && !levels->ok());
    QCOMPARE(levels->error().kind, ErrorKind::Tool);
}

int main(int argc, char** argv)
{
    const klapper::test::Isolated profile;
    QCoreApplication application(argc, argv);
    TstSoundLevels test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_soundlevels.moc"

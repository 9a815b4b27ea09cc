// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finish/mediaabilities.h"
#include "tests/support/isolated.h"

#include <QCoreApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace klapper;
using namespace klapper::test;

namespace {

using Lack = MediaAbilities::Lack;
constexpr int patience = 60'000; // ms

/// A program that answers as ffmpeg does, with what it is to be able to do.
const char* const fakeFfmpeg = R"(#!/bin/sh
case "$2" in
-version) echo 'ffmpeg version 5.1.6-0+deb12u1 Copyright (c) 2000-2024 the FFmpeg developers';;
-encoders) cat <<'END'
Encoders:
 V..... = Video
 A..... = Audio
 ------
 V....D libx264              libx264 H.264 / AVC / MPEG-4 AVC (codec h264)
 VFS... prores_ks            Apple ProRes (iCodec Pro) (codec prores)
 A....D aac                  AAC (Advanced Audio Coding)
END
;;
-muxers) cat <<'END'
File formats:
 D. = Demuxing supported
 .E = Muxing supported
 --
  E mp4             MP4 (MPEG-4 Part 14)
  E ogv,webm        WebM
END
;;
-filters) cat <<'END'
Filters:
  T.. = Timeline support
  | = Source or sink filter
 ... xfade             VV->V      Cross fade one video with another video.
END
;;
esac
)";

} // namespace

/// What ffmpeg can do, asked once.
class TestMediaAbilities final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    MediaTools m_fake;

    QString script(const char* name, const QByteArray& text) const
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("no disk");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return file.fileName();
    }
    MediaAbilities ask(const MediaTools& tools)
    {
        std::optional<MediaAbilities> said;
        askAbilities(tools, this, [&said](const MediaAbilities& abilities) { said = abilities; });
        if (said)
            qFatal("answered before the event loop");
        (void)QTest::qWaitFor([&said] { return said.has_value(); }, patience);
        return said.value_or(MediaAbilities());
    }
    static Lack lack(const MediaAbilities& abilities, const char* preset, bool encodes = false)
    {
        return abilities.lackOf(*exportPreset(QString::fromLatin1(preset)), encodes);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_fake.ffmpeg = script("ffmpeg", fakeFfmpeg);
        m_fake.ffprobe = script("ffprobe", "#!/bin/sh\necho 'ffprobe version 7.0 Copyright'\n");
    }

    void theRealOneCanDoAllThatWeShip()
    {
        const MediaAbilities found = ask(MediaTools::find());
        QVERIFY2(!found.ffmpegVersion.isEmpty(), "ffmpeg is needed");
        QCOMPARE(found.ffprobeVersion, found.ffmpegVersion);
        QVERIFY(found.encoders.contains(QStringLiteral("libx264")));
        QVERIFY(!found.encoders.contains(QStringLiteral("=")));
        QVERIFY(found.muxers.contains(QStringLiteral("mp4")));
        QVERIFY(found.filters.contains(QStringLiteral("xfade")));
        QVERIFY(found.filters.contains(QStringLiteral("acrossfade")));
        QCOMPARE(lack(found, "h264"), Lack::None);
        QCOMPARE(lack(found, "png-sequence"), Lack::None);
        QCOMPARE(lack(found, "gif"), Lack::None);
    }

    void aMissingEncoderDisablesItsPresets()
    {
        const MediaAbilities found = ask(m_fake);
        QCOMPARE(found.ffmpegVersion, QStringLiteral("5.1.6"));
        QCOMPARE(found.ffprobeVersion, QStringLiteral("7.0"));
        QCOMPARE(found.encoders,
                 (QSet<QString>{QStringLiteral("libx264"), QStringLiteral("prores_ks"), QStringLiteral("aac")}));
        QCOMPARE(found.muxers, (QSet<QString>{QStringLiteral("mp4"), QStringLiteral("ogv"), QStringLiteral("webm")}));
        QCOMPARE(found.filters, QSet<QString>{QStringLiteral("xfade")});
        QCOMPARE(lack(found, "h264"), Lack::None);
        QCOMPARE(lack(found, "h265"), Lack::Encoder);
        QCOMPARE(lack(found, "prores-hq"), Lack::AudioEncoder);
        QCOMPARE(lack(found, "gif"), Lack::Encoder);
        QCOMPARE(lack(found, "m4a"), Lack::None);
        QCOMPARE(lack(found, "wav"), Lack::AudioEncoder);
        QCOMPARE(lack(found, "original"), Lack::None);
        MediaAbilities without = found;
        without.encoders.clear();
        QCOMPARE(lack(without, "join"), Lack::None); // a copy
        QCOMPARE(lack(without, "join", true), Lack::Encoder);
        without = found;
        without.muxers.clear();
        QCOMPARE(lack(without, "h264"), Lack::Muxer);
    }

    void aMissingProgramIsSaid()
    {
        const MediaAbilities none = ask({});
        QCOMPARE(lack(none, "h264"), Lack::NoFfprobe);
        const MediaAbilities half = ask({.ffmpeg = QString(), .ffprobe = m_fake.ffprobe});
        QCOMPARE(lack(half, "h264"), Lack::NoFfmpeg);
        QCOMPARE(lack(half, "original"), Lack::None);
        const MediaAbilities broken =
            ask({.ffmpeg = script("broken", "#!/bin/sh\nexit 1\n"), .ffprobe = m_fake.ffprobe});
        QCOMPARE(lack(broken, "h264"), Lack::NoFfmpeg);
    }

    void aProgramAsksOnce()
    {
        const QString counter = m_folder.filePath(QStringLiteral("count"));
        const QString counting = script("counting", "#!/bin/sh\necho x >> '" + counter.toUtf8() + "'\nexec '"
                                                        + m_fake.ffmpeg.toUtf8() + "' \"$@\"\n");
        AbilityBook book({.ffmpeg = counting, .ffprobe = m_fake.ffprobe});
        QSignalSpy known(&book, &AbilityBook::known);
        QVERIFY(!book.abilities());
        book.want();
        book.want();
        QVERIFY(!book.abilities());
        QTRY_COMPARE_WITH_TIMEOUT(known.size(), 1, patience);
        QCOMPARE(book.abilities()->ffmpegVersion, QStringLiteral("5.1.6"));
        book.want();
        QFile count(counter);
        QVERIFY(count.open(QIODevice::ReadOnly));
        QCOMPARE(count.readAll().count('x'), 4); // version, encoders, muxers, filters
    }
};

int main(int argc, char** argv)
{
    const Isolated profile;
    const QCoreApplication application(argc, argv);
    TestMediaAbilities test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_mediaabilities.moc"

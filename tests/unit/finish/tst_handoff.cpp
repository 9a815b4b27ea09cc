// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finish/timecode.h"
#include "tests/unit/finish/edlcheck.h"
#include "tests/unit/finish/fcpxmlcheck.h"
#include "tests/unit/finish/handoffsample.h"
#include "tests/unit/finish/otiocheck.h"

#include <QTest>
#include <QUrl>

using namespace klapper;
using test::EdlCheck;
using test::FcpxmlCheck;
using test::fiveClips;
using test::Moment;
using test::OtioCheck;

namespace {

using Kind = HandoffWarning::Kind;

const QList<HandoffFormat> allFormats{HandoffFormat::Otio, HandoffFormat::FcpXml, HandoffFormat::Edl};

/// KLAPPER_HANDOFF_DIR=DIR keeps what the tests have written, for readers that are not at hand everywhere.
QByteArray written(HandoffFormat format, const Handoff& handoff)
{
    const Result<HandoffText> text = writeHandoff(format, handoff);
    if (!text)
        qFatal("not written: %s", qPrintable(text.error().detail));
    if (const QString folder = qEnvironmentVariable("KLAPPER_HANDOFF_DIR"); !folder.isEmpty()) {
        QFile file(folder % u'/' % QString::fromLatin1(QTest::currentTestFunction()) % u'-'
                   % QString::fromLatin1(QTest::currentDataTag() ? QTest::currentDataTag() : "x") % u'.'
                   % handoffSuffix(format));
        if (file.open(QIODevice::WriteOnly))
            file.write(text->text);
    }
    return text->text;
}

QByteArray said(const QStringList& faults) { return faults.join(u'\n').toUtf8(); }

QString url(const FinishClip& clip) { return QString::fromLatin1(QUrl::fromLocalFile(clip.clip.path).toEncoded()); }

void addRates()
{
    QTest::addColumn<qint64>("frames");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("24") << qint64(24) << qint64(1);
    QTest::newRow("29.97") << qint64(30000) << qint64(1001);
    QTest::newRow("23.976") << qint64(24000) << qint64(1001);
    QTest::newRow("25") << qint64(25) << qint64(1);
    QTest::newRow("59.94") << qint64(60000) << qint64(1001);
}

/// 720p at 24 and 1080p at 30, silent and with sound, with a fade.
Handoff mixed(int fadeMs)
{
    Handoff handoff{.name = QStringLiteral("mixed"),
                    .clips = {test::finishClip(QStringLiteral("/m/a.mp4"), {24, 1}, 97, {1280, 720}),
                              test::finishClip(QStringLiteral("/m/b.mp4"), {30, 1}, 90, {1920, 1080}, 0),
                              test::trimmed(test::finishClip(QStringLiteral("/m/c.mp4"), {24000, 1001}, 77), 13, 76)},
                    .size = {1920, 1080},
                    .rate = {30, 1},
                    .fadeMs = fadeMs};
    return handoff;
}

} // namespace

/// What editors are given, read again by checkers that know the formats and not the writers.
class TstHandoff final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void otioHoldsFiveClips_data() { addRates(); }
    void otioHoldsFiveClips();
    void fcpxmlHoldsFiveClips_data() { addRates(); }
    void fcpxmlHoldsFiveClips();
    void edlHoldsFiveClips_data() { addRates(); }
    void edlHoldsFiveClips();
    void clipsOfOtherRatesKeepTheirSpeed();
    void fadesOverlapWhatIsThere_data();
    void fadesOverlapWhatIsThere();
    void reelsTellFilesApart();
    void shotsBecomeMarkers();
    void warningsSayWhatIsLost();
    void whatCannotBeHandedOffIsRefused();
    void foreignTextStaysText();
    void anEdlNamesFilesAsTheyAre();
    void timecodesCountAsTheClockDoes();
    void timecodesAreRead();
};

void TstHandoff::otioHoldsFiveClips()
{
    QFETCH(qint64, frames);
    QFETCH(qint64, seconds);
    const Handoff handoff = fiveClips({frames, seconds});
    const OtioCheck check(written(HandoffFormat::Otio, handoff));
    QVERIFY2(check.faults().isEmpty(), said(check.faults()).constData());
    QCOMPARE(check.timeline()[u"name"].toString(), QStringLiteral("Harbour & fog"));
    QCOMPARE(check.tracks().size(), 2);
    const double rate = double(frames) / double(seconds);
    for (const bool isPicture : {true, false}) {
        const QJsonArray clips = check.tracks()[isPicture ? 0 : 1][u"children"].toArray();
        QCOMPARE(clips.size(), 5);
        for (int i = 0; i < 5; ++i) {
            const QJsonObject clip = clips[i].toObject();
            const FinishClip& source = handoff.clips[i];
            const QJsonValue range = clip[u"source_range"];
            QCOMPARE(OtioCheck::rateOf(range[u"duration"]), rate); // to the last bit
            QCOMPARE(qint64(OtioCheck::valueOf(range[u"duration"])), test::fiveLengths[i]);
            if (!isPicture && i == 2) {
                QCOMPARE(OtioCheck::kindOf(clip), QStringLiteral("Gap.1"));
                continue;
            }
            const QJsonObject media = OtioCheck::mediaOf(clip);
            QCOMPARE(qint64(OtioCheck::valueOf(range[u"start_time"])), source.clip.in);
            QCOMPARE(media[u"target_url"].toString(), url(source));
            QCOMPARE(qint64(OtioCheck::valueOf(media[u"available_range"][u"duration"])), source.frames());
            QCOMPARE(media[u"metadata"][u"klapper"][u"width"].toInt(), source.shape.clip.width);
            QCOMPARE(media[u"metadata"][u"klapper"][u"audio_channels"].toInt(), source.shape.clip.audioChannels);
        }
        QCOMPARE(clips[1][u"name"].toString(), handoff.clips[1].clip.title);
        QCOMPARE(clips[0][u"name"].toString(), QStringLiteral("2026-11-23_wide-shot_pro.mp4"));
    }
    // 1280x720 fills the time line, 1080x1920 stands in its middle.
    const auto bounds = [&check](int i) -> QJsonValue {
        return OtioCheck::mediaOf(check.tracks()[0][u"children"][i].toObject())[u"available_image_bounds"];
    };
    QCOMPARE(bounds(2)[u"max"][u"x"].toDouble(), 960.0);
    QCOMPARE(bounds(4)[u"max"][u"y"].toDouble(), 540.0);
    QCOMPARE(bounds(4)[u"min"][u"x"].toDouble(), -303.75);
}

void TstHandoff::fcpxmlHoldsFiveClips()
{
    QFETCH(qint64, frames);
    QFETCH(qint64, seconds);
    const Handoff handoff = fiveClips({frames, seconds});
    const FcpxmlCheck check(written(HandoffFormat::FcpXml, handoff));
    QVERIFY2(check.faults().isEmpty(), said(check.faults()).constData());
    const auto sequence = check.document().all("sequence").first();
    const auto& lineFormat = *check.byId((*sequence)["format"]);
    const Moment frame = check.frameOf((*sequence)["format"]);
    QVERIFY((frame == Moment{seconds, frames}));
    QCOMPARE(lineFormat["width"], QStringLiteral("1920"));
    QCOMPARE(lineFormat["height"], QStringLiteral("1080"));
    QCOMPARE(lineFormat["colorSpace"], QStringLiteral("1-1-1 (Rec. 709)"));
    QCOMPARE((*sequence)["tcFormat"],
             seconds == 1001 && frames >= 30000 ? QStringLiteral("DF") : QStringLiteral("NDF"));
    QCOMPARE(FcpxmlCheck::time(*sequence, "duration").in(frame), test::fiveFrames);
    const auto clips = check.document().all("asset-clip");
    QCOMPARE(clips.size(), 5);
    QCOMPARE(check.document().all("asset").size(), 4); // one file stands in two places
    qint64 at = 0;
    for (int i = 0; i < 5; ++i) {
        const auto& clip = *clips[i];
        const auto& asset = *check.byId(clip["ref"]);
        const auto& format = *check.byId(asset["format"]);
        const FinishClip& source = handoff.clips[i];
        QCOMPARE(FcpxmlCheck::time(clip, "offset").in(frame), at);
        QCOMPARE(FcpxmlCheck::time(clip, "duration").in(frame), test::fiveLengths[i]);
        QCOMPARE(FcpxmlCheck::time(clip, "start").in(frame), source.clip.in);
        QCOMPARE(FcpxmlCheck::time(asset, "duration").in(frame), source.frames());
        QCOMPARE(asset.all("media-rep").first()->attributes[QStringLiteral("src")], url(source));
        QCOMPARE(asset["hasAudio"], i == 2 ? QString() : QStringLiteral("1"));
        QCOMPARE(asset["audioChannels"], i == 2 ? QString() : i == 4 ? QStringLiteral("1") : QStringLiteral("2"));
        QCOMPARE(asset["audioRate"], i == 2 ? QString() : QStringLiteral("48000"));
        QCOMPARE(format["width"].toInt(), source.shape.clip.width);
        QCOMPARE(format["height"].toInt(), source.shape.clip.height);
        const bool differs = i == 2 || i == 4;
        QCOMPARE(clip.all("adjust-conform").size(), differs ? 1 : 0);
        QCOMPARE(clip.all("conform-rate").size(), 0);
        at += test::fiveLengths[i];
    }
    QCOMPARE((*clips[1])["name"], handoff.clips[1].clip.title);
}

void TstHandoff::edlHoldsFiveClips()
{
    QFETCH(qint64, frames);
    QFETCH(qint64, seconds);
    const Handoff handoff = fiveClips({frames, seconds});
    const int base = seconds == 1 ? int(frames) : int(frames / 1000);
    const EdlCheck check(written(HandoffFormat::Edl, handoff), base);
    QVERIFY2(check.faults().isEmpty(), said(check.faults()).constData());
    QCOMPARE(check.title(), QStringLiteral("Harbour & fog"));
    QCOMPARE(check.drops(), seconds == 1001 && frames >= 30000);
    QCOMPARE(check.events().size(), 5);
    const qint64 hour = check.frameOf(check.drops() ? QStringLiteral("01:00:00;00") : QStringLiteral("01:00:00:00"));
    QVERIFY(hour > 0);
    qint64 at = hour;
    for (int i = 0; i < 5; ++i) {
        const EdlCheck::Line& line = check.events()[i].lines.first();
        QCOMPARE(line.from, at);
        QCOMPARE(line.to - line.from, test::fiveLengths[i]);
        QCOMPARE(line.in, handoff.clips[i].clip.in);
        at += test::fiveLengths[i];
        const QString name = QFileInfo(handoff.clips[i].clip.path).fileName();
        QVERIFY(check.events()[i].comments.contains(u"FROM CLIP NAME:  " % name));
        QVERIFY(check.events()[i].comments.contains(u"SOURCE FILE: " % handoff.clips[i].clip.path));
    }
    QCOMPARE(at - hour, test::fiveFrames);
    const auto channels = [&check](int i) {
        return check.events()[i].lines.first().channels;
    };
    QCOMPARE(channels(0), QStringLiteral("AA/V"));
    QCOMPARE(channels(2), QStringLiteral("V"));
    QCOMPARE(channels(4), QStringLiteral("B"));
}

void TstHandoff::clipsOfOtherRatesKeepTheirSpeed()
{
    const Handoff handoff = mixed(0);
    const OtioCheck otio(written(HandoffFormat::Otio, handoff));
    QVERIFY2(otio.faults().isEmpty(), said(otio.faults()).constData());
    const QJsonValue range = otio.tracks()[0][u"children"][2][u"source_range"];
    QCOMPARE(OtioCheck::rateOf(range[u"duration"]), 24000.0 / 1001.0);
    QCOMPARE(OtioCheck::valueOf(range[u"duration"]), 63.0);

    // 97 frames at 24 are 121.25 at 30: whole frames, and none behind the end of the file.
    const FcpxmlCheck fcpxml(written(HandoffFormat::FcpXml, handoff));
    QVERIFY2(fcpxml.faults().isEmpty(), said(fcpxml.faults()).constData());
    const auto clips = fcpxml.document().all("asset-clip");
    QCOMPARE(FcpxmlCheck::time(*clips[0], "duration").in({1, 30}), qint64(121));
    const auto rates = fcpxml.document().all("conform-rate");
    QCOMPARE(rates.size(), 2);
    QCOMPARE((*rates[0])["srcFrameRate"], QStringLiteral("24"));
    QCOMPARE((*rates[1])["srcFrameRate"], QStringLiteral("23.98"));
    QCOMPARE((*rates[0])["scaleEnabled"], QStringLiteral("0"));
    QCOMPARE((*clips[0]->all("adjust-conform").first())["type"], QStringLiteral("fit"));

    const EdlCheck edl(written(HandoffFormat::Edl, handoff), 30);
    QVERIFY2(edl.faults().isEmpty(), said(edl.faults()).constData());
    QCOMPARE(edl.events()[2].lines.first().in, qint64(16)); // 13 at 23.976 are 16.27 at 30
    QCOMPARE(edl.events()[0].lines.first().out, qint64(121));
}

void TstHandoff::fadesOverlapWhatIsThere_data()
{
    QTest::addColumn<int>("fadeMs");
    QTest::newRow("even") << 400;
    QTest::newRow("odd") << 500;
}

void TstHandoff::fadesOverlapWhatIsThere()
{
    QFETCH(int, fadeMs);
    Handoff handoff = mixed(fadeMs);
    for (FinishClip& clip : handoff.clips)
        clip.shape.clip.frameRate = QStringLiteral("30/1");
    const qint64 fade = fadeMs * 30 / 1000;
    const qint64 total = 97 + 90 + 63 - 2 * fade;

    const OtioCheck otio(written(HandoffFormat::Otio, handoff));
    QVERIFY2(otio.faults().isEmpty(), said(otio.faults()).constData());
    for (const QJsonValue& track : otio.tracks()) {
        double sum = 0;
        int transitions = 0;
        for (const QJsonValue& child : track[u"children"].toArray()) {
            if (OtioCheck::kindOf(child.toObject()) != u"Transition.1") {
                sum += OtioCheck::valueOf(child[u"source_range"][u"duration"]);
                continue;
            }
            ++transitions;
            QCOMPARE(child[u"transition_type"].toString(), QStringLiteral("SMPTE_Dissolve"));
            QCOMPARE(OtioCheck::valueOf(child[u"in_offset"]) + OtioCheck::valueOf(child[u"out_offset"]), double(fade));
        }
        QCOMPARE(transitions, 2);
        QCOMPARE(sum, double(total));
    }

    const EdlCheck edl(written(HandoffFormat::Edl, handoff), 30);
    QVERIFY2(edl.faults().isEmpty(), said(edl.faults()).constData());
    QCOMPARE(edl.events().last().lines.last().to - edl.events().first().lines.first().from, total);
    const QList<EdlCheck::Line> second = edl.events()[1].lines;
    QCOMPARE(second.last().dissolve, int(fade));
    QCOMPARE(second.first().in, 97 - fade); // what is left of the first clip is in the dissolve
    QCOMPARE(second.first().reel, edl.events()[0].lines.first().reel);
    QCOMPARE(second.last().in, qint64(0));

    // Final Cut wants the same on either side of a cut.
    const FcpxmlCheck fcpxml(written(HandoffFormat::FcpXml, handoff));
    QVERIFY2(fcpxml.faults().isEmpty(), said(fcpxml.faults()).constData());
    const auto transitions = fcpxml.document().all("transition");
    QCOMPARE(transitions.size(), 2);
    const qint64 length = FcpxmlCheck::time(*transitions[0], "duration").in({1, 30});
    QVERIFY(length % 2 == 0 && qAbs(length - fade) <= 1);
}

void TstHandoff::reelsTellFilesApart()
{
    Handoff handoff{.name = QStringLiteral("reels"), .clips = {}, .size = {1920, 1080}, .rate = {24, 1}};
    QStringList paths;
    for (int i = 0; i < 25; ++i)
        paths.append(u"/m/2026-11-23_wide-shot-of-a-fox_pro (" % QString::number(i) % u").mp4");
    paths << QStringLiteral("/m/雪.mp4") << QStringLiteral("/m/雪地.mp4") << QStringLiteral("/m/BL.mp4")
          << QStringLiteral("/m/AX.mp4") << QStringLiteral("/m/雪.mp4");
    for (const QString& path : std::as_const(paths))
        handoff.clips.append(test::finishClip(path, {24, 1}, 24));
    const EdlCheck check(written(HandoffFormat::Edl, handoff), 24);
    QVERIFY2(check.faults().isEmpty(), said(check.faults()).constData());
    QHash<QString, QString> reelOf;
    for (qsizetype i = 0; i < paths.size(); ++i)
        reelOf.insert(paths[i], check.events()[i].lines.first().reel);
    const QStringList reels = reelOf.values();
    QCOMPARE(QSet<QString>(reels.begin(), reels.end()).size(), reelOf.size());
    QVERIFY(!reels.contains(QStringLiteral("BL")) && !reels.contains(QStringLiteral("AX")));
    QCOMPARE(reelOf[paths.first()], QStringLiteral("WIDESHOT"));
}

void TstHandoff::shotsBecomeMarkers()
{
    // At 24 the shots of the second clip begin at 0, 12 and 96; frames 24 to 218 are shown: the first one is gone.
    const Handoff handoff = fiveClips({24, 1});
    const OtioCheck otio(written(HandoffFormat::Otio, handoff));
    const QJsonArray markers = otio.tracks()[0][u"children"][1][u"markers"].toArray();
    QCOMPARE(markers.size(), 2);
    QCOMPARE(markers[0][u"name"].toString(), QStringLiteral("Shot 2"));
    QCOMPARE(markers[0][u"comment"].toString(), QStringLiteral("a rope"));
    QCOMPARE(OtioCheck::valueOf(markers[0][u"marked_range"][u"start_time"]), 24.0); // it is seen from there
    QCOMPARE(OtioCheck::valueOf(markers[1][u"marked_range"][u"start_time"]), 96.0);

    const FcpxmlCheck fcpxml(written(HandoffFormat::FcpXml, handoff));
    const auto marks = fcpxml.document().all("marker");
    QCOMPARE(marks.size(), 2);
    QCOMPARE((*marks[1])["value"], QStringLiteral("Shot 3"));
    QCOMPARE((*marks[1])["note"], QStringLiteral("a face <close>"));
    QCOMPARE((*marks[1])["start"], QStringLiteral("4s"));

    const EdlCheck edl(written(HandoffFormat::Edl, handoff), 24);
    // The clip begins 120 frames after the hour; shot 3 stands 72 frames into it.
    QVERIFY(edl.events()[1].comments.contains(QStringLiteral("LOC: 01:00:08:00 GREEN   Shot 3: a face <close>")));
}

void TstHandoff::warningsSayWhatIsLost()
{
    const auto kinds = [](HandoffFormat format, const Handoff& handoff) {
        QList<std::pair<Kind, int>> list;
        const Result<HandoffText> text = writeHandoff(format, handoff); // it has to live as long as the loop
        for (const HandoffWarning& warning : text->warnings)
            list.append({warning.kind, warning.clip});
        return list;
    };
    using List = QList<std::pair<Kind, int>>;
    Handoff plain{.name = QStringLiteral("plain"),
                  .clips = {test::finishClip(QStringLiteral("/m/a.mp4"), {24, 1}, 24)},
                  .size = {1920, 1080},
                  .rate = {24, 1}};
    QCOMPARE(kinds(HandoffFormat::Otio, plain), List());
    QCOMPARE(kinds(HandoffFormat::FcpXml, plain), List());
    QCOMPARE(kinds(HandoffFormat::Edl, plain), (List{{Kind::NoSizes, -1}}));

    QCOMPARE(kinds(HandoffFormat::Otio, mixed(0)), (List{{Kind::OtherRate, 0}, {Kind::OtherRate, 2}}));
    Handoff odd = plain;
    odd.rate = {12, 1};
    odd.clips[0].shape.clip.frameRate = QStringLiteral("0/0");
    odd.clips.append(test::finishClip(QStringLiteral("/m/ö.mp4"), {12, 1}, 24, {1920, 1080}, 6));
    QList<qint64> uneven{0, 40'000, 300'000, 340'000, 600'000, 640'000};
    odd.clips[1].times = FrameTimes(uneven, 0);
    QCOMPARE(kinds(HandoffFormat::FcpXml, odd),
             (List{{Kind::UnknownRate, 0}, {Kind::VaryingRate, 1}, {Kind::UnusualRate, -1}}));
    QCOMPARE(kinds(HandoffFormat::Edl, odd), (List{{Kind::UnknownRate, 0},
                                                   {Kind::VaryingRate, 1},
                                                   {Kind::NoSizes, -1},
                                                   {Kind::MoreChannels, 1},
                                                   {Kind::NotAscii, -1}}));
}

void TstHandoff::whatCannotBeHandedOffIsRefused()
{
    const auto refused = [](HandoffFormat format, const Handoff& handoff) {
        const Result<HandoffText> text = writeHandoff(format, handoff);
        return text ? QString() : errorKindWord(text.error().kind) % u": " % text.error().detail;
    };
    Handoff none = fiveClips({24, 1});
    none.clips.clear();
    Handoff empty = fiveClips({24, 1});
    empty.clips[2].clip.in = 90;
    Handoff faded = fiveClips({24, 1});
    faded.fadeMs = 500;
    Handoff shapeless = fiveClips({24, 1});
    shapeless.rate = {};
    for (const HandoffFormat format : allFormats) {
        QVERIFY(refused(format, none).contains(QStringLiteral("no clip")));
        QVERIFY(refused(format, empty).contains(QStringLiteral("clip 3: nothing is left")));
        QVERIFY(refused(format, faded).contains(QStringLiteral("clip 5: too short for the cross fade")));
        QVERIFY(refused(format, shapeless).startsWith(QStringLiteral("bad_input")));
    }
    Handoff many = fiveClips({24, 1});
    while (many.clips.size() < 1000)
        many.clips.append(many.clips.first());
    QVERIFY(refused(HandoffFormat::Edl, many).contains(QStringLiteral("999")));
    QCOMPARE(refused(HandoffFormat::Otio, many), QString());
    Handoff long_ = fiveClips({24, 1});
    long_.clips = {long_.clips[0], test::finishClip(QStringLiteral("/m/l.mp4"), {24, 1}, 1000),
                   test::finishClip(QStringLiteral("/m/l2.mp4"), {24, 1}, 1000)};
    long_.clips[0] = long_.clips[1];
    long_.fadeMs = 12'000;
    QVERIFY(refused(HandoffFormat::Edl, long_).contains(QStringLiteral("255")));
    QCOMPARE(refused(HandoffFormat::FcpXml, long_), QString());
}

void TstHandoff::foreignTextStaysText()
{
    Handoff handoff = fiveClips({24, 1});
    const QString wild =
        QString::fromUtf8("\x1b[2J a\"<b>&\r\n001  AX       V     C        \xe2\x80\xae\xf0\x9f\xa6\x8a")
        + QChar(0xd800) + QChar(0xffff) + QChar(0) + QStringLiteral("]]>");
    handoff.name = wild;
    for (FinishClip& clip : handoff.clips)
        clip.clip.title = wild;
    handoff.shots[1] = {wild, wild, wild};
    const OtioCheck otio(written(HandoffFormat::Otio, handoff));
    QVERIFY2(otio.faults().isEmpty(), said(otio.faults()).constData());
    const FcpxmlCheck fcpxml(written(HandoffFormat::FcpXml, handoff));
    QVERIFY2(fcpxml.faults().isEmpty(), said(fcpxml.faults()).constData());
    const EdlCheck edl(written(HandoffFormat::Edl, handoff), 24);
    QVERIFY2(edl.faults().isEmpty(), said(edl.faults()).constData());
    QCOMPARE(edl.events().size(), 5);
    const QString name = (*fcpxml.document().all("asset-clip").first())["name"];
    QVERIFY(name.startsWith(QString::fromUtf8("[2J a\"<b>& 001 AX V C \xf0\x9f\xa6\x8a")) && name.endsWith(u"]]>"));
}

/// An editor finds them by their paths: every blank and every joiner of a name counts.
void TstHandoff::anEdlNamesFilesAsTheyAre()
{
    Handoff handoff{.name = QStringLiteral("names"), .clips = {}, .size = {1920, 1080}, .rate = {24, 1}};
    const QStringList names{QStringLiteral("take  1.mp4"), QStringLiteral(" a\u3000b .mp4"),
                            QStringLiteral("\u0645\u06cc\u200c\u062e\u0648.mp4"),
                            QStringLiteral("new\nline\x1b\x7f\u0085.mp4")};
    for (const QString& name : names)
        handoff.clips.append(test::finishClip(u"/m/of  us/" % name, {24, 1}, 24));
    const EdlCheck edl(written(HandoffFormat::Edl, handoff), 24);
    QVERIFY2(edl.faults().isEmpty(), said(edl.faults()).constData());
    QCOMPARE(edl.events().size(), 4);
    for (int i = 0; i < 4; ++i) {
        const QString name = i < 3 ? names[i] : QStringLiteral("newline.mp4");
        QCOMPARE(edl.events()[i].comments,
                 (QStringList{u"FROM CLIP NAME:  " % name, u"SOURCE FILE: /m/of  us/" % name}));
    }
    const Result<HandoffText> text = writeHandoff(HandoffFormat::Edl, handoff);
    QVERIFY(text.ok());
    QVERIFY(text->warnings.contains({Kind::NameChanged, 3, {}}));
    for (int i = 0; i < 3; ++i)
        QVERIFY(!text->warnings.contains({Kind::NameChanged, i, {}}));
    const FcpxmlCheck fcpxml(written(HandoffFormat::FcpXml, handoff));
    QVERIFY2(fcpxml.faults().isEmpty(), said(fcpxml.faults()).constData());
}

void TstHandoff::timecodesCountAsTheClockDoes()
{
    const auto code = [](qint64 frame, qint64 frames, qint64 seconds) {
        return timecodeText(frame, {frames, seconds}, usualCount({frames, seconds}));
    };
    QCOMPARE(code(24 * 3600, 24, 1), QStringLiteral("01:00:00:00"));
    QCOMPARE(code(24 * 3600 - 1, 24000, 1001), QStringLiteral("00:59:59:23"));
    // SMPTE ST 12-1: numbers 00 and 01 are left out at each minute that is no tenth.
    QCOMPARE(code(1799, 30000, 1001), QStringLiteral("00:00:59;29"));
    QCOMPARE(code(1800, 30000, 1001), QStringLiteral("00:01:00;02"));
    QCOMPARE(code(17981, 30000, 1001), QStringLiteral("00:09:59;29"));
    QCOMPARE(code(17982, 30000, 1001), QStringLiteral("00:10:00;00"));
    QCOMPARE(code(107892, 30000, 1001), QStringLiteral("01:00:00;00"));
    QCOMPARE(code(3600, 60000, 1001), QStringLiteral("00:01:00;04"));
    QCOMPARE(code(215784, 60000, 1001), QStringLiteral("01:00:00;00"));
    for (const Rate rate : {Rate{24, 1}, Rate{30000, 1001}, Rate{60000, 1001}, Rate{25, 1}}) {
        for (qint64 frame = 0; frame < 130'000; frame += 7)
            QCOMPARE(timecodeFrame(timecodeText(frame, rate, usualCount(rate)), rate).value_or(-1), frame);
    }
}

void TstHandoff::timecodesAreRead()
{
    const auto frame = [](const char* text, const Rate& rate) {
        return timecodeFrame(QString::fromLatin1(text), rate).value_or(-1);
    };
    QCOMPARE(frame("00:00:02:12", {24, 1}), qint64(60));
    QCOMPARE(frame("2:12", {24, 1}), qint64(60));
    QCOMPARE(frame("01:00:00", {24, 1}), qint64(1440));
    QCOMPARE(frame("00:01:00:02", {30000, 1001}), qint64(1802)); // with : nothing is left out
    QCOMPARE(frame("00:01:00;02", {30000, 1001}), qint64(1800));
    for (const char* wrong :
         {"", "12", "00:00:02:24", "00:61:00:00", ":12", "1:-2", "a:b", "1:2:3:4:5", "1:+2", "2;12"})
        QCOMPARE(frame(wrong, {24, 1}), qint64(-1));
    QCOMPARE(frame("00:01:00;01", {30000, 1001}), qint64(-1)); // is left out
}

QTEST_GUILESS_MAIN(TstHandoff)
#include "tst_handoff.moc"

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finish/exportgraph.h"
#include "app/finish/exportplan.h"
#include "app/finish/exportsteps.h"
#include "app/finish/planmeasures.h"
#include "app/finish/planpieces.h"
#include "app/finish/stillsteps.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace klapper;

namespace {

using Kind = PlanReason::Kind;

/// A clip as reading it would give it, without a file.
struct Shape
{
    QSize size{1920, 1080};
    Rate rate{24, 1};
    qint64 frames = 240;
    bool hasSound = true;
    qint64 in = 0;
    qint64 out = -1;
    qint64 keyEvery = 48;
    QString codec = QStringLiteral("h264");
    QString profile = QStringLiteral("High");
    int soundRate = 48'000;
    QString rotation = QStringLiteral("0");

    FinishClip clip() const
    {
        FinishClip made;
        made.clip.path = QStringLiteral("/clips/it.mp4");
        made.clip.in = in;
        made.clip.out = out;
        QList<qint64> stamps;
        for (qint64 frame = 0; frame < frames; ++frame) {
            stamps.append(qRound64(double(frame * rate.seconds) * 1e6 / double(rate.frames)));
            if (frame % keyEvery == 0)
                made.keyFrames.append(frame);
            made.endings.append(frame + 1);
        }
        made.times = FrameTimes(stamps, 0);
        made.bytes = frames * 1000;
        ClipInfo& info = made.shape.clip;
        info = {.seconds = double(frames) / rate.perSecond(),
                .width = size.width(),
                .height = size.height(),
                .videoCodec = codec,
                .frameRate = rate.toText(),
                .frames = frames,
                .hasAudio = hasSound};
        if (hasSound) {
            info.audioCodec = QStringLiteral("aac");
            info.audioChannels = 2;
            info.audioRate = soundRate;
        }
        auto& traits = made.shape.traits;
        traits = {{QStringLiteral("video codec_name"), codec},
                  {QStringLiteral("video profile"), profile},
                  {QStringLiteral("video pix_fmt"), QStringLiteral("yuv420p")},
                  {QStringLiteral("video width"), QString::number(size.width())},
                  {QStringLiteral("video height"), QString::number(size.height())},
                  {QStringLiteral("video avg_frame_rate"), rate.toText()},
                  {QStringLiteral("video rotation"), rotation},
                  {QStringLiteral("audio"), hasSound ? QStringLiteral("yes") : QStringLiteral("no")}};
        if (hasSound)
            traits.insert(QStringLiteral("audio sample_rate"), QString::number(soundRate));
        return made;
    }
};

QList<FinishClip> clipsOf(const QList<Shape>& shapes)
{
    QList<FinishClip> clips;
    for (const Shape& shape : shapes)
        clips.append(shape.clip());
    return clips;
}

Result<ExportPlan> planOf(const QList<Shape>& shapes, const char* preset, const ExportChoice& choice = {})
{
    return planExport(clipsOf(shapes), *exportPreset(QString::fromLatin1(preset)), choice);
}

bool says(const ExportPlan& plan, Kind kind, int clip = -1)
{
    return std::any_of(plan.reasons.begin(), plan.reasons.end(),
                       [=](const PlanReason& each) { return each.kind == kind && each.clip == clip; });
}

} // namespace

/// What an export is going to do, said before it does.
class TestExportPlan final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRateIsAFraction_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("rate");
        QTest::addColumn<int>("base");
        QTest::newRow("24") << QStringLiteral("24") << QStringLiteral("24/1") << 24;
        QTest::newRow("film on television") << QStringLiteral("24000/1001") << QStringLiteral("24000/1001") << 24;
        QTest::newRow("29.97") << QStringLiteral("30000/1001") << QStringLiteral("30000/1001") << 30;
        QTest::newRow("nothing") << QString() << QStringLiteral("0/1") << 0;
        QTest::newRow("unknown") << QStringLiteral("0/0") << QStringLiteral("0/1") << 0;
        QTest::newRow("below zero") << QStringLiteral("-24/1") << QStringLiteral("0/1") << 0;
        QTest::newRow("words") << QStringLiteral("24/1/1") << QStringLiteral("0/1") << 0;
        QTest::newRow("rounded") << QStringLiteral("23.976") << QStringLiteral("0/1") << 0;
        QTest::newRow("absurd") << QStringLiteral("99999999999999/1") << QStringLiteral("0/1") << 0;
    }
    void aRateIsAFraction()
    {
        QFETCH(QString, text);
        QTEST(Rate::fromText(text).toText(), "rate");
        QTEST(Rate::fromText(text).timecodeBase(), "base");
        QVERIFY((Rate{48, 2} == Rate{24, 1}));
        QVERIFY(!(Rate{24'000, 1001} == Rate{24, 1}));
    }

    void clipsThatAgreeAreCopied()
    {
        const Result<ExportPlan> plan = planOf({{}, {}, {}}, "join");
        QVERIFY(plan.ok());
        QCOMPARE(plan->way, ExportPlan::Way::Concat);
        QVERIFY(plan->isCopy());
        QVERIFY(plan->reasons.isEmpty());
        QCOMPARE(plan->frames, 720);
        QCOMPARE(plan->seconds, 30.0);
        QCOMPARE(plan->size, QSize(1920, 1080));
        QVERIFY(plan->hasSound);
        QCOMPARE(plan->bytes, 720'000);
        QCOMPARE(plan->pieces.size(), 3);
    }

    void clipsThatDifferAreMadeEqual_data()
    {
        QTest::addColumn<Shape>("other");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("size") << Shape{.size = {1280, 720}} << Kind::SizeDiffers;
        QTest::newRow("rate") << Shape{.rate = {30, 1}} << Kind::RateDiffers;
        QTest::newRow("codec") << Shape{.codec = QStringLiteral("hevc")} << Kind::CodecDiffers;
        QTest::newRow("profile") << Shape{.profile = QStringLiteral("Main")} << Kind::CodecDiffers;
        QTest::newRow("sound's rate") << Shape{.soundRate = 44'100} << Kind::SoundDiffers;
        QTest::newRow("silence") << Shape{.hasSound = false} << Kind::Silent;
    }
    void clipsThatDifferAreMadeEqual()
    {
        QFETCH(Shape, other);
        QFETCH(Kind, kind);
        const Result<ExportPlan> plan = planOf({{}, {}, other}, "join");
        QVERIFY(plan.ok());
        QCOMPARE(plan->way, ExportPlan::Way::Encode);
        QVERIFY(says(*plan, kind, 2));
        QCOMPARE(says(*plan, kind, 1), kind == Kind::RateDiffers); // which is then made that of the highest
        QVERIFY(plan->hasSound);
        QCOMPARE(plan->size, QSize(1920, 1080));
    }

    void theSilentOneIsNamedAlsoWhenItIsTheFirst()
    {
        const Result<ExportPlan> plan = planOf({{.hasSound = false}, {}}, "join");
        QVERIFY(plan.ok());
        QVERIFY(says(*plan, Kind::Silent, 0));
        QVERIFY(!says(*plan, Kind::Silent, 1));
    }

    void theResultHasTheLargestSizeInTheFirstRatioAndTheHighestRate_data()
    {
        QTest::addColumn<QList<Shape>>("clips");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("rate");
        const Shape small{.size = {1280, 720}};
        const Shape large{.size = {1920, 1080}, .rate = {30, 1}};
        const Shape upright{.size = {1080, 1920}};
        QTest::newRow("720p and 1080p") << QList<Shape>{small, large} << QSize(1920, 1080) << QStringLiteral("30/1");
        QTest::newRow("1080p and 720p") << QList<Shape>{large, small} << QSize(1920, 1080) << QStringLiteral("30/1");
        QTest::newRow("16:9 and 9:16") << QList<Shape>{small, upright} << QSize(1920, 1080) << QStringLiteral("24/1");
        QTest::newRow("9:16 and 16:9") << QList<Shape>{upright, large} << QSize(1080, 1920) << QStringLiteral("30/1");
        QTest::newRow("square first") << QList<Shape>{{.size = {960, 960}}, large} << QSize(1080, 1080)
                                      << QStringLiteral("30/1");
    }
    void theResultHasTheLargestSizeInTheFirstRatioAndTheHighestRate()
    {
        QFETCH(QList<Shape>, clips);
        const Result<ExportPlan> plan = planOf(clips, "h264");
        QVERIFY(plan.ok());
        QTEST(plan->size, "size");
        QTEST(plan->rate.toText(), "rate");
        qint64 frames = 0;
        for (const FinishClip& clip : plan->clips)
            frames += qRound64(double(clip.frames()) / clip.rate().perSecond() * plan->rate.perSecond());
        QCOMPARE(plan->frames, frames);
        QCOMPARE(plan->seconds, double(frames) / plan->rate.perSecond());
    }

    void aPresetBoundsTheRate_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("most");
        QTest::addColumn<QString>("rate");
        QTest::newRow("24 within 30") << QStringLiteral("24/1") << 30 << QStringLiteral("24/1");
        QTest::newRow("60 by two") << QStringLiteral("60/1") << 30 << QStringLiteral("30/1");
        QTest::newRow("59.94 by two") << QStringLiteral("60000/1001") << 30 << QStringLiteral("30000/1001");
        QTest::newRow("24 to 12") << QStringLiteral("24/1") << 12 << QStringLiteral("12/1");
        QTest::newRow("25 has no even part") << QStringLiteral("25/1") << 12 << QStringLiteral("12/1");
        QTest::newRow("no bound") << QStringLiteral("120/1") << 0 << QStringLiteral("120/1");
    }
    void aPresetBoundsTheRate()
    {
        QFETCH(QString, from);
        QFETCH(int, most);
        ExportPreset preset;
        preset.mostRate = most;
        QTEST(plannedRate(clipsOf({{.rate = Rate::fromText(from)}}), preset, {}).toText(), "rate");
    }

    void aRateAboveThePresetIsSaid()
    {
        const Result<ExportPlan> plan = planOf({{}}, "vertical", {.rate = Rate{60, 1}});
        QVERIFY(plan.ok());
        QCOMPARE(plan->rate.toText(), QStringLiteral("30/1"));
        QVERIFY(plan->reasons.contains({Kind::RateBounded, -1, QStringLiteral("60/1 > 30/1")}));
        const Result<ExportPlan> within = planOf({{}}, "vertical", {.rate = Rate{50, 2}});
        QVERIFY(within.ok());
        QCOMPARE(within->rate.toText(), QStringLiteral("25/1"));
        QVERIFY(!says(*within, Kind::RateBounded));
    }

    void aMatrixSaysHowPicturesAreTurned_data()
    {
        QTest::addColumn<QJsonObject>("sideData");
        QTest::addColumn<QString>("rotation");
        QTest::addColumn<bool>("isOnItsSide");
        const auto matrix = [](int degrees, const char* rows) -> QJsonObject {
            return {{QStringLiteral("rotation"), degrees},
                    {QStringLiteral("displaymatrix"), QString::fromLatin1(rows)}};
        };
        QTest::newRow("none") << QJsonObject() << QStringLiteral("0") << false;
        QTest::newRow("upright") << matrix(0, "\n00000000: 65536 0 0\n00000001: 0 65536 0\n") << QStringLiteral("0")
                                 << false;
        QTest::newRow("a telephone") << matrix(-90, "\n00000000:  0  65536  0\n00000001:  -65536  0  0\n")
                                     << QStringLiteral("270") << true;
        QTest::newRow("on its head") << matrix(-180, "\n00000000: -65536 0 0\n00000001: 0 -65536 0\n")
                                     << QStringLiteral("180") << false;
        QTest::newRow("a mirror") << matrix(90, "\n00000000:  0  65536  0\n00000001:  65536  0  0\n")
                                  << QStringLiteral("90 mirrored") << true;
        QTest::newRow("another kind") << QJsonObject{{QStringLiteral("max_bitrate"), 7}} << QStringLiteral("0")
                                      << false;
    }
    void aMatrixSaysHowPicturesAreTurned()
    {
        QFETCH(QJsonObject, sideData);
        const QString rotation = rotationOf({{QStringLiteral("side_data_list"), QJsonArray{sideData}}});
        QTEST(rotation, "rotation");
        QTEST(isOnItsSide(rotation), "isOnItsSide");
    }

    /// ffmpeg turns what it decodes: sizes are those of the pictures as they are shown.
    void clipsOnTheirSideAreUpright()
    {
        const Shape turned{.rotation = QStringLiteral("270")};
        const Result<ExportPlan> alone = planOf({turned, turned}, "join");
        QVERIFY(alone.ok());
        QCOMPARE(alone->way, ExportPlan::Way::Concat);
        QCOMPARE(alone->size, QSize(1080, 1920));
        const Result<ExportPlan> both = planOf({{}, turned}, "join");
        QVERIFY(both.ok());
        QCOMPARE(both->way, ExportPlan::Way::Encode);
        QCOMPARE(both->size, QSize(1920, 1080));
        QVERIFY(both->reasons.contains({Kind::RotationDiffers, 1, QString::fromUtf8("270\u00b0 > 0\u00b0")}));
        QVERIFY(says(*both, Kind::Padded, 1));
        // A piece that is made anew would stand upright among those that lie on their side.
        const Result<ExportPlan> cut = planOf({{.in = 5, .out = 20, .rotation = QStringLiteral("90")}}, "join");
        QVERIFY(cut.ok());
        QCOMPARE(cut->way, ExportPlan::Way::Encode);
        QCOMPARE(cut->size, QSize(1080, 1920));
        const Result<ExportPlan> made = planOf({turned}, "h264");
        QVERIFY(made.ok());
        QCOMPARE(made->size, QSize(1080, 1920));
        QVERIFY(!says(*made, Kind::Scaled, 0) && !says(*made, Kind::Padded, 0));
        const QString filters = pictureFilters(made->clips[0], made->size, Fit::Pad, {0.5, 0.5}, false);
        QVERIFY2(filters.startsWith(u"scale=1080:1920:") && filters.count(u"scale=") == 1, qPrintable(filters));
        FinishClip wide = turned.clip(); // pixels twice as wide as high, before they are turned
        wide.shape.traits.insert(QStringLiteral("video sample_aspect_ratio"), QStringLiteral("2:1"));
        QCOMPARE(wide.shownSize(), QSize(1080, 3840));
    }

    void longGraphsAreFiles()
    {
        const auto longest = [](const ExportWork& work) {
            qsizetype most = 0;
            for (const ExportStep& step : work.steps) {
                for (const QString& word : step.arguments)
                    most = std::max(most, word.toUtf8().size());
            }
            return most;
        };
        constexpr qsizetype bearable = qsizetype(64) * 1024;
        QList<Shape> clips(250, Shape{.size = {640, 360}, .frames = 48});
        const Result<ExportPlan> made = planOf(clips, "h264");
        QVERIFY(made.ok());
        const Result<ExportWork> encode = exportWork(*made, QStringLiteral("/space"), QStringLiteral("film"));
        QVERIFY(encode.ok());
        QVERIFY(longest(*encode) <= bearable);
        const QStringList& words = encode->steps.first().arguments;
        const qsizetype at = words.indexOf(QStringLiteral("-filter_complex_script"));
        QVERIFY(at > 0 && words[at + 1].startsWith(u"file:/space/"));
        QVERIFY(encode->lists.value(words[at + 1].mid(5)).contains("concat=n=250:v=1:a=0"));
        clips = QList<Shape>(620, Shape{.size = {640, 360}});
        clips.first().in = 50;
        const Result<ExportPlan> copied = planOf(clips, "join");
        QVERIFY(copied.ok());
        QCOMPARE(copied->way, ExportPlan::Way::SmartTrim);
        const Result<ExportWork> copy = exportWork(*copied, QStringLiteral("/space"), QStringLiteral("film"));
        QVERIFY(copy.ok());
        QVERIFY(longest(*copy) <= bearable);
        QCOMPARE(copy->lists.size(), 2);
        const Result<ExportPlan> few = planOf({{}, {}}, "h264");
        QVERIFY(few.ok());
        const Result<ExportWork> plain = exportWork(*few, QStringLiteral("/space"), QStringLiteral("film"));
        QVERIFY(plain.ok() && plain->lists.isEmpty());
    }

    void moreThanMemoryBearsIsRefused()
    {
        const auto problem = [](qsizetype count, const Shape& shape, const char* preset, qint64 in = 0) {
            QList<FinishClip> clips(count, shape.clip());
            clips.first().clip.in = in;
            return planProblem(clips, *exportPreset(QString::fromLatin1(preset)), {});
        };
        const Shape large{.size = {3840, 2160}};
        const PlanProblem tooLarge{.kind = PlanProblem::Kind::TooManyClips, .number = 65, .count = 64};
        QVERIFY(problem(65, large, "h264") == tooLarge);
        QVERIFY(!problem(64, large, "h264"));
        QVERIFY(!problem(65, large, "join"));
        QVERIFY(!problem(65, large, "contact-sheet"));
        QVERIFY(!problem(65, large, "wav"));
        const Shape small{.size = {320, 180}};
        const PlanProblem tooMany{.kind = PlanProblem::Kind::TooManyClips, .number = 1001, .count = 1000};
        QVERIFY(problem(1001, small, "h264") == tooMany);
        QVERIFY(problem(1001, small, "join", 50) == tooMany);
        QVERIFY(!problem(1001, small, "join"));
    }

    void sizesOfPresets_data()
    {
        QTest::addColumn<QString>("preset");
        QTest::addColumn<QSize>("size");
        QTest::newRow("vertical") << QStringLiteral("vertical") << QSize(1080, 1920);
        QTest::newRow("square") << QStringLiteral("square") << QSize(1080, 1080);
        QTest::newRow("4:5") << QStringLiteral("4x5") << QSize(1080, 1350);
        QTest::newRow("cinema") << QStringLiteral("cinema") << QSize(1920, 802);
        QTest::newRow("21:9") << QStringLiteral("21x9") << QSize(1920, 822);
        QTest::newRow("4:3") << QStringLiteral("4x3") << QSize(1440, 1080);
        QTest::newRow("3:4") << QStringLiteral("3x4") << QSize(810, 1080);
        QTest::newRow("gif") << QStringLiteral("gif") << QSize(720, 406);
        QTest::newRow("sheet") << QStringLiteral("contact-sheet") << QSize(3840, 2160);
        QTest::newRow("png") << QStringLiteral("png") << QSize(1920, 1080);
        QTest::newRow("sound") << QStringLiteral("wav") << QSize();
    }
    void sizesOfPresets()
    {
        QFETCH(QString, preset);
        const Result<ExportPlan> plan = planExport({Shape{}.clip()}, *exportPreset(preset), {});
        QVERIFY(plan.ok());
        QTEST(plan->size, "size");
        QVERIFY(plan->bytes > 0);
    }

    void theSizeAskedIsTheSizeMade()
    {
        const Result<ExportPlan> plan = planOf({{}}, "h264", {.size = QSize(640, 640)});
        QVERIFY(plan.ok());
        QCOMPARE(plan->size, QSize(640, 640));
        QVERIFY(says(*plan, Kind::Scaled, 0));
        QVERIFY(says(*plan, Kind::Padded, 0));
        const Result<ExportPlan> cut = planOf({{}}, "h264", {.size = QSize(640, 640), .fit = Fit::Crop});
        QVERIFY(cut.ok());
        QVERIFY(says(*cut, Kind::Cropped, 0));
        QVERIFY(!says(*cut, Kind::Padded, 0));
        const Result<ExportPlan> join = planOf({{}, {}}, "join", {.size = QSize(1280, 720)});
        QVERIFY(join.ok());
        QCOMPARE(join->way, ExportPlan::Way::Encode);
        QCOMPARE(join->size, QSize(1280, 720));
    }

    void aCropKeepsTheRatioWithinThePicture_data()
    {
        QTest::addColumn<QSize>("from");
        QTest::addColumn<QSize>("to");
        QTest::addColumn<QPointF>("focus");
        QTest::addColumn<QRect>("kept");
        QTest::newRow("middle") << QSize(1920, 1080) << QSize(1080, 1920) << QPointF(0.5, 0.5)
                                << QRect(658, 0, 606, 1080);
        QTest::newRow("left") << QSize(1920, 1080) << QSize(1080, 1080) << QPointF(0, 0.5) << QRect(0, 0, 1080, 1080);
        QTest::newRow("right") << QSize(1920, 1080) << QSize(1080, 1080) << QPointF(1, 0.5)
                               << QRect(840, 0, 1080, 1080);
        QTest::newRow("beyond") << QSize(1080, 1920) << QSize(16, 9) << QPointF(0.5, 7) << QRect(0, 1314, 1080, 606);
        QTest::newRow("all") << QSize(1280, 720) << QSize(1920, 1080) << QPointF(0.2, 0.9) << QRect(0, 0, 1280, 720);
        QTest::newRow("nothing") << QSize() << QSize(16, 9) << QPointF() << QRect();
    }
    void aCropKeepsTheRatioWithinThePicture()
    {
        QFETCH(QSize, from);
        QFETCH(QSize, to);
        QFETCH(QPointF, focus);
        QTEST(cropOf(from, to, focus), "kept");
    }

    void trimsAreCopiedWhereTheyCanBe_data()
    {
        QTest::addColumn<int>("in");
        QTest::addColumn<int>("out");
        QTest::addColumn<QList<PlanPiece>>("pieces");
        QTest::newRow("none") << 0 << -1 << QList<PlanPiece>{{0, 0, 240, false}};
        QTest::newRow("begin") << 10 << -1 << QList<PlanPiece>{{0, 10, 48, true}, {0, 48, 240, false}};
        QTest::newRow("at a key frame") << 48 << -1 << QList<PlanPiece>{{0, 48, 240, false}};
        QTest::newRow("end") << 0 << 100 << QList<PlanPiece>{{0, 0, 100, false}};
        QTest::newRow("within a group") << 50 << 90 << QList<PlanPiece>{{0, 50, 90, true}};
        QTest::newRow("beyond the end") << 0 << 999 << QList<PlanPiece>{{0, 0, 240, false}};
    }
    void trimsAreCopiedWhereTheyCanBe()
    {
        QFETCH(int, in);
        QFETCH(int, out);
        QTEST(exactPieces(Shape{.in = in, .out = out}.clip(), 0), "pieces");
    }
    void picturesOutOfOrderAreMadeAnewAtTheEnd()
    {
        FinishClip clip = Shape{.in = 10, .out = 101}.clip();
        clip.endings = {1, 4, 7, 98, 102, 240};
        clip.lead = 83'333; // two frames
        QCOMPARE(exactPieces(clip, 3), (QList<PlanPiece>{{3, 10, 48, true}, {3, 48, 98, false}, {3, 98, 101, true}}));
        clip.clip.in = 47; // one made picture alone could not be decoded early enough
        QCOMPARE(exactPieces(clip, 3), (QList<PlanPiece>{{3, 47, 96, true}, {3, 96, 98, false}, {3, 98, 101, true}}));
    }

    void exactAndQuickTrims()
    {
        const QList<Shape> clips{{.in = 50, .out = 200}, {}};
        const Result<ExportPlan> exact = planOf(clips, "join");
        QVERIFY(exact.ok());
        QCOMPARE(exact->way, ExportPlan::Way::SmartTrim);
        QCOMPARE(exact->frames, 150 + 240);
        QVERIFY(exact->reasons.contains({Kind::TrimEncoded, 0, QStringLiteral("46")}));
        QVERIFY(says(*exact, Kind::SoundEncoded));
        const Result<ExportPlan> quick = planOf(clips, "join", {.trims = TrimWay::Quick});
        QVERIFY(quick.ok());
        QCOMPARE(quick->way, ExportPlan::Way::Concat);
        QCOMPARE(quick->frames, 152 + 240);
        QVERIFY(quick->reasons.contains({Kind::TrimMoved, 0, QStringLiteral("2")}));
        // What cannot be pieced together is made anew, and that is said.
        const Result<ExportPlan> other =
            planOf({{.in = 50, .codec = QStringLiteral("hevc"), .profile = QStringLiteral("Main")}}, "join");
        QVERIFY(other.ok());
        QCOMPARE(other->way, ExportPlan::Way::Encode);
        QVERIFY(other->reasons.contains({Kind::TrimEncoded, 0, QStringLiteral("190")}));
    }

    void fadesTakeFromBothClips()
    {
        const Result<ExportPlan> plan = planOf({{}, {}, {}}, "join", {.fadeMs = 500});
        QVERIFY(plan.ok());
        QCOMPARE(plan->way, ExportPlan::Way::Encode);
        QCOMPARE(plan->fadeFrames, 12);
        QCOMPARE(plan->frames, 720 - 2 * 12);
        QVERIFY(says(*plan, Kind::Fade));
        const Result<ExportPlan> alone = planOf({{}}, "join", {.fadeMs = 500});
        QVERIFY(alone.ok());
        QCOMPARE(alone->way, ExportPlan::Way::Concat);
    }

    void whatCannotBeIsRefused_data()
    {
        QTest::addColumn<QList<Shape>>("clips");
        QTest::addColumn<QString>("preset");
        QTest::addColumn<ExportChoice>("choice");
        const QList<Shape> one{{}};
        QTest::newRow("no clip") << QList<Shape>() << QStringLiteral("join") << ExportChoice{};
        QTest::newRow("nothing left") << QList<Shape>{{.in = 240}} << QStringLiteral("join") << ExportChoice{};
        QTest::newRow("out before in") << QList<Shape>{{.in = 50, .out = 50}} << QStringLiteral("h264")
                                       << ExportChoice{};
        QTest::newRow("a long fade") << QList<Shape>{{}, {.frames = 20}} << QStringLiteral("h264")
                                     << ExportChoice{.fadeMs = 1000};
        QTest::newRow("fades that meet") << QList<Shape>{{}, {.frames = 40}, {}} << QStringLiteral("h264")
                                         << ExportChoice{.fadeMs = 1000};
        QTest::newRow("a fade below zero") << one << QStringLiteral("h264") << ExportChoice{.fadeMs = -1};
        QTest::newRow("no sound") << QList<Shape>{{.hasSound = false}} << QStringLiteral("flac") << ExportChoice{};
        QTest::newRow("odd") << one << QStringLiteral("h264") << ExportChoice{.size = QSize(1281, 720)};
        QTest::newRow("huge") << one << QStringLiteral("h264") << ExportChoice{.size = QSize(8194, 720)};
        QTest::newRow("tiny") << one << QStringLiteral("h264") << ExportChoice{.size = QSize(2, 2)};
        QTest::newRow("no such frame") << one << QStringLiteral("png") << ExportChoice{.stillFrame = 240};
        QTest::newRow("no such rate") << one << QStringLiteral("h264") << ExportChoice{.rate = Rate{0, 1}};
    }
    void whatCannotBeIsRefused()
    {
        QFETCH(QList<Shape>, clips);
        QFETCH(QString, preset);
        QFETCH(ExportChoice, choice);
        const Result<ExportPlan> plan = planExport(clipsOf(clips), *exportPreset(preset), choice);
        QVERIFY(!plan.ok());
        QCOMPARE(plan.error().kind, ErrorKind::BadInput);
        QVERIFY(!plan.error().detail.isEmpty());
    }

    void aCopyOfTheOriginalIsAllOfIt()
    {
        const Result<ExportPlan> plan = planOf({{.in = 5}, {}}, "original");
        QVERIFY(plan.ok());
        QCOMPARE(plan->way, ExportPlan::Way::CopyFiles);
        QVERIFY(says(*plan, Kind::TrimIgnored, 0));
        QCOMPARE(plan->bytes, 480'000);
    }

    void aFrameOfTheSequenceIsOneOfAFile()
    {
        const QList<FinishClip> clips = clipsOf({{.in = 10, .out = 20}, {.rate = {30, 1}, .frames = 60, .in = 30}});
        const QList<qint64> lengths{13, 30}; // at 30 frames a second
        QCOMPARE(stillPlace(clips, lengths, {30, 1}, 0), (StillPlace{0, 10}));
        QCOMPARE(stillPlace(clips, lengths, {30, 1}, 5), (StillPlace{0, 14}));
        QCOMPARE(stillPlace(clips, lengths, {30, 1}, 13), (StillPlace{1, 30}));
        QCOMPARE(stillPlace(clips, lengths, {30, 1}, 42), (StillPlace{1, 59}));
        QCOMPARE(stillPlace(clips, lengths, {30, 1}, 999), (StillPlace{1, 59}));
    }
};

QTEST_GUILESS_MAIN(TestExportPlan)
#include "tst_exportplan.moc"

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sampleprompts.h"

namespace klapper::bench {

namespace {

struct Words
{
    QStringList sizes;
    QStringList moves;
    QStringList subjects;
    QStringList doings;
    QStringList places;
    QStringList lights;
    QString joint;
    QString end;
};

QStringList split(const QString& text) { return text.split(u'|'); }

const Words& english()
{
    static const Words words{
        split(QStringLiteral(
            "Wide shot|Medium shot|Close-up|Extreme wide shot|Over-the-shoulder|Low angle|High angle|Aerial"
            "|Macro|Two-shot|Profile|Dutch angle")),
        split(QStringLiteral("slow push-in|locked-off|tracking shot|crane up|orbit|handheld|dolly out|pan left|tilt up"
                             "|steadicam|rack focus|whip pan")),
        split(
            QStringLiteral("a lighthouse keeper|two sisters in raincoats|an old carpenter|a red fox|a cyclist|the chef"
                           "|a violinist|a paper boat|a row of terraced houses|a night train|a boxer|a glassblower"
                           "|a grey heron|three astronauts|a street dancer|a potter's hands|a black cat|the ferry")),
        split(QStringLiteral(
            "climbs the spiral stairs|waits at the crossing|turns towards the window|runs through the rain"
            "|lifts the lid of a steaming pot|tunes the strings|drifts past the pier|laughs and looks back"
            "|wraps the parcel in brown paper|listens to the radio|lights a match|folds a letter")),
        split(QStringLiteral(
            "in a harbour town|on a rooftop|in a narrow kitchen|beside a frozen lake|under the elevated rail"
            "|in a flooded subway station|on a salt flat|in a greenhouse|at the edge of a pine forest"
            "|in an empty theatre|on the old quay|between market stalls")),
        split(QStringLiteral(
            "golden hour, long shadows|blue hour, wet asphalt|overcast, soft and flat|neon reflected in puddles"
            "|candle light, deep blacks|volumetric light through dust|high key, clean white|moonlight and fog"
            "|35 mm film grain|anamorphic flares|shallow depth of field|practical lamps only")),
        QStringLiteral(", "),
        QStringLiteral(". ")};
    return words;
}

const Words& chinese()
{
    static const Words words{
        split(QStringLiteral("全景|中景|特写|大远景|过肩镜头|低角度|俯拍|航拍|微距|双人镜头|侧面")),
        split(QStringLiteral("缓慢推进|固定机位|跟拍|升降镜头|环绕|手持|拉远|左摇|上摇|斯坦尼康")),
        split(QStringLiteral("灯塔守护人|穿雨衣的姐妹|老木匠|红狐|骑车的少年|厨师|小提琴手|纸船|夜行列车|拳手"
                             "|吹玻璃的匠人|苍鹭|黑猫|街舞少女")),
        split(QStringLiteral("登上螺旋楼梯|在路口等待|转身望向窗外|在雨中奔跑|揭开冒着热气的锅盖|调试琴弦"
                             "|漂过码头|回头微笑|点燃一根火柴|折起一封信")),
        split(QStringLiteral("在港口小镇|在天台上|在狭窄的厨房里|在结冰的湖边|在高架桥下|在被淹没的地铁站"
                             "|在盐滩上|在温室里|在松林边|在空荡的剧院里|在集市摊位之间")),
        split(QStringLiteral("黄金时刻，长长的影子|蓝调时刻，湿漉漉的路面|阴天，柔和的光|霓虹倒映在水洼里|烛光"
                             "|尘埃中的光束|月光与雾|胶片颗粒|浅景深")),
        QStringLiteral("，"),
        QStringLiteral("。")};
    return words;
}

QString oneOf(const QStringList& words, QRandomGenerator& random) { return words[random.bounded(int(words.size()))]; }

QString sentence(const Words& words, QRandomGenerator& random)
{
    const QString who = oneOf(words.subjects, random);
    const QString does = oneOf(words.doings, random);
    const QString where = oneOf(words.places, random);
    // In Chinese the place stands before what is done there.
    const bool isEnglish = &words == &english();
    const QString scene = isEnglish ? QString(who % u' ' % does % u' ' % where) : QString(who % where % does);
    return oneOf(words.sizes, random) % words.joint % oneOf(words.moves, random) % words.joint % scene % words.joint
         % oneOf(words.lights, random) % words.end;
}

QString sentences(const Words& words, int count, QRandomGenerator& random)
{
    QString text;
    for (int n = 0; n < count; ++n)
        text += sentence(words, random);
    return text.trimmed();
}

bool chance(int ofHundred, QRandomGenerator& random) { return random.bounded(100) < ofHundred; }

void addShots(RequestDraft& draft, const Words& words, QRandomGenerator& random)
{
    draft.shotsActive = true;
    draft.seconds = 0;
    const int count = 2 + random.bounded(5);
    for (int n = 0; n < count; ++n) {
        const int seconds = 1 + random.bounded(2);
        draft.shots.append({sentences(words, 1, random), seconds});
        draft.seconds += seconds;
    }
    if (draft.seconds < 3) { // two shots of a second each
        ++draft.shots.last().seconds;
        ++draft.seconds;
    }
}

} // namespace

RequestDraft sampleDraft(QRandomGenerator& random)
{
    const Words& words = chance(25, random) ? chinese() : english();
    RequestDraft draft;
    draft.endpoint.tier = Tier(random.bounded(3));
    draft.prompt = sentences(words, 1 + random.bounded(8), random);
    draft.seconds = 3 + random.bounded(8);
    draft.aspect = oneOf({QStringLiteral("16:9"), QStringLiteral("9:16"), QStringLiteral("1:1")}, random);
    draft.audio = chance(30, random);
    if (chance(40, random))
        addShots(draft, words, random);
    if (chance(20, random))
        draft.negative = QStringLiteral("text, watermark, extra fingers");
    if (chance(30, random))
        draft.seed = random.bounded(1'000'000);
    if (chance(20, random)) {
        draft.endpoint.mode = Mode::ImageToVideo;
        draft.firstFrame = QStringLiteral("https://images.example.org/%1.jpg").arg(random.bounded(100'000));
    }
    return draft;
}

QStringList sampleSearches()
{
    return {QStringLiteral("lighthouse"), QStringLiteral("fox rain"), QStringLiteral("灯塔"),
            QStringLiteral("neon subway crane"), QStringLiteral("nothing like that")};
}

} // namespace klapper::bench

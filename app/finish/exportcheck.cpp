// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finish/exportcheck.h"

#include "app/media/clipshape.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <cmath>

namespace klapper {

namespace {

Error badFile(const char* why) { return {.kind = ErrorKind::BadFile, .detail = QString::fromLatin1(why)}; }

double numberOf(const QJsonValue& value) { return value.isString() ? value.toString().toDouble() : value.toDouble(); }

/// "00:00:02.041000000", as Matroska keeps it for each stream.
double clockOf(const QString& text)
{
    const QStringList parts = text.split(u':');
    return parts.size() == 3 ? parts[0].toDouble() * 3600 + parts[1].toDouble() * 60 + parts[2].toDouble() : 0;
}

/// @param decoded whether pictures were decoded; where none could be, ffprobe says no number of them
qint64 framesOf(const QJsonObject& stream, bool decoded)
{
    if (decoded)
        return qint64(numberOf(stream[u"nb_read_frames"]));
    const QJsonValue read = stream[u"nb_read_packets"];
    return qint64(numberOf(read.isUndefined() ? stream[u"nb_frames"] : read));
}

/// When a stream ends.
double endOf(const QJsonObject& stream, const QJsonObject& format)
{
    const double begin = numberOf(stream[u"start_time"]);
    if (numberOf(stream[u"duration"]) > 0)
        return begin + numberOf(stream[u"duration"]);
    const double said = clockOf(stream[u"tags"][u"DURATION"].toString());
    return said > 0 ? said : numberOf(format[u"start_time"]) + numberOf(format[u"duration"]);
}

/// Of an animated WebP (RFC 9649, 2.7): the canvas, and how many pictures stand on it for how long.
Result<ResultFacts> webpFacts(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.read(12).mid(8) != "WEBP")
        return badFile("no WebP");
    ResultFacts facts;
    const auto number = [](const QByteArray& bytes, qsizetype at) {
        return int(uchar(bytes[at])) | int(uchar(bytes[at + 1])) << 8 | int(uchar(bytes[at + 2])) << 16;
    };
    while (!file.atEnd()) {
        const QByteArray head = file.read(8);
        if (head.size() < 8)
            break;
        const qint64 size = qFromLittleEndian<quint32>(head.constData() + 4);
        const qint64 next = file.pos() + size + size % 2;
        const QByteArray body = file.read(std::min<qint64>(size, 16));
        if (head.startsWith("VP8X") && body.size() >= 10)
            facts.size = {number(body, 4) + 1, number(body, 7) + 1};
        if (head.startsWith("ANMF") && body.size() >= 16) {
            ++facts.frames;
            facts.seconds += number(body, 12) / 1000.0;
        }
        if (next > file.size() || !file.seek(next))
            return badFile("a WebP that is cut short");
    }
    return facts.frames > 0 ? Result<ResultFacts>(facts) : badFile("a WebP without pictures");
}

Result<QSize> pngSize(const QString& path)
{
    QFile file(path);
    const QByteArray head = file.open(QIODevice::ReadOnly) ? file.read(24) : QByteArray();
    if (head.size() < 24 || head.mid(12, 4) != "IHDR")
        return badFile("no PNG");
    return QSize(int(qFromBigEndian<quint32>(head.constData() + 16)),
                 int(qFromBigEndian<quint32>(head.constData() + 20)));
}

Result<ResultFacts> folderFacts(const ExportPlan& plan, const QString& folder)
{
    const QStringList names = QDir(folder).entryList({QStringLiteral("*.png")}, QDir::Files, QDir::Name);
    if (names.isEmpty())
        return badFile("no pictures");
    const Result<QSize> size = pngSize(folder % u'/' % names.last());
    if (!size)
        return size.error();
    ResultFacts facts{.frames = names.size(), .seconds = double(names.size()) / plan.rate.perSecond(), .size = *size};
    const QFileInfoList sounds = QDir(folder).entryInfoList({QStringLiteral("*.wav")}, QDir::Files);
    if (sounds.size() == 1) {
        constexpr double head = 44;
        constexpr double bytesPerSecond = 48'000 * 2 * 3; // as the preset has it
        facts.hasSound = true;
        facts.soundLate = (double(sounds.first().size()) - head) / bytesPerSecond - facts.seconds;
    }
    return facts;
}

} // namespace

QStringList factsArguments(const ExportPlan& plan, const QString& path, bool decoded)
{
    const QString& container = plan.preset.container;
    if (container == u"image2" || container == u"webp")
        return {};
    const bool isIndexed = container == u"mp4" || container == u"mov";
    QStringList words{QStringLiteral("-v"),
                      QStringLiteral("error"),
                      QStringLiteral("-protocol_whitelist"),
                      QStringLiteral("file"),
                      QStringLiteral("-f"),
                      isIndexed              ? QStringLiteral("mov")
                      : container == u"webm" ? QStringLiteral("matroska")
                                             : container};
    if (decoded)
        words << QStringLiteral("-count_frames");
    else if (!isIndexed)
        words << QStringLiteral("-count_packets");
    return words << QStringLiteral("-print_format") << QStringLiteral("json") << QStringLiteral("-show_format")
                 << QStringLiteral("-show_streams") << QStringLiteral("-i") << u"file:" % path;
}

Result<ResultFacts> parseFacts(const QByteArray& json, bool decoded)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const QJsonObject format = root[u"format"].toObject();
    const QJsonArray streams = root[u"streams"].toArray();
    ResultFacts facts;
    double soundEnd = 0;
    double pictureEnd = 0;
    for (const QJsonValue& value : streams) {
        const QJsonObject stream = value.toObject();
        const QString kind = stream[u"codec_type"].toString();
        if (kind == u"audio") {
            facts.hasSound = true;
            soundEnd = endOf(stream, format);
        } else if (kind == u"video") {
            pictureEnd = endOf(stream, format);
            facts.seconds = pictureEnd - numberOf(stream[u"start_time"]);
            facts.pictureStart = numberOf(stream[u"start_time"]) - numberOf(format[u"start_time"]);
            facts.size = {stream[u"width"].toInt(), stream[u"height"].toInt()};
            if (isOnItsSide(rotationOf(stream)))
                facts.size.transpose();
            facts.frames = framesOf(stream, decoded);
        }
    }
    const bool hasPicture = facts.frames > 0;
    if (!hasPicture && !facts.hasSound)
        return badFile("nothing is in the file");
    if (!hasPicture)
        facts.seconds = soundEnd;
    else if (facts.hasSound)
        facts.soundLate = soundEnd - pictureEnd;
    return facts;
}

Result<ResultFacts> pictureFacts(const ExportPlan& plan, const QString& path)
{
    if (plan.preset.container == u"webp")
        return webpFacts(path);
    if (plan.preset.kind == ExportKind::Images)
        return folderFacts(plan, path);
    const Result<QSize> size = pngSize(path);
    return size ? Result<ResultFacts>(ResultFacts{.frames = 1, .size = *size}) : size.error();
}

QList<ResultDifference> differencesFrom(const ExportPlan& plan, const ResultFacts& facts)
{
    using Kind = ResultDifference::Kind;
    QList<ResultDifference> found;
    const double frame = plan.rate.isValid() ? 1 / plan.rate.perSecond() : 0.1;
    const bool isSound = !plan.preset.hasPicture();
    // One picture of an animation that equals the one before may only be shown for longer.
    const bool isMerged = plan.preset.container == u"webp" && facts.frames > 0 && facts.frames < plan.frames;
    if (facts.frames != plan.frames && !isMerged)
        found.append({.kind = Kind::Frames, .found = double(facts.frames), .planned = double(plan.frames)});
    if (std::abs(facts.seconds - plan.seconds) > (isSound ? frame : frame / 2))
        found.append({.kind = Kind::Seconds, .found = facts.seconds, .planned = plan.seconds});
    if (facts.size != plan.size && !isSound)
        found.append({.kind = Kind::Size, .foundSize = facts.size, .plannedSize = plan.size});
    if (facts.hasSound != plan.hasSound)
        found.append({.kind = facts.hasSound ? Kind::SoundThere : Kind::SoundMissing});
    if (std::abs(facts.soundLate) > frame)
        found.append({.kind = Kind::SoundLate, .found = facts.soundLate});
    return found;
}

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finish/fcpxmlresources.h"

#include <QFileInfo>
#include <QUrl>
#include <QXmlStreamWriter>

#include <numeric>

namespace klapper {

namespace {

QString trait(const PlacedClip& clip, const char* name)
{
    return clip.source.shape.traits.value(u"video " % QString::fromLatin1(name));
}

/// The colour space by the numbers of ITU-T H.273 for primaries, transfer and matrix. What is not tagged is taken for
/// Rec. 709, as players do.
QString colorOf(const PlacedClip& clip)
{
    const QString primaries = trait(clip, "color_primaries");
    const QString transfer = trait(clip, "color_transfer");
    if (primaries == u"bt2020" && transfer == u"smpte2084")
        return QStringLiteral("9-16-9 (Rec. 2020 PQ)");
    if (primaries == u"bt2020" && transfer == u"arib-std-b67")
        return QStringLiteral("9-18-9 (Rec. 2020 HLG)");
    if (primaries == u"bt2020")
        return QStringLiteral("9-1-9 (Rec. 2020)");
    if (primaries == u"smpte170m")
        return QStringLiteral("6-1-6 (Rec. 601 (NTSC))");
    if (primaries == u"bt470bg")
        return QStringLiteral("5-1-6 (Rec. 601 (PAL))");
    return QStringLiteral("1-1-1 (Rec. 709)");
}

QString pixelOf(const PlacedClip& clip)
{
    const QString aspect = trait(clip, "sample_aspect_ratio");
    const bool isSquare = aspect.isEmpty() || aspect == u"1:1" || aspect == u"0:1" || aspect == u"N/A";
    return isSquare ? QString() : aspect;
}

/// Apple's name for a usual format; empty for others, which are described by their attributes alone.
QString predefinedName(const Rate& rate, QSize size)
{
    static const QList<std::pair<QSize, QString>> sizes{{{1280, 720}, QStringLiteral("720p")},
                                                        {{1920, 1080}, QStringLiteral("1080p")},
                                                        {{3840, 2160}, QStringLiteral("3840x2160p")},
                                                        {{4096, 2160}, QStringLiteral("4096x2160p")}};
    static const QList<std::pair<Rate, QString>> rates{
        {{24000, 1001}, QStringLiteral("2398")}, {{24, 1}, QStringLiteral("24")}, {{25, 1}, QStringLiteral("25")},
        {{30000, 1001}, QStringLiteral("2997")}, {{30, 1}, QStringLiteral("30")}, {{50, 1}, QStringLiteral("50")},
        {{60000, 1001}, QStringLiteral("5994")}, {{60, 1}, QStringLiteral("60")}};
    for (const auto& [known, lines] : sizes) {
        for (const auto& [usual, name] : rates) {
            if (known == size && usual == rate)
                return u"FFVideoFormat" % lines % name;
        }
    }
    return {};
}

} // namespace

QString FcpxmlResources::seconds(qint64 numerator, qint64 denominator)
{
    const qint64 shared = std::gcd(numerator, denominator);
    const QString whole = QString::number(numerator / shared);
    return denominator == shared ? QString(whole % u's')
                                 : QString(whole % u'/' % QString::number(denominator / shared) % u's');
}

FcpxmlResources::FcpxmlResources(const Handoff& handoff, const HandoffLine& line)
{
    const PlacedClip& first = line.clips.first();
    m_lineFormat = format(handoff.rate, handoff.size, colorOf(first), {});
    for (const PlacedClip& clip : line.clips) {
        m_formatOfClip.append(format(clip.rate, clip.size(), colorOf(clip), pixelOf(clip)));
        QString& asset = m_assetOfFile[clip.source.clip.path];
        if (!asset.isEmpty())
            continue;
        asset = nextId();
        m_assets.append({asset, m_formatOfClip.last(), clip});
    }
    if (line.fade > 0) {
        m_dissolve = nextId();
        m_crossFade = nextId();
    }
}

QString FcpxmlResources::format(const Rate& rate, QSize size, const QString& color, const QString& pixel)
{
    for (const Format& known : std::as_const(m_formats)) {
        if (known.rate == rate && known.size == size && known.color == color && known.pixel == pixel)
            return known.id;
    }
    m_formats.append({nextId(), rate, size, color, pixel});
    return m_formats.last().id;
}

void FcpxmlResources::writeFormat(QXmlStreamWriter& xml, const Format& format)
{
    xml.writeEmptyElement(QStringLiteral("format"));
    xml.writeAttribute(QStringLiteral("id"), format.id);
    if (const QString name = predefinedName(format.rate, format.size); !name.isEmpty() && format.pixel.isEmpty())
        xml.writeAttribute(QStringLiteral("name"), name);
    xml.writeAttribute(QStringLiteral("frameDuration"), time(1, format.rate));
    xml.writeAttribute(QStringLiteral("width"), QString::number(format.size.width()));
    xml.writeAttribute(QStringLiteral("height"), QString::number(format.size.height()));
    if (!format.pixel.isEmpty()) {
        xml.writeAttribute(QStringLiteral("paspH"), format.pixel.section(u':', 0, 0));
        xml.writeAttribute(QStringLiteral("paspV"), format.pixel.section(u':', 1, 1));
    }
    xml.writeAttribute(QStringLiteral("colorSpace"), format.color);
}

void FcpxmlResources::writeAsset(QXmlStreamWriter& xml, const Asset& asset)
{
    const QFileInfo file(asset.clip.source.clip.path);
    xml.writeStartElement(QStringLiteral("asset"));
    xml.writeAttribute(QStringLiteral("id"), asset.id);
    xml.writeAttribute(QStringLiteral("name"), printable(file.completeBaseName()));
    xml.writeAttribute(QStringLiteral("start"), QStringLiteral("0s"));
    xml.writeAttribute(QStringLiteral("duration"), time(asset.clip.media, asset.clip.rate));
    xml.writeAttribute(QStringLiteral("hasVideo"), QStringLiteral("1"));
    xml.writeAttribute(QStringLiteral("format"), asset.format);
    xml.writeAttribute(QStringLiteral("videoSources"), QStringLiteral("1"));
    if (asset.clip.hasSound()) {
        const ClipInfo& clip = asset.clip.source.shape.clip;
        xml.writeAttribute(QStringLiteral("hasAudio"), QStringLiteral("1"));
        xml.writeAttribute(QStringLiteral("audioSources"), QStringLiteral("1"));
        xml.writeAttribute(QStringLiteral("audioChannels"), QString::number(std::max(1, clip.audioChannels)));
        xml.writeAttribute(QStringLiteral("audioRate"), QString::number(clip.audioRate > 0 ? clip.audioRate : 48'000));
    }
    xml.writeEmptyElement(QStringLiteral("media-rep"));
    xml.writeAttribute(QStringLiteral("kind"), QStringLiteral("original-media"));
    xml.writeAttribute(QStringLiteral("src"),
                       QString::fromLatin1(QUrl::fromLocalFile(file.absoluteFilePath()).toEncoded()));
    xml.writeEndElement();
}

void FcpxmlResources::write(QXmlStreamWriter& xml) const
{
    const auto effect = [&xml](const QString& id, const char* name, const char* uid) {
        xml.writeEmptyElement(QStringLiteral("effect"));
        xml.writeAttribute(QStringLiteral("id"), id);
        xml.writeAttribute(QStringLiteral("name"), QString::fromLatin1(name));
        xml.writeAttribute(QStringLiteral("uid"), QString::fromLatin1(uid));
    };
    xml.writeStartElement(QStringLiteral("resources"));
    for (const Format& format : m_formats)
        writeFormat(xml, format);
    for (const Asset& asset : m_assets)
        writeAsset(xml, asset);
    if (!m_dissolve.isEmpty()) {
        // The names under which Final Cut has its own two.
        effect(m_dissolve, "Cross Dissolve", "FxPlug:4731E73A-8DAC-4113-9A30-AE85B1761265");
        effect(m_crossFade, "Audio Crossfade", "FFAudioTransition");
    }
    xml.writeEndElement();
}

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finish/fcpxmlwriter.h"

#include "app/finish/fcpxmlresources.h"
#include "app/finish/timecode.h"

#include <QXmlStreamWriter>

namespace klapper {

namespace {

/// What conform-rate can name; others are left to the editor.
QString conformedRate(const Rate& rate)
{
    static const QList<std::pair<Rate, QString>> names{
        {{24000, 1001}, QStringLiteral("23.98")}, {{24, 1}, QStringLiteral("24")}, {{25, 1}, QStringLiteral("25")},
        {{30000, 1001}, QStringLiteral("29.97")}, {{30, 1}, QStringLiteral("30")}, {{60, 1}, QStringLiteral("60")},
        {{48000, 1001}, QStringLiteral("47.95")}, {{48, 1}, QStringLiteral("48")}, {{50, 1}, QStringLiteral("50")},
        {{60000, 1001}, QStringLiteral("59.94")}};
    for (const auto& [known, name] : names) {
        if (known == rate)
            return name;
    }
    return {};
}

class Writer final
{
public:
    Writer(const Handoff& handoff, const HandoffLine& line)
        : m_handoff(handoff)
        , m_line(line)
        , m_resources(handoff, line)
        , m_name(printable(handoff.name))
        , m_xml(&m_text)
    {
        if (m_name.isEmpty())
            m_name = QStringLiteral("Klapper");
        m_xml.setAutoFormatting(true);
    }

    QByteArray text()
    {
        m_xml.writeStartDocument();
        m_xml.writeDTD(QStringLiteral("<!DOCTYPE fcpxml>"));
        start("fcpxml", {{"version", QStringLiteral("1.10")}});
        m_resources.write(m_xml);
        start("library", {});
        start("event", {{"name", m_name}});
        start("project", {{"name", m_name}});
        sequence();
        m_xml.writeEndDocument();
        return m_text;
    }

private:
    using Attributes = std::initializer_list<std::pair<const char*, QString>>;

    void attributes(const Attributes& list)
    {
        for (const auto& [name, value] : list) {
            if (!value.isEmpty())
                m_xml.writeAttribute(QString::fromLatin1(name), value);
        }
    }
    void start(const char* name, const Attributes& list)
    {
        m_xml.writeStartElement(QString::fromLatin1(name));
        attributes(list);
    }
    void empty(const char* name, const Attributes& list)
    {
        m_xml.writeEmptyElement(QString::fromLatin1(name));
        attributes(list);
    }
    QString lineTime(qint64 frames) const { return FcpxmlResources::time(frames, m_handoff.rate); }

    void sequence()
    {
        const bool drops = usualCount(m_handoff.rate) == TimecodeCount::Drop;
        start("sequence", {{"format", m_resources.lineFormat()},
                           {"duration", lineTime(m_line.frames)},
                           {"tcStart", QStringLiteral("0s")},
                           {"tcFormat", drops ? QStringLiteral("DF") : QStringLiteral("NDF")},
                           {"audioLayout", QStringLiteral("stereo")},
                           {"audioRate", QStringLiteral("48k")}});
        start("spine", {});
        for (const PlacedClip& clip : m_line.clips) {
            if (clip.index > 0 && m_line.fade > 0)
                transition(clip);
            assetClip(clip);
        }
    }

    void transition(const PlacedClip& into)
    {
        start("transition", {{"name", QStringLiteral("Cross Dissolve")},
                             {"offset", lineTime(into.at)},
                             {"duration", lineTime(m_line.fade)}});
        empty("filter-video", {{"ref", m_resources.dissolve()}, {"name", QStringLiteral("Cross Dissolve")}});
        empty("filter-audio", {{"ref", m_resources.crossFade()}, {"name", QStringLiteral("Audio Crossfade")}});
        m_xml.writeEndElement();
    }

    void assetClip(const PlacedClip& clip)
    {
        start("asset-clip", {{"ref", m_resources.assetOf(clip)},
                             {"offset", lineTime(clip.cutAt())},
                             {"name", clip.name},
                             {"start", FcpxmlResources::time(clip.visibleFirst(m_handoff.rate), clip.rate)},
                             {"duration", lineTime(clip.visible())},
                             {"format", m_resources.formatOf(clip)},
                             {"tcFormat", QStringLiteral("NDF")},
                             {"audioRole", clip.hasSound() ? QStringLiteral("dialogue") : QString()}});
        // Without this Final Cut would play some pairs of rates at another speed (Apple, "conform-rate").
        if (!(clip.rate == m_handoff.rate))
            empty("conform-rate", {{"scaleEnabled", QStringLiteral("0")}, {"srcFrameRate", conformedRate(clip.rate)}});
        if (clip.size() != m_handoff.size) {
            const bool crops = m_handoff.fit == Fit::Crop;
            empty("adjust-conform", {{"type", crops ? QStringLiteral("fill") : QStringLiteral("fit")}});
            empty("adjust-transform", {{"scale", QStringLiteral("1 1")}});
        }
        markers(clip);
        m_xml.writeEndElement();
    }

    void markers(const PlacedClip& clip)
    {
        const qint64 first = clip.visibleFirst(m_handoff.rate);
        const qint64 last = first + clip.visibleLength(m_handoff.rate) - 1;
        for (const PlacedClip::Mark& mark : clip.marks) {
            empty("marker", {{"start", FcpxmlResources::time(std::clamp(mark.frame, first, last), clip.rate)},
                             {"duration", FcpxmlResources::time(1, clip.rate)},
                             {"value", mark.name},
                             {"note", mark.text}});
        }
    }

    const Handoff& m_handoff;
    const HandoffLine& m_line;
    FcpxmlResources m_resources;
    QString m_name;
    QByteArray m_text;
    QXmlStreamWriter m_xml;
};

} // namespace

bool isFinalCutRate(const Rate& rate)
{
    const QString name = conformedRate(rate);
    return !name.isEmpty() && name != u"47.95" && name != u"48";
}

QByteArray fcpxmlText(const Handoff& handoff, const HandoffLine& line) { return Writer(handoff, line).text(); }

} // namespace klapper

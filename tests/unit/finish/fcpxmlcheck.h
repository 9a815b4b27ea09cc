// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMap>
#include <QRegularExpression>
#include <QStringList>
#include <QXmlStreamReader>

#include <memory>
#include <numeric>
#include <optional>
#include <utility>
#include <vector>

namespace klapper::test {

/// A fraction of a second as FCPXML writes it.
struct Moment
{
    qint64 over = 0;
    qint64 under = 1;

    static std::optional<Moment> fromText(const QString& text)
    {
        static const QRegularExpression form(QStringLiteral("^(-?\\d+)(?:/([1-9]\\d*))?s$"));
        const QRegularExpressionMatch match = form.match(text);
        if (!match.hasMatch())
            return std::nullopt;
        return Moment{match.captured(1).toLongLong(), match.captured(2).isEmpty() ? 1 : match.captured(2).toLongLong()};
    }
    Moment plus(const Moment& other) const
    {
        const qint64 shared = under * other.under;
        const qint64 sum = over * other.under + other.over * under;
        const qint64 divisor = std::gcd(sum, shared);
        return {sum / divisor, shared / divisor};
    }
    Moment minus(const Moment& other) const { return plus({-other.over, other.under}); }
    bool operator==(const Moment& other) const { return over * other.under == other.over * under; }
    bool isBefore(const Moment& other) const { return over * other.under < other.over * under; }
    bool isMultipleOf(const Moment& grid) const { return (over * grid.under) % (under * grid.over) == 0; }
    /// How many of those, when it is a multiple.
    qint64 in(const Moment& grid) const { return over * grid.under / (under * grid.over); }
};

/// Checks a document by the rules of Final Cut Pro XML 1.10 for the elements that a hand-off uses: which children in
/// which order, which attributes with which values, ids and what refers to them; and by the rules that Final Cut has
/// beyond its DTD: times on frames, edits within their media. What is wrong stands in faults().
class FcpxmlCheck final
{
public:
    struct Node
    {
        QString name;
        QMap<QString, QString> attributes;
        std::vector<std::unique_ptr<Node>> children;
        Node* parent = nullptr;

        QString operator[](const char* key) const { return attributes.value(QString::fromLatin1(key)); }
        QList<const Node*> all(const char* kind) const
        {
            QList<const Node*> found;
            for (const auto& child : children) {
                if (child->name == QLatin1String(kind))
                    found.append(child.get());
                found.append(child->all(kind));
            }
            return found;
        }
    };

    explicit FcpxmlCheck(const QByteArray& text)
    {
        read(text);
        if (!m_faults.isEmpty())
            return;
        const Node& top = *m_root.children.front();
        if (m_root.children.size() != 1 || top.name != u"fcpxml" || top["version"] != u"1.10")
            fault(QStringLiteral("no fcpxml 1.10"));
        check(top);
        for (const auto& [reference, kinds] : std::as_const(m_references)) {
            if (!m_ids.contains(reference) || !kinds.contains(m_ids[reference]->name))
                fault(u"nothing suitable has the id " % reference);
        }
        if (m_faults.isEmpty())
            checkEdits(*top.all("sequence").first());
    }

    const QStringList& faults() const { return m_faults; }
    const Node& document() const { return *m_root.children.front(); }
    const Node* byId(const QString& id) const { return m_ids.value(id); }
    /// The length of a frame of a format.
    Moment frameOf(const QString& format) const
    {
        return Moment::fromText((*m_ids[format])["frameDuration"]).value_or(Moment{0, 1});
    }
    static Moment time(const Node& node, const char* key)
    {
        return Moment::fromText(node[key]).value_or(Moment{-1, 1});
    }

private:
    struct Rule
    {
        QString children;                  ///< a pattern of their names, each followed by a blank
        QMap<QString, QString> attributes; ///< name and pattern of the value; ? after the name: may be missing
    };

    void fault(const QString& what) { m_faults.append(what); }

    void read(const QByteArray& text)
    {
        QXmlStreamReader xml(text);
        Node* at = &m_root;
        bool hasType = false;
        while (!xml.atEnd()) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::DTD)
                hasType = xml.dtdName() == u"fcpxml";
            if (token == QXmlStreamReader::Characters && !xml.isWhitespace())
                fault(u"text where none belongs: " % xml.text());
            if (token == QXmlStreamReader::EndElement)
                at = at->parent;
            if (token != QXmlStreamReader::StartElement)
                continue;
            at->children.push_back(std::make_unique<Node>());
            Node* const child = at->children.back().get();
            child->name = xml.name().toString();
            child->parent = at;
            const QXmlStreamAttributes attributes = xml.attributes();
            for (const QXmlStreamAttribute& attribute : attributes)
                child->attributes.insert(attribute.name().toString(), attribute.value().toString());
            at = child;
        }
        if (xml.hasError())
            fault(xml.errorString());
        if (!hasType)
            fault(QStringLiteral("no document type"));
    }

    static const QMap<QString, Rule>& rules()
    {
        const QString any = QStringLiteral(".*");
        const QString some = QStringLiteral(".+");
        const QString id = QStringLiteral("id");
        const QString count = QStringLiteral("[1-9]\\d*");
        const QString moment = QStringLiteral("\\d+(/[1-9]\\d*)?s");
        const auto text = [](const char* word) {
            return QString::fromLatin1(word);
        };
        static const QMap<QString, Rule> all{
            {text("fcpxml"), {text("(import-options )?(resources )?(library |(event )*)"), {{text("version"), some}}}},
            {text("resources"), {text("((asset|effect|format|media|locator) )*"), {}}},
            {text("library"), {text("((event|smart-collection) )*"), {{text("location?"), some}}}},
            {text("event"), {text("((clip|asset-clip|project) )*"), {{text("name?"), some}, {text("uid?"), some}}}},
            {text("project"), {text("sequence "), {{text("name?"), some}, {text("uid?"), some}}}},
            {text("format"),
             {{},
              {{id, some},
               {text("name?"), text("FFVideoFormat\\w+")},
               {text("frameDuration?"), moment},
               {text("width?"), count},
               {text("height?"), count},
               {text("paspH?"), count},
               {text("paspV?"), count},
               {text("colorSpace?"), text("\\d+-\\d+-\\d+ \\(Rec\\. .+\\)")}}}},
            {text("asset"),
             {text("(media-rep )+(metadata )?"),
              {{id, some},
               {text("name?"), some},
               {text("start?"), moment},
               {text("duration?"), moment},
               {text("hasVideo?"), text("1")},
               {text("format?"), text("REF format")},
               {text("hasAudio?"), text("1")},
               {text("videoSources?"), count},
               {text("audioSources?"), count},
               {text("audioChannels?"), count},
               {text("audioRate?"), count}}}},
            {text("media-rep"),
             {text("(bookmark )?"),
              {{text("kind?"), text("original-media|proxy-media")}, {text("src"), text("file:///[^ ]+")}}}},
            {text("effect"), {{}, {{id, some}, {text("name?"), some}, {text("uid"), some}}}},
            {text("sequence"),
             {text("(note )?spine (metadata )?"),
              {{text("format"), text("REF format")},
               {text("duration?"), moment},
               {text("tcStart?"), moment},
               {text("tcFormat?"), text("DF|NDF")},
               {text("audioLayout?"), text("mono|stereo|surround")},
               {text("audioRate?"), text("32k|44.1k|48k|88.2k|96k|176.4k|192k")}}}},
            {text("spine"), {text("((asset-clip|gap|transition) )*"), {}}},
            {text("asset-clip"),
             {text("(note )?(conform-rate )?(timeMap )?(object-tracker )?(adjust-crop )?(adjust-corners )?"
                   "(adjust-conform )?(adjust-transform )?(adjust-blend )?(adjust-volume )?(adjust-panner )?"
                   "((marker|chapter-marker|keyword) )*(audio-channel-source )*(filter-video )*(filter-audio )*"
                   "(metadata )?"),
              {{text("ref"), text("REF asset")},
               {text("offset?"), moment},
               {text("name?"), some},
               {text("start?"), moment},
               {text("duration?"), moment},
               {text("format?"), text("REF format")},
               {text("tcFormat?"), text("DF|NDF")},
               {text("audioRole?"), some}}}},
            {text("conform-rate"),
             {{},
              {{text("scaleEnabled?"), text("0|1")},
               {text("srcFrameRate?"), text("23.98|24|25|29.97|30|60|47.95|48|50|59.94")}}}},
            {text("adjust-conform"), {{}, {{text("type?"), text("fit|fill|none")}}}},
            {text("adjust-transform"),
             {text("(param )*"), {{text("scale?"), text("[\\d.]+ [\\d.]+")}, {text("position?"), some}}}},
            {text("marker"),
             {{}, {{text("start"), moment}, {text("duration?"), moment}, {text("value"), some}, {text("note?"), any}}}},
            {text("transition"),
             {text("(filter-video )?(filter-audio )?(marker )*(metadata )?"),
              {{text("name?"), some}, {text("offset?"), moment}, {text("duration"), moment}}}},
            {text("filter-video"),
             {text("(data )*(param )*"), {{text("ref"), text("REF effect")}, {text("name?"), some}}}},
            {text("filter-audio"),
             {text("(data )?(param )*"), {{text("ref"), text("REF effect")}, {text("name?"), some}}}},
        };
        return all;
    }

    void check(const Node& node)
    {
        const auto rule = rules().constFind(node.name);
        if (rule == rules().cend())
            return fault(u"an element that is not known: " % node.name);
        QString children;
        for (const auto& child : node.children) {
            children += child->name % u' ';
            check(*child);
        }
        if (!fits(rule->children, children))
            fault(node.name % u" holds: " % children);
        QStringList known;
        for (auto each = rule->attributes.begin(); each != rule->attributes.end(); ++each) {
            const bool isOptional = each.key().endsWith(u'?');
            const QString key = isOptional ? each.key().chopped(1) : each.key();
            known.append(key);
            if (node.attributes.contains(key))
                checkValue(node, key, *each);
            else if (!isOptional)
                fault(node.name % u" lacks " % key);
        }
        for (auto each = node.attributes.begin(); each != node.attributes.end(); ++each) {
            if (!known.contains(each.key()))
                fault(node.name % u" has " % each.key());
        }
    }

    void checkValue(const Node& node, const QString& key, const QString& pattern)
    {
        const QString value = node.attributes[key];
        if (pattern.startsWith(u"REF "))
            return m_references.append({value, {pattern.mid(4)}});
        if (!fits(pattern, value))
            fault(node.name % u' ' % key % u": " % value);
        if (key != u"id")
            return;
        if (m_ids.contains(value))
            fault(u"an id twice: " % value);
        m_ids.insert(value, &node);
    }

    static bool fits(const QString& pattern, const QString& text)
    {
        return QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                                  QRegularExpression::DotMatchesEverythingOption)
            .match(text)
            .hasMatch();
    }

    void checkEdits(const Node& sequence)
    {
        const Moment grid = frameOf(sequence["format"]);
        Moment cut = {0, 1};
        Moment half = {0, 1}; // of the transition before the clip
        const Node* clip = nullptr;
        for (const auto& child : sequence.children.front()->children) {
            for (const char* key : {"offset", "duration"}) {
                if (!time(*child, key).isMultipleOf(grid))
                    fault(child->name % u": not on a frame of the time line: " % (*child)[key]);
            }
            if (child->name == u"transition") {
                half = cut.minus(time(*child, "offset"));
                if (!clip || !(half.plus(half) == time(*child, "duration")))
                    return fault(QStringLiteral("a transition that is not around a cut"));
                checkMedia(*clip, {0, 1}, half);
                continue;
            }
            if (!(time(*child, "offset") == cut))
                fault(u"a gap or an overlap at " % (*child)["offset"]);
            cut = cut.plus(time(*child, "duration"));
            clip = child.get();
            checkMedia(*clip, std::exchange(half, {0, 1}), {0, 1});
        }
        if (!(time(sequence, "duration") == cut))
            fault(QStringLiteral("the sequence is not as long as its clips"));
    }

    /// @param before, after what transitions need beside what the clip shows
    void checkMedia(const Node& clip, const Moment& before, const Moment& after)
    {
        const Node& asset = *byId(clip["ref"]);
        const Moment grid = frameOf(asset["format"]);
        const Moment start = time(clip, "start");
        const Moment end = time(asset, "start").plus(time(asset, "duration"));
        if (!start.isMultipleOf(grid) || !time(asset, "duration").isMultipleOf(grid))
            fault(u"not on a frame of the file: " % clip["start"]);
        if (start.minus(before).isBefore(time(asset, "start"))
            || end.isBefore(start.plus(time(clip, "duration")).plus(after)))
            fault(u"an edit beyond its media: " % clip["name"]);
        if (clip["format"] != asset["format"])
            fault(QStringLiteral("clip and asset of different formats"));
        for (const Node* marker : clip.all("marker")) {
            if (!time(*marker, "start").isMultipleOf(grid) || time(*marker, "start").isBefore(start)
                || !time(*marker, "start").isBefore(start.plus(time(clip, "duration"))))
                fault(u"a marker outside: " % (*marker)["start"]);
        }
    }

    Node m_root;
    QHash<QString, const Node*> m_ids;
    QList<std::pair<QString, QStringList>> m_references;
    QStringList m_faults;
};

} // namespace klapper::test

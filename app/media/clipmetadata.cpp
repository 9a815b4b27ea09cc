// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/clipmetadata.h"

#include "app/media/sidecar.h"
#include "app/prompt/shottext.h"
#include "app/service/hostpolicy.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrlQuery>
#include <QXmlStreamWriter>

#include <algorithm>
#include <array>

namespace klapper {

namespace {

/// A name or a value that may open what an address leads to. A plain number or width is neither; when in doubt it goes.
bool isSecret(const QString& name, const QString& value)
{
    static constexpr std::array words{"sig",  "token", "auth", "key",  "cred", "expire", "polic", "secret", "hmac",
                                      "hash", "sess",  "pass", "jwt",  "code", "ticket", "amz",   "goog",   "oss",
                                      "sign", "cos-",  "acl",  "user", "md5",  "cookie", "login", "hdnts",  "ttl"};
    constexpr qsizetype longestPlain = 16;
    return value.size() > longestPlain || std::any_of(words.begin(), words.end(), [&name](const char* word) {
               return name.contains(QLatin1StringView(word), Qt::CaseInsensitive);
           });
}

bool isSigned(const QString& query)
{
    const auto items = QUrlQuery(query).queryItems();
    const bool isOneWord = !query.contains(u'=') && query.size() > 16;
    return isOneWord
        || std::any_of(items.begin(), items.end(), [](const auto& item) { return isSecret(item.first, item.second); });
}

QJsonValue travelling(const QJsonValue& value)
{
    if (value.isString())
        return withoutSecrets(value.toString());
    if (value.isArray()) {
        QJsonArray clean;
        const QJsonArray items = value.toArray();
        for (const QJsonValue& item : items)
            clean.append(travelling(item));
        return clean;
    }
    if (value.isObject()) {
        QJsonObject clean = value.toObject();
        for (auto member = clean.begin(); member != clean.end(); ++member)
            member.value() = travelling(member.value());
        return clean;
    }
    return value;
}

QByteArray commentOf(const Sidecar& sidecar, const QString& fileName)
{
    QJsonObject json = travelling(sidecar.toJson()).toObject();
    // Facts about the file, which is not whole yet, and what is nobody's business where the clip goes.
    for (const char* kept : {"clip", "sha256", "info", "estimate", "cost", "resultUrl"})
        json.remove(QLatin1StringView(kept));
    const auto compact = [&json] {
        return QJsonDocument(json).toJson(QJsonDocument::Compact);
    };
    if (compact().size() > ClipMetadata::longestComment)
        json.remove(QStringLiteral("request")); // the draft says the same, and is what a recipe begins with
    if (compact().size() > ClipMetadata::longestComment) {
        json = {{QStringLiteral("schema"), json[u"schema"]},       {QStringLiteral("program"), json[u"program"]},
                {QStringLiteral("endpoint"), json[u"endpoint"]},   {QStringLiteral("jobId"), json[u"jobId"]},
                {QStringLiteral("requestId"), json[u"requestId"]}, {QStringLiteral("recipeIn"), sidecarPath(fileName)}};
    }
    return compact();
}

QString descriptionOf(const RequestDraft& draft)
{
    QStringList parts{draft.prompt.trimmed()};
    if (draft.shotsActive)
        parts += {draft.style.trimmed(), numberedShots(draft.shots)};
    parts.removeAll(QString());
    return parts.join(u'\n');
}

/// What XML 1.0 can hold.
QString xmlText(const QString& text)
{
    QString clean;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isPair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair)
            clean.append(c).append(text[++i]);
        else if (!c.isSurrogate() && (c >= u' ' || c == u'\n' || c == u'\t') && c < QChar(0xFFFE))
            clean += c;
    }
    return clean;
}

/// Writes the properties of one XMP description.
class Packet
{
public:
    explicit Packet(QByteArray* bytes)
        : m_xml(bytes)
    {
        m_xml.writeStartElement(QStringLiteral("x:xmpmeta"));
        m_xml.writeAttribute(QStringLiteral("xmlns:x"), QStringLiteral("adobe:ns:meta/"));
        m_xml.writeStartElement(QStringLiteral("rdf:RDF"));
        m_xml.writeAttribute(QStringLiteral("xmlns:rdf"),
                             QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#"));
        m_xml.writeStartElement(QStringLiteral("rdf:Description"));
        m_xml.writeAttribute(QStringLiteral("rdf:about"), QString());
        m_xml.writeAttribute(QStringLiteral("xmlns:dc"), QStringLiteral("http://purl.org/dc/elements/1.1/"));
        m_xml.writeAttribute(QStringLiteral("xmlns:xmp"), QStringLiteral("http://ns.adobe.com/xap/1.0/"));
        m_xml.writeAttribute(QStringLiteral("xmlns:Iptc4xmpExt"),
                             QStringLiteral("http://iptc.org/std/Iptc4xmpExt/2008-02-29/"));
    }
    ~Packet()
    {
        for (int element = 0; element < 3; ++element)
            m_xml.writeEndElement();
    }
    Packet(const Packet&) = delete;
    Packet& operator=(const Packet&) = delete;

    void text(const QString& name, const QString& value)
    {
        if (!value.isEmpty())
            m_xml.writeTextElement(name, xmlText(value));
    }
    /// In the one language that is not said.
    void language(const QString& name, const QString& value)
    {
        m_xml.writeStartElement(name);
        m_xml.writeStartElement(QStringLiteral("rdf:Alt"));
        m_xml.writeStartElement(QStringLiteral("rdf:li"));
        m_xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
        m_xml.writeCharacters(xmlText(value));
        for (int element = 0; element < 3; ++element)
            m_xml.writeEndElement();
    }

private:
    QXmlStreamWriter m_xml;
};

} // namespace

QString withoutSecrets(const QString& text)
{
    if (text.startsWith(u"data:") && text.contains(u','))
        return text.section(u',', 0, 0) % u",…"; // an image never travels inside of text
    static const QRegularExpression address(
        QStringLiteral(R"(([A-Za-z][A-Za-z0-9+.-]*://)(?:[^\s/?#]*@)?([^\s?#]*)(\?[^\s#]*)?(#\S*)?)"));
    QString clean;
    qsizetype done = 0;
    auto found = address.globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const QString query = match.captured(3);
        const bool isPlain = !isSigned(query.mid(1)) && !isSigned(match.captured(4).mid(1));
        clean += QStringView(text).sliced(done, match.capturedStart() - done);
        clean += match.captured(1) % match.captured(2) % (isPlain ? QString(query % match.captured(4)) : QString());
        done = match.capturedEnd();
    }
    return clean % QStringView(text).sliced(done);
}

ClipMetadata ClipMetadata::of(const Sidecar& sidecar, const QString& fileName)
{
    const bool isPractice = isLoopbackHost(sidecar.serviceHost);
    ClipMetadata metadata;
    const RequestDraft draft = RequestDraft::fromJson(travelling(sidecar.draft.toJson()).toObject());
    metadata.title = jobTitle(draft); // which is cut: what is left of an address would not tell that it is signed
    metadata.description = descriptionOf(draft);
    metadata.comment = commentOf(sidecar, fileName);
    metadata.created = sidecar.finished.isValid() ? sidecar.finished : sidecar.created;
    metadata.system = isPractice ? QStringLiteral("A service on this machine in place of Kling 3.0 on RunComfy")
                                 : QStringLiteral("Kling 3.0 on RunComfy");
    metadata.version = sidecar.endpoint;
    return metadata;
}

QByteArray ClipMetadata::xmp() const
{
    QByteArray bytes("<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>");
    {
        Packet packet(&bytes);
        packet.language(QStringLiteral("dc:title"), title);
        packet.language(QStringLiteral("dc:description"), description);
        packet.text(QStringLiteral("xmp:CreateDate"), created.toUTC().toString(Qt::ISODate));
        packet.text(QStringLiteral("xmp:CreatorTool"), QStringLiteral("Klapper " KLAPPER_VERSION));
        packet.text(QStringLiteral("Iptc4xmpExt:DigitalSourceType"),
                    QStringLiteral("http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"));
        packet.text(QStringLiteral("Iptc4xmpExt:AISystemUsed"), system);
        packet.text(QStringLiteral("Iptc4xmpExt:AISystemVersionUsed"), version);
        packet.text(QStringLiteral("Iptc4xmpExt:AIPromptInformation"), description);
    }
    return bytes + "<?xpacket end=\"w\"?>";
}

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/sidecar.h"

#include "app/media/durable.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>
#include <QUrl>

namespace klapper {

namespace {

constexpr qint64 longestFile = 4 * 1024 * 1024;
constexpr int schema = 1;

QString withoutQuery(const QString& address)
{
    if (address.isEmpty())
        return {};
    return QUrl(address).toString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo | QUrl::FullyEncoded);
}

/// User info is the one part of an image's address that is no recipe but a secret.
QJsonValue withoutUserInfo(const QJsonValue& value)
{
    if (value.isString()) {
        const QString text = value.toString();
        if (!text.contains(u"://") || !text.contains(u'@'))
            return value;
        const QUrl url(text);
        return url.isValid() && !url.userInfo().isEmpty()
                 ? QJsonValue(url.toString(QUrl::RemoveUserInfo | QUrl::FullyEncoded))
                 : value;
    }
    if (value.isArray()) {
        QJsonArray clean;
        const QJsonArray items = value.toArray();
        for (const QJsonValue& item : items)
            clean.append(withoutUserInfo(item));
        return clean;
    }
    if (value.isObject()) {
        QJsonObject clean = value.toObject();
        for (auto member = clean.begin(); member != clean.end(); ++member)
            member.value() = withoutUserInfo(member.value());
        return clean;
    }
    return value;
}

void putTime(QJsonObject& json, const QString& name, const QDateTime& time)
{
    if (time.isValid())
        json.insert(name, time.toUTC().toString(Qt::ISODateWithMs));
}

/// Takes typed members out of an object and remembers the first that has a wrong type.
class MemberReader
{
public:
    explicit MemberReader(const QJsonObject& json)
        : m_json(json)
    {
    }

    QString text(const QString& name) { return take(name, QJsonValue::String).toString(); }
    QJsonObject object(const QString& name) { return take(name, QJsonValue::Object).toObject(); }

    QDateTime time(const QString& name)
    {
        const QString written = text(name);
        const QDateTime time = QDateTime::fromString(written, Qt::ISODateWithMs);
        if (!written.isEmpty() && !time.isValid())
            refuse(name);
        return time.toUTC();
    }

    std::optional<Money> money(const QString& name)
    {
        const QString written = text(name);
        if (written.isEmpty())
            return std::nullopt;
        const std::optional<Money> money = Money::fromDecimal(written);
        if (!money)
            refuse(name);
        return money;
    }

    QStringList texts(const QString& name)
    {
        QStringList list;
        const QJsonArray items = take(name, QJsonValue::Array).toArray();
        for (const QJsonValue& item : items) {
            if (!item.isString())
                refuse(name);
            list.append(item.toString());
        }
        return list;
    }

    void refuse(const QString& name)
    {
        if (m_wrong.isEmpty())
            m_wrong = name;
    }
    const QString& wrong() const { return m_wrong; }

private:
    QJsonValue take(const QString& name, QJsonValue::Type type)
    {
        const QJsonValue value = m_json.value(name);
        if (!value.isUndefined() && !value.isNull() && value.type() != type)
            refuse(name);
        return value;
    }

    const QJsonObject& m_json;
    QString m_wrong;
};

Error badSidecar(const QString& what) { return badInput(u"sidecar: " % what); }

} // namespace

QJsonObject Sidecar::toJson() const
{
    QJsonObject json{
        {QStringLiteral("schema"), schema},
        {QStringLiteral("program"), QStringLiteral("Klapper " KLAPPER_VERSION)},
        {QStringLiteral("clip"), clip},
        {QStringLiteral("endpoint"), endpoint},
        {QStringLiteral("request"), withoutUserInfo(request)},
        {QStringLiteral("draft"), withoutUserInfo(draft.toJson())},
        {QStringLiteral("contractSource"), contractSource},
        {QStringLiteral("contractDate"), contractDate},
        {QStringLiteral("jobId"), jobId},
        {QStringLiteral("requestId"), requestId},
        {QStringLiteral("serviceHost"), serviceHost},
        {QStringLiteral("resultUrl"), withoutQuery(resultUrl)},
        {QStringLiteral("estimate"), estimate.toDecimal()},
        {QStringLiteral("sha256"), QString::fromLatin1(sha256)},
        {QStringLiteral("parents"), QJsonArray::fromStringList(parents)},
        {QStringLiteral("info"), info.toJson()},
    };
    putTime(json, QStringLiteral("created"), created);
    putTime(json, QStringLiteral("submitted"), submitted);
    putTime(json, QStringLiteral("finished"), finished);
    if (!relation.isEmpty())
        json.insert(QStringLiteral("relation"), relation);
    if (cost)
        json.insert(QStringLiteral("cost"), cost->toDecimal());
    if (!untagged.isEmpty())
        json.insert(QStringLiteral("untagged"), untagged);
    return json;
}

Result<Sidecar> Sidecar::fromJson(const QJsonObject& json)
{
    if (json[u"schema"].toInt() != schema)
        return badSidecar(QStringLiteral("schema"));
    MemberReader read(json);
    Sidecar sidecar;
    sidecar.clip = read.text(QStringLiteral("clip"));
    sidecar.endpoint = read.text(QStringLiteral("endpoint"));
    sidecar.request = read.object(QStringLiteral("request"));
    sidecar.draft = RequestDraft::fromJson(read.object(QStringLiteral("draft")));
    sidecar.contractSource = read.text(QStringLiteral("contractSource"));
    sidecar.contractDate = read.text(QStringLiteral("contractDate"));
    sidecar.jobId = read.text(QStringLiteral("jobId"));
    sidecar.requestId = read.text(QStringLiteral("requestId"));
    sidecar.serviceHost = read.text(QStringLiteral("serviceHost"));
    sidecar.resultUrl = read.text(QStringLiteral("resultUrl"));
    sidecar.created = read.time(QStringLiteral("created"));
    sidecar.submitted = read.time(QStringLiteral("submitted"));
    sidecar.finished = read.time(QStringLiteral("finished"));
    sidecar.estimate = read.money(QStringLiteral("estimate")).value_or(Money());
    sidecar.cost = read.money(QStringLiteral("cost"));
    sidecar.sha256 = read.text(QStringLiteral("sha256")).toLatin1();
    sidecar.parents = read.texts(QStringLiteral("parents"));
    sidecar.relation = read.text(QStringLiteral("relation"));
    sidecar.info = ClipInfo::fromJson(read.object(QStringLiteral("info")));
    sidecar.untagged = read.text(QStringLiteral("untagged"));
    if (sidecar.clip.contains(u'/') || sidecar.clip.contains(u'\\') || sidecar.clip == u"..")
        read.refuse(QStringLiteral("clip")); // a name, not a way to other folders
    if (!read.wrong().isEmpty())
        return badSidecar(read.wrong());
    return sidecar;
}

QString sidecarPath(const QString& clipPath) { return clipPath % u".klapper.json"; }

Status writeSidecar(const QString& clipPath, const Sidecar& sidecar)
{
    const Status written = writeDurably(sidecarPath(clipPath), QJsonDocument(sidecar.toJson()).toJson());
    if (written)
        return written;
    Error why = written.error();
    why.detail.prepend(u"sidecar: ");
    return why;
}

Result<Sidecar> readSidecar(const QString& path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return Error{.kind = ErrorKind::Disk, .detail = u"sidecar: " % file.errorString()};
    }
    const QByteArray json = file.read(longestFile + 1);
    if (json.size() > longestFile)
        return Error{.kind = ErrorKind::TooLarge, .detail = QStringLiteral("sidecar: above 4 MiB")};
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return badSidecar(problem.error == QJsonParseError::NoError ? QStringLiteral("not an object")
                                                                    : problem.errorString());
    return Sidecar::fromJson(document.object());
}

} // namespace klapper

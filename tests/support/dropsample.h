// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>

#include <memory>

namespace klapper::test {

/// One of tests/data/drops: what a browser or a file manager puts into a drag or the clipboard, byte for byte. A value
/// is text as UTF-8, or {"base64": …}, or {"utf16le": …, "mark": with a byte order mark}.
struct DropSample
{
    QString name;
    QJsonObject expect;
    std::shared_ptr<QMimeData> mime;

    static QByteArray bytesOf(const QJsonValue& value)
    {
        if (value.isString())
            return value.toString().toUtf8();
        const QJsonObject object = value.toObject();
        if (object.contains(QStringLiteral("base64")))
            return QByteArray::fromBase64(object.value(u"base64").toString().toLatin1());
        QByteArray bytes = object.value(u"mark").toBool() ? QByteArray("\xff\xfe") : QByteArray();
        const QString text = object.value(u"utf16le").toString();
        for (const QChar c : text) {
            bytes += char(c.unicode() & 0xff);
            bytes += char(c.unicode() >> 8);
        }
        return bytes;
    }
    static QStringList names()
    {
        return QDir(QStringLiteral(KLAPPER_TEST_DATA "/drops")).entryList({QStringLiteral("*.json")});
    }
    static DropSample read(const QString& name)
    {
        QFile file(QStringLiteral(KLAPPER_TEST_DATA "/drops/") + name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no sample %s", qPrintable(name));
        const QJsonObject sample = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonObject types = sample.value(u"mime").toObject();
        if (types.isEmpty() || sample.value(u"from").toArray().isEmpty())
            qFatal("%s is no sample", qPrintable(name));
        DropSample read{name, sample.value(u"expect").toObject(), std::make_shared<QMimeData>()};
        for (auto it = types.begin(); it != types.end(); ++it)
            read.mime->setData(it.key(), bytesOf(it.value()));
        return read;
    }
};

} // namespace klapper::test

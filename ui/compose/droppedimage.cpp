// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/droppedimage.h"

#include "app/media/imagelook.h"
#include "ui/compose/framepicture.h"
#include "ui/compose/htmlimages.h"

#include <QMimeData>
#include <QStringDecoder>
#include <QUrl>

namespace klapper {

namespace {

constexpr qsizetype longestText = 8'000'000; ///< a data: URI can be long
constexpr qsizetype mostBytes = 64 * 1024 * 1024;

bool isWeb(const QUrl& url)
{
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == u"https" || url.scheme() == u"http");
}

/// Text as it comes over the wire: Firefox gives UTF-16 without a mark, Chromium with one, others UTF-8.
QString textOf(const QMimeData& mime, const QString& type)
{
    const QByteArray bytes = mime.data(type).left(longestText);
    const auto byte = [&bytes](int at) {
        return at < bytes.size() ? quint8(bytes.at(at)) : 0xff;
    };
    auto encoding = QStringDecoder::Utf8;
    if ((byte(0) == 0xff && byte(1) == 0xfe) || (bytes.size() >= 2 && byte(1) == 0))
        encoding = QStringDecoder::Utf16LE;
    else if ((byte(0) == 0xfe && byte(1) == 0xff) || (bytes.size() >= 2 && byte(0) == 0))
        encoding = QStringDecoder::Utf16BE;
    QString text = QStringDecoder(encoding)(bytes);
    while (text.endsWith(QChar(u'\0')))
        text.chop(1);
    return text.startsWith(QChar(0xfeff)) ? text.mid(1) : text;
}

QByteArray dataUriBytes(const QString& uri)
{
    if (!uri.startsWith(u"data:image/", Qt::CaseInsensitive))
        return {};
    const qsizetype comma = uri.indexOf(u',');
    if (comma < 0)
        return {};
    const QByteArray body = QByteArray::fromPercentEncoding(QStringView(uri).mid(comma + 1).toLatin1());
    return uri.left(comma).contains(u";base64", Qt::CaseInsensitive) ? QByteArray::fromBase64(body) : body;
}

/// Takes one address into what is still missing.
void takeAddress(const QString& address, DroppedImage& dropped)
{
    const QString text = address.trimmed();
    if (text.startsWith(u"data:", Qt::CaseInsensitive)) {
        const QByteArray bytes = dropped.bytes.isEmpty() ? dataUriBytes(text) : QByteArray();
        if (lookAtImage(bytes)) // not the dot that stands for an image to come
            dropped.bytes = bytes;
        return;
    }
    const QUrl url(text, QUrl::TolerantMode);
    if (url.isLocalFile() && dropped.path.isEmpty()) {
        dropped.isLocalFile = true;
        dropped.path = url.toLocalFile();
    } else if (isWeb(url) && dropped.url.isEmpty()) {
        dropped.url = url.toString(QUrl::FullyEncoded);
    }
}

void takeHtml(const QMimeData& mime, DroppedImage& dropped)
{
    // Windows tells the page that the HTML is of only in its own format, which Qt passes on beside text/html.
    const QString windows = textOf(mime, QStringLiteral("application/x-qt-windows-mime;value=\"HTML Format\""));
    const HtmlImages images = readHtmlImages(mime.hasHtml() ? textOf(mime, QStringLiteral("text/html")) : windows);
    const QUrl base(images.base.isEmpty() ? readHtmlImages(windows).base : images.base);
    for (const QString& source : images.sources) {
        const bool isData = source.startsWith(u"data:", Qt::CaseInsensitive);
        takeAddress(isData ? source : base.resolved(QUrl(source)).toString(QUrl::FullyEncoded), dropped);
    }
}

/// Several lines: a list of addresses with comments, or an address and its title.
void takeLines(const QString& text, DroppedImage& dropped)
{
    const QStringList lines = text.split(u'\n');
    for (const QString& line : lines) {
        if (!line.startsWith(u'#'))
            takeAddress(line, dropped);
    }
}

void takeLinks(const QMimeData& mime, DroppedImage& dropped)
{
    static const QStringList types{QStringLiteral("text/x-moz-url-data"), QStringLiteral("text/x-moz-url"),
                                   QStringLiteral("text/uri-list"), QStringLiteral("_NETSCAPE_URL"),
                                   QStringLiteral("application/x-qt-windows-mime;value=\"UniformResourceLocatorW\"")};
    for (const QString& type : types) {
        if (mime.hasFormat(type))
            takeLines(textOf(mime, type), dropped);
    }
}

void takePicture(const QMimeData& mime, DroppedImage& dropped)
{
    static const QStringList types{QStringLiteral("image/png"), QStringLiteral("image/jpeg"),
                                   QStringLiteral("image/webp"), QStringLiteral("application/octet-stream")};
    for (const QString& type : types) {
        if (!dropped.bytes.isEmpty() || !mime.hasFormat(type))
            continue;
        const QByteArray bytes = mime.data(type);
        if (bytes.size() <= mostBytes && lookAtImage(bytes))
            dropped.bytes = bytes;
    }
    if (!dropped.bytes.isEmpty()) {
        QSize size;
        dropped.picture = readPicture(dropped.bytes, size);
    }
    if (dropped.picture.isNull() && mime.hasImage())
        dropped.picture = qvariant_cast<QImage>(mime.imageData());
}

} // namespace

DroppedImage readDroppedImage(const QMimeData& mime)
{
    DroppedImage dropped;
    const QString promise = QStringLiteral("application/x-moz-file-promise-url");
    if (mime.hasFormat(promise))
        takeAddress(textOf(mime, promise), dropped);
    takeHtml(mime, dropped);
    takeLinks(mime, dropped);
    const bool found = !dropped.url.isEmpty() || dropped.isLocalFile || !dropped.bytes.isEmpty();
    if (!found && mime.hasText())
        takeLines(textOf(mime, QStringLiteral("text/plain")), dropped);
    takePicture(mime, dropped);
    if (!dropped.url.isEmpty()) {
        dropped.isLocalFile = false;
        dropped.path.clear();
    }
    return dropped;
}

bool mayBeImage(const QMimeData& mime)
{
    const QStringList formats = mime.formats();
    for (const QString& format : formats) {
        if (format.startsWith(u"image/") || format.startsWith(u"text/x-moz-url") || format == u"text/uri-list"
            || format == u"_NETSCAPE_URL" || format == u"application/x-moz-file-promise-url"
            || format == u"application/x-qt-image")
            return true;
    }
    const QString text = mime.text();
    DroppedImage dropped;
    takeLines(text.left(4000), dropped);
    if (!dropped.isEmpty() || text.startsWith(u"data:image/"))
        return true;
    return mime.hasHtml() && !readHtmlImages(textOf(mime, QStringLiteral("text/html"))).sources.isEmpty();
}

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/droppedimage.h"

#include <QMimeData>
#include <QRegularExpression>
#include <QUrl>

namespace klapper {

namespace {

bool isWeb(const QUrl& url) { return url.scheme() == u"https" || url.scheme() == u"http"; }

QString imageOfHtml(const QString& html)
{
    static const QRegularExpression source(QStringLiteral("<img[^>]*\\ssrc\\s*=\\s*[\"']([^\"']+)[\"']"),
                                           QRegularExpression::CaseInsensitiveOption);
    QString found = source.match(html.left(200'000)).captured(1);
    found.replace(QStringLiteral("&amp;"), QStringLiteral("&"));
    return isWeb(QUrl(found)) ? found : QString();
}

} // namespace

DroppedImage readDroppedImage(const QMimeData& mime)
{
    DroppedImage dropped;
    if (mime.hasImage())
        dropped.picture = qvariant_cast<QImage>(mime.imageData());
    // The picture itself before the page that it links to.
    if (mime.hasHtml())
        dropped.url = imageOfHtml(mime.html());
    const QList<QUrl> urls = mime.urls();
    for (const QUrl& url : urls) {
        if (url.isLocalFile())
            dropped.isLocalFile = true;
        else if (dropped.url.isEmpty() && isWeb(url))
            dropped.url = url.toString(QUrl::FullyEncoded);
    }
    if (dropped.url.isEmpty() && mime.hasText() && !dropped.isLocalFile) {
        const QString text = mime.text().trimmed();
        if (isWeb(QUrl(text)))
            dropped.url = text;
    }
    if (!dropped.url.isEmpty())
        dropped.isLocalFile = false;
    return dropped;
}

} // namespace klapper

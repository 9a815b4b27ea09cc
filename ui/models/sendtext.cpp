// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sendtext.h"

#include <QRegularExpression>

namespace klapper {

namespace {

/// Linux takes no argument longer than 128 KiB; a body beyond this goes through standard input.
constexpr qsizetype longestArgument = 100 * 1024;

QString heredoc(const QByteArray& body)
{
    // Compact JSON has no line break, so that no line of it can be the end mark.
    return QStringLiteral(" <<'KLAPPER'\n%1\nKLAPPER").arg(QString::fromUtf8(body));
}

} // namespace

QString shellQuoted(const QString& text)
{
    QString inside = text;
    inside.remove(QChar(u'\0'));
    return u'\'' % inside.replace(u'\'', QStringLiteral("'\\''")) % u'\'';
}

QString shortenedImages(const QString& text)
{
    static const QRegularExpression image(QStringLiteral("(data:image/[a-z0-9.+-]+;base64,[A-Za-z0-9+/]{16})"
                                                         "([A-Za-z0-9+/=\\\\]{16,})"));
    QString shown;
    qsizetype done = 0;
    for (auto hits = image.globalMatch(text); hits.hasNext();) {
        const QRegularExpressionMatch hit = hits.next();
        shown += QStringView(text).mid(done, hit.capturedStart(2) - done);
        shown += QStringLiteral("\u2026[+%1]").arg(hit.capturedLength(2));
        done = hit.capturedEnd(2);
    }
    return shown + QStringView(text).mid(done);
}

QString SendText::json() const { return QString::fromUtf8(body); }

QString SendText::curl() const
{
    const QString head = u"curl --fail-with-body -X POST " % shellQuoted(url.toString(QUrl::FullyEncoded))
                       % u" \\\n  -H \"Authorization: Bearer $RUNCOMFY_TOKEN\" \\\n"
                         u"  -H 'Content-Type: application/json' \\\n";
    // curl drops the line break at the end of what it reads with --data.
    if (body.size() > longestArgument)
        return head % u"  --data @-" % heredoc(body);
    return head % u"  --data-raw " % shellQuoted(json());
}

QString SendText::cli() const
{
    const QString head =
        u"klapper-cli run " % endpoint.modelId() % (practice ? QStringView(u" --practice") : QStringView());
    if (body.size() > longestArgument)
        return head % u" --input-file -" % heredoc(body);
    return head % u" \\\n  --input " % shellQuoted(json());
}

} // namespace klapper

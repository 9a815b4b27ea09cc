// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/foreignwords.h"

#include <QDir>

namespace klapper::gallery {

namespace {

/// The strings of C++ sources, those that stand behind one another as one.
QString stringsOf(QString source)
{
    static const QRegularExpression comment(QStringLiteral("^ *//.*$"), QRegularExpression::MultilineOption);
    static const QRegularExpression joint(QStringLiteral("\"\\s*\\n\\s*\""));
    static const QRegularExpression literal(QStringLiteral("\"((?:[^\"\\\\\\n]|\\\\.)*)\""));
    source.remove(comment).remove(joint);
    QString all;
    for (auto found = literal.globalMatch(source); found.hasNext();)
        all += found.next().captured(1) + u'\n';
    return all.replace(QStringLiteral("\\\""), QStringLiteral("\""))
        .replace(QStringLiteral("\\n"), QStringLiteral(" "));
}

QString contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("not there: %s", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

} // namespace

const QRegularExpression& foreignWords()
{
    static const QStringList kinds{
        // names of programs, companies, services and models
        QStringLiteral(
            "Klapper|RunComfy|Kling|Kuaishou|ffmpeg|FFmpeg|ffprobe|curl|klapper-cli|mpv|VLC|Qt|Linux|Debian|GNU"),
        // names of the tiers, as the service sells them
        QStringLiteral("Standard|Pro|4K"),
        // formats, codecs and standards
        QStringLiteral("JSON|CSV|YAML|PNG|JPEG|WebP|WEBP|WebM|WEBM|MP4|MOV|MKV|GIF|WAV|FLAC|AAC|PCM|Opus|ProRes|Proxy|"
                       "HQ|LT|HEVC|AV1|VP9|DNxHR|"
                       "SVT-AV1|OpenTimelineIO|OTIO|Final Cut Pro|FCPXML|XML|EDL|CMX3600|IPTC|URL|URI|HTTPS?|TLS|API|"
                       "SOCKS5?|CLI|ID|RGB|sRGB|HDR|SDR|UTF-8|GPL-?[\\d.]*(-or-later)?|D-Bus"),
        // units and their signs
        QStringLiteral("fps|Hz|kHz|px|dB|bit|[kMGT]?B|[KMGT]iB|bps|kb/s|Mb/s|CRF|ms"),
        // what the system says of its own files, in its language
        QStringLiteral("No such file or directory"),
        // keys of a keyboard
        QStringLiteral(
            "Ctrl|Shift|Alt|Meta|Tab|Esc|Enter|Return|Space|Home|End|Del|Ins|Backspace|PgUp|PgDown|Left|Right|"
            "Up|Down|F\\d+"),
    };
    static const QRegularExpression words(u"\\b(?:" % kinds.join(u'|') % u")\\b");
    return words;
}

const QString& writtenWords()
{
    static const QString words = [] {
        QString all;
        const QDir sources(QStringLiteral(KLAPPER_SOURCE_DIR));
        for (const char* folder : {"tests/ui/gallery", "tests/ui/window"}) {
            const QDir dir(sources.filePath(QString::fromLatin1(folder)));
            const QStringList names = dir.entryList(
                {QStringLiteral("*pictures.cpp"), QStringLiteral("fixtures.cpp"), QStringLiteral("*house.h")});
            for (const QString& name : names)
                all += stringsOf(contentOf(dir.filePath(name)));
        }
        // Prompts to begin with and words for the camera are prompts, as a person could have written them.
        for (const char* file : {"templates", "vocabulary", "phrases"})
            all += contentOf(sources.filePath(u"resources/prompt/" % QString::fromLatin1(file) % u".json"));
        return all.simplified();
    }();
    return words;
}

} // namespace klapper::gallery

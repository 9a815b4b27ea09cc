// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finish/mediaabilities.h"

#include "app/media/childprocess.h"

#include <QRegularExpression>

#include <memory>
#include <utility>

namespace klapper {

namespace {

/// "ffmpeg version 5.1.6-0+deb12u1 Copyright …": the word, up to what the packager added.
QString versionIn(const QByteArray& output)
{
    static const QRegularExpression words(QStringLiteral("^ff(?:mpeg|probe) version ([^\\s-]+)"));
    return words.match(QString::fromUtf8(output)).captured(1);
}

/// Each line of a list is marks, a name (or several of one thing, with commas) and a description.
QSet<QString> namesIn(const QByteArray& output)
{
    static const QRegularExpression line(QStringLiteral("^ *[A-Z.|]+ +([A-Za-z0-9_,]+) +[^= ]"));
    QSet<QString> names;
    const QList<QByteArray> lines = output.split('\n');
    for (const QByteArray& text : lines) {
        const QStringList found = line.match(QString::fromUtf8(text)).captured(1).split(u',', Qt::SkipEmptyParts);
        names.unite(QSet<QString>(found.begin(), found.end()));
    }
    return names;
}

/// One answer after another; the asker lives as long as its context.
class Asker final : public QObject
{
public:
    Asker(MediaTools tools, QObject* context, std::function<void(const MediaAbilities&)> done)
        : QObject(context)
        , m_tools(std::move(tools))
        , m_done(std::move(done))
    {
    }

    void start()
    {
        ask(m_tools.ffprobe, "-version", [this](const QByteArray& said) { m_found.ffprobeVersion = versionIn(said); });
        ask(m_tools.ffmpeg, "-version", [this](const QByteArray& said) { m_found.ffmpegVersion = versionIn(said); });
        ask(m_tools.ffmpeg, "-encoders", [this](const QByteArray& said) { m_found.encoders = namesIn(said); });
        ask(m_tools.ffmpeg, "-muxers", [this](const QByteArray& said) { m_found.muxers = namesIn(said); });
        ask(m_tools.ffmpeg, "-filters", [this](const QByteArray& said) { m_found.filters = namesIn(said); });
    }

private:
    void ask(const QString& program, const char* what, const std::function<void(const QByteArray&)>& take)
    {
        ++m_open;
        auto* child = new ChildProcess(
            {.program = program, .arguments = {QStringLiteral("-hide_banner"), QString::fromLatin1(what)}}, this);
        connect(child, &ChildProcess::finished, this, [this, take](const Result<ChildOutput>& output) {
            if (output && output->exitCode == 0)
                take(output->output);
            if (--m_open > 0)
                return;
            m_done(m_found);
            deleteLater();
        });
        child->start();
    }

    MediaTools m_tools;
    std::function<void(const MediaAbilities&)> m_done;
    MediaAbilities m_found;
    int m_open = 0;
};

} // namespace

MediaAbilities::Lack MediaAbilities::lackOf(const ExportPreset& preset, bool encodes) const
{
    const bool asksEncoders = preset.kind != ExportKind::Join || encodes;
    if (ffprobeVersion.isEmpty())
        return Lack::NoFfprobe;
    if (preset.kind == ExportKind::Original)
        return Lack::None; // it is a copy of ours
    if (ffmpegVersion.isEmpty())
        return Lack::NoFfmpeg;
    if (asksEncoders && !preset.encoder.isEmpty() && !encoders.contains(preset.encoder))
        return Lack::Encoder;
    if (asksEncoders && !preset.audioEncoder.isEmpty() && !encoders.contains(preset.audioEncoder))
        return Lack::AudioEncoder;
    return muxers.contains(preset.container) ? Lack::None : Lack::Muxer;
}

void askAbilities(const MediaTools& tools, QObject* context, const std::function<void(const MediaAbilities&)>& done)
{
    (new Asker(tools, context, done))->start();
}

AbilityBook::AbilityBook(MediaTools tools, QObject* parent)
    : QObject(parent)
    , m_tools(std::move(tools))
{
}

void AbilityBook::want()
{
    if (std::exchange(m_asked, true))
        return;
    askAbilities(m_tools, this, [this](const MediaAbilities& abilities) {
        m_abilities = abilities;
        Q_EMIT known();
    });
}

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/filtergraph.h"

#include "app/practice/captions.h"
#include "app/practice/fonts.h"
#include "app/practice/framecounter.h"
#include "app/practice/landscape.h"

#include <QFile>

#include <algorithm>
#include <array>

namespace klapper::practice {

namespace {

/// One clip in the making: collects inputs and filters, and writes what they need.
class Graph
{
public:
    Graph(const Order& order, QString folder)
        : m_order(order)
        , m_folder(std::move(folder))
    {
    }
    Status addScenes(const std::function<bool()>& wanted);
    void addImages();
    Status addTexts();
    void addCounter();
    QStringList arguments(const QString& output) const;

private:
    QString input(const Strip& strip, const QString& pixelFormat);
    QString scene(const Scene& scene, int frames);
    void lay(const GivenImage& image, int from, const QString& fade);
    Status draw(const Label& label);
    int px(double size) const { return pixels(m_order, size); }

    const Order& m_order;
    QString m_folder;
    Fonts m_fonts;
    QStringList m_inputs;
    QStringList m_chains;
    QStringList m_overall; ///< filters on the finished picture
    QStringList m_accents; ///< per shot
    int m_inputCount = 0;
    int m_labelCount = 0;
};

QString Graph::input(const Strip& strip, const QString& pixelFormat)
{
    m_inputs << QStringLiteral("-protocol_whitelist") << QStringLiteral("file") << QStringLiteral("-f")
             << QStringLiteral("rawvideo") << QStringLiteral("-pixel_format") << pixelFormat
             << QStringLiteral("-video_size")
             << QStringLiteral("%1x%2").arg(strip.size.width()).arg(strip.size.height()) << QStringLiteral("-framerate")
             << QString::number(framesPerSecond) << QStringLiteral("-i") << strip.file;
    return QStringLiteral("[%1:v]").arg(m_inputCount++);
}

/// A still becomes endless once, after its conversion: what moves is only the window on it.
QString still(const QString& format)
{
    return QStringLiteral("scale=out_color_matrix=bt709:out_range=tv,format=%1,loop=loop=-1:size=1:start=0,"
                          "setpts=N/%2/TB")
        .arg(format)
        .arg(framesPerSecond);
}

QString Graph::scene(const Scene& scene, int frames)
{
    const int shot = static_cast<int>(m_accents.size());
    QString below = QStringLiteral("s%1").arg(shot);
    m_chains << input(scene.sky, QStringLiteral("rgb24")) % still(QStringLiteral("yuv420p"))
                    % QStringLiteral(",trim=end_frame=%1[%2]").arg(frames).arg(below);
    for (const Strip& ridge : scene.ridges) {
        const int width = m_order.size.width();
        const QString moved = QStringLiteral("%1*n").arg(ridge.step);
        const QString x = ridge.toRight ? QStringLiteral("iw-%1-%2").arg(width).arg(moved) : moved;
        const QString strip = below + u'r';
        const QString above = below + u'o';
        m_chains << input(ridge, QStringLiteral("rgba")) % still(QStringLiteral("yuva420p"))
                        % QStringLiteral(",crop=w=%1:h=ih:x='max(0,%2)':y=0[%3]").arg(width).arg(x, strip);
        m_chains << QStringLiteral("[%1][%2]overlay=x=0:y=H-h:format=yuv420:shortest=1[%3]").arg(below, strip, above);
        below = above;
    }
    return u'[' % below % u']';
}

Status Graph::addScenes(const std::function<bool()>& wanted)
{
    QString joined;
    for (const Shot& shot : m_order.shots) {
        if (!wanted())
            return Error{.kind = ErrorKind::Cancelled};
        const int number = static_cast<int>(m_accents.size());
        const Result<Scene> painted = paintScene(m_folder, QStringLiteral("scene%1-").arg(number), m_order.size,
                                                 shot.frames, m_order.look, number);
        if (!painted)
            return painted.error();
        joined += scene(*painted, shot.frames);
        m_accents << painted->accent;
    }
    m_overall << QStringLiteral("%1concat=n=%2:v=1:a=0,setpts=N/%3/TB")
                     .arg(joined)
                     .arg(m_accents.size())
                     .arg(framesPerSecond);
    return Nothing{};
}

/// An image over the whole picture for a second: as it is at the clip's end of it, then fading.
void Graph::lay(const GivenImage& image, int from, const QString& fade)
{
    const QString number = QString::number(m_inputCount++);
    m_inputs << QStringLiteral("-protocol_whitelist") << QStringLiteral("file") << QStringLiteral("-f")
             << image.format + QStringLiteral("_pipe") << QStringLiteral("-i") << image.file;
    m_chains << m_overall.join(u',') % QStringLiteral("[under%1]").arg(number);
    m_chains << QStringLiteral("[%1:v]scale=%2:%3:force_original_aspect_ratio=increase:out_color_matrix=bt709:"
                               "out_range=tv,crop=%2:%3,setsar=1,format=yuva420p,loop=loop=%4:size=1:start=0,"
                               "setpts=(N+%5)/%6/TB,%7[image%1]")
                    .arg(number)
                    .arg(m_order.size.width())
                    .arg(m_order.size.height())
                    .arg(framesPerSecond - 1)
                    .arg(from)
                    .arg(framesPerSecond)
                    .arg(fade);
    // "pass" would leave out the very last frame already.
    m_overall = {QStringLiteral("[under%1][image%1]overlay=x=0:y=0:format=yuv420:eof_action=%2")
                     .arg(number, from > 0 ? QStringLiteral("repeat") : QStringLiteral("pass"))};
}

void Graph::addImages()
{
    constexpr int half = framesPerSecond / 2;
    if (m_order.firstFrame)
        lay(*m_order.firstFrame, 0, QStringLiteral("fade=t=out:start_frame=%1:nb_frames=%1:alpha=1").arg(half));
    if (m_order.lastFrame)
        lay(*m_order.lastFrame, m_order.frames() - framesPerSecond,
            QStringLiteral("fade=t=in:start_frame=0:nb_frames=%1:alpha=1").arg(half));
}

Status Graph::draw(const Label& label)
{
    const QString name = QString::number(m_labelCount++);
    const QString font = m_fonts.fileFor(label.text, label.bold);
    if (font.isEmpty())
        return Nothing{}; // no fonts on this machine: the blocks still count
    // Links and files with names of ours: neither a path nor a text has to be escaped.
    QFile::link(font, m_folder % u"/font" % name);
    QFile file(m_folder % u"/text" % name);
    if (!file.open(QIODevice::WriteOnly) || file.write(label.text.toUtf8()) < 0 || !file.flush())
        return Error{.kind = ErrorKind::Disk, .detail = QStringLiteral("the texts could not be written")};
    const int shadow = std::max(1, px(2));
    QString filter = QStringLiteral("drawtext=fontfile=font%1:textfile=text%1:expansion=%2:fontsize=%3:fontcolor=%4")
                         .arg(name, label.expanded ? QStringLiteral("normal") : QStringLiteral("none"),
                              QString::number(px(label.size)), label.colour);
    filter += QStringLiteral(":x='%1':y='%2':line_spacing=%3").arg(label.x, label.y).arg(px(label.size * 0.28));
    filter += QStringLiteral(":shadowcolor=black@0.4:shadowx=%1:shadowy=%1").arg(shadow);
    if (label.from > 0 || label.to < m_order.frames())
        filter +=
            QStringLiteral(":alpha='min(1,(n-%1+1)/9)':enable='between(n,%1,%2)'").arg(label.from).arg(label.to - 1);
    m_overall << filter;
    return Nothing{};
}

Status Graph::addTexts()
{
    for (const Label& label : captions(m_order, m_accents)) {
        if (Status drawn = draw(label); !drawn)
            return drawn;
    }
    return Nothing{};
}

void Graph::addCounter()
{
    const int side = FrameCounter::block(m_order.size);
    const QString box = QStringLiteral("drawbox=x=%1:y=ih-%2:w=%3:h=%2:t=fill:color=%4");
    m_overall << box.arg(0).arg(side).arg(side * FrameCounter::bits).arg(QStringLiteral("black"));
    for (int i = 0; i < FrameCounter::bits; ++i) {
        const int bit = FrameCounter::bits - 1 - i;
        if (m_order.frames() <= 1 << bit)
            continue; // never set
        m_overall << box.arg(i * side).arg(side).arg(side).arg(QStringLiteral("white"))
                         + QStringLiteral(":enable='gt(mod(floor(n/%1),2),0)'").arg(1 << bit);
    }
}

/// A quiet chord with slow waves, a little apart left and right.
QString chord(const Order& order)
{
    static constexpr std::array<std::array<double, 4>, 4> chords{{
        {110.00, 164.81, 220.00, 277.18}, // A major, open
        {98.00, 146.83, 233.08, 293.66},  // G minor
        {130.81, 196.00, 246.94, 329.63}, // C major seventh
        {87.31, 130.81, 174.61, 261.63},  // F, fifths
    }};
    const auto& tones = chords.at(order.look / 7 % chords.size());
    QStringList sides;
    for (int side = 0; side < 2; ++side) {
        QStringList sum;
        for (size_t i = 0; i < tones.size(); ++i)
            sum << QStringLiteral("%1*sin(2*PI*%2*t)*(0.7+0.3*sin(2*PI*%3*t+%4))")
                       .arg(0.055 / (1 + 0.35 * static_cast<double>(i)))
                       .arg(tones.at(i) * (side == 0 ? 1 : 1.0015))
                       .arg(0.11 + 0.07 * static_cast<double>(i))
                       .arg(side * 1.3 + static_cast<double>(i));
        sides << sum.join(u'+');
    }
    return QStringLiteral("aevalsrc=exprs='%1':s=48000:c=stereo:d=%2,afade=t=in:d=0.6,afade=t=out:st=%3:d=0.8[a]")
        .arg(sides.join(u'|'))
        .arg(order.seconds)
        .arg(order.seconds - 0.8);
}

QStringList Graph::arguments(const QString& output) const
{
    QStringList graph = m_chains;
    graph << m_overall.join(u',') + QStringLiteral(",format=yuv420p[v]");
    if (m_order.audio)
        graph << chord(m_order);
    QStringList list{QStringLiteral("-hide_banner"), QStringLiteral("-nostdin"), QStringLiteral("-loglevel"),
                     QStringLiteral("error"), QStringLiteral("-y")};
    list << m_inputs << QStringLiteral("-filter_complex") << graph.join(u';') << QStringLiteral("-map")
         << QStringLiteral("[v]");
    list << QString(QStringLiteral("-c:v libx264 -preset ultrafast -tune zerolatency -crf 23 -g 48 -r 24 "
                                   "-pix_fmt yuv420p -color_range tv -colorspace bt709 -color_primaries bt709 "
                                   "-color_trc bt709"))
                .split(u' ');
    if (m_order.audio)
        list << QString(QStringLiteral("-map [a] -c:a aac -b:a 128k -ar 48000 -ac 2")).split(u' ');
    list << QStringLiteral("-t") << QString::number(m_order.seconds) << QStringLiteral("-movflags")
         << QStringLiteral("+faststart") << QStringLiteral("-f") << QStringLiteral("mp4") << output;
    return list;
}

} // namespace

Result<QStringList> prepareRender(const Order& order, const QString& folder, const QString& output,
                                  const std::function<bool()>& wanted)
{
    Graph graph(order, folder);
    if (const Status scenes = graph.addScenes(wanted); !scenes)
        return scenes.error();
    graph.addImages();
    if (const Status texts = graph.addTexts(); !texts)
        return texts.error();
    graph.addCounter();
    return graph.arguments(output);
}

} // namespace klapper::practice

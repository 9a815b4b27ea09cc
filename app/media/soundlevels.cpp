// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/soundlevels.h"

#include "app/media/childprocess.h"

#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdlib>

namespace klapper {

namespace {

constexpr int samplesOfHundredth = 2 * SoundLevels::sampleRate / SoundLevels::perSecond;

ChildCommand commandOf(const QString& ffmpeg, const QString& path)
{
    ChildCommand command{.program = ffmpeg, .deadline = std::chrono::minutes(5), .lowPriority = true, .streams = true};
    const auto words = [](const char* line) {
        return QString::fromLatin1(line).split(u' ');
    };
    command.arguments = words("-nostdin -v error -threads 1 -protocol_whitelist file -f mov -i")
                     << u"file:" % QFileInfo(path).absoluteFilePath() << words("-map 0:a:0? -vn -af")
                     << QStringLiteral("pan=stereo|FL=FL+FC|FR=FR+FC") // -ac 2 makes mono quieter by 3 dB
                     << QStringLiteral("-ar") << QString::number(SoundLevels::sampleRate) << words("-f s16le pipe:1");
    return command;
}

} // namespace

void SoundLevels::add(const QByteArray& samples)
{
    const QByteArray all = m_rest.isEmpty() ? samples : QByteArray(m_rest + samples);
    const qsizetype whole = all.size() / 2 * 2;
    for (qsizetype at = 0; at < whole; at += 2)
        addSample(qFromLittleEndian<qint16>(all.constData() + at));
    m_rest = all.mid(whole);
}

void SoundLevels::addSample(int value)
{
    int& highest = m_highest[std::size_t(m_count % 2)];
    highest = std::max(highest, std::abs(value));
    if (++m_count == samplesOfHundredth)
        closeHundredth();
}

void SoundLevels::closeHundredth()
{
    for (int& highest : m_highest) {
        // Rounded up: nothing that sounds is shown as silence, nothing at the limit as below it.
        m_peaks.append(static_cast<char>(std::min(255, (highest * 255 + 32'766) / 32'767)));
        highest = 0;
    }
    m_count = 0;
}

void SoundLevels::finish()
{
    if (m_count > 0)
        closeHundredth();
}

SoundLevels::Level SoundLevels::between(double from, double to) const
{
    const qint64 count = m_peaks.size() / 2;
    const auto first = qint64(std::floor(from * perSecond + 1e-6));
    const auto end = std::max(first + 1, qint64(std::ceil(to * perSecond - 1e-6)));
    Level level{};
    for (qint64 at = std::max<qint64>(0, first); at < std::min(count, end); ++at) {
        for (std::size_t side = 0; side < level.size(); ++side)
            level[side] = std::max(level[side], uchar(m_peaks[2 * at + qint64(side)]) / 255.0);
    }
    return level;
}

SoundLevelReader::SoundLevelReader(const QString& ffmpeg, const QString& path, QObject* parent)
    : QObject(parent)
    , m_child(new ChildProcess(commandOf(ffmpeg, path), this))
{
    connect(m_child, &ChildProcess::received, this, [this](const QByteArray& samples) { m_levels.add(samples); });
    connect(m_child, &ChildProcess::finished, this, &SoundLevelReader::end);
}

void SoundLevelReader::start() { m_child->start(); }

void SoundLevelReader::end(const Result<ChildOutput>& outcome)
{
    if (!outcome) {
        Q_EMIT finished(outcome.error());
        return;
    }
    // ffmpeg ends with an error where there is no sound to write; what came is all there is.
    m_levels.finish();
    Q_EMIT finished(m_levels);
}

} // namespace klapper

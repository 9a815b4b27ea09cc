// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QObject>

#include <array>

namespace klapper {

class ChildProcess;
struct ChildOutput;

/// How loud a clip is over its length: the highest sample of each hundredth of a second, left and right.
class SoundLevels
{
public:
    static constexpr int sampleRate = 48'000;
    static constexpr int perSecond = 100;
    using Level = std::array<double, 2>; ///< left and right, 0 to 1

    bool isEmpty() const { return m_peaks.isEmpty(); }
    double seconds() const { return double(m_peaks.size()) / 2 / perSecond; }
    /// The highest between two times, in seconds; silence beyond the ends.
    Level between(double from, double to) const;

    /// Takes samples in order: 16 bit, little-endian, left and right in turn; parts may end anywhere.
    void add(const QByteArray& samples);
    /// What is left of a part becomes the last hundredth.
    void finish();

private:
    void addSample(int value);
    void closeHundredth();

    QByteArray m_peaks; ///< pairs, 0 to 255
    QByteArray m_rest;  ///< bytes that make no sample yet
    std::array<int, 2> m_highest{};
    int m_count = 0; ///< samples of this hundredth, both channels together
};

/// Decodes the sound of a clip once with ffmpeg, at low priority.
///
///   start() ──> finished(SoundLevels, empty for a clip without sound)
///           └─> finished(Error Tool)
///
/// Once, never inside start(). Deleting it ends ffmpeg.
class SoundLevelReader final : public QObject
{
    Q_OBJECT
public:
    SoundLevelReader(const QString& ffmpeg, const QString& path, QObject* parent = nullptr);

    void start();

Q_SIGNALS:
    void finished(const klapper::Result<klapper::SoundLevels>& outcome);

private:
    void end(const Result<ChildOutput>& outcome);

    ChildProcess* m_child;
    SoundLevels m_levels;
};

} // namespace klapper

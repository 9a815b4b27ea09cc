// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/finish/exportpreset.h"
#include "app/media/mediatools.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <optional>

namespace klapper {

/// What the ffmpeg of this machine can do.
struct MediaAbilities
{
    QString ffmpegVersion; ///< "5.1.6"; empty: not to be started
    QString ffprobeVersion;
    QSet<QString> encoders; ///< by ffmpeg's names
    QSet<QString> muxers;
    QSet<QString> filters;

    enum class Lack { None, NoFfmpeg, NoFfprobe, Encoder, AudioEncoder, Muxer };
    /// Why a preset cannot be used here; None: it can. A join that only copies needs no encoder.
    /// @param encodes whether a join has to make pictures or sound anew, see ExportPlan::isCopy()
    Lack lackOf(const ExportPreset& preset, bool encodes = false) const;
    bool operator==(const MediaAbilities&) const = default;
};

/// Asks the two programs once and answers later, from the event loop; not after `context` is gone. Never fails: what
/// cannot be asked is missing.
void askAbilities(const MediaTools& tools, QObject* context, const std::function<void(const MediaAbilities&)>& done);

/// The same for a whole program: asked at the first wish, once.
class AbilityBook final : public QObject
{
    Q_OBJECT
public:
    explicit AbilityBook(MediaTools tools, QObject* parent = nullptr);

    /// Asks, unless that has been done. known() comes later, when it is not known yet.
    void want();
    /// Nothing until known().
    const std::optional<MediaAbilities>& abilities() const { return m_abilities; }

Q_SIGNALS:
    void known();

private:
    MediaTools m_tools;
    std::optional<MediaAbilities> m_abilities;
    bool m_asked = false;
};

} // namespace klapper

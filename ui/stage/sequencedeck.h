// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/stage/stageclip.h"

#include <QObject>

#include <memory>
#include <optional>

namespace klapper {

class ClipPlayer;
struct MediaTools;

/// A clip of a sequence as it is played.
struct SequencePart
{
    StageClip clip;
    qint64 in = 0;     ///< the first frame shown
    qint64 out = -1;   ///< the frame after the last one shown; -1: up to the end
    qint64 frames = 0; ///< of the file as far as it is known; 0: not known
    bool operator==(const SequencePart&) const = default;
};

/// One of the two players of a sequence: it holds one clip and stands at a frame of it, or goes there as soon as the
/// clip is open.
///
///   load(piece, frame) ── the clip it has ─> seeks
///                      └─ another one ─────> opens ─> first picture ─> seeks ─> ready()
class SequenceDeck final : public QObject
{
    Q_OBJECT
public:
    explicit SequenceDeck(QObject* parent = nullptr);

    void setTools(const MediaTools& tools);
    /// @param piece its number in the sequence
    void load(int piece, const SequencePart& part, qint64 frame);
    void unload();
    /// -1: none.
    int piece() const { return m_piece; }
    const QString& path() const { return m_path; }
    bool isLoading() const;
    bool hasFailed() const;
    /// What it shows is not yet near the frame that it was opened for.
    bool isArriving() const;
    ClipPlayer& player() const { return *m_player; }

Q_SIGNALS:
    /// The clip is open and on its way to its frame.
    void ready();
    void failed();
    /// Of the clip it has; not while it is being opened.
    void frameChanged(qint64 frame);
    void ended();
    /// It came to the first frame backwards.
    void atStart();
    /// The number of frames is another one than was said.
    void lengthKnown(qint64 frames);

private:
    void follow();

    ClipPlayer* m_player;
    int m_piece = -1;
    QString m_path;
    std::optional<qint64> m_aim;  ///< while it is being opened
    std::optional<qint64> m_goal; ///< until its picture came
    bool m_wasReversing = false;
};

} // namespace klapper

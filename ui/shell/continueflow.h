// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QObject>
#include <QString>

#include <optional>

namespace klapper {

class ComposeModel;
class DraftFlow;
class Engine;
class MessageArea;
struct RequestDraft;

/// "Continue from …": a frame of a clip, exact and in its full size, becomes the first frame of the next draft.
///
///   start() ── the tier takes embedded images ──> frame within FrameStore's limits ──> kept ──> the next draft
///          └─ it takes addresses only ──> PNG beside the clip, and what is needed is said
///
/// One at a time: a wish while one is under way replaces it. Nothing is sent.
class ContinueFlow final : public QObject
{
    Q_OBJECT
public:
    /// A frame of a clip, and what people call it.
    struct Frame
    {
        qint64 number = 0; ///< from 0
        QString timecode;  ///< for example "00:00:04:12"
    };

    /// All outlive this.
    ContinueFlow(Engine& engine, ComposeModel& compose, DraftFlow& drafts, MessageArea& messages, QObject* parent);

    /// @param path of the job's clip
    /// @param frame nothing: the last one
    void start(const QString& id, const QString& path, const std::optional<Frame>& frame = {});

private:
    void take(const QString& id, const Result<QByteArray>& image);
    void save(const QString& path, const QString& suffix, const QString& tier, const Result<QByteArray>& image);
    void sayFailed(const Error& error);

    Engine& m_engine;
    ComposeModel& m_compose;
    DraftFlow& m_drafts;
    MessageArea& m_messages;
    QObject* m_work = nullptr; ///< whose answer is awaited
};

/// The recipe of a clip as the next one begins: image to video on the same tier from that frame, without a last frame
/// and without a seed. The words stay, to be changed. Pure.
RequestDraft draftContinuing(const RequestDraft& parent, const QString& frame);

} // namespace klapper

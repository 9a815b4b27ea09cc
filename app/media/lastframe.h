// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>

#include <functional>

class QObject;

namespace klapper {

/// Takes the very last frame of a clip, in its full size, with ffmpeg. Answers once, later, from the event loop; not at
/// all when `context` is gone by then, which ends ffmpeg as well.
///
///   the last 0.2 s ── nothing in it (sound goes on without pictures) ──> 1 s ──> 5 s ──> all of it
///          └─> PNG ── above mostBytes ──> WebP without loss ── above it, too ──> JPEG, the best quality that fits
///
/// @param ffmpeg its path; empty: Error Tool
/// @param mostBytes of the encoded image; 0: any, so always PNG. PNG and WebP are the frame, pixel for pixel
/// Errors: Tool (missing, crashed, above the deadline), BadFile (no clip, or no frame can be had of it),
/// Disk (no room for it to work), TooLarge (no quality fits).
void extractLastFrame(const QString& ffmpeg, const QString& clip, qint64 mostBytes, QObject* context,
                      const std::function<void(const Result<QByteArray>&)>& done);

/// The same for any frame by its number, from 0, found by counting from the beginning: no seek is as exact in a file of
/// any rate. BadFile also when the clip has no such frame.
void extractFrame(const QString& ffmpeg, const QString& clip, qint64 number, qint64 mostBytes, QObject* context,
                  const std::function<void(const Result<QByteArray>&)>& done);

} // namespace klapper

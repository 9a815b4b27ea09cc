// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace klapper {

struct RequestDraft;

/// A file name that is safe on every system we know: no separators, no control, format or bidi characters, no
/// leading or trailing dots and blanks, none of the names Windows reserves, never empty (then "clip"). At most
/// 173 bytes in UTF-8 with the extension, so that numberedFileName() stays within 180. An extension that `wanted`
/// already ends with is not doubled. `extension` without its dot.
QString safeFileName(QStringView wanted, QStringView extension);

/// "clip.mp4" and 2 give "clip (2).mp4"; 1 gives the name itself. `number` up to 9999.
QString numberedFileName(const QString& name, int number);

/// Up to six words of a text in lower case with hyphens between them, at most 60 letters; "clip" when there is no word.
QString slugOf(const QString& text);

/// The same of what a clip is made from: its first shot when shots are active or the prompt is empty, else the prompt.
QString clipSlug(const RequestDraft& draft);

/// "{date}_{slug}_{tier}.mp4", for example "2026-11-23_wide-shot-slow-push-in-on-a_pro.mp4": the local date, up to
/// six words of the prompt (or of the first shot when shots are active or the prompt is empty), the tier's id.
QString clipFileName(const QDateTime& when, const RequestDraft& draft);

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/contract/contract.h"
#include "app/core/requestdraft.h"

namespace klapper {

/// "Shot 1: wide of the cafe. Shot 2: …", the form of the seed ("Multi-shot in one Kling 3.0 generation").
/// Line breaks inside a shot become blanks, so that a shot stays one sentence group.
QString numberedShots(const QList<Shot>& shots);

/// What is sent as the text: the prompt; with active shots and a contract that takes no segments, the scene and the
/// style followed by the numbered shots. With segments scene and style alone, or the numbered shots where both are
/// empty, because every contract requires a text.
QString promptText(const RequestDraft& draft, const Contract& contract);

/// One draft, two views. The rows become text: scene, style and numbered shots, as they would be sent where shots are
/// numbered inside the prompt. The rows and the style stay in the draft, inactive; rows that say nothing yet add
/// nothing. Unchanged when the shots are not active.
RequestDraft withRowsAsText(const RequestDraft& draft);
/// The way back: a shot list in the text becomes rows, see parseShots(). With as many shots as rows were kept their
/// seconds come back, else the clip is shared out evenly; seconds that the text says go first, and then the clip gets
/// their sum within what one clip takes. The style comes back where the scene still ends with it. Without a list the
/// kept rows come back (or one empty row of the clip's length), with the text as scene. A text that was not changed
/// gives the draft as it was. Unchanged when the shots are active.
RequestDraft withTextAsRows(const RequestDraft& draft);

/// `total` seconds in `count` parts that differ by one at most, the longer ones first; each at least 1.
QList<int> evenSeconds(int total, int count);
/// Together; what a file says may be any number.
int secondsOf(const QList<Shot>& shots);

} // namespace klapper

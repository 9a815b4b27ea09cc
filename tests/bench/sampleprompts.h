// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/requestdraft.h"

#include <QRandomGenerator>

namespace klapper::bench {

/// A draft as people write them, three of four in English, the others in Chinese: 10 to about 250 words, four of ten
/// with two to six shots, some with a negative prompt, sound, a seed, an image. Whole for its documented contract. The
/// same generator in the same state gives the same draft.
RequestDraft sampleDraft(QRandomGenerator& random);
/// A word that some drafts have, and a part of it as it is being typed; for searching.
QStringList sampleSearches();

} // namespace klapper::bench

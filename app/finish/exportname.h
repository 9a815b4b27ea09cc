// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/finish/nametemplate.h"
#include "app/finish/sequence.h"

namespace klapper {

class JobQueue;
class LibraryStore;

/// What is known of takes for the name of their export: project and tier where all have the same, and of a single one
/// which take of its words it is, counted by when they were made.
/// @param text becomes {slug}
NameFields nameFieldsOf(const QList<SequenceClip>& clips, JobQueue& queue, LibraryStore& library, const QString& text,
                        QDate date);

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/finish/nametemplate.h"
#include "app/finish/sequence.h"

#include <QStringList>

namespace klapper {

class Engine;

/// What an export is made of, before its files are read.
struct ExportTakes
{
    QString title; ///< of the sequence or the take; foreign text
    QList<SequenceClip> clips;
    NameFields name;
    int fadeMs = 0;

    /// Takes in this order; those that never had a file are left out.
    static ExportTakes ofJobs(Engine& engine, const QStringList& jobIds);
    static ExportTakes ofSequence(Engine& engine, const Sequence& sequence);
};

} // namespace klapper

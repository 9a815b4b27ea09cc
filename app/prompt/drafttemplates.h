// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/requestdraft.h"

#include <QStringList>

namespace klapper {

/// A recipe to begin with, from resources/prompt/templates.json: the seed's sample prompts ("Sample Kling 3.0 prompts")
/// and a starter for each row of its table "Where Kling 3.0 shines". Loading one runs nothing.
struct DraftTemplate
{
    QString id;          ///< "dialogue-ad"
    bool sample = false; ///< one of the three sample prompts, word for word
    QString name;
    QString nameZh;
    QString about; ///< which endpoint and why, in a sentence
    QString aboutZh;
    RequestDraft draft; ///< with placeholders such as {subject}; a sample has none
    bool operator==(const DraftTemplate&) const = default;
};

/// In the order in which they are shown.
const QList<DraftTemplate>& draftTemplates();
/// Null for an unknown id.
const DraftTemplate* draftTemplate(const QString& id);
/// The names of the placeholders in the texts that are sent, each once, in reading order. {a|b} is none: it is a
/// choice.
QStringList placeholdersOf(const RequestDraft& draft);

} // namespace klapper

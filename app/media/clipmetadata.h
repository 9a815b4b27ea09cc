// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace klapper {

struct Sidecar;

/// What a clip says about itself wherever it goes: title, description, its recipe, when and how it was made.
struct ClipMetadata
{
    /// Of the recipe in the comment; a longer one stays in the sidecar, and the comment says where.
    static constexpr qsizetype longestComment = 16 * 1024;

    QString title;
    QString description; ///< the prompt: scene, style and shots
    /// Compact JSON: a Sidecar without the facts about the file and without money, or {"recipeIn": file name, …}.
    QByteArray comment;
    QDateTime created; ///< when the clip was made
    QString system;    ///< AI system used
    QString version;   ///< of it: the model id

    /// Of a recipe. No query that signs an address gets in, no user info, no embedded image.
    /// @param fileName of the clip, by which a comment names the sidecar
    static ClipMetadata of(const Sidecar& sidecar, const QString& fileName);
    /// An XMP packet (ISO 16684-1) with the IPTC digital source type "trained algorithmic media" and the AI fields of
    /// IPTC's Video Metadata Hub 1.6: AI System Used, AI System Version Used, AI Prompt Information.
    QByteArray xmp() const;
    bool operator==(const ClipMetadata&) const = default;
};

/// An address in a text may hold what opens the file behind it: the text with such queries, user info and embedded
/// images left out.
QString withoutSecrets(const QString& text);

} // namespace klapper

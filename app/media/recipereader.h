// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/media/followinghash.h"
#include "app/media/sidecar.h"

#include <QObject>

#include <memory>

namespace klapper {

struct MediaTools;

/// A recipe and where it was found.
struct FoundRecipe
{
    enum class From {
        File,   ///< it is the file
        Beside, ///< the sidecar of the clip
        Inside, ///< the comment of the clip
    };
    Sidecar sidecar;
    From from = From::File;
};

/// Looks for the recipe of a file: a sidecar, or a clip with one beside or inside it. Opens that file and its sidecar,
/// whatever a recipe says, and nothing else; contacts nobody.
///
///   start() ─┬─ begins like JSON ──────────────────────────────────────────────────> finished(File)
///            └─ a clip ─ sidecar beside it? ─┬─ same hash, or the same request ───> finished(Beside)
///                                            └─ none, another clip's ── comment ────> finished(Inside)
///
/// finished() comes exactly once, never inside start(), and not after destruction. Errors: NotFound when the file
/// carries no recipe (stripped), with the name of a sidecar as detail where the clip says that it stands there;
/// BadInput and TooLarge for one that is not as it should be; BadFile for what is neither; Disk; Tool.
class RecipeReader final : public QObject
{
    Q_OBJECT
public:
    RecipeReader(QString path, std::shared_ptr<const MediaTools> tools, QObject* parent = nullptr);

    void start();
    const QString& path() const { return m_path; }

Q_SIGNALS:
    void finished(const klapper::Result<klapper::FoundRecipe>& outcome);

private:
    void look();
    void readBeside();
    void readComment();
    void takeComment(const Result<Sidecar>& inside);
    void end(const Result<FoundRecipe>& outcome);

    QString m_path;
    std::shared_ptr<const MediaTools> m_tools;
    std::optional<Sidecar> m_beside; ///< of another file, as its hash says
    FollowingHash m_hash;
    bool m_ended = false;
};

} // namespace klapper

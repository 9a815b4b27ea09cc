// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/media/mediatools.h"

#include <QObject>

#include <memory>

namespace klapper {

class ClipTagging;
struct Sidecar;

struct CarryOrder
{
    QString clip;     ///< whose recipe it is
    QString result;   ///< MP4 or MOV, only read
    QString copy;     ///< where the result with the recipe goes
    QString fileName; ///< what it will be called
};

struct CarriedRecipe
{
    QString result; ///< the copy, or the result as it was where there is no recipe or no place for it
    QString lack;   ///< why a recipe is not in it, in English; empty otherwise
};

/// Puts the title, the prompt and the recipe of a take into what was made of it.
///
///   start() ─> recipe beside or inside the take? ─> ClipTagging ─> finished(CarriedRecipe)
///
/// finished() comes exactly once, never inside start(), and not after destruction. Errors: Disk.
class RecipeCarry final : public QObject
{
    Q_OBJECT
public:
    RecipeCarry(const MediaTools& tools, CarryOrder order, QObject* parent = nullptr);
    ~RecipeCarry() override;

    void start();

Q_SIGNALS:
    void finished(const klapper::Result<klapper::CarriedRecipe>& outcome);

private:
    void tag(const Sidecar& recipe);
    void take();

    MediaTools m_tools;
    CarryOrder m_order;
    std::unique_ptr<ClipTagging> m_tagging;
};

} // namespace klapper

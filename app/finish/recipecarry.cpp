// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finish/recipecarry.h"

#include "app/media/clipmetadata.h"
#include "app/media/cliptagging.h"
#include "app/media/recipereader.h"

namespace klapper {

RecipeCarry::RecipeCarry(const MediaTools& tools, CarryOrder order, QObject* parent)
    : QObject(parent)
    , m_tools(tools)
    , m_order(std::move(order))
{
}

RecipeCarry::~RecipeCarry() = default;

void RecipeCarry::start()
{
    auto* reader = new RecipeReader(m_order.clip, std::make_shared<const MediaTools>(m_tools), this);
    connect(reader, &RecipeReader::finished, this, [this, reader](const Result<FoundRecipe>& recipe) {
        reader->deleteLater();
        if (recipe)
            tag(recipe->sidecar);
        else
            Q_EMIT finished(CarriedRecipe{m_order.result, {}}); // a clip of elsewhere has none
    });
    reader->start();
}

void RecipeCarry::tag(const Sidecar& recipe)
{
    m_tagging = std::make_unique<ClipTagging>();
    m_tagging->start(m_order.result, m_order.copy, ClipMetadata::of(recipe, m_order.fileName),
                     [this] { QMetaObject::invokeMethod(this, &RecipeCarry::take, Qt::QueuedConnection); });
}

void RecipeCarry::take()
{
    const Result<TaggedClip>& tagged = m_tagging->result();
    if (tagged)
        Q_EMIT finished(CarriedRecipe{m_order.copy, {}});
    else if (tagged.error().kind == ErrorKind::BadFile)
        Q_EMIT finished(CarriedRecipe{m_order.result, tagged.error().detail});
    else
        Q_EMIT finished(tagged.error());
}

} // namespace klapper

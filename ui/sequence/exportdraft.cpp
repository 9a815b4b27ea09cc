// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sequence/exportdraft.h"

#include <algorithm>

namespace klapper {

namespace {

/// The table's default; the first row where it is not there.
const ExportPreset* usualPreset()
{
    const ExportPreset* usual = exportPreset(QStringLiteral("h264"));
    return usual ? usual : &exportPresets().first();
}

/// More than the rounding to whole pixels.
bool isOtherShape(QSize one, QSize other)
{
    if (one.isEmpty() || other.isEmpty())
        return false;
    const QSize fitted = one.scaled(other, Qt::KeepAspectRatio);
    return other.width() - fitted.width() > 2 || other.height() - fitted.height() > 2;
}

} // namespace

ExportDraft::ExportDraft(ExportSource source, MediaAbilities abilities, QObject* parent)
    : QObject(parent)
    , m_source(std::move(source))
    , m_abilities(std::move(abilities))
    , m_preset(usualPreset())
    , m_plan(Error{.kind = ErrorKind::BadInput})
{
    m_wanted.fadeMs = m_source.fadeMs;
    refresh();
}

void ExportDraft::setPreset(const QString& id)
{
    const ExportPreset* preset = exportPreset(id);
    if (!preset || preset == m_preset)
        return;
    m_preset = preset;
    refresh();
}

void ExportDraft::setAbilities(const MediaAbilities& abilities)
{
    m_abilities = abilities;
    refresh();
}

void ExportDraft::setWanted(const ExportChoice& wanted)
{
    m_wanted = wanted;
    refresh();
}

void ExportDraft::setFit(Fit fit)
{
    m_fit = fit;
    refresh();
}

bool ExportDraft::hasSize() const
{
    const bool makesOne = m_preset->kind == ExportKind::Video || m_preset->kind == ExportKind::Join;
    return makesOne && !m_preset->size && !m_preset->ratio && m_preset->mostWidth == 0;
}

bool ExportDraft::hasRate() const { return m_preset->kind == ExportKind::Video || m_preset->kind == ExportKind::Join; }

bool ExportDraft::hasFit() const
{
    if (!m_preset->hasPicture() || isCopied() || m_preset->ratio)
        return false;
    return changesShape();
}

bool ExportDraft::isCropped() const
{
    return m_preset->hasPicture() && !isCopied() && choice().fit == Fit::Crop && changesShape();
}

bool ExportDraft::changesShape() const
{
    const QSize made = pictureSize();
    return std::any_of(m_source.clips.cbegin(), m_source.clips.cend(),
                       [made](const FinishClip& clip) { return isOtherShape(clip.shownSize(), made); });
}

bool ExportDraft::hasTrims() const
{
    const bool copies = m_preset->kind == ExportKind::Join || isCopied();
    return copies && std::any_of(m_source.clips.cbegin(), m_source.clips.cend(), [](const FinishClip& clip) {
               return clip.clip.isTrimmed();
           });
}

bool ExportDraft::hasFade() const
{
    return m_source.clips.size() > 1 && !isCopied() && m_preset->kind != ExportKind::Still;
}

bool ExportDraft::hasMetadata() const
{
    return m_preset->kind == ExportKind::Video || m_preset->kind == ExportKind::Join || isCopied();
}

bool ExportDraft::hasStill() const { return m_preset->kind == ExportKind::Still && !m_preset->sheet; }

QSize ExportDraft::pictureSize() const
{
    return m_plan ? QSize(m_plan->size.width() / m_plan->grid.width(), m_plan->size.height() / m_plan->grid.height())
                  : QSize();
}

MediaAbilities::Lack ExportDraft::lack() const { return m_abilities.lackOf(*m_preset, m_plan && !m_plan->isCopy()); }

ExportChoice ExportDraft::choice() const
{
    const ExportChoice unasked;
    ExportChoice choice = m_wanted;
    // A preset of a fixed shape is filled unless the person wants bars; a ratio is always a crop.
    const Fit own = m_preset->size || m_preset->ratio ? Fit::Crop : Fit::Pad;
    choice.fit = m_preset->ratio ? Fit::Crop : m_fit.value_or(own);
    if (!hasSize())
        choice.size = unasked.size;
    if (!hasRate())
        choice.rate = unasked.rate;
    if (!hasTrims())
        choice.trims = unasked.trims;
    if (!hasFade())
        choice.fadeMs = unasked.fadeMs;
    if (!hasStill())
        choice.stillFrame = unasked.stillFrame;
    return choice;
}

void ExportDraft::setNamePattern(const QString& pattern)
{
    m_pattern = pattern;
    Q_EMIT changed();
}

QString ExportDraft::suffix() const { return m_preset->kind == ExportKind::Images ? QString() : m_preset->suffix; }

FilledName ExportDraft::name() const { return fillName(m_pattern, m_source.name, suffix()); }

void ExportDraft::refresh()
{
    m_plan = planExport(m_source.clips, *m_preset, choice());
    Q_EMIT changed();
}

} // namespace klapper

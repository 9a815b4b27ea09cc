// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/finish/exportplan.h"
#include "app/finish/mediaabilities.h"
#include "app/finish/nametemplate.h"

#include <QObject>

namespace klapper {

/// What is exported: a sequence or takes, read already.
struct ExportSource
{
    QString title; ///< of the sequence or the take; foreign text
    QList<FinishClip> clips;
    NameFields name = {};
    int fadeMs = 0; ///< as the sequence has it
};

/// The rules of the export dialog, without a widget: which preset, what is free to choose with it, and the plan that
/// follows. A choice that a preset does not have is kept for the next one that does, and left out of the plan.
class ExportDraft final : public QObject
{
    Q_OBJECT
public:
    ExportDraft(ExportSource source, MediaAbilities abilities, QObject* parent = nullptr);

    const ExportSource& source() const { return m_source; }
    const ExportPreset& preset() const { return *m_preset; }
    /// Nothing happens for an id that is not in the table. One that this machine cannot make can be looked at.
    void setPreset(const QString& id);
    /// Why the chosen one cannot be made here. A join that copies needs less than one that encodes.
    MediaAbilities::Lack lack() const;
    MediaAbilities::Lack lackOf(const ExportPreset& preset) const { return m_abilities.lackOf(preset); }
    void setAbilities(const MediaAbilities& abilities);

    /// What the person wants, also where the preset does not have it.
    const ExportChoice& wanted() const { return m_wanted; }
    void setWanted(const ExportChoice& wanted);
    /// Chosen by the person; before it is, a preset has its own.
    void setFit(Fit fit);
    /// Of wanted(), what the preset has.
    ExportChoice choice() const;
    const Result<ExportPlan>& plan() const { return m_plan; }
    bool canExport() const { return m_plan.ok() && lack() == MediaAbilities::Lack::None; }

    bool hasSize() const;     ///< the size is free
    bool hasRate() const;     ///< the rate is free
    bool hasFit() const;      ///< pad or crop: some clip has another shape than the result
    bool isCropped() const;   ///< some clip loses a part of its picture
    bool hasTrims() const;    ///< exact or quick
    bool hasFade() const;     ///< there is a joint
    bool hasMetadata() const; ///< the container has a place for it
    bool hasStill() const;    ///< one frame is chosen
    /// Of a picture of the result, which has many of them where it is a sheet; empty without a plan or a picture.
    QSize pictureSize() const;

    /// @param pattern of the name, see fillName()
    void setNamePattern(const QString& pattern);
    const QString& namePattern() const { return m_pattern; }
    FilledName name() const;
    /// Where the result is a folder, or several files, there is none.
    QString suffix() const;

Q_SIGNALS:
    void changed();

private:
    void refresh();
    bool changesShape() const;
    bool isCopied() const { return m_preset->kind == ExportKind::Original; }

    ExportSource m_source;
    MediaAbilities m_abilities;
    const ExportPreset* m_preset;
    ExportChoice m_wanted;
    std::optional<Fit> m_fit;
    QString m_pattern = usualNameTemplate();
    Result<ExportPlan> m_plan;
};

} // namespace klapper

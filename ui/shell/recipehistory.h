// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/requestdraft.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace klapper {

class JobQueue;

/// Which recipes have made a clip already, and on which tiers. Kept up with every job that ends, so that asking costs
/// the same however many jobs there are.
class RecipeHistory final : public QObject
{
    Q_OBJECT
public:
    /// @param queue outlives this
    explicit RecipeHistory(JobQueue& queue, QObject* parent = nullptr);

    /// Exactly this succeeded, whatever its seed.
    bool succeeded(const RequestDraft& draft) const;
    /// The same on a tier that costs less succeeded.
    bool succeededCheaper(const RequestDraft& draft) const;

Q_SIGNALS:
    void changed();

private:
    void note(const QString& id);

    JobQueue& m_queue;
    QSet<QString> m_noted;             ///< ids of jobs
    QHash<QByteArray, quint8> m_tiers; ///< by recipe without its tier: a bit for each tier
};

/// What tells two recipes apart, the tier and the seed left out: only what is in use counts.
QByteArray recipeKey(const RequestDraft& draft);

} // namespace klapper

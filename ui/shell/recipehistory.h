// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/requestdraft.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace klapper {

class JobQueue;
class Journal;

/// Which recipes have made a clip already, and on which tiers. Kept up with every job that ends, so that asking costs
/// the same however many jobs there are. The past is read from the journal in small steps once the window is there;
/// until they are done the newest jobs are known.
class RecipeHistory final : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this.
    RecipeHistory(JobQueue& queue, Journal& journal, QObject* parent = nullptr);

    /// Exactly this succeeded, whatever its seed.
    bool succeeded(const RequestDraft& draft) const;
    /// The same on a tier that costs less succeeded.
    bool succeededCheaper(const RequestDraft& draft) const;

Q_SIGNALS:
    void changed();

private:
    void note(const QString& id);
    bool noteMade(const RequestDraft& draft);
    void readPast();

    JobQueue& m_queue;
    Journal& m_journal;
    QTimer m_pastTimer;
    qint64 m_pastFrom = 0;          ///< where the next step begins, see Journal::madeDrafts()
    bool m_pastIsNew = false;       ///< it told something that nobody has been told of
    QHash<quint64, quint8> m_tiers; ///< by the hash of a recipe without its tier: a bit for each tier
};

/// What tells two recipes apart, the tier and the seed left out: only what is in use counts.
QByteArray recipeKey(const RequestDraft& draft);

} // namespace klapper

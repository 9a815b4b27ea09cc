// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine.h"

#include <QAbstractListModel>

namespace klapper::gallery {

/// A job in every state that a row can have, with the reasons that go with it.
QList<Job> everyJob(const QList<JobOutput>& outputs);

/// Rows that are shown as they are, without a queue behind them.
class ShownJobs final : public QAbstractListModel
{
public:
    explicit ShownJobs(QList<Job> jobs, Thumbnailer* thumbnails = nullptr);
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<Job> m_jobs;
    Thumbnailer* m_thumbnails;
};

/// A token store in any state; saving never ends, or ends as told.
class ShownTokens final : public TokenStore
{
    Q_OBJECT
public:
    explicit ShownTokens(TokenState state, QString token = {})
        : m_state(std::move(state))
        , m_token(std::move(token))
    {
    }
    std::optional<Error> failure;
    std::optional<TokenSource> success;

    QString token() const override { return m_token; }
    TokenState state() const override { return m_state; }
    void load() override { Q_EMIT loaded(m_state); }
    void save(const QString& token) override;
    void remove() override {}

private:
    TokenState m_state;
    QString m_token;
};

enum class Rules { Documented, Live, Dearer };

/// An engine that contacts nobody, in folders of its own, with these jobs in its journal.
std::unique_ptr<Engine> quietEngine(const QString& name, const QList<Job>& jobs, Rules rules,
                                    std::unique_ptr<TokenStore> tokens, Profile profile = Profile::RunComfy);

/// Clips made by a practice service that lives as long as the call.
QList<JobOutput> practiceClips(const QList<RequestDraft>& drafts);

/// Drafts for the compose panel.
RequestDraft longPrompt(Endpoint endpoint);

} // namespace klapper::gallery

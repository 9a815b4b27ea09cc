// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prompt/batchplan.h"
#include "app/prompt/lint.h"
#include "ui/models/drafthistory.h"
#include "ui/models/shottablemodel.h"

#include <QObject>

namespace klapper {

class ContractStore;

/// The compose form without a widget: the draft with all that belongs to it, the contract in force for its endpoint,
/// what there is to say about it, what one press of Generate would send and what that costs. Changing the endpoint
/// keeps every value; what the contract lacks is not sent, and comes back where a contract has it. Every edit is an
/// undo step, whichever view it came from.
class ComposeModel final : public QObject
{
    Q_OBJECT
public:
    /// Why a field cannot be used now.
    enum class Absence {
        None,
        NeedsImageMode, ///< frames in text to video
        FromImage,      ///< the ratio of image to video is the image's
        NotInContract,  ///< this endpoint does not take it
    };
    struct FieldState
    {
        Absence absence = Absence::None;
        bool isAvailable() const { return absence == Absence::None; }
        bool operator==(const FieldState&) const = default;
    };

    /// @param contracts outlives this
    explicit ComposeModel(ContractStore& contracts, QObject* parent = nullptr);

    const RequestDraft& draft() const { return m_document.draft; }
    const DraftDocument& document() const { return m_document; }
    const Contract& contract() const;
    const Contract& contract(Endpoint endpoint) const;
    /// What keeps the batch from being sent.
    const QList<Problem>& problems() const { return m_problems; }
    /// What the linter has to say, errors first.
    const QList<Finding>& findings() const { return m_findings; }
    const BatchPlan& plan() const { return m_plan; }
    /// Of one clip of the draft as it stands; the whole batch is plan().total().
    const Price& price() const { return m_price; }
    /// The price per second a tier would have with the present audio setting.
    Money rateOf(Tier tier) const;
    bool isReady() const { return canBeSent(m_findings) && !m_plan.clips.isEmpty(); }
    FieldState fieldState(Role role) const;
    ShotTableModel& shots() { return m_shots; }
    /// Least and most seconds of a clip.
    int leastSeconds() const;
    int mostSeconds() const;

    /// Another document; its history comes with it.
    void open(const DraftDocument& document, const DraftHistory& history = {});
    const DraftHistory& history() const { return m_history; }
    /// One edit. The same `key` within a second is the same undo step; empty: a step of its own.
    void edit(const QString& key, const std::function<void(DraftDocument&)>& change);
    bool canUndo() const { return m_history.canUndo(); }
    bool canRedo() const { return m_history.canRedo(); }
    void undo();
    void redo();
    /// What is known beyond the draft; `muted` is added to the document's.
    void setFacts(const LintFacts& facts);
    const LintFacts& facts() const { return m_facts; }

    void setDraft(const RequestDraft& draft);
    void setTier(Tier tier);
    void setMode(Mode mode);
    void setPrompt(const QString& text);
    void setStyle(const QString& text);
    /// Turns the rows into text and back, see withRowsAsText() and withTextAsRows().
    void setShotsActive(bool active);
    void setFirstFrame(const QString& url);
    void setLastFrame(const QString& url);
    void swapFrames();
    void setNegative(const QString& text);
    void setSeconds(int seconds);
    /// The clip gets the length of its shots, within what the endpoint takes.
    void fitDurationToShots();
    void setAspect(const QString& aspect);
    void setGuidance(double guidance);
    void setAudio(bool audio);
    void setSeed(std::optional<qint64> seed);

Q_SIGNALS:
    /// Anything that can be read here is another than before.
    void changed();

private:
    /// @param key empty: a step of its own
    template<typename T>
    void put(T RequestDraft::*member, const T& value, const QString& key = {});
    void take(const DraftDocument& document);
    void takeShots(const QString& key, int from, int added);
    void refresh();

    ContractStore& m_contracts;
    DraftDocument m_document;
    DraftHistory m_history;
    LintFacts m_facts;
    QList<Problem> m_problems;
    QList<Finding> m_findings;
    BatchPlan m_plan;
    Price m_price;
    ShotTableModel m_shots;
};

} // namespace klapper

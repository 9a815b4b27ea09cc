// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/contract/price.h"
#include "app/contract/requestcheck.h"
#include "ui/models/shottablemodel.h"

#include <QObject>

namespace klapper {

class ContractStore;

/// The compose form without a widget: the draft, the contract in force for its endpoint, what is wrong with it
/// and what it costs. Changing the endpoint keeps every value; what the contract lacks is not sent, and comes
/// back where a contract has it.
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

    const RequestDraft& draft() const { return m_draft; }
    const Contract& contract() const;
    const QList<Problem>& problems() const { return m_problems; }
    const Price& price() const { return m_price; }
    /// The price per second a tier would have with the present audio setting.
    Money rateOf(Tier tier) const;
    bool isReady() const { return m_problems.isEmpty(); }
    FieldState fieldState(Role role) const;
    ShotTableModel& shots() { return m_shots; }
    /// Least and most seconds of a clip.
    int leastSeconds() const;
    int mostSeconds() const;

    void setDraft(const RequestDraft& draft);
    void setTier(Tier tier);
    void setMode(Mode mode);
    void setPrompt(const QString& text);
    /// The first time, one shot of the clip's length is made.
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
    template<typename T>
    void put(T RequestDraft::*member, const T& value);
    void takeShots();
    void refresh();

    ContractStore& m_contracts;
    RequestDraft m_draft;
    QList<Problem> m_problems;
    Price m_price;
    ShotTableModel m_shots;
};

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/endpoint.h"

#include <QCoreApplication>
#include <QDialog>

class QScrollArea;
class QVBoxLayout;

namespace klapper {

class PlainLabel;

/// Which tier for what, in the words of the seed ("When to pick which Kling 3.0 tier", "Where Kling 3.0 shines").
class TierWords
{
    Q_DECLARE_TR_FUNCTIONS(klapper::TierWords)
public:
    /// One line below the choice.
    static QString line(Tier tier);
    /// Said in full.
    static QString guidance(Tier tier);
    static QString guidance(Mode mode);

    struct UseCase
    {
        QString use;
        QString endpoint;
        QList<Tier> tiers; ///< that it names
    };
    static QList<UseCase> useCases();
};

/// The whole table, for a look while choosing. Modal to nothing: it stays open beside the form.
class TierGuide final : public QDialog
{
    Q_OBJECT
public:
    explicit TierGuide(QWidget* parent = nullptr);

    /// The rows that name the tier stand out.
    void setTier(Tier tier);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void setupTiers(QVBoxLayout& column);
    void setupUses(QVBoxLayout& column);

    struct Marked
    {
        PlainLabel* label;
        QList<Tier> tiers;
    };
    QList<Marked> m_marked;
    QScrollArea* m_area;
};

} // namespace klapper

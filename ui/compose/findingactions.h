// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prompt/lint.h"

#include <QObject>

class QMenu;
class QWidget;

namespace klapper {

class ComposeModel;

/// What a person can do about a finding: its quick fixes, each one undo step, and muting its rule, for this draft or
/// for good. The list and the margins of the texts offer the same.
class FindingActions final : public QObject
{
    Q_OBJECT
public:
    /// @param model outlives this
    explicit FindingActions(ComposeModel& model, QObject* parent = nullptr);

    void fix(const Finding& finding, const QString& fix);
    void muteHere(const QString& rule);
    void muteForGood(const QString& rule);
    void unmute(const QString& rule);
    /// Rules that say nothing here, for this draft or for good, each once.
    QStringList muted() const;

    /// "Not in this draft" and "Never again".
    void fillMute(QMenu& menu, const QString& rule);
    /// The rules that are muted, each to be heard again.
    void fillMuted(QMenu& menu);
    /// All there is to do about these; deletes itself when it closes.
    QMenu* menuOf(const QList<Finding>& findings, QWidget* parent);

Q_SIGNALS:
    /// The rules that are muted for good are these now.
    void mutedForGoodChanged(const QStringList& rules);

private:
    ComposeModel& m_model;
};

} // namespace klapper

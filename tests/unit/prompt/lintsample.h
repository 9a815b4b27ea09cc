// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prompt/lint.h"

#include <QJsonObject>

namespace klapper::test {

/// One sample of tests/data/lint/<rule>.json: a draft, its contract, what is known beside it, and what a rule must say
/// about it. Members that are not there expect nothing.
///   draft     as RequestDraft::toJson(), but "endpoint": "pro/image"; what is left out has its default
///   contract  "live"; else the documented one
///   lacks     roles that the contract shall not have; optional: roles that shall not be required
///   repeat    {"prompt": ["x", 2501]}: so often that text; also "negative", and "shot" for the first shot
///   facts     total, threshold, balance, triedCheaper, sameSucceeded, difference, first and last {size, format, …}
///   role, shot, marks, level, fixes, says, saysZh   of the rule's first finding
struct LintSample
{
    QString rule;
    bool fails = false;
    QString name;
    RequestDraft draft;
    bool live = false;
    QList<Role> lacks;
    QList<Role> optional;
    LintFacts facts;
    QJsonObject json;

    /// Of the draft's endpoint, or of another one.
    Contract contract(Endpoint endpoint) const;
    QList<Finding> lint(const RequestDraft& of, const QStringList& muted = {}) const;
    QList<Finding> lint() const { return lint(draft); }
};

/// Of all files, by rule.
QList<LintSample> lintSamples();
/// Those of a rule.
QList<Finding> ofRule(const QList<Finding>& findings, const QString& rule);
/// The text that a finding marks; empty where it means a whole field.
QString markedText(const RequestDraft& draft, const LintPlace& place);

} // namespace klapper::test

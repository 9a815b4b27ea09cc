// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/lintsubject.h"

namespace klapper::cli {

/// The rules have their words in two languages.
bool speaksChinese();

/// Rows for people, the weight first: weight, where, rule, what and which fix there is.
QList<QStringList> findingRows(const LintSubject& subject, const RequestDraft& draft, const QList<Finding>& findings);

/// For machines, in English whatever the person speaks: model_id, errors, warnings, hints (counts), findings {level, rule, field (wire name), shot (from 1),
/// start and length (characters), text (what stands there), message, fixes {name, label, automatic}}.
QJsonObject lintJson(const LintSubject& subject, const RequestDraft& draft, const QList<Finding>& findings);

} // namespace klapper::cli

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/job.h"

#include <QSqlQuery>
#include <QVariantMap>

#include <functional>

namespace klapper {

/// A job as the named values of its row, and back. Columns as in journalschema.cpp.
QVariantMap jobToRow(const Job& job);
Job jobFromRow(const QSqlQuery& row);
/// The same from anywhere: `at` gives the value of a column by its name.
Job jobFromValues(const std::function<QVariant(const char* column)>& at);

/// States as a list for SQL: "'held','waiting'".
QString wordsOf(const QList<JobState>& states);
/// Those in which isFinished() is false.
QList<JobState> unfinishedStates();
QList<JobState> finishedStates();

/// An Error as JSON, also for the command line's output.
QJsonObject errorToJson(const Error& error);
Error errorFromJson(const QJsonObject& json);

} // namespace klapper

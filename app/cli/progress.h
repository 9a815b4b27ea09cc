// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "app/jobs/job.h"

#include <QTimer>

namespace klapper::cli {

/// Says on standard error what one job does: a line for each change, and on a terminal the seconds and bytes
/// within that line.
class Progress final : public QObject
{
    Q_OBJECT
public:
    /// What is said of the request's id: a new one is accepted, one of an earlier run is picked up.
    enum class Origin { New, PickedUp };

    /// @param label stands before every line, for several jobs at once; with one no line is rewritten
    Progress(Console& console, Origin origin, QString label = {}, QObject* parent = nullptr);

    /// What such jobs take, said once when the request is accepted.
    void setUsual(const QString& words) { m_usual = words; }
    void show(const Job& job);
    void stop() { m_tick.stop(); }

private:
    QString stepText() const;
    QString updateText() const;
    void tick();

    Console& m_console;
    QString m_usual;
    Origin m_origin;
    QString m_label;
    Job m_job;
    QDateTime m_since; ///< of the present state
    bool m_idSaid = false;
    QTimer m_tick;
};

} // namespace klapper::cli

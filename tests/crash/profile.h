// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/job.h"
#include "app/practice/practiceservice.h"
#include "app/profile.h"

#include <QProcessEnvironment>

namespace klapper::crash {

/// A person of one round: home and XDG folders of their own, with a draft that is ready to be sent. Every round sends
/// the same with the same seed, so that the service makes the clip once.
class Profile final
{
public:
    /// @param folder new and empty; the program ends when it is not
    /// @param programs where the programs stand
    Profile(QString folder, QString programs, const practice::PracticeAddress& address);

    QProcessEnvironment environment() const { return m_environment; }
    ProfilePaths paths() const;
    QString program(const QString& name) const { return m_programs % u'/' % name; }
    QString home() const { return m_folder % u"/home"; }
    /// Where the command line puts its clips.
    QString out() const { return home() % u"/out"; }
    QString journal() const;
    QString reportFile() const { return m_folder % u"/killreport"; }
    /// The arguments of `klapper-cli run` for the draft.
    QStringList runArguments() const;

    /// The row of the only job as a dead program left it, read from a copy: looking must not repair anything.
    std::optional<Job> leftRow() const;
    /// Whether anything of a download lies beside the clips.
    bool hasParts() const;
    /// The state of the only job while the program runs.
    std::optional<JobState> liveState() const;

private:
    QString m_folder;
    QString m_programs;
    QProcessEnvironment m_environment;
};

} // namespace klapper::crash

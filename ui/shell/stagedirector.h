// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>
#include <QStringList>

namespace klapper {

class JobQueue;
class StagePanel;
struct StageClip;

/// Decides what the stage shows: what the person chose, and a clip that has just arrived when nothing was chosen.
class StageDirector final : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this.
    StageDirector(JobQueue& queue, StagePanel& stage, QObject* parent = nullptr);

    /// The person chose a job; without a file nothing changes.
    void show(const QString& id);
    /// Opens what is shown once more: its file is another one now.
    void showAgain() { put(QString(m_shown)); }
    /// The same, also for the one that was shown last: something else stood there meanwhile. False: it has no file.
    bool showAgain(const QString& id);
    /// The person chose a file that is no take: an export, a film, a file from elsewhere. Nothing is shown() then, so
    /// that nothing done on the stage goes to the take that stood there before.
    void showFile(const StageClip& clip);
    /// The person looks at something else in the stage: what arrives does not take its place.
    void setChosen() { m_chosen = true; }
    /// Empty while the welcome or a file that is no take is shown.
    const QString& shown() const { return m_shown; }
    /// The same as a list, of one or of none.
    QStringList shownTakes() const { return m_shown.isEmpty() ? QStringList() : QStringList{m_shown}; }

Q_SIGNALS:
    /// @param id empty: of a file that is no take
    void shownChanged(const QString& id);
    /// shown: it is on the stage; otherwise something that the person chose stays there.
    void arrived(const QString& id, bool shown);

private:
    void lookAtNew(const QString& id);
    void look(const QString& id);
    void arrive(const QString& id);
    bool put(const QString& id);

    JobQueue& m_queue;
    StagePanel& m_stage;
    QSet<QString> m_open; ///< jobs that were seen before their end
    QString m_shown;
    bool m_chosen = false; ///< by the person
};

} // namespace klapper

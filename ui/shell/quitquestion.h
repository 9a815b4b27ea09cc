// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

namespace klapper {

class Engine;
class JobQueue;
class QuestionDialog;

/// How many jobs of this program are between "the request leaves" and "its id is on disk". Leaving then makes their
/// outcome unknown.
int requestsBeingSent(const JobQueue& queue);

/// Whether the window may just close, and the question when it may not. Nothing is lost without it: every job is
/// on disk, and an export is made anew from clips that stay; it is about what the person then knows.
class QuitQuestion final : public QObject
{
    Q_OBJECT
public:
    QuitQuestion(Engine& engine, QWidget* window);

    /// Something runs that the person should know of. Not when the session ends: then there is nobody to ask.
    bool isNeeded() const;
    /// Opens the question, or raises the open one. It follows the jobs and the exports: once nothing is being sent any
    /// more, it becomes the milder question or goes; it never quits by itself.
    void ask();
    /// The session ends: no question until the person goes on working here, which means that it did not.
    void letGo();

Q_SIGNALS:
    void confirmed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// What the question is about.
    struct Reason
    {
        bool sending = false; ///< a request is on its way
        bool jobs = false;
        bool exports = false;
        bool operator==(const Reason&) const = default;
    };

    Reason reason() const;
    void open(const Reason& reason);
    void follow();
    QString questionFor(const Reason& reason) const;
    QString wordsFor(const Reason& reason) const;

    Engine& m_engine;
    QWidget* m_window;
    QPointer<QuestionDialog> m_dialog;
    Reason m_about; ///< of the open one
    bool m_sessionEnds = false;
};

} // namespace klapper

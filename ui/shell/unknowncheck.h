// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "ui/jobs/looksection.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <functional>

namespace klapper {

class Engine;
class MessageArea;
class UnknownDialog;

/// The guided checks that are open, one for each job in doubt, and their wires to the engine. A check that is closed
/// while the service is asked answers in the message row.
class UnknownCheck final : public QObject
{
    Q_OBJECT
public:
    using ServiceList = std::function<QList<KnownRequest>()>;

    /// Both outlive this.
    UnknownCheck(Engine& engine, MessageArea& messages, QWidget* window);

    /// Opens the check of a job in doubt, or raises the open one. It does not block the window.
    void open(const QString& id);
    /// The open check of a job, or null.
    UnknownDialog* dialog(const QString& id) const;
    /// How a service without a page tells what it knows, newest first.
    void setServiceList(ServiceList list) { m_list = std::move(list); }

Q_SIGNALS:
    /// The person wants to see RunComfy's own list.
    void pageRequested(const QUrl& page);

private:
    void connectDialog(UnknownDialog& dialog, const QString& id);
    void attach(const QString& id, const QString& requestId);
    void takeAnswer(const QString& id, const Status& outcome);
    void resend(const QString& id);
    void declareAbsent(const QString& id);
    void follow(const QString& id);
    void followFresh(const QString& id);

    Engine& m_engine;
    MessageArea& m_messages;
    QWidget* m_window;
    ServiceList m_list;
    QHash<QString, QPointer<UnknownDialog>> m_dialogs; ///< by the job's id
    QSet<QString> m_asking;                            ///< ids of jobs
    QHash<QString, QString> m_fresh;                   ///< new job to the old one: not yet past the budget
};

} // namespace klapper

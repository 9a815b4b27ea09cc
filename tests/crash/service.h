// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/practiceservice.h"

#include <QJsonObject>
#include <QProcess>

#include <optional>

namespace klapper::crash {

/// A practice service in a process of its own, so that it outlives every kill. One for each lane: whatever stands in
/// its log since reset() belongs to the round under way. Blocking; use it from one thread.
class Service final
{
public:
    struct Request
    {
        QString id;
        QString phase; ///< as the service says it
        qint64 costMicros = 0;
    };

    /// @param folder where its requests and clips stand
    /// @param program klapper-cli
    Service(QString folder, QString program);
    ~Service();

    bool start();
    const practice::PracticeAddress& address() const { return m_address; }

    /// Forgets the log, the faults and earlier requests; the balance is full again.
    bool reset();
    void hold(bool on);
    /// The next status call is answered with this word, whatever is true.
    void sayOnce(const QString& status);
    void forgetFaults();

    /// Calls of a kind ("submit", "balance", ...) since reset(), in the service's own log.
    int logged(const QString& kind);
    /// What it accepted since reset().
    QList<Request> requests();
    QString clipPath(const QString& requestId) const { return m_folder % u"/clips/" % requestId % u".mp4"; }

private:
    std::optional<QJsonObject> call(const QByteArray& verb, const QString& what, const QJsonObject& body = {});

    QString m_folder;
    QString m_program;
    QProcess m_process;
    practice::PracticeAddress m_address;
    qsizetype m_earlier = 0; ///< requests of the rounds before
};

} // namespace klapper::crash

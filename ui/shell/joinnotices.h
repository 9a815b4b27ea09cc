// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace klapper {

class BatchWatch;
class MessageArea;
struct Error;

/// Says in the window what became of a script in several clips: that it is one film now and where, or why it is not.
class JoinNotices final : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    JoinNotices(BatchWatch& batches, MessageArea& messages, QObject* parent);

Q_SIGNALS:
    /// The person wants to see the film.
    void filmWanted(const QString& batchId, const QString& path);
    /// The person wants to see the sequences.
    void sequencesWanted();

private:
    void sayJoined(const QString& batchId, const QString& path);
    void sayFailed(const Error& why);

    MessageArea& m_messages;
};

} // namespace klapper

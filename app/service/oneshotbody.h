// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

namespace klapper {

/// The body of a paid POST that cannot be sent twice.
///
/// QNetworkAccessManager repeats a POST by itself when the server closes before a complete answer head. It
/// has to rewind the body for that; a sequential device whose reset() refuses makes it give up with
/// ContentReSendError instead (needs DoNotBufferUploadDataAttribute and an explicit Content-Length).
/// tests/integration/tst_onepost.cpp keeps this true.
class OneShotBody final : public QIODevice
{
    Q_OBJECT
public:
    explicit OneShotBody(QByteArray bytes, QObject* parent = nullptr);

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    qint64 bytesAvailable() const override;
    bool atEnd() const override;
    /// Whether any byte was handed to the network: from then on the request may have been accepted.
    bool taken() const { return m_position > 0; }

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
};

} // namespace klapper

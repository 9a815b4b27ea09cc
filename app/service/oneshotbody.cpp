// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/oneshotbody.h"

#include <cstring>

namespace klapper {

OneShotBody::OneShotBody(QByteArray bytes, QObject* parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    // Unbuffered: a byte counts as taken when the network takes it, not when QIODevice reads ahead.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::bytesAvailable() const { return m_bytes.size() - m_position + QIODevice::bytesAvailable(); }

bool OneShotBody::atEnd() const { return m_position >= m_bytes.size(); }

qint64 OneShotBody::readData(char* data, qint64 maxSize)
{
    const qint64 count = std::min(maxSize, m_bytes.size() - m_position);
    if (count <= 0)
        return m_position >= m_bytes.size() ? -1 : 0;
    std::memcpy(data, m_bytes.constData() + m_position, size_t(count));
    m_position += count;
    return count;
}

} // namespace klapper

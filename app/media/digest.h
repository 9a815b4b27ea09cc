// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

struct evp_md_ctx_st;

namespace klapper {

/// SHA-256 by libcrypto, which has the processor's own instructions for it: Qt's takes six times as long.
class Digest final
{
public:
    Digest();
    ~Digest();
    Digest(const Digest&) = delete;
    Digest& operator=(const Digest&) = delete;

    void restart();
    void add(QByteArrayView bytes);
    /// Of all that was added, in hex; more can be added afterwards.
    QByteArray hex() const;

private:
    evp_md_ctx_st* m_context;
};

} // namespace klapper

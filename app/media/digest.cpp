// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/digest.h"

#include <openssl/evp.h>

#include <array>

namespace klapper {

Digest::Digest()
    : m_context(EVP_MD_CTX_new())
{
    restart();
}

Digest::~Digest() { EVP_MD_CTX_free(m_context); }

void Digest::restart() { EVP_DigestInit_ex(m_context, EVP_sha256(), nullptr); }

void Digest::add(QByteArrayView bytes) { EVP_DigestUpdate(m_context, bytes.data(), size_t(bytes.size())); }

QByteArray Digest::hex() const
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> bytes{};
    unsigned int count = 0;
    EVP_MD_CTX* copy = EVP_MD_CTX_new(); // the digest of a prefix must not end the whole
    if (EVP_MD_CTX_copy_ex(copy, m_context) != 1 || EVP_DigestFinal_ex(copy, bytes.data(), &count) != 1)
        count = 0;
    EVP_MD_CTX_free(copy);
    return QByteArray(reinterpret_cast<const char*>(bytes.data()), int(count)).toHex();
}

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <cstdio>

namespace klapper::fuzz {

/// Ends the fuzzer like a crash when what must hold for every input does not.
inline void require(bool holds, const char* property)
{
    if (holds)
        return;
    std::fprintf(stderr, "This must hold for every input and does not: %s\n", property);
    __builtin_trap();
}

/// The first line of an input steers the target, the rest is what it reads: so seeds stay readable.
struct Input
{
    QByteArray steering; ///< without its line break
    QByteArray material; ///< empty when there is one line only

    Input(const std::uint8_t* data, std::size_t size)
    {
        const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
        const qsizetype end = bytes.indexOf('\n');
        steering = end < 0 ? bytes : bytes.left(end);
        material = end < 0 ? QByteArray() : bytes.mid(end + 1);
    }
};

} // namespace klapper::fuzz

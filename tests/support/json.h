// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace klapper::test {

/// JSON written with single quotes, for legible literals: moc of Qt 6.4 loses its way in raw strings.
inline QByteArray json(const char* text) { return QByteArray(text).replace('\'', '"'); }

} // namespace klapper::test

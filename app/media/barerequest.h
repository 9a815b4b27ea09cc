// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkRequest>

namespace klapper {

/// A request for a file that says nothing of the person and follows nothing by itself: no redirect, no cookie, no
/// cache, no kept password, no HTTP/2 (which ignores the read buffer's size), the bytes as they are.
QNetworkRequest bareRequest(const QUrl& url);

} // namespace klapper

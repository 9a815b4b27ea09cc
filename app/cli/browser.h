// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace klapper::cli {

/// Opens a page in the person's browser, by the program that the system has for it. False when there is none or no
/// screen to show it on. The child gets no token in its environment (fault X5) and nothing of our streams.
bool openInBrowser(const QUrl& page);

} // namespace klapper::cli

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace klapper::practice {

// cpp-httplib keeps its sockets to itself, but an answer that never comes has to be played, and a stop must
// not wait for idle clients. Both find the connection by its two ports, both on 127.0.0.1.

/// Ends the connection at once, both ways; what was not sent is lost.
void hangUp(int localPort, int remotePort);
/// As hangUp() for every connection that the service on `localPort` has accepted.
void hangUpAll(int localPort);

} // namespace klapper::practice

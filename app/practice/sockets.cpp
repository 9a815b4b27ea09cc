// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/sockets.h"

#include <QtEndian>
#include <QtGlobal>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>

namespace klapper::practice {

namespace {

/// The port of one end of a connected IPv4 socket, or -1.
template<typename Name>
int portOf(int socket, Name name)
{
    sockaddr_in address{};
    socklen_t length = sizeof address;
    if (name(socket, reinterpret_cast<sockaddr*>(&address), &length) != 0 || address.sin_family != AF_INET)
        return -1;
    return qFromBigEndian(address.sin_port);
}

/// Calls act(socket) for the accepted connections of localPort; remotePort 0: all of them.
template<typename Act>
void eachConnection(int localPort, int remotePort, Act act)
{
    const int end = static_cast<int>(std::min(sysconf(_SC_OPEN_MAX), 8192L));
    for (int socket = 0; socket < end; ++socket) {
        const int remote = portOf(socket, getpeername);
        if (remote < 0 || (remotePort != 0 && remote != remotePort))
            continue;
        if (portOf(socket, getsockname) == localPort)
            act(socket);
    }
}

} // namespace

void hangUp(int localPort, int remotePort)
{
    eachConnection(localPort, remotePort, [](int socket) { shutdown(socket, SHUT_RDWR); });
}

void hangUpAll(int localPort) { hangUp(localPort, 0); }

} // namespace klapper::practice

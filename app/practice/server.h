// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/routes.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

namespace httplib {
class Server;
struct Request;
struct Response;
} // namespace httplib

namespace klapper::practice {

/// The HTTP side: turns requests into Calls, asks the routes, plays faults, keeps the log, streams files.
class Server
{
public:
    explicit Server(Desk& desk);
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    /// Takes the port (0: any free one) of 127.0.0.1; the port taken, or 0 when it is not to be had.
    quint16 bind(quint16 port);
    void run();  ///< begins to answer, on threads of its own; after bind()
    void stop(); ///< ends open connections too, and waits for the threads

private:
    void handle(const httplib::Request& request, httplib::Response& response);
    Call callFrom(const httplib::Request& request) const;
    void send(const Answer& answer, const httplib::Request& request, httplib::Response& response);
    bool pause(std::chrono::milliseconds time); ///< false when the service stops meanwhile

    Desk& m_desk;
    std::unique_ptr<httplib::Server> m_http;
    std::thread m_listener;
    quint16 m_port = 0;
    std::mutex m_mutex;
    std::condition_variable m_stopping;
    bool m_stopped = false;
};

} // namespace klapper::practice

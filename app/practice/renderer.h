// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/practice/order.h"

#include <QString>

#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace klapper::practice {

class Catalog;
class RequestBook;
struct BookedRequest;

/// Takes queued requests out of the book, two at a time, and makes their clips. The same seed with the same settings
/// gives the same clip, so it is drawn once and copied from then on.
class Renderer
{
public:
    struct Folders
    {
        QString clips;  ///< each clip as <id>.mp4, complete or not at all
        QString images; ///< what requests brought along
        QString work;   ///< all in between
    };
    Renderer(RequestBook& book, const Catalog& catalog, QString ffmpeg, Folders folders, double speed);
    ~Renderer(); ///< ends what runs
    Renderer(const Renderer&) = delete;
    Renderer& operator=(const Renderer&) = delete;

    void run();
    void stop();

private:
    void work();
    void render(const BookedRequest& request);
    Status renderAnew(const Order& order, const QString& folder, const QString& output,
                      const std::function<bool()>& wanted) const;
    bool copyEarlier(const Order& order, const QString& target);
    void remember(const Order& order, const QString& clip);

    RequestBook& m_book;
    const Catalog& m_catalog;
    const QString m_ffmpeg;
    const Folders m_folders;
    const double m_speed;
    std::vector<std::thread> m_threads;
    std::mutex m_mutex;
    std::vector<std::pair<Order, QString>> m_made; ///< of requests with a seed, since the start
};

} // namespace klapper::practice

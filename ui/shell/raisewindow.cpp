// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/raisewindow.h"

#include "ui/shell/startrequest.h"

#include <QApplication>
#include <QWidget>

#ifdef KLAPPER_HAS_XCB
#include <xcb/xcb.h>

#include <array>
#include <cstdlib>
#include <cstring>
#include <memory>
#endif

namespace klapper {

namespace {

#ifdef KLAPPER_HAS_XCB

/// What Qt has no words for on X11: raising with the time of somebody else's click, and "the start is done".
class X11Messages final
{
public:
    X11Messages(xcb_connection_t* connection, xcb_window_t window)
        : m_connection(connection)
        , m_window(window)
        , m_root(xcb_setup_roots_iterator(xcb_get_setup(connection)).data->root)
    {
    }
    ~X11Messages() { xcb_flush(m_connection); }
    X11Messages(const X11Messages&) = delete;
    X11Messages& operator=(const X11Messages&) = delete;

    /// _NET_ACTIVE_WINDOW of the Extended Window Manager Hints. Without a time it is asked for as a pager asks: the
    /// person has just started the program, which is as direct as a click on the window in a task bar.
    void activate(const QString& startupId) const
    {
        constexpr QLatin1String mark("_TIME");
        const qsizetype at = startupId.lastIndexOf(mark);
        bool hasTime = false;
        const uint32_t time = at < 0 ? 0 : startupId.mid(at + mark.size()).toUInt(&hasTime);
        xcb_client_message_data_t data = {};
        data.data32[0] = hasTime ? 1 : 2; // an application, or a pager
        data.data32[1] = hasTime ? time : XCB_CURRENT_TIME;
        send("_NET_ACTIVE_WINDOW", 32, data, XCB_EVENT_MASK_SUBSTRUCTURE_REDIRECT | XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY);
    }

    /// "remove" of the freedesktop.org startup notification protocol, in pieces of 20 bytes.
    void startIsDone(const QString& startupId) const
    {
        QString quoted = startupId;
        quoted.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
        const QByteArray text = "remove: ID=\"" + quoted.toUtf8() + '"' + '\0';
        constexpr qsizetype piece = 20;
        for (qsizetype at = 0; at < text.size(); at += piece) {
            xcb_client_message_data_t data = {};
            std::memcpy(data.data8, text.constData() + at, size_t(std::min(piece, text.size() - at)));
            send(at == 0 ? "_NET_STARTUP_INFO_BEGIN" : "_NET_STARTUP_INFO", 8, data, XCB_EVENT_MASK_PROPERTY_CHANGE);
        }
    }

private:
    void send(const char* type, uint8_t format, const xcb_client_message_data_t& data, uint32_t mask) const
    {
        const auto question = xcb_intern_atom(m_connection, 0, uint16_t(std::strlen(type)), type);
        const std::unique_ptr<xcb_intern_atom_reply_t, decltype(&std::free)> atom(
            xcb_intern_atom_reply(m_connection, question, nullptr), &std::free);
        if (!atom)
            return;
        xcb_client_message_event_t event = {};
        event.response_type = XCB_CLIENT_MESSAGE;
        event.format = format;
        event.window = m_window;
        event.type = atom->atom;
        event.data = data;
        std::array<char, 32> bytes = {};
        static_assert(sizeof(event) == bytes.size());
        std::memcpy(bytes.data(), &event, sizeof(event));
        xcb_send_event(m_connection, 0, m_root, mask, bytes.data());
    }

    xcb_connection_t* m_connection;
    xcb_window_t m_window;
    xcb_window_t m_root;
};

void tellX11(const QWidget& window, const StartRequest& request)
{
    const auto* x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    if (!x11 || !x11->connection())
        return;
    const QString& id = request.startupId.isEmpty() ? request.waylandToken : request.startupId;
    const X11Messages messages(x11->connection(), xcb_window_t(window.winId()));
    messages.activate(id);
    if (!id.isEmpty())
        messages.startIsDone(id);
}

#else

void tellX11(const QWidget&, const StartRequest&) {}

#endif

} // namespace

void raiseWindow(QWidget& window, const StartRequest& request)
{
    const bool wayland = QGuiApplication::platformName().startsWith(u"wayland");
    const QString& leave = request.waylandToken.isEmpty() ? request.startupId : request.waylandToken;
    if (wayland && !leave.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", leave.toUtf8()); // Qt's way in: the next activation uses it
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
    qunsetenv("XDG_ACTIVATION_TOKEN"); // good for one window, not for our children
    tellX11(window, request);
}

bool isWindowActive(const QWidget& window)
{
    const QWidget* active = QApplication::activeWindow();
    while (active && active != &window)
        active = active->parentWidget() ? active->parentWidget()->window() : nullptr;
    return active && window.isVisible() && !window.isMinimized();
}

} // namespace klapper

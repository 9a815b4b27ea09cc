// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// In every test of the thread sanitizer's build, and nowhere else.
//
// Qt hands an event from thread to thread under locks that the sanitizer cannot see, because Debian's Qt is not
// instrumented: all that a thread wrote before a signal, a queued call or a deleteLater() looks like a race with the
// slot that reads it. Here the sanitizer is told. Our calls of these functions come here first:
//
//   activate, invokeMethodImpl, deleteLater, moveToThread: "all before this is done" ──> any event that is delivered
//   an event is over (the next one begins), a thread ends: the same                 ──> QThread::wait() that returns
//
// One mark serves all, so an event counts as later than every signal before it, also of others: a race between two
// threads that both keep handling events can stay unseen. Races of plain threads, and those inside one event, are seen.
#include <QMetaObject>
#include <QObject>
#include <QThread>

#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>

namespace {

char mark;

void pass() { __tsan_release(&mark); }
void take() { __tsan_acquire(&mark); }

/// The function of this name in the library behind this program.
template<typename Function>
Function* behind(const char* name)
{
    return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name));
}

struct ThreadEnd
{
    ~ThreadEnd() { pass(); }
};

bool onEvent(void**)
{
    thread_local const ThreadEnd end;
    static_cast<void>(end);
    pass();
    take();
    return false; // deliver it
}

[[maybe_unused]] const bool listens = QInternal::registerCallback(QInternal::EventNotifyCallback, onEvent);

} // namespace

// The mangled names of what the headers declare.
extern "C" {

void _ZN11QMetaObject8activateEP7QObjectPKS_iPPv(QObject* sender, const QMetaObject* type, int signal, void** arguments)
{
    static auto* const next =
        behind<void(QObject*, const QMetaObject*, int, void**)>("_ZN11QMetaObject8activateEP7QObjectPKS_iPPv");
    pass();
    next(sender, type, signal, arguments);
}

bool _ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv(
    QObject* receiver, void* slot, int type, void* result)
{
    static auto* const next = behind<bool(QObject*, void*, int, void*)>(
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    pass();
    return next(receiver, slot, type, result);
}

void _ZN7QObject11deleteLaterEv(QObject* object)
{
    static auto* const next = behind<void(QObject*)>("_ZN7QObject11deleteLaterEv");
    pass();
    next(object);
}

void _ZN7QObject12moveToThreadEP7QThread(QObject* object, QThread* thread)
{
    static auto* const next = behind<void(QObject*, QThread*)>("_ZN7QObject12moveToThreadEP7QThread");
    pass();
    next(object, thread);
}

bool _ZN7QThread4waitE14QDeadlineTimer(QThread* thread, QDeadlineTimer deadline)
{
    static auto* const next = behind<bool(QThread*, QDeadlineTimer)>("_ZN7QThread4waitE14QDeadlineTimer");
    const bool ended = next(thread, deadline);
    take();
    return ended;
}

} // extern "C"

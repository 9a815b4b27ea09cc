// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// In every test of the thread sanitizer's build, and nowhere else.
//
// QProcess starts its child by clone() in the memory of the parent. The sanitizer takes that for a fork and stops
// looking at a child that has threads; as the memory is one, it stops looking at the parent, for good and without a
// word. A child with memory of its own leaves the parent as it was.
#include <cstdarg>

#include <dlfcn.h>
#include <sched.h>
#include <sys/types.h>

extern "C" int clone(int (*run)(void*), void* stack, int flags, void* argument, ...)
{
    va_list more;
    va_start(more, argument);
    auto* parentId = va_arg(more, pid_t*);
    auto* storage = va_arg(more, void*);
    auto* childId = va_arg(more, pid_t*);
    va_end(more);
    static const auto next = reinterpret_cast<decltype(&clone)>(dlsym(RTLD_NEXT, "clone"));
    return next(run, stack, flags & ~(CLONE_VM | CLONE_VFORK), argument, parentId, storage, childId);
}

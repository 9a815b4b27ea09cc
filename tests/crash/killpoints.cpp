// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A library for LD_PRELOAD that kills the program it is loaded into at an exact call, so that the shipped program
// needs no hooks for tests. It stands before the calls that SQLite, Qt's sockets and our own files make, passes them
// on, and sends SIGKILL to its own process before or after the one that KLAPPER_KILL names:
//
//   journal-before=TEXT   a page with TEXT is about to be written to the journal's log
//   journal-after=TEXT    such a page was written and synced: the transaction is committed
//   post-left=            the whole body of the paid call was taken by the kernel
//   post-answered=TEXT    an answer to the paid call with TEXT was read from the socket, nothing else happened yet
//   part-at=BYTES         the part file has grown to at least so many bytes
//   name-before=SUFFIX    a file whose old or new name ends so is about to get its name (rename, link)
//   name-after=SUFFIX     it has got it
//   folder-after=SUFFIX   the first folder was synced since then: the name survives a power cut too
//   event=N               the N-th of all these calls, each counted once before and once after
#include "tests/crash/killwatch.h"

#include <cerrno>
#include <cstdio>

#include <dlfcn.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace klapper::crash;

namespace {

/// The function of that name that would have been called without this library.
template<typename Function>
Function real(Function, const char* name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

/// The caller looks at the error of its own call, not at that of ours.
class KeepError
{
public:
    ~KeepError() { errno = m_error; }

private:
    int m_error = errno;
};

template<typename Call>
ssize_t writing(int fd, const void* bytes, size_t size, Call call)
{
    if (!isWatched())
        return call();
    const OpenFile what = openFile(fd);
    beforeWrite(what, bytes, size);
    const ssize_t taken = call();
    const KeepError keep;
    afterWrite(what, fd, bytes, size, taken);
    return taken;
}

template<typename Call>
ssize_t reading(int fd, const void* bytes, Call call)
{
    const ssize_t got = call();
    if (got <= 0 || !isWatched())
        return got;
    const KeepError keep;
    afterRead(openFile(fd), fd, bytes, got);
    return got;
}

template<typename Call>
int syncing(int fd, Call call)
{
    if (!isWatched())
        return call();
    const OpenFile what = openFile(fd);
    beforeSync(what);
    const int result = call();
    const KeepError keep;
    afterSync(what, result);
    return result;
}

template<typename Call>
int naming(const char* from, const char* to, Call call)
{
    if (!isWatched())
        return call();
    beforeName(from, to);
    const int result = call();
    const KeepError keep;
    afterName(from, to, result);
    return result;
}

} // namespace

extern "C" {

ssize_t write(int fd, const void* bytes, size_t size)
{
    static const auto next = real(&write, "write");
    return writing(fd, bytes, size, [=] { return next(fd, bytes, size); });
}

ssize_t send(int fd, const void* bytes, size_t size, int flags)
{
    static const auto next = real(&send, "send");
    return writing(fd, bytes, size, [=] { return next(fd, bytes, size, flags); });
}

ssize_t pwrite64(int fd, const void* bytes, size_t size, off64_t at)
{
    static const auto next = real(&pwrite64, "pwrite64");
    return writing(fd, bytes, size, [=] { return next(fd, bytes, size, at); });
}

ssize_t read(int fd, void* bytes, size_t size)
{
    static const auto next = real(&read, "read");
    return reading(fd, bytes, [=] { return next(fd, bytes, size); });
}

ssize_t recv(int fd, void* bytes, size_t size, int flags)
{
    static const auto next = real(&recv, "recv");
    return reading(fd, bytes, [=] { return next(fd, bytes, size, flags); });
}

int fdatasync(int fd)
{
    static const auto next = real(&fdatasync, "fdatasync");
    return syncing(fd, [=] { return next(fd); });
}

int fsync(int fd)
{
    static const auto next = real(&fsync, "fsync");
    return syncing(fd, [=] { return next(fd); });
}

int rename(const char* from, const char* to) noexcept
{
    static const auto next = real(&rename, "rename");
    return naming(from, to, [=] { return next(from, to); });
}

int renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned flags) noexcept
{
    static const auto next = real(&renameat2, "renameat2");
    return naming(from, to, [=] { return next(fromFolder, from, toFolder, to, flags); });
}

int link(const char* from, const char* to) noexcept
{
    static const auto next = real(&link, "link");
    return naming(from, to, [=] { return next(from, to); });
}

int linkat(int fromFolder, const char* from, int toFolder, const char* to, int flags) noexcept
{
    static const auto next = real(&linkat, "linkat");
    return naming(from, to, [=] { return next(fromFolder, from, toFolder, to, flags); });
}

} // extern "C"

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crash/killwatch.h"

#include "tests/crash/killreport.h"

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <initializer_list>

#include <fcntl.h>
#include <strings.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace klapper::crash {

namespace {

struct Trigger
{
    char what[32] = "";
    char argument[96] = "";
    long number = 0;
};

enum class Paid : char {
    No,
    Leaving, ///< its body is under way
    Left,
};

constexpr int mostFiles = 1024;

Trigger trigger;
KillReport* report = nullptr; ///< null: this process is none of ours
pid_t program = 0;
std::atomic<bool> pageWritten{false}; ///< the page of journal-after, not synced yet
std::atomic<bool> named{false};       ///< the file of folder-after has its name
Paid paid[mostFiles] = {};            ///< by the number of the connection, which one thread uses
long bodyLeft[mostFiles] = {};

[[noreturn]] void die()
{
    report->reached = 1;
    kill(program, SIGKILL);
    for (;;)
        pause();
}

bool isTrigger(const char* what) { return strcmp(trigger.what, what) == 0; }

void count(OpenFile what)
{
    if (what == OpenFile::Other || what == OpenFile::Folder)
        return;
    const long number = long(++report->events);
    if (isTrigger("event") && number == trigger.number)
        die();
}

bool endsWith(const char* text, const char* suffix)
{
    const size_t length = strlen(text);
    const size_t wanted = strlen(suffix);
    return length >= wanted && strcmp(text + length - wanted, suffix) == 0;
}

bool hasText(const void* bytes, size_t size)
{
    return memmem(bytes, size, trigger.argument, strlen(trigger.argument)) != nullptr;
}

/// What stands behind the name of a field in a head, whose names Qt 6.4 writes otherwise than 6.8; null: it has none.
const char* fieldAfter(const char* head, const char* end, const char* name)
{
    const size_t length = strlen(name);
    for (const char* at = head; at + length < end; ++at) {
        if (*at == '\n' && strncasecmp(at + 1, name, length) == 0)
            return at + 1 + length;
    }
    return nullptr;
}

/// The head of the paid call goes first, then its body; -1: this is no head of one.
long bodyAfter(const char* bytes, size_t size)
{
    static constexpr char post[] = "POST /v1/models/";
    if (size < sizeof post || memcmp(bytes, post, sizeof post - 1) != 0)
        return -1;
    const auto* end = static_cast<const char*>(memmem(bytes, size, "\r\n\r\n", 4));
    const char* length = end ? fieldAfter(bytes, end, "content-length:") : nullptr;
    if (!length)
        return -1; // in two pieces: the point is not reached, and the harness says so
    const auto headSize = end - bytes + 4;
    return atol(length) - long(long(size) - headSize);
}

void onSent(int fd, const void* bytes, size_t size)
{
    if (fd >= mostFiles)
        return;
    const long rest = bodyAfter(static_cast<const char*>(bytes), size);
    if (rest >= 0) {
        paid[fd] = Paid::Leaving;
        bodyLeft[fd] = rest;
    } else if (paid[fd] == Paid::Leaving) {
        bodyLeft[fd] -= long(size);
    } else {
        paid[fd] = Paid::No; // the number belongs to another connection by now
    }
    if (paid[fd] != Paid::Leaving || bodyLeft[fd] > 0)
        return;
    paid[fd] = Paid::Left;
    if (isTrigger("post-left"))
        die();
}

bool isNamed(const char* from, const char* to)
{
    return endsWith(from, trigger.argument) || endsWith(to, trigger.argument);
}

/// Part files, their notes and recipes.
OpenFile nameKind(const char* from, const char* to)
{
    return strstr(from, ".klapper") || strstr(to, ".klapper") ? OpenFile::Part : OpenFile::Other;
}

__attribute__((constructor)) void load()
{
    const char* wish = getenv(killVariable);
    const char* file = getenv(reportVariable);
    if (!wish || !file)
        return;
    const char* equals = strchr(wish, '=');
    const int fd = int(syscall(SYS_openat, AT_FDCWD, file, O_RDWR | O_CLOEXEC));
    if (!equals || fd < 0 || size_t(equals - wish) >= sizeof trigger.what)
        abort();
    memcpy(trigger.what, wish, size_t(equals - wish));
    snprintf(trigger.argument, sizeof trigger.argument, "%s", equals + 1);
    trigger.number = atol(equals + 1);
    void* mapped = mmap(nullptr, sizeof(KillReport), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    close(fd);
    if (mapped == MAP_FAILED)
        abort();
    program = getpid();
    report = static_cast<KillReport*>(mapped);
    for (const char* name : {"LD_PRELOAD", killVariable, reportVariable})
        unsetenv(name); // children live
}

} // namespace

bool isWatched() { return report && getpid() == program; } // not in a child on its way to ffprobe

OpenFile openFile(int fd)
{
    struct stat what = {};
    if (fd < 0 || fstat(fd, &what) != 0)
        return OpenFile::Other;
    if (S_ISSOCK(what.st_mode))
        return OpenFile::Connection;
    if (S_ISDIR(what.st_mode))
        return OpenFile::Folder;
    if (!S_ISREG(what.st_mode))
        return OpenFile::Other;
    char link[64];
    char path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    const ssize_t length = readlink(link, path, sizeof path - 1);
    path[length > 0 ? length : 0] = 0;
    if (endsWith(path, "/journal.sqlite-wal") || endsWith(path, "/journal.sqlite"))
        return OpenFile::Journal;
    return endsWith(path, ".klapper-part") ? OpenFile::Part : OpenFile::Other;
}

void beforeWrite(OpenFile what, const void* bytes, size_t size)
{
    count(what);
    if (what == OpenFile::Journal && isTrigger("journal-before") && hasText(bytes, size))
        die();
}

void afterWrite(OpenFile what, int fd, const void* bytes, size_t size, ssize_t taken)
{
    if (taken <= 0)
        return;
    count(what);
    struct stat now = {};
    if (what == OpenFile::Connection)
        onSent(fd, bytes, size_t(taken));
    else if (what == OpenFile::Journal && isTrigger("journal-after") && hasText(bytes, size))
        pageWritten = true;
    else if (what == OpenFile::Part && isTrigger("part-at") && fstat(fd, &now) == 0 && now.st_size >= trigger.number)
        die();
}

void afterRead(OpenFile what, int fd, const void* bytes, ssize_t got)
{
    if (got <= 0 || what != OpenFile::Connection)
        return; // most reads of a connection find nothing
    count(what);
    if (fd < mostFiles && paid[fd] == Paid::Left && isTrigger("post-answered") && hasText(bytes, size_t(got)))
        die();
}

void beforeSync(OpenFile what) { count(what); }

void afterSync(OpenFile what, int result)
{
    if (result != 0)
        return;
    count(what);
    if (what == OpenFile::Journal && pageWritten && isTrigger("journal-after"))
        die();
    if (what == OpenFile::Folder && named && isTrigger("folder-after"))
        die();
}

void beforeName(const char* from, const char* to)
{
    count(nameKind(from, to));
    if (isTrigger("name-before") && isNamed(from, to))
        die();
}

void afterName(const char* from, const char* to, int result)
{
    if (result != 0)
        return;
    count(nameKind(from, to));
    if (!isNamed(from, to))
        return;
    if (isTrigger("name-after"))
        die();
    named = true;
}

} // namespace klapper::crash

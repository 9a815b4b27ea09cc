// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The functions of the C library that change what stands on the disk, in the program's own hands: the linker prefers
// these for the engine and for Qt.
#include "tests/integration/engine/killpoints.h"

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <climits>
#include <csignal>
#include <cstdio>
#include <cstring>

namespace {

constexpr size_t smallWrite = 64 * 1024; // the bytes of a clip come in larger and in uncounted pieces

std::array<char, PATH_MAX> below{};
std::array<char, PATH_MAX> logFile{};
std::atomic<int> steps{0};
int fatalStep = -1;
klapper::test::KillWhen fatalWhen = klapper::test::KillWhen::Before;

void die() { syscall(SYS_kill, getpid(), SIGKILL); }

bool isBelow(const char* path)
{
    return fatalStep >= 0 && path && std::strncmp(path, below.data(), std::strlen(below.data())) == 0;
}

std::array<char, PATH_MAX> nameOf(int file)
{
    std::array<char, 64> link{};
    std::array<char, PATH_MAX> name{};
    if (fatalStep < 0)
        return name; // not armed
    std::snprintf(link.data(), link.size(), "/proc/self/fd/%d", file);
    if (readlink(link.data(), name.data(), name.size() - 1) < 0)
        name[0] = 0;
    return name;
}

/// True when the program is to die after this step.
bool step(const char* what, const char* path)
{
    const int number = ++steps;
    if (fatalStep == 0) {
        const auto log = int(syscall(SYS_openat, AT_FDCWD, logFile.data(), O_WRONLY | O_APPEND | O_CREAT, 0600));
        std::array<char, PATH_MAX + 64> line{};
        const int length = std::snprintf(line.data(), line.size(), "%s %s\n", what, path);
        syscall(SYS_write, log, line.data(), size_t(length));
        syscall(SYS_close, log);
    }
    if (number == fatalStep && fatalWhen == klapper::test::KillWhen::Before)
        die();
    return number == fatalStep;
}

template<typename Call>
auto counted(const char* what, const char* path, Call call)
{
    const bool last = isBelow(path) && step(what, path);
    const auto result = call();
    if (last)
        die();
    return result;
}

} // namespace

extern "C" {

int fdatasync(int file)
{
    return counted("sync", nameOf(file).data(), [file] { return int(syscall(SYS_fdatasync, file)); });
}

int fsync(int file)
{
    return counted("sync", nameOf(file).data(), [file] { return int(syscall(SYS_fsync, file)); });
}

int rename(const char* from, const char* to) noexcept
{
    return counted("rename", from, [=] { return int(syscall(SYS_renameat, AT_FDCWD, from, AT_FDCWD, to)); });
}

int renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned int flags) noexcept
{
    return counted("rename", from, [=] { return int(syscall(SYS_renameat2, fromFolder, from, toFolder, to, flags)); });
}

int unlink(const char* path) noexcept
{
    return counted("unlink", path, [path] { return int(syscall(SYS_unlinkat, AT_FDCWD, path, 0)); });
}

ssize_t write(int file, const void* bytes, size_t count)
{
    const auto name = nameOf(file);
    const auto length = std::strlen(name.data());
    const bool isSmallFile = length > 4 && std::strcmp(name.data() + length - 4, ".new") == 0;
    const bool last = isSmallFile && count < smallWrite && isBelow(name.data()) && step("write", name.data());
    if (last && fatalWhen == klapper::test::KillWhen::Within)
        count /= 2;
    const ssize_t result = syscall(SYS_write, file, bytes, count);
    if (last)
        die();
    return result;
}

} // extern "C"

namespace klapper::test {

void armKillPoints(const QByteArray& folder, int step, KillWhen when, const QByteArray& log)
{
    std::snprintf(below.data(), below.size(), "%s", folder.constData());
    std::snprintf(logFile.data(), logFile.size(), "%s", log.constData());
    fatalWhen = when;
    fatalStep = step;
}

} // namespace klapper::test

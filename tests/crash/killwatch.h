// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

namespace klapper::crash {

/// What the calls that killpoints.cpp passes on mean, and the kill at the one that was asked for. Each before…()
/// comes just before the real call and after…() just after it, in any thread; both may never return.

/// False in a process that is not to be killed: nothing is looked at.
bool isWatched();

enum class OpenFile { Other, Journal, Part, Connection, Folder };
/// What is behind the number: the journal or its log, a part file, a network connection, a folder.
OpenFile openFile(int fd);

void beforeWrite(OpenFile what, const void* bytes, size_t size);
void afterWrite(OpenFile what, int fd, const void* bytes, size_t size, ssize_t taken);
void afterRead(OpenFile what, int fd, const void* bytes, ssize_t got);
void beforeSync(OpenFile what);
void afterSync(OpenFile what, int result);
void beforeName(const char* from, const char* to);
void afterName(const char* from, const char* to, int result);

} // namespace klapper::crash

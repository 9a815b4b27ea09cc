// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account/secrets.h"

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace klapper {

void refuseCoreDumps()
{
#ifdef Q_OS_UNIX
    // A limit of 0 stops files only. With 1, which is no file either, Linux also feeds no program that collects cores
    // (core_pattern "|…"); PR_SET_DUMPABLE would do the same, and shut desktop portals out as well.
    const rlimit none{1, 1};
    if (setrlimit(RLIMIT_CORE, &none) != 0) {
        const rlimit least{0, 0}; // the hard limit stands at 0 already
        setrlimit(RLIMIT_CORE, &least);
    }
#endif
}

QString takeEnvironmentToken()
{
    const QString token = qEnvironmentVariable("RUNCOMFY_TOKEN");
    qunsetenv("RUNCOMFY_TOKEN");
    return token;
}

} // namespace klapper

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
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
}

QString takeEnvironmentToken()
{
    const QString token = qEnvironmentVariable("RUNCOMFY_TOKEN");
    qunsetenv("RUNCOMFY_TOKEN");
    return token;
}

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/childsetup.h"

#include "app/media/childprocess.h"

#include <QProcess>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <sys/prctl.h>
#endif
#ifdef Q_OS_UNIX
#include <unistd.h>

#include <csignal>
#endif

namespace klapper {

void prepareChild(QProcess& process)
{
    process.setProcessEnvironment(childEnvironment());
    process.setStandardInputFile(QProcess::nullDevice());
#ifdef Q_OS_UNIX
    process.setChildProcessModifier([] {
        setpgid(0, 0);
#ifdef Q_OS_LINUX
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        fcntl(STDOUT_FILENO, F_SETPIPE_SZ, 1024 * 1024);
#endif
    });
#endif
}

} // namespace klapper

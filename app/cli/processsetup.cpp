// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/processsetup.h"

#include "app/account/secrets.h"

#include <QByteArray>
#include <QLoggingCategory>

#ifdef Q_OS_UNIX
#include <clocale>
#include <fcntl.h>
#include <langinfo.h>
#include <unistd.h>
#endif

namespace klapper::cli {

bool prepareProcess()
{
    bool isUtf8 = true;
    refuseCoreDumps();
#ifdef Q_OS_UNIX
    if (fcntl(STDIN_FILENO, F_GETFD) == -1) {
        // The next thing that is opened would be taken for what somebody sends.
        [[maybe_unused]] const int nothing = open("/dev/null", O_RDONLY);
    }
    std::setlocale(LC_ALL, "");
    isUtf8 = qstrcmp(nl_langinfo(CODESET), "UTF-8") == 0;
    if (!isUtf8)
        qputenv("LC_ALL", "C.UTF-8");
#endif
    QLoggingCategory::setFilterRules(QStringLiteral("*.debug=false\nklapper.*.info=false"));
    return isUtf8;
}

} // namespace klapper::cli

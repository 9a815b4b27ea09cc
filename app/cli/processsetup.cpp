// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/processsetup.h"

#include "app/account/secrets.h"

#include <QByteArray>
#include <QLoggingCategory>

#ifdef Q_OS_UNIX
#include <clocale>
#include <langinfo.h>
#endif

namespace klapper::cli {

bool prepareProcess()
{
    bool isUtf8 = true;
    refuseCoreDumps();
#ifdef Q_OS_UNIX
    std::setlocale(LC_ALL, "");
    isUtf8 = qstrcmp(nl_langinfo(CODESET), "UTF-8") == 0;
    if (!isUtf8)
        qputenv("LC_ALL", "C.UTF-8");
#endif
    QLoggingCategory::setFilterRules(QStringLiteral("*.debug=false\nklapper.*.info=false"));
    return isUtf8;
}

} // namespace klapper::cli

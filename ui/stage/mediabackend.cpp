// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stage/mediabackend.h"

#include <QLibraryInfo>
#include <QVersionNumber>
#include <QtGlobal>

namespace klapper {

void chooseMediaBackend()
{
#ifdef Q_OS_LINUX
    // By the Qt that runs, not the one it was built with.
    if (QLibraryInfo::version() < QVersionNumber(6, 5) && qEnvironmentVariableIsEmpty("QT_MEDIA_BACKEND"))
        qputenv("QT_MEDIA_BACKEND", "gstreamer");
#endif
}

} // namespace klapper

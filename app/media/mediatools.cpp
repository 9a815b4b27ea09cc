// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/mediatools.h"

#include <QStandardPaths>

namespace klapper {

MediaTools MediaTools::find()
{
    return {QStandardPaths::findExecutable(QStringLiteral("ffmpeg")),
            QStandardPaths::findExecutable(QStringLiteral("ffprobe"))};
}

} // namespace klapper

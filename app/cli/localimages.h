// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/contract/requestinput.h"
#include "app/media/framestore.h"

#include <QHash>

namespace klapper::cli {

/// Images that an input brings along: a first or last frame that is "@FILE" or a `data:image/...;base64,` URI.
class LocalImages
{
public:
    /// Reads them and puts their references into the draft; contacts and keeps nothing. A reference that stands there
    /// already (as in the recipe of a clip) is looked up in `frames`. Error BadInput that names the field.
    Status take(RequestInput& input, const FrameStore& frames);
    /// Keeps what take() read, for a request that is about to be made. Error Disk.
    Status keep(const FrameStore& frames) const;

private:
    Status takeOne(QString& frame, const FrameStore& frames);

    QHash<QString, QByteArray> m_read; ///< by reference
};

} // namespace klapper::cli

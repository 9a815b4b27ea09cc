// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QMimeData;

namespace klapper {

/// Takes that are dragged within the window carry their ids beside the files that others get.
namespace clipmime {

void addTakes(QMimeData& mime, const QStringList& jobIds);
/// Empty: it comes from elsewhere.
QStringList takesIn(const QMimeData& mime);
/// Local MP4 and MOV files.
QStringList clipsIn(const QMimeData& mime);

} // namespace clipmime

} // namespace klapper

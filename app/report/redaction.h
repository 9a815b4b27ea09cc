// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace klapper {

/// Takes out of a text what must stand in no log and no report: each of `secrets` ("[secret]"), what follows "Bearer"
/// or a name that ends like "token=", e-mail addresses, the home folder ("~"), and the names of clips, images and
/// recipes, since these are made of words of prompts ("[file].mp4"). Pure.
/// @param home absolute; empty: none
QString redacted(QString text, const QStringList& secrets, const QString& home);

} // namespace klapper

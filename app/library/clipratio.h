// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

namespace klapper {

/// The ratio by which the library lists and finds a clip, as "16:9": the documented one that is nearest to the picture,
/// or the one that was asked for as long as there is no picture. A draft has a ratio even where the endpoint takes none
/// (the image gives it), so that the draft is never asked.
/// @param picture pixels of the file; empty: not known
/// @param body of the request, as it is sent; may be empty
/// @return empty: neither is known
QString clipRatio(QSize picture, const QByteArray& body);

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace klapper {

/// What a piece of HTML from a drag or the clipboard says of its images.
///
/// Qt has no HTML parser: QTextDocument would drop srcset and <picture>, and fetch what it can. This reads nothing but
/// the start tags of img, source and base, as the HTML standard tokenises attributes, and contacts nothing.
struct HtmlImages
{
    QString base;        ///< href of <base>, or the SourceURL of Windows' clipboard HTML; empty when there is none
    QStringList sources; ///< as they stand there, the best first: each img's src, then its largest candidates
};
HtmlImages readHtmlImages(const QString& html);

} // namespace klapper

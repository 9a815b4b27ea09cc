// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QSize>
#include <QString>

#include <optional>

namespace klapper::practice {

/// An image that a request brings along as a `data:` URI. At most 6 MiB and 32 megapixels, as RunComfy's own nodes
/// take them; PNG, JPEG or WebP, which its content decides and its media type has to say as well.
struct EmbeddedImage
{
    QByteArray bytes;
    QString format; ///< "png", "jpeg", "webp"
    QSize size;
};

bool isDataUri(const QString& text);
/// Error BadInput; its detail is for the answer of the service.
Result<EmbeddedImage> readDataUri(const QString& text);

/// An image as an order knows it: a file of the folder of images, named after content and size.
struct GivenImage
{
    QString file; ///< without a folder: "<sha256>-<width>x<height>.<format>"
    QString format;
    QSize size;
    bool operator==(const GivenImage&) const = default;
};

/// Puts the frames that `input` embeds into `folder` and their names in their places, so that the book stays small. The
/// input must have been checked. Error Disk.
Result<QJsonObject> shelveImages(QJsonObject input, const QString& folder);
/// What shelveImages() has put there; nothing for an address.
std::optional<GivenImage> givenImage(const QString& value);
/// The same object with a few words in the place of each embedded image: its size in bytes and its SHA-256.
QJsonObject withoutImages(QJsonObject input);

} // namespace klapper::practice

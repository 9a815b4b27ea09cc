// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/endpoint.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace klapper {

/// One shot of a clip.
struct Shot
{
    QString text;
    int seconds = 1; ///< whole seconds; the shots of a clip add up to its duration
    bool operator==(const Shot&) const = default;
};

/// What a person composes, independent of any endpoint's contract: it keeps values that the present
/// endpoint lacks. A contract decides what of it is sent and under which name.
struct RequestDraft
{
    Endpoint endpoint;
    QString prompt;           ///< with active shots the scene that they share
    QString style;            ///< the look and sound that active shots share; sent behind the scene
    bool shotsActive = false; ///< shots are sent; false keeps them but sends the prompt alone
    QList<Shot> shots;
    QString firstFrame; ///< https URL, or the reference of an image of this computer (see FrameStore)
    QString lastFrame;  ///< the same
    QString negative;
    int seconds = 5; ///< duration of the clip
    QString aspect = QStringLiteral("16:9");
    double guidance = 0.5;
    bool audio = false;
    std::optional<qint64> seed;
    QJsonArray elements; ///< identity references, as the live contract of image to video has them

    /// Our own stable form, for the journal, drafts and sidecars; not what goes over the wire.
    QJsonObject toJson() const;
    /// Lenient: missing or mistyped members keep their defaults.
    static RequestDraft fromJson(const QJsonObject& json);
    bool operator==(const RequestDraft&) const = default;
};

/// What a job of this draft is called: at most 14 words and 120 characters of the prompt, or of the first shot that
/// says something. Foreign text.
QString jobTitle(const RequestDraft& draft);

} // namespace klapper

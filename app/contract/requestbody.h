// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/contract/contract.h"
#include "app/core/requestdraft.h"

#include <QJsonObject>

namespace klapper {

/// The inputs exactly as they go over the wire. Duration, ratio, guidance and audio are always said where the
/// contract has them, never left to a default: on the live contract a left-out audio field buys audio.
/// Optional things without a value (negative prompt, seed, last frame, shots, elements) are left out.
/// Call check() first: this does not look whether the values are allowed.
QJsonObject requestBody(const RequestDraft& draft, const Contract& contract);

/// The bytes of the body: compact UTF-8 JSON with the members in stable order.
QByteArray requestBytes(const QJsonObject& body);

} // namespace klapper

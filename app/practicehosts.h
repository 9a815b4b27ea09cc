// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/practiceservice.h"
#include "app/service/hostpolicy.h"

namespace klapper {

/// The addresses of a started practice service as the engine wants them. Engine and practice service know
/// nothing of each other; both programs join them here.
inline ServiceHosts practiceHosts(const practice::PracticeAddress& address)
{
    return {QUrl(address.base, QUrl::StrictMode), QUrl(address.web, QUrl::StrictMode),
            QUrl(address.serverless, QUrl::StrictMode)};
}

} // namespace klapper

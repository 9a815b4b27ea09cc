// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine.h"
#include "app/practice/practiceservice.h"
#include "app/practicehosts.h"
#include "tests/support/isolated.h"

namespace klapper::test {

/// A practice service and an engine on it, twenty times quicker than a person sees it.
struct PracticeHouse
{
    explicit PracticeHouse(practice::PlayedContract contract = practice::PlayedContract::Documented)
        : service({.contract = contract, .speed = 20})
    {
        const auto address = service.start();
        if (!address)
            qFatal("no practice service: %s", qPrintable(address.error().detail));
        auto opened = Engine::open(Environment::ofPractice(practiceHosts(*address)),
                                   std::make_unique<FixedTokenStore>(address->token));
        if (!opened)
            qFatal("no engine: %s", qPrintable(opened.error().detail));
        engine = std::move(opened).value();
    }

    practice::PracticeService service;
    std::unique_ptr<Engine> engine;
};

inline RequestDraft smallDraft(const QString& prompt)
{
    RequestDraft draft;
    draft.prompt = prompt;
    draft.seconds = 3;
    return draft;
}

} // namespace klapper::test

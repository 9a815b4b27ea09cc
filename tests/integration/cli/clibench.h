// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/integration/cli/cliprogram.h"
#include "tests/support/isolated.h"
#include "tests/support/practiceclient.h"

#include <QTemporaryDir>

namespace klapper::test {

/// A practice service in the test, the program pointed at it, and a folder of its own.
struct CliBench
{
    explicit CliBench(double speed = 20, practice::PlayedContract contract = practice::PlayedContract::Documented)
    {
        practice::PracticeOptions options;
        options.speed = speed;
        options.contract = contract;
        service = std::make_unique<practice::PracticeService>(options);
        const auto address = service->start();
        if (!address.ok())
            qFatal("no practice service: %s", qPrintable(address.error().detail));
        program.use(*address);
        program.workIn(folder.path());
        client = std::make_unique<PracticeClient>(*address);
    }

    /// Arguments of a run of three seconds that asks every second.
    static QStringList run(const QStringList& more = {}, const char* model = "kling/kling-3.0/standard/text-to-video")
    {
        return QStringList{QStringLiteral("run"),         QString::fromLatin1(model),
                           QStringLiteral("--poll-secs"), QStringLiteral("1"),
                           QStringLiteral("--input"),     jsonText("{'prompt': 'wide shot of a fox', 'duration': 3}")}
             + more;
    }
    void hold(bool queue) { client->control(QStringLiteral("hold"), {{QStringLiteral("queue"), queue}}); }
    int posts() { return client->logged(QStringLiteral("submit")); }
    /// The phase the service has for its n-th request.
    QString phase(int n = 0)
    {
        return client->get(address() % u"/control/requests").json()[u"requests"].toArray().at(n)[u"phase"].toString();
    }
    QString address() const { return service->address().web; }

    QTemporaryDir folder;
    std::unique_ptr<practice::PracticeService> service;
    std::unique_ptr<PracticeClient> client;
    CliProgram program;
};

inline QString firstFile(const CliOutcome& outcome) { return outcome.json()[u"files"].toArray().at(0).toString(); }

} // namespace klapper::test

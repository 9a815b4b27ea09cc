// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/submitevent.h"

#include <QTest>

using namespace klapper;

/// Which failures of a paid call let it be sent again: a list by hand, over every kind there is.
class TestSubmitEvent final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // fault: N2
    void onlyWhatWasCertainlyNotAcceptedMayBeSentAgain()
    {
        const QList<ErrorKind> again{ErrorKind::NotSignedIn, ErrorKind::Forbidden,   ErrorKind::NoBalance,
                                     ErrorKind::RateLimited, ErrorKind::Unreachable, ErrorKind::Tls,
                                     ErrorKind::Timeout,     ErrorKind::RefusedHost};
        for (int k = int(ErrorKind::BadInput); k <= int(ErrorKind::Tool); ++k) {
            const auto after = next(JobState::Submitting, eventOfSubmitError(ErrorKind(k)));
            QVERIFY(after);
            const bool mayGoAgain = *after == JobState::Held || *after == JobState::Waiting;
            QVERIFY2(mayGoAgain == again.contains(ErrorKind(k)), qPrintable(errorKindWord(ErrorKind(k))));
        }
        QCOMPARE(eventOfSubmitError(ErrorKind::BadInput), JobEvent::Refused);
        QCOMPARE(eventOfSubmitError(ErrorKind::OutcomeUnknown), JobEvent::OutcomeLost);
        QCOMPARE(eventOfSubmitError(ErrorKind::Protocol), JobEvent::OutcomeLost);
    }
};

QTEST_GUILESS_MAIN(TestSubmitEvent)
#include "tst_submitevent.moc"

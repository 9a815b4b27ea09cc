// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/draftdocument.h"

#include <QTest>

using namespace klapper;

namespace {

RequestDraft recipe()
{
    RequestDraft draft;
    draft.endpoint = {Tier::Standard, Mode::TextToVideo};
    draft.prompt = QStringLiteral("Wide of a lighthouse");
    draft.seed = 7;
    return draft;
}

const QString frame = QStringLiteral("klapper-frame:") + QString(64, u'a') + QStringLiteral(".png");

} // namespace

class TestDraftSource final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutASourceThereIsNoRelation()
    {
        const RequestDraft parent = recipe();
        QCOMPARE(relationTo({}, &parent, parent), JobRelation::None);
        QCOMPARE(relationTo(DraftSource::fromJson({{QStringLiteral("frame"), frame}}), &parent, parent),
                 JobRelation::None);
    }

    void theSameOnADearerTierIsPromotedAndNothingElse()
    {
        const RequestDraft parent = recipe();
        const DraftSource source{.jobId = QStringLiteral("j"), .frame = {}};
        RequestDraft child = parent;
        QCOMPARE(relationTo(source, &parent, child), JobRelation::Variant); // a further take
        child.endpoint.tier = Tier::FourK;
        QCOMPARE(relationTo(source, &parent, child), JobRelation::Promoted);
        child.seed = 8;
        QCOMPARE(relationTo(source, &parent, child), JobRelation::Promoted);
        child.prompt += QStringLiteral(" at dusk");
        QCOMPARE(relationTo(source, &parent, child), JobRelation::Variant);
        QCOMPARE(relationTo(source, nullptr, child), JobRelation::Variant);
        RequestDraft dear = parent;
        dear.endpoint.tier = Tier::Pro;
        QCOMPARE(relationTo(source, &dear, parent), JobRelation::Variant); // cheaper
    }

    void aFrameOfTheClipIsContinuedAsLongAsItBeginsWithIt()
    {
        const RequestDraft parent = recipe();
        const DraftSource source{.jobId = QStringLiteral("j"), .frame = frame};
        RequestDraft child = parent;
        child.endpoint.mode = Mode::ImageToVideo;
        child.firstFrame = frame;
        child.prompt = QStringLiteral("She turns");
        QCOMPARE(relationTo(source, &parent, child), JobRelation::Continued);
        QCOMPARE(relationTo(source, nullptr, child), JobRelation::Continued);
        child.endpoint.mode = Mode::TextToVideo; // the frame is kept and not sent
        QCOMPARE(relationTo(source, &parent, child), JobRelation::Variant);
        child.endpoint.mode = Mode::ImageToVideo;
        child.firstFrame = QStringLiteral("https://images.example.org/other.png");
        QCOMPARE(relationTo(source, &parent, child), JobRelation::Variant);
    }

    void theDocumentKeepsItsSource()
    {
        DraftDocument document;
        document.draft = recipe();
        QVERIFY(!document.toJson().contains(u"source"));
        document.source = {.jobId = QStringLiteral("j"), .frame = frame};
        QCOMPARE(DraftDocument::fromJson(document.toJson()), document);
        QJsonObject broken = document.toJson();
        broken.insert(u"source", QStringLiteral("j"));
        QVERIFY(DraftDocument::fromJson(broken).source.isEmpty());
    }

    void blankIsWhatNobodyWrote()
    {
        QVERIFY(isBlank(RequestDraft()));
        RequestDraft draft;
        draft.seconds = 12;
        draft.shots = {{QStringLiteral(" "), 3}};
        draft.prompt = QStringLiteral(" \n");
        QVERIFY(isBlank(draft));
        for (QString RequestDraft::*member : {&RequestDraft::prompt, &RequestDraft::style, &RequestDraft::negative,
                                              &RequestDraft::firstFrame, &RequestDraft::lastFrame}) {
            RequestDraft written = draft;
            written.*member = QStringLiteral("x");
            QVERIFY(!isBlank(written));
        }
        draft.shots = {{QStringLiteral("one"), 3}};
        QVERIFY(!isBlank(draft));
    }
};

QTEST_GUILESS_MAIN(TestDraftSource)
#include "tst_draftsource.moc"

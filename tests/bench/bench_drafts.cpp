// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What keeping drafts costs whoever types: a key in a prompt of 2,500 characters with six shots, without and with a
// shelf of six drafts that is saving all the while, and what one save takes in its thread.
//   bench_drafts [--folder DIR] [--keys 600]
// Ends with 1 when the shelf adds more than 1 ms to a key (median) or more than 4 ms (99th percentile).
#include "app/media/durable.h"
#include "tests/bench/figures.h"
#include "tests/models/draftbench.h"

#include <QCommandLineParser>
#include <QTest>

using namespace klapper;

namespace {

RequestDraft longDraft()
{
    RequestDraft draft;
    draft.prompt = QStringLiteral("Wide shot, slow push-in on a lighthouse keeper at dusk. ").repeated(32);
    draft.shotsActive = true;
    for (int shot = 0; shot < 6; ++shot)
        draft.shots.append(
            {QStringLiteral("Medium close-up, tracking shot, the keeper climbs the stairs ").repeated(2), 2});
    draft.seconds = 12;
    return draft;
}

QList<double> typeKeys(ComposeModel& model, int keys)
{
    QList<double> times;
    QElapsedTimer clock;
    for (int key = 0; key < keys; ++key) {
        const QString text = model.draft().prompt + QChar(char16_t(u'a' + key % 26));
        clock.start();
        model.setPrompt(text);
        QCoreApplication::sendPostedEvents();
        times.append(double(clock.nsecsElapsed()) / 1e6);
        QTest::qWait(5); // timers fire, and the thread writes
    }
    return times;
}

} // namespace

int main(int argc, char** argv)
{
    const test::Isolated profile;
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions(
        {{QStringLiteral("folder"), QStringLiteral("where drafts are written"), QStringLiteral("dir"), profile.path()},
         {QStringLiteral("keys"), QStringLiteral("typed"), QStringLiteral("n"), QStringLiteral("600")}});
    parser.process(app);
    const int keys = parser.value(QStringLiteral("keys")).toInt();
    QTemporaryDir folder(QDir(parser.value(QStringLiteral("folder"))).filePath(QStringLiteral("drafts-XXXXXX")));

    test::Desk desk(folder.path());
    ComposeModel alone(desk.engine->contracts());
    alone.setDraft(longDraft());
    const QList<double> without = typeKeys(alone, keys);
    for (int draft = 0; draft < 6; ++draft) {
        desk.shelf.add();
        desk.model.setDraft(longDraft());
    }
    const QList<double> with = typeKeys(desk.model, keys);
    QList<double> saves;
    const QByteArray content = DraftFolder::toBytes({.document = desk.model.document(), .parent = {}, .closedAt = {}});
    QElapsedTimer clock;
    for (int save = 0; save < 50; ++save) {
        clock.start();
        if (!writeDurably(desk.file(0), content))
            qFatal("the disk does not take it");
        saves.append(double(clock.nsecsElapsed()) / 1e6);
    }

    using bench::percentile;
    std::printf("%d keys, a draft of %d bytes\n", keys, int(content.size()));
    bench::say("a key without a shelf, median", percentile(without, 0.5), "ms");
    bench::say("a key without a shelf, 99 of 100", percentile(without, 0.99), "ms");
    bench::say("one save in the thread, median", percentile(saves, 0.5), "ms");
    bench::say("one save in the thread, 99 of 100", percentile(saves, 0.99), "ms");
    bool good = bench::say("added by the shelf, median", percentile(with, 0.5) - percentile(without, 0.5), "ms", 1);
    good = bench::say("added by the shelf, 99 of 100", percentile(with, 0.99) - percentile(without, 0.99), "ms", 4)
        && good;
    return good ? 0 : 1;
}

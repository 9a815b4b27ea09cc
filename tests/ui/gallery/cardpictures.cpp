// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/cardpictures.h"

#include "ui/library/carddelegate.h"
#include "ui/library/librarypanel.h"
#include "ui/models/filepresence.h"
#include "ui/models/jobroles.h"
#include "ui/shell/judging.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/mediaactions.h"
#include "ui/shell/panelback.h"
#include "ui/shell/questiondialog.h"
#include "ui/shell/windowmemory.h"
#include "ui/stage/stagepanel.h"
#include "ui/widgets/thumbnailcache.h"

#include <QListView>
#include <QMenu>
#include <QTest>

namespace klapper::gallery {

namespace {

class Entries final : public QAbstractListModel
{
public:
    explicit Entries(QList<LibraryEntry> entries)
        : m_entries(std::move(entries))
    {
    }
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_entries.size()); }
    QVariant data(const QModelIndex& index, int role) const override
    {
        return role == LibraryEntryRole ? QVariant::fromValue(m_entries[index.row()]) : QVariant();
    }

private:
    QList<LibraryEntry> m_entries;
};

LibraryEntry entryOf(const JobOutput& output, const char* title, JobState state = JobState::Done)
{
    LibraryEntry entry;
    entry.jobId = QString::fromLatin1(title);
    entry.title = QString::fromLatin1(title);
    entry.state = state;
    entry.endpoint = {Tier::Pro, Mode::TextToVideo};
    entry.seconds = 8;
    entry.aspect = QStringLiteral("16:9");
    entry.estimate = Money::fromMicros(1'340'000);
    if (state == JobState::Done) {
        entry.cost = entry.estimate;
        entry.path = output.path;
        entry.sha256 = output.sha256;
        entry.fileSeconds = output.clip.seconds;
    }
    return entry;
}

QList<LibraryEntry> everyCard(const QList<JobOutput>& outputs)
{
    const JobOutput& wide = outputs.first();
    QList<LibraryEntry> cards;
    cards.append(entryOf(wide, "Wide of the city skyline at golden hour, candlelit rooftop"));
    LibraryEntry rated = entryOf(wide, "A fox crosses a wet street");
    rated.rating = 4;
    rated.project = QStringLiteral("Night city");
    rated.tags = {QStringLiteral("fox"), QStringLiteral("hero shot")};
    cards.append(rated);
    LibraryEntry upright = entryOf(outputs.last(), "Vertical espresso, steam rising in the morning sun");
    upright.rating = 5;
    upright.aspect = QStringLiteral("9:16");
    cards.append(upright);
    LibraryEntry rejected = entryOf(wide, "Handheld follow through a crowded night market");
    rejected.rejected = true;
    rejected.tags = {QStringLiteral("shaky")};
    cards.append(rejected);
    LibraryEntry trashed = entryOf(wide, "Slow dolly past a row of vintage cameras");
    trashed.trashed = true;
    trashed.rating = 2;
    cards.append(trashed);
    LibraryEntry lost = entryOf(wide, "<b>Bold</b> & <img src='/dev/zero'> prompts stay text");
    lost.path = QStringLiteral("/nowhere/lost.mp4");
    lost.sha256 = "of another file";
    cards.append(lost);
    cards.append(entryOf(wide, "Crane up over a field of lavender", JobState::Rendering));
    cards.append(entryOf(wide, "Drone over a glacier, cold light", JobState::DoneNoFile));
    cards.append(entryOf(wide, "Tight on hands kneading dough", JobState::Unknown));
    cards.append(entryOf(wide, "A clock tower", JobState::Failed));
    return cards;
}

void takeList(Camera& camera, const QList<JobOutput>& outputs)
{
    const auto engine =
        quietEngine(QStringLiteral("cards"), {}, Rules::Documented, std::make_unique<ShownTokens>(TokenState{}));
    ThumbnailCache pictures(engine->thumbnails(), engine->strips());
    FilePresence files;
    Entries model(everyCard(outputs));
    auto& list = *new QListView;
    PanelBack back(&list);
    list.setModel(&model);
    list.setUniformItemSizes(true);
    list.setSelectionMode(QAbstractItemView::ExtendedSelection);
    list.setFrameShape(QFrame::NoFrame);
    list.viewport()->setAutoFillBackground(false);
    CardDelegate::dress(list, {&pictures, &files});
    back.resize(280, 860);
    back.show();
    back.activateWindow();
    list.setFocus();
    list.setCurrentIndex(model.index(1));
    camera.settle(2000); // the stills
    const QRect picture = CardDelegate::pictureRect(list.visualRect(model.index(0)), Qt::LeftToRight);
    QTest::mouseMove(list.viewport(), QPoint(picture.left() + picture.width() * 6 / 10, picture.center().y()));
    camera.settle(2000); // the strip
    camera.take(back, QStringLiteral("cards-every-state"), {280, 860});
    camera.take(back, QStringLiteral("cards-wide"), {420, 860});
}

void takeStage(Camera& camera, Engine& engine, const QSize& size)
{
    const auto named = [&size](const char* name) {
        return QStringLiteral("window-%1-%2x%3").arg(QString::fromLatin1(name)).arg(size.width()).arg(size.height());
    };
    WindowMemory memory;
    MainWindow window(engine, memory);
    window.resize(size);
    window.show();
    const QString id = QStringLiteral("job-11");
    window.library().select(id);
    Q_EMIT window.library().chosen(id);
    camera.settle(2000);
    camera.take(window, named("judged"), size);
    window.judging().media().trash({id});
    QuestionDialog* question = window.judging().media().question();
    question->setAttribute(Qt::WA_DeleteOnClose, false);
    camera.take(*question, QStringLiteral("confirm-trash"));
    question->reject();
    const StageClip take = window.stage().clip();
    StageClip lost = take;
    lost.path = QStringLiteral("/nowhere/lost.mp4");
    window.stage().showClip(lost);
    camera.settle(300);
    camera.take(window, named("file-missing"), size);
    // An export, a film, a file from elsewhere: no recipe and no judgement.
    StageClip film;
    film.path = take.path;
    film.title = QStringLiteral("Harbour film");
    film.frameRate = take.frameRate;
    film.size = take.size;
    window.stage().showClip(film);
    camera.settle(1000);
    camera.take(window, named("no-take"), size);
    film.path = lost.path;
    window.stage().showClip(film);
    camera.settle(300);
    camera.take(window, named("no-take-missing"), size);
    QMenu menu;
    Q_EMIT window.library().fillMenu(&menu, {id});
    camera.take(menu, QStringLiteral("judge-menu"));
}

} // namespace

void takeCards(Camera& camera, const QList<JobOutput>& outputs, const QList<QSize>& sizes)
{
    takeList(camera, outputs);
    QList<Job> jobs = everyJob(outputs);
    jobs[11].parentId = jobs[10].id;
    jobs[11].relation = JobRelation::Promoted;
    jobs[0].parentId = jobs[10].id;
    jobs[0].relation = JobRelation::Variant;
    const auto engine =
        quietEngine(QStringLiteral("judged"), jobs, Rules::Documented, std::make_unique<ShownTokens>(TokenState{}));
    LibraryStore& library = engine->library();
    const QString id = QStringLiteral("job-11");
    const bool judged = library.setRating({id}, 4) && library.setProject({id}, QStringLiteral("Night city"))
                     && library.setTags(id, {QStringLiteral("rooftop"), QStringLiteral("hero shot")})
                     && library.setNote(id, QStringLiteral("The best light of all takes.\nCut before the toast."))
                     && library.setRejected({QStringLiteral("job-12")}, true);
    if (!judged)
        qFatal("the clip of the gallery is not judged");
    for (const QSize& size : sizes)
        takeStage(camera, *engine, size);
}

} // namespace klapper::gallery

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/librarypictures.h"

#include "ui/library/filterpopup.h"
#include "ui/library/librarypanel.h"
#include "ui/library/savedsearches.h"
#include "ui/library/savedsearchesdialog.h"
#include "ui/library/searchnamedialog.h"
#include "ui/models/librarymodel.h"
#include "ui/shell/panelback.h"

#include <QListView>
#include <QMenu>
#include <QTest>
#include <QToolButton>

namespace klapper::gallery {

namespace {

constexpr QSize librarySize(280, 700);
constexpr QSize wideSize(900, 520);

std::unique_ptr<Engine> engineOf(const QString& name, const QList<Job>& jobs)
{
    return quietEngine(name, jobs, Rules::Documented, std::make_unique<ShownTokens>(TokenState{}));
}

/// What a person thinks of some of them.
void judge(LibraryStore& library, const QList<Job>& jobs)
{
    const auto id = [&jobs](int index) {
        return QStringList{jobs[index % jobs.size()].id};
    };
    const QStringList tags{QStringLiteral("night"), QStringLiteral("rain & fog"), QStringLiteral("hero shot"),
                           QStringLiteral("client: review")};
    bool isWell = true;
    for (int index = 0; index < jobs.size(); ++index) {
        isWell = isWell && library.setRating(id(index), (index * 7) % 6);
        if (index % 2 == 0)
            isWell = isWell && library.setProject(id(index), QStringLiteral("Harbour documentary"));
        isWell = isWell && library.addTag(id(index), tags[index % tags.size()]);
        isWell = isWell && library.addTag(id(index), tags[0]);
    }
    isWell = isWell && library.setRejected(id(5), true);
    isWell = isWell && library.saveSearch({QStringLiteral("Foxes at night"), {}});
    isWell = isWell && library.saveSearch({QStringLiteral("To be reviewed by the client, the long ones"), {}});
    if (!isWell)
        qWarning("the library of the gallery is not judged");
}

struct Shown
{
    Shown(Engine& engine, Thumbnailer& thumbnails)
        : model(engine.library(), engine.queue(), thumbnails, engine.environment().now)
        , panel(*new LibraryPanel)
        , back(&panel)
    {
        panel.setLibrary(engine.library(), model);
    }
    LibraryModel model;
    LibraryPanel& panel;
    PanelBack back;
};

LibraryQuery filtered()
{
    LibraryQuery query;
    query.tiers = {Tier::Standard, Tier::Pro};
    query.rejects = Rejects::Hidden;
    query.atMost = Money::fromMicros(3'000'000);
    query.tags = {QStringLiteral("night")};
    return query;
}

template<typename T>
void takeDialog(Camera& camera, T* dialog, const QString& name)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    camera.take(*dialog, name);
    delete dialog;
}

void takeFilters(Camera& camera, Shown& shown)
{
    shown.panel.openFilters();
    auto* popup = shown.panel.findChild<FilterPopup*>();
    popup->setAttribute(Qt::WA_DeleteOnClose, false);
    camera.take(*popup, QStringLiteral("library-filter"));
    delete popup;
}

void takeMenu(Camera& camera, Shown& shown, const char* name, const QString& picture)
{
    auto* menu = shown.panel.findChild<QMenu*>(QString::fromLatin1(name));
    menu->popup(shown.panel.mapToGlobal(QPoint(20, 100)));
    camera.take(*menu, picture);
    menu->close();
}

} // namespace

void takeLibrary(Camera& camera, const QList<JobOutput>& outputs, Thumbnailer& thumbnails)
{
    const auto nothing = engineOf(QStringLiteral("library-empty"), {});
    Shown empty(*nothing, thumbnails);
    camera.take(empty.back, QStringLiteral("library-empty"), librarySize);

    const QList<Job> jobs = everyJob(outputs);
    const auto engine = engineOf(QStringLiteral("library"), jobs);
    judge(engine->library(), jobs);
    Shown shown(*engine, thumbnails);
    LibraryPanel& panel = shown.panel;
    panel.select(QStringLiteral("job-11"));
    camera.take(shown.back, QStringLiteral("library-cards"), librarySize);
    takeMenu(camera, shown, "sorts", QStringLiteral("library-sort"));
    takeMenu(camera, shown, "searches", QStringLiteral("library-saved"));
    panel.setView(ClipViews::View::List);
    camera.take(shown.back, QStringLiteral("library-list-narrow"), librarySize);
    camera.take(shown.back, QStringLiteral("library-list"), wideSize);
    panel.setView(ClipViews::View::Cards);
    panel.setQuery(filtered());
    panel.findChild<QToolButton*>(QStringLiteral("filter"))->setFocus();
    camera.take(shown.back, QStringLiteral("library-filtered"), librarySize);
    takeFilters(camera, shown);
    takeDialog(camera, new SavedSearchesDialog(engine->library()), QStringLiteral("library-saved-list"));
    takeDialog(camera,
               new SearchNameDialog(QStringLiteral("Save this search"), QStringLiteral("Foxes at night"),
                                    {QStringLiteral("Foxes at night")}, true, nullptr),
               QStringLiteral("library-save"));
    auto* searches = panel.findChild<SavedSearches*>();
    Q_EMIT searches->saved(Error{.kind = ErrorKind::Journal});
    camera.take(shown.back, QStringLiteral("library-not-saved"), librarySize);
    Q_EMIT searches->saved(Nothing{});
    panel.showEverything();
    panel.setSearch(QStringLiteral("wide"));
    camera.take(shown.back, QStringLiteral("library-search"), librarySize);
    panel.setSearch(QStringLiteral("nothing like that"));
    camera.take(shown.back, QStringLiteral("library-no-match"), librarySize);
}

} // namespace klapper::gallery

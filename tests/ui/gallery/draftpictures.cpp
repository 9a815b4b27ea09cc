// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/draftpictures.h"

#include "tests/ui/gallery/camera.h"
#include "tests/ui/gallery/fixtures.h"
#include "ui/compose/drafttabbar.h"
#include "ui/compose/recipespopup.h"
#include "ui/compose/snippetdialog.h"
#include "ui/compose/versionsdialog.h"
#include "ui/models/draftshelf.h"
#include "ui/models/samplerecipes.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowmemory.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

namespace klapper::gallery {

namespace {

void takeTabs(Camera& camera, Engine& engine, QSize size)
{
    WindowMemory memory;
    MainWindow window(engine, memory);
    window.resize(size);
    window.show();
    const QString tag = QStringLiteral("-%1x%2").arg(size.width()).arg(size.height());
    const auto take = [&](const char* name) {
        camera.take(window, u"drafts-" % QString::fromLatin1(name) % tag, size);
    };
    window.shelf().close(0);
    take("empty");
    window.compose().setDraft(sampleDraft(Sample::Vertical));
    take("one");
    window.shelf().add();
    window.compose().setDraft(sampleDraft(Sample::MultiShot));
    window.shelf().rename(1, QStringLiteral("Anniversary, rooftop & skyline, second cut for the client"));
    window.shelf().add();
    window.compose().setPrompt(QStringLiteral("雨夜的狐狸穿过潮湿的街道,低角度跟拍,霓虹灯倒影"));
    window.shelf().add();
    window.compose().setDraft(longPrompt({Tier::FourK, Mode::TextToVideo}));
    window.shelf().add();
    take("five");
    window.shelf().setCurrent(1);
    take("five-second");
    window.findChild<DraftTabBar*>()->startRename(1, window.shelf().document(1).name);
    take("rename");
    while (window.shelf().count() > 1)
        window.shelf().close(0);
}

/// A draft with three versions, whose jobs are those of the engine's journal.
void makeVersions(ComposeModel& model, DraftShelf& shelf, const QStringList& jobs)
{
    model.setDraft(sampleDraft(Sample::MultiShot));
    shelf.freeze(model.document(), jobs.mid(0, 1), Money::fromMicros(1'344'000));
    model.shots().setData(model.shots().index(1, ShotTableModel::TextColumn),
                          QStringLiteral("medium two-shot, slow push-in, the couple laughing and toasting."));
    model.setTier(Tier::Standard);
    shelf.freeze(model.document(), jobs.mid(1, 3), Money::fromMicros(3'024'000));
    model.setPrompt(QStringLiteral("Cinematic multi-shot of an old couple celebrating their anniversary at a candlelit "
                                   "rooftop restaurant. <b>No markup.</b>"));
    model.setAudio(false);
    shelf.freeze(model.document(), jobs.mid(4, 1), Money::fromMicros(672'000));
    model.edit({}, [](DraftDocument& document) {
        document.draft.shots[0].seconds = 3;
        document.draft.seconds = 9;
        document.draft.negative = QStringLiteral("text, watermark");
    });
}

void takeVersions(Camera& camera, Engine& engine, const QStringList& jobs)
{
    ComposeModel model(engine.contracts());
    DraftShelf shelf(model, engine.environment().paths.data % u"/versions");
    shelf.restore();
    const auto take = [&](const char* name, const QList<int>& rows) {
        VersionsDialog dialog(shelf, engine.queue());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        auto* list = dialog.findChild<QTreeWidget*>();
        if (!rows.isEmpty())
            list->clearSelection();
        for (const int row : rows)
            list->topLevelItem(row)->setSelected(true);
        camera.take(dialog, u"versions-" % QString::fromLatin1(name));
    };
    model.setPrompt(QStringLiteral("Not sent yet"));
    take("none", {});
    makeVersions(model, shelf, jobs);
    take("now", {});
    take("two", {1, 3});
    take("first", {3});
    take("three", {1, 2, 3});
}

void takeRecipes(Camera& camera, Engine& engine)
{
    SnippetStore snippets(engine.environment().paths.data);
    const QList<RecentPrompt> recent = recentPrompts(engine.journal());
    const auto take = [&](const char* name, RecipesPopup::Sort sort, const QString& search = {},
                          const QList<RecentPrompt>& prompts = {}) {
        RecipesPopup popup(snippets, prompts, {.selection = QStringLiteral("warm light"), .prompt = {}});
        popup.setAttribute(Qt::WA_DeleteOnClose, false);
        popup.showSort(sort);
        popup.findChild<QLineEdit*>()->setText(search);
        camera.take(popup, u"recipes-" % QString::fromLatin1(name));
    };
    using Sort = RecipesPopup::Sort;
    take("templates", Sort::Templates);
    take("no-match", Sort::Templates, QStringLiteral("nothing like that"));
    take("snippets-none", Sort::Snippets);
    take("recent-none", Sort::Recent);
    take("recent", Sort::Recent, {}, recent);
    snippets.add(QStringLiteral("Identity anchor"),
                 QStringLiteral("preserve the subject's face, pose, and clothing; only the camera moves and the "
                                "background changes."));
    snippets.add(QStringLiteral("<b>Bold</b> & a very long name of a snippet that nobody reads to its end"),
                 QStringLiteral("warm friendly tone, English voiceover"));
    snippets.add(QStringLiteral("城市环境声"), QStringLiteral("城市环境声,远处车流,无对白"));
    take("snippets", Sort::Snippets);
    RecipesPopup deleted(snippets, {}, {});
    deleted.setAttribute(Qt::WA_DeleteOnClose, false);
    deleted.showSort(Sort::Snippets);
    deleted.show();
    deleted.findChild<QPushButton*>(QStringLiteral("removeSnippet"))->click();
    camera.take(deleted, QStringLiteral("recipes-snippet-deleted"));
    SnippetDialog dialog(QStringLiteral("New snippet"), QStringLiteral("Tone"), QStringLiteral("warm friendly tone"),
                         nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    camera.take(dialog, QStringLiteral("recipes-snippet-edit"));
}

} // namespace

void takeDrafts(Camera& camera, const QList<QSize>& sizes)
{
    const auto tokens = [] {
        return std::make_unique<ShownTokens>(TokenState{.source = TokenSource::Keychain}, QStringLiteral("token"));
    };
    const QList<Job> jobs = everyJob({});
    const auto engine = quietEngine(QStringLiteral("drafts"), jobs, Rules::Documented, tokens());
    for (const QSize& size : sizes)
        takeTabs(camera, *engine, size);
    // Done, then rendering, failed and cancelled together, then unknown.
    QStringList ids;
    for (const JobState state :
         {JobState::DoneNoFile, JobState::Rendering, JobState::Failed, JobState::Rendering, JobState::Unknown}) {
        for (const Job& job : jobs) {
            if (job.state == state && !ids.contains(job.id)) {
                ids.append(job.id);
                break;
            }
        }
    }
    takeVersions(camera, *engine, ids);
    takeRecipes(camera, *engine);
}

} // namespace klapper::gallery

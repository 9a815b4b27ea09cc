// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/stagejudgement.h"

#include "app/library/librarystore.h"
#include "ui/compose/composewords.h"
#include "ui/jobs/errorwords.h"
#include "ui/jobs/jobwords.h"
#include "ui/shell/judgeactions.h"
#include "ui/shell/messagearea.h"
#include "ui/stage/recipeview.h"
#include "ui/widgets/ratingbar.h"

#include <QApplication>

namespace klapper {

using namespace std::chrono_literals;

namespace {
constexpr qsizetype mostLinks = 6;
} // namespace

StageJudgement::StageJudgement(LibraryStore& store, JudgeActions& actions, RecipeView& recipe, MessageArea& messages,
                               QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_actions(actions)
    , m_messages(messages)
    , m_rating(&recipe.rating())
    , m_form(&recipe.form())
    , m_thread(&recipe.thread())
{
    recipe.showJudgement();
    m_later.setSingleShot(true);
    m_later.setInterval(600ms);
    connectWidgets();
}

void StageJudgement::connectWidgets()
{
    connect(&m_later, &QTimer::timeout, this, &StageJudgement::flush);
    connect(m_form, &JudgementForm::edited, this, [this] {
        m_refused = false;
        m_later.start();
    });
    connect(m_form, &JudgementForm::left, this, [this] {
        flush();
        reload(true); // a tag stands there as it is written elsewhere
    });
    connect(m_rating, &RatingBar::rated, this, [this](int rating) { m_actions.rate({m_id}, rating); });
    connect(m_rating, &RatingBar::rejectRequested, this,
            [this](bool rejected) { m_actions.setRejected({m_id}, rejected); });
    connect(m_thread, &ThreadView::chosen, this, &StageJudgement::chosen);
    connect(m_thread, &ThreadView::wholeRequested, this, [this] { Q_EMIT threadRequested(m_id); });
    // Any change: a child of the clip may be new.
    connect(&m_store, &LibraryStore::changed, this, [this] { reload(false); });
}

void StageJudgement::show(const QString& id)
{
    if (id == m_id)
        return;
    flush();
    m_id = id;
    m_refused = false;
    m_saved = {};
    m_form->setValues(m_saved);
    m_rating->setJudgement(0, false);
    reload(true);
}

void StageJudgement::reload(bool alsoWhileWriting)
{
    if (m_id.isEmpty())
        return;
    const Result<std::optional<LibraryEntry>> entry = m_store.entry(m_id);
    if (!entry || !*entry)
        return;
    fill(**entry, alsoWhileWriting);
    fillThread(**entry);
    fillKnown();
}

void StageJudgement::fill(const LibraryEntry& entry, bool alsoWhileWriting)
{
    m_rating->setJudgement(entry.rating, entry.rejected);
    const JudgementForm::Values now{entry.project, entry.tags, entry.note};
    // What is being written is not taken away; it is saved over what came from elsewhere.
    const bool writing = m_form->isAncestorOf(QApplication::focusWidget()) && !alsoWhileWriting;
    if (!writing && !m_later.isActive() && !m_refused && now != m_form->values())
        m_form->setValues(now);
    m_saved = now;
}

void StageJudgement::fillKnown()
{
    const Result<LibraryCounts> counts = m_store.counts({});
    if (!counts)
        return;
    QStringList projects;
    for (const auto& [project, count] : counts->projects) {
        if (!project.isEmpty())
            projects.append(project);
    }
    QStringList tags;
    for (const auto& [tag, count] : counts->tags)
        tags.append(tag);
    m_form->setKnown(projects, tags);
}

ThreadView::Link StageJudgement::linkTo(const LibraryEntry& other, bool isParent, JobRelation relation)
{
    const auto words = [isParent, &other](JobRelation how) {
        switch (how) {
        case JobRelation::None:
            return isParent ? tr("Made from: %1") : tr("Made from this: %1");
        case JobRelation::Resent:
            return isParent ? tr("Sent again after: %1") : tr("Sent again: %1");
        case JobRelation::Promoted:
            return isParent
                     ? tr("Promoted from: %1")
                     : tr("Promoted to %1: %2").arg(ComposeWords::tier(other.endpoint.tier), QStringLiteral("%1"));
        case JobRelation::Continued:
            return isParent ? tr("Continued from: %1") : tr("Continued by: %1");
        case JobRelation::Variant:
            return isParent ? tr("Variant of: %1") : tr("Variant: %1");
        }
        Q_UNREACHABLE();
    };
    const QString title = other.title.isEmpty() ? JobWords::title(Job()) : other.title.simplified();
    return {other.jobId, words(relation).arg(title)};
}

void StageJudgement::fillThread(const LibraryEntry& entry)
{
    const Result<QList<LibraryEntry>> thread = m_store.thread(entry.jobId);
    QList<ThreadView::Link> links;
    for (const LibraryEntry& other : thread ? *thread : QList<LibraryEntry>()) {
        if (other.jobId == entry.parentId)
            links.prepend(linkTo(other, true, entry.relation));
        else if (other.parentId == entry.jobId)
            links.append(linkTo(other, false, other.relation));
    }
    links = links.first(std::min(links.size(), mostLinks));
    const qsizetype others = thread ? thread->size() - 1 : 0;
    m_thread->setLinks(links, int(std::max<qsizetype>(0, others - links.size())));
}

void StageJudgement::flush()
{
    m_later.stop();
    const JudgementForm::Values wanted = m_form->values();
    if (!m_id.isEmpty() && !m_refused && wanted != m_saved)
        save(wanted);
}

void StageJudgement::save(const JudgementForm::Values& wanted)
{
    Status step = Nothing{};
    if (wanted.project != m_saved.project)
        step = m_store.setProject({m_id}, wanted.project);
    if (step && wanted.tags != m_saved.tags)
        step = m_store.setTags(m_id, wanted.tags);
    if (step && wanted.note != m_saved.note)
        step = m_store.setNote(m_id, wanted.note);
    const QString key = QStringLiteral("note");
    m_refused = !step;
    if (step) {
        m_saved = wanted;
        return m_messages.hide(key);
    }
    const bool tooLong = step.error().kind == ErrorKind::BadInput;
    m_messages.show(key, Banner::Kind::Error,
                    tooLong ? tr("Not saved yet: a tag has at most 60 characters and a clip at most 50 tags, a note at "
                                 "most 10,000 characters.")
                            : tr("What you wrote about the clip could not be saved. %1 %2")
                                  .arg(ErrorWords::happened(step.error()), step.error().detail));
}

} // namespace klapper

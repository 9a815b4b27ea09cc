// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sequencecontrol.h"

#include "app/account/accounttokenstore.h"
#include "app/engine.h"
#include "ui/jobs/jobwords.h"
#include "ui/library/librarypanel.h"
#include "ui/sequence/sequencepanel.h"
#include "ui/shell/lowerarea.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/messagearea.h"
#include "ui/shell/windowmemory.h"
#include "ui/stage/stagepanel.h"
#include "ui/style/icons.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace klapper {

namespace {
QString memoryKey(Engine& engine)
{
    const QString account = accountFolderOf(engine.tokens());
    const QString apart = account.isEmpty() ? QString() : QString(account % u'/');
    return apart + (engine.isPractice() ? QStringLiteral("practiceSequence") : QStringLiteral("sequence"));
}
} // namespace

SequenceControl::SequenceControl(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_facts([this](const SequenceClip& clip) { return factOf(clip); }, parts.engine.environment().tools)
    , m_panel(new SequencePanel({parts.engine.sequences(), m_facts, parts.files, &parts.pictures}))
    , m_add(new QAction(tr("&Add to the sequence"), this))
    , m_marks(new QAction(tr("Use marks as &trim"), this))
    , m_show(new QAction(tr("&Sequence"), this))
{
    m_parts.lower.setSequence(m_panel);
    setupActions();
    setupPanel();
    setupStage();
    const QString last = m_parts.memory.words(memoryKey(parts.engine)).value(0);
    if (m_panel->store().find(last))
        m_panel->showSequence(last);
}

void SequenceControl::setupActions()
{
    m_add->setObjectName(QStringLiteral("addToSequence"));
    m_add->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    m_add->setIcon(icon(IconId::Sequence));
    m_add->setIconVisibleInMenu(false);
    m_marks->setObjectName(QStringLiteral("useMarksAsTrim"));
    m_marks->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    m_show->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_4));
    connect(m_add, &QAction::triggered, this, [this] {
        // Where several are selected these are meant; one that is selected stands on the stage as well.
        const QStringList selected = m_parts.library.selectedIds();
        selected.size() > 1 ? addTakes(selected) : addShown();
    });
    connect(m_marks, &QAction::triggered, this, &SequenceControl::useMarks);
    connect(m_show, &QAction::triggered, this, &SequenceControl::focusPanel);
    m_parts.menu.clip()->addSeparator();
    m_parts.menu.clip()->addAction(m_add);
    m_parts.menu.clip()->addAction(m_marks);
    m_parts.menu.view()->insertAction(m_parts.menu.compose(), m_show);
    connect(&m_parts.library, &LibraryPanel::fillMenu, this, [this](QMenu* menu, const QStringList& ids) {
        const bool hasFile =
            std::any_of(ids.begin(), ids.end(), [this](const QString& id) { return clipOf(id).has_value(); });
        menu->addAction(icon(IconId::Sequence), tr("Add to the sequence"), this, [this, ids] { addTakes(ids); })
            ->setEnabled(hasFile);
    });
}

void SequenceControl::setupPanel()
{
    connect(m_panel, &SequencePanel::takesDropped, this, &SequenceControl::addTakes);
    connect(m_panel, &SequencePanel::addWanted, this, [this] { addTakes(m_parts.library.selectedIds()); });
    connect(m_panel, &SequencePanel::marksWanted, this, &SequenceControl::useMarks);
    connect(m_panel, &SequencePanel::openWanted, this, &SequenceControl::open);
    connect(m_panel, &SequencePanel::playWanted, this, &SequenceControl::play);
    connect(m_panel, &SequencePanel::failed, this, &SequenceControl::say);
    connect(m_panel, &SequencePanel::shown, this,
            [this](const QString& id) { m_parts.memory.setWords(memoryKey(m_parts.engine), {id}); });
    connect(&m_parts.engine.library(), &LibraryStore::changed, this, [this] { m_facts.forgetTakes(); });
    connect(&m_panel->model(), &SequenceModel::sequenceChanged, this, &SequenceControl::follow);
}

void SequenceControl::focusPanel()
{
    m_parts.menu.jobs()->setChecked(true);
    m_parts.lower.setOpen(true);
    m_parts.lower.setTab(LowerArea::Tab::Sequence);
    m_panel->focusClips();
}

std::optional<SequenceClip> SequenceControl::clipOf(const QString& jobId) const
{
    const Job* job = m_parts.engine.queue().job(jobId);
    if (!job || job->outputs.isEmpty())
        return std::nullopt;
    SequenceClip clip;
    clip.jobId = jobId;
    clip.path = job->outputs.first().path;
    clip.title = JobWords::title(*job);
    return clip;
}

std::optional<ClipFact> SequenceControl::factOf(const SequenceClip& clip) const
{
    const Job* job = m_parts.engine.queue().job(clip.jobId);
    if (!job || job->outputs.isEmpty())
        return std::nullopt;
    const auto at = std::find_if(job->outputs.begin(), job->outputs.end(),
                                 [&](const JobOutput& output) { return output.path == clip.path; });
    const JobOutput& output = at == job->outputs.end() ? job->outputs.first() : *at;
    if (output.clip.seconds <= 0)
        return std::nullopt; // written before that was kept
    return ClipFact{output.clip, {output.path, QString::fromLatin1(output.sha256), output.clip.seconds}};
}

void SequenceControl::addTakes(const QStringList& jobIds, int before)
{
    QList<SequenceClip> clips;
    for (const QString& id : jobIds) {
        if (const std::optional<SequenceClip> clip = clipOf(id))
            clips.append(*clip);
    }
    if (clips.isEmpty())
        return hint(tr("Select clips in the library first, or drag them here."));
    m_parts.messages.hide(QStringLiteral("sequence"));
    m_parts.lower.setTab(LowerArea::Tab::Sequence);
    m_panel->insertClips(clips, before);
}

void SequenceControl::say(const Error& why)
{
    m_parts.messages.show(
        QStringLiteral("sequence"), Banner::Kind::Error,
        why.kind == ErrorKind::Journal
            ? tr("The sequence was not changed: Klapper's journal cannot be written. %1").arg(why.detail)
        : why.kind == ErrorKind::NotFound
            ? tr("That cannot be taken back: the sequence was changed elsewhere meanwhile.")
            : tr("The sequence was not changed. %1").arg(why.detail));
}

void SequenceControl::hint(const QString& text)
{
    m_parts.messages.show(QStringLiteral("sequence"), Banner::Kind::Info, text);
}

} // namespace klapper

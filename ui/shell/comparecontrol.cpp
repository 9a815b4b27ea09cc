// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/comparecontrol.h"

#include "app/engine.h"
#include "ui/library/cliprecipe.h"
#include "ui/library/comparefacts.h"
#include "ui/shell/stagedirector.h"
#include "ui/stage/stagepanel.h"
#include "ui/style/icons.h"

#include <QAction>
#include <QMenu>

namespace klapper {

CompareControl::CompareControl(Engine& engine, StagePanel& stage, StageDirector& director, QObject* parent)
    : QObject(parent)
    , m_engine(engine)
    , m_stage(stage)
    , m_action(new QAction(tr("Co&mpare the selected clips"), this))
{
    m_action->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_action->setIcon(icon(IconId::Compare));
    m_action->setIconVisibleInMenu(false);
    m_action->setObjectName(QStringLiteral("compareClips"));
    connect(m_action, &QAction::triggered, this, [this] { compare(m_selected); });
    // What arrives meanwhile does not take the comparison's place.
    connect(&stage, &StagePanel::comparisonChanged, &director, &StageDirector::setChosen);
    connect(&stage, &StagePanel::onlyRequested, &director, [&director](const StageClip& clip) {
        if (clip.jobId.isEmpty() || !director.showAgain(clip.jobId))
            director.showFile(clip);
    });
    setSelected({});
}

void CompareControl::addTo(QMenu& clip) { clip.addAction(m_action); }

bool CompareControl::hasFile(const QString& id) const
{
    const Job* job = m_engine.queue().job(id);
    return job && !job->outputs.isEmpty();
}

QStringList CompareControl::withFile(const QStringList& ids) const
{
    QStringList found;
    for (const QString& id : ids) {
        if (hasFile(id) && !found.contains(id))
            found.append(id);
    }
    return found;
}

void CompareControl::setSelected(const QStringList& ids)
{
    // Many thousand may be selected; then it is too many, whatever they are.
    m_selected = ids.size() > 100 ? QStringList() : withFile(ids);
    m_action->setData(m_selected.size());
    m_action->setEnabled(m_selected.size() >= least && m_selected.size() <= most);
    m_action->setToolTip(tr("Select two to four clips in the library"));
}

bool CompareControl::compare(const QStringList& ids)
{
    QList<StageClip> clips;
    for (const QString& id : withFile(ids)) {
        const Job* job = m_engine.queue().job(id);
        if (!job)
            continue;
        StageClip clip = ClipRecipe::clipOf(*job);
        const auto entry = m_engine.library().entry(id);
        clip.facts = CompareFacts::of(*job, entry ? *entry : std::nullopt);
        clips.append(clip);
    }
    return m_stage.compare(clips);
}

} // namespace klapper

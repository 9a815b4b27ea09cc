// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "app/engine.h"
#include "ui/style/metrics.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/plainlabel.h"

#include <QDir>

namespace klapper {

namespace {

QString shortPath(const QString& path)
{
    const QString home = QDir::homePath();
    return path.startsWith(home) ? QString(u'~' % path.mid(home.size())) : path;
}

} // namespace

StatusLine::StatusLine(Engine& engine, QWidget* parent)
    : QStatusBar(parent)
    , m_engine(engine)
    , m_service(new PlainLabel({}, TextSize::Small, Token::Quiet))
    , m_running(new PlainLabel({}, TextSize::Small, Token::Quiet))
    , m_folder(new ElidedLabel)
{
    setSizeGripEnabled(false);
    m_folder->setFont(textFont(TextSize::Small));
    m_folder->setForegroundRole(QPalette::PlaceholderText);
    m_folder->setElideMode(Qt::ElideMiddle);
    m_folder->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    const auto showFolder = [this] {
        m_folder->setText(tr("Clips: %1").arg(shortPath(m_engine.environment().paths.library)));
    };
    showFolder();
    connect(&m_engine, &Engine::clipFolderChanged, this, showFolder);
    m_service->setContentsMargins(space::medium, 0, space::large, 0);
    m_folder->setContentsMargins(0, 0, space::medium, 0);
    addWidget(m_service);
    addWidget(m_running);
    addPermanentWidget(m_folder, 1);
    connect(&m_engine.queue(), &JobQueue::jobAdded, this, &StatusLine::refresh);
    connect(&m_engine.queue(), &JobQueue::jobChanged, this, &StatusLine::refresh);
    refresh();
}

QString StatusLine::runningWords() const
{
    int waiting = 0;
    int running = 0;
    const QStringList ids = m_engine.queue().ids();
    for (const QString& id : ids) {
        const JobState state = m_engine.queue().job(id)->state;
        waiting += state == JobState::Waiting || state == JobState::Held ? 1 : 0;
        running += state == JobState::Submitting || isRemote(state) ? 1 : 0;
    }
    if (running == 0 && waiting == 0)
        return tr("nothing runs");
    if (waiting == 0)
        return tr("%1 running").arg(running);
    return tr("%1 running · %2 not sent yet").arg(running).arg(waiting);
}

void StatusLine::refresh()
{
    const Profile profile = m_engine.environment().profile;
    m_service->setText(profile == Profile::Practice ? tr("Practice service, nothing is charged")
                       : profile == Profile::Loopback
                           ? tr("Service on this machine: %1").arg(m_engine.environment().hosts.modelApi.authority())
                           : tr("RunComfy"));
    m_running->setText(runningWords());
}

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/endnotices.h"

#include "app/engine.h"
#include "app/settings/settingsstore.h"
#include "ui/shell/dockbadge.h"
#include "ui/shell/newswords.h"
#include "ui/shell/raisewindow.h"
#include "ui/shell/startrequest.h"
#include "ui/shell/trayicon.h"

#include <QApplication>
#include <QEvent>
#include <QFileInfo>
#include <QMenu>

namespace klapper {

EndNotices::EndNotices(Engine& engine, SettingsStore& store, QWidget* window, std::chrono::milliseconds gather)
    : QObject(window)
    , m_engine(engine)
    , m_store(store)
    , m_window(window)
    , m_watch(engine.queue(), gather)
{
    connect(&m_watch, &EndWatch::ended, this, &EndNotices::tell);
    connect(&m_notes, &DesktopNotes::activated, this, &EndNotices::open);
    connect(&m_notes, &DesktopNotes::closed, this, [this] { m_told.clear(); });
    connect(&m_notes, &DesktopNotes::unavailable, this, &EndNotices::sayInTray);
    connect(&m_store, &SettingsStore::changed, this, &EndNotices::takeSetting);
    m_window->installEventFilter(this);
}

EndNotices::~EndNotices()
{
    if (!m_unseen.isEmpty())
        setDockBadge(0);
}

void EndNotices::addTo(QMenu& menu)
{
    menu.addSeparator();
    QMenu* choices = menu.addMenu(tr("&Notifications"));
    QAction* on = choices->addAction(tr("When &jobs end"));
    on->setCheckable(true);
    on->setChecked(isOn());
    connect(on, &QAction::toggled, this, &EndNotices::setOn);
    connect(choices, &QMenu::aboutToShow, on, [this, on] {
        const QSignalBlocker quiet(on);
        on->setChecked(isOn());
    });
    QAction* tray = choices->addAction(tr("Icon in the system &tray"));
    tray->setCheckable(true);
    connect(tray, &QAction::toggled, this, &EndNotices::setInTray);
    // Asked when somebody looks: a tray can come and go, and the question goes over the bus.
    connect(choices, &QMenu::aboutToShow, tray, [this, tray] {
        tray->setVisible(TrayIcon::isOffered());
        const QSignalBlocker quiet(tray);
        tray->setChecked(isInTray());
    });
}

void EndNotices::start()
{
    m_isStarted = true;
    takeSetting(settings::trayIcon().key());
}

bool EndNotices::isOn() const { return m_store.get(settings::notifyEnds()); }

// Where a choice cannot be kept it holds all the same; SettingsControl says it.
void EndNotices::setOn(bool on) { static_cast<void>(m_store.set(settings::notifyEnds(), on).ok()); }
void EndNotices::setInTray(bool wanted) { static_cast<void>(m_store.set(settings::trayIcon(), wanted).ok()); }

void EndNotices::takeSetting(const QString& key)
{
    if (key == settings::notifyEnds().key() && !isOn())
        forget();
    if (key != settings::trayIcon().key() || !m_isStarted)
        return;
    if (!m_store.get(settings::trayIcon()))
        delete m_tray;
    else if (!m_tray && TrayIcon::isOffered())
        makeTray();
}

void EndNotices::makeTray()
{
    m_tray = new TrayIcon(m_engine.queue(), this);
    connect(m_tray, &TrayIcon::windowWanted, this, [this] { raiseWindow(*m_window, {}); });
    connect(m_tray, &TrayIcon::quitWanted, m_window, &QWidget::close);
    connect(m_tray, &TrayIcon::messageClicked, this, [this] { open({}); });
}

bool EndNotices::isSeen(const Job& job) const { return isWindowActive(*m_window) && (!m_shows || m_shows(job)); }

void EndNotices::tell(const QStringList& ids)
{
    if (!isOn())
        return;
    QStringList news;
    for (const QString& id : ids) {
        const Job* job = m_engine.queue().job(id);
        if (job && isNews(*job) && !isSeen(*job))
            news.append(id);
    }
    if (news.isEmpty())
        return;
    for (QStringList* list : {&m_unseen, &m_told}) {
        for (const QString& id : std::as_const(news))
            list->removeAll(id); // one can end twice, such as with a file that came later
        *list += news;
    }
    setDockBadge(int(m_unseen.size()));
    QList<Job> jobs;
    for (const QString& id : std::as_const(m_told)) {
        if (const Job* job = m_engine.queue().job(id))
            jobs.append(*job);
    }
    DesktopNote note = NewsWords::noteOf(jobs, m_engine.isPractice());
    if (jobs.size() == 1 && !jobs.first().outputs.isEmpty()) {
        const QString picture = m_engine.thumbnails().pathOf(QString::fromLatin1(jobs.first().outputs.first().sha256));
        if (QFileInfo::exists(picture))
            note.picture = picture;
    }
    m_notes.show(note);
}

void EndNotices::sayInTray(const DesktopNote& note)
{
    if (m_tray)
        m_tray->say(note.title, note.text);
}

void EndNotices::open(const QString& token)
{
    const QStringList told = m_told;
    StartRequest leave;
    leave.waylandToken = token;
    raiseWindow(*m_window, leave);
    if (told.size() == 1)
        follow(told.first());
    forget();
}

void EndNotices::follow(const QString& id)
{
    const Job* job = m_engine.queue().job(id);
    if (!job)
        return;
    if (job->state == JobState::Unknown)
        Q_EMIT checkWanted(id);
    else if (job->outputs.isEmpty())
        Q_EMIT detailsWanted(id);
    else
        Q_EMIT clipWanted(id);
}

void EndNotices::forget()
{
    m_told.clear();
    m_notes.withdraw();
    if (!m_unseen.isEmpty())
        setDockBadge(0);
    m_unseen.clear();
}

bool EndNotices::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_window && event->type() == QEvent::WindowActivate)
        forget();
    return QObject::eventFilter(watched, event);
}

} // namespace klapper

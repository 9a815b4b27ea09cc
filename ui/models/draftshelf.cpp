// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/draftshelf.h"

#include "app/media/durable.h"
#include "ui/models/composemodel.h"

#include <QUuid>

#include <algorithm>

namespace klapper {

using namespace std::chrono_literals;

namespace {

QString newId() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

QString titleOf(const DraftDocument& document)
{
    const QString name = document.name.simplified();
    return name.isEmpty() ? jobTitle(document.draft) : name;
}

bool saysNothing(const DraftDocument& document)
{
    return document.draft == RequestDraft() && document.batch == BatchOptions() && document.name.isEmpty()
        && document.muted.isEmpty();
}

} // namespace

DraftShelf::DraftShelf(ComposeModel& model, const QString& data, Clock now)
    : m_model(model)
    , m_folder(data)
    , m_now(std::move(now))
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(300ms);
    m_retry.setSingleShot(true);
    m_retry.setInterval(3s);
    connect(&m_delay, &QTimer::timeout, this, &DraftShelf::writeDirty);
    connect(&m_retry, &QTimer::timeout, this, &DraftShelf::writeDirty);
    connect(&m_model, &ComposeModel::changed, this, &DraftShelf::takeEdit);
    connect(&m_writer, &DraftWriter::written, this, &DraftShelf::takeWritten);
}

DraftShelf::~DraftShelf() { writeDirty(); }

void DraftShelf::restore()
{
    const FoundDrafts found = m_folder.read();
    m_damaged = found.damaged;
    for (const KeptDraft& kept : found.closed)
        m_closed.append({.kept = kept, .history = {}, .versions = {}});
    for (const KeptDraft& kept : found.open) {
        m_open.append({.kept = kept, .history = {}, .versions = readVersions(m_folder.versionsPath(kept.document.id))});
    }
    if (m_open.isEmpty())
        takeOver();
    show(std::max(0, indexOf(found.current)));
}

void DraftShelf::takeOver()
{
    Shelved only;
    only.kept.document.id = newId();
    // Only by a profile that has no drafts yet: what a crash left between the new file and the old one's end is no
    // second draft.
    const std::optional<DraftDocument> old =
        m_closed.isEmpty() ? m_folder.readOld(m_damaged) : std::optional<DraftDocument>();
    if (old) {
        m_takenOver = only.kept.document.id;
        only.kept.document = *old;
        only.kept.document.id = m_takenOver;
        markDirty(m_takenOver);
    }
    m_open.append(only);
}

int DraftShelf::indexOf(const QString& id) const
{
    const auto at =
        std::find_if(m_open.begin(), m_open.end(), [&id](const Shelved& each) { return each.kept.document.id == id; });
    return at == m_open.end() ? -1 : int(at - m_open.begin());
}

DraftShelf::Shelved* DraftShelf::find(const QString& id)
{
    const int index = indexOf(id);
    if (index >= 0)
        return &m_open[index];
    const auto at = std::find_if(m_closed.begin(), m_closed.end(),
                                 [&id](const Shelved& each) { return each.kept.document.id == id; });
    return at == m_closed.end() ? nullptr : &*at;
}

QString DraftShelf::title(int index) const { return titleOf(document(index)); }

bool DraftShelf::isUnsent(int index) const
{
    const Shelved& draft = m_open.at(index);
    return draft.versions.isEmpty() ? !saysNothing(draft.kept.document)
                                    : !sameRecipe(draft.versions.last().document, draft.kept.document);
}

void DraftShelf::takeEdit()
{
    if (m_current < 0)
        return;
    DraftDocument& kept = m_open[m_current].kept.document;
    const QString id = kept.id;
    if (kept == m_model.document())
        return; // the contract or a fact is another one
    kept = m_model.document();
    kept.id = id;
    markDirty(id);
    Q_EMIT changed();
}

void DraftShelf::stash()
{
    if (m_current >= 0)
        m_open[m_current].history = m_model.history();
}

void DraftShelf::show(int index)
{
    m_current = index;
    m_orderDirty = true;
    markDirty({});
    const Shelved draft = m_open.at(index);
    m_model.open(draft.kept.document, draft.history);
    Q_EMIT changed();
    Q_EMIT currentChanged();
}

void DraftShelf::insert(int index, const Shelved& draft)
{
    stash();
    m_open.insert(index, draft);
    markDirty(draft.kept.document.id);
    show(index);
}

void DraftShelf::add(const DraftDocument& document, const DraftParent& parent)
{
    Shelved draft;
    draft.kept.document = document;
    draft.kept.document.id = newId();
    draft.kept.parent = parent;
    insert(m_current + 1, draft);
}

void DraftShelf::setCurrent(int index)
{
    if (index == m_current || index < 0 || index >= count())
        return;
    stash();
    show(index);
}

void DraftShelf::close(int index)
{
    if (index < 0 || index >= count())
        return;
    stash();
    const int shown = index < m_current ? m_current - 1 : m_current;
    m_current = -1; // the model's edits belong to no draft until another one is shown
    Shelved draft = m_open.takeAt(index);
    const QString id = draft.kept.document.id;
    if (saysNothing(draft.kept.document) && draft.versions.isEmpty()) {
        m_dirty.remove(id);
        m_writer.remove(m_folder.draftPath(id));
    } else {
        draft.kept.closedAt = m_now();
        // The order among them is by time alone, also when the clock was set back.
        if (!m_closed.isEmpty())
            draft.kept.closedAt = std::max(draft.kept.closedAt, m_closed.first().kept.closedAt.addMSecs(1));
        m_closed.prepend(draft);
        constexpr int undoable = 10; // closed drafts that keep their undo in memory
        if (m_closed.size() > undoable)
            m_closed[undoable].history = {};
        markDirty(id);
    }
    if (m_open.isEmpty()) {
        m_open.append(Shelved{});
        m_open.last().kept.document.id = newId();
    }
    show(std::min(shown, count() - 1));
}

void DraftShelf::rename(int index, const QString& name)
{
    setCurrent(index);
    m_model.edit({}, [&name](DraftDocument& document) { document.name = name.simplified(); });
}

void DraftShelf::move(int from, int to)
{
    if (from == to || from < 0 || to < 0 || from >= count() || to >= count())
        return;
    const QString id = document(m_current).id;
    m_open.move(from, to);
    m_current = indexOf(id);
    m_orderDirty = true;
    markDirty({});
    Q_EMIT changed();
}

QList<DraftShelf::Closed> DraftShelf::closed() const
{
    QList<Closed> list;
    for (const Shelved& each : m_closed)
        list.append({each.kept.document.id, titleOf(each.kept.document), each.kept.closedAt});
    return list;
}

bool DraftShelf::reopen(const QString& id)
{
    const auto at = std::find_if(m_closed.begin(), m_closed.end(),
                                 [&id](const Shelved& each) { return id.isEmpty() || each.kept.document.id == id; });
    if (at == m_closed.end())
        return false;
    Shelved draft = *at;
    m_closed.erase(at);
    draft.kept.closedAt = {};
    if (draft.versions.isEmpty())
        draft.versions = readVersions(m_folder.versionsPath(draft.kept.document.id));
    insert(m_current + 1, draft);
    return true;
}

} // namespace klapper

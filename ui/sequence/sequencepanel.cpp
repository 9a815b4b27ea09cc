// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sequence/sequencepanel.h"

#include "ui/sequence/sequenceactions.h"
#include "ui/sequence/sequencehead.h"
#include "ui/sequence/sequencemenu.h"
#include "ui/sequence/sequencewords.h"
#include "ui/style/metrics.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/wrapheight.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace klapper {

namespace {

/// For what is higher than a low panel.
QScrollArea* scrolled(QWidget* content)
{
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return scroll;
}

} // namespace

SequencePanel::SequencePanel(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_store(services.store)
    , m_model(services.store, services.facts, services.files)
    , m_head(new SequenceHead)
    , m_strip(new SequenceStrip(services.pictures))
    , m_actions(new SequenceActions)
    , m_menu(new SequenceMenu(*this))
    , m_add(new QPushButton(tr("Add the selected clips")))
    , m_pages(new QStackedWidget)
{
    setAccessibleName(tr("Sequence"));
    m_model.setWords(&SequenceWords::clip);
    m_strip->setModel(&m_model);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    m_body = makeBody();
    column->addWidget(m_body, 1);
    connect(m_head, &SequenceHead::chosen, this, &SequencePanel::showSequence);
    connect(m_head, &SequenceHead::playRequested, this, [this] { Q_EMIT playWanted({}); });
    connect(m_head, &SequenceHead::foldRequested, this, [this] { setOpen(!m_open); });
    connect(m_head->menu(), &QMenu::aboutToShow, m_menu, [this] { m_menu->fillWhole(m_head->menu()); });
    connect(m_actions, &SequenceActions::fadeChosen, this, &SequencePanel::setFade);
    connect(m_actions, &SequenceActions::joinRequested, this, [this] { Q_EMIT joinWanted(sequence()); });
    connect(m_actions, &SequenceActions::exportRequested, this, [this] { Q_EMIT exportWanted(sequence()); });
    connect(m_actions, &SequenceActions::handoffRequested, this, [this] { Q_EMIT handoffWanted(sequence()); });
    connect(m_add, &QPushButton::clicked, this, &SequencePanel::addWanted);
    connectStrip();
    connectStore();
    showSequence(m_store.all().isEmpty() ? QString() : m_store.all().last().id);
}

QWidget* SequencePanel::makeBody()
{
    m_pages->addWidget(makeEmpty());
    m_pages->addWidget(m_strip);
    QScrollArea* scroll = scrolled(m_actions);
    auto* body = new QWidget;
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(space::medium, 0, space::small, space::tiny);
    row->setSpacing(space::small);
    row->addWidget(m_pages, 5);
    row->addWidget(scroll, 2);
    scroll->setMinimumWidth(120);
    scroll->setMaximumWidth(dialogWidth(236));
    return body;
}

/// Lower than an EmptyState: there is little room below the stage.
QWidget* SequencePanel::makeEmpty()
{
    auto* words = new PlainLabel(tr("No clips yet. Drag them here from the library, or select them there."),
                                 TextSize::Body, Token::Quiet);
    words->setWordWrap(true);
    keepWrappedHeight(*words);
    words->setAlignment(Qt::AlignCenter);
    m_add->setObjectName(QStringLiteral("addSelectedClips"));
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(space::small, 0, space::small, 0);
    column->setSpacing(space::small);
    column->addStretch();
    column->addWidget(words);
    column->addWidget(m_add, 0, Qt::AlignHCenter);
    column->addStretch();
    return scrolled(page);
}

void SequencePanel::connectStrip()
{
    connect(m_strip, &SequenceStrip::moveRequested, this, &SequencePanel::moveClips);
    connect(m_strip, &SequenceStrip::removeRequested, this, &SequencePanel::removeClips);
    connect(m_strip, &SequenceStrip::trimRequested, this, &SequencePanel::trim);
    connect(m_strip, &SequenceStrip::openRequested, this, &SequencePanel::openClip);
    connect(m_strip, &SequenceStrip::playRequested, this, &SequencePanel::playWanted);
    connect(m_strip, &SequenceStrip::marksRequested, this, &SequencePanel::marksWanted);
    connect(m_strip, &SequenceStrip::undoRequested, this, &SequencePanel::undo);
    connect(m_strip, &SequenceStrip::redoRequested, this, &SequencePanel::redo);
    connect(m_strip, &SequenceStrip::menuRequested, m_menu, &SequenceMenu::openForClips);
    connect(m_strip, &SequenceStrip::takesDropped, this, &SequencePanel::takesDropped);
    connect(m_strip, &SequenceStrip::filesDropped, this, [this](const QStringList& paths, int before) {
        QList<SequenceClip> clips;
        for (const QString& path : paths) {
            SequenceClip clip;
            clip.path = QFileInfo(path).absoluteFilePath();
            clip.title = QFileInfo(path).completeBaseName();
            clips.append(clip);
        }
        insertClips(clips, before);
    });
}

void SequencePanel::connectStore()
{
    connect(&m_model, &SequenceModel::sequenceChanged, this, &SequencePanel::refresh);
    connect(&m_store, &SequenceStore::changed, this, &SequencePanel::refreshNames);
    connect(&m_store, &SequenceStore::added, this, [this](const QString& id) {
        if (m_model.sequence().id.isEmpty()) // the first one, or one that came while none was looked at
            showSequence(id);
        else
            refreshNames();
    });
    connect(&m_store, &SequenceStore::removed, this, [this](const QString& id) {
        if (id == m_model.sequenceId())
            showSequence(m_store.all().isEmpty() ? QString() : m_store.all().last().id);
        else
            refreshNames();
    });
}

void SequencePanel::showSequence(const QString& sequenceId)
{
    const bool isOther = sequenceId != m_model.sequenceId();
    m_model.setSequence(sequenceId);
    refreshNames();
    refresh();
    if (isOther)
        Q_EMIT shown(sequenceId);
}

void SequencePanel::refreshNames() { m_head->setSequences(m_store.all(), m_model.sequenceId()); }

void SequencePanel::refresh()
{
    const int count = m_model.rowCount();
    const bool hadFocus = m_strip->hasFocus();
    m_pages->setCurrentIndex(count > 0 ? 1 : 0);
    if (hadFocus && count == 0)
        m_add->setFocus();
    if (count > 0 && !m_strip->currentIndex().isValid())
        m_strip->setCurrentIndex(m_model.index(0));
    m_actions->setClips(count);
    m_actions->setFade(sequence().fadeMs);
    m_head->setCanPlay(count > 0);
    m_head->setTotal(count > 0 ? SequenceWords::total(m_model) : QString(),
                     count > 0 ? SequenceWords::shortTotal(m_model) : QString());
}

QString SequencePanel::freeName() const
{
    const auto isTaken = [this](const QString& name) {
        const QList<Sequence>& all = m_store.all();
        return std::any_of(all.begin(), all.end(), [&name](const Sequence& each) { return each.name == name; });
    };
    int number = int(m_store.all().size()) + 1;
    while (isTaken(tr("Sequence %1").arg(number)))
        ++number;
    return tr("Sequence %1").arg(number);
}

void SequencePanel::setOpen(bool open)
{
    if (m_open == open)
        return;
    m_open = open;
    m_body->setVisible(open);
    m_head->setFolded(!open);
    Q_EMIT openChanged(open);
}

int SequencePanel::foldedHeight() const { return m_head->sizeHint().height(); }

void SequencePanel::focusClips()
{
    if (m_model.rowCount() > 0)
        m_strip->setFocus(Qt::ShortcutFocusReason);
    else
        m_add->setFocus(Qt::ShortcutFocusReason);
}

bool SequencePanel::told(const Status& outcome)
{
    if (!outcome)
        Q_EMIT failed(outcome.error());
    return outcome.ok();
}

} // namespace klapper

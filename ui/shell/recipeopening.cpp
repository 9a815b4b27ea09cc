// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recipeopening.h"

#include "app/engine.h"
#include "app/media/recipereader.h"
#include "ui/compose/recipefiles.h"
#include "ui/shell/draftflow.h"
#include "ui/shell/messagearea.h"
#include "ui/widgets/drophint.h"

#include <QAction>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

namespace klapper {

namespace {

QString messageKey() { return QStringLiteral("recipeFile"); }

/// Foreign text, as long as a line of a message takes.
QString shownName(const QString& path)
{
    constexpr qsizetype most = 80;
    const QString name = QFileInfo(path).fileName();
    return name.size() <= most ? name : QString(name.left(most - 1) % u'…');
}

} // namespace

RecipeOpening::RecipeOpening(Engine& engine, DraftFlow& drafts, MessageArea& messages, QWidget* window)
    : QObject(window)
    , m_engine(engine)
    , m_drafts(drafts)
    , m_messages(messages)
    , m_window(window)
    , m_hint(new DropHint(tr("Drop it to open its recipe as a draft"), window))
{
    m_window->setAcceptDrops(true);
    m_window->installEventFilter(this);
}

void RecipeOpening::addTo(QMenu& menu)
{
    auto* action = new QAction(tr("Open &a recipe …"), this);
    action->setObjectName(QStringLiteral("openRecipe"));
    action->setShortcut(QKeySequence(QKeySequence::Open));
    connect(action, &QAction::triggered, this, &RecipeOpening::choose);
    const QList<QAction*> actions = menu.actions();
    const auto end =
        std::find_if(actions.begin(), actions.end(), [](const QAction* each) { return each->isSeparator(); });
    menu.insertAction(end == actions.end() ? nullptr : *end, action);
}

bool RecipeOpening::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_window)
        return false;
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto* drag = static_cast<QDragMoveEvent*>(event);
        // A clip that is dragged out of the library is meant for elsewhere.
        const bool isWanted = !drag->source() && !recipeFilesIn(*drag->mimeData()).isEmpty();
        drag->setAccepted(isWanted);
        if (!isWanted)
            return true;
        drag->setDropAction(Qt::CopyAction);
        drag->accept();
        m_hint->showOver();
        return true;
    }
    case QEvent::DragLeave:
        m_hint->hide();
        return true;
    case QEvent::Drop: {
        auto* drop = static_cast<QDropEvent*>(event);
        m_hint->hide();
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        open(recipeFilesIn(*drop->mimeData()));
        return true;
    }
    default:
        return false;
    }
}

void RecipeOpening::choose()
{
    auto* choice = new QFileDialog(m_window, tr("Open a recipe"));
    choice->setObjectName(QStringLiteral("chooseRecipe"));
    choice->setAttribute(Qt::WA_DeleteOnClose);
    choice->setFileMode(QFileDialog::ExistingFiles);
    choice->setNameFilter(tr("Clips and recipes (%1)").arg(recipeFilePatterns().join(u' ')));
    choice->setDirectory(m_engine.environment().paths.library);
    connect(choice, &QFileDialog::filesSelected, this, &RecipeOpening::open);
    choice->open();
}

void RecipeOpening::open(const QStringList& paths)
{
    m_messages.hide(messageKey());
    m_waiting += paths.mid(0, std::max<qsizetype>(0, mostFiles - m_waiting.size()));
    if (paths.size() > mostFiles) {
        m_messages.show(messageKey(), Banner::Kind::Info,
                        tr("At most %n recipes are opened at once; the others were left alone.", nullptr, mostFiles));
    }
    if (!m_reader)
        next();
}

void RecipeOpening::next()
{
    if (m_waiting.isEmpty())
        return;
    m_reader = new RecipeReader(m_waiting.takeFirst(), m_engine.environment().tools, this);
    connect(m_reader, &RecipeReader::finished, this, [this](const Result<FoundRecipe>& found) {
        const QString path = m_reader->path();
        std::exchange(m_reader, nullptr)->deleteLater();
        take(path, found);
        next();
    });
    m_reader->start();
}

void RecipeOpening::take(const QString& path, const Result<FoundRecipe>& found)
{
    if (!found)
        return say(path, found.error());
    m_drafts.load(found->sidecar.draft);
    if (!m_messages.shows(messageKey()))
        m_messages.show(messageKey(), Banner::Kind::Good,
                        tr("The recipe of %1 is open as a draft.").arg(shownName(path)));
}

void RecipeOpening::say(const QString& path, const Error& why)
{
    const QString name = shownName(path);
    QString text;
    if (why.kind == ErrorKind::NotFound && why.detail.isEmpty())
        text = tr("%1 carries no recipe. A site or an app may have stripped it on the way.").arg(name);
    else if (why.kind == ErrorKind::NotFound)
        text =
            tr("The recipe of %1 was too long to travel inside it. It stands in the file %2, which is not beside it.")
                .arg(name, why.detail);
    else if (why.kind == ErrorKind::BadInput || why.kind == ErrorKind::TooLarge)
        text = tr("What stands in %1 is no recipe that Klapper can use. Nothing was changed.").arg(name);
    else if (why.kind == ErrorKind::BadFile)
        text = tr("%1 is neither a clip nor a recipe.").arg(name);
    else if (why.kind == ErrorKind::Tool)
        text = tr("Clips cannot be looked into: %1. ffprobe of the package ffmpeg does that.").arg(why.detail);
    else
        text = tr("%1 cannot be read: %2").arg(name, why.detail);
    m_messages.show(messageKey(), Banner::Kind::Warning, text);
}

} // namespace klapper

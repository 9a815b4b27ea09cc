// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stage/stagepanel.h"

#include "ui/stage/clipplayer.h"
#include "ui/stage/clipview.h"
#include "ui/stage/framesaver.h"
#include "ui/stage/recipeview.h"
#include "ui/stage/timeline.h"
#include "ui/stage/videocanvas.h"
#include "ui/style/metrics.h"
#include "ui/widgets/emptystate.h"

#include <QCloseEvent>
#include <QDir>
#include <QImage>
#include <QKeyEvent>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace klapper {

namespace {

QString summaryOf(const StageClip& clip)
{
    QStringList parts;
    if (clip.size.isValid())
        parts << QStringLiteral("%1 %2 %3").arg(clip.size.width()).arg(QChar(0x00D7)).arg(clip.size.height());
    if (clip.frameRate > 0)
        parts << StagePanel::tr("%1 fps").arg(QLocale().toString(clip.frameRate, 'g', 5));
    if (clip.seconds > 0)
        parts << StagePanel::tr("%1 s").arg(QLocale().toString(clip.seconds, 'g', 4));
    parts << (clip.hasAudio ? StagePanel::tr("with sound") : StagePanel::tr("no sound"));
    return parts.join(QStringLiteral(" \u00B7 "));
}

} // namespace

StagePanel::StagePanel(QWidget* parent)
    : QWidget(parent)
    , m_player(new ClipPlayer(this))
    , m_saver(new FrameSaver(m_player, this))
    , m_pages(new QStackedWidget(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    m_clipPage = makeClipPage();
    m_pages->addWidget(m_clipPage);
    setWelcome(
        new EmptyState(IconId::Film, tr("Nothing on the stage"), tr("Choose a clip in the library, or generate one.")));
    connect(m_player, &ClipPlayer::stateChanged, this, &StagePanel::refreshProblem);
    connectSaver();
}

StagePanel::~StagePanel()
{
    // The view may be a window of its own now; it uses the player.
    m_player->disconnect(this);
    delete m_view;
}

QWidget* StagePanel::makeClipPage()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_message = new QWidget; // gives the banner a margin that goes with it
    auto* message = new QVBoxLayout(m_message);
    message->setContentsMargins(space::small, space::small, space::small, space::small);
    m_banner = new Banner;
    message->addWidget(m_banner);
    m_message->hide();
    m_place = new QWidget;
    auto* place = new QVBoxLayout(m_place);
    place->setContentsMargins(0, 0, 0, 0);
    m_view = new ClipView(m_player);
    m_view->installEventFilter(this);
    place->addWidget(m_view);
    m_recipe = new RecipeView;
    column->addWidget(m_message);
    column->addWidget(m_place, 1);
    column->addWidget(m_recipe);
    page->installEventFilter(this);

    connect(m_view, &ClipView::saveFrameRequested, this, &StagePanel::saveFrame);
    connect(m_view, &ClipView::copyFrameRequested, this, &StagePanel::copyFrame);
    connect(m_view->canvas(), &VideoCanvas::fellBehind, this, &StagePanel::sayBehind);
    connect(m_view, &ClipView::fullScreenRequested, this, &StagePanel::setClipFullScreen);
    connect(m_recipe, &RecipeView::useRequested, this, &StagePanel::recipeUseRequested);
    connect(m_recipe, &RecipeView::sameRequested, this,
            [this](int index) { Q_EMIT sameRequested(m_clip.sames.at(index).tier); });
    connect(m_recipe, &RecipeView::revealRequested, this, [this] { Q_EMIT revealRequested(m_clip.path); });
    connect(m_recipe, &RecipeView::exportRequested, this, &StagePanel::exportRequested);
    connect(m_banner, &Banner::dismissed, m_message, &QWidget::hide);
    connect(m_banner, &Banner::firstActionTriggered, this,
            [this] { isTakeMissing() ? Q_EMIT locateRequested() : showClip(StageClip(m_clip)); });
    connect(m_banner, &Banner::secondActionTriggered, this,
            [this] { isTakeMissing() ? Q_EMIT downloadRequested() : Q_EMIT revealRequested(m_clip.path); });
    return page;
}

void StagePanel::setWelcome(QWidget* welcome)
{
    if (m_welcome) {
        m_pages->removeWidget(m_welcome);
        delete m_welcome;
    }
    m_welcome = welcome;
    m_pages->addWidget(welcome);
    if (!m_hasClip && !isComparing() && !isInSequence())
        m_pages->setCurrentWidget(welcome);
}

void StagePanel::showClip(const StageClip& clip)
{
    leaveComparison();
    leaveSequence();
    m_clip = clip;
    m_hasClip = true;
    m_message->hide();
    m_pages->setCurrentWidget(m_clipPage);
    m_view->canvas()->setPoster({});
    m_view->canvas()->setAccessibleDescription(clip.title);
    m_view->timeline()->setShots(clip.shots);
    m_recipe->setOfTake(!clip.jobId.isEmpty());
    m_recipe->setRecipe(clip.title, summaryOf(clip), clip.recipe);
    QStringList sames;
    for (const StageSame& same : clip.sames)
        sames.append(same.title);
    m_recipe->setSames(sames);
    m_recipe->setUseBlocked({});
    m_player->open(clip.path, clip.frameRate, clip.seconds);
}

void StagePanel::setPoster(const QImage& poster) { m_view->canvas()->setPoster(poster); }

void StagePanel::clear()
{
    leaveComparison();
    leaveSequence();
    setClipFullScreen(false);
    m_hasClip = false;
    m_clip = {};
    m_message->hide();
    m_player->close();
    m_pages->setCurrentWidget(m_welcome);
}

ClipPlayer* StagePanel::player() { return m_player; }

VideoCanvas* StagePanel::canvas() const { return m_view->canvas(); }

void StagePanel::setUseBlocked(const QString& reason) { m_recipe->setUseBlocked(reason); }

void StagePanel::setFrameFolder(const QString& folder) { m_saver->setFolder(folder); }

QMenu* StagePanel::againMenu() const { return m_recipe->againMenu(); }

QWidget* StagePanel::picture() const { return m_view->canvas(); }

bool StagePanel::canPull() const { return m_hasClip && m_view->canvas()->zoom() == VideoCanvas::Zoom::Fit; }

void StagePanel::notePulled() { m_view->canvas()->forgetPress(); }

void StagePanel::showMessage(const QString& text, Banner::Kind kind)
{
    m_saysProblem = false;
    m_banner->setActions({});
    m_banner->setMessage(kind, text);
    m_banner->show();
    m_message->show();
}

void StagePanel::refreshProblem()
{
    if (m_player->state() != ClipPlayer::State::Failed) {
        if (std::exchange(m_saysProblem, false)) // the first frame came late
            m_message->hide();
        return;
    }
    QString text;
    switch (m_player->problem()) {
    case ClipPlayer::Problem::None:
        return;
    case ClipPlayer::Problem::FileMissing:
        text = isTakeMissing() ? tr("The file of this clip is not there any more. Its recipe is kept.")
                               : tr("The file is not there any more.");
        break;
    case ClipPlayer::Problem::CannotDecode:
        text = tr("This file cannot be played. It is kept as it is, and so is its recipe.");
        if (!m_player->problemDetail().isEmpty())
            text += u'\n' + tr("The player says: %1").arg(m_player->problemDetail().left(300).simplified());
        break;
    case ClipPlayer::Problem::NoFrame:
        text = tr("No picture came within 3 seconds. The file may hold no video, or its codec may be missing on "
                  "this computer. The file is kept.");
        break;
    }
    m_saysProblem = true;
    if (isTakeMissing())
        m_banner->setActions(tr("Locate …"), tr("Download again"));
    else
        m_banner->setActions(tr("Try again"), tr("Show in folder"));
    m_banner->setMessage(Banner::Kind::Error, text);
    m_banner->show();
    m_message->show();
}

bool StagePanel::isFileMissing() const
{
    return m_player->state() == ClipPlayer::State::Failed && m_player->problem() == ClipPlayer::Problem::FileMissing;
}

void StagePanel::saveFrame() { m_saver->save(); }

void StagePanel::copyFrame() { m_saver->copy(); }

void StagePanel::connectSaver()
{
    connect(m_saver, &FrameSaver::saved, this, [this](const QString& file) {
        showMessage(tr("Frame saved: %1").arg(QDir::toNativeSeparators(file)), Banner::Kind::Good);
        Q_EMIT frameSaved(file);
    });
    connect(m_saver, &FrameSaver::failed, this, &StagePanel::sayNotSaved);
    connect(m_saver, &FrameSaver::copied, this, [this](qint64 frame) {
        showMessage(tr("Frame %1 is on the clipboard, in full size.").arg(frame), Banner::Kind::Good);
    });
}

void StagePanel::sayNotSaved(const QString& file, const Error& why)
{
    const QString text = why.kind == ErrorKind::Disk
                           ? tr("The frame could not be saved to %1.").arg(QDir::toNativeSeparators(file))
                           : tr("The frame could not be read from the clip. Nothing was saved.");
    showMessage(text, Banner::Kind::Error);
}

void StagePanel::sayBehind(int leftOut, int expected)
{
    showMessage(tr("This computer cannot show every frame of this clip while it plays: %1 of %2 were left out. The "
                   "arrow keys show each one.")
                    .arg(leftOut)
                    .arg(expected),
                Banner::Kind::Info);
}

void StagePanel::setClipFullScreen(bool fullScreen)
{
    if (fullScreen == m_fullScreen || (fullScreen && (!m_hasClip || isComparing() || isInSequence())))
        return;
    m_fullScreen = fullScreen;
    m_view->setFullScreenLook(fullScreen);
    if (fullScreen) {
        m_view->setParent(nullptr);
        m_view->setWindowTitle(m_clip.title.simplified());
        m_view->showFullScreen();
    } else {
        m_place->layout()->addWidget(m_view);
        m_view->setWindowState(Qt::WindowNoState);
        m_view->show();
    }
    m_view->canvas()->setFocus();
    Q_EMIT fullScreenChanged(fullScreen);
}

void StagePanel::keyPressEvent(QKeyEvent* event)
{
    const bool isOther = isComparing() || isInSequence(); // that has its own keys
    if (isOther || !m_hasClip || !m_view->handleKey(event->key(), event->modifiers(), event->isAutoRepeat()))
        QWidget::keyPressEvent(event);
}

void StagePanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // The picture comes first: the recipe scrolls before it takes the picture's room.
    m_recipe->setMostHeight(height() * 3 / 10);
    fitParts();
}

/// The recipe gets what is left. Where that is nothing, which takes large text and messages of the window above the
/// stage, it waits until the stage's own message is dismissed.
void StagePanel::fitParts()
{
    if (m_fullScreen)
        return;
    const int message = m_message->isHidden() ? 0 : m_message->heightForWidth(width());
    const int room = height() - message - m_view->minimumSizeHint().height();
    m_recipe->setRoom(room);
    m_recipe->setVisible(message == 0 || m_recipe->sizeHint().height() <= room);
}

bool StagePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_clipPage && event->type() == QEvent::LayoutRequest)
        QMetaObject::invokeMethod(this, &StagePanel::fitParts, Qt::QueuedConnection);
    // Closing the full-screen window brings the view back instead.
    if (watched == m_view && event->type() == QEvent::Close && m_fullScreen) {
        event->ignore();
        setClipFullScreen(false);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace klapper

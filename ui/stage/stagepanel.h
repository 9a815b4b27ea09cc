// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "ui/stage/sequencedeck.h"
#include "ui/stage/stageclip.h"
#include "ui/widgets/banner.h"

#include <QWidget>

class QImage;
class QMenu;
class QStackedWidget;

namespace klapper {

class ClipPlayer;
class ClipView;
class FrameSaver;
class ComparePage;
class RecipeView;
class SequencePage;
class VideoCanvas;

/// The middle of the window: a welcome or a clip with its transport and its recipe.
/// Keys while the focus is inside: Space, J K L and slower with Shift, arrows, Shift+arrows, I O, Home End, M, F, C,
/// Ctrl+C, Z, G, comma, full stop; Ctrl+arrows move a picture that is larger than its place.
class StagePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit StagePanel(QWidget* parent = nullptr);
    ~StagePanel() override;

    /// What stands here without a clip; takes the widget, replaces the built-in empty state.
    void setWelcome(QWidget* welcome);
    void showClip(const StageClip& clip);
    /// Shown until the first picture comes, such as the thumbnail; after showClip().
    void setPoster(const QImage& poster);
    void clear();
    bool hasClip() const { return m_hasClip; }
    /// The clip is shown, but its file is not there.
    bool isFileMissing() const;
    const StageClip& clip() const { return m_clip; }
    ClipPlayer* player();
    RecipeView& recipe() { return *m_recipe; }
    VideoCanvas* canvas() const;

    /// Why the recipe cannot be used; empty enables it. showClip() enables it.
    void setUseBlocked(const QString& reason);
    /// What can be done once more with the clip: behind the button beside its title.
    QMenu* againMenu() const;
    /// The picture, from which a clip can be pulled.
    QWidget* picture() const;
    /// It can: there is a clip, and pulling does not move the picture about.
    bool canPull() const;
    /// It was: the press that began it is no click.
    void notePulled();
    /// Where saved frames go; empty (the default): beside the clip.
    void setFrameFolder(const QString& folder);

    /// The frame shown, decoded from the file in full size; frameSaved() when it is there.
    void saveFrame();
    /// The picture shown, to the clipboard.
    void copyFrame();
    /// Two to four clips with one playhead instead of the single one, which stands there again afterwards. False, and
    /// nothing changes, for another number of them.
    bool compare(const QList<StageClip>& clips);
    bool isComparing() const;
    void leaveComparison();
    /// Null before the first comparison.
    ComparePage* comparison() const { return m_comparePage; }
    /// Plays these clips through instead of the single one, which stands there again afterwards. Paused at `frame` of
    /// the sequence. False, and nothing changes, without a part. @param name foreign text
    bool openSequence(const QString& name, const QList<SequencePart>& parts, int fadeMs, qint64 frame = 0);
    bool isInSequence() const;
    void leaveSequence();
    /// Null before the first sequence.
    SequencePage* sequencePage() const { return m_sequencePage; }
    /// Plays or pauses what is shown.
    void togglePlay();

    bool isClipFullScreen() const { return m_fullScreen; }
    void setClipFullScreen(bool fullScreen);

Q_SIGNALS:
    void recipeUseRequested();
    /// The clip that is shown, once more on a dearer tier.
    void sameRequested(klapper::Tier tier);
    void revealRequested(const QString& path);
    void exportRequested();
    /// The clip's file is not there.
    void locateRequested();
    void downloadRequested();
    void frameSaved(const QString& file);
    void fullScreenChanged(bool fullScreen);
    void comparisonChanged(bool comparing);
    void sequenceShownChanged(bool shown);
    /// Of the clips compared only that one is wanted on; the comparison is left already.
    void onlyRequested(const klapper::StageClip& clip);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeClipPage();
    void setupComparison();
    void setupSequence();
    void refreshProblem();
    bool isTakeMissing() const { return isFileMissing() && !m_clip.jobId.isEmpty(); }
    void fitParts();
    void showMessage(const QString& text, Banner::Kind kind);
    void connectSaver();
    void sayNotSaved(const QString& file, const Error& why);
    void sayBehind(int leftOut, int expected);

    StageClip m_clip;
    bool m_hasClip = false;
    ClipPlayer* m_player;
    FrameSaver* m_saver;
    QStackedWidget* m_pages;
    ClipView* m_view = nullptr;
    QWidget* m_place = nullptr; ///< where the view stands when it does not fill the screen
    QWidget* m_message = nullptr;
    Banner* m_banner = nullptr;
    RecipeView* m_recipe = nullptr;
    QWidget* m_clipPage = nullptr;
    QWidget* m_welcome = nullptr;
    ComparePage* m_comparePage = nullptr;   ///< made on first use
    SequencePage* m_sequencePage = nullptr; ///< the same
    bool m_fullScreen = false;
    bool m_saysProblem = false; ///< the banner speaks of the player
};

} // namespace klapper

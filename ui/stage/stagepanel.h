// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/stage/stageclip.h"

#include <QWidget>

class QImage;
class QStackedWidget;

namespace klapper {

class Banner;
class ClipPlayer;
class ClipView;
class RecipeView;

/// The middle of the window: a welcome or a clip with its transport and its recipe.
/// Keys while the focus is inside: Space, J K L, arrows, Shift+arrows, I O, Home End, M, F, C, comma, full
/// stop.
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
    const StageClip& clip() const { return m_clip; }
    ClipPlayer* player();

    /// Why the recipe cannot be used; empty enables it. showClip() enables it.
    void setUseBlocked(const QString& reason);
    /// Where saved frames go; empty (the default): beside the clip.
    void setFrameFolder(const QString& folder);

    void saveFrame();
    bool isClipFullScreen() const { return m_fullScreen; }
    void setClipFullScreen(bool fullScreen);

Q_SIGNALS:
    void recipeUseRequested();
    /// The clip that is shown, once more on a dearer tier.
    void sameRequested(klapper::Tier tier);
    void revealRequested(const QString& path);
    void frameSaved(const QString& file);
    void fullScreenChanged(bool fullScreen);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeClipPage();
    void refreshProblem();
    QString freeFrameFile() const;
    void showMessage(const QString& text, bool isError);

    StageClip m_clip;
    QString m_frameFolder;
    bool m_hasClip = false;
    ClipPlayer* m_player;
    QStackedWidget* m_pages;
    ClipView* m_view = nullptr;
    QWidget* m_place = nullptr; ///< where the view stands when it does not fill the screen
    QWidget* m_message = nullptr;
    Banner* m_banner = nullptr;
    RecipeView* m_recipe = nullptr;
    QWidget* m_clipPage = nullptr;
    QWidget* m_welcome = nullptr;
    bool m_fullScreen = false;
};

} // namespace klapper

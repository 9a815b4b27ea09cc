// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/samplerecipes.h"
#include "ui/style/theme.h"

#include <QObject>

class QAction;
class QMenu;
class QMenuBar;

namespace klapper {

/// The menus. They only say what was asked for; the window does it.
class MainMenu final : public QObject
{
    Q_OBJECT
public:
    /// @param practice the practice service is in use
    MainMenu(QMenuBar& bar, bool practice, Appearance appearance, QObject* parent);

    /// There is a clip in the stage; whether it is a take, which has a recipe and a judgement.
    void setHasClip(bool hasClip, bool isTake);
    void setCanGenerate(bool can);
    void setAppearance(Appearance appearance);
    QMenu* file() const { return m_file; }
    QMenu* edit() const { return m_edit; }
    /// A submenu for the clip in the stage; it can be used while there is one.
    QMenu* addClipMenu(const QString& title);
    QMenu* clip() const { return m_clip; }
    QAction* libraryFolder() const { return m_libraryFolder; }
    QMenu* view() const { return m_view; }
    /// What can be done once more with the clip in the stage; empty until somebody fills it.
    QMenu* again() const { return m_again; }
    QAction* library() const { return m_library; }
    QAction* jobs() const { return m_jobs; }
    QAction* compose() const { return m_compose; }

Q_SIGNALS:
    void signInRequested();
    void practiceRequested();
    void accountRequested();
    void budgetRequested();
    void libraryFolderRequested();
    void quitRequested();
    void findRequested();
    void promptRequested();
    void clearRequested();
    void sampleRequested(klapper::Sample sample);
    void generateRequested();
    void variantsRequested();
    void sendSheetRequested();
    void playRequested();
    void recipeRequested();
    void revealRequested();
    void copyPathRequested();
    void exportRequested();
    void appearanceChosen(klapper::Appearance appearance);
    void settingsRequested();
    void reportRequested();
    /// The page of the help that fits where the focus is.
    void helpRequested();
    /// @param page see HelpPages::ids()
    void helpPageRequested(const QString& page);
    void firstRunRequested();
    void aboutRequested();

private:
    void setupFile(QMenu& menu, bool practice);
    void setupEdit(QMenu& menu);
    void setupView(QMenu& menu, Appearance appearance);
    void setupClip(QMenu& menu);
    void setupHelp(QMenu& menu);

    QMenu* m_file;
    QMenu* m_edit;
    QMenu* m_clip = nullptr;
    QAction* m_libraryFolder = nullptr;
    QMenu* m_view = nullptr;
    QMenu* m_again = nullptr;
    QAction* m_library = nullptr;
    QAction* m_jobs = nullptr;
    QAction* m_compose = nullptr;
    QAction* m_generate = nullptr;
    QList<QAction*> m_looks;       ///< counted like Appearance
    QList<QAction*> m_clipActions; ///< for whatever is on the stage
    QList<QAction*> m_takeActions; ///< for a take
};

} // namespace klapper

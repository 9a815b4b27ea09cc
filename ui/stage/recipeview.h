// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPair>
#include <QWidget>

class QGridLayout;
class QMenu;
class QPushButton;
class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace klapper {

class ElidedLabel;
class IconButton;
class JudgementForm;
class RatingBar;
class ThreadView;

/// What made the clip: title, rows of label and value, and what can be done with it. All texts plain.
class RecipeView final : public QWidget
{
    Q_OBJECT

public:
    explicit RecipeView(QWidget* parent = nullptr);

    void setRecipe(const QString& title, const QString& summary, const QList<QPair<QString, QString>>& rows);
    /// Titles of ways to make the clip once more; none hides them.
    void setSames(const QStringList& titles);
    /// Behind the button beside "Use recipe"; filled by whoever knows what can be done.
    QMenu* againMenu() const { return m_againMenu; }
    /// An empty reason enables.
    void setUseBlocked(const QString& reason);
    /// Whether it is a take: other files have no recipe to use, no judgement and no thread.
    void setOfTake(bool isTake);
    /// Shows the judgement of the clip, which somebody fills and listens to; hidden until then.
    void showJudgement();
    RatingBar& rating() { return *m_rating; }
    JudgementForm& form() { return *m_form; }
    ThreadView& thread() { return *m_thread; }
    /// The rows scroll where the whole would be higher; two lines are always seen.
    void setMostHeight(int height);
    /// What there is for it when all else takes its least: where the head alone is higher, only its title does not
    /// scroll.
    void setRoom(int height);

    QSize sizeHint() const override;

Q_SIGNALS:
    void useRequested();
    /// @param index of setSames()
    void sameRequested(int index);
    void revealRequested();
    void exportRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setupHeader();
    void setupBody();
    void refreshJudgement();
    void refreshHeight();
    void setLow(bool low);
    ElidedLabel* m_title;
    ElidedLabel* m_summary;
    QPushButton* m_use;
    IconButton* m_again;
    QMenu* m_againMenu;
    IconButton* m_reveal;
    IconButton* m_export;
    QList<QPushButton*> m_sames;
    QHBoxLayout* m_facts = nullptr;
    QHBoxLayout* m_sameRow = nullptr;
    bool m_low = false; ///< what stands below the title scrolls with the rows
    RatingBar* m_rating;
    JudgementForm* m_form;
    ThreadView* m_thread;
    QScrollArea* m_area;
    QVBoxLayout* m_body = nullptr; ///< what the area scrolls
    QWidget* m_rows = nullptr;
    bool m_isTake = true;
    bool m_isJudged = false; ///< somebody fills the judgement
    int m_mostHeight = 230;
    int m_room = 1000;
};

} // namespace klapper

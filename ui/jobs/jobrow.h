// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/usualtime.h"
#include "ui/jobs/jobcommand.h"
#include "ui/widgets/accessiblerole.h"

#include <QFrame>

class QHBoxLayout;
class QPushButton;

namespace klapper {

class ElidedLabel;
class IconButton;
class JobPicture;
class PhaseBar;
class PlainLabel;
class StatusGlyph;
class ThumbnailCache;

/// One job: picture, title, phase, time, money, and what can be done with it now. Takes the focus: Return shows it,
/// Space holds or pauses, Delete cancels what was not sent, the menu key offers everything.
class JobRow final : public QFrame, public AccessiblePress
{
    Q_OBJECT
public:
    explicit JobRow(QWidget* parent = nullptr);

    /// Outlives the row. Without them the icon of the state stands in the place of a picture.
    void setPictures(ThumbnailCache* pictures);
    /// @param ours this program looks after it; another window's job has no actions
    void show(const Job& job, bool ours, const QDateTime& now);
    /// Of a job that is held for the budget: there is room for it now.
    void setBudgetRoom(bool room, const QDateTime& now);
    /// Instead of the usual words on a job that this program does not look after.
    void setForeignNote(const QString& words) { m_foreignNote = words; }
    /// What such jobs take; before show().
    void setUsual(const std::optional<UsualTime>& usual) { m_usual = usual; }
    /// Only what depends on the time.
    void showTime(const QDateTime& now);
    const QString& jobId() const { return m_job.id; }
    JobState state() const { return m_job.state; }
    double rank() const { return m_job.rank; }
    Money estimate() const { return m_job.estimate; }
    /// In the order of the eye, the row itself first.
    QList<QWidget*> focusChain();
    void accessiblePress() override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void commandGiven(klapper::JobCommand command, const QString& id);
    /// An unsent row is pulled by the mouse; `dropped` ends it.
    void pulled(const QPoint& globalPosition, bool dropped);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void setupLayout();
    void setupButtons(QHBoxLayout& row);
    void refreshPhase(const QDateTime& now);
    void refreshActions();
    void arrange();
    void setTight(bool tight);
    int actionsRoom(int least) const;
    int wordsRoom() const;
    void openMenu(const QPoint& globalPosition);
    /// Does it when it is one of those that the job has now.
    bool give(std::initializer_list<JobCommand> wishes);

    Job m_job;
    QString m_foreignNote;
    std::optional<UsualTime> m_usual;
    bool m_ours = true;
    bool m_budgetRoom = false;
    bool m_pulling = false;
    std::optional<QPoint> m_pressedAt; ///< global
    bool m_tight = false;              ///< the numbers stand in the lines of the words
    QHBoxLayout* m_line = nullptr;
    QHBoxLayout* m_titleLine = nullptr;
    QHBoxLayout* m_phaseLine = nullptr;
    JobPicture* m_picture;
    QWidget* m_actions = nullptr;
    ElidedLabel* m_title;
    StatusGlyph* m_state;
    ElidedLabel* m_detail;
    PhaseBar* m_bar;
    PlainLabel* m_elapsed;
    PlainLabel* m_price;
    QPushButton* m_main;
    IconButton* m_up;
    IconButton* m_more;
    IconButton* m_cancel;
};

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/job.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace klapper {

class ElidedLabel;
class IconButton;
class PhaseBar;
class PlainLabel;
class StatusGlyph;

/// One job: picture, title, phase, time, money, and what can be done with it now.
class JobRow final : public QFrame
{
    Q_OBJECT
public:
    explicit JobRow(QWidget* parent = nullptr);

    /// @param thumbnail path of a picture, or empty
    /// @param ours this program looks after it; another window's job has no actions
    void show(const Job& job, const QString& thumbnail, bool ours, const QDateTime& now);
    /// Of a job that is held for the budget: there is room for it now.
    void setBudgetRoom(bool room, const QDateTime& now);
    /// Only what depends on the time.
    void showTime(const QDateTime& now);
    const QString& jobId() const { return m_job.id; }

Q_SIGNALS:
    void cancelRequested(const QString& id);
    void retryRequested(const QString& id);
    void releaseRequested(const QString& id);
    void budgetRequested();
    void downloadRequested(const QString& id);
    void detailsRequested(const QString& id);
    void recipeRequested(const QString& id);
    void activated(const QString& id);

protected:
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void setupLayout();
    void setupButtons(QHBoxLayout& row);
    void refreshPhase(const QDateTime& now);
    void refreshActions();
    void refreshPicture();

    Job m_job;
    QString m_thumbnail;
    bool m_ours = true;
    bool m_budgetRoom = false;
    QLabel* m_picture;
    QWidget* m_actions = nullptr;
    ElidedLabel* m_title;
    StatusGlyph* m_state;
    ElidedLabel* m_detail;
    PhaseBar* m_bar;
    PlainLabel* m_elapsed;
    PlainLabel* m_price;
    QPushButton* m_explain;
    QPushButton* m_open;
    QPushButton* m_release;
    QPushButton* m_budget;
    QPushButton* m_retry;
    QPushButton* m_download;
    QPushButton* m_recipe;
    IconButton* m_details;
    IconButton* m_cancel;
};

} // namespace klapper

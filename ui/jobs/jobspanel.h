// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/money.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QAbstractItemModel;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace klapper {

class ElidedLabel;
class IconButton;
class JobRow;

/// The bottom of the window: a row for each job of a model with the roles of JobRole. Folds to its header.
class JobsPanel final : public QWidget
{
    Q_OBJECT
public:
    /// @param now UTC
    explicit JobsPanel(std::function<QDateTime()> now, QWidget* parent = nullptr);

    /// Outlives the panel, or is set to null before.
    void setModel(QAbstractItemModel* model);
    /// Tells whether the budget has room for an estimate; set again when that may have changed.
    void setBudgetRoom(std::function<bool(Money estimate)> room);
    /// Quiet words in the header, such as how many run.
    void setSummary(const QString& text);
    bool isOpen() const { return m_open; }
    void setOpen(bool open);
    int foldedHeight() const;

Q_SIGNALS:
    void openChanged(bool open);
    void cancelRequested(const QString& id);
    void retryRequested(const QString& id);
    void releaseRequested(const QString& id);
    void budgetRequested();
    void downloadRequested(const QString& id);
    void detailsRequested(const QString& id);
    void recipeRequested(const QString& id);
    void activated(const QString& id);

private:
    void setupHeader(QVBoxLayout& column);
    void rebuild();
    void insertRows(int first, int last);
    void removeRows(int first, int last);
    void refreshRows(int first, int last);
    void refreshRow(int row);
    void refreshRoom(int row);
    void refreshEmpty();
    JobRow* makeRow();

    std::function<QDateTime()> m_now;
    std::function<bool(Money estimate)> m_budgetRoom;
    QAbstractItemModel* m_model = nullptr;
    QList<JobRow*> m_rows;
    QTimer m_second;
    bool m_open = true;
    QWidget* m_header;
    IconButton* m_fold;
    ElidedLabel* m_summary;
    QStackedWidget* m_body;
    QVBoxLayout* m_list;
};

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/usualtime.h"
#include "ui/jobs/jobcommand.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <functional>

class QAbstractItemModel;
class QFrame;
class QPushButton;
class QVBoxLayout;

namespace klapper {

class JobRow;
class ThumbnailCache;
struct JobAgenda;

/// The rows of the jobs in the order of JobAgenda. A row is a dozen widgets, so hundreds that only wait stand behind
/// a button that says how many: a page of each kind is shown, and more on demand.
class JobList final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int page = 20; ///< unsent and ended rows that are shown unasked

    /// @param now UTC
    explicit JobList(std::function<QDateTime()> now, QWidget* parent = nullptr);

    /// Outlives the list, or is set to null before.
    void setModel(QAbstractItemModel* model);
    /// Before setModel(); outlives the list.
    void setPictures(ThumbnailCache* pictures) { m_pictures = pictures; }
    /// What rows say that this program does not look after, if not the usual.
    void setForeignNote(const QString& words) { m_foreignNote = words; }
    /// Tells whether the budget has room for an estimate; set again when that may have changed.
    void setBudgetRoom(std::function<bool(Money estimate)> room);
    /// Tells what jobs like this usually take; before setModel(), asked for rows that are shown.
    void setUsual(std::function<std::optional<UsualTime>(const Job&)> usual);
    /// Only what depends on the time.
    void showTime();
    JobRow* row(const QString& id) const { return m_rows.value(id); }

Q_SIGNALS:
    void commandGiven(klapper::JobCommand command, const QString& id);
    /// Pulled to another place among the unsent; an empty id: behind all.
    void moveRequested(const QString& id, const QString& beforeId);
    /// This row should be in sight.
    void sightWanted(QWidget* row);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// One kind of rows of which only some are shown.
    struct Part
    {
        QPushButton* more = nullptr;
        int most = page;
        int all = 0;
    };
    void setupShortcuts();
    void listen();
    void refresh(int first, int last);
    void sync();
    void addPart(QList<QWidget*>& wanted, const QList<int>& rows, Part& part);
    JobRow* rowAt(int modelRow);
    JobRow* makeRow();
    void place(const QList<QWidget*>& wanted);
    void fill(JobRow& row, int modelRow);
    void pull(JobRow& row, const QPoint& globalPosition, bool dropped);
    JobRow* focusedRow() const;
    void moveFocus(int step);

    std::function<QDateTime()> m_now;
    std::function<bool(Money estimate)> m_budgetRoom;
    std::function<std::optional<UsualTime>(const Job&)> m_usual;
    QAbstractItemModel* m_model = nullptr;
    ThumbnailCache* m_pictures = nullptr;
    QHash<QString, JobRow*> m_rows; ///< by the job's id
    QList<QWidget*> m_shown;        ///< rows and buttons as they stand
    QString m_foreignNote;
    QStringList m_unsent; ///< ids in the order of their turn, also those without a row
    Part m_waiting;
    Part m_ended;
    QFrame* m_dropLine;
    QTimer m_sync; ///< gathers the changes of one turn
    QVBoxLayout* m_column;
};

} // namespace klapper

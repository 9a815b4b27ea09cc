// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sequence/exportrow.h"

#include <QHash>

class QScrollArea;
class QVBoxLayout;

namespace klapper {

/// All exports since the start of the program: what runs first, then what waits, then what ended, the latest first.
class ExportList final : public QWidget
{
    Q_OBJECT
public:
    /// The queue outlives it.
    explicit ExportList(ExportQueue& queue, QWidget* parent = nullptr);

    /// Null for one that is not in the list.
    ExportRow* row(int id) const { return m_rows.value(id); }
    /// In the order of the eye.
    QList<ExportRow*> rows() const;
    /// Makes it seen, and gives it the focus where `focus` says so.
    void reveal(int id, bool focus);
    /// "1 under way, 43 % · 1 failed"; empty without any.
    QString counts() const;
    /// How many have ended.
    int ended() const;
    /// Takes those off the list.
    void forgetEnded();

protected:
    void resizeEvent(QResizeEvent* event) override;

Q_SIGNALS:
    /// A row is new; for whoever lets files be pulled out of it.
    void rowMade(klapper::ExportRow* row);
    /// What counts() says is another thing now.
    void countsChanged();
    /// What the list does not do itself: show, reveal, copy, again.
    void commandGiven(klapper::ExportRow::Command command, int id);

private:
    void add(int id);
    void change(int id);
    void remove(int id);
    void order();
    void take(ExportRow::Command command, int id);
    void fit();

    ExportQueue& m_queue;
    QHash<int, ExportRow*> m_rows;
    QScrollArea* m_scroll;
    QVBoxLayout* m_column;
};

} // namespace klapper

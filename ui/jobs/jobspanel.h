// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/joblist.h"

class QScrollArea;
class QStackedWidget;

namespace klapper {

class JobsHeader;

/// The bottom of the window: what is open and what is new of a model with the roles of JobRole. Folds to its header.
class JobsPanel final : public QWidget
{
    Q_OBJECT
public:
    /// @param now UTC
    explicit JobsPanel(std::function<QDateTime()> now, QWidget* parent = nullptr);

    /// Outlives the panel, or is set to null before.
    void setModel(QAbstractItemModel* model);
    JobsHeader& header() { return *m_header; }
    JobList& list() { return *m_list; }
    bool isOpen() const { return m_open; }
    void setOpen(bool open);
    int foldedHeight() const;

Q_SIGNALS:
    void openChanged(bool open);

private:
    void refreshEmpty();

    QAbstractItemModel* m_model = nullptr;
    QTimer m_second;
    bool m_open = true;
    JobsHeader* m_header;
    QStackedWidget* m_body;
    JobList* m_list;
};

} // namespace klapper

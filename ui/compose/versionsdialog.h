// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/draftversions.h"

#include <QDialog>

#include <functional>

class QBoxLayout;
class QPushButton;
class QTreeWidget;

namespace klapper {

class DiffText;
class DraftShelf;
class JobQueue;
class PlainLabel;

/// The versions of the draft that is current: when each was sent, what became of its jobs, what changed. Two rows that
/// are chosen are compared, one alone with the one before it. A version can be restored or branched.
class VersionsDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Both outlive the dialog. It is modal for the window, so that the draft stays the current one.
    /// @param number of the version to show first; 0: what changed since the last one
    VersionsDialog(const DraftShelf& shelf, const JobQueue& queue, int number = 0, QWidget* parent = nullptr);

Q_SIGNALS:
    void restoreRequested(const klapper::DraftVersion& version);
    void branchRequested(const klapper::DraftVersion& version);

private:
    /// A row: a version, or the draft as it stands.
    struct Side
    {
        QString name;
        DraftDocument document;
    };
    QString heading(const DraftShelf& shelf) const;
    void setupList();
    void setupButtons(QBoxLayout& column);
    void fill();
    void addRow(const QStringList& words, int row);
    Side side(int row) const;
    /// Rows that are chosen, the newest first; row 0 is the draft as it stands.
    QList<int> chosen() const;
    const DraftVersion& version(int row) const { return m_versions.at(m_versions.size() - row); }
    void compare();
    void showWhole(const Side& side);
    void showDifference(const Side& before, const Side& after);
    void act(const std::function<void(const DraftVersion&)>& tell);

    DraftDocument m_now;
    QList<DraftVersion> m_versions; ///< oldest first
    const JobQueue& m_queue;
    QTreeWidget* m_list;
    PlainLabel* m_compared;
    DiffText* m_text;
    QPushButton* m_restore;
    QPushButton* m_branch;
};

} // namespace klapper

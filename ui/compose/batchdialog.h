// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prompt/draftimport.h"
#include "ui/compose/plantablemodel.h"

#include <QDialog>

#include <functional>

class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTreeView;
class QVBoxLayout;

namespace klapper {

class ComposeModel;
class PlainLabel;
class SegmentedControl;

/// Many clips at once: the variants of the open draft, or drafts out of a file. Every clip stands in a table with what
/// sets it apart, and below it one total. The variants belong to the draft and are sent by Generate; the drafts of a
/// file are a batch of their own, sent from here, and the open draft stays as it is.
class BatchDialog final : public QDialog
{
    Q_OBJECT
public:
    /// @param model outlives the dialog
    explicit BatchDialog(ComposeModel& model, QWidget* parent = nullptr);

    /// Reads a CSV or JSON file and shows what came of it.
    void importFrom(const QString& path);
    void setFreeSpace(std::function<std::optional<qint64>()> freeSpace);
    /// What became of sendRequested(): a reason keeps the dialog open.
    void showRefused(const QString& words);

Q_SIGNALS:
    /// The drafts of the file, all of them sendable; the receiver asks.
    void sendRequested(const klapper::BatchPlan& plan);

private:
    enum Page { DraftPage, FilePage };
    QWidget* setupFilePage();
    QWidget* setupTable();
    void setupFoot(QVBoxLayout& column);
    void askForFile();
    void refresh();
    void refreshFile();
    bool isOnFile() const;
    BatchPlan plan() const;

    ComposeModel& m_model;
    std::function<std::optional<qint64>()> m_freeSpace;
    DraftImport m_import;
    QString m_file; ///< name, for people; empty: none was read
    PlanTableModel m_rows;
    SegmentedControl* m_page;
    QStackedWidget* m_left;
    PlainLabel* m_fileWords;
    QPlainTextEdit* m_fileProblems;
    QTreeView* m_table;
    PlainLabel* m_total;
    PlainLabel* m_disk;
    PlainLabel* m_said;
    QPushButton* m_generate;
};

} // namespace klapper

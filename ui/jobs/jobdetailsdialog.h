// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace klapper {

class CollapsibleSection;
class PlainLabel;
struct Job;

/// What is known of one job in words; the technical part folds away and can be copied.
class JobDetailsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit JobDetailsDialog(const Job& job, QWidget* parent = nullptr);

Q_SIGNALS:
    void recipeRequested();
    /// Of an unknown outcome.
    void checkRequested();

private:
    void setupWords(const Job& job);
    void setupReport(const Job& job);
    void setupButtons(const Job& job);
};

} // namespace klapper

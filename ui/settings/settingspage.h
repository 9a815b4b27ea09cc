// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingrow.h"

#include <functional>

class QVBoxLayout;

namespace klapper {

/// One page of the settings: rows below each other.
class SettingsPage final : public QWidget
{
    Q_OBJECT
public:
    /// @param id stands in no text; by it a page is opened
    SettingsPage(const QString& id, const QString& title, const QString& lead = {}, QWidget* parent = nullptr);

    const QString& id() const { return m_id; }
    const QString& title() const { return m_title; }

    /// The row takes the control.
    SettingRow* addRow(const SettingRow::Words& words, QWidget* control,
                       SettingRow::Shape shape = SettingRow::Shape::Beside);
    /// What is no setting, such as a note.
    void addWidget(QWidget* widget);
    /// A note in the colour of a warning.
    void addNote(const QString& text);
    /// What "Reset to defaults" does. Pages without it have nothing to reset.
    void setReset(std::function<void()> reset) { m_reset = std::move(reset); }
    bool canReset() const { return m_reset != nullptr; }
    void reset();
    /// What is typed but not yet in force counts now.
    void setCommit(std::function<void()> commit) { m_commit = std::move(commit); }
    void commit();

    /// Shows which rows have these words (none: no row); whether any has, or the title.
    bool find(const QStringList& needle);
    QList<SettingRow*> found() const;

private:
    QString m_id;
    QString m_title;
    QVBoxLayout* m_rows;
    std::function<void()> m_reset;
    std::function<void()> m_commit;
};

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sequence/exportdraft.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QVBoxLayout;

namespace klapper {

class PlainLabel;

/// Where an export goes and what it is called: the template with the name that it gives, the folder, and the room on
/// its disk.
class ExportTarget final : public QWidget
{
    Q_OBJECT
public:
    using FreeSpace = std::function<std::optional<qint64>(const QString& folder)>;

    /// The draft outlives it.
    ExportTarget(ExportDraft& draft, const QString& folder, FreeSpace freeSpace, QWidget* parent = nullptr);

    /// Absolute; empty while what is written there is no whole path.
    QString folder() const;
    /// Without a suffix.
    QString fileName() const { return m_draft.name().name; }

Q_SIGNALS:
    void folderChanged();

private:
    void setupName(QVBoxLayout& column);
    void setupFolder(QVBoxLayout& column);
    void chooseFolder();
    void refresh();
    QString nameWords(bool& isUnknown) const;

    ExportDraft& m_draft;
    FreeSpace m_freeSpace;
    QLineEdit* m_pattern;
    PlainLabel* m_name;
    QLineEdit* m_folder;
    PlainLabel* m_disk;
};

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace klapper {

class PlainLabel;
class PreviewPermissions;

/// The hosts that a person allowed or forbade to be asked for previews; each answer can be taken back.
class PreviewHostsDialog final : public QDialog
{
    Q_OBJECT
public:
    /// @param permissions outlives the dialog
    explicit PreviewHostsDialog(PreviewPermissions& permissions, QWidget* parent = nullptr);

private:
    void removeCurrent();
    void refresh();

    PreviewPermissions& m_permissions;
    QTreeWidget* m_list;
    PlainLabel* m_none;
    QPushButton* m_remove;
};

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sequence/exportlist.h"

class QPushButton;

namespace klapper {

class ElidedLabel;
class IconButton;

/// The exports at the bottom of the window, whatever stands above them. Folds to its header, which says how far they
/// are.
class ExportPanel final : public QWidget
{
    Q_OBJECT
public:
    /// The queue outlives it.
    explicit ExportPanel(ExportQueue& queue, QWidget* parent = nullptr);

    ExportList& list() { return *m_list; }
    bool isOpen() const { return m_open; }
    void setOpen(bool open);

Q_SIGNALS:
    void openChanged(bool open);

private:
    QWidget* makeHead();
    void refresh();

    bool m_open = true;
    ElidedLabel* m_counts;
    QPushButton* m_forget;
    IconButton* m_fold;
    ExportList* m_list;
};

} // namespace klapper

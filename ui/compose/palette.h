// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/palettemodel.h"

#include <QFrame>

class QLineEdit;
class QListView;

namespace klapper {

/// The vocabulary as a popup beside the text: a field that filters while one types, the entries by groups, Return or a
/// click takes one. Up, Down, Page Up and Page Down move while the field keeps the keyboard, Escape closes.
class Palette final : public QFrame
{
    Q_OBJECT
public:
    explicit Palette(QWidget* parent);

    /// @param chinese offer Chinese phrases
    /// @param anchor on the screen, what it opens below or above
    void openAt(const QRect& anchor, bool chinese);

Q_SIGNALS:
    void chosen(const QString& phrase);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter(const QString& text);
    void select(int row, int step);
    void step(int by);
    void choose(const QModelIndex& index);

    PaletteModel m_model;
    QLineEdit* m_field;
    QListView* m_list;
};

} // namespace klapper

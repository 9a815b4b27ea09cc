// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QComboBox;

namespace klapper {

class ChipBar;

/// Tags to be looked for: those in use most often as chips, the others in a menu.
class TagPicker final : public QWidget
{
    Q_OBJECT
public:
    /// @param tags that exist, most used first, with how often; foreign text
    TagPicker(const QStringList& chosen, const QList<QPair<QString, int>>& tags, QWidget* parent = nullptr);

Q_SIGNALS:
    void changed(const QStringList& tags);

private:
    void addChip(const QString& tag);
    void take(int index);

    ChipBar* m_chips;
    QComboBox* m_others;
};

} // namespace klapper

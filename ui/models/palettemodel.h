// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prompt/phrases.h"
#include "app/prompt/vocabulary.h"

#include <QAbstractListModel>

#include <optional>

namespace klapper {

/// What the palette offers under a group: a word of the trade or a phrase.
struct PaletteEntry
{
    enum class Group { Size, Angle, Move, Edit, Light, Lens, Sound, Identity };
    Group group = Group::Size;
    QString id;
    QString phrase;    ///< English
    QString phraseZh;  ///< Chinese
    QStringList words; ///< other ways to say it
};

/// The palette as a list: a heading for each group that has something, and its entries below it. A filter finds an
/// entry by any of its words in either language; every word of the filter must be in one of them.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum DataRole {
        GroupRole = Qt::UserRole, ///< int of PaletteEntry::Group
        HeadingRole               ///< bool; a heading cannot be chosen
    };

    explicit PaletteModel(QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    /// DisplayRole: the phrase in the language that is inserted; of a heading nothing, its words are the view's.
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    void setFilter(const QString& filter);
    void setChinese(bool chinese);
    /// Null for a heading.
    const PaletteEntry* entry(int row) const;
    QString phrase(int row) const;
    /// The nearest row from `row` on that can be chosen, in steps of `step` (1 or -1); -1: none.
    int choosable(int row, int step) const;

private:
    struct Row
    {
        PaletteEntry::Group group;
        int entry = -1; ///< -1: the heading
    };
    bool fits(const PaletteEntry& entry) const;
    void refresh();

    QList<PaletteEntry> m_entries;
    QList<Row> m_rows;
    QStringList m_filter;
    bool m_chinese = false;
};

} // namespace klapper

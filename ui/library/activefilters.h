// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/queryparts.h"

#include <QWidget>

namespace klapper {

class FlowRow;

/// What narrows the library now, one chip each. A click, Space or Delete takes one away; the last chip all.
class ActiveFilters final : public QWidget
{
    Q_OBJECT
public:
    explicit ActiveFilters(QWidget* parent = nullptr);

    /// Hidden where there is nothing to show.
    void showQuery(const LibraryQuery& query);

Q_SIGNALS:
    void changed(const klapper::LibraryQuery& query);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addChip(const QueryPart& part);
    void takeAway(const QueryPart& part);
    void focusChip(qsizetype place);

    FlowRow* m_row;
    LibraryQuery m_query;
    QList<QueryPart> m_parts;
    QStringList m_words; ///< of the parts
};

} // namespace klapper

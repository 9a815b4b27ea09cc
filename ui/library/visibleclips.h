// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/carddelegate.h"

#include <QTimer>

namespace klapper {

struct ClipSource;

/// Tells what a view shows: pictures of what has scrolled away are no longer made, and the files of what is in sight
/// are looked for. Paints the cards anew whose picture has come. Child of its view.
class VisibleClips final : public QObject
{
    Q_OBJECT
public:
    VisibleClips(QAbstractItemView& view, CardDelegate::Services services);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();
    /// Rows in sight, in their order.
    QModelIndexList visible() const;
    void paintAnew(const QString& key);

    QAbstractItemView& m_view;
    CardDelegate::Services m_services;
    QTimer m_later; ///< many paints, one look
    QList<ClipSource> m_shown;
};

} // namespace klapper

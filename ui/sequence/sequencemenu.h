// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMenu;

namespace klapper {

class SequencePanel;

/// The menus of the panel: of the sequence as a whole, and of the clips that are selected in it.
class SequenceMenu final : public QObject
{
    Q_OBJECT
public:
    /// The panel becomes the parent.
    explicit SequenceMenu(SequencePanel& panel);

    void fillWhole(QMenu* menu);
    void openForClips(const QPoint& global);

private:
    void askForName(const QString& title, const QString& name, const QString& yes,
                    const std::function<void(const QString&)>& take);

    SequencePanel& m_panel;
};

} // namespace klapper

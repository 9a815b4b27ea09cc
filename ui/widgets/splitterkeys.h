// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSplitter;

namespace klapper {

/// The border between two panels for people without a mouse: Tab goes to it, arrows move it, with Shift further. Child
/// of its splitter, which has its widgets already.
class SplitterKeys final : public QObject
{
    Q_OBJECT
public:
    /// @param name for people who hear it: "Border between library and stage"
    SplitterKeys(QSplitter& splitter, const QString& name);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool move(int key, bool far);

    QSplitter& m_splitter;
};

} // namespace klapper

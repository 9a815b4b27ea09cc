// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/desktopnotes.h"

#include <QSet>

#include <functional>

class QWidget;

namespace klapper {

class ExportQueue;
struct ExportItem;

/// Tells a person who is elsewhere that all exports have ended: one notification of the desktop, which a click on opens
/// the list. Silent while the window is active, and where notifications are off.
class ExportNotices final : public QObject
{
    Q_OBJECT
public:
    /// All outlive this. @param isOn whether the person wants notifications
    ExportNotices(ExportQueue& queue, std::function<bool()> isOn, QWidget* window);

    static DesktopNote noteOf(const QList<ExportItem>& ended);

Q_SIGNALS:
    /// The person clicked it. @param id of the one that ended last
    void listWanted(int id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(int id);
    void forget();

    ExportQueue& m_queue;
    std::function<bool()> m_isOn;
    QWidget* m_window;
    DesktopNotes m_notes;
    QSet<int> m_open; ///< seen before their end
    QList<int> m_ended;
};

} // namespace klapper

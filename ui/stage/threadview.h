// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include <functional>

namespace klapper {

class FlowRow;

/// Where the clip came from and what was made from it, as links; and one to all of the thread. Hidden without any.
class ThreadView final : public QWidget
{
    Q_OBJECT
public:
    explicit ThreadView(QWidget* parent = nullptr);

    struct Link
    {
        QString id;
        QString words; ///< "Continued from: A fox at night"; foreign text in it
        bool operator==(const Link&) const = default;
    };
    /// @param more how many there are that have no link
    void setLinks(const QList<Link>& links, int more);
    /// The links come after this widget of the same window.
    void setTabAfter(QWidget* widget) { m_tabAfter = widget; }

Q_SIGNALS:
    void chosen(const QString& id);
    void wholeRequested();

private:
    void add(const QString& words, const QString& name, const std::function<void()>& act);

    QList<Link> m_links;
    int m_more = 0;
    QWidget* m_tabAfter = nullptr;
    FlowRow* m_row;
};

} // namespace klapper

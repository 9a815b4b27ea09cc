// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QWidget>

class QListWidget;

namespace klapper {

class PlainLabel;

/// A request as a service tells of it.
struct KnownRequest
{
    QString id;
    QString title; ///< begin of the prompt, foreign
    QString word;  ///< its status, foreign
    QDateTime createdAt;
};

/// Step one of the check: where the person looks. RunComfy has a page for it; the practice service has none and tells
/// here what it knows.
class LookSection final : public QWidget
{
    Q_OBJECT
public:
    /// @param place what to look for there: endpoint and time
    LookSection(bool practice, const QString& place, QWidget* parent = nullptr);

    /// Newest first.
    void setKnown(const QList<KnownRequest>& requests);

Q_SIGNALS:
    void pageRequested();
    /// The person chose one of those.
    void chosen(const QString& requestId);

private:
    QListWidget* m_list = nullptr;
    PlainLabel* m_words;
};

} // namespace klapper

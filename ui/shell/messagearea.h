// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/banner.h"

#include <QHash>
#include <QStringList>

#include <functional>

class QVBoxLayout;

namespace klapper {

/// The row of messages above the panels. Each message has a key; showing a key again replaces what it said.
class MessageArea final : public QWidget
{
    Q_OBJECT
public:
    struct Action
    {
        QString title;
        std::function<void()> run;
    };
    explicit MessageArea(QWidget* parent = nullptr);

    void show(const QString& key, Banner::Kind kind, const QString& text, const Action& first = {},
              const Action& second = {}, const std::function<void()>& dismissed = {});
    void hide(const QString& key);
    /// While something else says the same these are not seen; they are kept. Empty: all are seen.
    void holdBack(const QStringList& keys);
    bool shows(const QString& key) const { return m_banners.contains(key); }

private:
    void refresh();

    QHash<QString, Banner*> m_banners;
    QStringList m_heldBack;
    QVBoxLayout* m_column;
};

} // namespace klapper

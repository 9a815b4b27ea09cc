// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace klapper {

class PlainLabel;

/// One setting on a page: its name, what it is set with, and a line that says what it does. It can be found by words.
class SettingRow final : public QFrame
{
    Q_OBJECT
public:
    struct Words
    {
        QString title;
        QString help = {};
        QString more = {}; ///< other words by which it is looked for
    };
    /// @param control taken; it gets its accessible name and description from the words. A check box says the title
    ///                itself; a form without a name of its own stands below the title.
    enum class Shape { Beside, Itself, Below };
    SettingRow(const Words& words, QWidget* control, Shape shape, QWidget* parent = nullptr);

    const QString& title() const { return m_words.title; }
    void setHelp(const QString& help);
    /// Whether every word of the needle stands in it, and shows that.
    bool setNeedle(const QStringList& needle);
    bool isFound() const { return m_found; }
    void focusControl();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString haystack() const;

    Words m_words;
    QWidget* m_control;
    PlainLabel* m_help;
    bool m_found = false;
};

} // namespace klapper

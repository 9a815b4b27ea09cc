// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QSpinBox;

namespace klapper {

class IconButton;
class PlainLabel;
class PromptEditor;
struct Shot;

/// One shot: number, seconds, text, and what can be done with it.
class ShotRow final : public QWidget
{
    Q_OBJECT
public:
    explicit ShotRow(QWidget* parent = nullptr);

    /// @param textLimit most characters, or 0
    void show(int index, int count, const Shot& shot, int textLimit);
    void focusText();

Q_SIGNALS:
    void secondsEdited(int seconds);
    void textEdited(const QString& text);
    void moveRequested(int step);
    void removeRequested();

private:
    PlainLabel* m_number;
    QSpinBox* m_seconds;
    PromptEditor* m_text;
    PlainLabel* m_counter;
    IconButton* m_up;
    IconButton* m_down;
    IconButton* m_remove;
};

} // namespace klapper

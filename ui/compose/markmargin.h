// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace klapper {

class PromptEditor;

/// The strip beside a text: a sign for each line in which the linter found something. Its tooltip says what, a click
/// opens what can be done. Ctrl+. in the text does the same from the keyboard.
class MarkMargin final : public QWidget
{
    Q_OBJECT
public:
    explicit MarkMargin(PromptEditor& editor);

    static int width();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    PromptEditor& m_editor;
};

} // namespace klapper

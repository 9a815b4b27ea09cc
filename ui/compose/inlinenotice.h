// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPushButton;
class QVBoxLayout;

namespace klapper {

class IconButton;
class PlainLabel;

/// A sentence in a form with one thing to do about it. For narrow places: the button stands below the words.
class InlineNotice final : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Info, Warning };
    InlineNotice(Kind kind, bool dismissable, QWidget* parent = nullptr);

    void setText(const QString& text);
    QString text() const;
    QPushButton& button() { return *m_button; }
    /// Takes the widget, between words and button.
    void addControl(QWidget* control);

Q_SIGNALS:
    void triggered();
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Kind m_kind;
    PlainLabel* m_text;
    QPushButton* m_button;
    IconButton* m_close;
    QVBoxLayout* m_controls;
};

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QRadioButton;

namespace klapper {

class PlainLabel;

/// One of a few choices that need a sentence each: a radio button, its title and a line below, both of which wrap, and
/// all of it can be clicked.
class ChoiceCard final : public QFrame
{
    Q_OBJECT
public:
    ChoiceCard(const QString& title, const QString& line, QWidget* parent = nullptr);

    /// Has the focus and the keys; belongs into a QButtonGroup.
    QRadioButton* button() const { return m_button; }
    void setLine(const QString& line);
    bool isChosen() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QRadioButton* m_button;
    PlainLabel* m_line;
};

} // namespace klapper

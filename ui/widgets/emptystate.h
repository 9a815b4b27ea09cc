// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/icons.h"

#include <QList>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace klapper {

class PlainLabel;

/// What stands where nothing is yet: an icon, a title, a line, and up to three things to do. Where there is no room
/// for them it scrolls, and what is wider than it ends with an ellipsis.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    EmptyState(IconId id, const QString& title, const QString& line = {}, QWidget* parent = nullptr);

    void setContent(IconId id, const QString& title, const QString& line = {});
    /// Up to three; the first is the likely choice and the default look of a button of weight.
    void setActions(const QStringList& titles);
    QPushButton* action(int index) const { return m_buttons.value(index); }

    QSize sizeHint() const override;

Q_SIGNALS:
    void actionTriggered(int index);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refreshIcon();
    void fitButtons();

    IconId m_id;
    QScrollArea* m_scroll;
    QLabel* m_icon;
    PlainLabel* m_title;
    PlainLabel* m_line;
    QBoxLayout* m_row;
    QStringList m_titles; ///< of the buttons, in full
    QList<QPushButton*> m_buttons;
};

} // namespace klapper

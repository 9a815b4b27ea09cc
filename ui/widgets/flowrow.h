// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace klapper {

/// Its children from the leading edge on, in as many lines as the width makes necessary; hidden ones take no room.
/// For a few buttons.
class FlowRow final : public QWidget
{
    Q_OBJECT
public:
    explicit FlowRow(QWidget* parent = nullptr);

    void add(QWidget* widget);
    QList<QWidget*> widgets() const { return m_widgets; }
    void clear();

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int arrange(int width, bool apply) const;

    QList<QWidget*> m_widgets;
};

} // namespace klapper

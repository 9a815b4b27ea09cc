// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QMenu;

namespace klapper {

class CompareCanvas;
class FlowRow;
class IconButton;
class SegmentedControl;

/// Above a comparison: how the clips stand, which two of them a wipe has, and the ways out.
class CompareHead final : public QWidget
{
    Q_OBJECT
public:
    explicit CompareHead(CompareCanvas* canvas, QWidget* parent = nullptr);

    /// So many clips are compared.
    void setCount(int count);

Q_SIGNALS:
    void onlyRequested(int index);
    void leaveRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    SegmentedControl* makePair(const QString& name);
    void fillPair(SegmentedControl* control, int count);
    void choosePair();
    void refresh();

    CompareCanvas* m_canvas;
    FlowRow* m_row;
    SegmentedControl* m_view;
    QWidget* m_pair;
    SegmentedControl* m_left;
    SegmentedControl* m_right;
    IconButton* m_only;
    QBoxLayout* m_ways; ///< the ways out, below each other where it is narrow
    QMenu* m_menu;
    int m_count = 0;
};

} // namespace klapper

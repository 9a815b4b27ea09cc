// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/stage/recipedifference.h"

#include <QWidget>

namespace klapper {

class DiffText;
class PlainLabel;

/// Below a comparison: what differs in the recipes. Settings in a table, texts word by word against those of A.
class DifferenceView final : public QWidget
{
    Q_OBJECT
public:
    explicit DifferenceView(QWidget* parent = nullptr);

    void setClips(const QList<StageClip>& clips);
    /// It scrolls where it would be higher.
    void setMostHeight(int height);

    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void addText(const FactDifference& difference);
    void refreshHeight();

    PlainLabel* m_title;
    DiffText* m_text;
    QList<FactDifference> m_differences;
    int m_count = 0;
    int m_mostHeight = 200;
};

} // namespace klapper

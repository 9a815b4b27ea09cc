// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/metrics.h"

#include <QList>
#include <QString>
#include <QWidget>

namespace klapper {

/// A row of segments of which exactly one is chosen, each with a title and an optional quiet second line
/// such as a rate. Arrows, Home and End move; a disabled segment is skipped and says why in its tooltip.
class SegmentedControl final : public QWidget
{
    Q_OBJECT

public:
    /// name: accessible name of the whole, for example "Tier".
    explicit SegmentedControl(const QString& name, QWidget* parent = nullptr);

    /// Returns its index.
    int addSegment(const QString& title, const QString& line = {});
    int count() const { return static_cast<int>(m_segments.size()); }
    QString title(int index) const { return m_segments.at(index).title; }
    void setTitle(int index, const QString& title);
    void setLine(int index, const QString& line);
    QString line(int index) const { return m_segments.at(index).line; }
    bool isSegmentEnabled(int index) const { return m_segments.at(index).reason.isEmpty(); }
    QString disabledReason(int index) const { return m_segments.at(index).reason; }
    /// An empty reason enables it. The current one may be disabled and stays current.
    void setDisabledReason(int index, const QString& reason);

    int currentIndex() const { return m_current; }
    /// Chooses without asking whether it is enabled; emits currentChanged when it differs.
    void setCurrentIndex(int index);
    /// As a person does: only where it is enabled.
    void choose(int index);
    QRect segmentRect(int index) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(int index);
    /// Only when a person did it.
    void chosen(int index);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Segment
    {
        QString title;
        QString line;
        QString reason;
    };
    int segmentAt(const QPoint& point) const;
    void move(int from, int step);
    void paintSegment(QPainter& painter, int index) const;
    void refreshAccessible();
    QRect wordsRect(int index) const;
    bool fits(int index, TextSize size) const;
    bool lineFits(int index) const;
    /// Of the titles: a size smaller where large text leaves no room for one of them.
    TextSize titleSize() const;

    QString m_name;
    QList<Segment> m_segments;
    int m_current = -1;
    int m_hovered = -1;
};

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/findingmodel.h"

#include <QWidget>

namespace klapper {

/// "2 errors, 1 warning, 3 hints", each with its sign and colour; where there is no room for the words, the signs and
/// the numbers.
class FindingSummary final : public QWidget
{
    Q_OBJECT
public:
    explicit FindingSummary(QWidget* parent = nullptr);

    /// @param nothing what is said when there is nothing to count
    void show(const FindingCounts& counts, const QString& nothing);
    QString text() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Part
    {
        LintLevel level;
        int count;
    };
    QList<Part> parts() const;
    QString words(const Part& part, bool full) const;
    int widthOf(bool full) const;

    FindingCounts m_counts;
    QString m_nothing;
};

} // namespace klapper

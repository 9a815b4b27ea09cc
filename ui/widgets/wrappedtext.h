// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace klapper {

/// A paragraph of foreign plain text that can be selected: as high as it needs, wrapped inside of long words
/// too (hashes, ids), never markup. Scrolling goes to the panel around it.
class WrappedText final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit WrappedText(const QString& text, QWidget* parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace klapper

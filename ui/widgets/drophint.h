// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace klapper {

/// Lies over the whole window while a file is held above it that can be dropped anywhere, and says what a drop does.
/// Takes no click and no drop itself.
class DropHint final : public QWidget
{
    Q_OBJECT
public:
    DropHint(const QString& text, QWidget* window);

    void showOver();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
};

} // namespace klapper

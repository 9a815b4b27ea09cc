// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/icons.h"

#include <QWidget>

class QPainter;
class QPalette;

namespace klapper {

/// Icon, word and colour of a state, never colour alone.
class StatusGlyph final : public QWidget
{
    Q_OBJECT

public:
    struct Look
    {
        IconId icon = IconId::Info;
        QString word;
        Token color = Token::Quiet;
        bool operator==(const Look&) const = default;
    };
    explicit StatusGlyph(QWidget* parent = nullptr);

    void setLook(const Look& look);
    const Look& look() const { return m_look; }

    /// For delegates: from the leading edge, centred in height.
    static void paint(QPainter& painter, const QRect& rect, const Look& look, const QPalette& palette,
                      Qt::LayoutDirection direction);
    static int widthOf(const Look& look, const QFont& font);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Look m_look;
};

} // namespace klapper

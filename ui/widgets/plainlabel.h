// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/metrics.h"
#include "ui/style/tokens.h"

#include <QLabel>

namespace klapper {

/// A QLabel that never reads markup, in a size of the type scale and a colour of the theme.
class PlainLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(const QString& text = {}, QWidget* parent = nullptr);
    PlainLabel(const QString& text, TextSize size, Token color, QWidget* parent = nullptr);

    void setTextSize(TextSize size, QFont::Weight weight = QFont::Normal);
    /// Digits of one width, for time and money.
    void setNumeric(bool numeric);
    void setColor(Token color);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    TextSize m_size = TextSize::Body;
    QFont::Weight m_weight = QFont::Normal;
    Token m_color = Token::Text;
    bool m_numeric = false;
    bool m_refreshing = false;
};

/// Text as a tooltip that cannot be read as markup: escaped, kept line breaks, cut to 2,000 characters.
QString plainToolTip(const QString& text);
/// The reverse: what people read in it.
QString wordsOfToolTip(const QString& toolTip);

} // namespace klapper

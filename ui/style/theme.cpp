// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <iterator>

namespace klapper {

namespace {

struct Pair
{
    Token token;
    QRgb dark;
    QRgb light;
};

// The first six of each and the hues are given by the design; the ...Text, wash and selection colours are
// derived from them so that the contrast holds.
constexpr Pair table[] = {
    {Token::Window, 0x14161a, 0xf4f5f7},
    {Token::Panel, 0x1b1e24, 0xffffff},
    {Token::Raised, 0x232730, 0xffffff},
    {Token::Field, 0x15171c, 0xffffff},
    {Token::Hover, 0x2b303b, 0xeceef2},
    {Token::Line, 0x323844, 0xd9dde4},
    {Token::Edge, 0x434a59, 0xb9c0cc},
    {Token::Text, 0xe8eaee, 0x1a1d23},
    {Token::Quiet, 0x9ca4b4, 0x5a6372},
    {Token::Disabled, 0x747d8d, 0x7a8392},
    {Token::Accent, 0x5b8cff, 0x5b8cff},
    {Token::OnAccent, 0x0b1020, 0x0b1020},
    {Token::AccentText, 0x86aaff, 0x2857c8},
    {Token::Focus, 0x5b8cff, 0x4a7cf5},
    {Token::Selection, 0x253350, 0xdfe9ff},
    {Token::Action, 0xf2a93b, 0xf2a93b},
    {Token::ActionHover, 0xfbbb5a, 0xf8b955},
    {Token::OnAction, 0x1a1206, 0x1a1206},
    {Token::Good, 0x3fb27f, 0x3fb27f},
    {Token::Warn, 0xe8b339, 0xe8b339},
    {Token::Bad, 0xe5484d, 0xe5484d},
    {Token::GoodText, 0x4fc38f, 0x14704a},
    {Token::WarnText, 0xe8b339, 0x7a5600},
    {Token::BadText, 0xff8388, 0xb91f27},
    {Token::GoodWash, 0x182a24, 0xe6f5ee},
    {Token::WarnWash, 0x2c2618, 0xfdf4dd},
    {Token::BadWash, 0x311d20, 0xfdeaea},
    {Token::InfoWash, 0x1c2536, 0xe9f0ff},
    {Token::Letterbox, 0x0c0d10, 0x17191d},
    {Token::OnLetterbox, 0xe8eaee, 0xe8eaee},
    {Token::QuietOnLetterbox, 0x9ca4b4, 0xa4acbb},
    {Token::SelectionEdge, 0x253350, 0xdfe9ff},
};
static_assert(std::size(table) == tokenCount);

// Black and white, and borders around everything. Text has 7 : 1 or more, what else must be seen 3 : 1.
constexpr Pair highContrastTable[] = {
    {Token::Window, 0x000000, 0xffffff},      {Token::Panel, 0x000000, 0xffffff},
    {Token::Raised, 0x000000, 0xffffff},      {Token::Field, 0x000000, 0xffffff},
    {Token::Hover, 0x242424, 0xe4e4e4},       {Token::Line, 0x9ca4b4, 0x5a6372},
    {Token::Edge, 0xffffff, 0x000000},        {Token::Text, 0xffffff, 0x000000},
    {Token::Quiet, 0xdfe2e8, 0x2b3038},       {Token::Disabled, 0x9098a8, 0x6a7280},
    {Token::Accent, 0x9dbcff, 0x0b3fa0},      {Token::OnAccent, 0x000000, 0xffffff},
    {Token::AccentText, 0xb3cbff, 0x0a2f80},  {Token::Focus, 0xe8b339, 0x0a2f80},
    {Token::Selection, 0x0f2c57, 0xcfe0ff},   {Token::SelectionEdge, 0xffffff, 0x000000},
    {Token::OnAction, 0x000000, 0x000000},    {Token::Good, 0x3fb27f, 0x1f7a53},
    {Token::Warn, 0xe8b339, 0x8a6200},        {Token::Bad, 0xff6b70, 0xb91f27},
    {Token::GoodText, 0x8be8bd, 0x00482b},    {Token::WarnText, 0xf5cc66, 0x4d3500},
    {Token::BadText, 0xffb8bb, 0x7a0010},     {Token::GoodWash, 0x10261c, 0xdff5ea},
    {Token::WarnWash, 0x2a2108, 0xfdf1cf},    {Token::BadWash, 0x321014, 0xfde4e4},
    {Token::InfoWash, 0x0f2036, 0xe2ecff},    {Token::Letterbox, 0x000000, 0x000000},
    {Token::OnLetterbox, 0xffffff, 0xffffff}, {Token::QuietOnLetterbox, 0xdfe2e8, 0xdfe2e8},
};

double linear(int channel)
{
    const double c = channel / 255.0;
    return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& c)
{
    return 0.2126 * linear(c.red()) + 0.7152 * linear(c.green()) + 0.0722 * linear(c.blue());
}

} // namespace

double contrastRatio(const QColor& a, const QColor& b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

Theme Theme::make(bool dark, bool highContrast)
{
    Colors colors;
    const auto put = [&colors, dark](const Pair& pair) {
        colors[static_cast<std::size_t>(pair.token)] = QColor::fromRgb(dark ? pair.dark : pair.light);
    };
    std::for_each(std::begin(table), std::end(table), put);
    if (highContrast)
        std::for_each(std::begin(highContrastTable), std::end(highContrastTable), put);
    return Theme(dark, highContrast, colors);
}

const Theme& Theme::light()
{
    static const Theme theme = make(false, false);
    return theme;
}

const Theme& Theme::dark()
{
    static const Theme theme = make(true, false);
    return theme;
}

const Theme& Theme::lightHighContrast()
{
    static const Theme theme = make(false, true);
    return theme;
}

const Theme& Theme::darkHighContrast()
{
    static const Theme theme = make(true, true);
    return theme;
}

const Theme& Theme::of(const QPalette& palette)
{
    // QPalette::Mid is Line in ours, and differs in all four looks.
    const QColor mark = palette.color(QPalette::Active, QPalette::Mid);
    for (const Theme* theme : {&dark(), &light(), &darkHighContrast(), &lightHighContrast()}) {
        if (theme->color(Token::Line) == mark)
            return *theme;
    }
    const bool isDark = palette.color(QPalette::Active, QPalette::Window).lightness()
                      < palette.color(QPalette::Active, QPalette::WindowText).lightness();
    return isDark ? dark() : light();
}

const Theme& Theme::of(const QWidget* widget) { return of(widget->palette()); }

QPalette Theme::palette() const
{
    QPalette p;
    const auto set = [&](QPalette::ColorRole role, Token token) {
        p.setColor(role, color(token));
    };
    set(QPalette::Window, Token::Window);
    set(QPalette::WindowText, Token::Text);
    set(QPalette::Base, Token::Field);
    set(QPalette::AlternateBase, Token::Panel);
    set(QPalette::Text, Token::Text);
    set(QPalette::PlaceholderText, Token::Quiet);
    set(QPalette::Button, Token::Raised);
    set(QPalette::ButtonText, Token::Text);
    set(QPalette::BrightText, Token::BadText);
    set(QPalette::ToolTipBase, Token::Raised);
    set(QPalette::ToolTipText, Token::Text);
    set(QPalette::Highlight, Token::Selection);
    set(QPalette::HighlightedText, Token::Text);
    set(QPalette::Link, Token::AccentText);
    set(QPalette::LinkVisited, Token::AccentText);
    set(QPalette::Light, Token::Hover);
    set(QPalette::Midlight, Token::Raised);
    set(QPalette::Mid, Token::Line);
    set(QPalette::Dark, Token::Edge);
    set(QPalette::Shadow, Token::Letterbox);
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    set(QPalette::Accent, Token::Accent);
#endif
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                                     QPalette::HighlightedText, QPalette::PlaceholderText})
        p.setColor(QPalette::Disabled, role, color(Token::Disabled));
    p.setColor(QPalette::Disabled, QPalette::Base, color(Token::Panel));
    return p;
}

QPalette Theme::turnedPalette() const
{
    QPalette p = palette();
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        p.setColor(group, QPalette::Highlight, color(Token::Text));
        p.setColor(group, QPalette::HighlightedText, color(Token::Field));
    }
    return p;
}

bool reducedMotion(const QWidget* widget)
{
    return widget->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, widget) == 0;
}

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/isolated.h"
#include "ui/style/look.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace klapper;

class TstTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void designColoursAreKept();
    void textIsReadable_data();
    void textIsReadable();
    void signsAreVisible();
    void highContrastMarksWhatIsSelected();
    void highContrastReachesFieldsAndGoesAgain();
    void themeIsFoundByItsPalette();
    void switchingReachesWidgets();
    void sizesFollowTheSystemFont();
    void digitsHaveOneWidth();
};

namespace {

const QList<std::pair<const char*, const Theme*>>& themes()
{
    static const QList<std::pair<const char*, const Theme*>> all{
        {"dark", &Theme::dark()},
        {"light", &Theme::light()},
        {"dark high contrast", &Theme::darkHighContrast()},
        {"light high contrast", &Theme::lightHighContrast()},
    };
    return all;
}

} // namespace

void TstTheme::designColoursAreKept()
{
    QCOMPARE(Theme::dark().color(Token::Window), QColor(0x14, 0x16, 0x1a));
    QCOMPARE(Theme::dark().color(Token::Panel), QColor(0x1b, 0x1e, 0x24));
    QCOMPARE(Theme::dark().color(Token::Quiet), QColor(0x9c, 0xa4, 0xb4));
    QCOMPARE(Theme::light().color(Token::Window), QColor(0xf4, 0xf5, 0xf7));
    QCOMPARE(Theme::light().color(Token::Text), QColor(0x1a, 0x1d, 0x23));
    QCOMPARE(Theme::light().color(Token::Action), QColor(0xf2, 0xa9, 0x3b));
}

void TstTheme::textIsReadable_data()
{
    QTest::addColumn<int>("text");
    QTest::addColumn<int>("ground");
    const auto pair = [](const char* name, Token text, Token ground) {
        QTest::newRow(name) << static_cast<int>(text) << static_cast<int>(ground);
    };
    const std::pair<Token, const char*> texts[] = {
        {Token::Text, "text"},     {Token::Quiet, "quiet"},   {Token::AccentText, "accent"},
        {Token::GoodText, "good"}, {Token::WarnText, "warn"}, {Token::BadText, "bad"},
    };
    const std::pair<Token, const char*> grounds[] = {
        {Token::Window, "window"}, {Token::Panel, "panel"}, {Token::Raised, "raised"},
        {Token::Field, "field"},   {Token::Hover, "hover"}, {Token::Selection, "selection"},
    };
    for (const auto& [text, textName] : texts) {
        for (const auto& [ground, groundName] : grounds)
            pair(qPrintable(QStringLiteral("%1 on %2").arg(QLatin1StringView(textName), QLatin1StringView(groundName))),
                 text, ground);
    }
    pair("on accent", Token::OnAccent, Token::Accent);
    pair("on action", Token::OnAction, Token::Action);
    pair("on action hovered", Token::OnAction, Token::ActionHover);
    pair("text on good wash", Token::Text, Token::GoodWash);
    pair("text on warn wash", Token::Text, Token::WarnWash);
    pair("text on bad wash", Token::Text, Token::BadWash);
    pair("text on info wash", Token::Text, Token::InfoWash);
    pair("good on its wash", Token::GoodText, Token::GoodWash);
    pair("warn on its wash", Token::WarnText, Token::WarnWash);
    pair("bad on its wash", Token::BadText, Token::BadWash);
    pair("accent on its wash", Token::AccentText, Token::InfoWash);
    pair("on letterbox", Token::OnLetterbox, Token::Letterbox);
    pair("quiet on letterbox", Token::QuietOnLetterbox, Token::Letterbox);
}

void TstTheme::textIsReadable()
{
    QFETCH(int, text);
    QFETCH(int, ground);
    for (const auto& [name, theme] : themes()) {
        const double ratio =
            contrastRatio(theme->color(static_cast<Token>(text)), theme->color(static_cast<Token>(ground)));
        const double least = theme->isHighContrast() ? 7 : 4.5; // WCAG 2: AAA and AA
        QVERIFY2(ratio >= least, qPrintable(QStringLiteral("%1: %2").arg(QLatin1StringView(name)).arg(ratio)));
    }
}

void TstTheme::signsAreVisible()
{
    for (const auto& [name, theme] : themes()) {
        for (Token ground : {Token::Window, Token::Panel, Token::Field})
            QVERIFY2(contrastRatio(theme->color(Token::Focus), theme->color(ground)) >= 3, name);
        QVERIFY2(contrastRatio(theme->color(Token::Quiet), theme->color(Token::Field)) >= 3,
                 name); // check boxes
    }
}

void TstTheme::highContrastMarksWhatIsSelected()
{
    for (const Theme* theme : {&Theme::darkHighContrast(), &Theme::lightHighContrast()}) {
        QVERIFY(theme->isHighContrast());
        const auto against = [theme](Token sign, Token ground) {
            return contrastRatio(theme->color(sign), theme->color(ground));
        };
        for (const Token ground : {Token::Window, Token::Panel, Token::Raised, Token::Field, Token::Hover}) {
            for (const Token sign : {Token::Line, Token::Edge, Token::Focus, Token::SelectionEdge, Token::Accent,
                                     Token::Good, Token::Warn, Token::Bad})
                QVERIFY2(against(sign, ground) >= 3, qPrintable(QString::number(int(sign))));
        }
        QVERIFY(against(Token::Focus, Token::Selection) >= 3);
        // Text that is selected in a field is turned round, and its ground is seen against the field's.
        const QPalette turned = theme->turnedPalette();
        for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
            const QColor ground = turned.color(group, QPalette::Highlight);
            QVERIFY(contrastRatio(turned.color(group, QPalette::HighlightedText), ground) >= 7);
            QVERIFY(contrastRatio(ground, turned.color(group, QPalette::Base)) >= 7);
        }
        QVERIFY(&Theme::of(turned) == theme);
    }
    QVERIFY(!Theme::dark().isHighContrast() && !Theme::light().isHighContrast());
}

void TstTheme::highContrastReachesFieldsAndGoesAgain()
{
    const auto selected = [](const QWidget& widget) {
        return widget.palette().color(QPalette::Active, QPalette::Highlight);
    };
    applyLook(*qApp, {.appearance = Appearance::Dark, .highContrast = true});
    QWidget window;
    auto* field = new QLineEdit(&window);
    window.show();
    QVERIFY(&Theme::of(&window) == &Theme::darkHighContrast());
    QCOMPARE(selected(*field), Theme::darkHighContrast().color(Token::Text));
    applyLook(*qApp, {.appearance = Appearance::Light, .highContrast = true});
    QTRY_COMPARE(selected(*field), Theme::lightHighContrast().color(Token::Text));
    applyLook(*qApp, {.appearance = Appearance::Dark, .highContrast = false});
    QTRY_COMPARE(selected(*field), Theme::dark().color(Token::Selection));
    QVERIFY(&Theme::of(field) == &Theme::dark());
}

void TstTheme::themeIsFoundByItsPalette()
{
    for (const auto& [name, theme] : themes())
        QVERIFY2(&Theme::of(theme->palette()) == theme, name);
    QPalette foreign(Qt::black);
    foreign.setColor(QPalette::Window, Qt::black);
    foreign.setColor(QPalette::WindowText, Qt::white);
    QVERIFY(Theme::of(foreign).isDark());
}

void TstTheme::switchingReachesWidgets()
{
    applyTheme(*qApp, Appearance::Dark);
    QWidget widget;
    widget.show();
    QVERIFY(Theme::of(&widget).isDark());
    applyTheme(*qApp, Appearance::Light);
    QTRY_VERIFY(!Theme::of(&widget).isDark());
    applyTheme(*qApp, Appearance::System); // nothing known of a system here: light, as Qt says
    QVERIFY(!Theme::of(&widget).isDark());
}

void TstTheme::sizesFollowTheSystemFont()
{
    const QFont before = QApplication::font();
    QFont font = before;
    font.setPointSizeF(10);
    QApplication::setFont(font);
    const double body = textFont(TextSize::Body).pointSizeF();
    const int height = controlHeight();
    QVERIFY(textFont(TextSize::Small).pointSizeF() < body);
    QVERIFY(textFont(TextSize::Large).pointSizeF() > textFont(TextSize::Title).pointSizeF());
    font.setPointSizeF(20);
    QApplication::setFont(font);
    QCOMPARE(textFont(TextSize::Body).pointSizeF(), 2 * body);
    QVERIFY(controlHeight() > height);
    QApplication::setFont(before);
}

void TstTheme::digitsHaveOneWidth()
{
    const QFontMetricsF metrics(numberFont(TextSize::Title));
    for (char16_t digit = u'1'; digit <= u'9'; ++digit)
        QVERIFY(std::abs(metrics.horizontalAdvance(QChar(digit)) - metrics.horizontalAdvance(u'0')) < 0.02);
}

int main(int argc, char** argv)
{
    klapper::test::Isolated profile;
    QApplication application(argc, argv);
    TstTheme test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_theme.moc"

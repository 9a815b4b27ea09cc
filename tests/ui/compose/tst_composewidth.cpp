// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/compose/composehouse.h"
#include "ui/compose/extrasform.h"
#include "ui/compose/findinglist.h"
#include "ui/compose/markmargin.h"
#include "ui/compose/prompteditor.h"
#include "ui/models/samplerecipes.h"
#include "ui/style/theme.h"

#include <QAbstractButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace klapper;
using namespace klapper::test;

namespace {

constexpr int narrowest = 376; ///< of the panel in the window

/// Shown, and by more than a pixel outside of the panel.
QStringList cutIn(const QWidget& panel)
{
    QStringList cut;
    const QList<QWidget*> all = panel.findChildren<QWidget*>();
    for (const QWidget* widget : all) {
        if (!widget->isVisible() || widget->window() != panel.window())
            continue;
        const int left = widget->mapTo(&panel, QPoint(0, 0)).x();
        if (left < -1 || left + widget->width() > panel.width() + 1)
            cut.append(QString::fromLatin1(widget->metaObject()->className()) % u' ' % widget->objectName());
    }
    return cut;
}

/// Buttons that are narrower than their words.
QStringList narrowButtons(const QWidget& panel)
{
    QStringList narrow;
    const QList<QAbstractButton*> all = panel.findChildren<QAbstractButton*>();
    for (const QAbstractButton* button : all) {
        if (button->isVisible() && button->window() == panel.window() && !button->text().isEmpty()
            && button->width() < button->fontMetrics().horizontalAdvance(button->text()))
            narrow.append(button->text());
    }
    return narrow;
}

} // namespace

class TstComposeWidth : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_font = QApplication::font(); }
    void cleanup() { QApplication::setFont(m_font); }
    void formNeedsNoMoreThanTheNarrowestPanel_data();
    void formNeedsNoMoreThanTheNarrowestPanel();
    void formEndsWhereTheButtonEnds();
    void marksLeaveTheFrameOfTheField();
    void largeTextLeavesRoomForThePrompt();

private:
    void setText(int percent)
    {
        QFont font = m_font;
        font.setPointSizeF(font.pointSizeF() * percent / 100);
        QApplication::setFont(font);
    }
    QFont m_font;
};

void TstComposeWidth::formNeedsNoMoreThanTheNarrowestPanel_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<RequestDraft>("draft");
    for (const int percent : {100, 150, 200}) {
        const auto add = [percent](const char* name, const RequestDraft& draft) {
            QTest::addRow("%s at %d %%", name, percent) << percent << draft;
        };
        add("empty", {});
        RequestDraft image = sampleDraft(Sample::Portrait);
        image.firstFrame = QStringLiteral("https://stills.of-a-rather-long-host.example.org/portrait.jpg");
        image.lastFrame = QStringLiteral("https://i.example.org/a.png");
        add("image", image);
        RequestDraft sound = sampleDraft(Sample::Vertical);
        sound.audio = true;
        sound.endpoint.tier = Tier::FourK;
        sound.aspect = QStringLiteral("5:4");
        add("4K with a ratio not offered", sound);
        add("shots", sampleDraft(Sample::MultiShot));
        RequestDraft script = sampleDraft(Sample::MultiShot);
        script.shots += script.shots;
        script.shots += script.shots;
        script.shots[1].text = QStringLiteral("Extreme close-up, handheld, the glass breaks");
        add("more shots than one clip takes", script);
    }
}

void TstComposeWidth::formNeedsNoMoreThanTheNarrowestPanel()
{
    QFETCH(int, percent);
    QFETCH(RequestDraft, draft);
    setText(percent);
    ComposeHouse house;
    house.panel.resize(narrowest, 1500);
    house.model.setDraft(draft);
    house.panel.extras().setNegativeOpen(true);
    house.panel.extras().setSeedOpen(true);
    house.panel.findingList().setOpen(true);
    const auto* scroll = house.panel.findChild<QScrollArea*>();
    QTRY_COMPARE(scroll->widget()->width(), scroll->viewport()->width());
    QVERIFY2(scroll->widget()->minimumSizeHint().width() <= scroll->viewport()->width(),
             qPrintable(QString::number(scroll->widget()->minimumSizeHint().width())));
    QCOMPARE(house.panel.width(), narrowest); // it did not have to be wider
    QTRY_VERIFY2(cutIn(house.panel).isEmpty(), qPrintable(cutIn(house.panel).join(u'\n')));
    QTRY_VERIFY2(narrowButtons(house.panel).isEmpty(), qPrintable(narrowButtons(house.panel).join(u'\n')));
}

void TstComposeWidth::marksLeaveTheFrameOfTheField()
{
    ComposeHouse house;
    house.panel.resize(narrowest, 1500);
    house.model.setDraft(sampleDraft(Sample::MultiShot));
    auto* style = house.find<PromptEditor>("style");
    QTRY_VERIFY(style->isVisible());
    // For a moment the column of the marks is as high as the field was before.
    auto* marks = style->findChild<MarkMargin*>();
    marks->setGeometry(marks->x(), 0, marks->width(), style->height());
    const QImage image = style->grab().toImage();
    const int left = marks->x() + MarkMargin::width() / 2;
    for (const int y : {0, image.height() - 1})
        QCOMPARE(image.pixelColor(left, y), image.pixelColor(image.width() / 2, y));
}

void TstComposeWidth::formEndsWhereTheButtonEnds()
{
    ComposeHouse house;
    const auto* bar = house.panel.findChild<QScrollArea*>()->verticalScrollBar();
    auto* button = house.find<QWidget>("generate");
    auto* prompt = house.find<QWidget>("prompt");
    const auto rightOf = [&](QWidget* widget) {
        return widget->mapTo(&house.panel, QPoint(widget->width(), 0)).x();
    };
    house.panel.resize(narrowest, 1500);
    QTRY_VERIFY(!bar->isVisible());
    QTRY_COMPARE(rightOf(prompt), rightOf(button));
    house.panel.resize(narrowest, 500);
    QTRY_VERIFY(bar->isVisible());
    QTRY_COMPARE(rightOf(prompt), rightOf(button));
}

void TstComposeWidth::largeTextLeavesRoomForThePrompt()
{
    setText(200);
    ComposeHouse house;
    house.model.setDraft(sampleDraft(Sample::Vertical));
    house.panel.resize(narrowest, 560);
    const auto* scroll = house.panel.findChild<QScrollArea*>();
    auto* prompt = house.find<QWidget>("prompt");
    const auto isSeen = [&] {
        return prompt->mapTo(scroll->viewport(), QPoint(0, 0)).y() + prompt->fontMetrics().height()
             < scroll->viewport()->height();
    };
    QTRY_VERIFY(isSeen());
    QVERIFY(house.find<QWidget>("generate")->isVisible());
    QVERIFY(house.find<QWidget>("price")->isVisible());
}

int main(int argc, char* argv[])
{
    const Isolated isolated;
    QApplication application(argc, argv);
    applyTheme(application, Appearance::Dark); // its style decides how wide things are
    TstComposeWidth test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_composewidth.moc"

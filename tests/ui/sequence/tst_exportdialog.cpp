// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sequence/exportclips.h"
#include "ui/sequence/exportdialog.h"
#include "ui/sequence/exportform.h"
#include "ui/sequence/exportlook.h"
#include "ui/sequence/exportpreview.h"
#include "ui/sequence/presetlist.h"
#include "ui/sequence/presetwords.h"
#include "ui/sequence/sequencepicture.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>

using namespace klapper;
using namespace klapper::test;

namespace {

/// A computer that can do all that the presets ask for.
MediaAbilities allAbilities()
{
    MediaAbilities all;
    all.ffmpegVersion = all.ffprobeVersion = QStringLiteral("5.1");
    for (const ExportPreset& preset : exportPresets()) {
        all.encoders << preset.encoder << preset.audioEncoder;
        all.muxers << preset.container << QStringLiteral("wav");
    }
    return all;
}

} // namespace

/// The export dialog on small real clips, by mouse and keyboard; the pictures come from ffmpeg.
class TestExportDialog final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { m_dialog.reset(); }

    void itOpensAtOnceAndSaysThatItReads();
    void aClipThatCannotBeReadIsSaid();
    void everyPresetStandsInAGroupWithItsWords();
    void aPresetThatCannotBeMadeHereSaysWhy();
    void theListIsUsedByKeys();
    void theSizeAskedIsSaidInPixels();
    void theCropIsPulledByTheMouse();
    void theCropIsMovedByArrowKeys();
    void aRatioIsAlwaysACrop();
    void barsStandAroundAllOfThePicture();
    void safeAreasStandInUprightFilmsOnly();
    void anySizeCanBeWritten();
    void fieldsThatAPresetLacksAreHiddenAndKeepTheirValue();
    void thePreviewShowsTheFrameAtTheSlider();
    void thePreviewGoesFromClipToClip();
    void aStillIsTheFrameAtTheSlider();
    void whatIsMadeEqualIsSaidBefore();
    void clipsThatAgreeAreSaidToBeCopied();
    void aFadeThatIsTooLongIsSaid();
    void theNameIsMadeOfItsTemplate();
    void aFolderHasToBeAWholePath();
    void roomOnTheDiskIsSaid();
    void returnExportsAndTheDialogCanStay();
    void foreignTextIsNeverMarkup();

private:
    void open(const QStringList& paths, const QString& preset = QStringLiteral("h264"),
              const MediaAbilities& abilities = allAbilities());
    template<typename Widget>
    Widget* find(const char* name) const
    {
        return m_dialog->findChild<Widget*>(QString::fromLatin1(name));
    }
    QString text(const char* label) const { return find<PlainLabel>(label)->text(); }
    void choose(const char* preset) { find<PresetList>("presets")->setCurrentId(QString::fromLatin1(preset)); }
    ExportPreview& preview() { return m_dialog->look()->preview(); }
    const ExportPlan& plan() { return *m_dialog->draft()->plan(); }
    void clickSegment(const char* name, int index);
    void waitForPicture();
    /// The luma of the frame that the preview shows in its middle, as the counting clip has it.
    int countedFrame();

    ExportClips m_clips;
    std::unique_ptr<ExportDialog> m_dialog;
    std::optional<qint64> m_free = 1'000'000'000;
};

void TestExportDialog::open(const QStringList& paths, const QString& preset, const MediaAbilities& abilities)
{
    ExportDialog::Setting setting{.tools = MediaTools::find(),
                                  .folder = m_clips.folder() % u"/out",
                                  .pattern = {},
                                  .preset = preset,
                                  .freeSpace = [this](const QString&) {
                                      return m_free;
                                  }};
    m_dialog = std::make_unique<ExportDialog>(QStringLiteral("<b>Rooftop</b> dinner"), setting);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->show();
    const QList<FinishClip> clips = ExportClips::read(paths);
    QCOMPARE(clips.size(), paths.size());
    m_dialog->setSource({.title = QStringLiteral("Rooftop dinner"),
                         .clips = clips,
                         .name = {.date = QDate(2026, 11, 26), .text = QStringLiteral("Rooftop dinner")}},
                        abilities);
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void TestExportDialog::clickSegment(const char* name, int index)
{
    auto* control = find<SegmentedControl>(name);
    QVERIFY(control->isVisible());
    QTest::mouseClick(control, Qt::LeftButton, {}, control->segmentRect(index).center());
}

void TestExportDialog::waitForPicture()
{
    const QColor empty = m_dialog->look()->preview().grab().toImage().pixelColor(2, 2);
    QTRY_VERIFY_WITH_TIMEOUT(
        preview().grab().toImage().pixelColor(preview().pictureRect().center().toPoint() + QPoint(3, 3)) != empty,
        30'000);
}

int TestExportDialog::countedFrame()
{
    const QImage shown = preview().grab().toImage();
    const QRgb middle = shown.pixel(preview().pictureRect().center().toPoint());
    return qRound((16 + qGray(middle) * 219.0 / 255.0 - 16) / 8.0);
}

void TestExportDialog::itOpensAtOnceAndSaysThatItReads()
{
    m_dialog = std::make_unique<ExportDialog>(QStringLiteral("Take"), ExportDialog::Setting{});
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->show();
    QVERIFY(!m_dialog->isModal());
    QVERIFY(find<QWidget>("exportReading")->isVisible());
    QVERIFY(!find<QPushButton>("export")->isEnabled());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void TestExportDialog::aClipThatCannotBeReadIsSaid()
{
    m_dialog = std::make_unique<ExportDialog>(QStringLiteral("Take"), ExportDialog::Setting{});
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->show();
    m_dialog->setProblem(QStringLiteral("A clip is gone."));
    QStringList said;
    const QList<QLabel*> labels = find<QWidget>("exportReading")->findChildren<QLabel*>();
    for (const QLabel* label : labels)
        said.append(label->text());
    QVERIFY(said.contains(QStringLiteral("A clip is gone.")));
    QVERIFY(!find<QPushButton>("export")->isEnabled());
}

void TestExportDialog::everyPresetStandsInAGroupWithItsWords()
{
    open({m_clips.counting()});
    const auto* list = find<PresetList>("presets");
    for (const ExportPreset& preset : exportPresets()) {
        const QListWidgetItem* item = list->itemOf(preset.id);
        QVERIFY2(item, qPrintable(preset.id));
        QVERIFY2(item->text() != preset.id, qPrintable(preset.id)); // it has words
        QVERIFY2(PresetWords::groupOf(preset) != PresetGroup::Delivery || preset.container == u"mp4",
                 qPrintable(preset.id));
    }
    QCOMPARE(list->count(), int(exportPresets().size()) + 8); // and eight titles
}

void TestExportDialog::aPresetThatCannotBeMadeHereSaysWhy()
{
    MediaAbilities abilities = allAbilities();
    abilities.encoders.remove(QStringLiteral("libsvtav1"));
    open({m_clips.counting()}, QStringLiteral("h264"), abilities);
    const QListWidgetItem* item = find<PresetList>("presets")->itemOf(QStringLiteral("av1"));
    QVERIFY(item->data(Qt::AccessibleDescriptionRole).toString().contains(QStringLiteral("libsvtav1")));
    QVERIFY(find<QPushButton>("export")->isEnabled());
    choose("av1");
    QVERIFY(text("exportProblem").contains(QStringLiteral("libsvtav1")));
    QVERIFY(!find<QPushButton>("export")->isEnabled());
    m_dialog->setAbilities(allAbilities());
    QVERIFY(find<QPushButton>("export")->isEnabled());
    QCOMPARE(find<PresetList>("presets")->currentId(), QStringLiteral("av1"));
}

void TestExportDialog::theListIsUsedByKeys()
{
    open({m_clips.counting()});
    auto* list = find<PresetList>("presets");
    const QString before = list->currentId();
    QTRY_VERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_End);
    QVERIFY(list->currentId() != before);
    QCOMPARE(m_dialog->draft()->preset().id, list->currentId());
    QTest::keyClick(list, Qt::Key_Home); // a title cannot be chosen
    QTRY_VERIFY(!list->currentId().isEmpty());
    for (int i = 0; i < list->count(); ++i) {
        QTest::keyClick(list, Qt::Key_Down);
        QVERIFY(!list->currentId().isEmpty());
        QCOMPARE(m_dialog->draft()->preset().id, list->currentId());
    }
}

void TestExportDialog::theSizeAskedIsSaidInPixels()
{
    open({m_clips.counting()});
    QVERIFY(text("exportResult").contains(QStringLiteral("320 \u00D7 180")));
    choose("vertical");
    QVERIFY(text("exportResult").contains(QStringLiteral("1080 \u00D7 1920")));
    QCOMPARE(plan().size, QSize(1080, 1920));
    choose("4x5");
    QVERIFY(text("exportResult").contains(QStringLiteral("1080 \u00D7 1350")));
}

void TestExportDialog::theCropIsPulledByTheMouse()
{
    open({m_clips.counting()}, QStringLiteral("square"));
    waitForPicture();
    QVERIFY(preview().canMove());
    const QRectF whole = preview().pictureRect();
    const QRectF middle = preview().resultRect();
    QVERIFY(qAbs(middle.width() - middle.height()) < 3);
    QVERIFY(qAbs(middle.center().x() - whole.center().x()) < 3);
    QTest::mousePress(&preview(), Qt::LeftButton, {}, middle.center().toPoint());
    QTest::mouseMove(&preview(), middle.center().toPoint() + QPoint(2000, 0));
    QTest::mouseRelease(&preview(), Qt::LeftButton, {}, middle.center().toPoint() + QPoint(2000, 0));
    QCOMPARE(plan().choice.focus.x(), 1.0);
    QVERIFY(qAbs(preview().resultRect().right() - whole.right()) < 2);
    // A press beside the part brings it there.
    QTest::mouseClick(&preview(), Qt::LeftButton, {}, QPoint(int(whole.left()) + 2, int(whole.center().y())));
    QCOMPARE(plan().choice.focus.x(), 0.0);
    QVERIFY(qAbs(preview().resultRect().left() - whole.left()) < 2);
}

void TestExportDialog::theCropIsMovedByArrowKeys()
{
    open({m_clips.counting()}, QStringLiteral("square"));
    preview().setFocus();
    QTest::keyClick(&preview(), Qt::Key_Left);
    QCOMPARE(qRound(plan().choice.focus.x() * 100), 49);
    QTest::keyClick(&preview(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(qRound(plan().choice.focus.x() * 100), 59);
    QVERIFY(preview().accessibleDescription().contains(QStringLiteral("59")));
    for (int i = 0; i < 8; ++i)
        QTest::keyClick(&preview(), Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(plan().choice.focus.x(), 0.0);
    QTest::keyClick(&preview(), Qt::Key_Home);
    QCOMPARE(plan().choice.focus, QPointF(0.5, 0.5));
    choose("h264"); // nothing is cropped, nothing moves
    QVERIFY(!preview().canMove());
    QTest::keyClick(&preview(), Qt::Key_Left);
    QCOMPARE(m_dialog->draft()->wanted().focus, QPointF(0.5, 0.5));
}

void TestExportDialog::aRatioIsAlwaysACrop()
{
    open({m_clips.counting()}, QStringLiteral("square"));
    clickSegment("exportFit", 0);
    QCOMPARE(plan().choice.fit, Fit::Pad);
    choose("cinema");
    QVERIFY(!find<SegmentedControl>("exportFit")->isVisible());
    QCOMPARE(plan().choice.fit, Fit::Crop);
    QCOMPARE(plan().size.width(), 320);
    QVERIFY(qAbs(plan().size.width() / 2.39 - plan().size.height()) <= 2);
    choose("4x5"); // bars were wanted, and are again where they can be
    QCOMPARE(plan().choice.fit, Fit::Pad);
}

void TestExportDialog::barsStandAroundAllOfThePicture()
{
    open({m_clips.counting()}, QStringLiteral("vertical"));
    QCOMPARE(plan().choice.fit, Fit::Crop);
    clickSegment("exportFit", 0);
    const QRectF made = preview().resultRect();
    const QRectF picture = preview().pictureRect();
    QVERIFY(qAbs(made.width() * 16 - made.height() * 9) < 32);
    QVERIFY(made.adjusted(-1, -1, 1, 1).contains(picture));
    QVERIFY(qAbs(picture.width() - made.width()) < 2);
    QVERIFY(!preview().canMove());
    const QStringList words = text("exportReasons").split(u'\n');
    QVERIFY(words.filter(QStringLiteral("bars")).size() == 1);
}

void TestExportDialog::safeAreasStandInUprightFilmsOnly()
{
    open({m_clips.counting()}, QStringLiteral("vertical"));
    waitForPicture();
    auto* box = find<QCheckBox>("exportSafeAreas");
    QVERIFY(box->isVisible() && box->isChecked());
    const auto above = [this] { // in the upper tenth, where an app writes
        const QRectF made = preview().resultRect();
        return preview().grab().toImage().pixelColor(
            QPointF(made.center().x(), made.top() + made.height() / 20).toPoint());
    };
    const QColor marked = above();
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
    QVERIFY(!box->isChecked());
    QVERIFY(above() != marked);
    choose("square");
    QVERIFY(!box->isVisible());
}

void TestExportDialog::anySizeCanBeWritten()
{
    open({m_clips.counting()});
    auto* size = find<QComboBox>("exportSize");
    size->lineEdit()->selectAll();
    QTest::keyClicks(size->lineEdit(), QStringLiteral("640x360"));
    QCOMPARE(plan().size, QSize(640, 360));
    size->lineEdit()->selectAll();
    QTest::keyClicks(size->lineEdit(), QStringLiteral("641x360"));
    QVERIFY(!m_dialog->draft()->plan());
    QVERIFY(text("exportProblem").contains(QStringLiteral("even")));
    QVERIFY(!find<QPushButton>("export")->isEnabled());
    size->lineEdit()->selectAll();
    QTest::keyClicks(size->lineEdit(), QStringLiteral("wide"));
    QVERIFY(!m_dialog->draft()->plan());
    size->lineEdit()->selectAll();
    QTest::keyClick(size->lineEdit(), Qt::Key_Backspace);
    QCOMPARE(plan().size, QSize(320, 180));
    QCOMPARE(sizeFromText(QStringLiteral(" 2048 \u00D7 858 ")), std::optional(QSize(2048, 858)));
    QCOMPARE(sizeFromText(QStringLiteral("2048")), std::nullopt);
}

void TestExportDialog::fieldsThatAPresetLacksAreHiddenAndKeepTheirValue()
{
    open({m_clips.counting(), m_clips.upright()});
    auto* fade = find<QDoubleSpinBox>("exportFade");
    QVERIFY(fade->isVisible());
    QVERIFY(!text("exportReasons").contains(QStringLiteral("without the cross fades")));
    fade->setValue(0.2);
    QCOMPARE(plan().choice.fadeMs, 200);
    QVERIFY(text("exportReasons").contains(QStringLiteral("without the cross fades")));
    choose("png");
    QVERIFY(!fade->isVisible());
    QVERIFY(!find<QComboBox>("exportSize")->isVisible());
    QCOMPARE(m_dialog->draft()->choice().fadeMs, 0);
    choose("h265");
    QVERIFY(fade->isVisible());
    QCOMPARE(plan().choice.fadeMs, 200);
    choose("wav");
    QVERIFY(!find<SegmentedControl>("exportFit")->isVisible());
    QVERIFY(!find<QCheckBox>("exportMetadata")->isVisible());
}

void TestExportDialog::thePreviewShowsTheFrameAtTheSlider()
{
    open({m_clips.counting()});
    waitForPicture();
    QSlider& slider = m_dialog->look()->slider();
    QCOMPARE(slider.maximum(), 23);
    for (const int frame : {17, 3, 23}) {
        slider.setValue(frame);
        QTRY_COMPARE_WITH_TIMEOUT(countedFrame(), frame, 30'000);
    }
    slider.setFocus();
    QTest::keyClick(&slider, Qt::Key_Home);
    QTest::keyClick(&slider, Qt::Key_Right);
    QTRY_COMPARE_WITH_TIMEOUT(countedFrame(), 1, 30'000);
}

void TestExportDialog::thePreviewGoesFromClipToClip()
{
    const QList<FinishClip> clips = ExportClips::read({m_clips.counting(), m_clips.upright()});
    QCOMPARE(secondsOf(clips), 2.0);
    QCOMPARE(placeAt(clips, 0), SequencePlace({0, 0}));
    QCOMPARE(placeAt(clips, 23.0 / 24), SequencePlace({0, 23}));
    QCOMPARE(placeAt(clips, 1), SequencePlace({1, 0}));
    QCOMPARE(placeAt(clips, 1 + 29.0 / 30), SequencePlace({1, 29}));
    QCOMPARE(placeAt(clips, 99), SequencePlace({1, 29}));
    QList<FinishClip> trimmed = clips;
    trimmed[0].clip.in = 12;
    trimmed[0].clip.out = 18;
    QCOMPARE(placeAt(trimmed, 0), SequencePlace({0, 12}));
    QCOMPARE(placeAt(trimmed, 5.0 / 24), SequencePlace({0, 17}));
    QCOMPARE(placeAt(trimmed, 6.0 / 24), SequencePlace({1, 0}));
    open({m_clips.counting(), m_clips.upright()});
    waitForPicture();
    QSlider& slider = m_dialog->look()->slider();
    slider.setValue(slider.maximum());
    // The second one is upright: its picture stands between bars of its own.
    QTRY_VERIFY_WITH_TIMEOUT(preview().pictureRect().width() < preview().resultRect().width() / 2, 30'000);
}

void TestExportDialog::aStillIsTheFrameAtTheSlider()
{
    open({m_clips.counting()}, QStringLiteral("png"));
    m_dialog->look()->slider().setValue(17);
    QCOMPARE(plan().choice.stillFrame, 17);
    QCOMPARE(plan().frames, 1);
    // Also where the slider was moved first.
    m_dialog->draft()->setPreset(QStringLiteral("h264"));
    m_dialog->look()->slider().setValue(9);
    m_dialog->draft()->setPreset(QStringLiteral("png"));
    QCOMPARE(plan().choice.stillFrame, 9);
}

void TestExportDialog::whatIsMadeEqualIsSaidBefore()
{
    open({m_clips.counting(), m_clips.upright()}, QStringLiteral("join"));
    const QString reasons = text("exportReasons");
    QVERIFY2(reasons.contains(QStringLiteral("Another size: clip 2")), qPrintable(reasons));
    QVERIFY2(reasons.contains(QStringLiteral("Another frame rate")), qPrintable(reasons));
    QVERIFY2(reasons.contains(QStringLiteral("Silent, gets silence: clip 2")), qPrintable(reasons));
    QVERIFY(text("exportWay").contains(QStringLiteral("encoded anew")));
    QVERIFY(text("exportResult").contains(QStringLiteral("with sound")));
}

void TestExportDialog::clipsThatAgreeAreSaidToBeCopied()
{
    open({m_clips.counting(), m_clips.counting()}, QStringLiteral("join"));
    QVERIFY2(text("exportWay").contains(QStringLiteral("nothing is encoded anew")), qPrintable(text("exportWay")));
    QVERIFY(text("exportResult").contains(QStringLiteral("48 frames")));
}

void TestExportDialog::aFadeThatIsTooLongIsSaid()
{
    open({m_clips.counting(), m_clips.counting()});
    find<QDoubleSpinBox>("exportFade")->setValue(9);
    QVERIFY(!m_dialog->draft()->plan());
    QVERIFY(text("exportProblem").contains(QStringLiteral("cross fade")));
    QVERIFY(!find<QPushButton>("export")->isEnabled());
    find<QDoubleSpinBox>("exportFade")->setValue(0);
    QVERIFY(find<QPushButton>("export")->isEnabled());
}

void TestExportDialog::theNameIsMadeOfItsTemplate()
{
    open({m_clips.counting()});
    QCOMPARE(text("exportFile"), QStringLiteral("2026-11-26_rooftop-dinner.mp4"));
    auto* edit = find<QLineEdit>("exportName");
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("Final/{slug}:{seed}"));
    QVERIFY2(text("exportFile").contains(QStringLiteral("{seed} is no field")), qPrintable(text("exportFile")));
    QVERIFY(text("exportFile").endsWith(QStringLiteral("Final-rooftop-dinner-.mp4")));
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("taken"));
    QVERIFY(QDir().mkpath(m_clips.folder() % u"/out"));
    QVERIFY(QFile(m_clips.folder() % u"/out/taken.mp4").open(QIODevice::WriteOnly));
    choose("gif");
    QCOMPARE(text("exportFile"), QStringLiteral("taken.gif"));
    choose("h264");
    QCOMPARE(text("exportFile"), QStringLiteral("taken (2).mp4"));
}

void TestExportDialog::aFolderHasToBeAWholePath()
{
    open({m_clips.counting()});
    auto* folder = find<QLineEdit>("exportFolder");
    folder->selectAll();
    QTest::keyClicks(folder, QStringLiteral("films"));
    QVERIFY(!find<QPushButton>("export")->isEnabled());
    QVERIFY(text("exportDisk").contains(QStringLiteral("whole path")));
    folder->selectAll();
    QTest::keyClicks(folder, QStringLiteral("~/films"));
    QVERIFY(find<QPushButton>("export")->isEnabled());
}

void TestExportDialog::roomOnTheDiskIsSaid()
{
    m_free = 1'000'000'000;
    open({m_clips.counting()});
    QVERIFY(text("exportDisk").contains(QStringLiteral("free")));
    QVERIFY(!text("exportDisk").contains(QStringLiteral("will not fit")));
    m_free = 10;
    choose("h265");
    QVERIFY(text("exportDisk").contains(QStringLiteral("will not fit")));
    m_free = std::nullopt;
    choose("h264");
    QVERIFY(!text("exportDisk").isEmpty() && !text("exportDisk").contains(QStringLiteral("free")));
}

void TestExportDialog::returnExportsAndTheDialogCanStay()
{
    open({m_clips.counting()});
    QSignalSpy wanted(m_dialog.get(), &ExportDialog::exportRequested);
    QTest::mouseClick(find<QPushButton>("exportStay"), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(3).toBool(), true);
    find<PresetList>("presets")->setFocus();
    QTest::keyClick(find<PresetList>("presets"), Qt::Key_Return);
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted.at(1).at(3).toBool(), false);
    QCOMPARE(wanted.at(1).at(1).toString(), QString(m_clips.folder() % u"/out"));
    QCOMPARE(wanted.at(1).at(2).toString(), QStringLiteral("2026-11-26_rooftop-dinner"));
    QCOMPARE(wanted.at(1).at(0).value<ExportPlan>().preset.id, QStringLiteral("h264"));
}

void TestExportDialog::foreignTextIsNeverMarkup()
{
    open({m_clips.counting()});
    const QList<QLabel*> labels = m_dialog->findChildren<QLabel*>();
    QVERIFY(!labels.isEmpty());
    for (const QLabel* label : labels) {
        if (!label->text().isEmpty()) // icons have none
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/mediatools.h"
#include "app/media/thumbnail.h"
#include "tests/support/isolated.h"
#include "tests/ui/stage/testclips.h"
#include "ui/library/cardcontent.h"
#include "ui/library/carddelegate.h"
#include "ui/models/filepresence.h"
#include "ui/models/jobroles.h"
#include "ui/style/theme.h"
#include "ui/widgets/thumbnailcache.h"

#include <QAbstractListModel>
#include <QApplication>
#include <QListView>
#include <QMutex>
#include <QSignalSpy>

using namespace klapper;
using namespace klapper::test;

namespace {

constexpr int patience = 30'000; // ms; only a failing test waits that long

class Entries final : public QAbstractListModel
{
public:
    QList<LibraryEntry> entries;
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(entries.size()); }
    QVariant data(const QModelIndex& index, int role) const override
    {
        return role == LibraryEntryRole ? QVariant::fromValue(entries[index.row()]) : QVariant();
    }
    void change(int row, const LibraryEntry& entry)
    {
        entries[row] = entry;
        Q_EMIT dataChanged(index(row), index(row));
    }
};

} // namespace

/// Cards in a list: their states, what they ask for, and the clip below the pointer.
class TestCards final : public QObject
{
    Q_OBJECT

    TestClips m_clips;
    QTemporaryDir m_folder;
    std::unique_ptr<Thumbnailer> m_stills;
    std::unique_ptr<Thumbnailer> m_strips;
    std::unique_ptr<ThumbnailCache> m_pictures;
    std::unique_ptr<FilePresence> m_files;
    std::unique_ptr<Entries> m_model;
    std::unique_ptr<QListView> m_list;
    QMutex m_mutex;
    QStringList m_read; ///< names of the files that were read

    LibraryEntry entry(const char* key) const
    {
        LibraryEntry made;
        made.jobId = QString::fromLatin1(key);
        made.title = QStringLiteral("A fox crosses the street");
        made.seconds = 2;
        made.aspect = QStringLiteral("16:9");
        made.estimate = Money::fromMicros(1'340'000);
        made.path = m_clips.counting();
        made.sha256 = key;
        made.fileSeconds = 2;
        return made;
    }
    void show(const QList<LibraryEntry>& entries)
    {
        m_model->entries = entries;
        m_list->setModel(m_model.get());
        m_list->resize(300, 420);
        m_list->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_list.get()));
    }
    QRect picture(int row) const
    {
        return CardDelegate::pictureRect(m_list->visualRect(m_model->index(row)), Qt::LeftToRight);
    }
    QImage grab() const { return m_list->viewport()->grab().toImage(); }
    /// Which frame of the counting clip a card shows, away from the line of the position; -1: none.
    qint64 frameAt(int row, double part) const
    {
        const QRect box = picture(row);
        const int x = part < 0.5 ? box.right() - 6 : box.left() + 6;
        const QImage image = grab();
        const double scale = image.devicePixelRatio();
        return TestClips::numberIn(image.copy(QRectF(x * scale, box.center().y() * scale, 3, 3).toRect()));
    }
    void moveTo(int row, double part) const
    {
        const QRect box = picture(row);
        QTest::mouseMove(m_list->viewport(), QPoint(box.left() + int(part * box.width()), box.center().y()));
    }

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, Appearance::Dark);
        QVERIFY2(m_clips.canMake() && !m_clips.counting().isEmpty(), "ffmpeg is needed");
        const auto tools = std::make_shared<MediaTools>(MediaTools::find());
        m_stills = std::make_unique<Thumbnailer>(m_folder.filePath(QStringLiteral("stills")), tools);
        m_strips =
            std::make_unique<Thumbnailer>(m_folder.filePath(QStringLiteral("strips")), tools, Thumbnailer::Kind::Strip);
    }
    void init()
    {
        ThumbnailCache::Options options;
        options.read = [this](const QString& file, QSize box, int cells) {
            {
                const QMutexLocker locked(&m_mutex);
                m_read.append(QFileInfo(file).completeBaseName());
            }
            return ThumbnailCache::readPicture(file, box, cells);
        };
        m_read.clear();
        m_pictures = std::make_unique<ThumbnailCache>(*m_stills, *m_strips, options);
        m_files = std::make_unique<FilePresence>();
        m_model = std::make_unique<Entries>();
        m_list = std::make_unique<QListView>();
        m_list->setUniformItemSizes(true);
        m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        CardDelegate::dress(*m_list, {m_pictures.get(), m_files.get()});
    }
    void cleanup()
    {
        m_list.reset();
        m_model.reset();
        m_pictures.reset();
        m_files.reset();
    }

    void thePointerGoesThroughTheClip()
    {
        show({entry("scrub")});
        QTRY_COMPARE_WITH_TIMEOUT(frameAt(0, 0), 5, patience); // the still: the frame at a tenth of 48
        moveTo(0, 0.05);
        QTRY_VERIFY_WITH_TIMEOUT(frameAt(0, 0.05) <= 3, patience);
        for (const double part : {0.3, 0.55, 0.95}) {
            moveTo(0, part);
            const int cell = int(part * 12);
            QTRY_VERIFY_WITH_TIMEOUT(frameAt(0, part) >= 4 * cell && frameAt(0, part) <= 4 * cell + 3, patience);
        }
        QTest::mouseMove(m_list->viewport(), QPoint(picture(0).right() + 60, picture(0).center().y()));
        QTRY_COMPARE_WITH_TIMEOUT(frameAt(0, 0), 5, patience); // beside the picture: the still again
    }

    void aThinLineTellsThePlaceInTheClip()
    {
        show({entry("scrub")});
        QTRY_COMPARE_WITH_TIMEOUT(frameAt(0, 0), 5, patience);
        moveTo(0, 0.5);
        const QRect box = picture(0);
        const auto brightest = [&] {
            const QImage image = grab();
            const double scale = image.devicePixelRatio();
            int best = box.left();
            for (int x = box.left() + 2; x < box.right() - 2; ++x) {
                const auto at = [&](int column) {
                    return qGray(image.pixel(int(column * scale), int(box.center().y() * scale)));
                };
                if (at(x) > at(best))
                    best = x;
            }
            return best;
        };
        QTRY_VERIFY_WITH_TIMEOUT(std::abs(brightest() - box.center().x()) <= 2, patience);
    }

    void onlyCardsInSightAreReadAndMade()
    {
        QList<LibraryEntry> many;
        for (int number = 0; number < 200; ++number)
            many.append(entry(qPrintable(QStringLiteral("many%1").arg(number))));
        show(many);
        const int inSight = m_list->viewport()->height() / m_list->visualRect(m_model->index(0)).height() + 2;
        QTRY_COMPARE_WITH_TIMEOUT(frameAt(0, 0), 5, patience);
        m_list->scrollTo(m_model->index(150), QAbstractItemView::PositionAtTop);
        QTRY_COMPARE_WITH_TIMEOUT(frameAt(150, 0), 5, patience);
        const QMutexLocker locked(&m_mutex);
        const QSet<QString> different(m_read.cbegin(), m_read.cend());
        QVERIFY2(different.size() <= 2 * inSight, qPrintable(QString::number(different.size())));
        QVERIFY(!different.contains(QStringLiteral("many80")));
    }

    void aRejectedClipIsDimmed()
    {
        LibraryEntry plain = entry("reject");
        show({plain});
        QTRY_COMPARE_WITH_TIMEOUT(frameAt(0, 0), 5, patience);
        const QImage before = grab();
        plain.rejected = true;
        m_model->change(0, plain);
        QTRY_VERIFY_WITH_TIMEOUT(grab() != before, patience);
        const CardContent card = CardContent::of(plain, nullptr);
        QVERIFY(card.rejected);
        // In the dark a dimmed picture is nearer to the ground of the list.
        const QPoint middle = picture(0).center();
        const double scale = before.devicePixelRatio();
        const auto grey = [&](const QImage& image) {
            return qGray(image.pixel((QPointF(middle) * scale).toPoint()));
        };
        const int ground = qGray(before.pixel((QPointF(2, 0) * scale).toPoint()));
        QVERIFY(std::abs(grey(grab()) - ground) <= std::abs(grey(before) - ground));
    }

    void aFileThatIsGoneIsSaidOnItsCard()
    {
        LibraryEntry lost = entry("lost");
        lost.path = m_folder.filePath(QStringLiteral("not there.mp4"));
        QCOMPARE(CardContent::of(lost, m_files.get()).hasRibbon, false); // nobody has looked
        show({lost});
        QTRY_VERIFY_WITH_TIMEOUT(CardContent::of(lost, m_files.get()).hasRibbon, patience);
        QCOMPARE(CardContent::of(lost, m_files.get()).look, CardContent::fileMissing());
        lost.trashed = true;
        QCOMPARE(CardContent::of(lost, m_files.get()).look, CardContent::inTrash());
    }

    void cardsSayWhatEntriesAre()
    {
        LibraryEntry some = entry("words");
        some.endpoint = {Tier::Pro, Mode::TextToVideo};
        some.project = QStringLiteral("Harbour");
        some.tags = {QStringLiteral("night"), QStringLiteral("fox")};
        CardContent card = CardContent::of(some, nullptr);
        QCOMPARE(card.belongs, QStringLiteral("Harbour \u00B7 #night #fox"));
        QCOMPARE(card.price, QStringLiteral("about $1.34"));
        some.cost = Money::fromMicros(1'340'000);
        card = CardContent::of(some, nullptr);
        QCOMPARE(card.brief, QStringLiteral("Pro \u00B7 2 s \u00B7 $1.34"));
        some.cost.reset();
        some.state = JobState::Failed; // the estimate of what failed is no price
        QVERIFY(CardContent::of(some, nullptr).price.isEmpty());
        some.title.clear();
        QVERIFY(!CardContent::of(some, nullptr).title.isEmpty());
    }
};

int main(int argc, char** argv)
{
    const Isolated profile;
    QApplication application(argc, argv);
    TestCards test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_cards.moc"

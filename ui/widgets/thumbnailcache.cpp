// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/thumbnailcache.h"

#include "app/media/thumbnail.h"

#include <QFile>
#include <QImageReader>

#include <algorithm>

namespace klapper {

namespace {

constexpr qsizetype mostFailures = 4000; // that are remembered

QString pictureName(const QString& key, bool isStrip) { return (isStrip ? u"strip " : u"still ") % key; }

QSet<QString> keysOf(const QList<ClipSource>& clips)
{
    QSet<QString> keys;
    for (const ClipSource& clip : clips)
        keys.insert(clip.key);
    return keys;
}

} // namespace

QImage ThumbnailCache::readPicture(const QString& file, QSize box, int cells)
{
    QImageReader reader(file, "jpeg");
    const QSize whole = reader.size();
    const QSize cell(whole.width() / cells, whole.height());
    if (cell.isEmpty()) {
        QFile::remove(file); // cut short by a full disk, or not ours; it is made anew
        return {};
    }
    const bool larger = cell.width() > box.width() || cell.height() > box.height();
    const QSize wanted = larger ? cell.scaled(box, Qt::KeepAspectRatio).expandedTo({1, 1}) : cell;
    reader.setScaledSize({wanted.width() * cells, wanted.height()});
    QImage image = reader.read();
    if (image.isNull())
        QFile::remove(file);
    else
        PictureFolder::touch(file);
    return image.convertToFormat(QImage::Format_RGB32); // what painting takes as it is
}

ThumbnailCache::ThumbnailCache(Thumbnailer& stills, Thumbnailer& strips, Options options, QObject* parent)
    : QObject(parent)
    , m_stills(stills)
    , m_strips(strips)
    , m_options(std::move(options))
    , m_images(m_options.mostBytes)
{
    m_workers.setMaxThreadCount(m_options.threads);
    follow(m_stills, false);
    follow(m_strips, true);
}

ThumbnailCache::ThumbnailCache(Thumbnailer& stills, Thumbnailer& strips, QObject* parent)
    : ThumbnailCache(stills, strips, Options(), parent)
{
}

ThumbnailCache::~ThumbnailCache()
{
    m_workers.clear();
    m_workers.waitForDone(); // what they read comes to this object
}

void ThumbnailCache::follow(Thumbnailer& maker, bool isStrip)
{
    connect(&maker, &Thumbnailer::ready, this, [this, isStrip](const QString& key) {
        const QString picture = pictureName(key, isStrip);
        m_absent.remove(picture);
        m_made.insert(picture);
        Q_EMIT ready(key);
    });
    connect(&maker, &Thumbnailer::failed, this, [this, isStrip](const QString& key) {
        const auto absence = m_absent.find(pictureName(key, isStrip));
        if (absence == m_absent.end())
            return;
        absence->how = Absent::Failed;
        absence->failed.insert(absence->clip.path);
        Q_EMIT ready(key); // whoever shows the same content in another file asks with that one
    });
}

QImage ThumbnailCache::still(const ClipSource& clip, QSize box) { return picture(clip, box, false); }

QImage ThumbnailCache::strip(const ClipSource& clip, QSize box) { return picture(clip, box, true); }

QImage ThumbnailCache::picture(const ClipSource& clip, QSize box, bool isStrip)
{
    if (clip.isNull() || box.isEmpty())
        return {};
    Ask ask{.clip = clip, .box = box, .isStrip = isStrip, .name = {}, .picture = pictureName(clip.key, isStrip)};
    ask.name = ask.picture % u' ' % QString::number(box.width()) % u'x' % QString::number(box.height());
    if (const QImage* image = m_images.object(ask.name))
        return *image;
    const auto absence = m_absent.find(ask.picture);
    if (absence != m_absent.end()) {
        // Its file was found again somewhere, or another one has the same content.
        if (absence->how == Absent::Failed && !absence->failed.contains(clip.path)) {
            absence->how = Absent::Wanted;
            absence->clip = clip;
            if (isLookedAt(clip.key, isStrip))
                make(ask.picture);
        }
        return {};
    }
    if (!m_asked.contains(ask.name)) {
        m_asked.insert(ask.name);
        m_waiting.append(ask);
        readNext();
    }
    return {};
}

void ThumbnailCache::readNext()
{
    while (m_reading < m_options.threads && !m_waiting.isEmpty()) {
        const Ask ask = m_waiting.takeFirst();
        const QString file = makerOf(ask.isStrip).pathOf(ask.clip.key);
        ++m_reading;
        m_workers.start([this, ask, file, read = m_options.read] {
            const QImage image = read(file, ask.box, ask.isStrip ? Thumbnailer::stripCells : 1);
            QMetaObject::invokeMethod(
                this, [this, ask, image] { take(ask, image); }, Qt::QueuedConnection);
        });
    }
}

void ThumbnailCache::take(const Ask& ask, const QImage& image)
{
    --m_reading;
    m_asked.remove(ask.name);
    readNext();
    if (image.isNull())
        return missed(ask);
    m_made.remove(ask.picture);
    m_images.insert(ask.name, new QImage(image), std::min(image.sizeInBytes(), m_images.maxCost()));
    Q_EMIT ready(ask.clip.key);
}

void ThumbnailCache::missed(const Ask& ask)
{
    if (m_absent.size() > mostFailures)
        m_absent.clear();
    // Made a moment ago and not to be read: to make it again would go on for ever.
    const bool hopeless = m_made.remove(ask.picture);
    Absence& absence = m_absent[ask.picture];
    if (absence.how == Absent::BeingMade) // it was asked for in two sizes
        return;
    absence.how = hopeless ? Absent::Failed : Absent::Wanted;
    absence.clip = ask.clip;
    if (hopeless)
        absence.failed.insert(ask.clip.path);
    if (isLookedAt(ask.clip.key, ask.isStrip))
        make(ask.picture);
}

void ThumbnailCache::make(const QString& picture)
{
    const auto absence = m_absent.find(picture);
    if (absence == m_absent.end() || absence->how != Absent::Wanted)
        return;
    absence->how = Absent::BeingMade;
    const ClipSource clip = absence->clip;
    makerOf(picture == pictureName(clip.key, true)).request(clip.path, clip.key, clip.seconds);
}

bool ThumbnailCache::isLookedAt(const QString& key, bool isStrip) const
{
    if (isStrip)
        return m_scrubbed.key == key;
    return std::any_of(m_shown.cbegin(), m_shown.cend(), [&key](const QList<ClipSource>& clips) {
        return std::any_of(clips.cbegin(), clips.cend(), [&key](const ClipSource& clip) { return clip.key == key; });
    });
}

void ThumbnailCache::setShown(const QObject* view, const QList<ClipSource>& clips)
{
    if (!m_shown.contains(view)) {
        connect(view, &QObject::destroyed, this, [this, view] {
            setShown(view, {});
            m_shown.remove(view);
        });
    }
    const QSet<QString> gone = keysOf(m_shown.value(view)) - keysOf(clips);
    m_shown.insert(view, clips);
    for (const QString& key : gone) {
        if (!isLookedAt(key, false))
            forget(key, false);
    }
    for (const ClipSource& clip : clips)
        make(pictureName(clip.key, false));
}

void ThumbnailCache::setScrubbed(const ClipSource& clip)
{
    if (clip == m_scrubbed)
        return;
    const QString before = std::exchange(m_scrubbed, clip).key;
    if (before != clip.key)
        forget(before, true);
    make(pictureName(clip.key, true));
}

void ThumbnailCache::forget(const QString& key, bool isStrip)
{
    const QString picture = pictureName(key, isStrip);
    m_waiting.removeIf([&](const Ask& ask) { return ask.picture == picture && m_asked.remove(ask.name); });
    const auto absence = m_absent.find(picture);
    if (absence == m_absent.end() || absence->how == Absent::Failed)
        return;
    makerOf(isStrip).drop(key);
    m_absent.erase(absence); // whoever shows it again asks again
}

void ThumbnailCache::retry(const QString& key)
{
    for (const bool isStrip : {false, true}) {
        const auto absence = m_absent.find(pictureName(key, isStrip));
        if (absence != m_absent.end() && absence->how == Absent::Failed)
            m_absent.erase(absence);
    }
    Q_EMIT ready(key);
}

} // namespace klapper

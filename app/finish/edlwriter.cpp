// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finish/edlwriter.h"

#include "app/finish/timecode.h"

#include <QFileInfo>
#include <QHash>
#include <QSet>

namespace klapper {

namespace {

constexpr qsizetype reelLength = 8;
constexpr qsizetype mostEvents = 999;
constexpr qint64 longestDissolve = 255;

bool isPlain(QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); }

/// Letters and digits of a file's name; the date that our own names begin with would be the same for all.
QString reelStem(const QString& path)
{
    QString name = QFileInfo(path).completeBaseName();
    if (name.size() > 11 && name[4] == u'-' && name[7] == u'-' && name[10] == u'_' && name[0].isDigit())
        name.remove(0, 11);
    QString stem;
    for (const QChar c : std::as_const(name)) {
        if (isPlain(c))
            stem += c.toUpper();
    }
    // BL is black and AX any other source.
    return stem.size() < 3 ? QString(u"CLIP" % stem) : stem.left(reelLength);
}

/// A reel for each file.
class Reels final
{
public:
    QString of(const QString& path)
    {
        if (const auto known = m_reels.constFind(path); known != m_reels.cend())
            return *known;
        const QString stem = reelStem(path);
        QString reel = stem;
        for (int number = 2; m_taken.contains(reel); ++number) {
            const QString digits = QString::number(number);
            reel = stem.left(reelLength - digits.size()) % digits;
        }
        m_taken.insert(reel);
        return *m_reels.insert(path, reel);
    }

private:
    QHash<QString, QString> m_reels;
    QSet<QString> m_taken;
};

class Writer final
{
public:
    explicit Writer(const Handoff& handoff)
        : m_handoff(handoff)
        , m_count(usualCount(handoff.rate))
        , m_start(
              timecodeFrame(m_count == TimecodeCount::Drop ? u"01:00:00;00" : u"01:00:00:00", handoff.rate).value_or(0))
    {
    }

    void head()
    {
        const QString title = printable(m_handoff.name).left(70);
        say(u"TITLE: " % (title.isEmpty() ? QStringLiteral("KLAPPER") : title));
        say(m_count == TimecodeCount::Drop ? QStringLiteral("FCM: DROP FRAME") : QStringLiteral("FCM: NON-DROP FRAME"));
        say({});
    }

    void event(const PlacedClip& clip, const PlacedClip* before, qint64 fade)
    {
        // A dissolve begins where the clip does; the one before it ends there, and lends the pictures behind that.
        const qint64 source = sourceOf(clip);
        const qint64 ownEnd = clip.frames - (clip.tail > 0 ? fade : 0);
        if (before) {
            const qint64 end = sourceOf(*before) + before->frames - fade;
            line(clip, m_reels.of(before->source.clip.path), QStringLiteral("C       "), end, end, clip.at, clip.at);
        }
        const QString how = before ? QString(u"D    " % QStringLiteral("%1").arg(fade, 3, 10, QLatin1Char('0')))
                                   : QStringLiteral("C       ");
        line(clip, m_reels.of(clip.source.clip.path), how, source, source + ownEnd, clip.at, clip.at + ownEnd);
        if (before)
            say(u"* FROM CLIP NAME:  " % before->fileName);
        say((before ? u"* TO CLIP NAME:  " : u"* FROM CLIP NAME:  ") % clip.fileName);
        say(u"* SOURCE FILE: " % oneLine(QFileInfo(clip.source.clip.path).absoluteFilePath()));
        if (clip.name != printable(clip.fileName))
            say(u"* COMMENT: " % clip.name);
        marks(clip, ownEnd);
    }

    QByteArray text() const { return m_text; }

private:
    qint64 sourceOf(const PlacedClip& clip) const
    {
        return clip.rate == m_handoff.rate
                 ? clip.first
                 : clip.first * clip.rate.seconds * m_handoff.rate.frames / (clip.rate.frames * m_handoff.rate.seconds);
    }

    static QString channels(const PlacedClip& clip)
    {
        if (!clip.hasSound())
            return QStringLiteral("V");
        return clip.source.shape.clip.audioChannels > 1 ? QStringLiteral("AA/V") : QStringLiteral("B");
    }

    QString code(qint64 frame) const { return timecodeText(frame, m_handoff.rate, m_count); }

    void line(const PlacedClip& clip, const QString& reel, const QString& how, qint64 in, qint64 out, qint64 from,
              qint64 to)
    {
        say(QStringLiteral("%1  %2 %3 %4 %5 %6 %7 %8")
                .arg(clip.index + 1, 3, 10, QLatin1Char('0'))
                .arg(reel, -int(reelLength))
                .arg(channels(clip), -5)
                .arg(how, code(in), code(out), code(m_start + from), code(m_start + to)));
    }

    void marks(const PlacedClip& clip, qint64 shown)
    {
        for (const PlacedClip::Mark& mark : clip.marks) {
            const qint64 own = mark.frame - clip.first;
            const qint64 ofLine = clip.rate == m_handoff.rate ? own
                                                              : own * clip.rate.seconds * m_handoff.rate.frames
                                                                    / (clip.rate.frames * m_handoff.rate.seconds);
            if (ofLine < shown)
                say(u"* LOC: " % code(m_start + clip.at + ofLine) % u" GREEN   " % mark.name % u": "
                    % mark.text.left(100));
        }
    }

    void say(const QString& text) { m_text += QByteArray(text.toUtf8() + "\r\n"); }

    const Handoff& m_handoff;
    TimecodeCount m_count;
    qint64 m_start;
    Reels m_reels;
    QByteArray m_text;
};

} // namespace

Result<QByteArray> edlText(const Handoff& handoff, const HandoffLine& line)
{
    if (line.clips.size() > mostEvents)
        return badInput(QStringLiteral("an EDL holds 999 events at most"));
    if (handoff.rate.timecodeBase() < 1 || handoff.rate.timecodeBase() > 99)
        return badInput(QStringLiteral("an EDL counts 99 frames a second at most"));
    if (double(line.frames) / handoff.rate.perSecond() > 23.0 * 3600)
        return badInput(QStringLiteral("an EDL ends at 24 hours"));
    if (line.fade > longestDissolve)
        return badInput(QStringLiteral("a dissolve has 255 frames at most in an EDL"));
    Writer writer(handoff);
    writer.head();
    for (const PlacedClip& clip : line.clips) {
        const bool fades = clip.index > 0 && line.fade > 0;
        writer.event(clip, fades ? &line.clips[clip.index - 1] : nullptr, line.fade);
    }
    return writer.text();
}

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <utility>

namespace klapper::test {

/// Reads a CMX3600 list by its columns and nothing else. What is wrong stands in faults().
class EdlCheck final
{
public:
    struct Line
    {
        int event = 0;
        QString reel;
        QString channels;
        int dissolve = -1; ///< frames; -1: a cut
        qint64 in = 0;
        qint64 out = 0;
        qint64 from = 0;
        qint64 to = 0;
    };
    struct Event
    {
        QList<Line> lines;
        QStringList comments; ///< without the star
    };

    /// @param base frames that the timecode counts in a second
    EdlCheck(const QByteArray& text, int base)
        : m_base(base)
    {
        if (!text.endsWith("\r\n") || text.count('\n') != text.count("\r\n"))
            m_faults.append(QStringLiteral("a line does not end with CR LF"));
        QStringList lines = QString::fromUtf8(text).split(QStringLiteral("\r\n"));
        lines.removeAll(QString());
        head(lines);
        for (const QString& line : std::as_const(lines))
            line.startsWith(u"* ") ? comment(line.mid(2)) : event(line);
        for (qsizetype i = 0; i < m_events.size(); ++i)
            checkEvent(i);
    }

    const QStringList& faults() const { return m_faults; }
    const QString& title() const { return m_title; }
    bool drops() const { return m_drops; }
    const QList<Event>& events() const { return m_events; }
    /// All numbers that a timecode shows, one after the other: the first frames of a day until this code.
    qint64 frameOf(const QString& code) const
    {
        static QHash<QString, qint64> known[2][101];
        QHash<QString, qint64>& codes = known[m_drops ? 1 : 0][m_base];
        if (codes.isEmpty()) {
            qint64 frame = 0;
            for (int minute = 0; minute < 62; ++minute) {
                for (int second = 0; second < 60; ++second) {
                    for (int number = 0; number < m_base; ++number) {
                        if (m_drops && minute % 10 != 0 && second == 0 && number < m_base / 15)
                            continue;
                        codes.insert(QString::asprintf("%02d:%02d:%02d%c%02d", minute / 60, minute % 60, second,
                                                       m_drops ? ';' : ':', number),
                                     frame++);
                    }
                }
            }
        }
        return codes.value(code, -1);
    }

private:
    void fault(const QString& what) { m_faults.append(what); }

    void head(QStringList& lines)
    {
        const QString title = lines.isEmpty() ? QString() : lines.takeFirst();
        const QString mode = lines.isEmpty() ? QString() : lines.takeFirst();
        if (!title.startsWith(u"TITLE: ") || title.size() > 77)
            fault(u"title: " % title);
        m_title = title.mid(7);
        m_drops = mode == u"FCM: DROP FRAME";
        if (!m_drops && mode != u"FCM: NON-DROP FRAME")
            fault(u"mode: " % mode);
    }

    void comment(const QString& text)
    {
        if (m_events.isEmpty())
            return fault(u"a comment of nothing: " % text);
        m_events.last().comments.append(text);
    }

    void event(const QString& text)
    {
        static const QRegularExpression form(
            QStringLiteral("^(\\d{3})  ([A-Z0-9]{2,8} *) (V|A|A2|AA|B|A2/V|AA/V) +(C   |D   ) (   |\\d{3}) "
                           "(\\d\\d:\\d\\d:\\d\\d[:;]\\d\\d) (\\d\\d:\\d\\d:\\d\\d[:;]\\d\\d) "
                           "(\\d\\d:\\d\\d:\\d\\d[:;]\\d\\d) (\\d\\d:\\d\\d:\\d\\d[:;]\\d\\d)$"));
        const QRegularExpressionMatch match = form.match(text);
        if (!match.hasMatch() || match.capturedLength(2) != 8 || match.capturedStart(4) != 20
            || match.capturedStart(6) != 29)
            return fault(u"no event: " % text);
        Line line{.event = match.captured(1).toInt(),
                  .reel = match.captured(2).trimmed(),
                  .channels = match.captured(3),
                  .in = frameOf(match.captured(6)),
                  .out = frameOf(match.captured(7)),
                  .from = frameOf(match.captured(8)),
                  .to = frameOf(match.captured(9))};
        const bool isDissolve = match.captured(4).startsWith(u'D');
        if (isDissolve == match.captured(5).trimmed().isEmpty())
            fault(u"a cut has no length, a dissolve one: " % text);
        if (isDissolve)
            line.dissolve = match.captured(5).toInt();
        if (std::min({line.in, line.out, line.from, line.to}) < 0)
            fault(u"no timecode of this count: " % text);
        if (line.out - line.in != line.to - line.from)
            fault(u"source and record differ in length: " % text);
        if (m_events.isEmpty() || m_events.last().lines.last().event != line.event)
            m_events.append(Event());
        m_events.last().lines.append(line);
    }

    void checkEvent(qsizetype i)
    {
        const QList<Line>& lines = m_events[i].lines;
        const QString number = QString::number(lines.first().event);
        if (lines.first().event != i + 1)
            fault(u"event out of order: " % number);
        if (i > 0 && lines.first().from != m_events[i - 1].lines.last().to)
            fault(u"a gap or an overlap before event " % number);
        const bool fades = lines.last().dissolve >= 0;
        if (lines.size() != (fades ? 2 : 1))
            fault(u"lines of event " % number);
        if (fades && (lines.first().in != lines.first().out || i == 0))
            fault(u"a dissolve begins with a cut of no length: " % number);
        if (fades && lines.last().dissolve > lines.last().to - lines.last().from)
            fault(u"a dissolve longer than its event: " % number);
        if (!fades && lines.last().to == lines.last().from)
            fault(u"an empty event: " % number);
    }

    int m_base;
    bool m_drops = false;
    QString m_title;
    QList<Event> m_events;
    QStringList m_faults;
};

} // namespace klapper::test

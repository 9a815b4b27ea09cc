// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/finish/handoffline.h"

#include <QHash>

class QXmlStreamWriter;

namespace klapper {

/// The part of an FCPXML document that the time line refers to: formats, assets, effects, each once.
class FcpxmlResources final
{
public:
    FcpxmlResources(const Handoff& handoff, const HandoffLine& line);

    void write(QXmlStreamWriter& xml) const;

    QString lineFormat() const { return m_lineFormat; }
    QString formatOf(const PlacedClip& clip) const { return m_formatOfClip[clip.index]; }
    QString assetOf(const PlacedClip& clip) const { return m_assetOfFile[clip.source.clip.path]; }
    QString dissolve() const { return m_dissolve; } ///< empty without a cross fade
    QString crossFade() const { return m_crossFade; }

    /// Seconds as the format writes them: "0s", "2s", "1001/30000s".
    static QString seconds(qint64 numerator, qint64 denominator);
    static QString time(qint64 frames, const Rate& rate) { return seconds(frames * rate.seconds, rate.frames); }

private:
    struct Format
    {
        QString id;
        Rate rate;
        QSize size;
        QString color;
        QString pixel; ///< "4:3" where it is not square
    };
    struct Asset
    {
        QString id;
        QString format;
        PlacedClip clip;
    };

    QString nextId() { return u'r' % QString::number(++m_ids); }
    QString format(const Rate& rate, QSize size, const QString& color, const QString& pixel);
    static void writeFormat(QXmlStreamWriter& xml, const Format& format);
    static void writeAsset(QXmlStreamWriter& xml, const Asset& asset);

    int m_ids = 0;
    QList<Format> m_formats;
    QList<Asset> m_assets;
    QHash<QString, QString> m_assetOfFile;
    QStringList m_formatOfClip;
    QString m_lineFormat;
    QString m_dissolve;
    QString m_crossFade;
};

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sequence/presetwords.h"

#include <QHash>

namespace klapper {

namespace {

/// Where a preset stands, and what it is called; the table of presets has neither.
struct Place
{
    PresetGroup group = PresetGroup::Delivery;
    const char* title = "";
};

const QHash<QString, Place>& places()
{
    static const QHash<QString, Place> known{
        {QStringLiteral("h264"),
         {PresetGroup::Delivery, QT_TRANSLATE_NOOP("klapper::PresetWords", "H.264 for delivery")}},
        {QStringLiteral("h265"), {PresetGroup::Delivery, QT_TRANSLATE_NOOP("klapper::PresetWords", "H.265, 10 bit")}},
        {QStringLiteral("join"), {PresetGroup::Delivery, QT_TRANSLATE_NOOP("klapper::PresetWords", "Join")}},
        {QStringLiteral("original"),
         {PresetGroup::Delivery, QT_TRANSLATE_NOOP("klapper::PresetWords", "Original files")}},
        {QStringLiteral("av1"), {PresetGroup::Web, QT_TRANSLATE_NOOP("klapper::PresetWords", "AV1")}},
        {QStringLiteral("webm"), {PresetGroup::Web, QT_TRANSLATE_NOOP("klapper::PresetWords", "WebM, VP9")}},
        {QStringLiteral("prores-hq"),
         {PresetGroup::Editors, QT_TRANSLATE_NOOP("klapper::PresetWords", "ProRes 422 HQ")}},
        {QStringLiteral("prores-proxy"),
         {PresetGroup::Editors, QT_TRANSLATE_NOOP("klapper::PresetWords", "ProRes 422 Proxy")}},
        {QStringLiteral("vertical"),
         {PresetGroup::Social, QT_TRANSLATE_NOOP("klapper::PresetWords", "Vertical, 9:16")}},
        {QStringLiteral("square"), {PresetGroup::Social, QT_TRANSLATE_NOOP("klapper::PresetWords", "Square, 1:1")}},
        {QStringLiteral("4x5"), {PresetGroup::Social, QT_TRANSLATE_NOOP("klapper::PresetWords", "Portrait, 4:5")}},
        {QStringLiteral("cinema"), {PresetGroup::Cinema, QT_TRANSLATE_NOOP("klapper::PresetWords", "Scope, 2.39:1")}},
        {QStringLiteral("21x9"), {PresetGroup::Cinema, QT_TRANSLATE_NOOP("klapper::PresetWords", "Ultra wide, 21:9")}},
        {QStringLiteral("4x3"), {PresetGroup::Cinema, QT_TRANSLATE_NOOP("klapper::PresetWords", "Academy, 4:3")}},
        {QStringLiteral("3x4"), {PresetGroup::Cinema, QT_TRANSLATE_NOOP("klapper::PresetWords", "Upright, 3:4")}},
        {QStringLiteral("gif"), {PresetGroup::Previews, QT_TRANSLATE_NOOP("klapper::PresetWords", "GIF")}},
        {QStringLiteral("webp"), {PresetGroup::Previews, QT_TRANSLATE_NOOP("klapper::PresetWords", "Animated WebP")}},
        {QStringLiteral("png-sequence"),
         {PresetGroup::Images, QT_TRANSLATE_NOOP("klapper::PresetWords", "PNG sequence")}},
        {QStringLiteral("png"), {PresetGroup::Images, QT_TRANSLATE_NOOP("klapper::PresetWords", "One frame, PNG")}},
        {QStringLiteral("contact-sheet"),
         {PresetGroup::Images, QT_TRANSLATE_NOOP("klapper::PresetWords", "Contact sheet, PNG")}},
        {QStringLiteral("wav"), {PresetGroup::Sound, QT_TRANSLATE_NOOP("klapper::PresetWords", "Sound, WAV")}},
        {QStringLiteral("flac"), {PresetGroup::Sound, QT_TRANSLATE_NOOP("klapper::PresetWords", "Sound, FLAC")}},
        {QStringLiteral("m4a"), {PresetGroup::Sound, QT_TRANSLATE_NOOP("klapper::PresetWords", "Sound, M4A")}},
    };
    return known;
}

/// Of a preset that came into the table without words.
PresetGroup groupByKind(const ExportPreset& preset)
{
    switch (preset.kind) {
    case ExportKind::Original:
    case ExportKind::Join:
        return PresetGroup::Delivery;
    case ExportKind::Video:
        return preset.ratio ? PresetGroup::Cinema : preset.size ? PresetGroup::Social : PresetGroup::Delivery;
    case ExportKind::Animation:
        return PresetGroup::Previews;
    case ExportKind::Images:
    case ExportKind::Still:
        return PresetGroup::Images;
    case ExportKind::Sound:
        return PresetGroup::Sound;
    }
    Q_UNREACHABLE();
}

} // namespace

QString PresetWords::group(PresetGroup group)
{
    switch (group) {
    case PresetGroup::Delivery:
        return tr("Delivery");
    case PresetGroup::Web:
        return tr("Web");
    case PresetGroup::Editors:
        return tr("Editors");
    case PresetGroup::Social:
        return tr("Social");
    case PresetGroup::Cinema:
        return tr("Cinema ratios");
    case PresetGroup::Previews:
        return tr("Previews");
    case PresetGroup::Images:
        return tr("Images");
    case PresetGroup::Sound:
        return tr("Sound");
    }
    Q_UNREACHABLE();
}

PresetGroup PresetWords::groupOf(const ExportPreset& preset)
{
    const auto place = places().constFind(preset.id);
    return place == places().cend() ? groupByKind(preset) : place->group;
}

QString PresetWords::title(const ExportPreset& preset)
{
    const auto place = places().constFind(preset.id);
    return place == places().cend() ? preset.id : tr(place->title);
}

QString PresetWords::size(QSize size) { return QStringLiteral("%1 \u00D7 %2").arg(size.width()).arg(size.height()); }

QString PresetWords::codec(const QString& encoder)
{
    static const QHash<QString, QString> names{{QStringLiteral("libx264"), QStringLiteral("H.264")},
                                               {QStringLiteral("libx265"), QStringLiteral("H.265")},
                                               {QStringLiteral("libsvtav1"), QStringLiteral("AV1")},
                                               {QStringLiteral("libvpx-vp9"), QStringLiteral("VP9")},
                                               {QStringLiteral("prores_ks"), QStringLiteral("ProRes")},
                                               {QStringLiteral("aac"), QStringLiteral("AAC")},
                                               {QStringLiteral("libopus"), QStringLiteral("Opus")},
                                               {QStringLiteral("flac"), QStringLiteral("FLAC")},
                                               {QStringLiteral("pcm_s24le"), QStringLiteral("PCM")},
                                               {QStringLiteral("libwebp_anim"), QStringLiteral("WebP")}};
    return names.value(encoder, encoder);
}

QString PresetWords::line(const ExportPreset& preset)
{
    const QString dot = QStringLiteral(" \u00B7 ");
    if (preset.kind == ExportKind::Original)
        return tr("a copy of each file as it is");
    if (preset.kind == ExportKind::Join)
        return tr("copied where all clips agree");
    QStringList parts;
    if (preset.size)
        parts.append(size(*preset.size));
    if (preset.mostRate > 0)
        parts.append(tr("at most %1 fps").arg(preset.mostRate));
    parts.append(preset.suffix.toUpper());
    for (const QString& encoder : {preset.encoder, preset.audioEncoder}) {
        const QString name = codec(encoder);
        if (!name.isEmpty() && name.compare(preset.suffix, Qt::CaseInsensitive) != 0 && !parts.contains(name))
            parts.append(name);
    }
    if (preset.sheet)
        parts.append(tr("%1 \u00D7 %2 frames").arg(preset.sheet->width()).arg(preset.sheet->height()));
    else if (preset.mostWidth > 0)
        parts.append(tr("at most %1 px wide").arg(preset.mostWidth));
    if (preset.kind == ExportKind::Images)
        parts.append(tr("with a WAV beside them"));
    return parts.join(dot);
}

QString PresetWords::lack(const ExportPreset& preset, MediaAbilities::Lack lack)
{
    switch (lack) {
    case MediaAbilities::Lack::None:
        return {};
    case MediaAbilities::Lack::NoFfmpeg:
        return tr("ffmpeg is not installed: install the package “ffmpeg”.");
    case MediaAbilities::Lack::NoFfprobe:
        return tr("ffprobe is not installed: install the package “ffmpeg”.");
    case MediaAbilities::Lack::Encoder:
        return tr("The ffmpeg of this computer has no encoder “%1”.").arg(preset.encoder);
    case MediaAbilities::Lack::AudioEncoder:
        return tr("The ffmpeg of this computer has no encoder “%1”.").arg(preset.audioEncoder);
    case MediaAbilities::Lack::Muxer:
        return tr("The ffmpeg of this computer cannot write %1.").arg(preset.suffix.toUpper());
    }
    Q_UNREACHABLE();
}

} // namespace klapper

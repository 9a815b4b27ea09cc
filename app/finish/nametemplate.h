// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringList>

namespace klapper {

struct RequestDraft;

/// What a name can be made of; whatever is not known stays empty. All texts may be foreign.
struct NameFields
{
    QDate date = {};      ///< local, of the day of the export
    QString project = {}; ///< empty: none, or the clips are of several
    QString text = {};    ///< becomes {slug}: the name of the sequence, or the first words of the prompt
    QString tier = {};    ///< "std", "pro", "4k"; empty where the clips differ
    int take = 0;         ///< 0: none
    bool operator==(const NameFields&) const = default;
};

struct FilledName
{
    QString name;        ///< without a suffix; never empty
    QStringList unknown; ///< words in braces that are no field, as they were written; left out of the name
    bool operator==(const FilledName&) const = default;
};

/// "{date}_{project}_{slug}_{tier}_{take}" (finish.md, "Presets").
QString usualNameTemplate();
/// "date", "project", "slug", "tier", "take".
QStringList nameFieldWords();

/// Fills a template, for example "2026-11-26_short-film_rooftop-dinner_pro_02". A field without a value goes together
/// with one separator beside it. The result is safe on every system, see safeFileName(), also with `suffix` after it.
/// A brace that is not closed is a letter as any other. @param suffix without its dot; empty: of a folder. Pure.
FilledName fillName(const QString& pattern, const NameFields& fields, QStringView suffix);

/// What a clip that comes is called: "{date}_{slug}_{tier}".
QString usualClipName();
/// "date", "slug", "tier": more is not known of a clip when it gets its name.
QStringList clipNameFields();
/// Words in braces that are none of these.
QStringList unknownClipFields(const QString& pattern);
/// The name of a clip with its suffix ".mp4": the local date of `when`, the words of the prompt or of the first shot as
/// in clipFileName(), which it equals for the usual pattern (and for an empty one). Safe, see safeFileName().
QString clipName(const QString& pattern, const QDateTime& when, const RequestDraft& draft);

/// The name with its suffix that is free in a folder: numbered where it is taken, "name (2).mp4", so that nothing is
/// overwritten. Looks at the disk. @param suffix without its dot; empty: of a folder
QString freeNameIn(const QString& folder, const QString& name, QStringView suffix);

} // namespace klapper

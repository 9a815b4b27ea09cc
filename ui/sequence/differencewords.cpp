// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sequence/differencewords.h"

#include "ui/sequence/presetwords.h"

#include <QLocale>
#include <QStringList>

#include <cmath>

namespace klapper {

namespace {

QString seconds(double value) { return QLocale().toString(std::abs(value), 'f', 3); }

} // namespace

QString DifferenceWords::of(const ResultDifference& difference)
{
    using Kind = ResultDifference::Kind;
    const QLocale locale;
    switch (difference.kind) {
    case Kind::Frames:
        return tr("%1 frames instead of %2")
            .arg(locale.toString(qint64(difference.found)), locale.toString(qint64(difference.planned)));
    case Kind::Seconds:
        return tr("%1 s instead of %2 s").arg(seconds(difference.found), seconds(difference.planned));
    case Kind::Size:
        return tr("%1 instead of %2")
            .arg(PresetWords::size(difference.foundSize), PresetWords::size(difference.plannedSize));
    case Kind::SoundMissing:
        return tr("no sound, though the clips have some");
    case Kind::SoundThere:
        return tr("sound, though there was to be none");
    case Kind::SoundLate:
        return difference.found > 0 ? tr("the sound ends %1 s after the picture").arg(seconds(difference.found))
                                    : tr("the sound ends %1 s before the picture").arg(seconds(difference.found));
    case Kind::CutPictures:
        return tr("the pictures around the cuts of clip %1 are not the clip's own").arg(difference.clip + 1);
    case Kind::MadeWhole:
        return tr("all pictures of clip %1 were encoded anew, since a copy could not be cut exactly")
            .arg(difference.clip + 1);
    case Kind::NoRecipe:
        return tr("the recipe could not be put into the file");
    }
    Q_UNREACHABLE();
}

QString DifferenceWords::all(const QList<ResultDifference>& differences)
{
    QStringList words;
    for (const ResultDifference& difference : differences)
        words.append(of(difference));
    return words.join(tr("; "));
}

} // namespace klapper

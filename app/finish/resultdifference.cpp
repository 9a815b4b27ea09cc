// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finish/resultdifference.h"

namespace klapper {

QString differenceWord(ResultDifference::Kind kind)
{
    switch (kind) {
    case ResultDifference::Kind::Frames:
        return QStringLiteral("frames");
    case ResultDifference::Kind::Seconds:
        return QStringLiteral("seconds");
    case ResultDifference::Kind::Size:
        return QStringLiteral("size");
    case ResultDifference::Kind::SoundMissing:
        return QStringLiteral("sound_missing");
    case ResultDifference::Kind::SoundThere:
        return QStringLiteral("sound_there");
    case ResultDifference::Kind::SoundLate:
        return QStringLiteral("sound_late");
    case ResultDifference::Kind::CutPictures:
        return QStringLiteral("cut_pictures");
    case ResultDifference::Kind::MadeWhole:
        return QStringLiteral("made_whole");
    case ResultDifference::Kind::NoRecipe:
        return QStringLiteral("no_recipe");
    }
    Q_UNREACHABLE();
}

} // namespace klapper

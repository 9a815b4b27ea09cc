// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/tokens.h"

#include <QIcon>
#include <QPixmap>

namespace klapper {

/// Our own drawings in resources/icons, one file each, stroke 1.5 on a grid of 24.
enum class IconId {
    Logo,
    Play,
    Pause,
    StepBack,
    StepForward,
    JumpStart,
    JumpEnd,
    Loop,
    Volume,
    Mute,
    Camera,
    FullScreen,
    ExitFullScreen,
    MarkIn,
    MarkOut,
    Speed,
    Plus,
    Minus,
    Up,
    Down,
    DragHandle,
    Trash,
    Search,
    Filter,
    Sort,
    Cards,
    List,
    Bookmark,
    ChevronDown,
    ChevronRight,
    Close,
    More,
    Film,
    Book,
    Image,
    Text,
    Audio,
    Dice,
    Folder,
    Copy,
    ExternalLink,
    Link,
    Settings,
    Key,
    Wallet,
    Practice,
    Star,
    StarFilled,
    Compare,
    Sequence,
    Eye,
    Swap,
    Split,
    Merge,
    Duplicate,
    Refresh,
    Undo,
    Send,
    Tag,
    Warning,
    Error,
    Info,
    Check,
    Question,
    Clock,
    Hourglass,
    Render,
    CloudOff,
    Download,
    PauseCircle,
    Cancel,
    Expired,
    FileMissing,
    Export,
};
inline constexpr int iconCount = static_cast<int>(IconId::Export) + 1;

/// An icon tinted with a token of the theme in force when it is painted: it follows a change of theme by
/// itself, is drawn anew for every size and scale, and is quiet when disabled. Cheap to call.
/// Checked state (QIcon::On) takes AccentText when the tint is Text or Quiet.
/// The logo keeps its own colours.
QIcon icon(IconId id, Token tint = Token::Text);

/// One picture for painters; crisp at that scale.
QPixmap iconPixmap(IconId id, int size, const QColor& tint, qreal devicePixelRatio);

/// Resource path of the drawing, for example ":/klapper/icons/play.svg".
QString iconFile(IconId id);

} // namespace klapper

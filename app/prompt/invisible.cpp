// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/invisible.h"

namespace klapper {

namespace {

bool isInvisible(const QString& text, qsizetype i)
{
    const char16_t u = text[i].unicode();
    if ((u >= 0x20 && u < 0x7F) || (u >= 0x3000 && u < 0xD800))
        return false; // most of what is typed
    if (text[i].isHighSurrogate())
        return i + 1 >= text.size() || !text[i + 1].isLowSurrogate();
    if (text[i].isLowSurrogate())
        return i == 0 || !text[i - 1].isHighSurrogate();
    const bool control = (u < 0x20 && u != u'\n' && u != u'\r' && u != u'\t') || (u >= 0x7F && u <= 0x9F);
    const bool override = (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069);
    return control || override || u == 0x200B || u == 0x2060 || u == 0xFEFF;
}

} // namespace

qsizetype firstInvisible(const QString& text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isInvisible(text, i))
            return i;
    }
    return -1;
}

QString withoutInvisible(const QString& text)
{
    QString rest;
    rest.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isInvisible(text, i))
            rest.append(text[i]);
    }
    return rest;
}

} // namespace klapper

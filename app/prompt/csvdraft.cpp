// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/csvdraft.h"

#include <algorithm>
#include <cmath>

namespace klapper {

namespace {

using Kind = ImportProblem::Kind;

constexpr int mostSeconds = 100'000; // as readRequestInput(): what is beyond is for the check to refuse

} // namespace

CsvDraft::CsvDraft(Endpoint fallback, bool decimalComma)
    : m_decimalComma(decimalComma)
{
    m_draft.endpoint = {fallback.tier, Mode::TextToVideo};
}

void CsvDraft::take(const CsvColumn& column, const CsvCell& cell, const QString& heading)
{
    const QString text = cell.text.trimmed();
    if (text.isEmpty())
        return;
    const Place place{cell, heading};
    switch (column.field) {
    case CsvField::Prompt:
        m_draft.prompt = cell.text;
        return;
    case CsvField::Style:
        m_draft.style = cell.text;
        return;
    case CsvField::Negative:
        m_draft.negative = cell.text;
        return;
    case CsvField::Aspect:
        m_draft.aspect = text;
        return;
    case CsvField::FirstFrame:
        m_draft.firstFrame = text;
        return;
    case CsvField::LastFrame:
        m_draft.lastFrame = text;
        return;
    case CsvField::Shot:
        m_shots[column.shot].text = cell.text;
        return;
    case CsvField::Seconds:
    case CsvField::ShotSeconds:
    case CsvField::Seed:
    case CsvField::Guidance:
        return takeNumber(column, place, text);
    case CsvField::Audio:
    case CsvField::Tier:
    case CsvField::Mode:
        return takeChoice(column.field, place, text.toLower());
    }
    Q_UNREACHABLE();
}

void CsvDraft::takeNumber(const CsvColumn& column, const Place& place, const QString& text)
{
    if (column.field == CsvField::Guidance) {
        bool isNumber = false;
        const double value = (m_decimalComma ? QString(text).replace(u',', u'.') : text).toDouble(&isNumber);
        if (!isNumber || !std::isfinite(value))
            return refuse(Kind::NotANumber, place);
        m_draft.guidance = value;
        return;
    }
    const std::optional<qint64> value = wholeNumber(place, text);
    if (!value)
        return;
    const int seconds = int(std::clamp<qint64>(*value, -mostSeconds, mostSeconds));
    if (column.field == CsvField::Seed) {
        m_draft.seed = *value;
    } else if (column.field == CsvField::ShotSeconds) {
        m_shots[column.shot].seconds = seconds;
    } else {
        m_draft.seconds = seconds;
        m_saysSeconds = true;
    }
}

std::optional<qint64> CsvDraft::wholeNumber(const Place& place, const QString& text)
{
    bool isNumber = false;
    const qint64 value = text.toLongLong(&isNumber);
    if (isNumber)
        return value;
    refuse(Kind::NotANumber, place);
    return std::nullopt;
}

void CsvDraft::takeChoice(CsvField field, const Place& place, const QString& text)
{
    if (field == CsvField::Audio) {
        const QStringList yes{QStringLiteral("yes"), QStringLiteral("true"), QStringLiteral("on"), QStringLiteral("1")};
        const QStringList no{QStringLiteral("no"), QStringLiteral("false"), QStringLiteral("off"), QStringLiteral("0")};
        if (!yes.contains(text) && !no.contains(text))
            return refuse(Kind::NotAChoice, place, {yes.first(), no.first()});
        m_draft.audio = yes.contains(text);
    } else if (field == CsvField::Tier) {
        QStringList known;
        for (const Tier tier : {Tier::Standard, Tier::Pro, Tier::FourK}) {
            known.append(Endpoint{tier}.tierId());
            if (text == known.last())
                m_draft.endpoint.tier = tier;
        }
        if (!known.contains(text))
            refuse(Kind::NotAChoice, place, known);
    } else {
        const bool isImage = text == u"image" || text == u"image-to-video" || text == u"image to video";
        const bool isText = text == u"text" || text == u"text-to-video" || text == u"text to video";
        if (!isImage && !isText)
            return refuse(Kind::NotAChoice, place, {QStringLiteral("text"), QStringLiteral("image")});
        m_draft.endpoint.mode = isImage ? Mode::ImageToVideo : Mode::TextToVideo;
        m_saysMode = true;
    }
}

void CsvDraft::refuse(Kind kind, const Place& place, const QStringList& choices)
{
    m_problems.append({.kind = kind,
                       .line = place.cell.line,
                       .column = place.cell.column,
                       .field = place.heading,
                       .text = place.cell.text.trimmed().left(80),
                       .choices = choices});
}

QList<ImportProblem> CsvDraft::finish(int line)
{
    if (!m_saysMode && !m_draft.firstFrame.isEmpty())
        m_draft.endpoint.mode = Mode::ImageToVideo;
    placeShots();
    if (m_draft.prompt.trimmed().isEmpty() && !m_draft.shotsActive)
        m_problems.append({.kind = Kind::NoText, .line = line, .column = 1});
    return m_problems;
}

void CsvDraft::placeShots()
{
    m_shots.removeIf([](const auto& shot) { return shot.value().text.trimmed().isEmpty(); });
    if (m_shots.isEmpty())
        return;
    int said = 0;
    int open = 0;
    for (const RowShot& shot : std::as_const(m_shots)) {
        said += shot.seconds.value_or(0);
        open += shot.seconds ? 0 : 1;
    }
    if (open == 0 && !m_saysSeconds)
        m_draft.seconds = std::clamp(said, -mostSeconds, mostSeconds);
    int left = std::max(open, m_draft.seconds - said); // never less than a second each
    for (const RowShot& shot : std::as_const(m_shots)) {
        const int share = open > 0 ? (left + open - 1) / open : 0;
        m_draft.shots.append({shot.text, shot.seconds.value_or(share)});
        if (!shot.seconds) {
            left -= share;
            --open;
        }
    }
    m_draft.shotsActive = true;
}

} // namespace klapper

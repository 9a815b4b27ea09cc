// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Shots written into a prompt, and read out of it again by the practice service, which shares no code with the writer.
// Steering: the prompt; then one shot in each line, its seconds in front ("3 A door opens").
#include "app/prompt/shottext.h"
#include "app/contract/contract.h"
#include "app/practice/shots.h"
#include "tests/fuzz/property.h"

#include <QRegularExpression>

using namespace klapper;
using fuzz::require;

namespace {

RequestDraft draftOf(const fuzz::Input& input)
{
    RequestDraft draft;
    draft.prompt = QString::fromUtf8(input.steering);
    const QList<QByteArray> lines = input.material.split('\n');
    for (const QByteArray& line : lines.first(qMin<qsizetype>(lines.size(), 100))) {
        const qsizetype blank = line.indexOf(' ');
        draft.shots.append({QString::fromUtf8(line.mid(blank + 1)), line.left(qMax<qsizetype>(blank, 0)).toInt()});
    }
    draft.shotsActive = true;
    return draft;
}

/// A person's own "Shot 3:" inside a shot cannot be told from ours.
bool hasMarks(const RequestDraft& draft)
{
    static const QRegularExpression mark(QStringLiteral("shot|镜头|分镜"), QRegularExpression::CaseInsensitiveOption);
    const auto marked = [](const QString& text) {
        return mark.match(text).hasMatch();
    };
    return marked(draft.prompt)
        || std::any_of(draft.shots.begin(), draft.shots.end(), [&](const Shot& shot) { return marked(shot.text); });
}

void checkRoundTrip(const RequestDraft& draft, const QString& sent)
{
    if (draft.shots.size() < 2 || draft.shots.size() > 99 || hasMarks(draft))
        return;
    const QList<practice::Shot> read = practice::numberedShots(sent);
    require(read.size() == draft.shots.size(), "as many shots are read as were written");
    for (qsizetype i = 0; i < read.size(); ++i) {
        const QString text = draft.shots[i].text.simplified();
        require(read[i].text == text || read[i].text == QString(text + u'.'), "a shot is read as it was written");
    }
}

/// One draft, two views: text and back is the same draft, once a row says something.
void checkViews(const RequestDraft& draft)
{
    const bool said = std::any_of(draft.shots.begin(), draft.shots.end(),
                                  [](const Shot& shot) { return !shot.text.trimmed().isEmpty(); });
    if (said)
        require(withTextAsRows(withRowsAsText(draft)) == draft, "an unchanged text gives the rows back");
    RequestDraft text;
    text.prompt = draft.prompt;
    const RequestDraft rows = withTextAsRows(text);
    require(rows.shotsActive && !rows.shots.isEmpty(), "any text has rows");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const fuzz::Input input(data, size);
    RequestDraft draft = draftOf(input);

    const QString list = numberedShots(draft.shots);
    require(!list.contains(u'\n') && !list.contains(u'\r'), "a shot stays in one line");
    Contract plain;
    const QString sent = promptText(draft, plain);
    require(sent.endsWith(list), "the shots end the prompt");
    require(sent.startsWith(draft.prompt.trimmed()), "the prompt begins the text");
    checkRoundTrip(draft, sent);

    Contract segments;
    segments.fields.append({.role = Role::Shots, .segment = SegmentForm{}});
    require(promptText(draft, segments) == (draft.prompt.trimmed().isEmpty() ? list : draft.prompt.trimmed()),
            "with a list of its own the prompt stays alone");
    checkViews(draft);
    draft.shotsActive = false;
    require(promptText(draft, plain) == draft.prompt, "without shots the prompt stays as it is");
    require(RequestDraft::fromJson(draft.toJson()) == draft, "a draft is kept as it is");
    return 0;
}

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/wordchoice.h"

#include "app/cli/commandline.h"
#include "app/cli/commandtree.h"
#include "app/cli/console.h"
#include "app/cli/journalwords.h"
#include "app/core/endpoint.h"
#include "app/core/jobstate.h"
#include "app/finish/exportpreset.h"

namespace klapper::cli {

namespace {

using Word = WordChoice::Word;

/// bash takes --output=json apart at the sign of equality.
QStringList joinedAtEquals(const QStringList& words)
{
    QStringList joined;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool isSign = words[i] == u"=" && !joined.isEmpty() && joined.last().startsWith(u"--");
        if (!isSign) {
            joined.append(words[i]);
            continue;
        }
        // The value is a word of its own, as after a blank.
        joined.append(i + 1 < words.size() ? words[++i] : QString());
    }
    return joined;
}

/// Where in the tree the cursor is.
struct Place
{
    const CLI::App* command = nullptr;
    qsizetype argument = 0;                  ///< which of its arguments comes next
    std::optional<OptionFacts> waiting = {}; ///< an option that has no value yet
    bool practice = false;
};

std::optional<OptionFacts> optionNamed(const CLI::App& command, const QString& name)
{
    const QList<OptionFacts> all = allFactsOf(command);
    for (const OptionFacts& fact : all) {
        if (!fact.isArgument && fact.names.contains(name))
            return fact;
    }
    return std::nullopt;
}

const CLI::App* commandNamed(const CLI::App& command, const QString& name)
{
    const QList<const CLI::App*> below = commandsOf(command);
    for (const CLI::App* each : below) {
        if (text(each->get_name()) == name)
            return each;
    }
    return nullptr;
}

Place placeAfter(const CLI::App& app, const QStringList& words)
{
    Place place{.command = &app};
    bool helps = false;
    for (const QString& word : words) {
        if (place.waiting) {
            place.waiting.reset();
        } else if (word.startsWith(u'-') && word.size() > 1) {
            place.practice = place.practice || word == u"--practice";
            const auto option = word.contains(u'=') ? std::nullopt : optionNamed(*place.command, word);
            if (option && option->takesValue)
                place.waiting = option;
        } else if (const CLI::App* below = commandNamed(*place.command, word)) {
            helps = helps || word == u"help";
            place.command = helps && word == u"help" ? &app : below;
        } else {
            ++place.argument;
        }
    }
    return place;
}

QList<Word> plainWords(const QStringList& words)
{
    QList<Word> list;
    for (const QString& word : words)
        list.append({word, {}});
    return list;
}

/// Several with commas: what stands before the last one stays.
QList<Word> stateWords(const QString& begun)
{
    const QString before = begun.left(begun.lastIndexOf(u',') + 1);
    QList<Word> list;
    for (int i = 0; i <= int(JobState::Expired); ++i)
        list.append({before % jobStateWord(JobState(i)), {}});
    return list;
}

QList<Word> presetWords()
{
    QList<Word> list;
    for (const ExportPreset& preset : exportPresets())
        list.append({preset.id, preset.suffix});
    return list;
}

/// By what an option or argument is called, as the help shows it.
WordChoice valuesOf(const OptionFacts& fact, const Place& place, const QString& begun)
{
    const QString name = fact.names.last();
    if (!fact.choices.isEmpty())
        return {.words = plainWords(fact.choices)};
    if (fact.value == u"FOLDER" || name == u"--state-dir")
        return {.kind = WordChoice::Kind::Folders, .words = {}};
    if (fact.value == u"FILE" || name == u"FILE" || name == u"CLIP")
        return {.kind = WordChoice::Kind::Files, .words = {}};
    if (name == u"MODEL_ID") {
        QStringList ids;
        for (const Endpoint& endpoint : Endpoint::all())
            ids.append(endpoint.modelId());
        return {.words = plainWords(ids)};
    }
    if (name == u"--state")
        return {.words = stateWords(begun)};
    if (name == u"--preset")
        return {.words = presetWords()};
    if (name == u"REQUEST_ID" || name == u"JOB")
        return {.words = journalWords(name == u"JOB" ? JournalId::Job : JournalId::Request, place.practice)};
    return {};
}

WordChoice argumentsAt(const Place& place, const QString& begun)
{
    WordChoice choice;
    QList<OptionFacts> arguments = allFactsOf(*place.command);
    arguments.removeIf([](const OptionFacts& fact) { return !fact.isArgument; });
    if (!arguments.isEmpty()) {
        const qsizetype last = arguments.size() - 1;
        if (place.argument <= last || arguments[last].takesMany)
            choice = valuesOf(arguments[std::min(place.argument, last)], place, begun);
    }
    if (place.argument > 0)
        return choice;
    const QList<const CLI::App*> below = commandsOf(*place.command);
    for (const CLI::App* each : below)
        choice.words.append({text(each->get_name()), text(each->get_description())});
    return choice;
}

WordChoice optionsAt(const Place& place, const QString& begun)
{
    const QString name = begun.section(u'=', 0, 0);
    if (begun.contains(u'=')) {
        const auto option = optionNamed(*place.command, name);
        WordChoice choice = option ? valuesOf(*option, place, begun.mid(name.size() + 1)) : WordChoice();
        for (Word& word : choice.words)
            word.word.prepend(name % u'=');
        return choice;
    }
    WordChoice choice;
    const QList<OptionFacts> all = allFactsOf(*place.command);
    for (const OptionFacts& fact : all) {
        if (fact.isArgument)
            continue;
        for (const QString& each : fact.names)
            choice.words.append({each, fact.about});
    }
    return choice;
}

} // namespace

WordChoice choiceFor(const CLI::App& app, const QStringList& words)
{
    const QStringList joined = joinedAtEquals(words);
    const QString begun = joined.isEmpty() ? QString() : joined.last();
    const Place place = placeAfter(app, joined.mid(0, joined.size() - 1));
    WordChoice choice = place.waiting          ? valuesOf(*place.waiting, place, begun)
                      : begun.startsWith(u'-') ? optionsAt(place, begun)
                                               : argumentsAt(place, begun);
    choice.words.removeIf([&begun](const Word& word) { return !word.word.startsWith(begun); });
    return choice;
}

QString choiceText(const WordChoice& choice)
{
    QString lines = choice.kind == WordChoice::Kind::Files   ? QStringLiteral("files\n")
                  : choice.kind == WordChoice::Kind::Folders ? QStringLiteral("folders\n")
                                                             : QStringLiteral("words\n");
    for (const Word& word : choice.words)
        lines += plain(word.word) % u'\t' % plain(word.about) % u'\n';
    return lines;
}

} // namespace klapper::cli

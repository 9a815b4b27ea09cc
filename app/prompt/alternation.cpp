// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/alternation.h"

#include <algorithm>

namespace klapper {

namespace {

/// Deeper ones are text: nobody writes them, and reading goes down as deep as they do.
constexpr qsizetype mostDepth = 16;

bool isEscape(const QString& text, qsizetype at)
{
    return text[at] == u'\\' && at + 1 < text.size() && QStringView(u"{|}").contains(text[at + 1]);
}

/// The pairs of braces that hold choices: where each opens, where it closes.
QHash<qsizetype, qsizetype> pairsIn(const QString& text)
{
    struct Open
    {
        qsizetype at;
        bool hasBar = false;
    };
    QHash<qsizetype, qsizetype> pairs;
    QList<Open> open;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (isEscape(text, at)) {
            ++at;
        } else if (text[at] == u'{') {
            open.append(Open{at});
        } else if (text[at] == u'|' && !open.isEmpty()) {
            open.last().hasBar = true;
        } else if (text[at] == u'}' && !open.isEmpty()) {
            const Open last = open.takeLast();
            if (last.hasBar && open.size() < mostDepth)
                pairs.insert(last.at, at);
        }
    }
    return pairs;
}

} // namespace

/// Reads the text once, from the front.
class AlternationReader
{
public:
    explicit AlternationReader(const QString& text)
        : m_text(text)
        , m_pairs(pairsIn(text))
    {
    }

    Alternation::Choice choice(qsizetype end)
    {
        Alternation::Choice choice;
        QString plain;
        const auto flush = [&choice, &plain] {
            if (!plain.isEmpty())
                choice.parts.append({plain, {}});
            plain.clear();
        };
        const bool isInside = end < m_text.size();
        int lone = 0; // braces that are text
        for (; m_at < end; ++m_at) {
            const QChar c = m_text[m_at];
            if (isEscape(m_text, m_at)) {
                plain += m_text[++m_at];
            } else if (const auto pair = m_pairs.constFind(m_at); pair != m_pairs.cend()) {
                flush();
                choice.parts.append(group(*pair));
            } else if (isInside && lone == 0 && c == u'|') {
                break;
            } else {
                plain += c;
                lone += c == u'{' ? 1 : c == u'}' ? -1 : 0;
                lone = std::max(lone, 0);
            }
        }
        flush();
        return choice;
    }

private:
    /// Ends at the closing brace.
    Alternation::Part group(qsizetype end)
    {
        Alternation::Part part;
        do {
            ++m_at; // the brace or the bar
            part.choices.append(choice(end));
        } while (m_at < end);
        return part;
    }

    const QString& m_text;
    QHash<qsizetype, qsizetype> m_pairs;
    qsizetype m_at = 0;
};

Alternation::Alternation(const QString& text)
    : m_whole(AlternationReader(text).choice(text.size()))
{
}

qint64 Alternation::countOf(const Choice& choice, qint64 most)
{
    qint64 product = 1;
    for (const Part& part : choice.parts)
        product = std::min(product * countOf(part, most), most + 1);
    return product;
}

qint64 Alternation::countOf(const Part& part, qint64 most)
{
    if (part.choices.isEmpty())
        return 1;
    qint64 sum = 0;
    for (const Choice& choice : part.choices)
        sum = std::min(sum + countOf(choice, most), most + 1);
    return sum;
}

qint64 Alternation::count(qint64 most) const { return countOf(m_whole, most); }

namespace {
/// More than anything that is read out; its square is still a number.
constexpr qint64 countless = 1'000'000'000;
} // namespace

QString Alternation::read(const Choice& choice, qint64 n, QStringList* chosen)
{
    QStringList texts(choice.parts.size());
    for (qsizetype i = choice.parts.size() - 1; i >= 0; --i) {
        const qint64 ways = countOf(choice.parts[i], countless);
        texts[i] = read(choice.parts[i], n % ways);
        n /= ways;
    }
    QString text;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const bool isChoice = !choice.parts[i].choices.isEmpty();
        // A choice that came to nothing leaves no two blanks behind.
        const bool isBehindNothing = i > 0 && !choice.parts[i - 1].choices.isEmpty() && texts[i - 1].isEmpty();
        const bool doubles = isBehindNothing && (text.isEmpty() || text.endsWith(u' ')) && texts[i].startsWith(u' ');
        text += doubles ? texts[i].mid(1) : texts[i];
        if (isChoice && chosen && !texts[i].trimmed().isEmpty())
            chosen->append(texts[i].trimmed());
    }
    return text;
}

QString Alternation::read(const Part& part, qint64 n)
{
    for (const Choice& choice : part.choices) {
        const qint64 ways = countOf(choice, countless);
        if (n < ways)
            return read(choice, n, nullptr);
        n -= ways;
    }
    return part.text;
}

Alternation::Reading Alternation::reading(qint64 n) const
{
    Reading reading;
    reading.text = read(m_whole, n, &reading.chosen);
    return reading;
}

namespace {

/// The texts of a draft that are sent, in the order of the form.
QList<QString*> textsOf(RequestDraft& draft, const Contract& contract)
{
    QList<QString*> texts{&draft.prompt};
    if (draft.shotsActive && !draft.shots.isEmpty()) {
        texts.append(&draft.style);
        for (Shot& shot : draft.shots)
            texts.append(&shot.text);
    }
    if (contract.has(Role::Negative))
        texts.append(&draft.negative);
    return texts;
}

struct Texts
{
    QList<Alternation> each;
    qint64 count = 1;
};

Texts alternationsOf(RequestDraft draft, const Contract& contract, qint64 most)
{
    Texts texts;
    for (const QString* text : textsOf(draft, contract)) {
        texts.each.append(Alternation(*text));
        texts.count = std::min(texts.count * texts.each.last().count(most), most + 1);
    }
    return texts;
}

} // namespace

qint64 countVariants(const RequestDraft& draft, const Contract& contract, qint64 most)
{
    return alternationsOf(draft, contract, most).count;
}

QList<Variant> variantsOf(const RequestDraft& draft, const Contract& contract, qint64 most)
{
    const Texts texts = alternationsOf(draft, contract, most);
    QList<Variant> variants;
    for (qint64 n = 0; n < texts.count && texts.count <= most; ++n) {
        Variant variant{.draft = draft, .chosen = {}};
        const QList<QString*> targets = textsOf(variant.draft, contract);
        qint64 rest = n;
        for (qsizetype i = targets.size() - 1; i >= 0; --i) {
            const qint64 ways = texts.each[i].count(most);
            const Alternation::Reading reading = texts.each[i].reading(rest % ways);
            rest /= ways;
            *targets[i] = reading.text;
            variant.chosen = reading.chosen + variant.chosen;
        }
        const auto isSame = [&variant](const Variant& other) {
            return other.draft == variant.draft;
        };
        if (std::none_of(variants.cbegin(), variants.cend(), isSame)) // "{a|a}" pays once
            variants.append(variant);
    }
    return variants;
}

} // namespace klapper

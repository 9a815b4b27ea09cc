// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/contract/contract.h"
#include "app/core/requestdraft.h"

#include <QStringList>

namespace klapper {

/// A text with choices: "a harbour at {dawn|dusk}" reads in two ways. Choices can hold further ones, "{a {red|blue}
/// car|bike}" in three, and can be empty, "{|very }quiet". \{ \| and \} are the plain characters. Braces without a bar
/// between them, and braces without their other half, are text.
class Alternation
{
public:
    explicit Alternation(const QString& text);

    /// Ways to read it; no more than `most` + 1 is counted, so that nothing grows with what somebody pasted.
    qint64 count(qint64 most) const;

    struct Reading
    {
        QString text;
        QStringList chosen; ///< what the outermost choices came to, in the order of the text; empty ones are left out
    };
    /// The n-th way, from 0 to count() - 1; the last choice changes first.
    Reading reading(qint64 n) const;

private:
    struct Choice;
    /// Text, or the choices of one pair of braces.
    struct Part
    {
        QString text;
        QList<Choice> choices;
    };
    struct Choice
    {
        QList<Part> parts;
    };
    static qint64 countOf(const Choice& choice, qint64 most);
    static qint64 countOf(const Part& part, qint64 most);
    static QString read(const Choice& choice, qint64 n, QStringList* chosen);
    static QString read(const Part& part, qint64 n);
    friend class AlternationReader;

    Choice m_whole;
};

/// One way to read all the texts of a draft.
struct Variant
{
    RequestDraft draft;
    QStringList chosen; ///< the choices, in the order of the form
};

/// Ways to read what is sent of a draft under a contract: the prompt, active shots and their style, the negative prompt
/// where the contract has one. Counts no further than `most` + 1.
qint64 countVariants(const RequestDraft& draft, const Contract& contract, qint64 most);
/// All of them, each once; empty when there are more than `most`.
QList<Variant> variantsOf(const RequestDraft& draft, const Contract& contract, qint64 most);

} // namespace klapper

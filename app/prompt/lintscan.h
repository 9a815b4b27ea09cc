// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prompt/lintrules.h"
#include "app/prompt/quotedlines.h"
#include "app/prompt/shotparse.h"
#include "app/prompt/vocabulary.h"
#include "app/prompt/wordindex.h"

namespace klapper {

/// One text of what is sent, looked through once for all rules.
struct LintField
{
    LintField(const LintPlace& place, const QString& text, int seconds);

    LintPlace place;
    int seconds = 0; ///< that it fills
    TextTokens tokens;
    QList<WordHit> words;
    QList<IndexHit> sounds; ///< SoundWord
    QList<QuotedLine> lines;

    const QString& text() const { return tokens.text(); }
    QString said(qsizetype start, qsizetype length) const { return text().mid(start, length); }
    /// This place with a range in the text. The style line has none, see LintPlace.
    LintPlace at(qsizetype start, qsizetype length) const;
    bool says(WordGroup group) const;
};

/// What the rules look at, and where they put what they find.
class LintScan
{
public:
    /// @param readsTexts false: without fields, for rules that look at no words
    LintScan(const LintInput& input, bool readsTexts);

    const LintInput& in;
    bool inShots = false;                  ///< shots are sent
    bool bySegments = false;               ///< as a list of their own
    QList<LintField> fields;               ///< the prompt; or scene, style and shots; empty texts too
    std::optional<ParsedShots> typedShots; ///< shots written into the prompt

    bool isBlank() const; ///< nothing is written at all
    bool has(Role role) const { return in.contract.has(role); }
    const QString& text() const { return m_text; } ///< of all fields, for its language

    Finding& add(const char* rule, const LintPlace& place, const QHash<QString, QString>& values = {},
                 const QStringList& fixes = {});
    QList<Finding> findings;

private:
    void readTexts();

    QString m_text;
};

QString number(double value);
/// Of `choices`, which are not empty, the one nearest in shape; the first when `ratio` says no shape.
QString nearestRatio(const QString& ratio, const QStringList& choices);

/// "zoom-in" and "zoom-out" are one family: the id without its way.
QString moveFamily(const QString& id);
/// What stands between the cuts of a prompt ("cut to"), blank pieces left out.
QStringList cutPieces(const QString& prompt);

void problemRules(LintScan& scan);  ///< what check() found
void promptRules(LintScan& scan);   ///< P
void shotRules(LintScan& scan);     ///< S
void cameraRules(LintScan& scan);   ///< C
void styleRules(LintScan& scan);    ///< C205, C206
void audioRules(LintScan& scan);    ///< A
void negativeRules(LintScan& scan); ///< N
void frameRules(LintScan& scan);    ///< I
void moneyRules(LintScan& scan);    ///< M

} // namespace klapper

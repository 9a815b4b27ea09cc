// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/lintscan.h"

#include "app/core/rates.h"
#include "app/prompt/terms.h"

#include <QUrl>

#include <algorithm>
#include <cmath>

namespace klapper {

namespace {

const QString& addressOf(const RequestDraft& draft, Role role)
{
    return role == Role::LastFrame ? draft.lastFrame : draft.firstFrame;
}

/// What is known of a frame that is sent; nothing about an address that was looked at before this one.
const FrameFacts* factsOf(const LintScan& scan, Role role)
{
    const auto& facts = role == Role::LastFrame ? scan.in.facts.lastFrame : scan.in.facts.firstFrame;
    const QString& address = addressOf(scan.in.draft, role);
    return facts && !address.isEmpty() && scan.has(role) && facts->url == address ? &*facts : nullptr;
}

QStringList removalOf(Role role)
{
    return role == Role::LastFrame ? QStringList{QStringLiteral("removeLastFrame")} : QStringList();
}

void lastFrameNotTaken(LintScan& scan)
{
    const RequestDraft& draft = scan.in.draft;
    if (scan.has(Role::LastFrame) || draft.lastFrame.isEmpty())
        return;
    QHash<QString, QString> values{{QStringLiteral("tier"), draft.endpoint.tierId()}};
    QStringList fixes{QStringLiteral("removeLastFrame")};
    if (draft.endpoint.tier == Tier::Standard) {
        const RateTable& rates = RateTable::shipped();
        const Money more = rates.estimate(Tier::Pro, draft.audio, draft.seconds)
                         - rates.estimate(Tier::Standard, draft.audio, draft.seconds);
        values.insert(QStringLiteral("cost"), more.toDisplay());
        fixes.prepend(QStringLiteral("usePro"));
    }
    scan.add("I502", {.role = Role::LastFrame}, values, fixes);
}

/// By what the server sent; before anybody looked, by the end of the address.
void formatOf(LintScan& scan, Role role)
{
    const Terms& terms = Terms::shipped();
    const QString& address = addressOf(scan.in.draft, role);
    // Images that travel inside the request were looked at when they were taken.
    if (address.isEmpty() || !scan.has(role) || !address.startsWith(u"https:", Qt::CaseInsensitive))
        return;
    const bool live = scan.in.contract.source == ContractSource::Live;
    const QStringList& taken = live ? terms.liveFormats : terms.documentedFormats;
    QHash<QString, QString> values{{QStringLiteral("formats"), taken.join(QStringLiteral(", ")).toUpper()}};
    const LintPlace place{.role = role};
    if (const FrameFacts* facts = factsOf(scan, role)) {
        values.insert(QStringLiteral("x"), facts->refusal.isEmpty() ? facts->format.toUpper() : facts->refusal);
        if (!facts->refusal.isEmpty())
            scan.add("I505", place, values, removalOf(role));
        else if (!facts->format.isEmpty() && !taken.contains(facts->format.toLower())) {
            values.insert(QStringLiteral("case"), QStringLiteral("format"));
            scan.add("I505", place, values, removalOf(role));
        }
        return;
    }
    const QString ending = QUrl(address).path().section(u'/', -1).section(u'.', 1).section(u'.', -1).toLower();
    if (!terms.endings.contains(ending) || taken.contains(terms.endings[ending]))
        return;
    values.insert(QStringLiteral("x"), u'.' % ending);
    values.insert(QStringLiteral("case"), QStringLiteral("unchecked"));
    scan.add("I505", place, values, removalOf(role));
}

/// Answers whether the image can be used.
bool sizeOf(LintScan& scan, Role role)
{
    const FrameFacts* facts = factsOf(scan, role);
    if (!facts || !facts->refusal.isEmpty() || facts->size.isEmpty())
        return false;
    const double shorter = std::min(facts->size.width(), facts->size.height());
    const double longer = std::max(facts->size.width(), facts->size.height());
    if (shorter >= lintLimit(QStringLiteral("I506"), QStringLiteral("side"))
        && longer / shorter <= lintLimit(QStringLiteral("I506"), QStringLiteral("ratio")))
        return true;
    scan.add("I506", {.role = role},
             {{QStringLiteral("w"), number(facts->size.width())}, {QStringLiteral("h"), number(facts->size.height())}},
             removalOf(role));
    return false;
}

void sizes(LintScan& scan)
{
    const bool first = sizeOf(scan, Role::FirstFrame);
    const bool last = sizeOf(scan, Role::LastFrame);
    if (!first)
        return;
    const QSize one = factsOf(scan, Role::FirstFrame)->size;
    // What the tier gives: its short side, and 16:9 of it for the long one.
    const double side = lintLimit(QStringLiteral("I509"), scan.in.draft.endpoint.tierId());
    if (std::min(one.width(), one.height()) < side && std::max(one.width(), one.height()) < side * 16 / 9)
        scan.add("I509", {.role = Role::FirstFrame});
    if (!last)
        return;
    const QSize other = factsOf(scan, Role::LastFrame)->size;
    const double shapes = double(one.width()) * other.height() / (double(one.height()) * other.width());
    if (std::abs(shapes - 1) * 100 > lintLimit(QStringLiteral("I508"), QStringLiteral("percent")))
        scan.add("I508", {.role = Role::LastFrame});
}

/// A face or a product that nothing holds on to drifts.
void identity(LintScan& scan)
{
    const Terms& terms = Terms::shipped();
    bool person = false;
    bool product = false;
    for (const LintField& field : std::as_const(scan.fields)) {
        if (!terms.anchors.find(field.tokens).isEmpty())
            return;
        const QList<IndexHit> subjects = terms.subjects.find(field.tokens);
        for (const IndexHit& hit : subjects)
            (hit.value == 0 ? person : product) = true;
    }
    if (!person && !product)
        return;
    const QString words = person ? QString() : QStringLiteral("product");
    scan.add("I511", {.role = Role::Text}, {{QStringLiteral("case"), words}}, {QStringLiteral("addIdentity")});
}

} // namespace

void frameRules(LintScan& scan)
{
    if (!scan.in.draft.endpoint.takesImage())
        return;
    lastFrameNotTaken(scan);
    formatOf(scan, Role::FirstFrame);
    formatOf(scan, Role::LastFrame);
    sizes(scan);
    identity(scan);
}

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/lintscan.h"

#include "app/prompt/terms.h"

namespace klapper {

namespace {

/// The first ratio of a word that the endpoint offers; empty without one.
QString offered(const QStringList& ratios, const Field& aspect)
{
    for (const QString& ratio : ratios) {
        if (aspect.choices.isEmpty() || aspect.choices.contains(ratio))
            return ratio;
    }
    return {};
}

void frameShape(LintScan& scan)
{
    const Field* aspect = scan.in.contract.field(Role::Aspect);
    if (!aspect)
        return;
    const Terms& terms = Terms::shipped();
    for (const LintField& field : std::as_const(scan.fields)) {
        const QList<IndexHit> hits = terms.shapes.find(field.tokens);
        for (const IndexHit& hit : hits) {
            const QStringList& ratios = terms.ratios[hit.value];
            if (ratios.contains(scan.in.draft.aspect))
                continue;
            QHash<QString, QString> values{{QStringLiteral("a"), field.said(hit.start, hit.length)},
                                           {QStringLiteral("b"), scan.in.draft.aspect}};
            const QString ratio = offered(ratios, *aspect);
            if (!ratio.isEmpty())
                values.insert(QStringLiteral("ratio"), ratio);
            scan.add("C205", field.at(hit.start, hit.length), values,
                     ratio.isEmpty() ? QStringList() : QStringList{QStringLiteral("setRatio")});
            return; // one ratio can be set
        }
    }
}

struct StyleAnchor
{
    const StyleFamily* family = nullptr;
    QString said;
};

void report(LintScan& scan, const LintField& field, const IndexHit& hit, const StyleAnchor& first)
{
    scan.add("C206", field.at(hit.start, hit.length),
             {{QStringLiteral("a"), first.said}, {QStringLiteral("b"), field.said(hit.start, hit.length)}},
             {QStringLiteral("dropSecond")});
}

/// The first look that is one too many, or that cannot be had with one before it.
void styleAnchors(LintScan& scan)
{
    const Terms& terms = Terms::shipped();
    QList<StyleAnchor> anchors;
    for (const LintField& field : std::as_const(scan.fields)) {
        const QList<IndexHit> hits = terms.styles.find(field.tokens);
        for (const IndexHit& hit : hits) {
            const StyleFamily& family = terms.families[hit.value];
            bool isKnown = false;
            for (const StyleAnchor& anchor : std::as_const(anchors)) {
                if (anchor.family->excludes.contains(family.id) || family.excludes.contains(anchor.family->id))
                    return report(scan, field, hit, anchor);
                isKnown = isKnown || anchor.family == &family;
            }
            if (isKnown)
                continue;
            anchors.append({&family, field.said(hit.start, hit.length)});
            if (anchors.size() >= lintLimit(QStringLiteral("C206"), QStringLiteral("families")))
                return report(scan, field, hit, anchors.first());
        }
    }
}

} // namespace

void styleRules(LintScan& scan)
{
    frameShape(scan);
    styleAnchors(scan);
}

} // namespace klapper

// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/samplerecipes.h"

#include "app/prompt/drafttemplates.h"

namespace klapper {

namespace {

QString templateId(Sample sample)
{
    switch (sample) {
    case Sample::MultiShot:
        return QStringLiteral("sample-multi-shot");
    case Sample::Portrait:
        return QStringLiteral("sample-portrait");
    case Sample::Vertical:
        return QStringLiteral("sample-vertical");
    }
    Q_UNREACHABLE();
}

} // namespace

RequestDraft sampleDraft(Sample sample)
{
    const DraftTemplate* found = draftTemplate(templateId(sample));
    if (!found)
        qFatal("the templates lack a sample");
    return found->draft;
}

} // namespace klapper

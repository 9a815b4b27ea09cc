// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contract/requestbody.h"

#include "app/prompt/shottext.h"

#include <QJsonDocument>

namespace klapper {

namespace {

QJsonArray segments(const QList<Shot>& shots, const SegmentForm& form)
{
    QJsonArray list;
    for (const Shot& shot : shots) {
        QJsonObject item{{form.textName, shot.text}};
        if (!form.secondsName.isEmpty())
            item.insert(form.secondsName, shot.seconds);
        list.append(item);
    }
    return list;
}

/// Undefined: there is nothing to say for this role.
QJsonValue valueFor(Role role, const RequestDraft& draft, const Contract& contract)
{
    const QJsonValue nothing(QJsonValue::Undefined);
    const bool sendsSegments = draft.shotsActive && !draft.shots.isEmpty() && contract.takesSegments();
    const auto textOrNothing = [&nothing](const QString& text) {
        return text.isEmpty() ? nothing : QJsonValue(text);
    };
    switch (role) {
    case Role::Text:
        return promptText(draft, contract);
    case Role::Shots:
        return sendsSegments ? segments(draft.shots, *contract.field(Role::Shots)->segment) : nothing;
    case Role::ShotType:
        return sendsSegments ? QJsonValue(QStringLiteral("customize")) : nothing;
    case Role::FirstFrame:
        return textOrNothing(draft.firstFrame);
    case Role::LastFrame:
        return textOrNothing(draft.lastFrame);
    case Role::Negative:
        return textOrNothing(draft.negative.trimmed());
    case Role::Duration:
        return draft.seconds;
    case Role::Aspect:
        return draft.aspect;
    case Role::Guidance:
        return draft.guidance;
    case Role::Audio:
        return draft.audio;
    case Role::Seed:
        return draft.seed ? QJsonValue(*draft.seed) : nothing;
    case Role::Elements:
        return draft.elements.isEmpty() ? nothing : QJsonValue(draft.elements);
    }
    Q_UNREACHABLE();
}

} // namespace

QJsonObject requestBody(const RequestDraft& draft, const Contract& contract)
{
    QJsonObject body;
    for (const Field& field : contract.fields) {
        const QJsonValue value = valueFor(field.role, draft, contract);
        if (!value.isUndefined())
            body.insert(field.name, value);
    }
    return body;
}

QByteArray requestBytes(const QJsonObject& body) { return QJsonDocument(body).toJson(QJsonDocument::Compact); }

} // namespace klapper

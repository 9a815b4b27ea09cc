// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contract/requestinput.h"

#include <cmath>

namespace klapper {

namespace {

/// Reads one member into the draft; false: wrong type.
class InputReader
{
public:
    explicit InputReader(Endpoint endpoint) { m_input.draft.endpoint = endpoint; }

    void read(const QString& name, const QJsonValue& value)
    {
        const auto role = roleFromWireName(name);
        if (!role) {
            problem(name, unknownMessage(name));
        } else if (m_input.given.contains(*role)) {
            problem(name, QStringLiteral("says again what another field says"));
        } else {
            m_input.given.append(*role);
            take(*role, name, value);
        }
    }

    Result<RequestInput> finish()
    {
        if (m_intelligent && m_input.draft.shotsActive)
            problem(QStringLiteral("shot_type"), QStringLiteral("'intelligent' takes no list of shots"));
        if (m_problems.isEmpty())
            return m_input;
        return Error{
            .kind = ErrorKind::BadInput, .detail = QStringLiteral("the input does not fit"), .fields = m_problems};
    }

private:
    static QString unknownMessage(const QString& name)
    {
        QStringList names;
        for (const Role role : allRoles)
            names += wireNames(role);
        const auto nearest = nearestWireName(name, names);
        return nearest ? QString(u"unknown field; did you mean '" % *nearest % u"'?") : QStringLiteral("unknown field");
    }

    void problem(const QString& field, const QString& message) { m_problems.append({field, message}); }

    void take(Role role, const QString& name, const QJsonValue& value)
    {
        RequestDraft& draft = m_input.draft;
        switch (role) {
        case Role::Text:
            return takeText(name, value, draft.prompt);
        case Role::FirstFrame:
            return takeText(name, value, draft.firstFrame);
        case Role::LastFrame:
            return takeText(name, value, draft.lastFrame);
        case Role::Negative:
            return takeText(name, value, draft.negative);
        case Role::Aspect:
            return takeText(name, value, draft.aspect);
        case Role::Shots:
            return takeShots(name, value);
        case Role::ShotType:
            return takeShotType(name, value);
        case Role::Duration:
            if (const auto seconds = wholeNumber(name, value))
                draft.seconds = int(std::clamp<qint64>(*seconds, -100'000, 100'000));
            return;
        case Role::Guidance:
            if (!value.isDouble())
                return problem(name, QStringLiteral("must be a number"));
            draft.guidance = value.toDouble();
            return;
        case Role::Audio:
            if (!value.isBool())
                return problem(name, QStringLiteral("must be true or false"));
            draft.audio = value.toBool();
            return;
        case Role::Seed:
            draft.seed = wholeNumber(name, value);
            return;
        case Role::Elements:
            if (!value.isArray())
                return problem(name, QStringLiteral("must be a list"));
            draft.elements = value.toArray();
            return;
        }
        Q_UNREACHABLE();
    }

    void takeText(const QString& name, const QJsonValue& value, QString& target)
    {
        if (!value.isString())
            return problem(name, QStringLiteral("must be a text"));
        target = value.toString();
    }

    std::optional<qint64> wholeNumber(const QString& name, const QJsonValue& value)
    {
        // 5.0 is the same number as 5 in JSON; "5" and 5.5 are not.
        if (!value.isDouble() || std::trunc(value.toDouble()) != value.toDouble()
            || std::abs(value.toDouble()) > 9.2e18) {
            problem(name, QStringLiteral("must be a whole number"));
            return std::nullopt;
        }
        return value.toInteger(qint64(value.toDouble()));
    }

    void takeShots(const QString& name, const QJsonValue& value)
    {
        if (!value.isArray())
            return problem(name, QStringLiteral("must be a list of shots"));
        const QJsonArray list = value.toArray();
        for (const QJsonValue& item : list) {
            const QJsonObject shot = item.toObject();
            const QJsonValue seconds = shot.value(u"duration");
            if (!shot[u"prompt"].isString() || !seconds.isDouble()
                || std::trunc(seconds.toDouble()) != seconds.toDouble()) {
                return problem(name, QStringLiteral("each shot is {\"prompt\": text, \"duration\": whole seconds}"));
            }
            m_input.draft.shots.append({shot[u"prompt"].toString(), seconds.toInt()});
        }
        m_input.draft.shotsActive = !m_input.draft.shots.isEmpty();
    }

    void takeShotType(const QString& name, const QJsonValue& value)
    {
        m_intelligent = value.toString() == u"intelligent";
        if (!m_intelligent && value.toString() != u"customize")
            problem(name, QStringLiteral("must be 'customize' or 'intelligent'"));
    }

    RequestInput m_input;
    QList<FieldProblem> m_problems;
    bool m_intelligent = false;
};

} // namespace

Result<RequestInput> readRequestInput(const QJsonObject& input, Endpoint endpoint)
{
    InputReader reader(endpoint);
    for (auto it = input.begin(); it != input.end(); ++it)
        reader.read(it.key(), it.value());
    return reader.finish();
}

QList<Problem> lostRoles(const RequestInput& input, const Contract& contract)
{
    QList<Problem> problems;
    for (const Role role : {Role::FirstFrame, Role::LastFrame, Role::Elements}) {
        if (input.given.contains(role) && !contract.has(role))
            problems.append({.kind = ProblemKind::FrameNotTaken, .role = role});
    }
    return problems;
}

QList<Role> ignoredRoles(const RequestInput& input, const Contract& contract)
{
    QList<Role> roles;
    for (const Role role : {Role::Aspect, Role::Seed}) {
        if (input.given.contains(role) && !contract.has(role))
            roles.append(role);
    }
    return roles;
}

} // namespace klapper

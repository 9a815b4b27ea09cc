// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody wrote for --input, up to the body that would be sent.
#include "app/cli/inputjson.h"
#include "app/cli/inputyaml.h"
#include "app/contract/requestbody.h"
#include "app/contract/requestinput.h"
#include "tests/fuzz/property.h"

#include <QJsonDocument>
#include <QSet>

#include <initializer_list>

using namespace klapper;
using fuzz::require;

namespace {

void checkRequest(const QJsonObject& json, Endpoint endpoint)
{
    const Result<RequestInput> input = readRequestInput(json, endpoint);
    if (!input) {
        require(input.error().kind == ErrorKind::BadInput && !input.error().fields.isEmpty(), "a refusal names fields");
        return;
    }
    require(input->given.size() == json.size(), "every member was taken");
    require(QSet<Role>(input->given.begin(), input->given.end()).size() == input->given.size(), "a role is said once");
    require(input->draft.endpoint == endpoint, "the endpoint is the one that was named");
    require(RequestDraft::fromJson(input->draft.toJson()) == input->draft, "a draft is kept as it is");
    const Contract contract = documentedContract(endpoint);
    if (!check(input->draft, contract).isEmpty())
        return;
    const QJsonObject body = requestBody(input->draft, contract);
    const int seconds = body[u"duration"].toInt();
    require(seconds >= 3 && seconds <= 15, "what passes the check is inside the limits");
    require(body[u"generate_audio"].isBool(), "audio is always said");
    require(!body[u"prompt"].toString().trimmed().isEmpty(), "what passes the check has a prompt");
    require(QJsonDocument::fromJson(requestBytes(body)).object() == body, "a body reads as it was written");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    for (const Result<QJsonObject>& json : {cli::readInputJson(bytes), cli::readInputYaml(bytes)}) {
        if (!json) {
            require(json.error().kind == ErrorKind::BadInput && !json.error().detail.isEmpty(), "a refusal says why");
            continue;
        }
        checkRequest(*json, {Tier::Pro, Mode::TextToVideo});
        checkRequest(*json, {Tier::FourK, Mode::ImageToVideo});
    }
    return 0;
}

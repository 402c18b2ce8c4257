// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/explain/rule.h"

// gRPC status codes as the libraries print them: grpc-go status.Error, grpc-java
// StatusRuntimeException, Python StatusCode, Node "14 UNAVAILABLE: …", tonic, grpcurl, trailers.
namespace statusbook::core::explain {

namespace {

// In small letters and without underscores, in the order of the numbers.
constexpr std::string_view names[] = {
    "ok",       "cancelled",       "unknown",          "invalidargument",   "deadlineexceeded",
    "notfound", "alreadyexists",   "permissiondenied", "resourceexhausted", "failedprecondition",
    "aborted",  "outofrange",      "unimplemented",    "internal",          "unavailable",
    "dataloss", "unauthenticated",
};

constexpr int codeCount = static_cast<int>(std::size(names));

struct Named {
    int code = -1;
    Range at;
};

// The name that stands whole at `position`, in any of the libraries' spellings.
Named nameAt(const Place &place, std::size_t position)
{
    const auto matches = [&](std::string_view name) -> std::size_t {
        std::size_t at = position;
        for (const char c : name) {
            if (place.at(at) == '_')
                ++at;
            if (lowered(place.at(at)) != c)
                return 0;
            ++at;
        }
        return isWordByte(place.at(at)) ? 0 : at;
    };
    for (int code = 0; code < codeCount; ++code) {
        if (const std::size_t end = matches(names[code]); end > 0)
            return {code, {position, end}};
    }
    if (const std::size_t end = matches("canceled"); end > 0) // Go's spelling
        return {1, {position, end}};
    return {};
}

void add(Findings &findings, const Named &named, float confidence, Reason why, Range evidence)
{
    findings.add({CodeSystem::Grpc, CodeText(named.code), named.at, confidence, why, evidence});
}

// After words that only such a name or number follows: value is the confidence in %.
void namedAfter(const Place &place, Findings &findings)
{
    const std::size_t position = place.skip(place.end, " =:\"'(<");
    const Named named = nameAt(place, position);
    const float confidence = static_cast<float>(place.value) / 100;
    if (named.code >= 0) {
        add(findings, named, confidence, Reason::NamesProtocol, {place.begin, named.at.end});
        return;
    }
    Number number = place.wholeNumber(position);
    if (startsIgnoringCase(place.from(position),
                           "code(")) // Go, for numbers that it has no name for
        number = place.wholeNumber(position + 5);
    if (number.isValid() && number.value < codeCount)
        add(findings, {number.value, {number.begin, number.end}}, confidence, Reason::NamesProtocol,
            {place.begin, number.end});
}

// grpc-go: "code = Unavailable desc = …"
void goCode(const Place &place, Findings &findings)
{
    const Named named = nameAt(place, place.end);
    if (named.code >= 0 && place.from(named.at.end).starts_with(" desc"))
        add(findings, named, 0.99F, Reason::OwnWords, {place.begin, named.at.end + 5});
    else
        namedAfter(place, findings);
}

// tonic: "status: Unavailable, message: …"; grpcurl: "Code: NotFound\n  Message: …"
void namedBeforeMessage(const Place &place, Findings &findings)
{
    const std::size_t position = place.skip(place.end, " \t\"'");
    const Named named = nameAt(place, position);
    if (named.code >= 0
        && startsIgnoringCase(place.from(place.skip(named.at.end, ",\"' \t\r\n", 10)), "message"))
        add(findings, named, 0.95F, Reason::OwnWords, {place.begin, named.at.end});
}

// google.rpc.Status as JSON: {"error": {"code": 404, …, "status": "NOT_FOUND"}}
void jsonStatus(const Place &place, Findings &findings)
{
    const std::size_t position = place.skip(place.end, " :\"", 4);
    const Named named = nameAt(place, position);
    if (named.code < 0 || place.at(position - 1) != '"' || !isUpper(place.at(position)))
        return;
    static constexpr std::string_view key = "\"code\":";
    const std::string_view around =
        place.around(600).substr(0, std::min<std::size_t>(place.begin, 600));
    const std::size_t code = around.rfind(key);
    if (code == std::string_view::npos)
        return;
    const std::size_t offset = place.begin - around.size();
    const Number number = place.wholeNumber(place.skip(offset + code + key.size(), " ", 2));
    if (!number.isReply(2, 5) && number.value != named.code)
        return;
    add(findings, named, 0.93F, Reason::OwnName, {place.begin, named.at.end});
    if (number.isReply(2, 5))
        findings.add({CodeSystem::Http,
                      CodeText(number.value),
                      {number.begin, number.end},
                      0.85F,
                      Reason::NumberAndName,
                      {number.begin, number.end}});
}

// Number and name beside each other: "14 UNAVAILABLE: …", "UNAVAILABLE (14)", "(14, 'unavailable')"
void numberAndName(const Place &place, Findings &findings)
{
    const Named named = nameAt(place, place.begin);
    if (named.code != place.value)
        return;
    const std::size_t left = place.skipBack(place.begin, " ,:'\"(", 3);
    const Number before = left < place.begin ? numberBefore(place.text, left) : Number();
    const bool free = before.begin == 0 || !isOneOf(place.at(before.begin - 1), ".,:-/#");
    if (before.value == named.code && free
        && (before.begin == 0 || !isWordByte(place.text[before.begin - 1]))
        && isUpper(place.at(place.begin))) {
        add(findings, {named.code, {before.begin, named.at.end}}, 0.95F, Reason::NumberAndName,
            {before.begin, named.at.end});
        return;
    }
    if (place.at(named.at.end) != ' ' || place.at(named.at.end + 1) != '(')
        return;
    const Number after = place.wholeNumber(named.at.end + 2);
    if (after.value == named.code && place.at(after.end) == ')' && named.code > 0)
        add(findings, {named.code, {place.begin, after.end}}, 0.85F, Reason::NumberAndName,
            {place.begin, after.end});
}

// tonic since 0.13 prints a sentence for the code: value is the code.
void ownWords(const Place &place, Findings &findings)
{
    add(findings, {place.value, {place.begin, place.end}}, 0.93F, Reason::OwnWords,
        {place.begin, place.end});
}

constexpr Rule rules[] = {
    {"code = ", goCode, 90, Edges::Left},
    {"rpc error: ", namedAfter, 90, Edges::Left},
    {"statuscode.", namedAfter, 96, Edges::Left},
    {"statuscode::", namedAfter, 90, Edges::Left},
    {"statuscode=", namedAfter, 93, Edges::Left},
    {"statusruntimeexception:", namedAfter, 99},
    {"io.grpc.statusexception:", namedAfter, 99},
    {"grpc::status::", namedAfter, 93},
    {"grpc-status", namedAfter, 97},
    {"grpc_status", namedAfter, 97},
    {"grpc_code", namedAfter, 95},
    {"grpc.code", namedAfter, 95},
    {"grpc code", namedAfter, 93, Edges::Left},
    {"grpc status", namedAfter, 93, Edges::Left},
    {"grpc status code", namedAfter, 93, Edges::Left},
    {"grpc error", namedAfter, 85, Edges::Left},
    {"grpc error code", namedAfter, 93, Edges::Left},
    {"grpc::", namedAfter, 90, Edges::Left},
    {"google.api_core.exceptions.", namedAfter, 90, Edges::Left},
    {"rpcexception: status(statuscode=", namedAfter, 99},
    {"connecterror: [", namedAfter, 95, Edges::Left},
    {"status: ", namedBeforeMessage, 0, Edges::Left},
    {"code: ", namedBeforeMessage, 0, Edges::Left},
    {"\"status\"", jsonStatus},
    {"cancelled", numberAndName, 1, Edges::Left},
    {"unknown", numberAndName, 2, Edges::Left},
    {"invalid", numberAndName, 3, Edges::Left},
    {"deadline", numberAndName, 4, Edges::Left},
    {"not_found", numberAndName, 5, Edges::Left},
    {"notfound", numberAndName, 5, Edges::Left},
    {"already", numberAndName, 6, Edges::Left},
    {"permission", numberAndName, 7, Edges::Left},
    {"resource", numberAndName, 8, Edges::Left},
    {"failed", numberAndName, 9, Edges::Left},
    {"aborted", numberAndName, 10, Edges::Left},
    {"out", numberAndName, 11, Edges::Left},
    {"unimplemented", numberAndName, 12, Edges::Left},
    {"internal", numberAndName, 13, Edges::Left},
    {"unavailable", numberAndName, 14, Edges::Left},
    {"data", numberAndName, 15, Edges::Left},
    {"unauthenticated", numberAndName, 16, Edges::Left},
    {"'client specified an invalid argument'", ownWords, 3},
    {"'deadline expired before operation could complete'", ownWords, 4},
    {"'some requested entity was not found'", ownWords, 5},
    {"'some entity that we attempted to create already exists'", ownWords, 6},
    {"'the caller does not have permission to execute the specified operation'", ownWords, 7},
    {"'some resource has been exhausted'", ownWords, 8},
    {"'the system is not in a state required for the operation's execution'", ownWords, 9},
    {"'the operation was aborted'", ownWords, 10},
    {"'operation was attempted past the valid range'", ownWords, 11},
    {"'operation is not implemented or not supported'", ownWords, 12},
    {"'the service is currently unavailable'", ownWords, 14},
    {"'unrecoverable data loss or corruption'", ownWords, 15},
    {"'the request does not have valid authentication credentials'", ownWords, 16},
};

} // namespace

std::span<const Rule> grpcRules()
{
    return rules;
}

} // namespace statusbook::core::explain

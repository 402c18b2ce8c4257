// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/explain/rule.h"

// WebSocket close codes (RFC 6455 §7.4): gorilla and coder for Go, Python websockets, ws for Node,
// browsers, Spring, .NET.
namespace statusbook::core::explain {

namespace {

bool isCloseCode(const Number &number)
{
    return number.digits() == 4
        && ((number.value >= 1000 && number.value <= 1015)
            || (number.value >= 3000 && number.value <= 4999));
}

bool speaksOfWebSocket(std::string_view text)
{
    static constexpr std::string_view words[] = {
        "websocket", "web socket", "ws:",         "wss:",    "ws ",  "socket",
        "gateway",   "closeevent", "close frame", "onclose", "[ws]", "connection"};
    return containsAny(text, words);
}

void add(Findings &findings, const Number &number, float confidence, Range evidence)
{
    findings.add({CodeSystem::WebSocket,
                  CodeText(number.value),
                  {number.begin, number.end},
                  confidence,
                  Reason::IntroducedBy,
                  evidence});
}

// After words that close a connection: value is the confidence in % where nothing around speaks of
// a WebSocket.
void afterClose(const Place &place, Findings &findings)
{
    const Number number = place.numberAfter(" :=\"'([,");
    if (number.begin == place.end || !isCloseCode(number))
        return;
    const bool known =
        speaksOfWebSocket(place.lineBefore()) || speaksOfWebSocket(place.lineAfter());
    add(findings, number, known ? 0.95F : static_cast<float>(place.value) / 100,
        {place.begin, number.end});
}

// "received 1011 (internal error)": the name of the code follows in brackets.
void withName(const Place &place, Findings &findings)
{
    const Number number = place.wholeNumber(place.end);
    if (isCloseCode(number) && place.from(number.end).starts_with(" ("))
        add(findings, number, 0.95F, {place.begin, number.end});
}

// "code = 1006 (connection closed abnormally [internal])", `code: 1006, reason: ""`, "Code: 1006"
void afterCode(const Place &place, Findings &findings)
{
    const Number number = place.numberAfter(" :=\"'([");
    if (number.begin == place.end || !isCloseCode(number))
        return;
    const std::string_view before = place.lineBefore();
    const std::string_view after = place.lineAfter();
    const bool known = speaksOfWebSocket(before) || speaksOfWebSocket(after);
    static constexpr std::string_view ends[] = {"close", "closing", "disconn"};
    const bool closing = containsAny(before, ends) || containsAny(after, ends)
        || containsIgnoringCase(after, "reason");
    static constexpr std::string_view named[] = {"websocket", "wss:", "ws:", "closeevent", "[ws]"};
    const bool sure = containsAny(before, named) || containsAny(after, named);
    if (closing || sure)
        add(findings, number, known && closing ? 0.93F : 0.6F, {place.begin, number.end});
}

// Node's ws "RangeError: … [Symbol(status-code)]: 1002", Java's "CloseReason[1002,protocol error]",
// Starlette's "WebSocketDisconnect: (1001, '')"
void ofLibrary(const Place &place, Findings &findings)
{
    const Number number = place.numberAfter(": (");
    if (isCloseCode(number))
        add(findings, number, 0.97F, {place.begin, number.end});
}

// Names of Go's coder/websocket and of .NET's WebSocketCloseStatus: value is the code.
void ownName(const Place &place, Findings &findings)
{
    findings.add({CodeSystem::WebSocket,
                  CodeText(place.value),
                  {place.begin, place.end},
                  0.9F,
                  Reason::OwnName,
                  {place.begin, place.end}});
}

constexpr Rule rules[] = {
    {"websocket: close", afterClose, 99},
    {"websocket closed", afterClose, 95},
    {"websocket close", afterClose, 95},
    {"websocket error", afterClose, 90},
    {"close code", afterClose, 80},
    {"closecode", afterClose, 80},
    {"close_code", afterClose, 80},
    {"closed with code", afterClose, 80},
    {"closed with status code", afterClose, 80},
    {"closed with status", afterClose, 75},
    {"close status", afterClose, 80},
    {"closestatus[code", afterClose, 97},
    {"closed with event", afterClose, 85}, // graphql-ws
    {"closed with", afterClose, 70},
    {"closing with code", afterClose, 75},
    {"connection closed", afterClose, 75},
    {"disconnected", afterClose, 65},
    {"received ", withName, 0, Edges::Left},
    {"sent ", withName, 0, Edges::Left},
    {"code", afterCode, 0, Edges::Both},
    {"[symbol(status-code)]", ofLibrary},
    {"closereason[", ofLibrary, 0, Edges::Left},
    {"websocketdisconnect", ofLibrary, 0, Edges::Left},
    {"statusnormalclosure", ownName, 1000, Edges::Both},
    {"statusgoingaway", ownName, 1001, Edges::Both},
    {"statusprotocolerror", ownName, 1002, Edges::Both},
    {"statusunsupporteddata", ownName, 1003, Edges::Both},
    {"statusnostatusrcvd", ownName, 1005, Edges::Both},
    {"statusabnormalclosure", ownName, 1006, Edges::Both},
    {"statusinvalidframepayloaddata", ownName, 1007, Edges::Both},
    {"statuspolicyviolation", ownName, 1008, Edges::Both},
    {"statusmessagetoobig", ownName, 1009, Edges::Both},
    {"statusmandatoryextension", ownName, 1010, Edges::Both},
    {"statusinternalerror", ownName, 1011, Edges::Both},
    {"websocketclosestatus.normalclosure", ownName, 1000, Edges::Both},
    {"websocketclosestatus.endpointunavailable", ownName, 1001, Edges::Both},
    {"websocketclosestatus.protocolerror", ownName, 1002, Edges::Both},
    {"websocketclosestatus.invalidmessagetype", ownName, 1003, Edges::Both},
    {"websocketclosestatus.invalidpayloaddata", ownName, 1007, Edges::Both},
    {"websocketclosestatus.policyviolation", ownName, 1008, Edges::Both},
    {"websocketclosestatus.messagetoobig", ownName, 1009, Edges::Both},
    {"websocketclosestatus.internalservererror", ownName, 1011, Edges::Both},
};

} // namespace

std::span<const Rule> webSocketRules()
{
    return rules;
}

} // namespace statusbook::core::explain

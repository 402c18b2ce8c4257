// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/explain/rule.h"

// SIP: status lines (RFC 3261 §7.2), the Reason header (RFC 3326) and what telephone servers print.
namespace statusbook::core::explain {

namespace {

void add(Findings &findings, const Number &number, float confidence, Reason why, Range evidence)
{
    findings.add({CodeSystem::Sip,
                  CodeText(number.value),
                  {number.begin, number.end},
                  confidence,
                  why,
                  evidence});
}

void statusLine(const Place &place, Findings &findings)
{
    const std::size_t position = place.skip(place.end, " \t");
    const Number status = place.wholeNumber(position);
    if (position > place.end && status.isReply(1, 6))
        add(findings, status, 0.99F, Reason::NamesProtocol, {place.begin, status.end});
}

// Reason: SIP ;cause=488 ;text="Wrong SDP"
void reasonCause(const Place &place, Findings &findings)
{
    const std::size_t position = place.skip(place.end, " =", 3);
    const Number status = place.wholeNumber(position);
    const std::string_view before = place.lineBefore(80);
    const std::size_t parameter = before.find_last_of(';');
    if (parameter == std::string_view::npos || !status.isReply(1, 6))
        return;
    // Parameters may stand between the protocol and the cause; the protocol begins the value.
    std::string_view value = before.substr(0, parameter);
    if (const std::size_t header = value.find_last_of(":,"); header != std::string_view::npos)
        value = value.substr(header + 1);
    value = trimmed(value.substr(0, value.find(';')));
    if (equalsIgnoringCase(value, "SIP"))
        add(findings, status, 0.97F, Reason::Field, {place.begin, status.end});
}

// "Got SIP response 603", "SIP code 486", "SIP status=503".
void afterSip(const Place &place, Findings &findings)
{
    std::size_t position = place.skip(place.end, " \t", 2);
    for (const std::string_view link :
         {"response code", "response status", "response", "status code", "status", "code",
          "error code", "error", "reply", "cause", "return code", "final response"}) {
        if (startsIgnoringCase(place.from(position), link)) {
            position += link.size();
            break;
        }
    }
    position = place.skip(position, " :=\"'(");
    const Number status = place.wholeNumber(position);
    if (position > place.end && status.isReply(1, 6) && place.at(status.end) != '/'
        && place.at(status.end) != ':' && place.at(status.end) != '@')
        add(findings, status, 0.92F, Reason::NamesProtocol, {place.begin, status.end});
}

// FreeSWITCH: proto_specific_hangup_cause=sip:486
void hangupCause(const Place &place, Findings &findings)
{
    const Number status = place.wholeNumber(place.end);
    const std::string_view before = place.lineBefore(40);
    if (status.isReply(1, 6) && place.at(status.end) != '@'
        && containsIgnoringCase(before, "cause"))
        add(findings, status, 0.93F, Reason::IntroducedBy, {place.begin, status.end});
}

// pjsip: "Response msg 486/INVITE/cseq=…", "DISCONNECTED [reason=486 (Busy Here)]"
void pjsipMessage(const Place &place, Findings &findings)
{
    const Number status = numberAt(place.text, place.end);
    if (status.isReply(1, 6) && place.at(status.end) == '/' && isUpper(place.at(status.end + 1)))
        add(findings, status, 0.97F, Reason::OwnWords, {place.begin, status.end});
}

void disconnectReason(const Place &place, Findings &findings)
{
    const Number status = place.wholeNumber(place.end);
    if (status.isReply(1, 6) && containsIgnoringCase(place.lineBefore(80), "disconn"))
        add(findings, status, 0.93F, Reason::OwnWords, {place.begin, status.end});
}

constexpr Rule rules[] = {
    {"sip/2.0", statusLine, 0, Edges::Left},
    {"cause", reasonCause, 0, Edges::Both},
    {"sip", afterSip, 0, Edges::Both},
    {"sip:", hangupCause, 0, Edges::Left},
    {"response msg ", pjsipMessage, 0, Edges::Left},
    {"[reason=", disconnectReason},
};

} // namespace

std::span<const Rule> sipRules()
{
    return rules;
}

} // namespace statusbook::core::explain

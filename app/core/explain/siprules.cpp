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
    bool introduced = false;
    for (const std::string_view link :
         {"response code", "response status", "response", "status code", "status", "code",
          "error code", "error", "reply", "cause", "return code", "final response"}) {
        if (startsIgnoringCase(place.from(position), link)) {
            position += link.size();
            introduced = true;
            break;
        }
    }
    // In quotes it may be a name, and Asterisk tells sizes: "Received SIP response (550 bytes)".
    position = place.skip(position, introduced ? " :=\"'(" : " :=(");
    const Number status = place.wholeNumber(position);
    if (position > place.end && status.isReply(1, 6) && place.at(status.end) != '/'
        && place.at(status.end) != ':' && place.at(status.end) != '@'
        && !place.from(status.end).starts_with(" bytes"))
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

void statusField(const Place &place, Findings &findings)
{
    const Number status = place.numberAfter(" :=\"'[");
    if (status.begin > place.end && status.isReply(1, 6))
        add(findings, status, 0.95F, Reason::Field, {place.begin, status.end});
}

// FreeSWITCH: "gw1 Failed Registration [403], setting retry to 30 seconds."
void failedRegistration(const Place &place, Findings &findings)
{
    const std::size_t bracket = place.lineAfter(120).find('[');
    const Number status =
        bracket == std::string_view::npos ? Number() : place.wholeNumber(place.end + bracket + 1);
    if (status.isReply(3, 6))
        add(findings, status, 0.93F, Reason::OwnWords, {place.begin, status.end});
}

// Asterisk: "'403' fatal response received from …", "Temporal response '503' received from …"
void registrationResponse(const Place &place, Findings &findings)
{
    const bool before = place.literal().front() == '\'';
    const Number status =
        before ? numberBefore(place.text, place.begin) : place.wholeNumber(place.end);
    if (status.isReply(3, 6))
        add(findings, status, 0.95F, Reason::OwnWords,
            {std::min(place.begin, status.begin), std::max(place.end, status.end)});
}

constexpr Rule rules[] = {
    {"sip/2.0", statusLine, 0, Edges::Left},
    {"cause", reasonCause, 0, Edges::Both},
    {"sip", afterSip, 0, Edges::Both},
    {"sip:", hangupCause, 0, Edges::Left},
    {"response msg ", pjsipMessage, 0, Edges::Left},
    {"[reason=", disconnectReason},
    // FreeSWITCH's variables, which other programs' fields resemble
    {"sip_term_status", statusField},
    {"sip_invite_failure_status", statusField},
    {"sip_status", statusField, 0, Edges::Left},
    {"sip_code", statusField, 0, Edges::Left},
    {"sip_response_code", statusField, 0, Edges::Left},
    {"failed registration ", failedRegistration, 0, Edges::Left},
    {"' fatal response received", registrationResponse},
    {"temporal response '", registrationResponse, 0, Edges::Left},
};

} // namespace

std::span<const Rule> sipRules()
{
    return rules;
}

} // namespace statusbook::core::explain

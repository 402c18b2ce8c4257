// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/explain/rule.h"

#include <array>
#include <vector>

// What stands behind a SIP status: causes of the telephone network (Q.850), which gateways
// translate (RFC 3398 §7.2.4.1, §8.2.6.1), as the Reason header (RFC 3326), FreeSWITCH and Asterisk
// have them, and the codes of the Warning header (RFC 3261 §20.43).
namespace statusbook::core::explain {

namespace {

// A cause, the status that it becomes (0: none) and the other statuses that become it.
struct Cause {
    int cause;
    int status;
    std::array<int, 8> others;
};

constexpr Cause causes[] = {
    {1, 404, {485, 604}},
    {2, 404, {}},
    {3, 404, {}},
    {17, 486, {600}},
    {18, 408, {480}},
    {19, 480, {}},
    {20, 480, {}},
    {21, 403, {401, 402, 407, 603}},
    {22, 410, {301}},
    {23, 410, {302}},
    {25, 0, {482, 483}},
    {26, 0, {404}}, // 404 by RFC 3398; in Asterisk another phone has taken the call
    {27, 502, {}},
    {28, 484, {}},
    {29, 501, {}},
    {31, 480, {488, 606}},
    {34, 503, {}},
    {38, 503, {502}},
    {41, 503, {400, 481, 500}},
    {42, 503, {}},
    {47, 503, {}},
    {55, 403, {}},
    {57, 403, {}},
    {58, 503, {}},
    {63, 0, {405}},
    {65, 488, {606}},
    {70, 488, {}},
    {79, 501, {406, 415}},
    {87, 403, {}},
    {88, 503, {}},
    {102, 504, {408}},
    {111, 500, {}},
    {127, 500, {413, 414, 416, 420, 421, 423, 505, 513}},
};

// FreeSWITCH's names and the status that its SIP endpoint answers with (hangup_cause_to_sip). Names
// that are words of other programs too are not here.
struct CauseName {
    std::string_view name;
    int status;
};

constexpr CauseName freeSwitchNames[] = {
    {"unallocated_number", 404},
    {"no_route_transit_net", 404},
    {"no_route_destination", 404},
    {"user_busy", 486},
    {"no_user_response", 408},
    {"no_answer", 480},
    {"subscriber_absent", 480},
    {"call_rejected", 603},
    {"number_changed", 410},
    {"redirection_to_new_destination", 410},
    {"destination_out_of_order", 502},
    {"invalid_profile", 502},
    {"invalid_number_format", 484},
    {"invalid_url", 484},
    {"invalid_gateway", 484},
    {"facility_rejected", 501},
    {"normal_unspecified", 480},
    {"requested_chan_unavail", 503},
    {"normal_circuit_congestion", 503},
    {"network_out_of_order", 503},
    {"normal_temporary_failure", 503},
    {"switch_congestion", 503},
    {"gateway_down", 503},
    {"outgoing_call_barred", 403},
    {"incoming_call_barred", 403},
    {"bearercapability_notauth", 403},
    {"bearercapability_notavail", 503},
    {"bearercapability_notimpl", 488},
    {"incompatible_destination", 488},
    {"facility_not_implemented", 501},
    {"service_not_implemented", 501},
    {"recovery_on_timer_expire", 504},
    {"originator_cancel", 487},
    {"exchange_routing_error", 483},
    {"busy_everywhere", 600},
    {"does_not_exist_anywhere", 604},
};

// Asterisk's names and the status that its SIP channel answers with (hangup_cause2sip).
constexpr CauseName asteriskNames[] = {
    {"ast_cause_redirected_to_new_destination", 302},
    {"ast_cause_unallocated", 404},
    {"ast_cause_no_route_destination", 404},
    {"ast_cause_no_route_transit_net", 404},
    {"ast_cause_congestion", 503},
    {"ast_cause_normal_circuit_congestion", 503},
    {"ast_cause_switch_congestion", 503},
    {"ast_cause_no_user_response", 408},
    {"ast_cause_no_answer", 480},
    {"ast_cause_unregistered", 480},
    {"ast_cause_subscriber_absent", 480},
    {"ast_cause_call_rejected", 403},
    {"ast_cause_number_changed", 410},
    {"ast_cause_normal_unspecified", 480},
    {"ast_cause_invalid_number_format", 484},
    {"ast_cause_user_busy", 486},
    {"ast_cause_facility_rejected", 501},
    {"ast_cause_chan_not_implemented", 503},
    {"ast_cause_destination_out_of_order", 502},
    {"ast_cause_bearercapability_notavail", 488},
    {"ast_cause_interworking", 500},
};

const Cause *causeOf(int number)
{
    const auto cause = std::ranges::find(causes, number, &Cause::cause);
    return cause == std::end(causes) ? nullptr : cause;
}

bool belongsTo(const Cause &cause, int status)
{
    return status > 0
        && (cause.status == status
            || std::ranges::find(cause.others, status) != cause.others.end());
}

void add(Findings &findings, int status, Range at, float confidence, Reason why, Range evidence)
{
    findings.add({CodeSystem::Sip, CodeText(status), at, confidence, why, evidence});
}

constexpr std::size_t longestHeaders = 2000;

// The status of the SIP response whose header fields stand around; 0: none, as in a request.
int statusOfMessage(const Place &place)
{
    const std::size_t size = std::min(place.begin, longestHeaders);
    std::string_view headers = place.text.substr(place.begin - size, size);
    for (const std::string_view gap : {"\n\n", "\n\r\n"}) {
        if (const std::size_t end = headers.rfind(gap); end != std::string_view::npos)
            headers.remove_prefix(end + gap.size());
    }
    static constexpr std::string_view start = "SIP/2.0 ";
    for (std::size_t at = headers.rfind(start); at != std::string_view::npos;
         at = at == 0 ? std::string_view::npos : headers.rfind(start, at - 1)) {
        const Number status = numberAt(headers, at + start.size());
        if (status.isReply(1, 6))
            return status.value;
    }
    return 0;
}

// A cause in a message explains its status; elsewhere it stands for the one that it becomes.
void addCause(const Place &place, const Number &number, Range evidence, Findings &findings)
{
    const Cause *cause = number.isValid() ? causeOf(number.value) : nullptr;
    if (!cause)
        return;
    const Range at{number.begin, number.end};
    const int status = statusOfMessage(place);
    if (status > 0 && belongsTo(*cause, status))
        add(findings, status, at, 0.9F, Reason::Background, evidence);
    else if (status == 0 && cause->status > 0)
        add(findings, cause->status, at, 0.65F, Reason::Translated, evidence);
}

// Reason: Q.850;cause=17;text="User busy"
void reasonHeader(const Place &place, Findings &findings)
{
    const std::string_view rest = place.lineAfter(120);
    const std::string_view value = rest.substr(0, rest.find(','));
    static constexpr std::string_view key = "cause=";
    for (std::size_t at = value.find(';'); at != std::string_view::npos;
         at = value.find(';', at + 1)) {
        const std::size_t begin = place.skip(place.end + at + 1, " ");
        if (!startsIgnoringCase(place.from(begin), key))
            continue;
        const Number number = place.wholeNumber(begin + key.size());
        addCause(place, number, {place.begin, number.end}, findings);
        return;
    }
}

// Asterisk: "X-Asterisk-HangupCauseCode: 17", "(cause 20 - Subscriber absent)"
void causeNumber(const Place &place, Findings &findings)
{
    const Number number = place.numberAfter(" :");
    addCause(place, number, {place.begin, number.end}, findings);
}

void causeInBrackets(const Place &place, Findings &findings)
{
    const Number number = place.wholeNumber(place.end);
    if (number.isValid() && place.from(number.end).starts_with(" - ")
        && isUpper(place.at(number.end + 3)))
        addCause(place, number, {place.begin, number.end}, findings);
}

// Asterisk's manager: "Cause: 17\r\nCause-txt: User busy"
void causeOfEvent(const Place &place, Findings &findings)
{
    const std::string_view line = place.lineBefore(40);
    const Number number = numberBefore(place.text, place.skipBack(place.begin, "\r\n", 2));
    static constexpr std::string_view key = "Cause: ";
    if (line.empty() && number.isValid() && place.text.substr(0, number.begin).ends_with(key))
        addCause(place, number, {number.begin - key.size(), number.end}, findings);
}

// A name of a cause: value is the status.
void causeName(const Place &place, Findings &findings)
{
    static constexpr std::string_view words[] = {"hangup", "hanging up", "cause", "originat",
                                                 "-ERR ",  "bridge",     "failed"};
    if (!isUpper(place.text[place.begin]) || !containsAny(place.lineBefore(), words))
        return;
    // The status itself stands near: "proto_specific_hangup_cause=sip:480", "SIP/2.0 480".
    const std::string_view around = place.around(600);
    static constexpr std::string_view statuses[] = {"sip:4",    "sip:5",      "sip:6",
                                                    "SIP/2.0 ", "SIP;cause=", "sip_term_status"};
    const bool told = std::ranges::any_of(statuses, [around](std::string_view status) {
        const std::size_t at = around.find(status);
        return at != std::string_view::npos && at + status.size() < around.size()
            && (isDigit(around[at + status.size()]) || status.back() == 's');
    });
    add(findings, place.value, {place.begin, place.end}, told ? 0.3F : 0.7F, Reason::Translated,
        {place.begin, place.end});
}

bool explainsSession(int warning)
{
    return (warning >= 300 && warning <= 308) || warning == 330 || warning == 331 || warning == 370
        || warning == 399;
}

// Warning: 305 pbx.example.com "Incompatible media format"
void warning(const Place &place, Findings &findings)
{
    const Number code = place.wholeNumber(place.skip(place.end, " \t"));
    const bool header = trimmed(place.lineBefore(80)).empty() && place.at(code.end) == ' '
        && place.lineAfter().find('"') != std::string_view::npos;
    if (!header || !code.isReply(3, 3))
        return;
    const int status = statusOfMessage(place);
    const Range at{code.begin, code.end};
    const Range evidence{place.begin, code.end};
    const bool session = (status == 488 || status == 606) && explainsSession(code.value);
    const bool priority = status == 480 && (code.value == 380 || code.value == 381);
    if (session || priority) {
        add(findings, status, at, 0.9F, Reason::Background, evidence);
    } else if (status == 0 && explainsSession(code.value) && code.value != 399) {
        add(findings, 488, at, 0.55F, Reason::Background, evidence);
        add(findings, 606, at, 0.3F, Reason::Ambiguous, evidence);
    }
}

std::vector<Rule> makeRules()
{
    std::vector<Rule> rules{
        {"q.850", reasonHeader, 0, Edges::Both},
        {"hangupcausecode", causeNumber, 0, Edges::Right},
        {"(cause ", causeInBrackets},
        {"cause-txt: ", causeOfEvent, 0, Edges::Left},
        {"warning:", warning, 0, Edges::Left},
    };
    for (const CauseName &name : freeSwitchNames)
        rules.push_back({name.name, causeName, name.status, Edges::Both});
    for (const CauseName &name : asteriskNames)
        rules.push_back({name.name, causeName, name.status, Edges::Both});
    return rules;
}

} // namespace

std::span<const Rule> callCauseRules()
{
    static const std::vector<Rule> rules = makeRules();
    return rules;
}

} // namespace statusbook::core::explain

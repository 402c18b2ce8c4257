// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/explain/rule.h"

// DNS: response codes as BIND, Unbound, CoreDNS, dnsmasq, tcpdump, Wireshark and Windows print
// them (RFC 1035 §4.1.1, RFC 6895 §2.3), and extended errors (RFC 8914).
namespace statusbook::core::explain {

namespace {

void add(Findings &findings, int code, Range at, float confidence, Reason why, Range evidence)
{
    findings.add({CodeSystem::Dns, CodeText(code), at, confidence, why, evidence});
}

bool isCapitals(std::string_view text)
{
    return std::ranges::none_of(text, [](char c) { return isLetter(c) && !isUpper(c); });
}

bool speaksOfDns(std::string_view text)
{
    static constexpr std::string_view words[] = {
        "rcode", "status:",      "resolv",     "query",    "dns",    "lookup",  "named",
        "zone",  "server can't", "not found:", "nsupdate", "notify", "transfer"};
    return containsAny(text, words);
}

// tcpdump writes the name in mixed case before its three counts: "NXDomain 0/1/0".
bool hasCounts(const Place &place)
{
    const std::size_t position = place.skip(place.end, "$|*- ");
    const Number first = numberAt(place.text, position);
    return first.isValid() && place.at(first.end) == '/'
        && numberAt(place.text, first.end + 1).isValid();
}

// A name that only DNS has.
void ownName(const Place &place, Findings &findings)
{
    const bool shouted = isCapitals(place.literal());
    if (shouted || hasCounts(place) || speaksOfDns(place.lineBefore()))
        add(findings, place.value, {place.begin, place.end}, shouted ? 0.95F : 0.8F,
            Reason::OwnName, {place.begin, place.end});
}

// A name that is an English word as well.
void wordAsName(const Place &place, Findings &findings)
{
    const bool shouted = isCapitals(place.literal());
    const bool afterNumber = place.before() == '(' && place.begin > 1
        && isDigit(place.text[place.begin - 2]); // host: 5(REFUSED)
    // Unbound's log of replies: "192.0.2.1 example.com. A IN REFUSED 0.000 0 40"
    const bool replyLog = shouted && place.lineBefore().ends_with(" IN ");
    if (afterNumber || replyLog || hasCounts(place) || (shouted && speaksOfDns(place.lineBefore())))
        add(findings, place.value, {place.begin, place.end}, 0.93F, Reason::OwnName,
            {place.begin, place.end});
}

// Texts of Windows' nslookup ("*** can't find …: Non-existent domain") and of Wireshark
// ("Standard query response 0x1a2b No such name").
void ownWords(const Place &place, Findings &findings)
{
    const std::string_view before = place.lineBefore();
    if (containsIgnoringCase(before, "can't find ")
        || containsIgnoringCase(before, "query response"))
        add(findings, place.value, {place.begin, place.end}, 0.93F, Reason::OwnWords,
            {place.begin, place.end});
}

// "rcode: 3", "RCODE=2"
void afterRcode(const Place &place, Findings &findings)
{
    const Number number = place.numberAfter();
    if (number.isValid() && number.value <= 23)
        add(findings, number.value, {number.begin, number.end}, 0.9F, Reason::IntroducedBy,
            {place.begin, number.end});
}

// Names of c-ares in Node, where a query failed: "queryA ENOTFOUND host.example.com". The same name
// after getaddrinfo has no response code behind it.
void ofCares(const Place &place, Findings &findings)
{
    const std::string_view before = trimmed(place.lineBefore(40));
    const std::size_t blank = before.find_last_of(" \t");
    const std::string_view word =
        blank == std::string_view::npos ? before : before.substr(blank + 1);
    if (isCapitals(place.literal()) && word.starts_with("query"))
        add(findings, place.value, {place.begin, place.end}, 0.93F, Reason::OwnName,
            {place.begin, place.end});
}

// Names of winerror.h.
void ofWindows(const Place &place, Findings &findings)
{
    add(findings, place.value, {place.begin, place.end}, 0.95F, Reason::OwnName,
        {place.begin, place.end});
}

// DNS over HTTPS as JSON: {"Status": 3, "TC": false, …
void jsonStatus(const Place &place, Findings &findings)
{
    const Number number = place.wholeNumber(place.skip(place.end, " :"));
    const std::string_view rest = place.from(place.skip(number.end, ", \r\n", 12));
    if (number.isValid() && number.value <= 23 && rest.starts_with("\"TC\""))
        add(findings, number.value, {number.begin, number.end}, 0.95F, Reason::Field,
            {place.begin, number.end});
}

// "; EDE: 22 (No Reachable Authority)"
void extendedError(const Place &place, Findings &findings)
{
    const Number number = place.numberAfter(" :=");
    if (number.isValid() && number.begin > place.end && number.value <= 65535)
        findings.add({CodeSystem::DnsEde,
                      CodeText(number.value),
                      {number.begin, number.end},
                      0.93F,
                      Reason::NamesProtocol,
                      {place.begin, number.end}});
}

constexpr Rule rules[] = {
    {"noerror", ownName, 0, Edges::Both},
    {"formerr", ownName, 1, Edges::Both},
    {"servfail", ownName, 2, Edges::Both},
    {"nxdomain", ownName, 3, Edges::Right},
    {"notimp", ownName, 4, Edges::Both},
    {"notimpl", ownName, 4, Edges::Both},
    {"refused", wordAsName, 5, Edges::Both},
    {"yxdomain", ownName, 6, Edges::Both},
    {"yxrrset", ownName, 7, Edges::Both},
    {"nxrrset", ownName, 8, Edges::Both},
    {"notauth", ownName, 9, Edges::Both},
    {"notzone", ownName, 10, Edges::Both},
    {"dsotypeni", ownName, 11, Edges::Both},
    {"badvers", ownName, 16, Edges::Both},
    {"badsig", ownName, 16, Edges::Both},
    {"badkey", ownName, 17, Edges::Both},
    {"badtime", ownName, 18, Edges::Both},
    {"badmode", ownName, 19, Edges::Both},
    {"badname", ownName, 20, Edges::Both},
    {"badalg", ownName, 21, Edges::Both},
    {"badtrunc", ownName, 22, Edges::Both},
    {"badcookie", ownName, 23, Edges::Both},
    {"eformerr", ofCares, 1, Edges::Both},
    {"eservfail", ofCares, 2, Edges::Both},
    {"enotimp", ofCares, 4, Edges::Both},
    {"erefused", ofCares, 5, Edges::Both},
    {"enotfound", ofCares, 3, Edges::Both},
    {"dns_error_rcode_format_error", ofWindows, 1, Edges::Both},
    {"dns_error_rcode_server_failure", ofWindows, 2, Edges::Both},
    {"dns_error_rcode_name_error", ofWindows, 3, Edges::Both},
    {"dns_error_rcode_not_implemented", ofWindows, 4, Edges::Both},
    {"dns_error_rcode_refused", ofWindows, 5, Edges::Both},
    {"dns_error_rcode_yxdomain", ofWindows, 6, Edges::Both},
    {"dns_error_rcode_yxrrset", ofWindows, 7, Edges::Both},
    {"dns_error_rcode_nxrrset", ofWindows, 8, Edges::Both},
    {"dns_error_rcode_notauth", ofWindows, 9, Edges::Both},
    {"dns_error_rcode_notzone", ofWindows, 10, Edges::Both},
    {"non-existent domain", ownWords, 3},
    {"no such name", ownWords, 3},
    {"server failed", ownWords, 2},
    {"server failure", ownWords, 2},
    {"query refused", ownWords, 5},
    {"format error", ownWords, 1},
    {"rcode", afterRcode, 0, Edges::Left},
    {"\"status\":", jsonStatus},
    {"ede", extendedError, 0, Edges::Both},
    {"ede code", extendedError, 0, Edges::Both},
    {"extended dns error", extendedError, 0, Edges::Both},
    {"extended dns error code", extendedError, 0, Edges::Both},
};

} // namespace

std::span<const Rule> dnsRules()
{
    return rules;
}

} // namespace statusbook::core::explain

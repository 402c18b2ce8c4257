// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/explain/rule.h"

// LDAP result codes (RFC 4511 §4.1.9) as OpenLDAP's tools and slapd, 389 Directory Server, JNDI,
// go-ldap, ldap3, python-ldap, UnboundID and Active Directory print them.
namespace statusbook::core::explain {

namespace {

constexpr int highestCode = 123;

void add(Findings &findings, int code, Range at, float confidence, Reason why, Range evidence)
{
    findings.add({CodeSystem::Ldap, CodeText(code), at, confidence, why, evidence});
}

// After words that only such a number follows: value is the confidence in %.
void afterPhrase(const Place &place, Findings &findings)
{
    const Number number = place.numberAfter();
    if (number.isValid() && number.value <= highestCode && number.begin > place.end)
        add(findings, number.value, {number.begin, number.end},
            static_cast<float>(place.value) / 100, Reason::NamesProtocol,
            {place.begin, number.end});
}

// slapd and 389: "RESULT tag=97 err=49 text=", "RESULT err=32 tag=101 nentries=0"
void logField(const Place &place, Findings &findings)
{
    const Number number = place.wholeNumber(place.end);
    const bool result = place.lineBefore().find("RESULT") != std::string_view::npos;
    const bool tagged = containsIgnoringCase(place.lineBefore(40), "tag=")
        || containsIgnoringCase(place.lineAfter(40), "tag=");
    if (number.isValid() && number.value <= highestCode && result && tagged)
        add(findings, number.value, {number.begin, number.end}, 0.97F, Reason::LogFormat,
            {place.begin, number.end});
}

// ldapsearch: "result: 32 No such object"; python-ldap: "'result': 49, 'desc': …"
void afterResult(const Place &place, Findings &findings)
{
    const std::size_t position = place.skip(place.end, "'\": ");
    const Number number = place.wholeNumber(position);
    if (!number.isValid() || number.value > highestCode || position == place.end)
        return;
    const bool tool = place.lineBefore().empty() && place.at(number.end) == ' '
        && isUpper(place.at(number.end + 1));
    // python-ldap and ldap3, whatever the order of the keys
    const bool python = containsIgnoringCase(place.from(number.end).substr(0, 12), "'desc")
        || (place.at(number.end) == '}' && containsIgnoringCase(place.lineBefore(80), "'desc': '"));
    if (tool || python)
        add(findings, number.value, {number.begin, number.end}, 0.95F, Reason::Field,
            {place.begin, number.end});
}

// OpenLDAP's text and the number behind it, "Invalid credentials (49)": value is the number.
void numberAndWords(const Place &place, Findings &findings)
{
    const std::size_t position = place.skip(place.end, " (", 2);
    const Number number = place.wholeNumber(position);
    const bool bracket = position > place.end && place.at(position - 1) == '(';
    if (bracket && number.value == place.value && place.at(number.end) == ')') {
        add(findings, number.value, {number.begin, number.end}, 0.97F, Reason::NumberAndWords,
            {place.begin, number.end});
        return;
    }
    // PHP, sssd and others print the text alone after the name of the call.
    const std::string_view before = place.lineBefore(80);
    if (containsIgnoringCase(before, "ldap_") || containsIgnoringCase(before, "ldap:"))
        add(findings, place.value, {place.begin, place.end}, 0.75F, Reason::OwnWords,
            {place.begin, place.end});
}

// "LDAP bind failed, result code 49"
void resultCode(const Place &place, Findings &findings)
{
    const Number number = place.numberAfter();
    if (number.isValid() && number.value <= highestCode && number.begin > place.end
        && containsIgnoringCase(place.lineBefore(), "ldap"))
        add(findings, number.value, {number.begin, number.end}, 0.85F, Reason::IntroducedBy,
            {place.begin, number.end});
}

// The names of RFC 4511, written together: value is the number.
void ownName(const Place &place, Findings &findings)
{
    const bool joined = std::ranges::any_of(place.literal().substr(1), isUpper)
        && !isUpper(place.literal().front());
    if (joined)
        add(findings, place.value, {place.begin, place.end}, 0.85F, Reason::OwnName,
            {place.begin, place.end});
}

// Active Directory refuses a bind with its own number; LDAP's is always 49.
void activeDirectoryBind(const Place &place, Findings &findings)
{
    const std::string_view data = place.lineAfter(40);
    static constexpr std::string_view key = ", data ";
    if (data.starts_with(key) && data.size() > key.size() && data[key.size()] != '0')
        add(findings, 49, {place.begin, place.end}, 0.8F, Reason::OwnWords,
            {place.begin, place.end});
}

constexpr Rule rules[] = {
    {"ldap: error code", afterPhrase, 99},
    {"ldap error code", afterPhrase, 97},
    {"ldap error", afterPhrase, 93},
    {"ldap result code", afterPhrase, 99},
    {"ldap result", afterPhrase, 93},
    {"ldap return code", afterPhrase, 95},
    {"ldap code", afterPhrase, 93},
    {"ldap err", afterPhrase, 90, Edges::Right},
    {"ldap rc", afterPhrase, 90, Edges::Right},
    {"ldap_err", afterPhrase, 90},
    {"ldapexception(resultcode", afterPhrase, 99},
    {"err=", logField, 0, Edges::Left},
    {"result", afterResult, 0, Edges::Right},
    {"result code", resultCode},
    {"operationserror", ownName, 1, Edges::Both},
    {"timelimitexceeded", ownName, 3, Edges::Both},
    {"sizelimitexceeded", ownName, 4, Edges::Both},
    {"authmethodnotsupported", ownName, 7, Edges::Both},
    {"strongerauthrequired", ownName, 8, Edges::Both},
    {"adminlimitexceeded", ownName, 11, Edges::Both},
    {"unavailablecriticalextension", ownName, 12, Edges::Both},
    {"confidentialityrequired", ownName, 13, Edges::Both},
    {"saslbindinprogress", ownName, 14, Edges::Both},
    {"nosuchattribute", ownName, 16, Edges::Both},
    {"undefinedattributetype", ownName, 17, Edges::Both},
    {"constraintviolation", ownName, 19, Edges::Both},
    {"attributeorvalueexists", ownName, 20, Edges::Both},
    {"invalidattributesyntax", ownName, 21, Edges::Both},
    {"nosuchobject", ownName, 32, Edges::Both},
    {"invaliddnsyntax", ownName, 34, Edges::Both},
    {"inappropriateauthentication", ownName, 48, Edges::Both},
    {"invalidcredentials", ownName, 49, Edges::Both},
    {"insufficientaccessrights", ownName, 50, Edges::Both},
    {"unwillingtoperform", ownName, 53, Edges::Both},
    {"namingviolation", ownName, 64, Edges::Both},
    {"objectclassviolation", ownName, 65, Edges::Both},
    {"notallowedonnonleaf", ownName, 66, Edges::Both},
    {"notallowedonrdn", ownName, 67, Edges::Both},
    {"entryalreadyexists", ownName, 68, Edges::Both},
    {"objectclassmodsprohibited", ownName, 69, Edges::Both},
    {"acceptsecuritycontext error", activeDirectoryBind},
    {"operations error", numberAndWords, 1},
    {"protocol error", numberAndWords, 2},
    {"time limit exceeded", numberAndWords, 3},
    {"timelimit exceeded", numberAndWords, 3},
    {"size limit exceeded", numberAndWords, 4},
    {"sizelimit exceeded", numberAndWords, 4},
    {"compare false", numberAndWords, 5},
    {"compare true", numberAndWords, 6},
    {"authentication method not supported", numberAndWords, 7},
    {"strong(er) authentication required", numberAndWords, 8},
    {"referral", numberAndWords, 10},
    {"administrative limit exceeded", numberAndWords, 11},
    {"critical extension is unavailable", numberAndWords, 12},
    {"confidentiality required", numberAndWords, 13},
    {"sasl bind in progress", numberAndWords, 14},
    {"no such attribute", numberAndWords, 16},
    {"undefined attribute type", numberAndWords, 17},
    {"inappropriate matching", numberAndWords, 18},
    {"constraint violation", numberAndWords, 19},
    {"type or value exists", numberAndWords, 20},
    {"invalid syntax", numberAndWords, 21},
    {"no such object", numberAndWords, 32},
    {"alias problem", numberAndWords, 33},
    {"invalid dn syntax", numberAndWords, 34},
    {"alias dereferencing problem", numberAndWords, 36},
    {"inappropriate authentication", numberAndWords, 48},
    {"invalid credentials", numberAndWords, 49},
    {"insufficient access", numberAndWords, 50},
    {"server is busy", numberAndWords, 51},
    {"server is unavailable", numberAndWords, 52},
    {"server is unwilling to perform", numberAndWords, 53},
    {"loop detected", numberAndWords, 54},
    {"naming violation", numberAndWords, 64},
    {"object class violation", numberAndWords, 65},
    {"operation not allowed on non-leaf", numberAndWords, 66},
    {"operation not allowed on rdn", numberAndWords, 67},
    {"already exists", numberAndWords, 68},
    {"cannot modify object class", numberAndWords, 69},
    {"operation affects multiple dsas", numberAndWords, 71},
    {"internal (implementation specific) error", numberAndWords, 80},
    {"assertion failed", numberAndWords, 122},
};

} // namespace

std::span<const Rule> ldapRules()
{
    return rules;
}

} // namespace statusbook::core::explain

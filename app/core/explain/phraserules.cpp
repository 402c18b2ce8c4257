// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/explain/rule.h"

// A number and the standard's phrase for it beside each other: "404 Not Found", "Not Found (404)",
// "(404) Not Found", "404: Not Found". Phrases: RFC 9110 §15 with older names that programs still
// print, RFC 3261 §21 and the SIP registry.
namespace statusbook::core::explain {

namespace {

constexpr int http = 1000;
constexpr int sip = 2000;
constexpr int both = http + sip;

bool speaksOfSip(std::string_view text)
{
    static constexpr std::string_view words[] = {
        "SIP",   "INVITE", "REGISTER", "CSeq",     "Call-ID", "sip:",  "(sip",
        " sip ", "pjsip",  "sofia",    "asterisk", "BYE ",    "callee"};
    return std::ranges::any_of(
        words, [text](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

bool standsFree(const Place &place, const Number &number)
{
    const char before = number.begin == 0 ? ' ' : place.text[number.begin - 1];
    return !isWordByte(before) && !isOneOf(before, ".,-$#/") && endsNumber(place.text, number.end);
}

// The number beside the phrase, invalid if there is none or another one.
Number numberBeside(const Place &place, int code)
{
    const std::size_t left = place.skipBack(place.begin, " :)-(\"',|", 5);
    const Number before = left < place.begin ? numberBefore(place.text, left) : Number();
    if (before.value == code && standsFree(place, before))
        return before;
    const std::size_t right = place.skip(place.end, " :([-\"", 3);
    const Number after = right > place.end ? numberAt(place.text, right) : Number();
    return after.value == code && standsFree(place, after) ? after : Number();
}

void phrase(const Place &place, Findings &findings)
{
    const int code = place.value % 1000;
    // One word in small letters is a word of a sentence: "200 ok so far".
    const bool sentence =
        !isUpper(place.at(place.begin)) && place.literal().find(' ') == std::string_view::npos;
    const Number number = sentence ? Number() : numberBeside(place, code);
    if (!number.isValid() || place.role == TextRole::MailReport)
        return;
    const Range evidence{std::min(number.begin, place.begin), std::max(number.end, place.end)};
    const int systems = place.value - code;
    const auto add = [&](CodeSystem system, float confidence, Reason why) {
        findings.add(
            {system, CodeText(code), {number.begin, number.end}, confidence, why, evidence});
    };
    if (systems != both) {
        add(systems == http ? CodeSystem::Http : CodeSystem::Sip, 0.95F, Reason::NumberAndWords);
        return;
    }
    const bool call = speaksOfSip(place.around(600));
    add(CodeSystem::Http, call ? 0.15F : 0.9F, call ? Reason::Ambiguous : Reason::NumberAndWords);
    add(CodeSystem::Sip, call ? 0.85F : 0.1F, call ? Reason::NumberAndWords : Reason::Ambiguous);
}

constexpr Rule rules[] = {
    {"continue", phrase, http + 100, Edges::Both},
    {"switching protocols", phrase, http + 101},
    {"early hints", phrase, http + 103},
    {"ok", phrase, both + 200, Edges::Both},
    {"created", phrase, http + 201, Edges::Both},
    {"accepted", phrase, both + 202, Edges::Both},
    {"no content", phrase, http + 204},
    {"partial content", phrase, http + 206},
    {"multi-status", phrase, http + 207},
    {"multiple choices", phrase, both + 300},
    {"moved permanently", phrase, both + 301},
    {"moved temporarily", phrase, both + 302},
    {"found", phrase, http + 302, Edges::Both},
    {"see other", phrase, http + 303},
    {"not modified", phrase, http + 304},
    {"temporary redirect", phrase, http + 307},
    {"permanent redirect", phrase, http + 308},
    {"bad request", phrase, both + 400},
    {"unauthorized", phrase, both + 401},
    {"payment required", phrase, both + 402},
    {"forbidden", phrase, both + 403},
    {"permission denied", phrase, http + 403},
    {"access denied", phrase, http + 403},
    {"not found", phrase, both + 404},
    {"page not found", phrase, http + 404}, // Go's net/http
    {"method not allowed", phrase, both + 405},
    {"not acceptable", phrase, both + 406},
    {"proxy authentication required", phrase, both + 407},
    {"request timeout", phrase, both + 408},
    {"request time-out", phrase, http + 408},
    {"conflict", phrase, both + 409, Edges::Both},
    {"gone", phrase, both + 410, Edges::Both},
    {"length required", phrase, both + 411},
    {"precondition failed", phrase, http + 412},
    {"conditional request failed", phrase, sip + 412},
    {"content too large", phrase, http + 413},
    {"payload too large", phrase, http + 413},
    {"request entity too large", phrase, both + 413},
    {"uri too long", phrase, both + 414},
    {"uri too large", phrase, http + 414},
    {"unsupported media type", phrase, both + 415},
    {"range not satisfiable", phrase, http + 416},
    {"unsupported uri scheme", phrase, sip + 416},
    {"expectation failed", phrase, http + 417},
    {"i'm a teapot", phrase, http + 418},
    {"bad extension", phrase, sip + 420},
    {"extension required", phrase, sip + 421},
    {"misdirected request", phrase, http + 421},
    {"unprocessable entity", phrase, http + 422},
    {"unprocessable content", phrase, http + 422},
    {"session interval too small", phrase, sip + 422},
    {"interval too brief", phrase, sip + 423},
    {"locked", phrase, http + 423, Edges::Both},
    {"failed dependency", phrase, http + 424},
    {"too early", phrase, http + 425},
    {"upgrade required", phrase, http + 426},
    {"precondition required", phrase, http + 428},
    {"too many requests", phrase, http + 429},
    {"use identity header", phrase, sip + 428},
    {"flow failed", phrase, sip + 430},
    {"request header fields too large", phrase, http + 431},
    {"no response", phrase, http + 444},
    {"unavailable for legal reasons", phrase, http + 451},
    {"temporarily unavailable", phrase, sip + 480},
    {"call/transaction does not exist", phrase, sip + 481},
    {"call leg/transaction does not exist", phrase, sip + 481},
    {"loop detected", phrase, sip + 482},
    {"too many hops", phrase, sip + 483},
    {"address incomplete", phrase, sip + 484},
    {"ambiguous", phrase, sip + 485, Edges::Both},
    {"busy here", phrase, sip + 486},
    {"request terminated", phrase, sip + 487},
    {"request cancelled", phrase, sip + 487},
    {"not acceptable here", phrase, sip + 488},
    {"bad event", phrase, sip + 489},
    {"request pending", phrase, sip + 491},
    {"undecipherable", phrase, sip + 493},
    {"security agreement required", phrase, sip + 494},
    {"client closed request", phrase, http + 499},
    {"internal server error", phrase, http + 500},
    {"server internal error", phrase, sip + 500},
    {"not implemented", phrase, both + 501},
    {"bad gateway", phrase, both + 502},
    {"service unavailable", phrase, both + 503},
    {"service temporarily unavailable", phrase, http + 503},
    {"gateway timeout", phrase, http + 504},
    {"gateway time-out", phrase, http + 504},
    {"server time-out", phrase, sip + 504},
    {"http version not supported", phrase, http + 505},
    {"insufficient storage", phrase, http + 507},
    {"network authentication required", phrase, http + 511},
    {"message too large", phrase, sip + 513},
    {"web server is down", phrase, http + 521}, // Cloudflare's, of 520 to 526
    {"web server is returning an unknown error", phrase, http + 520},
    {"web server returned an unknown error", phrase, http + 520},
    {"connection timed out", phrase, http + 522},
    {"origin is unreachable", phrase, http + 523},
    {"a timeout occurred", phrase, http + 524},
    {"ssl handshake failed", phrase, http + 525},
    {"invalid ssl certificate", phrase, http + 526},
    {"precondition failure", phrase, sip + 580},
    {"busy everywhere", phrase, sip + 600},
    {"decline", phrase, sip + 603, Edges::Both},
    {"declined", phrase, sip + 603, Edges::Both},
    {"does not exist anywhere", phrase, sip + 604},
    {"trying", phrase, sip + 100, Edges::Both},
    {"ringing", phrase, sip + 180, Edges::Both},
    {"call is being forwarded", phrase, sip + 181},
    {"session progress", phrase, sip + 183},
};

} // namespace

std::span<const Rule> phraseRules()
{
    return rules;
}

} // namespace statusbook::core::explain

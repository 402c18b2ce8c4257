// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/explain/returnedmail.h"

#include "core/explain/bytes.h"

#include <algorithm>
#include <span>

namespace statusbook::core::explain {

namespace {

// How servers announce it: qmail, Exim, Sendmail, Postfix, Exchange, Gmail, GMX, DragonFly, fml.
constexpr std::string_view announcements[] = {
    "below this line is a copy of",    "this is a copy of the message",
    "this is a copy of your message",  "copy of the message header",
    "copy of the original message",    "original message follows",
    "original message header",         "original message headers",
    "original message is following",   "header of the original message",
    "headers of the original message", "original mail as follows",
    "original mail follows",           "message headers follow",
    "message header follows",          "unsent message follows",
    "undelivered message follows",     "returned message follows",
    "rejected message follows",        "message text follows",
    "start of returned message",       "begin returned message",
    "your original message reads",
};

// Fields that a returned header has and no list of facts in a report.
constexpr std::string_view traces[] = {"Received",     "Return-Path", "DKIM-Signature",
                                       "MIME-Version", "ARC-Seal",    "X-Received"};
// Fields that may stand before the first of those.
constexpr std::string_view others[] = {"From",         "To",          "Cc",          "Subject",
                                       "Date",         "Message-ID",  "Sender",      "Reply-To",
                                       "Delivered-To", "Envelope-To", "In-Reply-To", "References",
                                       "Precedence",   "Importance",  "Priority",    "User-Agent"};

bool announces(std::string_view line)
{
    if (containsAny(line, announcements))
        return true;
    // "----- Original message -----" and "Original Message:", with nothing else on the line.
    while (!line.empty() && !isLetter(line.front()))
        line.remove_prefix(1);
    while (!line.empty() && !isLetter(line.back()))
        line.remove_suffix(1);
    return equalsIgnoringCase(line, "original message")
        || equalsIgnoringCase(line, "returned message");
}

// The name of the field that a line begins with, past indentation and quotation marks.
std::string_view fieldOf(std::string_view line)
{
    while (!line.empty() && isOneOf(line.front(), " \t>|"))
        line.remove_prefix(1);
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos || colon == 0 || colon > 40)
        return {};
    const std::string_view name = line.substr(0, colon);
    const bool plain = std::ranges::all_of(name, [](char c) { return isWordByte(c) || c == '-'; });
    return plain ? name : std::string_view();
}

bool isAmong(std::string_view field, std::span<const std::string_view> names)
{
    return std::ranges::any_of(
        names, [field](std::string_view name) { return equalsIgnoringCase(field, name); });
}

// A field that only a mail has; "Received: 550 no" is a line of a transcript.
bool isTrace(std::string_view field, std::string_view line)
{
    static constexpr std::string_view hops[] = {"from ", "by ", "(qmail", "from\t"};
    return isAmong(field, traces)
        && (!equalsIgnoringCase(field, "Received") || containsAny(line, hops));
}

bool isOfMailHeader(std::string_view field)
{
    return isAmong(field, traces) || isAmong(field, others) || startsIgnoringCase(field, "X-")
        || startsIgnoringCase(field, "List-") || startsIgnoringCase(field, "Content-");
}

} // namespace

std::size_t returnedMailBegin(std::string_view words)
{
    bool afterGap = true;  // the line before is blank, or a rule of signs
    std::size_t block = 0; // where the lines began that could be a header
    int fields = 0;
    for (std::size_t begin = 0; begin < words.size();) {
        const std::size_t end = std::min(words.find('\n', begin), words.size());
        const std::string_view line = words.substr(begin, end - begin);
        if (announces(line))
            return begin;
        const std::string_view field = fieldOf(line);
        const bool trace = isTrace(field, line);
        if (trace || (isOfMailHeader(field) && (afterGap || fields > 0))) {
            if (fields++ == 0)
                block = begin;
            if (trace)
                return block;
        } else if (line.empty() || !isOneOf(line.front(), " \t")) {
            fields = 0;
        }
        afterGap = std::ranges::none_of(line, isLetter);
        begin = end + 1;
    }
    return words.size();
}

} // namespace statusbook::core::explain

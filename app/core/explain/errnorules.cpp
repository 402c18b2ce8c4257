// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/explain/errnonames.h"
#include "core/explain/rule.h"

#include <vector>

// System errors: by name (ECONNREFUSED), by number ("[Errno 111]", "(os error 2)") and by the text
// of strerror().
namespace statusbook::core::explain {

namespace {

const ErrnoName &nameOf(const Place &place)
{
    return errnoNames()[static_cast<std::size_t>(place.value)];
}

void add(Findings &findings, const ErrnoName &name, Range at, float confidence, Reason why)
{
    findings.add({CodeSystem::Errno, CodeText(name.code), at, confidence, why, at});
}

// The name in capitals, also with the prefix of Windows sockets.
void ownName(const Place &place, Findings &findings)
{
    if (std::ranges::any_of(place.literal(), [](char c) { return isLetter(c) && !isUpper(c); }))
        return;
    const bool windows = place.text.substr(0, place.begin).ends_with("WSA");
    const std::size_t begin = windows ? place.begin - 3 : place.begin;
    if (begin == 0 || !isWordByte(place.text[begin - 1]))
        add(findings, nameOf(place), {begin, place.end}, 0.95F, Reason::OwnName);
}

// The number that belongs to a text: "(111: Connection refused)", "[Errno 61] Connection refused".
Number numberOfText(const Place &place)
{
    const std::size_t end = place.skipBack(place.begin, " :])-", 4);
    const Number number = end < place.begin ? numberBefore(place.text, end) : Number();
    if (!number.isValid() || number.value > 200 || number.begin == 0)
        return {};
    const std::string_view before = place.text.substr(0, number.begin);
    const bool introduced = isOneOf(before.back(), "(-[") || endsIgnoringCase(before, "errno ")
        || endsIgnoringCase(before, "errno: ") || endsIgnoringCase(before, "errno=")
        || endsIgnoringCase(before, "error ") || endsIgnoringCase(before, "error: ");
    return introduced ? number : Number();
}

bool endsMessage(const Place &place)
{
    const char next = place.after();
    if (next == '\0' || isOneOf(next, "\n\r)\"'];}"))
        return true;
    if (next == '.')
        return place.at(place.end + 1) == '\0' || isSpace(place.at(place.end + 1));
    return next == ' ' && place.at(place.end + 1) == '(' && isDigit(place.at(place.end + 2));
}

// Go and Rust print the text in small letters after the call that failed.
bool namesACall(std::string_view text)
{
    static constexpr std::string_view calls[] = {
        "open ",  "read ",   "write ", "dial ",  "connect",    "listen", "bind",   "stat ",
        "mkdir ", "remove ", "rename", "exec",   "accept",     "chdir ", "chmod ", "chown ",
        "fork",   "unlink",  "socket", "sendto", "setsockopt", "mount",  "copy ",  "readdir",
    };
    return std::ranges::any_of(
        calls, [text](std::string_view call) { return text.find(call) != std::string_view::npos; });
}

void ownWords(const Place &place, Findings &findings)
{
    const ErrnoName &name = nameOf(place);
    const Number number = numberOfText(place);
    if (number.isValid()) {
        add(findings, name, {number.begin, place.end}, 0.97F, Reason::NumberAndWords);
        return;
    }
    const std::string_view line = place.lineBefore(120);
    const std::string_view before = trimmed(line).empty() ? std::string_view() : line;
    const bool asPrinted = place.literal() == name.text || namesACall(before);
    const bool isMessage = (before.empty() || before.ends_with(": ") || before.ends_with("- ")
                            || isOneOf(before.back(), "\"'("))
        && endsMessage(place);
    add(findings, name, {place.begin, place.end},
        isMessage && asPrinted && !name.vague ? 0.6F : 0.4F, Reason::OwnWords);
}

// "[Errno 111]", "errno=13", "(os error 2)": value is the confidence in %.
void afterPhrase(const Place &place, Findings &findings)
{
    const std::size_t position = place.skip(place.end, " :=-");
    const Number number = place.wholeNumber(position);
    if (!number.isValid() || position == place.end || number.value == 0
        || containsIgnoringCase(place.lineBefore(40), "npm"))
        return;
    // Where a text follows, it decides: the numbers of other systems differ.
    const std::string_view rest = place.from(place.skip(number.end, " ])-:"));
    const auto names = errnoNames();
    if (std::ranges::any_of(
            names, [rest](const ErrnoName &name) { return startsIgnoringCase(rest, name.text); }))
        return;
    // Before another text the number may be one of the program's own.
    const float confidence =
        !rest.empty() && isLetter(rest.front()) ? 0.45F : static_cast<float>(place.value) / 100;
    const auto name = std::ranges::find(names, number.value, &ErrnoName::number);
    if (name != names.end())
        findings.add({CodeSystem::Errno,
                      CodeText(name->code),
                      {number.begin, number.end},
                      confidence,
                      Reason::IntroducedBy,
                      {place.begin, number.end}});
}

// MySQL's clients put the number in brackets: "Can't connect to … server on 'db' (111)"
void mysqlConnect(const Place &place, Findings &findings)
{
    const std::string_view rest = place.lineAfter(200);
    const std::size_t bracket = rest.find(" (");
    const Number number = bracket == std::string_view::npos
        ? Number()
        : numberAt(place.text, place.end + bracket + 2);
    const auto names = errnoNames();
    const auto name = std::ranges::find(names, number.value, &ErrnoName::number);
    const bool mysql = containsIgnoringCase(rest, "mysql") || containsIgnoringCase(rest, "mariadb")
        || containsIgnoringCase(rest, "server");
    if (mysql && number.isValid() && name != names.end())
        add(findings, *name, {number.begin, number.end}, 0.85F, Reason::IntroducedBy);
}

std::vector<Rule> makeRules()
{
    std::vector<Rule> rules{
        {"errno", afterPhrase, 75, Edges::Both},
        {"os error", afterPhrase, 85, Edges::Both},
        {"can't connect to", mysqlConnect},
    };
    const auto names = errnoNames();
    for (std::size_t i = 0; i < names.size(); ++i) {
        const int index = static_cast<int>(i);
        const auto same = [&](const ErrnoName &other) { return other.name() == names[i].name(); };
        if (std::ranges::find_if(names, same) == names.begin() + index)
            rules.push_back({names[i].name(), ownName, index, Edges::Right});
        if (names[i].alias.empty())
            rules.push_back({names[i].text, ownWords, index, Edges::Both});
    }
    return rules;
}

} // namespace

std::span<const Rule> errnoRules()
{
    static const std::vector<Rule> rules = makeRules();
    return rules;
}

} // namespace statusbook::core::explain

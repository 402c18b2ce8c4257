// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/explain/errnonames.h"
#include "core/explain/rule.h"

#include <array>
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
    const std::size_t end = place.skipBack(place.begin, " :])-,", 4);
    const Number number = end < place.begin ? numberBefore(place.text, end) : Number();
    if (!number.isValid() || number.value > 200 || number.begin == 0)
        return {};
    const std::string_view before = place.text.substr(0, number.begin);
    const bool introduced = isOneOf(before.back(), "(-[") || endsIgnoringCase(before, "errno ")
        || endsIgnoringCase(before, "errno: ") || endsIgnoringCase(before, "errno=")
        || endsIgnoringCase(before, "error ") || endsIgnoringCase(before, "error: ")
        || endsIgnoringCase(before, "error=");
    return introduced ? number : Number();
}

bool endsMessage(const Place &place)
{
    const char next = place.after();
    if (next == '\0' || isOneOf(next, "\n\r)\"'];}"))
        return true;
    if (next == '.')
        return place.at(place.end + 1) == '\0' || isSpace(place.at(place.end + 1));
    if (next == ' ' && place.at(place.end + 1) == '(')
        return isDigit(place.at(place.end + 2));
    // PHP goes on with the place in the script.
    const std::string_view rest = place.lineAfter();
    return rest.starts_with(" in ") && rest.find(" on line ") != std::string_view::npos;
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

// What stands before a text of the system alone: Go's net package names the call that failed,
// "write tcp …: write: broken pipe", Java a class.
bool isCallOrClass(std::string_view before)
{
    static constexpr std::string_view calls[] = {
        ": read: ",   ": write: ",    ": connect: ",   ": accept: ",
        ": sendto: ", ": recvfrom: ", "IOException: ", "SocketException: "};
    return std::ranges::any_of(calls,
                               [before](std::string_view call) { return before.ends_with(call); });
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
    // "zsh: no such file or directory: ./run"
    const bool ofShell = before == "zsh: " && place.after() == ':';
    const bool asPrinted = place.literal() == name.text || namesACall(before) || ofShell;
    const bool ofCall = isCallOrClass(before); // then no text is vague
    const bool apart = before.empty() || before.ends_with(": ") || before.ends_with("- ")
        || before.ends_with("] ") || isOneOf(before.back(), "\"'(");
    const bool isMessage = ofShell || (apart && endsMessage(place));
    add(findings, name, {place.begin, place.end},
        isMessage && asPrinted && (!name.vague || ofCall) ? 0.8F : 0.4F, Reason::OwnWords);
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

// Python's asyncio has a text of its own: "[Errno 111] Connect call failed ('192.0.2.7', 80)". The
// number is that of Linux, macOS or Windows.
void connectCallFailed(const Place &place, Findings &findings)
{
    struct Failure {
        std::string_view code;
        std::array<int, 3> numbers;
    };
    static constexpr Failure failures[] = {
        {"ECONNREFUSED", {111, 61, 10061}},
        {"ETIMEDOUT", {110, 60, 10060}},
        {"EHOSTUNREACH", {113, 65, 10065}},
        {"ENETUNREACH", {101, 51, 10051}},
    };
    const Number number = numberBefore(place.text, place.skipBack(place.begin, "] ", 2));
    for (const Failure &failure : failures) {
        if (number.isValid()
            && std::ranges::find(failure.numbers, number.value) != failure.numbers.end())
            findings.add({CodeSystem::Errno,
                          CodeText(failure.code),
                          {number.begin, number.end},
                          0.93F,
                          Reason::OwnWords,
                          {number.begin, place.end}});
    }
}

// redis-py: "Error 111 connecting to localhost:6379."
void connectingTo(const Place &place, Findings &findings)
{
    const Number number = numberBefore(place.text, place.begin);
    const auto names = errnoNames();
    const auto name = std::ranges::find(names, number.value, &ErrnoName::number);
    if (number.isValid() && name != names.end()
        && place.text.substr(0, number.begin).ends_with("Error "))
        add(findings, *name, {number.begin, number.end}, 0.85F, Reason::IntroducedBy);
}

// The texts of Windows for the errors of sockets.
struct WindowsText {
    std::string_view text;
    std::string_view code;
};

constexpr WindowsText windowsTexts[] = {
    {"no connection could be made because the target machine actively refused it", "ECONNREFUSED"},
    {"an existing connection was forcibly closed by the remote host", "ECONNRESET"},
    {"a connection attempt failed because the connected party did not properly respond",
     "ETIMEDOUT"},
    {"only one usage of each socket address (protocol/network address/port) is normally permitted",
     "EADDRINUSE"},
    {"an attempt was made to access a socket in a way forbidden by its access permissions",
     "EACCES"},
    {"an established connection was aborted by the software in your host machine", "ECONNABORTED"},
    {"a socket operation was attempted to an unreachable host", "EHOSTUNREACH"},
    {"a socket operation was attempted to an unreachable network", "ENETUNREACH"},
};

// value is the row.
void windowsWords(const Place &place, Findings &findings)
{
    findings.add({CodeSystem::Errno,
                  CodeText(windowsTexts[static_cast<std::size_t>(place.value)].code),
                  {place.begin, place.end},
                  0.8F,
                  Reason::OwnWords,
                  {place.begin, place.end}});
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
        {"errno", afterPhrase, 75, Edges::Both}, {"os error", afterPhrase, 85, Edges::Both},
        {"can't connect to", mysqlConnect},      {"connect call failed", connectCallFailed},
        {" connecting to ", connectingTo},
    };
    for (std::size_t i = 0; i < std::size(windowsTexts); ++i)
        rules.push_back({windowsTexts[i].text, windowsWords, static_cast<int>(i)});
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

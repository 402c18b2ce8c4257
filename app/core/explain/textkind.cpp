// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/explain/textkind.h"

#include "core/explain/bytes.h"

#include <algorithm>
#include <span>

namespace statusbook::core::explain {

namespace {

constexpr std::size_t sampleSize = 1U << 16U;
constexpr std::size_t longestPastedReport = 1U << 18U;

bool isBinary(std::string_view sample)
{
    const auto odd = std::ranges::count_if(sample, [](char c) {
        return static_cast<unsigned char>(c) < ' ' && !isSpace(c) && c != '\x1B' && c != '\b'
            && c != '\f';
    });
    return static_cast<std::size_t>(odd) * 20 > sample.size();
}

// "Nov 26 18:02:11", "2026-11-26", "26/Nov/2026", "[Mon Nov", "<34>Nov", "18:02:11"
bool beginsWithTime(std::string_view line)
{
    static constexpr std::string_view names[] = {"jan", "feb", "mar", "apr", "may", "jun", "jul",
                                                 "aug", "sep", "oct", "nov", "dec", "mon", "tue",
                                                 "wed", "thu", "fri", "sat", "sun"};
    while (!line.empty() && isOneOf(line.front(), "[<( \""))
        line.remove_prefix(1);
    const std::size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
    if (digits == 0) {
        const auto name = std::ranges::find_if(
            names, [line](std::string_view n) { return startsIgnoringCase(line, n); });
        return name != std::end(names) && line.size() > 3 && isOneOf(line[3], " ,/");
    }
    if (digits >= line.size())
        return false;
    const std::string_view rest = line.substr(digits + 1);
    const bool next = !rest.empty() && (isDigit(rest.front()) || isUpper(rest.front()));
    return (isOneOf(line[digits], "-/:.T") && next && digits <= 10)
        || (line[digits] == '>' && beginsWithTime(rest));
}

bool isRequestLine(std::string_view line)
{
    static constexpr std::string_view requests[] = {"\"GET ", "\"POST ",    "\"HEAD ",
                                                    "\"PUT ", "\"OPTIONS ", "\"DELETE "};
    return containsAny(line, requests);
}

bool isTraceLine(std::string_view line)
{
    static constexpr std::string_view marks[] = {"Traceback (most recent", "goroutine ",
                                                 "Caused by: "};
    const std::string_view text = trimmed(line);
    return text.starts_with("at ") || text.starts_with("File \"")
        || std::ranges::any_of(marks, [text](std::string_view m) { return text.starts_with(m); });
}

// Columns set apart by tabs, commas or two blanks.
int columnsOf(std::string_view line)
{
    int columns = 1;
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        const bool gap =
            line[i] == '\t' || line[i] == ',' || (line[i] == ' ' && line[i + 1] == ' ');
        const bool before = i > 0 && !isOneOf(line[i - 1], "\t, ");
        columns += gap && before ? 1 : 0;
    }
    return columns;
}

struct Lines {
    int all = 0;
    int timed = 0;
    int requests = 0;
    int traces = 0;
    int braces = 0;
    int columns = 0; // lines with three or more
};

Lines countLines(std::string_view sample)
{
    Lines lines;
    for (std::size_t begin = 0; begin < sample.size();) {
        const std::size_t end = std::min(sample.find('\n', begin), sample.size());
        const std::string_view line = sample.substr(begin, end - begin).substr(0, 2000);
        begin = end + 1;
        if (trimmed(line).empty())
            continue;
        ++lines.all;
        lines.timed += beginsWithTime(line) ? 1 : 0;
        lines.requests += isRequestLine(line) ? 1 : 0;
        lines.traces += isTraceLine(line) ? 1 : 0;
        lines.braces += line.front() == '{' ? 1 : 0;
        lines.columns += columnsOf(line) >= 3 ? 1 : 0;
    }
    return lines;
}

} // namespace

QLatin1StringView nameOf(TextKind kind)
{
    static constexpr const char *names[] = {"empty",   "binary",     "mail",  "mail-report",
                                            "mailbox", "access-log", "log",   "stack-trace",
                                            "json",    "markup",     "table", "plain"};
    return QLatin1StringView(names[static_cast<std::size_t>(kind)]);
}

TextKind kindOf(std::string_view text)
{
    const std::string_view sample = text.substr(0, sampleSize);
    const std::string_view words = trimmed(sample);
    if (words.empty())
        return TextKind::Empty;
    if (isBinary(sample))
        return TextKind::Binary;
    const Lines lines = countLines(sample);
    const auto most = [&lines](int some) { return some * 2 > lines.all; };
    if (most(lines.requests))
        return TextKind::AccessLog;
    if (most(lines.braces)
        || ((words.front() == '{' || words.front() == '[')
            && words.find("\":") != std::string_view::npos))
        return TextKind::Json;
    if (words.front() == '<' && words.size() > 1
        && (isLetter(words[1]) || words[1] == '!' || words[1] == '?')
        && words.find("</") != std::string_view::npos)
        return TextKind::Markup;
    if (lines.traces >= 2)
        return TextKind::StackTrace;
    if (most(lines.timed))
        return TextKind::Log;
    return lines.all >= 3 && most(lines.columns) ? TextKind::Table : TextKind::Plain;
}

bool readsLikeMailReport(std::string_view text)
{
    static constexpr std::string_view phrases[] = {
        "diagnostic-code:",
        "final-recipient:",
        "could not be delivered",
        "couldn't be delivered",
        "wasn't delivered to",
        "delivery has failed to these recipients",
        "delivery to the following recipient",
        "undeliverable",
        "diagnostic information for administrators",
        "undelivered mail returned",
        "the following addresses had permanent fatal errors",
        "unable to deliver your message",
        "did not reach the following recipient",
        "remote host said:",
    };
    return text.size() <= longestPastedReport && containsAny(text, phrases)
        && kindOf(text) != TextKind::Log && kindOf(text) != TextKind::AccessLog;
}

} // namespace statusbook::core::explain

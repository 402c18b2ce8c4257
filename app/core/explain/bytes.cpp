// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/explain/bytes.h"

#include <algorithm>

namespace statusbook::core::explain {

namespace {

constexpr std::size_t mostDigits = 9;

bool sameLetter(char a, char b)
{
    return lowered(a) == lowered(b);
}

Number numberOf(std::string_view text, std::size_t begin, std::size_t end)
{
    if (begin == end || end - begin > mostDigits)
        return {};
    int value = 0;
    for (const char digit : text.substr(begin, end - begin))
        value = value * 10 + (digit - '0');
    return {value, begin, end};
}

} // namespace

bool equalsIgnoringCase(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, sameLetter);
}

bool startsIgnoringCase(std::string_view text, std::string_view start)
{
    return equalsIgnoringCase(text.substr(0, start.size()), start);
}

bool endsIgnoringCase(std::string_view text, std::string_view end)
{
    return text.size() >= end.size()
        && equalsIgnoringCase(text.substr(text.size() - end.size()), end);
}

bool containsIgnoringCase(std::string_view text, std::string_view part)
{
    return std::search(text.begin(), text.end(), part.begin(), part.end(), sameLetter) != text.end()
        || part.empty();
}

bool containsAny(std::string_view text, std::span<const std::string_view> parts)
{
    return std::ranges::any_of(
        parts, [text](std::string_view part) { return containsIgnoringCase(text, part); });
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

Number numberAt(std::string_view text, std::size_t position)
{
    std::size_t end = position;
    while (end < text.size() && isDigit(text[end]) && end - position <= mostDigits)
        ++end;
    return numberOf(text, position, end);
}

Number numberBefore(std::string_view text, std::size_t end)
{
    std::size_t begin = end;
    while (begin > 0 && isDigit(text[begin - 1]) && end - begin <= mostDigits)
        --begin;
    return numberOf(text, begin, end);
}

} // namespace statusbook::core::explain

// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <span>
#include <string_view>

// Small questions about bytes. Texts are UTF-8; letters and case are those of ASCII.
namespace statusbook::core::explain {

[[nodiscard]] constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

[[nodiscard]] constexpr bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

[[nodiscard]] constexpr char lowered(char c)
{
    return isUpper(c) ? static_cast<char>(c - 'A' + 'a') : c;
}

[[nodiscard]] constexpr bool isLetter(char c)
{
    return lowered(c) >= 'a' && lowered(c) <= 'z';
}

[[nodiscard]] constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

[[nodiscard]] constexpr bool isSpace(char c)
{
    return isBlank(c) || c == '\n' || c == '\r';
}

// A byte that a word or a longer number goes on with: letter, digit, underscore.
[[nodiscard]] constexpr bool isWordByte(char c)
{
    return isLetter(c) || isDigit(c) || c == '_';
}

[[nodiscard]] constexpr bool isOneOf(char c, std::string_view set)
{
    return c != '\0' && set.find(c) != std::string_view::npos;
}

[[nodiscard]] bool equalsIgnoringCase(std::string_view a, std::string_view b);
[[nodiscard]] bool startsIgnoringCase(std::string_view text, std::string_view start);
[[nodiscard]] bool endsIgnoringCase(std::string_view text, std::string_view end);
[[nodiscard]] bool containsIgnoringCase(std::string_view text, std::string_view part);
[[nodiscard]] bool containsAny(std::string_view text, std::span<const std::string_view> parts);

// The text without blanks, tabs and line ends at either end.
[[nodiscard]] std::string_view trimmed(std::string_view text);

// A run of decimal digits, at most nine of them. Not valid where there is none or a longer one.
struct Number {
    int value = -1;
    std::size_t begin = 0;
    std::size_t end = 0;

    [[nodiscard]] bool isValid() const { return value >= 0; }
    [[nodiscard]] std::size_t digits() const { return end - begin; }
    // Three digits that begin with `low` to `high`, as reply and status codes do.
    [[nodiscard]] bool isReply(int low, int high) const
    {
        return digits() == 3 && value >= low * 100 && value < (high + 1) * 100;
    }
};

[[nodiscard]] Number numberAt(std::string_view text, std::size_t position);
// The number whose last digit stands before `end`.
[[nodiscard]] Number numberBefore(std::string_view text, std::size_t end);

} // namespace statusbook::core::explain

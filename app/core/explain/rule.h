// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/explain/bytes.h"
#include "core/explain/dialogue.h"
#include "core/explain/finding.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <string_view>

// How recognisers are written: a row names a literal and the function that looks at its
// surroundings. Rows do not know of each other and have no order.
namespace statusbook::core::explain {

// What is searched: any text, or the words of a report on undelivered mail, where a number that
// stands like a server's reply is one.
enum class TextRole : quint8 { Any, MailReport };

// Where a literal stands. Nothing outside of `text` is looked at.
struct Place {
    std::string_view text;
    std::size_t begin = 0;
    std::size_t end = 0;
    int value = 0; // the row's own
    TextRole role = TextRole::Any;

    [[nodiscard]] std::string_view literal() const { return text.substr(begin, end - begin); }
    // The byte at a position, 0 outside of the text.
    [[nodiscard]] char at(std::size_t position) const
    {
        return position < text.size() ? text[position] : '\0';
    }
    [[nodiscard]] char before() const { return begin == 0 ? '\0' : text[begin - 1]; }
    [[nodiscard]] char after() const { return at(end); }
    [[nodiscard]] std::string_view from(std::size_t position) const
    {
        return text.substr(std::min(position, text.size()));
    }

    // The line up to and from the literal, at most this many bytes of it.
    [[nodiscard]] std::string_view lineBefore(std::size_t most = 200) const;
    [[nodiscard]] std::string_view lineAfter(std::size_t most = 200) const;
    // Everything around, over line ends.
    [[nodiscard]] std::string_view around(std::size_t most) const;

    // The position after `position` that is none of these bytes, at most `most` further.
    [[nodiscard]] std::size_t skip(std::size_t position, std::string_view bytes,
                                   std::size_t most = 4) const;
    // Likewise to the left: the byte before the result is none of these.
    [[nodiscard]] std::size_t skipBack(std::size_t position, std::string_view bytes,
                                       std::size_t most = 4) const;
    // A number that no letter, digit or decimal part goes on with; invalid otherwise.
    [[nodiscard]] Number wholeNumber(std::size_t position) const;
    // The whole number that stands after the literal and some of these bytes.
    [[nodiscard]] Number numberAfter(std::string_view gap = " \t:=\"'([#") const;
};

// Whether a number that ends here is whole: no letter, digit or decimal part follows.
[[nodiscard]] bool endsNumber(std::string_view text, std::size_t end);

// Takes what recognisers find.
class Findings
{
public:
    virtual ~Findings() = default;
    Findings() = default;
    Findings(const Findings &) = delete;
    Findings &operator=(const Findings &) = delete;

    virtual void add(const Finding &finding) = 0;

    // The column of the status in the lines of a W3C extended log, -1 outside of such a log.
    int statusColumn = -1;
    Dialogues dialogues;
};

using Recognizer = void (*)(const Place &, Findings &);

// What may not stand next to the literal: a letter, digit or underscore on that side.
enum class Edges : quint8 { Free, Left, Right, Both };

struct Rule {
    std::string_view literal; // in lower or upper case; the text's case does not count
    Recognizer recognize = nullptr;
    int value = 0;
    Edges edges = Edges::Free;
};

[[nodiscard]] std::span<const Rule> httpRules();
[[nodiscard]] std::span<const Rule> replyRules(); // SMTP and FTP
[[nodiscard]] std::span<const Rule> sipRules();
[[nodiscard]] std::span<const Rule> callCauseRules(); // of the telephone network, and warnings
[[nodiscard]] std::span<const Rule> phraseRules();    // number and standard phrase: HTTP and SIP
[[nodiscard]] std::span<const Rule> dnsRules();
[[nodiscard]] std::span<const Rule> grpcRules();
[[nodiscard]] std::span<const Rule> webSocketRules();
[[nodiscard]] std::span<const Rule> tlsRules();
[[nodiscard]] std::span<const Rule> errnoRules();
[[nodiscard]] std::span<const Rule> processRules(); // exit codes and signals
[[nodiscard]] std::span<const Rule> curlRules();
[[nodiscard]] std::span<const Rule> ldapRules();
[[nodiscard]] std::span<const Rule> mqttRules();

} // namespace statusbook::core::explain

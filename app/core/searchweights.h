// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

// All weights of the ranking, and nothing else decides the order but the catalogue's own order at
// the end. They are whole numbers, and so is all that is computed from them: the same query gives
// the same order on every machine.
//
// Impacts (1…255) are stored in the index: what a word weighs by the field it stands in. Shares are
// in 256ths. The rest are points. What the words of a query find adds up; a whole code outweighs
// every text, a token nearly so. Words that stand together as a whole name or keyword, and even as a
// part of the query only, count for more than the same words scattered over a text; a part counts by
// the square of its share, as the rest of the query speaks of something else. A named system
// decides between equal codes but never lifts a text above an exact code. What stands in several
// fields of an entry weighs more than the best of them, as the entry is about it.
//
// A bare number that several systems have (502) finds equal codes. The one that people mean is the one
// that the rest of the content deals with: the entries of other systems that name it as related, the
// pair notes and the equivalents. Each of these weighs as much as one place in the order of the
// systems. What a code's own system says of it does not count, as that measures how densely the
// system's entries name each other, nor what stands beside it in the same reply, nor does any of it
// for the beginning of a number or a pattern, whose codes stand in their order.
namespace statusbook::core::weights {

inline constexpr int codeImpact = 255;
inline constexpr int tokenImpact = 230;
inline constexpr int aliasImpact = 200;     // another number of the same code
inline constexpr int subCodeImpact = 200;   // a finer code beside it: "502.3", "Q.850 17"
inline constexpr int subNumberImpact = 170; // … its number alone, which the system's own codes beat

inline constexpr int nameImpact = 220;
inline constexpr int phraseImpact = 212;
inline constexpr int keywordImpact = 195;
inline constexpr int nameEndImpact = 170;    // a name without its first words
inline constexpr int keywordEndImpact = 100; // … a keyword
inline constexpr int tokenWordImpact = 170;
inline constexpr int printImpact = 120;
inline constexpr int meaningImpact = 80;
inline constexpr int seenImpact = 50;
inline constexpr int restImpact = 30;
inline constexpr int repeated = 100;    // share of what is left to 255 that the same again adds
inline constexpr int shortPhrase = 235; // share of a name or keyword without its small words

inline constexpr int point = 64; // scores are whole numbers of this fraction of a point

inline constexpr int exactCode = 1000 * point;  // a word is the code or its token
inline constexpr int laterNumber = 100 * point; // less for the second number: "304 instead of 200"
inline constexpr int codePattern = 900 * point; // "5xx", "500-504"
inline constexpr int codePrefix = 77;           // share for a beginning, times how much is typed
inline constexpr int otherBase = 200;           // share for a code typed in hexadecimal instead
inline constexpr int byRule = 650 * point;      // an answer for a code that nobody registered

inline constexpr int word = 40 * point;     // a word of a text at full impact, times its rarity
inline constexpr int smallWord = 5 * point; // … for one that costs nothing, in a phrase
inline constexpr int commonWord = 140;      // share of `word` for one that stands in every text
inline constexpr int shortestPrefix = 140;  // shares of `word` for a beginning of a word:
inline constexpr int longestPrefix = 243;   // … of one letter, and of all but the last
inline constexpr int ending = 216;          // … for a word with another ending
inline constexpr int insideWord = 150;      // … for the later part of a compound
inline constexpr int typo = 115;            // … for each edit
inline constexpr int systemWord = 128;      // … for a word that names a system as well

inline constexpr int wholePhrase = 260 * point;  // words of the query are a whole name or keyword
inline constexpr int phrasePrefix = 140 * point; // … or all begin one

inline constexpr int poor = 150; // share of the words' worth below which a hit is no good one

inline constexpr int namedSystem = 500 * point;
inline constexpr int namedSystemOfText = 80 * point; // … beside words only
inline constexpr int laterSystem = 40 * point;       // less for each system named later
inline constexpr int systemOrder = 2 * point;        // less for each system: the likelier one first
inline constexpr int systemOrderOfText = 32;         // … where words are asked for and no number
inline constexpr int prominence = 8 * point;         // for each doubling of the mentions of a code
inline constexpr int mention = 2 * point;     // for each mention elsewhere of a code typed whole
inline constexpr int mostMentions = 40;       // more of them say no more
inline constexpr int unofficial = 20 * point; // less where no standard defines the code
inline constexpr int success = 8 * point;     // less for a success: people look failures up
inline constexpr int temporary = 1 * point;   // less than its permanent sibling of the same texts

// What a beginning of a word is worth, in 256ths of the whole word.
[[nodiscard]] constexpr unsigned prefixQuality(unsigned typed, unsigned whole)
{
    return typed >= whole
        ? 256U
        : shortestPrefix + (longestPrefix - shortestPrefix) * typed / (whole == 0 ? 1U : whole);
}

// The impact of a term that one document holds in two fields.
[[nodiscard]] constexpr unsigned together(unsigned a, unsigned b)
{
    const unsigned more = a > b ? a : b;
    const unsigned less = a > b ? b : a;
    return more + (255 - more) * less / 255 * repeated / 256;
}

} // namespace statusbook::core::weights

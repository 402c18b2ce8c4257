// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

// All weights of the ranking, and nothing else decides the order but the catalogue's own order at
// the end. Impacts (1…255) are stored in the index: what a word weighs by the field it stands in.
// Scores add up over the words of a query. A whole code outweighs every text; a token nearly so; a
// named system decides between equal codes but never lifts a text above an exact code.
namespace statusbook::core::weights {

inline constexpr int codeImpact = 255;
inline constexpr int tokenImpact = 230;
inline constexpr int aliasImpact = 200;

inline constexpr int nameImpact = 255;
inline constexpr int keywordImpact = 215;
inline constexpr int tokenWordImpact = 200;
inline constexpr int phraseImpact = 245;
inline constexpr int printImpact = 130;
inline constexpr int meaningImpact = 90;
inline constexpr int seenImpact = 55;
inline constexpr int restImpact = 35;

inline constexpr float exactCode = 1000;    // a word is the code, its token or another number of it
inline constexpr float codePattern = 900;   // "5xx", "500-504"
inline constexpr float codePrefix = 300;    // scaled by how much of the code is typed
inline constexpr float wholePhrase = 260;   // the words together are a whole name or keyword
inline constexpr float phrasePrefix = 60;   // … or begin one
inline constexpr float word = 40;           // a word of a text at full impact, times its rarity
inline constexpr float prefixShare = 0.55F; // of `word` for the shortest prefix; a whole word has 1
inline constexpr float typoShare = 0.45F;   // of `word` for each edit
inline constexpr float namedSystem = 500;
inline constexpr float missingWord = 0.35F; // factor for each word that a hit lacks
inline constexpr float systemOrder = 8;     // less for each later system: the likelier one first
inline constexpr float unofficial = 40;     // less where no standard defines the code
inline constexpr float success = 8;         // less for a success: people look failures up
inline constexpr float temporary = 1;       // less than its permanent sibling with the same texts
inline constexpr float byRule = 650;        // an answer for a code that nobody registered

} // namespace statusbook::core::weights

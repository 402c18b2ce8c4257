// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

// The bytes of a compiled catalogue: one read-only, position-independent file a language, written by
// the compiler and read in place. Known to catalog, searchindex and their writers only.
//
// A catalogue of another language than English keeps only its own texts; what it does not translate
// it refers to in the pool of the English catalogue of the same build.
namespace statusbook::core::format {

inline constexpr std::array<char, 8> magic{'S', 'T', 'B', 'K', 'C', 'A', 'T', '6'};
inline constexpr std::uint32_t byteOrder = 0x01020304;
inline constexpr std::uint32_t none = 0xffffffff;
inline constexpr std::size_t word = 4; // bytes; what the records are aligned to

// In the order of the file. What each start reads of all codes stands together, and after the first
// texts what an entry is made of: memory comes in pieces of 64 kB and more.
enum class Section : std::uint32_t {
    Systems,
    Classes,
    Phases,
    Reading,
    Rules,
    Pairs,
    Equivalents,
    Facts,       // of each code, apart from its label: search reads these of all codes
    Ids,         // u32 code indexes sorted by "system/code"
    NameOrder,   // u32 rank of each code by name in the language's collation
    Labels,      // of each code
    Strings,     // char, UTF-8; first what the labels and systems say
    Details,     // the lists and the record of each code
    CodeTerms,   // search index: codes and tokens
    WordTerms,   // words of all texts
    PhraseTerms, // whole names and keywords
    Count
};
inline constexpr std::size_t sectionCount = static_cast<std::size_t>(Section::Count);

struct SectionEntry {
    std::uint64_t offset; // from the start of the file, a multiple of 8
    std::uint64_t size;   // in bytes
    std::uint32_t crc;
    std::uint32_t reserved;
};

struct Header {
    std::array<char, 8> magic;
    std::uint32_t byteOrder;
    std::uint32_t headerCrc; // of the header with this field 0
    std::uint64_t size;      // of the whole file
    std::uint32_t build;     // equal in all languages of one compilation
    std::uint32_t reserved;
    std::array<char, 16> language; // zero-terminated: "pt_BR"
    std::array<SectionEntry, sectionCount> sections;
};

// A piece of the string pool: of this file, or of the English one where `fallback` is set.
struct TextRef {
    std::uint32_t offset;
    std::uint32_t length : 31;
    std::uint32_t fallback : 1;
};

// Some records of a section of them.
struct Range {
    std::uint32_t first;
    std::uint32_t count;
};

// Records in Section::Details: texts, sources, prints …, or u32 indexes of codes, phases, pairs or
// equivalents.
struct ListRef {
    std::uint32_t begin; // in words
    std::uint32_t count;
};

struct System {
    TextRef id, name, title, area, description, aliases, hints; // the last two: separated by \n
    Range codes, classes, reading, rules;                       // codes: labels
    std::uint32_t ids; // where its codes begin in Section::Ids
};

struct Class {
    TextRef id, pattern, name, meaning;
    std::uint8_t outcome, retry, actor, reserved;
};

struct Phase {
    TextRef id, name; // name is empty for a protocol word
};

struct Reading {
    TextRef pattern, part, meaning;
};

struct Source {
    TextRef text, url;
};

// Answers for codes without a record: with these texts, or with those of the code `like`.
struct Rule {
    TextRef pattern, meaning, seen;
    ListRef fix, sources;
    std::uint32_t like; // or none
};

// What lists and links say of a code.
struct Label {
    TextRef code, token, name;
    std::uint32_t system;
    std::uint32_t entry; // where its Code begins in Section::Details, in words
};

// What only its page says of it.
struct Code {
    TextRef phrase, usedBy, meaning, seen, example, checked;
    ListRef phases, fix, sources, keywords, related, comesWith, sameNumber, pairs, equivalents;
    ListRef providers, prints, values, parts;
};

struct Facts {
    std::uint16_t classIndex;
    std::uint8_t prominence; // how much else in the content names the code
    std::uint8_t elsewhere;  // … the entries of its own system left out
    std::uint8_t outcome, retry, actor, status;
};

struct Pair {
    std::uint32_t a, b;
    TextRef difference, receiver, chooseA, chooseB, checked;
    ListRef sources;
    std::uint32_t worth;
};

struct Equivalent {
    std::uint32_t a, b;
    std::uint32_t both; // 0: only from a to b
    TextRef note;
    ListRef sources;
};

struct Provider {
    TextRef provider, wireText, action;
    Source source;
};

struct Print {
    TextRef by, text;
};

struct Part {
    TextRef code, name, meaning;
};

// A term table: (terms + 1) text offsets; (terms + 1) posting offsets; (beginnings + 1) text offsets;
// postings; the text of the terms; the text of the beginnings; a byte a document for each beginning.
// Terms and beginnings are sorted bytewise UTF-8. A posting is document << 8 | impact, sorted by
// document. A beginning is one that very many postings share; its bytes hold what reading all of them
// would give, the best impact of each document.
struct TermTable {
    std::uint32_t terms;
    std::uint32_t postings;
    std::uint32_t textBytes;
    std::uint32_t documents;
    std::uint32_t beginnings;
    std::uint32_t beginningBytes;
};

} // namespace statusbook::core::format

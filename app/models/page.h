// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/codeid.h"
#include "core/facts.h"
#include "core/markedtext.h"

#include <QList>
#include <QString>

#include <optional>
#include <variant>

// What a page shows, in reading order and in words, without a thought about drawing. Entry and
// comparison are built as pages (detaildocument, comparisondocument); pageexport turns a page into
// text, Markdown or HTML, and ui draws it. All words are translated already.
namespace statusbook::models {

// A text that may stand in English although the page is in another language.
struct PageText {
    core::TextRuns runs;
    bool english = false; // not translated: shown with a quiet mark, spoken as English
};

// "550  Mailbox Not Found"
struct TitleBlock {
    QString code;
    QString name;
    QString system =
        {}; // "SMTP", for where the page stands alone: the window shows it above the page
};

// Below the title: the symbolic name and the standard's own phrase; either may be empty.
struct SubtitleBlock {
    QString token;
    QString phrase;
};

struct Pill {
    QString text;
    std::optional<core::Outcome> outcome; // drawn with its mark, on its tint; else neutral
};

struct PillsBlock {
    QList<Pill> pills;
};

// The first sentence of the meaning, larger than the rest.
struct LeadBlock {
    PageText text;
};

struct ParagraphBlock {
    PageText text;
};

struct HeadingBlock {
    QString text;
    bool english = false; // what follows is not translated: the quiet mark stands here
};

struct StepsBlock {
    QList<PageText> steps; // numbered from 1
};

// A dialogue or log line, always left to right. "C:" and "S:" begin the lines of a dialogue.
struct WireBlock {
    QString text; // lines separated by \n
    QString code; // stands bold where it occurs as a whole word
};

// One line each: chip "SMTP 551", name, link "Compare" (its words in compareText).
struct CodeRow {
    core::CodeId id;
    QString chip;
    QString name;
    QStringList notes;        // muted, after the name; each of either direction
    core::CodeId compareWith; // valid: a link that compares id with it
};

struct CodeRowsBlock {
    QList<CodeRow> rows;
    QString compareText;
};

struct Source {
    QString text;
    QString url; // empty: no link
};

struct SourcesBlock {
    QList<Source> sources;
};

// "How the number reads", sub-codes, what programs print: a literal piece and what it means.
struct PartRow {
    QString part; // monospaced, on tint, left to right
    PageText meaning;
};

struct PartsBlock {
    QList<PartRow> rows;
};

// What one vendor means by the code.
struct ProviderRow {
    QString provider;
    QString wireText; // monospaced; may be empty
    PageText action;
    Source source;
};

struct ProvidersBlock {
    QList<ProviderRow> rows;
};

// The sentence on top of a comparison. Muted, without the bar, where the pair is not worth comparing.
struct CalloutBlock {
    QString label;
    PageText text;
    bool muted = false;
};

// One of the two points of view: an outlined card with icon and heading.
struct CardBlock {
    enum class Icon { Receiver, Implementer };
    Icon icon = Icon::Receiver;
    QString heading;
    PageText text;               // may be empty
    QList<CodeRow> choices;      // chip + PageText in order; empty for the receiver's card
    QList<PageText> choiceTexts; // as many as choices
};

using GridCell = std::variant<PillsBlock, ParagraphBlock, LeadBlock, StepsBlock, WireBlock,
                              SourcesBlock, PartsBlock, HeadingBlock>;

// Label | A | sign | B. Facts and sections of a comparison, and the original beside its translation.
struct GridRow {
    enum class Sign { None, Equal, Different };
    QString label;
    QList<GridCell> a;
    QList<GridCell> b;
    Sign sign = Sign::None;
    bool fact = false;     // one line of values; else a section with top-aligned texts
    bool decisive = false; // the difference changes what the reader does: amber badge, tinted row
    bool english = false;  // either side is not translated
    std::optional<core::Outcome> outcomeA; // the value carries mark and colour
    std::optional<core::Outcome> outcomeB;
};

struct GridBlock {
    QString titleA; // what stands in the columns, for formats without a header above the grid
    QString titleB;
    QList<GridRow> rows;
    bool withSigns = true; // false: the original beside the translation
};

using PageBlock = std::variant<TitleBlock, SubtitleBlock, PillsBlock, LeadBlock, ParagraphBlock,
                               HeadingBlock, StepsBlock, WireBlock, CodeRowsBlock, SourcesBlock,
                               PartsBlock, ProvidersBlock, CalloutBlock, GridBlock, CardBlock>;

struct Page {
    QString title;    // for the window, print header and export
    QString language; // BCP 47, of the page's own words: "ar"
    QList<PageBlock> blocks;
};

} // namespace statusbook::models

// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/catalog.h"
#include "core/endings.h"
#include "core/scoreboard.h"
#include "core/searchquery.h"
#include "core/termtable.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace statusbook::core {

// When a word is taken for a misspelt one.
enum class Typos {
    WhereNothingMatches, // as it stands, in no form
    WhereNoWholeWord,    // it only begins other words
};

// What the words of a query were found as.
struct FoundWords {
    QStringList beginnings;            // folded: words of the texts begin so
    QStringList pieces;                // … or hold this inside
    QStringList codes;                 // keys that codes begin with
    QHash<QString, QString> corrected; // misspelt words, and what was probably meant
};

// What became of a word.
struct WordMatch {
    bool found = false;
    bool asTyped = false;   // … and not only with another ending
    bool whole = false;     // … as a code or a whole word
    bool corrected = false; // found in another spelling only
    quint32 worth = 0;      // how much it decides: little for a word that is everywhere
};

// A number that is a code together with a word before it: "Q.850 17".
struct QualifiedCode {
    QString key;
    QueryWord number;
};

// Looks single words up in the codes and texts of one language and English together, and marks what
// they stand in.
class WordMatcher final
{
public:
    WordMatcher(const Catalog &catalog, const Catalog &english);

    // The word as the words that are to be looked up: its parts, and the known words that it is
    // written together from, in German or in a script without spaces. Each keeps the whole one's
    // codes.
    [[nodiscard]] QList<QueryWord> lookedUp(const QueryWord &word) const;

    // Marks the documents of a word of one part, those of a code with so much of it.
    WordMatch match(const QueryWord &word, quint32 codeScore, Typos typos, ScoreBoard &board,
                    FoundWords &found) const;

    // Whether a word that is a code or token surely means it, whatever words stand beside it.
    [[nodiscard]] bool surelyMeansCode(const QueryWord &word, const SearchQuery &query) const;

    // The numbers that are codes beside another word of the query, which need not be the next:
    // "Q.850;cause=17".
    [[nodiscard]] QList<QualifiedCode> qualifiedCodes(const SearchQuery &query) const;

    // The documents with this very code, token or sub-code.
    [[nodiscard]] std::span<const Posting> withCode(const QString &key) const;

    [[nodiscard]] const TermTable &codes() const { return m_codes; }

private:
    struct Texts {
        TermTable words;
        Endings endings;
        bool joinsWords = false; // the language writes compounds as one word
    };

    [[nodiscard]] bool isKnown(QStringView word) const;
    [[nodiscard]] bool isWholeWord(QStringView word) const;
    [[nodiscard]] QStringList segments(QStringView run) const;
    [[nodiscard]] QStringList knownParts(QStringView word, int most) const;

    bool matchCodes(const QueryWord &word, quint32 codeScore, ScoreBoard &board, FoundWords &found,
                    WordMatch &match) const;
    void matchTexts(const QString &word, ScoreBoard &board, FoundWords &found,
                    WordMatch &match) const;
    static bool matchBeginning(const Texts &texts, QStringView beginning, int quality,
                               ScoreBoard &board, WordMatch &match);
    static bool matchPieces(const Texts &texts, const QString &piece, ScoreBoard &board,
                            FoundWords &found, WordMatch &match);
    bool matchTypos(const QueryWord &word, ScoreBoard &board, FoundWords &found,
                    WordMatch &match) const;

    const Catalog &m_catalog;
    TermTable m_codes;
    std::vector<Texts> m_texts; // English, then the language's own
};

} // namespace statusbook::core

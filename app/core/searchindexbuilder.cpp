// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/searchindexbuilder.h"

#include "core/markedtext.h"
#include "core/searchkeys.h"
#include "core/searchweights.h"
#include "core/textfold.h"

#include <algorithm>

namespace statusbook::core {

namespace {

// Longer words are cut. A run of Thai or Han text is stored once for each of its positions, so much less
// of it has to do: a query that is longer is taken apart into beginnings that are known.
constexpr int longestWord = 32;
constexpr int longestPiece = 8;

bool isInnerCapital(QStringView token, qsizetype i)
{
    return token[i].isUpper() && i > 0 && token[i - 1].isLower();
}

// "entryAlreadyExists" → "entry Already Exists"; underscores and dashes separate anyway.
QString splitCamelCase(QStringView token)
{
    QString words;
    for (qsizetype i = 0; i < token.size(); ++i) {
        if (isInnerCapital(token, i) || token[i] == u'_')
            words += u' ';
        if (token[i] != u'_')
            words += token[i];
    }
    return words;
}

// "docker", "Error": a code that is no word has a digit, a sign or another capital.
bool isCommonWord(QStringView code)
{
    return std::ranges::all_of(code.sliced(std::min<qsizetype>(code.size(), 1)),
                               [](QChar c) { return c.isLower(); });
}

// "17", "52e": one word, no sign that a query would lose.
bool isNumber(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isLetterOrNumber(); })
        && std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
}

} // namespace

void SearchIndexBuilder::addWords(QStringView text, int impact)
{
    const QString folded = fold(withoutMarks(text));
    for (const FoldedWord word : wordsOf(folded)) {
        const int longest = isUnspaced(folded[word.start]) ? longestPiece : longestWord;
        const QStringView term =
            QStringView(folded).sliced(word.start, std::min(word.length, longest));
        m_words.add(term, m_count, impact);
        if (term.front().unicode() >= 0x80)
            m_words.add(hangulInitials(term), m_count, impact);
    }
}

void SearchIndexBuilder::addPhrase(QStringView text, int impact)
{
    const QString key = phraseKey(text);
    m_phrases.add(key, m_count, impact);
    m_phrases.add(shortPhraseKey(key), m_count, impact * weights::shortPhrase / 256);
}

// "Transaction Does Not Exist" of "Call/Transaction Does Not Exist".
void SearchIndexBuilder::addPhraseEnds(QStringView text, int impact)
{
    const QString whole = phraseKey(text);
    QStringView key = whole;
    for (qsizetype blank = key.indexOf(u' '); blank >= 0; blank = key.indexOf(u' ')) {
        key = key.sliced(blank + 1);
        if (key.contains(u' '))
            m_phrases.add(key, m_count, impact);
    }
}

void SearchIndexBuilder::addSubCode(const QString &code)
{
    if (isCommonWord(code)) { // "docker" and "shell" say whose 125 it is
        addWords(code, weights::restImpact);
        return;
    }
    m_codes.add(codeKey(code), m_count, weights::subCodeImpact);
    const qsizetype blank = code.indexOf(u' ');
    if (blank < 0)
        return;
    addPhrase(code, weights::tokenWordImpact);
    addWords(code, weights::restImpact);
    const QStringView number = QStringView(code).sliced(blank + 1);
    if (!isNumber(number))
        return;
    m_codes.add(qualifiedKey(code.first(blank), number), m_count, weights::subCodeImpact);
    m_codes.add(codeKey(number), m_count, weights::subNumberImpact);
}

void SearchIndexBuilder::add(const SearchDocument &document)
{
    m_codes.add(codeKey(document.code), m_count, weights::codeImpact);
    m_codes.add(codeKey(document.token), m_count, weights::tokenImpact);
    for (const QString &alias : document.aliases)
        m_codes.add(codeKey(alias), m_count, weights::aliasImpact);
    for (const QString &code : document.subCodes)
        addSubCode(code);

    const QString tokenWords = splitCamelCase(document.token);
    for (const auto &[text, impact] : {std::pair(document.name, weights::nameImpact),
                                       {document.phrase, weights::phraseImpact},
                                       {tokenWords, weights::tokenWordImpact}}) {
        addPhrase(text, impact);
        addWords(text, impact);
    }
    addPhraseEnds(document.name, weights::nameEndImpact);
    addPhraseEnds(document.phrase, weights::nameEndImpact);
    for (const QString &keyword : document.keywords) {
        addPhrase(keyword, weights::keywordImpact);
        addPhraseEnds(keyword, weights::keywordEndImpact);
        addWords(keyword, weights::keywordImpact);
    }
    for (const QString &print : document.prints) {
        addPhrase(print, weights::printImpact);
        addWords(print, weights::printImpact);
    }
    addWords(document.meaning, weights::meaningImpact);
    addWords(document.seen, weights::seenImpact);
    for (const QString &text : document.rest)
        addWords(text, weights::restImpact);
    ++m_count;
}

} // namespace statusbook::core

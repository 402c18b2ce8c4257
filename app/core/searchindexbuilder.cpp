// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/searchindexbuilder.h"

#include "core/markedtext.h"
#include "core/searchweights.h"
#include "core/textfold.h"

namespace statusbook::core {

namespace {

// Longer words are cut: a run of Thai or Han text would otherwise be stored once for each of its
// positions at full length.
constexpr int longestWord = 32;

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

} // namespace

QString codeKey(QStringView text)
{
    QString key;
    const QString folded = fold(text);
    for (const QChar c : folded) {
        if (c.isLetterOrNumber() || c == u'.' || c == u'+')
            key += c;
    }
    return key;
}

QString phraseKey(QStringView text)
{
    const QString folded = fold(text);
    QString key;
    qsizetype end = 0;
    for (const FoldedWord word : wordsOf(folded)) {
        if (word.start < end) // a position inside an unspaced run
            continue;
        if (!key.isEmpty())
            key += u' ';
        key += QStringView(folded).sliced(word.start, word.length);
        end = word.start + word.length;
    }
    return key;
}

void SearchIndexBuilder::addWords(QStringView text, int impact)
{
    const QString folded = fold(withoutMarks(text));
    for (const FoldedWord word : wordsOf(folded)) {
        const QStringView term =
            QStringView(folded).sliced(word.start, std::min(word.length, longestWord));
        m_words.add(term, m_count, impact);
        m_words.add(hangulInitials(term), m_count, impact);
    }
}

void SearchIndexBuilder::addPhrase(QStringView text, int impact)
{
    m_phrases.add(phraseKey(text), m_count, impact);
}

void SearchIndexBuilder::add(const SearchDocument &document)
{
    m_codes.add(codeKey(document.code), m_count, weights::codeImpact);
    m_codes.add(codeKey(document.token), m_count, weights::tokenImpact);
    for (const QString &alias : document.aliases)
        m_codes.add(codeKey(alias), m_count, weights::aliasImpact);

    addPhrase(document.name, weights::nameImpact);
    addPhrase(document.phrase, weights::phraseImpact);
    addWords(document.name, weights::nameImpact);
    addWords(splitCamelCase(document.token), weights::tokenWordImpact);
    addWords(document.phrase, weights::phraseImpact);
    for (const QString &keyword : document.keywords) {
        addPhrase(keyword, weights::keywordImpact);
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

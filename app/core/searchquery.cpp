// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/searchquery.h"

#include "core/searchindexbuilder.h"
#include "core/smallwords.h"
#include "core/textfold.h"

#include <algorithm>

namespace statusbook::core {

namespace {

// Queries beyond this are not typed by hand; the rest is ignored.
constexpr qsizetype longestQuery = 2000;
constexpr qsizetype mostWords = 24;

bool isBoundary(QChar c)
{
    return !c.isLetterOrNumber() && c != u'_' && c != u'*' && c != u'?' && !c.isSurrogate()
        && c.category() != QChar::Mark_NonSpacing && c.category() != QChar::Mark_SpacingCombining;
}

// Signs round a word are not part of it; "550?" loses its question mark, "45?" is a pattern.
QStringView trimmedWord(QStringView word)
{
    while (!word.isEmpty() && isBoundary(word.front()))
        word = word.sliced(1);
    while (!word.isEmpty() && isBoundary(word.back()))
        word.chop(1);
    return word;
}

QStringList wordParts(QStringView word)
{
    const QString folded = fold(word);
    QStringList parts;
    int end = 0;
    for (const FoldedWord &part : wordsOf(folded)) {
        if (part.start < end)
            continue;
        parts.append(folded.sliced(part.start, part.length));
        end = part.start + part.length;
    }
    return parts;
}

void addText(SearchQuery &query, QStringView word)
{
    QString code = codeKey(word);
    QStringList parts = wordParts(word);
    if (!code.isEmpty() || !parts.isEmpty())
        query.words.append({code, parts});
}

// "smtp:550": the system becomes a scope, the rest is read on.
QStringView takeScope(SearchQuery &query, QStringView word, const SystemNames &names)
{
    const qsizetype colon = word.indexOf(u':');
    if (colon <= 0)
        return word;
    const QList<int> systems = names.systemsOf(fold(word.first(colon)));
    if (systems.isEmpty())
        return word;
    query.scope += systems;
    return word.sliced(colon + 1);
}

void readWord(SearchQuery &query, QStringView typed, const SystemNames &names)
{
    QStringView word = trimmedWord(takeScope(query, trimmedWord(typed), names));
    if (word.isEmpty())
        return;
    // "5xx?" and "550?" ask, "45?" is a pattern.
    if (word.endsWith(u'?') && word.count(u'?') == 1 && word.size() > 3)
        word.chop(1);
    if (auto pattern = CodePattern::parse(word)) {
        query.patterns.append(*pattern);
        return;
    }
    while (word.endsWith(u'?') || word.endsWith(u'*'))
        word.chop(1);
    const QString folded = fold(word);
    if (const QList<int> systems = names.systemsOf(folded); !systems.isEmpty())
        query.named += systems;
    else if (!isSmallWord(folded))
        addText(query, word);
}

SearchQuery parseSide(const QList<QStringView> &words, const SystemNames &names)
{
    SearchQuery query;
    for (const QStringView word : words)
        readWord(query, word, names);
    if (query.isEmpty()) { // nothing but small words: then they are what is meant
        for (const QStringView word : words)
            addText(query, trimmedWord(word));
    }
    return query;
}

bool isPairWord(QStringView word)
{
    const QString folded = fold(trimmedWord(word));
    return folded == u"vs" || folded == u"versus" || folded == u"x" || folded == u"مقابل"
        || folded == u"対" || folded == u"对比" || folded == u"против";
}

// A side of a pair names something; the right one takes the left one's system if it has none.
bool isSide(const SearchQuery &side)
{
    return side.words.size() == 1 && side.patterns.isEmpty();
}

} // namespace

SystemNames::SystemNames(const Catalog &catalog, const Catalog &english)
{
    for (int i = 0; i < catalog.systemCount(); ++i) {
        for (const Catalog *source : {&english, &catalog}) {
            const SystemInfo info = source->system(i);
            add(info.id, i);
            add(info.name.value, i);
            for (const QString &alias : info.aliases)
                add(alias, i);
        }
    }
}

void SystemNames::add(const QString &name, int system)
{
    QList<int> &systems = m_systems[fold(name)];
    if (!systems.contains(system))
        systems.append(system);
}

SearchQuery parseQuery(QStringView text, const SystemNames &names)
{
    // Folded at once, so that full-width digits, colons and wildcards count as well.
    const QString plain = fold(text.first(std::min(text.size(), longestQuery))).simplified();
    QList<QStringView> words = QStringView(plain).split(u' ', Qt::SkipEmptyParts);
    words = words.first(std::min(words.size(), mostWords));
    const auto middle = std::ranges::find_if(words, isPairWord);
    if (middle != words.begin() && middle != words.end() && middle + 1 != words.end()) {
        const auto at = middle - words.begin();
        SearchQuery left = parseSide(words.first(at), names);
        SearchQuery right = parseSide(words.sliced(at + 1), names);
        if (isSide(left) && isSide(right)) {
            if (right.named.isEmpty() && right.scope.isEmpty())
                right.named = left.named + left.scope;
            SearchQuery pair;
            pair.sides = {left, right};
            return pair;
        }
    }
    return parseSide(words, names);
}

} // namespace statusbook::core

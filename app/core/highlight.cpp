// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/highlight.h"

#include "core/searchindexbuilder.h"
#include "core/textfold.h"

#include <algorithm>

namespace statusbook::core {

namespace {

// Units of the folded word that are matched by the longest of the wanted beginnings.
int matchedUnits(QStringView word, const QStringList &wanted)
{
    qsizetype longest = 0;
    for (const QString &beginning : wanted) {
        if (beginning.size() > longest && word.startsWith(beginning))
            longest = beginning.size();
    }
    if (longest > 0)
        return static_cast<int>(longest);
    const QString initials = hangulInitials(word);
    const bool byInitials =
        !initials.isEmpty() && std::ranges::any_of(wanted, [&](const QString &beginning) {
            return initials.startsWith(beginning);
        });
    return byInitials ? static_cast<int>(word.size()) : 0;
}

// The end of the original character that the last folded unit came from.
int originalEnd(const FoldedText &folded, int unit)
{
    const int start = folded.origin[unit - 1];
    int next = unit;
    while (next < folded.text.size() && folded.origin[next] == start)
        ++next;
    return folded.origin[next];
}

} // namespace

QList<TextRange> matchesIn(QStringView text, const QStringList &foldedWords)
{
    QList<TextRange> ranges;
    if (foldedWords.isEmpty())
        return ranges;
    const FoldedText folded = foldWithOrigin(text);
    int covered = 0;
    for (const FoldedWord &word : wordsOf(folded.text)) {
        if (word.start < covered)
            continue;
        const int units =
            matchedUnits(QStringView(folded.text).sliced(word.start, word.length), foldedWords);
        if (units == 0)
            continue;
        const int start = folded.origin[word.start];
        covered = word.start + units;
        ranges.append({start, originalEnd(folded, covered) - start});
    }
    return ranges;
}

QList<TextRange> codeMatchesIn(QStringView code, const QStringList &keys)
{
    const QString key = codeKey(code);
    qsizetype longest = 0;
    for (const QString &wanted : keys) {
        if (key.startsWith(wanted))
            longest = std::max(longest, wanted.size());
    }
    if (longest == 0)
        return {};
    // Signs that the key leaves out are covered along the way.
    qsizetype end = 0;
    for (qsizetype units = 0; end < code.size() && units < longest; ++end)
        units += codeKey(code.sliced(end, 1)).size();
    return {{0, static_cast<int>(end)}};
}

} // namespace statusbook::core

// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/highlight.h"

#include "core/searchkeys.h"
#include "core/textfold.h"

#include <algorithm>

namespace statusbook::core {

namespace {

// The units of a folded word that are matched: by the longest of the beginnings, or of the pieces.
FoldedWord matchedUnits(QStringView word, const QStringList &beginnings, const QStringList &pieces)
{
    FoldedWord best;
    for (const QString &beginning : beginnings) {
        if (beginning.size() > best.length && word.startsWith(beginning))
            best = {0, static_cast<int>(beginning.size())};
    }
    if (best.length > 0)
        return best;
    for (const QString &piece : pieces) {
        const qsizetype at = word.indexOf(piece);
        if (at >= 0 && piece.size() > best.length)
            best = {static_cast<int>(at), static_cast<int>(piece.size())};
    }
    const QString initials = best.length > 0 ? QString() : hangulInitials(word);
    const bool byInitials =
        !initials.isEmpty() && std::ranges::any_of(beginnings, [&](const QString &beginning) {
            return initials.startsWith(beginning);
        });
    return byInitials ? FoldedWord{0, static_cast<int>(word.size())} : best;
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

QList<TextRange> matchesIn(QStringView text, const QStringList &foldedWords,
                           const QStringList &foldedPieces)
{
    QList<TextRange> ranges;
    if (foldedWords.isEmpty() && foldedPieces.isEmpty())
        return ranges;
    const FoldedText folded = foldWithOrigin(text);
    int covered = 0;
    for (const FoldedWord &word : wordsOf(folded.text)) {
        if (word.start < covered)
            continue;
        const FoldedWord matched = matchedUnits(
            QStringView(folded.text).sliced(word.start, word.length), foldedWords, foldedPieces);
        if (matched.length == 0)
            continue;
        const int start = folded.origin[word.start + matched.start];
        covered = word.start + matched.start + matched.length;
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

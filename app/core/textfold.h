// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QStringView>

// Makes texts comparable for search, the same on every machine and in every locale.
namespace statusbook::core {

// Folded text: case, the four Turkish i, accents, width and compatibility forms, Arabic marks,
// tatweel, alef, ya and ta marbuta forms, Arabic-Indic digits are gone; Hangul stands as single
// letters (jamo), so that a half-composed syllable is a prefix of the whole one; bidi marks vanish.
[[nodiscard]] QString fold(QStringView text);

// As fold(), with the place in the original of each unit of the result and, last, its end.
struct FoldedText {
    QString text;
    QList<int> origin; // text.size() + 1 entries
};
[[nodiscard]] FoldedText foldWithOrigin(QStringView text);

// A word of a folded text.
struct FoldedWord {
    int start = 0;
    int length = 0;
};

// Words are runs of letters and digits; "5.1.1" and "0.07" stay one word. A Han, kana or Thai
// character (scripts written without spaces) begins a word of its own that reaches to the end of
// its run, so that every position inside such a run can be found by prefix.
[[nodiscard]] QList<FoldedWord> wordsOf(QStringView folded);

// Whether the character belongs to a script that is written without spaces between words.
[[nodiscard]] bool isUnspaced(QChar c);

// The initial consonants of the Hangul syllables of a folded word ("ㅁㅇ" of 메일), or nothing if
// it is no plain Hangul word of at least two syllables.
[[nodiscard]] QString hangulInitials(QStringView foldedWord);

} // namespace statusbook::core

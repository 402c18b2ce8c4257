// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringView>

// Keeps codes, tokens and names whole inside text of the other direction. The marks are added where a
// text is shown and taken away where it leaves the program: copy, export, search.
namespace statusbook::models {

inline constexpr QChar leftToRightIsolate = u'\u2066';
inline constexpr QChar rightToLeftIsolate = u'\u2067';
inline constexpr QChar firstStrongIsolate = u'\u2068';
inline constexpr QChar popIsolate = u'\u2069';

// For what always reads left to right: a code, token, command or address (U+2066 … U+2069).
[[nodiscard]] QString isolated(QStringView text);

// Whether a text is of a right-to-left script: by a letter, or by a comma between tokens of any script.
[[nodiscard]] bool readsFromRight(QStringView text);

// A list between Arabic commas with its tokens isolated, so that they follow each other from the right.
// Other texts stay as they are.
[[nodiscard]] QString withItemsIsolated(QStringView text);

// What opens the isolate of a text that may be of either direction: right to left with a letter of such
// a script, whatever word begins it; else as its first letter.
[[nodiscard]] QChar isolateOf(QStringView text);

// For a text that may be of either direction, such as a name not yet translated. A list of tokens
// between Arabic commas in it reads from the right as well.
[[nodiscard]] QString isolatedByContent(QStringView text);

[[nodiscard]] bool isIsolate(QChar c);
[[nodiscard]] QString withoutIsolates(const QString &text);

// Whether the text contains a letter of a right-to-left script.
[[nodiscard]] bool hasRightToLeft(QStringView text);

} // namespace statusbook::models

// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

// The keys under which search looks things up. The index is built with the same.
namespace statusbook::core {

// The key of a code or token: folded, without the signs that people leave out ("DEADLINE_EXCEEDED",
// "deadline-exceeded" and "DeadlineExceeded" are one).
[[nodiscard]] QString codeKey(QStringView text);

// The key of a number that means something beside the word before it only: "Q.850 17", "data 52e".
// No other key holds a blank.
[[nodiscard]] QString qualifiedKey(QStringView qualifier, QStringView number);

// The keys under which a typed word may be a code: its own, then the same number in the other base
// ("0x87" and "135", "80070005" and "0x80070005", "-2147024891"). Empty for a word without letters
// and digits.
[[nodiscard]] QStringList codeKeys(QStringView word);

// The key of a whole name or keyword: its folded words with one blank between, without the Arabic
// article.
[[nodiscard]] QString phraseKey(QStringView text);

// The same without small words, unless it has no others.
[[nodiscard]] QString shortPhraseKey(const QString &phraseKey);

} // namespace statusbook::core

// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/codeid.h"

#include <QList>
#include <QString>
#include <QStringView>

// The two marks of content texts: `literal` and [system/code] (content-guide: "Two marks only").
namespace statusbook::core {

struct TextRun {
    enum class Kind { Plain, Literal, Link };
    Kind kind = Kind::Plain;
    QString text;  // for a link: the target's code
    CodeId target; // set for a link only

    friend bool operator==(const TextRun &, const TextRun &) = default;
};

using TextRuns = QList<TextRun>;

// Splits at the marks. An unbalanced mark stands as plain text (the compiler refuses it earlier).
[[nodiscard]] TextRuns parseMarks(QStringView text);

// The text as a person reads it: literals without their marks, links as the target's code.
[[nodiscard]] QString withoutMarks(QStringView text);

// The first sentence of a marked text, final punctuation included, and what follows it without the
// white space between. A full stop inside a literal or a number does not end a sentence.
struct FirstSentence {
    QStringView sentence;
    QStringView rest;
};
[[nodiscard]] FirstSentence splitFirstSentence(QStringView text);

} // namespace statusbook::core

// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

namespace statusbook::compiler {

enum class FaultKind {
    CannotRead,
    MalformedJson,
    WrongType,
    UnknownField,
    MissingField,
    UnknownValue,
    DuplicateId,
    DuplicateField,
    DuplicateValue,
    WrongForm,
    ControlCharacter,
    SelfReference,
    UnknownReference,
    EmptyText,
    TooLong,
    TooShort,
    WrongCount,
    DoubledWord,
    FinalPunctuation,
    WrongMarks,
    ForeignAddress,
    SentenceStart,
    RepeatedSentence,
    MalformedTs,
    DuplicateMessage,
    UnknownContext,
    OtherLanguage,
    NotUtf8,
    OtherPlaceholders,
    MissingToken,
    UnfinishedTranslation,
    StaleTranslation,
    AgainstGlossary,
    CannotWrite,
};

// One thing that is wrong in the content: where, what, and the piece of text that shows it.
struct Fault {
    FaultKind kind = FaultKind::CannotRead;
    QString file;
    QString place; // "smtp/550 fix 2", "system classes 5xx", "line 12"
    QString detail;
};

using Faults = QList<Fault>;

// Whether the fault stops the build. The others leave English text in the place of a translation,
// or are advice to a translator.
[[nodiscard]] bool isError(FaultKind kind);

// "content/smtp.json: smtp/550 meaning: doubled word “when”"
[[nodiscard]] QString toString(const Fault &fault);

} // namespace statusbook::compiler

// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "compiler/fault.h"

namespace statusbook::compiler {

using namespace Qt::StringLiterals;

namespace {

QString causeOf(FaultKind kind)
{
    switch (kind) {
    case FaultKind::CannotRead:
        return u"cannot be read"_s;
    case FaultKind::MalformedJson:
        return u"malformed JSON"_s;
    case FaultKind::WrongType:
        return u"wrong type"_s;
    case FaultKind::UnknownField:
        return u"unknown field"_s;
    case FaultKind::MissingField:
        return u"missing field"_s;
    case FaultKind::UnknownValue:
        return u"unknown value"_s;
    case FaultKind::DuplicateId:
        return u"duplicate id"_s;
    case FaultKind::DuplicateField:
        return u"field that stands twice"_s;
    case FaultKind::DuplicateValue:
        return u"value that stands twice"_s;
    case FaultKind::WrongForm:
        return u"wrong form"_s;
    case FaultKind::ControlCharacter:
        return u"control character"_s;
    case FaultKind::SelfReference:
        return u"reference to itself"_s;
    case FaultKind::UnknownReference:
        return u"reference to an entry that does not exist"_s;
    case FaultKind::EmptyText:
        return u"empty text"_s;
    case FaultKind::TooLong:
        return u"text over its size"_s;
    case FaultKind::TooShort:
        return u"text under its size"_s;
    case FaultKind::WrongCount:
        return u"wrong number of items"_s;
    case FaultKind::DoubledWord:
        return u"doubled word"_s;
    case FaultKind::FinalPunctuation:
        return u"final punctuation"_s;
    case FaultKind::WrongMarks:
        return u"unbalanced or empty mark"_s;
    case FaultKind::ForeignAddress:
        return u"address outside the reserved example ranges"_s;
    case FaultKind::SentenceStart:
        return u"a sentence begins with"_s;
    case FaultKind::RepeatedSentence:
        return u"sentence that stands in more than two entries"_s;
    case FaultKind::MalformedTs:
        return u"malformed translation file"_s;
    case FaultKind::DuplicateMessage:
        return u"duplicate message"_s;
    case FaultKind::UnknownContext:
        return u"context that the content does not have"_s;
    case FaultKind::OtherLanguage:
        return u"language is not that of the file's name"_s;
    case FaultKind::NotUtf8:
        return u"text that is no UTF-8"_s;
    case FaultKind::OtherPlaceholders:
        return u"translation with other placeholders or marks"_s;
    case FaultKind::MissingToken:
        return u"translation without the code or protocol word"_s;
    case FaultKind::UnfinishedTranslation:
        return u"unfinished translation, English is shown"_s;
    case FaultKind::StaleTranslation:
        return u"translation of an older English text, English is shown"_s;
    case FaultKind::AgainstGlossary:
        return u"against the glossary"_s;
    case FaultKind::CannotWrite:
        return u"cannot be written"_s;
    }
    return {};
}

// In one line of visible characters: a NUL would end it, a bidi control turn it around.
QString visible(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            result += u"<U+%1>"_s.arg(QString::number(c.unicode(), 16).toUpper(), 4, u'0');
        else
            result += c;
    }
    return result;
}

} // namespace

bool isError(FaultKind kind)
{
    switch (kind) {
    case FaultKind::UnfinishedTranslation:
    case FaultKind::StaleTranslation:
    case FaultKind::AgainstGlossary:
        return false;
    default:
        return true;
    }
}

QString toString(const Fault &fault)
{
    QString line = fault.file;
    if (!fault.place.isEmpty())
        line += u": " + fault.place;
    line += u": " + causeOf(fault.kind);
    if (!fault.detail.isEmpty())
        line += u" “" + fault.detail + u"”";
    return visible(line);
}

} // namespace statusbook::compiler

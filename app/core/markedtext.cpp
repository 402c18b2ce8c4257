// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/markedtext.h"

namespace statusbook::core {

namespace {

// A link's inside is "system/code": no blank, one slash at least, not empty on either side.
bool isLinkTarget(QStringView inside)
{
    for (const QChar c : inside) {
        if (c.isSpace() || c == u'[' || c == u'`')
            return false;
    }
    const qsizetype slash = inside.indexOf(u'/');
    return slash > 0 && slash + 1 < inside.size();
}

bool endsSentence(QChar c)
{
    switch (c.unicode()) {
    case u'.':
    case u'?':
    case u'!':
    case 0x061F: // Arabic question mark
    case 0x06D4: // Urdu full stop
    case 0x0964: // Devanagari danda
    case 0x3002: // ideographic full stop
    case 0xFF1F: // full-width question mark
        return true;
    default:
        return false;
    }
}

// Scripts whose full stop needs no blank after it.
bool isWideStop(QChar c)
{
    return c == QChar(0x3002) || c == QChar(0xFF1F);
}

} // namespace

TextRuns parseMarks(QStringView text)
{
    TextRuns runs;
    qsizetype plainFrom = 0;
    const auto flush = [&](qsizetype until) {
        if (until > plainFrom)
            runs.append(
                {TextRun::Kind::Plain, text.sliced(plainFrom, until - plainFrom).toString(), {}});
    };
    for (qsizetype i = 0; i < text.size();) {
        const QChar open = text[i];
        const qsizetype close = open == u'`' ? text.indexOf(u'`', i + 1)
            : open == u'['                   ? text.indexOf(u']', i + 1)
                                             : -1;
        const QStringView inside =
            close > i + 1 ? text.sliced(i + 1, close - i - 1) : QStringView();
        if (inside.isEmpty() || (open == u'[' && !isLinkTarget(inside))) {
            ++i;
            continue;
        }
        flush(i);
        if (open == u'`') {
            runs.append({TextRun::Kind::Literal, inside.toString(), {}});
        } else {
            const CodeId target = CodeId::fromString(inside);
            runs.append({TextRun::Kind::Link, target.code, target});
        }
        i = plainFrom = close + 1;
    }
    flush(text.size());
    return runs;
}

QString withoutMarks(QStringView text)
{
    if (!text.contains(u'`') && !text.contains(u'['))
        return text.toString();
    QString plain;
    plain.reserve(text.size());
    for (const TextRun &run : parseMarks(text))
        plain += run.text;
    return plain;
}

FirstSentence splitFirstSentence(QStringView text)
{
    bool literal = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'`')
            literal = !literal;
        if (literal || !endsSentence(c))
            continue;
        const bool last = i + 1 == text.size();
        if (last || isWideStop(c) || text[i + 1].isSpace())
            return {text.first(i + 1), text.sliced(i + 1).trimmed()};
    }
    return {text, {}};
}

} // namespace statusbook::core

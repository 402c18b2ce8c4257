// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/searchkeys.h"

#include "core/endings.h"
#include "core/smallwords.h"
#include "core/textfold.h"

#include <algorithm>

namespace statusbook::core {

namespace {

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
}

QStringList hexKeys(quint64 value)
{
    QStringList keys;
    for (const int digits : {1, 2, 8}) // as short as can be, as a byte, as a Windows result
        keys.append(QStringLiteral("0x%1").arg(value, digits, 16, QLatin1Char('0')));
    keys.removeDuplicates();
    return keys;
}

// The same number in other bases and widths.
QStringList otherKeys(const QString &key, bool negative)
{
    bool ok = false;
    if (key.startsWith(u"0x")) {
        const quint64 value = key.sliced(2).toULongLong(&ok, 16);
        return ok ? hexKeys(value) + QStringList{QString::number(value)} : QStringList();
    }
    QStringList keys;
    if (const quint64 value = key.toULongLong(&ok); ok) {
        const bool result = negative && value <= 0x80000000;
        keys = hexKeys(result ? 0x100000000 - value : value);
    }
    if (key.size() == 8 && std::ranges::all_of(key, isHexDigit))
        keys.append(u"0x" + key);
    return keys;
}

} // namespace

QString codeKey(QStringView text)
{
    QString key;
    const QString folded = fold(text);
    for (const QChar c : folded) {
        if (c.isLetterOrNumber() || c == u'.' || c == u'+')
            key += c;
    }
    return key;
}

QString qualifiedKey(QStringView qualifier, QStringView number)
{
    return codeKey(qualifier).remove(u'.') + u' ' + codeKey(number);
}

QStringList codeKeys(QStringView word)
{
    const QString key = codeKey(word);
    if (std::ranges::none_of(key, [](QChar c) { return c.isLetterOrNumber(); }))
        return {};
    QStringList keys{key};
    keys += otherKeys(key, word.startsWith(u'-'));
    keys.removeDuplicates();
    return keys;
}

QString phraseKey(QStringView text)
{
    const QString folded = fold(text);
    QString key;
    qsizetype end = 0;
    for (const FoldedWord word : wordsOf(folded)) {
        if (word.start < end) // a position inside an unspaced run
            continue;
        if (!key.isEmpty())
            key += u' ';
        key += withoutArticle(QStringView(folded).sliced(word.start, word.length));
        end = word.start + word.length;
    }
    return key;
}

QString shortPhraseKey(const QString &phraseKey)
{
    QString key;
    for (const QStringView word : QStringView(phraseKey).split(u' ')) {
        if (isSmallWord(word))
            continue;
        if (!key.isEmpty())
            key += u' ';
        key += word;
    }
    return key.isEmpty() ? phraseKey : key;
}

} // namespace statusbook::core

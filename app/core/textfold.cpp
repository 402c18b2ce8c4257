// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/textfold.h"

namespace statusbook::core {

namespace {

constexpr char16_t initialBase = 0x1100;
constexpr char16_t initialLast = 0x1112;

bool vanishes(char32_t c)
{
    return (c >= 0x0300 && c <= 0x036F)                // combining accents
        || (c >= 0x064B && c <= 0x065F) || c == 0x0670 // Arabic marks
        || c == 0x0640                                 // tatweel
        || c == 0x00AD || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x2069) || c == 0xFEFF;
}

// Letters that no normalization relates to their plain form.
QStringView special(char32_t c)
{
    switch (c) {
    case U'ı':
    case U'İ':
    case U'I':
        return u"i";
    case 0x0671: // alef wasla
        return u"\u0627";
    case 0x0649: // alef maksura
    case 0x06CC: // Farsi ya
        return u"\u064A";
    case 0x0629: // ta marbuta
        return u"\u0647";
    case 0x06A9: // keheh
        return u"\u0643";
    case U'ß':
    case 0x1E9E:
        return u"ss";
    case U'ø':
    case U'Ø':
        return u"o";
    case U'ł':
    case U'Ł':
        return u"l";
    case U'đ':
    case U'Đ':
        return u"d";
    case U'æ':
    case U'Æ':
        return u"ae";
    case U'œ':
    case U'Œ':
        return u"oe";
    case 0x2018: // quotes that replace an apostrophe
    case 0x2019:
        return u"'";
    default:
        return {};
    }
}

QString digitOf(char32_t c)
{
    const int value = QChar::digitValue(c);
    return value >= 0 ? QString(QChar(u'0' + value)) : QString();
}

QChar lowerAscii(char32_t c)
{
    return QChar(static_cast<char16_t>(c >= U'A' && c <= U'Z' ? c + 32 : c));
}

QString lowerOf(char32_t c)
{
    return QChar::fromUcs4(QChar::toCaseFolded(c)).operator QStringView().toString();
}

// A single code point outside ASCII, folded; compatibility decomposition first, then each piece by itself.
QString foldOne(char32_t c)
{
    if (vanishes(c))
        return {};
    if (const QStringView plain = special(c); !plain.isEmpty())
        return plain.toString();
    const QString pieces = lowerOf(c).normalized(QString::NormalizationForm_KD);
    QString folded;
    for (const char32_t piece : pieces.toUcs4()) {
        if (vanishes(piece))
            continue;
        const QStringView plain = special(piece);
        if (const QString digit = digitOf(piece); !digit.isEmpty())
            folded += digit;
        else if (!plain.isEmpty())
            folded += plain;
        else
            folded += lowerOf(piece);
    }
    return folded;
}

// Calls emit(folded, start in the original) for each code point; an unpaired surrogate is skipped.
template <typename Emit>
void foldEach(QStringView text, Emit emit)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype start = i;
        char32_t c = text[i].unicode();
        if (c < 0x80) { // most of all texts; no string is made for these
            const QChar lower = lowerAscii(c);
            emit(QStringView(&lower, 1), start);
            continue;
        }
        if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            c = QChar::surrogateToUcs4(text[start], text[++i]);
        else if (QChar::isSurrogate(c))
            continue;
        emit(foldOne(c), start);
    }
}

bool isWordUnit(QChar c)
{
    if (c.isLetterOrNumber() || c.unicode() < 0x80)
        return c.isLetterOrNumber();
    return c.isSurrogate() || c.category() == QChar::Mark_SpacingCombining
        || c.category() == QChar::Mark_NonSpacing;
}

// Seen by the compiler where it is used: it is asked for each letter of all texts.
constexpr bool isOfUnspacedScript(char16_t u)
{
    return u >= 0x0E00
        && (u <= 0x0E7F || (u >= 0x3040 && u <= 0x30FF) || (u >= 0x3400 && u <= 0x9FFF)
            || (u >= 0xF900 && u <= 0xFAFF));
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// A dot between two digits keeps a code together.
bool joinsDigits(QStringView text, qsizetype i)
{
    return text[i] == u'.' && i > 0 && i + 1 < text.size() && isAsciiDigit(text[i - 1])
        && (isAsciiDigit(text[i + 1]) || text[i + 1] == u'x');
}

} // namespace

QString fold(QStringView text)
{
    QString folded(text.size(), Qt::Uninitialized);
    QChar *to = folded.data();
    qsizetype plain = 0; // most texts are ASCII to their end
    for (; plain < text.size() && text[plain].unicode() < 0x80; ++plain)
        to[plain] = lowerAscii(text[plain].unicode());
    if (plain == text.size())
        return folded;
    folded.truncate(plain);
    foldEach(text.sliced(plain), [&](QStringView piece, qsizetype) { folded += piece; });
    return folded;
}

FoldedText foldWithOrigin(QStringView text)
{
    FoldedText result;
    foldEach(text, [&](QStringView piece, qsizetype start) {
        result.text += piece;
        result.origin.resize(result.text.size(), static_cast<int>(start));
    });
    result.origin.append(static_cast<int>(text.size()));
    return result;
}

bool isUnspaced(QChar c)
{
    return isOfUnspacedScript(c.unicode());
}

QList<FoldedWord> wordsOf(QStringView folded)
{
    QList<FoldedWord> words;
    words.reserve(folded.size() / 4);
    for (qsizetype i = 0; i < folded.size();) {
        if (!isWordUnit(folded[i])) {
            ++i;
            continue;
        }
        const bool unspaced = isOfUnspacedScript(folded[i].unicode());
        qsizetype end = i + 1;
        while (end < folded.size() && (isWordUnit(folded[end]) || joinsDigits(folded, end))
               && isOfUnspacedScript(folded[end].unicode()) == unspaced)
            ++end;
        words.append({static_cast<int>(i), static_cast<int>(end - i)});
        for (qsizetype inner = i + 1; unspaced && inner < end; ++inner)
            words.append({static_cast<int>(inner), static_cast<int>(end - inner)});
        i = end;
    }
    return words;
}

QString hangulInitials(QStringView foldedWord)
{
    QString initials;
    for (const QChar c : foldedWord) {
        const char16_t u = c.unicode();
        if (u < initialBase || u > 0x11FF)
            return {};
        if (u <= initialLast)
            initials += c;
    }
    return initials.size() >= 2 && initials.size() < foldedWord.size() ? initials : QString();
}

} // namespace statusbook::core

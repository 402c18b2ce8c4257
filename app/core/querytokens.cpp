// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/querytokens.h"

#include "core/smallwords.h"
#include "core/textfold.h"

#include <algorithm>

namespace statusbook::core {

namespace {

// Queries beyond this are not typed by hand; the rest is ignored.
constexpr qsizetype longestQuery = 2000;
constexpr qsizetype mostTokens = 24;

bool isLetter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c.isSurrogate() || c.isMark();
}

bool isWild(QChar c)
{
    return c == u'*' || c == u'?';
}

// Signs that may stand inside a piece.
bool joins(QChar c)
{
    return c == u'.' || c == u'-' || c == u'+' || c.unicode() == 0x2013;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// Whether a script meets another one between these two: digits and Latin letters are one.
bool changesScript(QChar a, QChar b)
{
    if (!a.isLetterOrNumber() || !b.isLetterOrNumber())
        return false;
    return isUnspaced(a) != isUnspaced(b) || (a.unicode() < 0x80) != (b.unicode() < 0x80);
}

class Cutter
{
public:
    explicit Cutter(const QString &folded)
        : m_text(folded)
    {}

    QList<QueryToken> cut()
    {
        qsizetype start = 0;
        for (qsizetype i = 0; i <= m_text.size() && m_tokens.size() < mostTokens; ++i) {
            const bool inside =
                i < m_text.size() && (isLetter(m_text[i]) || isWild(m_text[i]) || joins(m_text[i]));
            if (inside && (i == start || !changesScript(m_text[i - 1], m_text[i])))
                continue;
            if (i > start) {
                addPiece(m_text.sliced(start, i - start));
                if (!m_tokens.isEmpty() && i < m_text.size())
                    addSign(i);
            }
            start = inside ? i : i + 1;
        }
        return m_tokens;
    }

private:
    void addSign(qsizetype i)
    {
        const QChar next = i + 1 < m_text.size() ? m_text[i + 1] : QChar(u' ');
        if (m_text[i] == u':' && (isLetter(next) || isWild(next)))
            m_tokens.back().leads = true;
        if (m_text[i] != u'/' || !isLetter(next))
            return;
        m_tokens.back().slashed = true;
        if (isDigit(m_tokens.back().text.front()) && isDigit(next))
            m_tokens.append({QStringLiteral("/"), false, false});
    }

    void addPiece(QStringView piece)
    {
        const bool negative = piece.size() > 1 && piece.front() == u'-' && isDigit(piece[1]);
        while (!piece.isEmpty() && joins(piece.front()))
            piece = piece.sliced(1);
        while (!piece.isEmpty() && joins(piece.back()))
            piece.chop(1);
        if (piece.isEmpty())
            return;
        const qsizetype dash = piece.indexOf(u'-');
        const auto isReplyCode = [](QStringView text) {
            return std::ranges::all_of(text, [](QChar c) { return isDigit(c) || c == u'.'; });
        };
        if (dash > 0 && piece.sliced(dash).contains(u'.') && !piece.first(dash).contains(u'.')
            && isReplyCode(piece.first(dash)) && isReplyCode(piece.sliced(dash + 1))) {
            add(piece.first(dash));
            add(piece.sliced(dash + 1));
        } else if (isUnspaced(piece.front())) {
            add(withoutSmallWords(piece));
        } else {
            add(negative ? QString(u'-' + piece) : piece.toString());
        }
    }

    void add(QStringView piece)
    {
        if (m_tokens.size() < mostTokens)
            m_tokens.append({piece.toString(), false, false});
    }

    // Small words of one letter may as well begin or end a word.
    static QStringView withoutSmallWords(QStringView run)
    {
        const auto longestAt = [&run](bool end) {
            for (qsizetype length = std::min<qsizetype>(run.size() - 1, longestSmallWord);
                 length >= 2; --length) {
                if (isSmallWord(end ? run.last(length) : run.first(length)))
                    return length;
            }
            return qsizetype(0);
        };
        for (qsizetype length = longestAt(true); length > 0; length = longestAt(true))
            run.chop(length);
        for (qsizetype length = longestAt(false); length > 0; length = longestAt(false))
            run = run.sliced(length);
        return run;
    }

    static constexpr qsizetype longestSmallWord = 20;

    QStringView m_text;
    QList<QueryToken> m_tokens;
};

} // namespace

QList<QueryToken> tokensOf(QStringView query)
{
    const QString folded = fold(query.first(std::min(query.size(), longestQuery)));
    return Cutter(folded).cut();
}

} // namespace statusbook::core

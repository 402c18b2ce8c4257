// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/wordmatcher.h"

#include "core/nearterms.h"
#include "core/searchkeys.h"
#include "core/searchweights.h"
#include "core/smallwords.h"
#include "core/textfold.h"

#include <algorithm>
#include <bit>

namespace statusbook::core {

using format::Section;

namespace {

// What is too short to be looked for inside words, and to be a part of a compound.
constexpr qsizetype shortestPiece = 4;
// Shorter tokens have too many neighbours.
constexpr qsizetype shortestTokenToCorrect = 6;
constexpr int mostParts = 4;
// A token is rare as a word if it stands in at most one text of so many.
constexpr std::size_t rareShare = 50;

// Logarithm to base 2 in sixteenths, between powers of two along a line: the same on every machine,
// which the library's own is not.
int log2Sixteenths(quint64 value)
{
    const int whole = static_cast<int>(std::bit_width(value | 1)) - 1;
    return whole * 16 + static_cast<int>((value << 4 >> whole) & 15);
}

// A word of a text: found in every document it decides little; in one of a hundred, all.
quint32 worthOf(std::size_t postings, quint32 documents)
{
    constexpr int hundredfold = 106; // log2Sixteenths(100)
    const int rarity =
        std::clamp(log2Sixteenths(documents) - log2Sixteenths(postings), 0, hundredfold);
    const int share = weights::commonWord + (256 - weights::commonWord) * rarity / hundredfold;
    return static_cast<quint32>(weights::word * share / 256);
}

quint32 scaled(quint32 weight, quint32 share)
{
    return weight * share >> 8;
}

bool isHiragana(QChar c)
{
    return c >= u'\u3041' && c <= u'\u309f';
}

bool isKatakana(QChar c)
{
    return c >= u'\u30a0' && c <= u'\u30ff';
}

// Where the word of Japanese that begins at `at` ends at the latest: a word is written in Katakana, or in
// Han letters with an ending in Hiragana. Other scripts leave it open.
qsizetype longestWordFrom(QStringView run, qsizetype at)
{
    const auto endOf = [&run](qsizetype from, auto isIn) {
        return std::ranges::find_if_not(run.begin() + from, run.end(), isIn) - run.begin();
    };
    if (isKatakana(run[at]))
        return endOf(at, isKatakana);
    const qsizetype stem = endOf(at, [](QChar c) { return !isHiragana(c) && !isKatakana(c); });
    return endOf(stem, isHiragana);
}

// As it is typed before an input method makes Katakana of it.
QString toKatakana(QStringView word)
{
    QString katakana = word.toString();
    for (QChar &c : katakana) {
        if (c >= u'\u3041' && c <= u'\u3096')
            c = QChar(static_cast<char16_t>(c.unicode() + 0x60));
    }
    return katakana;
}

bool isNumber(const QString &code)
{
    return std::ranges::any_of(code, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

WordMatcher::WordMatcher(const Catalog &catalog, const Catalog &english)
    : m_catalog(catalog)
    , m_codes(english.section(Section::CodeTerms))
{
    const auto add = [this](const Catalog &source) {
        const QString language = source.language();
        m_texts.push_back({TermTable(source.section(Section::WordTerms)), Endings(language),
                           language == u"de" || language == u"ko"});
    };
    add(english);
    if (catalog.language() != english.language())
        add(catalog);
}

bool WordMatcher::isKnown(QStringView word) const
{
    return std::ranges::any_of(m_texts, [word](const Texts &texts) {
        return !texts.words.prefix(word.toUtf8()).isEmpty()
            || !texts.words.prefix(texts.endings.removedFrom(word).toUtf8()).isEmpty();
    });
}

bool WordMatcher::isWholeWord(QStringView word) const
{
    const QByteArray bytes = word.toUtf8();
    return std::ranges::any_of(
        m_texts, [&](const Texts &texts) { return !texts.words.exact(bytes).isEmpty(); });
}

QList<QueryWord> WordMatcher::lookedUp(const QueryWord &word) const
{
    QList<QueryWord> all;
    for (const QString &part : word.parts) {
        QStringList pieces{part};
        if (isUnspaced(part.front()))
            pieces = segments(part);
        else if (!isNumber(part) && !isKnown(part))
            pieces = knownParts(part, mostParts);
        if (pieces.isEmpty())
            pieces.append(part);
        for (const QString &piece : std::as_const(pieces))
            all.append({word.codes, {piece}, word.isOptional});
    }
    if (all.isEmpty())
        all.append(word);
    return all;
}

// The longest known beginning, again and again; single letters between such ones only join them.
QStringList WordMatcher::segments(QStringView run) const
{
    if (isKnown(run))
        return {run.toString()};
    if (const QString katakana = toKatakana(run); katakana != run && isKnown(katakana))
        return {katakana};
    QStringList found;
    for (qsizetype at = 0; at < run.size();) {
        const qsizetype end = longestWordFrom(run, at);
        qsizetype length = 0;
        while (at + length < end && isKnown(run.sliced(at, length + 1)))
            ++length;
        const QStringView piece = run.sliced(at, length);
        const bool isEnding =
            std::ranges::all_of(piece, isHiragana) && piece.size() < shortestPiece;
        if (length > 1 && !isSmallWord(piece) && !isEnding)
            found.append(piece.toString());
        at += std::max<qsizetype>(length, 1);
        if (length > 1
            && std::ranges::all_of(run.sliced(at, std::max<qsizetype>(0, end - at)), isHiragana))
            at = end; // what is left is an ending
    }
    return found;
}

// A word written together from known ones, the last one perhaps unfinished: "postfachgröße". Empty
// if it is not.
QStringList WordMatcher::knownParts(QStringView word, int most) const
{
    if (most < 2)
        return {};
    for (qsizetype cut = word.size() - shortestPiece; cut >= shortestPiece; --cut) {
        if (!isWholeWord(word.first(cut)))
            continue;
        const QStringView rest = word.sliced(cut);
        const QStringList others =
            isKnown(rest) ? QStringList{rest.toString()} : knownParts(rest, most - 1);
        if (!others.isEmpty())
            return QStringList{word.first(cut).toString()} + others;
    }
    return {};
}

WordMatch WordMatcher::match(const QueryWord &word, quint32 codeScore, Typos typos,
                             ScoreBoard &board, FoundWords &found) const
{
    WordMatch match;
    match.found = matchCodes(word, codeScore, board, found, match);
    match.asTyped = match.found;
    match.worth = match.found ? weights::word : 0;
    if (!word.parts.isEmpty())
        matchTexts(word.parts.front(), board, found, match);
    const bool asTyped = match.asTyped && (typos == Typos::WhereNothingMatches || match.whole);
    if (!asTyped && !word.parts.isEmpty() && matchTypos(word, board, found, match)) {
        match.corrected = !match.found;
        match.found = true;
    }
    if (!match.found)
        match.worth = weights::word;
    return match;
}

// "550", "5.1.1" and "unknown_ca" do, "14" only beside a system or little else. A token that is a
// common word ("busy") does alone, or beside its own system.
bool WordMatcher::surelyMeansCode(const QueryWord &word, const SearchQuery &query) const
{
    const QString key = word.codes.value(0);
    const QByteArray bytes = key.toUtf8();
    const auto codes = withCode(key);
    if (codes.empty())
        return false;
    if (query.phrase.size() == 1 || word.parts.size() > 1)
        return true;
    if (isNumber(key))
        return key.size() > 2 || query.wanted().size() <= 2 || !query.named.isEmpty();
    const QList<int> named = query.namedSystems() + query.scope;
    const bool itsSystem = std::ranges::any_of(codes, [&](Posting posting) {
        return named.contains(m_catalog.systemOf(static_cast<int>(posting.document())));
    });
    return (itsSystem && query.wanted().size() == 1)
        || std::ranges::all_of(m_texts, [&](const Texts &texts) {
               const auto postings = texts.words.postings(texts.words.prefix(bytes));
               return postings.size() * rareShare <= texts.words.documentCount();
           });
}

std::span<const Posting> WordMatcher::withCode(const QString &key) const
{
    return m_codes.postings(m_codes.exact(key.toUtf8()));
}

QList<QualifiedCode> WordMatcher::qualifiedCodes(const SearchQuery &query) const
{
    QList<QualifiedCode> found;
    for (qsizetype i = 1; i < query.words.size(); ++i) {
        const QString number = query.words[i].codes.value(0);
        if (!isNumber(number))
            continue;
        for (qsizetype before = i - 1; before >= 0; --before) {
            const QString key = qualifiedKey(query.words[before].codes.value(0), number);
            if (withCode(key).empty())
                continue;
            found.append({key, query.words[i]});
            break;
        }
    }
    return found;
}

bool WordMatcher::matchCodes(const QueryWord &word, quint32 codeScore, ScoreBoard &board,
                             FoundWords &found, WordMatch &match) const
{
    if (word.codes.isEmpty())
        return false;
    bool any = false;
    for (const QString &other : word.codes.sliced(1)) {
        const auto postings = withCode(other);
        board.mark(postings, scaled(codeScore, weights::otherBase));
        any = any || !postings.empty();
    }
    const QString &key = word.codes.front();
    const QByteArray bytes = key.toUtf8();
    const TermRange range = m_codes.prefix(bytes);
    if (range.isEmpty())
        return any;
    const bool whole = m_codes.term(range.first) == bytes;
    // A letter or two are the beginning of a word rather than of a token.
    if (!isNumber(key) && key.size() < 3 && !whole)
        return any;
    match.whole = whole;
    found.codes.append(key);
    const auto typed = static_cast<quint32>(bytes.size());
    const quint32 prefixScore = scaled(codeScore, weights::codePrefix);
    for (quint32 term = range.first; term < range.last; ++term) {
        const auto length = std::max(static_cast<quint32>(m_codes.term(term).size()), 1U);
        board.mark(m_codes.postings({term, term + 1}),
                   length == typed ? codeScore : prefixScore * typed / length);
    }
    return true;
}

void WordMatcher::matchTexts(const QString &word, ScoreBoard &board, FoundWords &found,
                             WordMatch &match) const
{
    bool any = false;
    for (const Texts &texts : m_texts) {
        if (matchBeginning(texts, word, 256, board, match)) {
            found.beginnings.append(word);
            any = match.asTyped = true;
        }
        const QStringView stem = texts.endings.removedFrom(word);
        WordMatch other;
        if (stem.size() < word.size()
            && matchBeginning(texts, stem, weights::ending, board, other)) {
            found.beginnings.append(stem.toString());
            match.worth = std::max(match.worth, other.worth);
            any = true;
        }
    }
    match.found = match.found || any;
    const bool alone = !match.found;
    for (const Texts &texts : m_texts) {
        if ((alone || texts.joinsWords) && matchPieces(texts, word, board, found, match))
            match.found = match.asTyped = true;
    }
}

bool WordMatcher::matchBeginning(const Texts &texts, QStringView beginning, int quality,
                                 ScoreBoard &board, WordMatch &match)
{
    const QByteArray bytes = beginning.toUtf8();
    const TermRange range = texts.words.prefix(bytes);
    if (range.isEmpty())
        return false;
    const std::size_t postings = texts.words.postings(range).size();
    const quint32 worth = worthOf(postings, texts.words.documentCount());
    const quint32 weight = scaled(worth, static_cast<quint32>(quality));
    match.worth = std::max(match.worth, worth);
    const auto typed = static_cast<quint32>(bytes.size());
    if (const auto impacts = texts.words.impactsOfPrefix(bytes); !impacts.empty()) {
        board.mark(impacts, weight);
    } else {
        for (quint32 term = range.first; term < range.last; ++term) {
            const auto length = static_cast<quint32>(texts.words.term(term).size());
            board.mark(texts.words.postings({term, term + 1}),
                       scaled(weight, weights::prefixQuality(typed, length)));
        }
    }
    match.whole = match.whole || texts.words.term(range.first) == bytes;
    return true;
}

bool WordMatcher::matchPieces(const Texts &texts, const QString &piece, ScoreBoard &board,
                              FoundWords &found, WordMatch &match)
{
    if (piece.size() < shortestPiece || isNumber(piece))
        return false;
    const std::vector<quint32> terms = texts.words.containing(piece.toUtf8());
    std::size_t postings = 0;
    for (const quint32 term : terms)
        postings += texts.words.postings({term, term + 1}).size();
    if (postings == 0)
        return false;
    const quint32 worth = worthOf(postings, texts.words.documentCount());
    match.worth = std::max(match.worth, worth);
    for (const quint32 term : terms)
        board.mark(texts.words.postings({term, term + 1}), scaled(worth, weights::insideWord));
    found.pieces.append(piece);
    return true;
}

// Symbolic names with a slip as well: ECONREFUSED. Numbers are never corrected.
bool WordMatcher::matchTypos(const QueryWord &word, ScoreBoard &board, FoundWords &found,
                             WordMatch &match) const
{
    const QString &text = word.parts.front();
    const QString key = word.codes.value(0);
    if (isNumber(text) || isUnspaced(text.front()))
        return false;
    struct Near {
        const TermTable *table;
        std::vector<NearTerm> terms;
    };
    std::vector<Near> all;
    const auto look = [&](const TermTable &table, const QString &typed) {
        all.push_back({&table, nearestTerms(table, typed, allowedEdits(typed.size()))});
    };
    if (key.size() >= shortestTokenToCorrect && !isNumber(key))
        look(m_codes, key);
    for (const Texts &texts : m_texts)
        look(texts.words, text);
    int least = allowedEdits(std::max(text.size(), key.size())) + 1;
    for (const Near &near : all)
        least = near.terms.empty() ? least : std::min(least, near.terms.front().edits);
    if (least == 0)
        return false;
    std::size_t commonest = 0;
    bool any = false;
    for (const Near &near : all) {
        if (near.terms.empty() || near.terms.front().edits != least)
            continue;
        any = true;
        for (const NearTerm &term : near.terms) {
            const TermRange range{term.term, term.term + 1};
            const auto postings = near.table->postings(range);
            const QString correct = QString::fromUtf8(near.table->term(term.term));
            if (near.table == &m_codes) {
                board.mark(postings, scaled(weights::exactCode, weights::codePrefix));
                found.codes.append(correct);
                match.worth = weights::word;
                continue;
            }
            if (postings.size() > commonest)
                found.corrected.insert(text, correct);
            commonest = std::max(commonest, postings.size());
            const quint32 worth = worthOf(postings.size(), near.table->documentCount());
            match.worth = std::max(match.worth, worth);
            board.mark(postings, scaled(worth, weights::typo) / static_cast<quint32>(least));
            found.beginnings.append(correct);
        }
    }
    return any;
}

} // namespace statusbook::core

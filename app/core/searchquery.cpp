// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/searchquery.h"

#include "core/queryfilters.h"
#include "core/querytokens.h"
#include "core/searchkeys.h"
#include "core/smallwords.h"
#include "core/textfold.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>

namespace statusbook::core {

namespace {

using Tokens = std::span<const QueryToken>;

bool hasDigit(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isWhole(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QStringList wordParts(QStringView folded)
{
    QStringList parts;
    int end = 0;
    for (const FoldedWord &part : wordsOf(folded)) {
        if (part.start < end)
            continue;
        parts.append(folded.sliced(part.start, part.length).toString());
        end = part.start + part.length;
    }
    return parts;
}

// "1.1" and "2" of "HTTP/1.1 404" and "http2": no code of HTTP has fewer digits than three.
bool isVersion(QStringView system, QStringView number)
{
    return (number.size() == 3 && number[1] == u'.')
        || (system == u"http" && number.size() == 1 && isWhole(number));
}

// Reads the pieces of a query, or of one side of a pair.
class Reader
{
public:
    Reader(Tokens tokens, const SystemNames &names)
        : m_tokens(tokens)
        , m_names(names)
    {}

    SearchQuery read()
    {
        while (!m_tokens.empty()) {
            if (!takeFilter() && !takeSystem() && !takeNumberedSystem())
                takeWord();
        }
        const auto isNumber = [](const QueryWord &word) { return hasDigit(word.codes.value(0)); };
        if (m_query.named.isEmpty() && m_query.scope.isEmpty()
            && std::ranges::any_of(m_query.wanted(), isNumber))
            m_query.named = m_suggested;
        return m_query;
    }

private:
    QueryToken take()
    {
        const QueryToken token = m_tokens.front();
        m_tokens = m_tokens.subspan(1);
        return token;
    }

    bool takeFilter()
    {
        if (m_tokens.size() < 2 || !m_tokens[0].leads)
            return false;
        const QString &name = m_tokens[0].text;
        const QString &value = m_tokens[1].text;
        if (name == systemFilter) {
            const QList<int> systems = m_names.systemsOf(value);
            if (systems.isEmpty())
                return false;
            m_query.scope += systems;
        } else if (name == classFilter && m_names.knowsClass(value)) {
            m_query.filter.classes.append(value);
        } else if (!addFactFilter(m_query.filter, name, value)) {
            return false;
        }
        m_tokens = m_tokens.subspan(2);
        return true;
    }

    // The longest name of a system that begins here.
    bool takeSystem()
    {
        const std::size_t longest =
            std::min(m_tokens.size(), static_cast<std::size_t>(m_names.longestName()));
        for (std::size_t length = longest; length > 0; --length) {
            QStringList words;
            for (const QueryToken &token : m_tokens.first(length))
                words.append(token.text);
            const QList<int> systems = m_names.systemsOf(words.join(u' '));
            if (systems.isEmpty())
                continue;
            addSystems(systems, m_tokens[length - 1]);
            for (; length > 0; --length)
                addSystemWord(take().text);
            return true;
        }
        return false;
    }

    void addSystems(const QList<int> &systems, const QueryToken &last)
    {
        if (last.leads)
            m_query.scope += systems;
        else
            m_query.named.append(systems);
        const auto next = static_cast<std::size_t>(&last - m_tokens.data()) + 1;
        m_skipsVersion =
            last.slashed && next < m_tokens.size() && isVersion(last.text, m_tokens[next].text);
    }

    void addSystemWord(const QString &text)
    {
        const QStringList parts = wordParts(text);
        m_query.phrase += parts;
        if (!isSmallWord(text))
            m_query.words.append({{}, parts, true});
    }

    // "http404", "smtp-550".
    bool takeNumberedSystem()
    {
        const QString text = m_tokens.front().text;
        const auto digit = std::ranges::find_if(text, [](QChar c) { return c.isDigit(); });
        if (digit == text.begin() || digit == text.end())
            return false;
        const auto at = digit - text.begin();
        const QList<int> systems = m_names.systemsOf(text.first(at));
        if (systems.isEmpty())
            return false;
        m_query.named.append(systems);
        take();
        if (isVersion(text.first(at), text.sliced(at))) {
            addWord(text);
            return true;
        }
        addSystemWord(phraseKey(text.first(at)));
        addWord(text.sliced(at));
        return true;
    }

    void takeWord()
    {
        const QueryToken token = take();
        if (std::exchange(m_skipsVersion, false))
            return;
        QStringView word = token.text;
        // "5xx?" and "550?" ask, "45?" is a pattern.
        if (word.endsWith(u'?') && word.count(u'?') == 1 && word.size() > 3)
            word.chop(1);
        if (const auto pattern = CodePattern::parse(word)) {
            m_query.patterns.append(*pattern);
            return;
        }
        while (word.endsWith(u'?') || word.endsWith(u'*'))
            word.chop(1);
        if (const QList<int> systems = m_names.suggestedBy(word); !systems.isEmpty())
            m_suggested.append(systems);
        const bool isOther = std::exchange(m_isNumbered, isNumbered(word));
        const bool counts = !m_tokens.empty() && isCounted(m_tokens.front().text);
        if (isSmallWord(word))
            m_query.phrase += wordParts(word);
        else
            addWord(word,
                    isWhole(word) && (counts || isOther) ? Number::OfOthers : Number::MayBeCode);
    }

    enum class Number { MayBeCode, OfOthers };

    void addWord(QStringView word, Number number = Number::MayBeCode)
    {
        const bool isOther = number == Number::OfOthers;
        const QueryWord read{isOther ? QStringList() : codeKeys(word), wordParts(word), isOther};
        m_query.phrase += read.parts;
        if (!read.codes.isEmpty() || !read.parts.isEmpty())
            m_query.words.append(read);
    }

    Tokens m_tokens;
    const SystemNames &m_names;
    SearchQuery m_query;
    QList<QList<int>> m_suggested;
    bool m_skipsVersion = false;
    bool m_isNumbered = false; // the next number, by the word before it
};

SearchQuery parseSide(Tokens tokens, const SystemNames &names)
{
    SearchQuery query = Reader(tokens, names).read();
    if (query.isEmpty()) { // nothing but small words: then they are what is meant
        for (const QueryToken &token : tokens) {
            if (const QStringList parts = wordParts(token.text); !parts.isEmpty())
                query.words.append({codeKeys(token.text), parts, false});
            query.phrase += wordParts(token.text);
        }
    }
    return query;
}

// A side of a pair names something; the right one takes the left one's system if it has none.
bool isSide(const SearchQuery &side)
{
    return side.wanted().size() == 1 && side.patterns.isEmpty();
}

bool isNumberSide(const SearchQuery &side)
{
    if (!isSide(side))
        return false;
    const QStringList codes = side.wanted().constFirst().codes;
    return !codes.isEmpty() && hasDigit(codes.constFirst());
}

std::optional<SearchQuery> parsePair(Tokens tokens, const SystemNames &names)
{
    for (std::size_t i = 1; i + 1 < tokens.size(); ++i) {
        const bool weak = joins(tokens[i].text);
        if (!weak && !opposes(tokens[i].text))
            continue;
        SearchQuery left = parseSide(tokens.first(i), names);
        SearchQuery right = parseSide(tokens.subspan(i + 1), names);
        if (weak ? !isNumberSide(left) || !isNumberSide(right) : !isSide(left) || !isSide(right))
            continue;
        if (right.named.isEmpty() && right.scope.isEmpty()) {
            right.named = left.named;
            if (!left.scope.isEmpty())
                right.named.append(left.scope);
        }
        SearchQuery pair;
        pair.sides = {left, right};
        return pair;
    }
    return std::nullopt;
}

} // namespace

QList<QueryWord> SearchQuery::wanted() const
{
    QList<QueryWord> all;
    std::ranges::copy_if(words, std::back_inserter(all),
                         [](const QueryWord &word) { return !word.isOptional; });
    return all;
}

QList<int> SearchQuery::namedSystems() const
{
    QList<int> all;
    for (const QList<int> &systems : named)
        all += systems;
    return all;
}

SystemNames::SystemNames(const Catalog &catalog, const Catalog &english)
{
    for (int i = 0; i < catalog.systemCount(); ++i) {
        for (const Catalog *source : {&english, &catalog}) {
            const SystemInfo info = source->system(i);
            addName(info.id, i);
            addName(info.name.value, i);
            for (const QString &alias : info.aliases)
                addName(alias, i);
            for (const QString &hint : info.hints)
                add(m_suggested, phraseKey(hint), i);
        }
    }
    for (const QString &id : english.classIds())
        m_classes.append(fold(id));
}

QList<int> SystemNames::systemsOf(QStringView name) const
{
    return m_systems.value(phraseKey(name));
}

QList<int> SystemNames::suggestedBy(QStringView word) const
{
    return m_suggested.value(phraseKey(word));
}

bool SystemNames::knowsClass(const QString &beginning) const
{
    return std::ranges::any_of(m_classes,
                               [&](const QString &id) { return id.startsWith(beginning); });
}

void SystemNames::add(Systems &systems, const QString &key, int system)
{
    QList<int> &all = systems[key];
    if (!all.contains(system))
        all.append(system);
}

void SystemNames::addName(const QString &name, int system)
{
    const QString key = phraseKey(name);
    if (key.isEmpty())
        return;
    add(m_systems, key, system);
    m_longestName = std::max(m_longestName, static_cast<int>(key.count(u' ')) + 1);
}

SearchQuery parseQuery(QStringView text, const SystemNames &names)
{
    QList<QueryToken> tokens = tokensOf(text);
    // "mailbox outcome:" is on its way to a filter, and no word "outcome" is looked for.
    if (tokens.size() > 1 && isFilterName(tokens.back().text) && text.trimmed().endsWith(u':'))
        tokens.removeLast();
    const Tokens all(tokens.cbegin(), tokens.cend());
    if (auto pair = parsePair(all, names))
        return *pair;
    return parseSide(all, names);
}

} // namespace statusbook::core

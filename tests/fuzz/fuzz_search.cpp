// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/highlight.h"
#include "core/queryfilters.h"
#include "core/searchengine.h"
#include "fuzz/promise.h"
#include "support/samplecontent.h"

#include <algorithm>

using namespace statusbook;
using namespace statusbook::core;

namespace {

// Anything that can be typed or pasted, unpaired surrogates too: an odd first byte says UTF-16.
QString queryOf(const unsigned char *data, std::size_t size)
{
    if (size == 0)
        return {};
    const QByteArrayView rest(data + 1, static_cast<qsizetype>(size) - 1);
    if (data[0] % 2 == 0)
        return QString::fromUtf8(rest);
    QString text(rest.size() / 2, Qt::Uninitialized);
    std::copy_n(rest.data(), text.size() * 2, reinterpret_cast<char *>(text.data()));
    return text;
}

bool sameHit(const SearchHit &a, const SearchHit &b)
{
    return a.code == b.code && a.score == b.score;
}

void keepsPromises(const QList<TextRange> &ranges, const QString &text)
{
    int end = 0;
    for (const TextRange &range : ranges) {
        promise(range.start >= end && range.length > 0);
        end = range.start + range.length;
    }
    promise(end <= text.size());
}

void keepsPromises(const SearchResult &result, const Catalog &catalog)
{
    promise(result.count >= result.hits.size());
    promise(!result.pair || result.hits.size() >= 2);
    for (qsizetype i = 0; i < result.hits.size(); ++i) {
        const SearchHit &hit = result.hits[i];
        promise(hit.code < catalog.codeCount());
        promise((hit.code < 0) == result.ruleOf(hit).isValid());
        for (qsizetype other = 0; other < i; ++other)
            promise(hit.code != result.hits[other].code);
        if (hit.code < 0)
            continue;
        const QString name = catalog.name(hit.code).value;
        keepsPromises(matchesIn(name, result.matched, result.pieces), name);
        const QString code = catalog.id(hit.code).code;
        keepsPromises(codeMatchesIn(code, result.codes), code);
    }
}

void search(SearchEngine &engine, const Catalog &catalog, const QString &query)
{
    constexpr int few = 3;
    const SearchResult all = engine.search(query);
    const SearchResult first = engine.search(query, {}, few);
    keepsPromises(all, catalog);
    promise(first.hits.size() == std::min<qsizetype>(all.hits.size(), few));
    promise(std::equal(first.hits.begin(), first.hits.end(), all.hits.begin(), sameHit));
    for (const CodeId &id : engine.readings(query))
        promise(id.isValid());
}

} // namespace

// Any text as a query, in English and in a language that has a catalogue of its own.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    static const test::Catalogs catalogs = test::compiled();
    static SearchEngine english(catalogs.english, catalogs.english);
    static SearchEngine turkish(catalogs.turkish, catalogs.english);
    const QString query = queryOf(data, size);
    search(english, catalogs.english, query);
    search(turkish, catalogs.turkish, query);
    for (const QString &filter : filterCompletions(query, catalogs.english))
        promise(filter.contains(u':'));
    return 0;
}

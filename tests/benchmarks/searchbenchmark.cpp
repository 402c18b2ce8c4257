// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "benchmarks/generatedcontent.h"
#include "benchmarks/processes.h"
#include "benchmarks/searchrivals.h"
#include "compiler/catalogwriter.h"
#include "compiler/searchdocument.h"
#include "core/catalog.h"
#include "core/searchengine.h"

#include <QElapsedTimer>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <numeric>
#include <ranges>
#include <string_view>

// Search beside SQLite's FTS5 and a plain scan, over the same generated codes and for every typed
// beginning of some queries; how long each takes to make its index, and how large that is. Arguments:
// the sizes, or 2000 20000 200000 1000000; with --alone first the rivals are left out, and the slowest
// queries are named.
using namespace statusbook;
using namespace statusbook::benchmarks;
using namespace Qt::StringLiterals;

namespace {

using Answer = std::vector<quint32>; // places of hits, best first

struct Contender {
    QString name;
    double indexSeconds = 0;
    double megabytes = 0; // of the index
    std::function<Answer(const QString &)> search;
    std::vector<double> times;     // ms, one a query
    std::vector<Answer> answers{}; // one a query
};

QStringList typedBeginnings()
{
    QStringList queries;
    for (const QString &query :
         {u"550"_s, u"mailbox full"_s, u"timeout"_s, u"smtp 5.1"_s, u"permission denied"_s,
          u"not found"_s, u"mailbx"_s, u"unavailxble"_s, u"service unavailable"_s,
          u"connection refused"_s, u"bad gateway"_s, u"404"_s, u"quota exceeded"_s,
          u"authentication failed"_s, u"certificate expired"_s, u"disk full"_s, u"http 503"_s}) {
        for (qsizetype length = 1; length <= query.size(); ++length)
            queries.append(query.first(length));
    }
    return queries;
}

double secondsOf(const auto &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

// Of the processor: what else runs on the machine changes it less.
double processorSecondsOf(const auto &work)
{
    const std::clock_t start = std::clock();
    work();
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

// In turn, so that a change of the machine's speed meets all alike; the median of the rounds.
void measure(std::vector<Contender> &contenders, const QStringList &queries, int rounds)
{
    for (const QString &query : queries) {
        std::vector<std::vector<double>> times(contenders.size());
        for (int round = 0; round < rounds; ++round) {
            for (std::size_t i = 0; i < contenders.size(); ++i) {
                Answer answer;
                times[i].push_back(1000 * secondsOf([&] { answer = contenders[i].search(query); }));
                if (round == 0)
                    contenders[i].answers.push_back(std::move(answer));
            }
        }
        for (std::size_t i = 0; i < contenders.size(); ++i)
            contenders[i].times.push_back(median(times[i]));
    }
}

core::SearchIndexBuilder indexOf(const compiler::Content &content)
{
    core::SearchIndexBuilder index;
    for (const compiler::ContentSystem &system : content.systems) {
        for (const compiler::ContentCode &code : system.codes)
            index.add(compiler::searchDocument(code));
    }
    return index;
}

// Bytes of the tables.
qsizetype sizeOf(const core::SearchIndexBuilder &index)
{
    return index.codeTerms().size() + index.wordTerms().size() + index.phraseTerms().size();
}

// How many queries find something, and how many of those that the first finds too, this one finds.
void print(const Contender &item, const Contender &ours, const QStringList &queries, int codes)
{
    int answered = 0;
    int both = 0;
    int firstAmong = 0;
    for (std::size_t i = 0; i < item.answers.size(); ++i) {
        answered += item.answers[i].empty() ? 0 : 1;
        if (item.answers[i].empty() || ours.answers[i].empty())
            continue;
        ++both;
        firstAmong += std::ranges::count(item.answers[i], ours.answers[i][0]) > 0 ? 1 : 0;
    }
    const auto slowest = std::ranges::max_element(item.times) - item.times.begin();
    std::printf("  %-12s index %7.2f s %6.1f us an entry %8.1f MB  p50 %9.4f  p99 %9.4f  max "
                "%9.4f ms  answered %3d  our first among its 50: %3d of %3d  slowest \"%s\"\n",
                qPrintable(item.name), item.indexSeconds, 1e6 * item.indexSeconds / codes,
                item.megabytes, median(item.times), percentile(item.times, 0.99),
                *std::ranges::max_element(item.times), answered, firstAmong, both,
                qPrintable(queries[slowest]));
}

void printSlowest(const Contender &item, const QStringList &queries)
{
    std::vector<qsizetype> order(item.times.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, std::greater(),
                      [&](qsizetype i) { return item.times[static_cast<std::size_t>(i)]; });
    for (const qsizetype i : order | std::views::take(20))
        std::printf("    %9.4f ms  \"%s\"\n", item.times[static_cast<std::size_t>(i)],
                    qPrintable(queries[i]));
}

void run(int codes, bool alone)
{
    const compiler::Content content = generatedContent(codes);
    qsizetype indexBytes = 0;
    const double indexing = processorSecondsOf([&] { indexBytes = sizeOf(indexOf(content)); });
    QByteArray bytes;
    const double building =
        processorSecondsOf([&] { bytes = compiler::CatalogWriter(content).english(); });
    core::CatalogFault fault{};
    const core::Catalog catalog =
        core::Catalog::open(bytes, nullptr, core::CatalogCheck::Structure, &fault);
    core::SearchEngine engine(catalog, catalog);
    std::vector<Contender> contenders;
    contenders.push_back({u"statusbook"_s,
                          indexing,
                          static_cast<double>(indexBytes) / 1048576.0,
                          [&](const QString &query) {
                              Answer answer;
                              for (const core::SearchHit &hit : engine.search(query, {}, 50).hits)
                                  answer.push_back(static_cast<quint32>(hit.code));
                              return answer;
                          },
                          {}});
    const auto add = [&](const QString &name, auto make) {
        std::unique_ptr<SearchRival> rival;
        const double seconds = processorSecondsOf([&] { rival = make(content); });
        if (!rival)
            return rival;
        contenders.push_back(
            {name,
             seconds,
             rival->megabytes(),
             [rival = rival.get()](const QString &query) { return rival->search(query.toUtf8()); },
             {}});
        return rival;
    };
    std::unique_ptr<SearchRival> sqlite;
    std::unique_ptr<SearchRival> scan;
    if (!alone) {
        sqlite = add(u"SQLite FTS5"_s, sqliteRival);
        scan = add(u"linear scan"_s, scanRival);
    }

    const QStringList queries = typedBeginnings();
    measure(contenders, queries, alone ? 25 : codes > 100000 ? 1 : 5);
    const double text = textMegabytes(content);
    std::printf("%d codes, %lld queries, text %.1f MB, whole catalogue built in %.2f s\n", codes,
                static_cast<long long>(queries.size()), text, building);
    for (const Contender &item : contenders)
        print(item, contenders[0], queries, codes);
    std::printf("  index as a share of the text: %.3f\n", contenders[0].megabytes / text);
    for (std::size_t i = 1; i < contenders.size(); ++i)
        std::printf("  as a share of %s: p99 %.4f, index time %.3f\n",
                    qPrintable(contenders[i].name),
                    percentile(contenders[0].times, 0.99) / percentile(contenders[i].times, 0.99),
                    contenders[0].indexSeconds / contenders[i].indexSeconds);
    if (alone)
        printSlowest(contenders[0], queries);
}

} // namespace

int main(int argc, char **argv)
{
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    QList<int> sizes;
    bool alone = false;
    for (int i = 1; i < argc; ++i) {
        if (std::string_view(argv[i]) == "--alone")
            alone = true;
        else
            sizes.append(std::atoi(argv[i]));
    }
    if (sizes.isEmpty())
        sizes = {2000, 20000, 200000, 1000000};
    for (const int codes : sizes)
        run(codes, alone);
    return 0;
}

// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "benchmarks/explainfigures.h"
#include "benchmarks/generatedcatalog.h"
#include "benchmarks/processes.h"
#include "benchmarks/windowfigures.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <array>
#include <cstdio>
#include <utility>

// Prints the budget's figures as a table: benchmarks [ROUNDS [PART]…]. 21 rounds if not said; parts are
// start, cli, keys, language, list and explain, all if not said. With --codes N keys and list take a
// generated catalogue of so many codes instead, kept with --catalogue FILE for the next time.
using namespace statusbook::benchmarks;
using namespace Qt::StringLiterals;

namespace {

void printProcesses(const std::vector<ProcessFigures> &figures)
{
    std::printf("%-34s %10s %8s %10s %8s %9s\n", "program", "paint ms", "ratio", "cpu ms", "ratio",
                "peak MB");
    for (const ProcessFigures &item : figures) {
        const bool paints = !item.paint.empty();
        std::printf("%-34s %10.1f %8.2f %10.1f %8.2f %9.1f\n", qPrintable(item.name),
                    paints ? median(item.paint) : median(item.wall),
                    paints ? pairedRatio(item.paint, figures[0].paint)
                           : pairedRatio(item.wall, figures[0].wall),
                    median(item.cpu), pairedRatio(item.cpu, figures[0].cpu), median(item.peak));
    }
}

void printWindow(const WindowFigures &figures)
{
    std::printf("%-60s p50 %7.2f  p99 %7.2f  max %7.2f", qPrintable(figures.name),
                median(figures.times), percentile(figures.times, 0.99),
                percentile(figures.times, 1));
    if (figures.budget > 0)
        std::printf("  budget %5.1f ms\n", figures.budget);
    else
        std::printf(" ms\n");
}

void printWindow(const std::vector<WindowFigures> &figures)
{
    for (const WindowFigures &item : figures)
        printWindow(item);
}

struct Options {
    int rounds = 21;
    QStringList parts;
    int codes = 0; // 0: what is shipped for the keys, several sizes for the list
    QString file;
};

void start(const Options &options)
{
    const QString code = u"smtp/550"_s;
    std::printf("Start, %d rounds in turn, ratios paired to the floor\n", options.rounds);
    printProcesses(
        runInTurn({{u"floor"_s, {QLatin1StringView(FLOOR)}, {}},
                   {u"statusbook"_s, {QLatin1StringView(START), u"--lang=en"_s, code}, {}},
                   {u"statusbook, whole page"_s,
                    {QLatin1StringView(START), u"--lang=en"_s, code},
                    {u"STARTPROBE=whole"_s}},
                   {u"statusbook, Turkish"_s, {QLatin1StringView(START), u"--lang=tr"_s, code}, {}},
                   {u"statusbook, Korean"_s, {QLatin1StringView(START), u"--lang=ko"_s, code}, {}},
                   {u"statusbook, Arabic"_s, {QLatin1StringView(START), u"--lang=ar"_s, code}, {}}},
                  options.rounds));
}

void commandLine(const Options &options)
{
    std::printf(
        "\nCommand line, whole process, ratios paired to a QtCore program that says hello\n");
    printProcesses(runInTurn({{u"hello"_s, {QLatin1StringView(HELLO)}, {}},
                              {u"statusbook-cli show smtp/550"_s,
                               {QLatin1StringView(CLI), u"show"_s, u"smtp/550"_s},
                               {}}},
                             options.rounds));
}

void keys(const Options &options)
{
    printWindow(measureKeystrokes(options.rounds,
                                  options.codes > 0 ? generatedCatalog(options.codes, options.file)
                                                    : QByteArray()));
}

void language(const Options &options)
{
    printWindow(measureLanguageSwitch(options.rounds));
}

void list(const Options &options)
{
    const QList<int> sizes =
        options.codes > 0 ? QList<int>{options.codes} : QList<int>{2000, 20000};
    for (const int codes : sizes) {
        const QByteArray catalog = generatedCatalog(codes, options.file);
        printWindow(measureListReset(catalog, options.rounds));
        printWindow(measureHits(catalog, options.rounds));
    }
}

void explain(const Options &options)
{
    constexpr qsizetype size = 100'000'000;
    std::printf("\nReading texts of 100 MB, budget 50 MB/s\n");
    for (const ExplainFigures &figures : measureExplain(std::min(options.rounds, 5), size))
        std::printf("%-44s p50 %7.1f MB/s  grows by %6.1f MB\n", qPrintable(figures.name),
                    median(figures.speed), figures.extra);
}

constexpr std::array<std::pair<QLatin1StringView, void (*)(const Options &)>, 6> parts{
    {{QLatin1StringView("start"), start},
     {QLatin1StringView("cli"), commandLine},
     {QLatin1StringView("keys"), keys},
     {QLatin1StringView("language"), language},
     {QLatin1StringView("list"), list},
     {QLatin1StringView("explain"), explain}}};

Options parsed(const QStringList &arguments)
{
    const QCommandLineOption codes(u"codes"_s, u"Codes of a generated catalogue."_s, u"N"_s);
    const QCommandLineOption file(u"catalogue"_s, u"Where it is kept."_s, u"FILE"_s);
    QCommandLineParser parser;
    parser.addOptions({codes, file});
    parser.process(arguments);
    Options options;
    options.codes = parser.value(codes).toInt();
    options.file = parser.value(file);
    options.parts = parser.positionalArguments();
    if (!options.parts.isEmpty())
        options.rounds = std::max(1, options.parts.takeFirst().toInt());
    return options;
}

} // namespace

int main(int argc, char **argv)
{
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const QTemporaryDir home; // no settings of whoever measures
    qputenv("XDG_CONFIG_HOME", home.path().toLocal8Bit());
    const QApplication app(argc, argv);
    const Options options = parsed(QCoreApplication::arguments());
    std::printf("Window figures on %s\n", qPrintable(QGuiApplication::platformName()));
    for (const auto &[name, measure] : parts) {
        if (options.parts.isEmpty() || options.parts.contains(name))
            measure(options);
    }
    return 0;
}

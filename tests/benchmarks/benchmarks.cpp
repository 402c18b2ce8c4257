// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "benchmarks/explainfigures.h"
#include "benchmarks/processes.h"
#include "benchmarks/windowfigures.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <array>
#include <cstdio>
#include <utility>

// Prints the budget's figures as a table: benchmarks [ROUNDS [PART]…]. 21 rounds if not said; parts are
// start, cli, keys, language, list and explain, all if not said.
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
    std::printf("%-44s p50 %7.2f  p99 %7.2f  budget %5.1f ms\n", qPrintable(figures.name),
                median(figures.times), percentile(figures.times, 0.99), figures.budget);
}

void start(int rounds)
{
    const QString code = u"smtp/550"_s;
    std::printf("Start, %d rounds in turn, ratios paired to the floor\n", rounds);
    printProcesses(
        runInTurn({{u"floor"_s, {QLatin1StringView(FLOOR)}, {}},
                   {u"statusbook"_s, {QLatin1StringView(START), u"--lang=en"_s, code}, {}},
                   {u"statusbook, whole page"_s,
                    {QLatin1StringView(START), u"--lang=en"_s, code},
                    {u"STARTPROBE=whole"_s}},
                   {u"statusbook, Turkish"_s, {QLatin1StringView(START), u"--lang=tr"_s, code}, {}},
                   {u"statusbook, Korean"_s, {QLatin1StringView(START), u"--lang=ko"_s, code}, {}},
                   {u"statusbook, Arabic"_s, {QLatin1StringView(START), u"--lang=ar"_s, code}, {}}},
                  rounds));
}

void commandLine(int rounds)
{
    std::printf(
        "\nCommand line, whole process, ratios paired to a QtCore program that says hello\n");
    printProcesses(runInTurn({{u"hello"_s, {QLatin1StringView(HELLO)}, {}},
                              {u"statusbook-cli show smtp/550"_s,
                               {QLatin1StringView(CLI), u"show"_s, u"smtp/550"_s},
                               {}}},
                             rounds));
}

void keys(int rounds)
{
    printWindow(measureKeystrokes(rounds));
}

void language(int rounds)
{
    printWindow(measureLanguageSwitch(rounds));
}

void list(int rounds)
{
    for (const int codes : {2000, 100000, 1000000})
        printWindow(measureListReset(codes, rounds));
}

void explain(int rounds)
{
    constexpr qsizetype size = 100'000'000;
    std::printf("\nReading texts of 100 MB, budget 50 MB/s\n");
    for (const ExplainFigures &figures : measureExplain(std::min(rounds, 5), size))
        std::printf("%-44s p50 %7.1f MB/s  grows by %6.1f MB\n", qPrintable(figures.name),
                    median(figures.speed), figures.extra);
}

constexpr std::array<std::pair<QLatin1StringView, void (*)(int)>, 6> parts{
    {{QLatin1StringView("start"), start},
     {QLatin1StringView("cli"), commandLine},
     {QLatin1StringView("keys"), keys},
     {QLatin1StringView("language"), language},
     {QLatin1StringView("list"), list},
     {QLatin1StringView("explain"), explain}}};

} // namespace

int main(int argc, char **argv)
{
    const QTemporaryDir home; // no settings of whoever measures
    qputenv("XDG_CONFIG_HOME", home.path().toLocal8Bit());
    const QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const int rounds = arguments.isEmpty() ? 21 : std::max(1, arguments.first().toInt());
    std::printf("Window figures on %s\n", qPrintable(QGuiApplication::platformName()));
    for (const auto &[name, measure] : parts) {
        if (arguments.size() < 2 || arguments.mid(1).contains(name))
            measure(rounds);
    }
    return 0;
}

// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "benchmarks/processes.h"
#include "benchmarks/windowfigures.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

// Prints the budget's figures as a table. The first argument is the number of rounds, 21 if missing.
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

} // namespace

int main(int argc, char **argv)
{
    const QTemporaryDir home; // no settings of whoever measures
    qputenv("XDG_CONFIG_HOME", home.path().toLocal8Bit());
    const QApplication app(argc, argv);
    const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 21;
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
    std::printf(
        "\nCommand line, whole process, ratios paired to a QtCore program that says hello\n");
    printProcesses(runInTurn(
        {{u"hello"_s, {QLatin1StringView(HELLO)}, {}},
         {u"statusbook-cli show smtp/550"_s, {QLatin1StringView(CLI), u"show"_s, code}, {}}},
        rounds));
    std::printf("\nWindow on %s\n", qPrintable(QGuiApplication::platformName()));
    printWindow(measureKeystrokes(rounds));
    printWindow(measureLanguageSwitch(rounds));
    for (const int codes : {2000, 100000, 1000000})
        printWindow(measureListReset(codes, rounds));
    return 0;
}

// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "benchmarks/processes.h"

#include <QByteArray>

#include <algorithm>
#include <cstdlib>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

namespace statusbook::benchmarks {

namespace {

double now()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double milliseconds(const timeval &time)
{
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
}

std::vector<char *> pointersTo(QList<QByteArray> &texts)
{
    std::vector<char *> pointers;
    for (QByteArray &text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

QList<QByteArray> environmentWith(const QStringList &additions)
{
    QList<QByteArray> all;
    for (char **entry = environ; *entry; ++entry) {
        const QByteArray text(*entry);
        const bool replaced = std::ranges::any_of(additions, [&](const QString &addition) {
            const QByteArray name = addition.section(u'=', 0, 0).toLocal8Bit() + '=';
            return text.startsWith(name);
        });
        if (!replaced)
            all.append(text);
    }
    for (const QString &addition : additions)
        all.append(addition.toLocal8Bit());
    return all;
}

QByteArray readAll(int descriptor)
{
    QByteArray output;
    char buffer[65536];
    for (ssize_t count = 0; (count = read(descriptor, buffer, sizeof buffer)) > 0;)
        output.append(buffer, static_cast<qsizetype>(count));
    return output;
}

double numberAfter(const QByteArray &output, const QByteArray &word)
{
    const qsizetype at = output.indexOf(word);
    return at < 0 ? -1 : std::atof(output.constData() + at + word.size());
}

void runOnce(const ProcessSpec &spec, ProcessFigures &figures, bool counted)
{
    int ends[2];
    if (pipe(ends) != 0)
        return;
    QList<QByteArray> arguments;
    for (const QString &argument : spec.command)
        arguments.append(argument.toLocal8Bit());
    QList<QByteArray> environment = environmentWith(spec.environment);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addclose(&actions, ends[0]);
    posix_spawn_file_actions_addclose(&actions, ends[1]);
    pid_t child = 0;
    const double start = now();
    const int failed = posix_spawn(&child, arguments[0].constData(), &actions, nullptr,
                                   pointersTo(arguments).data(), pointersTo(environment).data());
    posix_spawn_file_actions_destroy(&actions);
    close(ends[1]);
    const QByteArray output = readAll(ends[0]);
    close(ends[0]);
    if (failed != 0)
        return;
    rusage usage{};
    int status = 0;
    wait4(child, &status, 0, &usage);
    if (!counted)
        return;
    figures.wall.push_back(now() - start);
    const double cpu = numberAfter(output, "CPU ");
    figures.cpu.push_back(cpu > 0 ? cpu / 1e6
                                  : milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime));
    figures.peak.push_back(static_cast<double>(usage.ru_maxrss) / 1024.0);
    if (const double painted = numberAfter(output, "PAINT "); painted > 0)
        figures.paint.push_back(painted / 1e6 - start);
}

// What the linker has just written stands in the page cache in pieces of up to a megabyte, which newer
// kernels map whole; what is read from a disk, as where the program is installed, in far smaller ones.
void readFromDiskNext(const QString &file)
{
    const int descriptor = open(file.toLocal8Bit().constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    (void)fdatasync(descriptor);
    (void)posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED);
    (void)close(descriptor);
}

} // namespace

std::vector<ProcessFigures> runInTurn(const std::vector<ProcessSpec> &programs, int rounds)
{
    std::vector<ProcessFigures> figures;
    for (const ProcessSpec &program : programs)
        figures.push_back({program.name, {}, {}, {}, {}});
    for (const ProcessSpec &program : programs)
        readFromDiskNext(program.command.front());
    for (int round = -1; round < rounds; ++round) {
        for (std::size_t i = 0; i < programs.size(); ++i)
            runOnce(programs[i], figures[i], round >= 0);
    }
    return figures;
}

double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    return values[std::min(values.size() - 1,
                           static_cast<std::size_t>(share * static_cast<double>(values.size())))];
}

double median(const std::vector<double> &values)
{
    return percentile(values, 0.5);
}

double pairedRatio(const std::vector<double> &a, const std::vector<double> &b)
{
    std::vector<double> ratios;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i)
        ratios.push_back(a[i] / b[i]);
    return median(ratios);
}

} // namespace statusbook::benchmarks

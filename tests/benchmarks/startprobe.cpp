// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "benchmarks/startprobe.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <cstdio>
#include <cstdlib>

#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

namespace statusbook::benchmarks {

namespace {

long long nanoseconds(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<long long>(time.tv_sec) * 1000000000LL + time.tv_nsec;
}

void report()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("PAINT %lld\nCPU %lld\nPEAK %ld\n", nanoseconds(CLOCK_MONOTONIC),
                nanoseconds(CLOCK_PROCESS_CPUTIME_ID), usage.ru_maxrss);
    std::fflush(stdout);
    _exit(0);
}

// Waits for the first painting; with STARTPROBE=whole for the last one of the start, after which the
// program has nothing more to do.
class StartProbe final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && qobject_cast<QWidget *>(watched) && !m_waiting) {
            m_waiting = true;
            QTimer::singleShot(0, this, &StartProbe::painted); // it has reached the screen then
        }
        return false;
    }

private:
    void painted()
    {
        if (m_turns == 0)
            report();
        --m_turns;
        QTimer::singleShot(0, this, &StartProbe::painted);
    }

    bool m_waiting = false;
    int m_turns = qgetenv("STARTPROBE") == "whole" ? 3 : 0; // of the event loop
};

} // namespace

void installStartProbe()
{
    QCoreApplication::instance()->installEventFilter(new StartProbe(QCoreApplication::instance()));
}

Q_COREAPP_STARTUP_FUNCTION(installStartProbe)

} // namespace statusbook::benchmarks

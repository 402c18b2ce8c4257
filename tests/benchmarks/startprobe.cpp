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

void report()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("PAINT %lld\nPEAK %ld\n",
                static_cast<long long>(now.tv_sec) * 1000000000LL + now.tv_nsec, usage.ru_maxrss);
    std::fflush(stdout);
    _exit(0);
}

class StartProbe final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (!m_painted && event->type() == QEvent::Paint && qobject_cast<QWidget *>(watched)) {
            m_painted = true;
            QTimer::singleShot(0, report); // once this painting has reached the screen
        }
        return false;
    }

private:
    bool m_painted = false;
};

} // namespace

void installStartProbe()
{
    QCoreApplication::instance()->installEventFilter(new StartProbe(QCoreApplication::instance()));
}

Q_COREAPP_STARTUP_FUNCTION(installStartProbe)

} // namespace statusbook::benchmarks

// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "benchmarks/explainfigures.h"

#include "core/explain/explainer.h"

#include <QElapsedTimer>

#include <sys/resource.h>

namespace statusbook::benchmarks {

using namespace Qt::StringLiterals;

namespace {

constexpr double megabyte = 1e6;

// Lines of a pattern, in which %1 is a running number, up to this size.
QByteArray filled(const QString &pattern, qsizetype size)
{
    QByteArray text;
    text.reserve(size + 1024);
    for (int i = 0; text.size() < size; ++i)
        text += pattern.arg(i).toUtf8();
    return text;
}

double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

ExplainFigures measure(const core::explain::Explainer &explainer, const QString &name,
                       const QByteArray &text, int rounds)
{
    ExplainFigures figures{name, {}, 0};
    const double before = peakMegabytes();
    for (int round = 0; round <= rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        const auto explanation = explainer.explain(text);
        const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
        if (round > 0) // the first one warms up
            figures.speed.push_back(static_cast<double>(text.size()) / megabyte / seconds);
    }
    figures.extra = peakMegabytes() - before;
    return figures;
}

} // namespace

std::vector<ExplainFigures> measureExplain(int rounds, qsizetype size)
{
    const core::explain::Explainer explainer;
    const struct {
        QString name;
        QString line;
    } texts[] = {
        {u"access log"_s,
         u"192.0.2.7 - - [10/Oct/2025:13:55:36 +0000] \"GET /path/%1 HTTP/1.1\" 404 2326 \"-\" \"curl\"\n"_s},
        {u"mail log"_s,
         u"Nov 26 18:00:00 mx postfix/smtp[%1]: 4F1A2: to=<u@example.org>, "
         u"relay=mx.example.org[192.0.2.25]:25, "
         "dsn=5.1.1, status=bounced (host mx.example.org[192.0.2.25] said: 550 5.1.1 <u@example.org>: unknown)\n"_s},
        {u"log without codes"_s,
         u"Nov 26 18:00:00 host systemd[%1]: Started session.scope - Session of User anna, 404 kB, 5.1.1\n"_s},
        {u"one line"_s, u"{\"id\":%1,\"size\":404,\"state\":\"ok\"},"_s},
    };
    std::vector<ExplainFigures> figures;
    for (const auto &text : texts)
        figures.push_back(measure(explainer, text.name, filled(text.line, size), rounds));
    return figures;
}

} // namespace statusbook::benchmarks

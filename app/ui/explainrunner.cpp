// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/explainrunner.h"

#include "models/explainwords.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <utility>

namespace statusbook::ui {

using core::explain::ExplainOptions;
using core::explain::Explanation;

namespace {

constexpr qint64 largestFile = qint64(512) << 20U;
constexpr qint64 portion = qint64(4) << 20U;

class ExplainFault
{
    Q_DECLARE_TR_FUNCTIONS(ExplainFault)

public:
    static QString tooLarge() { return tr("The file is larger than the program reads."); }
};

} // namespace

ExplainRunner::ExplainRunner(QObject *parent)
    : QObject(parent)
    , m_worker(std::make_unique<QObject>())
{
    m_worker->moveToThread(&m_thread);
}

ExplainRunner::~ExplainRunner()
{
    m_wanted = 0;
    m_thread.quit();
    m_thread.wait();
}

void ExplainRunner::start(const ExplainInput &input)
{
    m_wanted = ++m_number;
    m_percent = 0;
    m_running = true;
    if (input.file.isEmpty() && input.text.size() <= shortText) {
        finish(m_number, explain(input, m_number));
        return;
    }
    if (!m_thread.isRunning())
        m_thread.start();
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this, input, number = m_number] {
            if (m_wanted != number)
                return;
            const ExplainResult result = explain(input, number);
            QMetaObject::invokeMethod(this, [this, number, result] { finish(number, result); });
        },
        Qt::QueuedConnection);
}

void ExplainRunner::stop()
{
    m_wanted = 0;
}

void ExplainRunner::abandon()
{
    m_wanted = 0;
    ++m_number;
    m_running = false;
}

void ExplainRunner::finish(int number, const ExplainResult &result)
{
    if (number != m_number)
        return;
    m_running = false;
    Q_EMIT finished(result);
}

// In the worker's thread. Told seldom: a text of many lines would flood the window with events.
void ExplainRunner::report(int number, qsizetype done, qsizetype all)
{
    const int percent = all == 0 ? 0 : static_cast<int>(std::min<qsizetype>(99, 100 * done / all));
    if (m_percent.exchange(percent) == percent)
        return;
    QMetaObject::invokeMethod(this, [this, number, percent] {
        if (number == m_number && m_running)
            Q_EMIT progressed(percent);
    });
}

// In either thread.
ExplainResult ExplainRunner::explain(const ExplainInput &input, int number)
{
    ExplainResult result;
    QByteArray bytes;
    if (input.file.isEmpty()) {
        bytes = input.text.toUtf8();
    } else {
        QFile file(input.file);
        if (!file.open(QIODevice::ReadOnly)) {
            result.fault = file.errorString();
            return result;
        }
        // By portions: a device or pipe has no end.
        while (m_wanted == number && bytes.size() <= largestFile) {
            const QByteArray more = file.read(portion);
            if (more.isEmpty())
                break;
            bytes += more;
        }
        if (file.error() != QFileDevice::NoError)
            result.fault = file.errorString();
        else if (bytes.size() > largestFile)
            result.fault = ExplainFault::tooLarge();
        if (!result.fault.isEmpty())
            return result;
    }
    ExplainOptions options;
    options.fallback = input.fallback;
    const qsizetype all = bytes.size();
    options.progress = [this, number, all](std::size_t done) {
        report(number, qsizetype(done), all);
        return m_wanted == number;
    };
    result.explanation = m_explainer.explain(std::exchange(bytes, {}), options);
    if (result.explanation.fault == Explanation::Fault::TooLarge)
        result.fault = models::ExplainWords::fault(result.explanation.fault);
    result.text = models::explanationText(result.explanation);
    return result;
}

} // namespace statusbook::ui

// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/explain/explainer.h"
#include "models/explanationtext.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace statusbook::ui {

// What is to be explained: a text from within the program, or a file.
struct ExplainInput {
    QString text;
    QString file;        // path; empty for a text
    QByteArray fallback; // code page of the reader's language
};

// What came of it.
struct ExplainResult {
    core::explain::Explanation explanation;
    models::ExplanationText text;
    QString fault; // why the file could not be read; then nothing else is there
};

// Explains texts one at a time, long ones and files in a thread of its own: a new input takes the place
// of the one before, which is never heard of again.
class ExplainRunner final : public QObject
{
    Q_OBJECT

public:
    explicit ExplainRunner(QObject *parent = nullptr);
    ~ExplainRunner() override; // waits for the thread

    // A short text is finished when this returns.
    void start(const ExplainInput &input);
    // Ends with what has been read so far.
    void stop();
    // Without an end.
    void abandon();

    [[nodiscard]] bool isRunning() const { return m_running; }

    static constexpr qsizetype shortText = 64 * 1024; // letters

Q_SIGNALS:
    void finished(const statusbook::ui::ExplainResult &result);
    void progressed(int percent);

private:
    [[nodiscard]] ExplainResult explain(const ExplainInput &input, int number);
    void report(int number, qsizetype done, qsizetype all);
    void finish(int number, const ExplainResult &result);

    core::explain::Explainer m_explainer;
    QThread m_thread;
    std::unique_ptr<QObject> m_worker; // lives in the thread
    std::atomic<int> m_wanted = 0;     // number of the input that may go on
    std::atomic<int> m_percent = 0;
    int m_number = 0;
    bool m_running = false;
};

} // namespace statusbook::ui

Q_DECLARE_METATYPE(statusbook::ui::ExplainResult)

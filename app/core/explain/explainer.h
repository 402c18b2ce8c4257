// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/explain/recipient.h"
#include "core/explain/textkind.h"
#include "core/explain/textscanner.h"

namespace statusbook::core::explain {

// One code in all its places.
struct CodeCount {
    Finding best; // the most certain one; of those the first
    Range first;
    Range last;
    qsizetype count = 0;
};

// Everything that is read from a text.
struct Explanation {
    enum class Fault { None, TooLarge, Broken }; // of a packed file; Broken: the beginning is read

    Transcript transcript;
    TextKind kind = TextKind::Empty;
    QList<Finding> findings; // by place; of many only the first ones and the first of each code
    QList<CodeCount> counts; // each code once, by first place
    QList<Recipient> recipients;
    Fault fault = Fault::None;
    bool complete = true; // false: stopped
    bool whole = true;    // every finding is in the list
};

struct ExplainOptions {
    QByteArray fallback; // as for decodeText()
    qsizetype mostFindings = 10'000;
    qsizetype largestUnpacked = qsizetype(512) << 20U;
    TextScanner::Progress progress; // told bytes of the decoded text
};

// Reads texts of every kind: mails, mailboxes, logs, packed or not. Can be shared between threads.
class Explainer final
{
public:
    [[nodiscard]] Explanation explain(const QByteArray &bytes,
                                      const ExplainOptions &options = {}) const;

private:
    TextScanner m_scanner;
};

} // namespace statusbook::core::explain

// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/explain/explainer.h"
#include "models/roles.h"

#include <QCoreApplication>
#include <QString>

namespace statusbook::models {

[[nodiscard]] Certainty certaintyOf(float confidence);

// The words for what is read from a text.
class ExplainWords final
{
    Q_DECLARE_TR_FUNCTIONS(ExplainWords)

public:
    [[nodiscard]] static QString kind(core::explain::TextKind kind); // "Report on undelivered mail"
    [[nodiscard]] static QString found(qsizetype codes);      // "3 codes found", "No code found"
    [[nodiscard]] static QString certainty(float confidence); // "Almost certain"
    // Why a place is read as a code: "%1 names the protocol."; %1 stands for the evidence.
    [[nodiscard]] static QString why(core::explain::Reason reason);
    [[nodiscard]] static QString action(core::explain::Action action); // "Not delivered"
    [[nodiscard]] static QString phase(core::explain::Phase phase);    // "after RCPT TO"
    [[nodiscard]] static QString places(qsizetype count);              // "12 places"
    [[nodiscard]] static QString times(qsizetype count);               // "×12"
    [[nodiscard]] static QString refusedBy(const QString &host);
    [[nodiscard]] static QString codesHeading();
    [[nodiscard]] static QString otherReadingsHeading();
    [[nodiscard]] static QString recipientsHeading();
    [[nodiscard]] static QString nothingFound(); // what to try then
    [[nodiscard]] static QString stopped();      // only the beginning was read
    [[nodiscard]] static QString fault(core::explain::Explanation::Fault fault);
};

} // namespace statusbook::models

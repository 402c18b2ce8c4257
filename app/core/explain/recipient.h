// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/explain/mailreader.h"

#include <QLatin1StringView>

namespace statusbook::core::explain {

// What became of the mail for a recipient (RFC 3464 §2.3.3).
enum class Action : quint8 { Unknown, Failed, Delayed, Delivered, Relayed, Expanded };

// Where in the delivery it stopped.
enum class Phase : quint8 {
    Unknown,
    Resolution, // the host was not found
    Connection,
    Greeting, // HELO, EHLO
    StartTls,
    Authentication,
    Sender,    // MAIL FROM
    Recipient, // RCPT TO
    Data,
};

// One recipient of a reported mail.
struct Recipient {
    QByteArray address;
    int message = 0;
    Action action = Action::Unknown;
    CodeText reply;        // of SMTP; empty if there is none
    CodeText status;       // enhanced
    QByteArray host;       // that refused, as the report names it
    QByteArray diagnostic; // the refusal's own words
    Phase phase = Phase::Unknown;
    QLatin1StringView provider;

    // Whether a later attempt may succeed by itself: by status, reply or action.
    [[nodiscard]] bool isTemporary() const;
    [[nodiscard]] bool isFinal() const;
};

[[nodiscard]] QLatin1StringView nameOf(Action action);
[[nodiscard]] QLatin1StringView nameOf(Phase phase);

// The recipients that a report names, each once a mail, in their order, with what the findings in
// its sections say of them.
[[nodiscard]] QList<Recipient> recipientsOf(const Transcript &transcript,
                                            const QList<Finding> &findings);

} // namespace statusbook::core::explain

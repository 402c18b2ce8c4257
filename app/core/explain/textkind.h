// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <string_view>

namespace statusbook::core::explain {

// What a text seems to be.
enum class TextKind : quint8 {
    Empty,
    Binary,
    Mail,
    MailReport, // a report on undelivered mail
    Mailbox,    // several mails
    AccessLog,  // of a web server
    Log,
    StackTrace,
    Json,
    Markup, // HTML or XML
    Table,  // lines in columns: a listing, CSV
    Plain,
};

[[nodiscard]] QLatin1StringView nameOf(TextKind kind); // in files and JSON: "access-log"

// Looks at the beginning of a text that is no mail.
[[nodiscard]] TextKind kindOf(std::string_view text);

// Whether a text that is no mail is the words of a report on undelivered mail.
[[nodiscard]] bool readsLikeMailReport(std::string_view text);

} // namespace statusbook::core::explain

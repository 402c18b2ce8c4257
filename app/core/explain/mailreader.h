// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/explain/finding.h"

#include <QByteArray>
#include <QList>

namespace statusbook::core::explain {

// What a stretch of a text is. Only Text, Report and Status are searched.
enum class SectionKind : quint8 {
    Text,      // no mail, or the words of one that reports nothing
    Report,    // the words of a report on undelivered mail
    Status,    // its delivery status for programs (RFC 3464)
    Header,    // the mail's own header
    Structure, // what holds the parts of a mail together
    Original,  // the returned mail
};

struct Section {
    SectionKind kind = SectionKind::Text;
    Range range;
    int message = 0; // which mail of a mailbox
};

// An address in the header of one of the mails.
struct NamedAddress {
    QByteArray address;
    int message = 0;
};

// A text as it is shown and searched: for a mail every part decoded, in order; parts that are no
// text left out.
struct Transcript {
    QByteArray text; // UTF-8
    QList<Section> sections;
    int messages = 0;                     // mails in it
    QList<NamedAddress> failedRecipients; // X-Failed-Recipients of reports
    QList<NamedAddress> senders; // of the undelivered mails: those whom the reports are for

    [[nodiscard]] std::string_view view() const
    {
        return {text.constData(), static_cast<std::size_t>(text.size())};
    }
    [[nodiscard]] std::string_view view(Range range) const
    {
        return view().substr(range.begin, range.end - range.begin);
    }
    [[nodiscard]] bool has(SectionKind kind) const;
};

// Whether the bytes begin with the header of a mail (RFC 5322).
[[nodiscard]] bool isMail(QByteArrayView bytes);
// Whether they begin with the "From " line of an mbox file (RFC 4155).
[[nodiscard]] bool isMailbox(QByteArrayView bytes);

// Reads one mail, or all of a mailbox. Never fails: what is no MIME is text. `fallback` as for
// decodeText().
[[nodiscard]] Transcript readMail(const QByteArray &bytes, QByteArrayView fallback = {});

} // namespace statusbook::core::explain

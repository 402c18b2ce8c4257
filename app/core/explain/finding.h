// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/codeid.h"

#include <QString>

#include <array>
#include <cstddef>
#include <string_view>

// What is found in a text.
namespace statusbook::core::explain {

// The systems whose codes are recognised, whether or not the catalogue has them.
enum class CodeSystem : quint8 {
    Smtp,
    SmtpEnhanced,
    Http,
    Ftp,
    Sip,
    Dns,
    DnsEde,
    Grpc,
    WebSocket,
    TlsAlert,
    Errno,
    Signal,
    ExitCode,
    Curl,
    Ldap,
    Mqtt,
};

[[nodiscard]] QLatin1StringView idOf(CodeSystem system);

// Why a place in a text is read as a code. The words are the business of models; most name the
// piece of text that decided, the evidence.
enum class Reason : quint8 {
    NamesProtocol,  // the evidence names the protocol: "SIP/2.0 486"
    LogFormat,      // the place is that of the status in a log of a known form
    Field,          // the evidence is a field that holds such codes: "dsn=5.1.1"
    OwnName,        // the evidence is the code's symbolic name
    OwnWords,       // the evidence is the text that programs print for this code
    NumberAndWords, // number and text belong together: "404 Not Found"
    NumberAndName,  // number and symbolic name belong together: "14 UNAVAILABLE"
    IntroducedBy,   // the evidence stands before such a code: "exit code"
    Background,     // the evidence explains the code: "Warning: 305" a 488
    Translated,     // what the evidence says in another system becomes this code: "Q.850;cause=17"
    Dialogue,       // the lines around are a dialogue of that protocol
    ReplyAndStatus, // reply code and enhanced status code stand together
    MailReport,     // the server's reply in a report on undelivered mail
    Ambiguous,      // several systems have this code and the text does not decide
};

// The code part of an id, without an allocation.
class CodeText final
{
public:
    CodeText() = default;
    explicit CodeText(std::string_view text);
    explicit CodeText(int number);

    [[nodiscard]] std::string_view view() const { return {m_data.data(), m_size}; }
    friend bool operator==(const CodeText &a, const CodeText &b) { return a.view() == b.view(); }
    friend auto operator<=>(const CodeText &a, const CodeText &b) { return a.view() <=> b.view(); }

private:
    std::array<char, 19> m_data{};
    quint8 m_size = 0;
};

// A stretch of bytes of a text.
struct Range {
    std::size_t begin = 0;
    std::size_t end = 0;

    [[nodiscard]] bool isEmpty() const { return begin >= end; }
    [[nodiscard]] bool overlaps(const Range &other) const
    {
        return begin < other.end && other.begin < end;
    }
    friend bool operator==(const Range &, const Range &) = default;
};

// One code at one place, as one of perhaps several readings of that place.
struct Finding {
    CodeSystem system = CodeSystem::Smtp;
    CodeText code;
    Range place;
    float confidence = 0; // 0…1: the share of such findings that are right
    Reason why = Reason::Ambiguous;
    Range evidence;

    [[nodiscard]] CodeId id() const;
    [[nodiscard]] bool sameCode(const Finding &other) const
    {
        return system == other.system && code == other.code;
    }
};

// Findings below are shown only when asked for.
inline constexpr float certainEnough = 0.5F;

} // namespace statusbook::core::explain

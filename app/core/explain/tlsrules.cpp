// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/explain/rule.h"

// TLS alerts as the receiving side prints them. Texts: OpenSSL ssl_err.c and ssl_stat.c, GnuTLS
// lib/alert.c, NSS SSLerrs.h, Go crypto/tls alert.go, OpenJDK Alert.java, rustls
// AlertDescription, BoringSSL ssl.errordata, Chromium's net_error_list.h.
namespace statusbook::core::explain {

namespace {

// What libraries call an alert, in small letters and without blanks and underscores.
struct AlertName {
    std::string_view name;
    int alert;
};

constexpr AlertName alertNames[] = {
    {"closenotify", 0},
    {"unexpectedmessage", 10},
    {"badrecordmac", 20},
    {"decryptionfailed", 21},
    {"recordoverflow", 22},
    {"decompressionfailure", 30},
    {"decompressionfailed", 30},
    {"handshakefailure", 40},
    {"handshakefailed", 40},
    {"nocertificate", 41},
    {"badcertificatestatusresponse", 113},
    {"badcertificatehashvalue", 114},
    {"badcertificate", 42},
    {"certificateisbad", 42},
    {"unsupportedcertificate", 43},
    {"certificateisnotsupported", 43},
    {"certificaterevoked", 44},
    {"certificatewasrevoked", 44},
    {"revokedcertificate", 44},
    {"certificateexpired", 45},
    {"certificateisexpired", 45},
    {"expiredcertificate", 45},
    {"certificateunknown", 46},
    {"unknowncertificateauthority", 48},
    {"unknowncertificate", 46},
    {"illegalparameter", 47},
    {"unknownca", 48},
    {"caisunknown", 48},
    {"accessdenied", 49},
    {"accesswasdenied", 49},
    {"decodeerror", 50},
    {"errordecodingmessage", 50},
    {"decrypterror", 51},
    {"errordecryptingmessage", 51},
    {"exportrestriction", 60},
    {"protocolversion", 70},
    {"errorinprotocolversion", 70},
    {"insufficientsecurity", 71},
    {"internalerror", 80},
    {"inappropriatefallback", 86},
    {"usercanceled", 90},
    {"usercancelled", 90},
    {"norenegotiation", 100},
    {"missingextension", 109},
    {"unsupportedextension", 110},
    {"certificateunobtainable", 111},
    {"unrecognizedname", 112},
    {"unrecognisedname", 112},
    {"unknownpskidentity", 115},
    {"certificaterequired", 116},
    {"certificateisrequired", 116},
    {"generalerror", 117},
    {"noapplicationprotocol", 120},
    {"echrequired", 121},
    {"encryptedclienthellorequired", 121},
};

// Where a name ends that stands at `position`, 0 if it is another text.
std::size_t endOfName(const Place &place, std::size_t position, std::string_view name)
{
    for (const char c : name) {
        while (isOneOf(place.at(position), " _-"))
            ++position;
        if (lowered(place.at(position)) != c)
            return 0;
        ++position;
    }
    return position;
}

void add(Findings &findings, int alert, Range at, float confidence, Reason why, Range evidence)
{
    findings.add({CodeSystem::TlsAlert, CodeText(alert), at, confidence, why, evidence});
}

// The alert whose name stands at `position`; the longest name wins.
void addNamed(const Place &place, std::size_t position, float confidence, Findings &findings)
{
    const AlertName *best = nullptr;
    std::size_t bestEnd = 0;
    for (const AlertName &candidate : alertNames) {
        const std::size_t end = endOfName(place, position, candidate.name);
        if (end > bestEnd) {
            best = &candidate;
            bestEnd = end;
        }
    }
    if (best && !isLetter(place.at(bestEnd)))
        add(findings, best->alert, {position, bestEnd}, confidence, Reason::OwnWords,
            {place.begin, bestEnd});
}

// After a literal that only an alert's name or number follows.
void namedAlert(const Place &place, Findings &findings)
{
    const std::size_t position = place.skip(place.end, " \t\"'(");
    if (place.from(position).starts_with("alert(")) { // Go, for alerts that it has no text for
        const Number number = place.wholeNumber(position + 6);
        if (number.isValid() && number.value <= 255)
            add(findings, number.value, {number.begin, number.end}, 0.97F, Reason::NamesProtocol,
                {place.begin, number.end});
        return;
    }
    addNamed(place, position, 0.97F, findings);
}

// Words of OpenSSL before a text that is the alert's name only if "alert" stands with it.
void opensslReason(const Place &place, Findings &findings)
{
    static constexpr int withoutTheWord[] = {110, 111, 112, 113, 114};
    std::size_t position = place.end;
    if (startsIgnoringCase(place.from(position), "alert")
        && isOneOf(place.at(position + 5), " _")) {
        addNamed(place, position + 6, 0.97F, findings);
        return;
    }
    for (const AlertName &candidate : alertNames) {
        const std::size_t end = endOfName(place, position, candidate.name);
        if (end > 0 && !isWordByte(place.at(end))
            && std::ranges::find(withoutTheWord, candidate.alert) != std::end(withoutTheWord)) {
            add(findings, candidate.alert, {position, end}, 0.95F, Reason::OwnWords,
                {place.begin, end});
            return;
        }
    }
}

// "SSL alert number 48", "fatal alert code is 40", "Received alert [40]: …"
void alertNumber(const Place &place, Findings &findings)
{
    const Number number = place.numberAfter();
    if (number.isValid() && number.value <= 255)
        add(findings, number.value, {number.begin, number.end}, 0.99F, Reason::IntroducedBy,
            {place.begin, number.end});
}

// Mbed TLS: "got an alert message, type: [2:48]", level and alert
void mbedTlsAlert(const Place &place, Findings &findings)
{
    const Number level = numberAt(place.text, place.end);
    const Number alert = place.at(level.end) == ':' ? place.wholeNumber(level.end + 1) : Number();
    if (alert.isValid() && alert.value <= 255 && place.at(alert.end) == ']')
        add(findings, alert.value, {alert.begin, alert.end}, 0.97F, Reason::OwnWords,
            {place.begin, alert.end + 1});
}

// "alert 46: certificate unknown", "alert 40 (handshake failure)"
void numberAndName(const Place &place, Findings &findings)
{
    const Number number = numberAt(place.text, place.end);
    if (!number.isValid() || number.value > 255)
        return;
    const std::size_t position = place.skip(number.end, " :(-\"");
    for (const AlertName &candidate : alertNames) {
        const std::size_t end =
            candidate.alert == number.value ? endOfName(place, position, candidate.name) : 0;
        if (end > 0) {
            add(findings, number.value, {number.begin, number.end}, 0.95F, Reason::NumberAndWords,
                {place.begin, end});
            return;
        }
    }
}

// "error:0A000412:SSL routines": the last twelve bits (1.x) or 23 bits (3.x) are 1000 + alert.
void opensslError(const Place &place, Findings &findings)
{
    unsigned code = 0;
    std::size_t position = place.end;
    for (; position < place.end + 8; ++position) {
        const char c = lowered(place.at(position));
        if (!isDigit(c) && (c < 'a' || c > 'f'))
            return;
        code = code * 16 + static_cast<unsigned>(isDigit(c) ? c - '0' : c - 'a' + 10);
    }
    const unsigned library = code >> 24U;
    const unsigned reason = code & 0xFFFU;
    const bool old = library == 0x14;
    const bool current = library == 0x0A && (code & 0xFFF000U) == 0;
    // 1.1.1 names the function, which is ssl3_read_bytes (148) for a received alert.
    const bool received = current || (old && ((code >> 12U) & 0xFFFU) == 148);
    if (place.at(position) == ':' && received && reason >= 1000 && reason <= 1255)
        add(findings, static_cast<int>(reason) - 1000, {place.end, position}, 0.9F,
            Reason::NamesProtocol, {place.begin, position});
}

// curl -v: "TLS alert, unknown CA (560):", two bytes, level and alert.
void curlAlert(const Place &place, Findings &findings)
{
    const std::string_view rest = place.lineAfter(60);
    const std::size_t bracket = rest.find('(');
    const Number both =
        bracket == std::string_view::npos ? Number() : place.wholeNumber(place.end + bracket + 1);
    const int level = both.value / 256;
    if (both.isValid() && (level == 1 || level == 2))
        add(findings, both.value % 256, {place.end, both.end}, 0.97F, Reason::OwnWords,
            {place.begin, both.end});
}

// Names of browsers and NSS, whole words: value is the alert.
void ownName(const Place &place, Findings &findings)
{
    add(findings, place.value, {place.begin, place.end}, 0.9F, Reason::OwnName,
        {place.begin, place.end});
}

constexpr Rule rules[] = {
    {"alert number ", alertNumber, 0, Edges::Left},
    {"fatal alert code is", alertNumber},
    {"fatal error code is", alertNumber},
    {"alert [", alertNumber},
    {"alert ", numberAndName, 0, Edges::Left},
    {"received alert:", namedAlert},
    {"received fatal alert:", namedAlert},
    {"received_fatal_alert:", namedAlert},
    {"remote error: tls:", namedAlert},
    {"local error: tls:", namedAlert},
    {"got an alert message, type: [", mbedTlsAlert},
    {"alert read:fatal:", namedAlert},
    {"alert read:warning:", namedAlert},
    {"alert write:fatal:", namedAlert},
    {"alert write:warning:", namedAlert},
    {"alert (read): fatal:", namedAlert},
    {"alert (write): fatal:", namedAlert},
    {"level: fatal, description:", namedAlert},
    {"level: warning, description:", namedAlert},
    {"alertreceived(", namedAlert},
    {"sslv3 ", opensslReason, 0, Edges::Left},
    {"tlsv1 ", opensslReason, 0, Edges::Left},
    {"tlsv13 ", opensslReason, 0, Edges::Left},
    {"ssl/tls ", opensslReason, 0, Edges::Left},
    {"sslv3_", opensslReason},
    {"tlsv1_", opensslReason},
    {"tlsv13_", opensslReason},
    {"ssl_tls_", opensslReason},
    {"error:", opensslError, 0, Edges::Left},
    {"tls alert, ", curlAlert, 0, Edges::Left},
    {"err_ssl_bad_record_mac_alert", ownName, 20, Edges::Both},
    {"err_ssl_decompression_failure_alert", ownName, 30, Edges::Both},
    {"err_ssl_decrypt_error_alert", ownName, 51, Edges::Both},
    {"err_ssl_unrecognized_name_alert", ownName, 112, Edges::Both},
    {"ssl_error_handshake_unexpected_alert", ownName, 10, Edges::Both},
    {"ssl_error_bad_mac_alert", ownName, 20, Edges::Both},
    {"ssl_error_decryption_failed_alert", ownName, 21, Edges::Both},
    {"ssl_error_record_overflow_alert", ownName, 22, Edges::Both},
    {"ssl_error_decompression_failure_alert", ownName, 30, Edges::Both},
    {"ssl_error_handshake_failure_alert", ownName, 40, Edges::Both},
    {"ssl_error_bad_cert_alert", ownName, 42, Edges::Both},
    {"ssl_error_unsupported_cert_alert", ownName, 43, Edges::Both},
    {"ssl_error_revoked_cert_alert", ownName, 44, Edges::Both},
    {"ssl_error_expired_cert_alert", ownName, 45, Edges::Both},
    {"ssl_error_certificate_unknown_alert", ownName, 46, Edges::Both},
    {"ssl_error_illegal_parameter_alert", ownName, 47, Edges::Both},
    {"ssl_error_unknown_ca_alert", ownName, 48, Edges::Both},
    {"ssl_error_access_denied_alert", ownName, 49, Edges::Both},
    {"ssl_error_decode_error_alert", ownName, 50, Edges::Both},
    {"ssl_error_decrypt_error_alert", ownName, 51, Edges::Both},
    {"ssl_error_export_restriction_alert", ownName, 60, Edges::Both},
    {"ssl_error_protocol_version_alert", ownName, 70, Edges::Both},
    {"ssl_error_insufficient_security_alert", ownName, 71, Edges::Both},
    {"ssl_error_internal_error_alert", ownName, 80, Edges::Both},
    {"ssl_error_inappropriate_fallback_alert", ownName, 86, Edges::Both},
    {"ssl_error_user_canceled_alert", ownName, 90, Edges::Both},
    {"ssl_error_no_renegotiation_alert", ownName, 100, Edges::Both},
    {"ssl_error_missing_extension_alert", ownName, 109, Edges::Both},
    {"ssl_error_unsupported_extension_alert", ownName, 110, Edges::Both},
    {"ssl_error_certificate_unobtainable_alert", ownName, 111, Edges::Both},
    {"ssl_error_unrecognized_name_alert", ownName, 112, Edges::Both},
    {"ssl_error_bad_cert_status_response_alert", ownName, 113, Edges::Both},
    {"ssl_error_bad_cert_hash_value_alert", ownName, 114, Edges::Both},
    {"ssl_error_rx_certificate_required_alert", ownName, 116, Edges::Both},
    {"ssl_error_next_protocol_no_protocol", ownName, 120, Edges::Both},
    {"ssl_error_ech_required_alert", ownName, 121, Edges::Both},
    {"the peer cleanly closed the connection", ownName, 0},
    {"the peer received an unexpected message", ownName, 10},
    {"the peer failed to verify a message", ownName, 20},
    {"the peer failed to decrypt a message", ownName, 21},
    {"the peer rejected an over-length message", ownName, 22},
    {"the peer failed to negotiate an acceptable set of security parameters", ownName, 40},
    {"the peer rejected the certificate as corrupt", ownName, 42},
    {"the peer did not support the certificate", ownName, 43},
    {"the peer found the certificate to be revoked", ownName, 44},
    {"the peer found the certificate to be expired", ownName, 45},
    {"the peer rejected the certificate for an unspecified reason", ownName, 46},
    {"the peer rejected a message because a field was incorrect", ownName, 47},
    {"the peer found the certificate was not issued by a trusted ca", ownName, 48},
    {"the peer denied access", ownName, 49},
    {"the peer failed to decode a message", ownName, 50},
    {"the peer failed to perform a handshake cryptographic operation", ownName, 51},
    {"the peer did not support a suitable tls version", ownName, 70},
    {"the peer required a higher security level", ownName, 71},
    {"the peer encountered an internal error", ownName, 80},
    {"the peer detected an attempted version downgrade", ownName, 86},
    {"the peer canceled the handshake", ownName, 90},
    {"the peer rejected an attempt at renegotiation", ownName, 100},
    {"the peer required a specific extension", ownName, 109},
    {"the peer rejected an unsolicited extension", ownName, 110},
    {"the peer did not recognize a name in the", ownName, 112},
    {"the peer did not recognize any offered psk identity", ownName, 115},
    {"the peer required a client certificate", ownName, 116},
    {"the peer experienced a general error", ownName, 117},
    {"the peer did not support any of the offered application protocols", ownName, 120},
    {"the peer required use of encrypted client hello", ownName, 121},
    {"received close_notify during handshake", ownName, 0},
};

} // namespace

std::span<const Rule> tlsRules()
{
    return rules;
}

} // namespace statusbook::core::explain

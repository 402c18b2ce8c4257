// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/explain/mailreader.h"

#include "core/explain/bytes.h"
#include "core/explain/htmltext.h"
#include "core/explain/returnedmail.h"
#include "core/explain/textdecoding.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace statusbook::core::explain {

namespace {

// Real mail has a handful of levels; a crafted one is read as text below this.
constexpr int deepestNesting = 16;
constexpr std::size_t longestFieldName = 76;

std::string_view viewOf(QByteArrayView bytes)
{
    return {bytes.data(), static_cast<std::size_t>(bytes.size())};
}

QByteArrayView bytesOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

std::string_view lineAt(std::string_view text, std::size_t begin)
{
    return text.substr(begin, text.find('\n', begin) - begin);
}

// The start of the line after the one that holds `position`.
std::size_t nextLine(std::string_view text, std::size_t position)
{
    const std::size_t end = text.find('\n', position);
    return end == std::string_view::npos ? text.size() : end + 1;
}

// The length of the field name that a header line begins with, 0 for another line.
std::size_t fieldNameLength(std::string_view line)
{
    const std::size_t colon = line.substr(0, longestFieldName).find(':');
    if (colon == std::string_view::npos || colon == 0)
        return 0;
    const std::string_view name = line.substr(0, colon);
    const bool printable = std::ranges::all_of(
        name, [](char c) { return c > ' ' && static_cast<unsigned char>(c) < 127; });
    return printable ? colon : 0;
}

// The fields of a mail or part.
class Header
{
public:
    // Reads from the beginning of the text; end() is where the body begins.
    explicit Header(std::string_view text)
    {
        while (m_end < text.size()) {
            const std::string_view line = lineAt(text, m_end);
            const std::size_t next = nextLine(text, m_end);
            if (trimmed(line).empty()) {
                m_end = next;
                m_closed = true;
                return;
            }
            if (isBlank(line.front()) && !m_fields.empty()) {
                m_fields.back().value += ' ';
                m_fields.back().value += trimmed(line);
            } else if (const std::size_t name = fieldNameLength(line); name > 0) {
                m_fields.push_back(
                    {line.substr(0, name), std::string(trimmed(line.substr(name + 1)))});
            } else if (m_end != 0 || !line.starts_with("From ")) {
                return; // no header goes on like this; the body begins without a blank line
            }
            m_end = next;
        }
    }

    [[nodiscard]] std::size_t end() const { return m_end; }
    [[nodiscard]] bool isClosed() const { return m_closed; }
    [[nodiscard]] bool isEmpty() const { return m_fields.empty(); }
    [[nodiscard]] std::size_t count() const { return m_fields.size(); }
    [[nodiscard]] std::string_view value(std::string_view name) const
    {
        const auto field = std::ranges::find_if(
            m_fields, [name](const Field &f) { return equalsIgnoringCase(f.name, name); });
        return field == m_fields.end() ? std::string_view() : std::string_view(field->value);
    }
    [[nodiscard]] bool has(std::string_view name) const
    {
        return std::ranges::any_of(
            m_fields, [name](const Field &f) { return equalsIgnoringCase(f.name, name); });
    }
    // "multipart/report" in small letters, without the parameters.
    [[nodiscard]] std::string contentType() const
    {
        const std::string_view type = value("Content-Type");
        std::string result(trimmed(type.substr(0, type.find(';'))));
        std::ranges::transform(result, result.begin(), lowered);
        return result.empty() ? "text/plain" : result;
    }
    // A parameter of the content type, without quotes.
    [[nodiscard]] std::string_view parameter(std::string_view name) const
    {
        std::string_view rest = value("Content-Type");
        while (!rest.empty()) {
            const std::size_t semicolon = rest.find(';');
            if (semicolon == std::string_view::npos)
                return {};
            rest = trimmed(rest.substr(semicolon + 1));
            if (!startsIgnoringCase(rest, name))
                continue;
            const std::string_view after = trimmed(rest.substr(name.size()));
            if (!after.starts_with('='))
                continue;
            const std::string_view quoted = trimmed(after.substr(1));
            if (quoted.starts_with('"'))
                return quoted.substr(1, quoted.find('"', 1) - 1);
            return trimmed(quoted.substr(0, quoted.find(';')));
        }
        return {};
    }

private:
    struct Field {
        std::string_view name;
        std::string value; // unfolded
    };
    std::vector<Field> m_fields;
    std::size_t m_end = 0;
    bool m_closed = false;
};

// Whether a mail says of itself that it reports on the delivery of another one.
bool reportsDelivery(const Header &header)
{
    static constexpr std::string_view senders[] = {"mailer-daemon", "mailer_daemon", "postmaster",
                                                   "post_master",   "mail delivery", "maildelivery",
                                                   "mail-daemon",   "mail.delivery", "bounce@"};
    static constexpr std::string_view subjects[] = {
        "undeliver",
        "delivery status",
        "delivery failure",
        "delivery failed",
        "delivery report",
        "delivery problem",
        "delivery notification",
        "delivery error",
        "returned mail",
        "returned to sender",
        "failure notice",
        "failed mail",
        "mail delivery",
        "non-delivery",
        "nondeliverable",
        "not delivered",
        "could not be delivered",
        "delivery has failed",
        "message delayed",
        "delayed mail",
        "returning message",
        "mail failure",
        "error sending your mail",
        "mail system error",
        "message status",
    };
    if (header.contentType() == "multipart/report" || header.has("X-Failed-Recipients"))
        return true;
    const bool nullPath = header.has("Return-Path") && trimmed(header.value("Return-Path")) == "<>";
    return nullPath || containsAny(header.value("From"), senders)
        || containsAny(header.value("Return-Path"), senders)
        || containsAny(header.value("Subject"), subjects);
}

class MailReader
{
public:
    MailReader(Transcript &transcript, QByteArrayView fallback)
        : m_transcript(transcript)
        , m_fallback(fallback)
    {}

    void readMessage(std::string_view raw)
    {
        const Header header(raw);
        m_report = reportsDelivery(header);
        append(SectionKind::Header, decoded(raw.substr(0, header.end()), {}));
        if (m_report) {
            appendAddresses(header.value("X-Failed-Recipients"), m_transcript.failedRecipients);
            appendAddresses(header.value("To"), m_transcript.senders);
        }
        readBody(header, raw.substr(header.end()), false, 0);
        ++m_transcript.messages;
    }

private:
    // "Anna <anna@example.org>, ben@example.org"
    void appendAddresses(std::string_view list, QList<NamedAddress> &addresses) const
    {
        while (!list.empty()) {
            const std::size_t comma = std::min(list.find(','), list.size());
            std::string_view item = trimmed(list.substr(0, comma));
            if (const std::size_t bracket = item.rfind('<'); bracket != std::string_view::npos)
                item = item.substr(bracket + 1, item.rfind('>') - bracket - 1);
            if (item.find('@') != std::string_view::npos)
                addresses.append({bytesOf(item).toByteArray(), m_transcript.messages});
            list = list.substr(std::min(comma + 1, list.size()));
        }
    }

    void append(SectionKind kind, const QByteArray &text)
    {
        if (text.isEmpty())
            return;
        const auto begin = static_cast<std::size_t>(m_transcript.text.size());
        m_transcript.text.append(text);
        m_transcript.sections.append({kind,
                                      {begin, static_cast<std::size_t>(m_transcript.text.size())},
                                      m_transcript.messages});
    }

    [[nodiscard]] QByteArray decoded(std::string_view raw, std::string_view charset) const
    {
        return decodeText(QByteArray(raw.data(), static_cast<qsizetype>(raw.size())),
                          bytesOf(charset), m_fallback);
    }

    [[nodiscard]] QByteArray bodyText(const Header &header, std::string_view body) const
    {
        const std::string_view encoding = header.value("Content-Transfer-Encoding");
        const std::string_view charset = header.parameter("charset");
        if (startsIgnoringCase(encoding, "base64"))
            return decodeText(decodeBase64(bytesOf(body)), bytesOf(charset), m_fallback);
        if (startsIgnoringCase(encoding, "quoted-printable"))
            return decodeText(decodeQuotedPrintable(bytesOf(body)), bytesOf(charset), m_fallback);
        return decoded(body, charset);
    }

    void readBody(const Header &header, std::string_view body, bool returned, int depth)
    {
        const std::string type = header.contentType();
        if (type.starts_with("multipart/") && depth < deepestNesting
            && readParts(header, body, type == "multipart/alternative", returned, depth))
            return;
        if (type == "message/rfc822" || type == "message/global") {
            readEnclosed(header, body, returned, depth);
        } else if (type == "message/delivery-status" || type == "message/global-delivery-status") {
            append(returned ? SectionKind::Original : SectionKind::Status, bodyText(header, body));
        } else if (type.starts_with("message/") || type == "text/rfc822-headers") {
            append(SectionKind::Original, bodyText(header, body));
        } else if (type == "text/html") {
            appendWords(textOfHtml(bodyText(header, body)), returned);
        } else if (type.starts_with("text/") || type.starts_with("multipart/")
                   || type.find('/') == std::string::npos) {
            appendWords(bodyText(header, body), returned);
        }
    }

    // A mail inside the mail: what came back, unless the outer one only forwards a report.
    void readEnclosed(const Header &part, std::string_view body, bool returned, int depth)
    {
        const bool encoded = part.has("Content-Transfer-Encoding")
            && (startsIgnoringCase(part.value("Content-Transfer-Encoding"), "base64")
                || startsIgnoringCase(part.value("Content-Transfer-Encoding"), "quoted-printable"));
        const QByteArray unpacked = encoded ? bodyText(part, body) : QByteArray();
        const std::string_view raw = encoded ? viewOf(unpacked) : body;
        const Header header(raw);
        const bool forwarded = !m_report && !returned && reportsDelivery(header);
        const bool outer = m_report;
        m_report = m_report || forwarded;
        append(forwarded ? SectionKind::Header : SectionKind::Original,
               decoded(raw.substr(0, header.end()), {}));
        readBody(header, raw.substr(header.end()), !forwarded, depth + 1);
        m_report = outer;
    }

    // The words of a part, up to the original that many servers put behind them.
    void appendWords(const QByteArray &text, bool returned)
    {
        if (returned || !m_report) {
            append(returned ? SectionKind::Original : SectionKind::Text, text);
            return;
        }
        const auto original = static_cast<qsizetype>(returnedMailBegin(viewOf(text)));
        append(SectionKind::Report, text.first(original));
        append(SectionKind::Original, text.sliced(original));
    }

    // False if no boundary is in the body.
    bool readParts(const Header &header, std::string_view body, bool alternative, bool returned,
                   int depth)
    {
        const std::string boundary = "--" + std::string(header.parameter("boundary"));
        if (boundary.size() == 2)
            return false;
        const auto boundaryFrom = [&](std::size_t position) {
            for (; position < body.size(); position = nextLine(body, position)) {
                if (body.substr(position).starts_with(boundary))
                    return position;
            }
            return body.size();
        };
        std::size_t at = boundaryFrom(0);
        if (at == body.size())
            return false;
        append(SectionKind::Structure, decoded(body.substr(0, at), {}));
        bool shown = false;
        while (at < body.size()) {
            const std::string_view line = lineAt(body, at);
            append(SectionKind::Structure, decoded(body.substr(at, nextLine(body, at) - at), {}));
            const std::size_t begin = nextLine(body, at);
            if (trimmed(line.substr(boundary.size())).starts_with("--")) {
                append(SectionKind::Structure, decoded(body.substr(begin), {}));
                break;
            }
            at = boundaryFrom(begin);
            const std::string_view part = body.substr(begin, at - begin);
            const Header partHeader(part);
            // Of several forms of one text the first readable one is enough.
            if (alternative && shown)
                continue;
            append(SectionKind::Structure, decoded(part.substr(0, partHeader.end()), {}));
            readBody(partHeader, part.substr(partHeader.end()), returned, depth + 1);
            shown = true;
        }
        return true;
    }

    Transcript &m_transcript;
    QByteArrayView m_fallback;
    bool m_report = false;
};

// Where the next mail of a mailbox begins after `from`: a "From " line after a blank one.
std::size_t nextMessage(std::string_view text, std::size_t from)
{
    for (std::size_t at = text.find("\nFrom ", from); at != std::string_view::npos;
         at = text.find("\nFrom ", at + 1)) {
        const bool afterBlank = at == 0 || text[at - 1] == '\n'
            || (at > 1 && text[at - 1] == '\r' && text[at - 2] == '\n');
        if (afterBlank && isMailbox(bytesOf(text.substr(at + 1, 400))))
            return at + 1;
    }
    return text.size();
}

} // namespace

bool Transcript::has(SectionKind kind) const
{
    return std::ranges::any_of(sections, [kind](const Section &s) { return s.kind == kind; });
}

bool isMail(QByteArrayView bytes)
{
    static constexpr std::string_view known[] = {
        "Received", "From",         "Return-Path",  "Subject",      "Date",         "Message-ID",
        "To",       "MIME-Version", "Content-Type", "Delivered-To", "X-Original-To"};
    const std::string_view text = viewOf(bytes);
    const Header header(text.substr(0, 1U << 16U));
    const auto found =
        std::ranges::count_if(known, [&header](std::string_view name) { return header.has(name); });
    return found >= 2 && header.has("From") + header.has("Received") + header.has("Subject") >= 2;
}

bool isMailbox(QByteArrayView bytes)
{
    const std::string_view text = viewOf(bytes);
    if (!text.starts_with("From "))
        return false;
    const std::string_view line = lineAt(text, 0);
    const std::size_t next = nextLine(text, 0);
    // "From sender Thu Jan  1 00:00:00 1970", then a field.
    return line.size() < 300 && line.find(':') != std::string_view::npos
        && fieldNameLength(lineAt(text, next)) > 0;
}

Transcript readMail(const QByteArray &bytes, QByteArrayView fallback)
{
    Transcript transcript;
    const std::string_view text = viewOf(bytes);
    std::size_t at = 0;
    do {
        const std::size_t next = isMailbox(bytes) ? nextMessage(text, at) : text.size();
        MailReader(transcript, fallback).readMessage(text.substr(at, next - at));
        at = next;
    } while (at < text.size());
    return transcript;
}

} // namespace statusbook::core::explain

// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/explain/recipient.h"

#include "core/explain/bytes.h"
#include "core/explain/provider.h"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace statusbook::core::explain {

namespace {

// How far before a code the address is that it belongs to.
constexpr std::size_t addressReach = 700;
constexpr std::size_t longestDiagnostic = 600;

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

bool isAddressByte(char c)
{
    return isWordByte(c) || isOneOf(c, ".-+=&'*/~^!#$%{}|?`")
        || static_cast<unsigned char>(c) >= 0x80;
}

bool isDomainByte(char c)
{
    return isWordByte(c) || c == '.' || c == '-' || static_cast<unsigned char>(c) >= 0x80;
}

// The address around an "@", without brackets and final marks; empty if it is none.
std::string_view addressAround(std::string_view text, std::size_t at)
{
    std::size_t begin = at;
    while (begin > 0 && isAddressByte(text[begin - 1]))
        --begin;
    std::size_t end = at + 1;
    while (end < text.size() && isDomainByte(text[end]))
        ++end;
    while (end > at + 1 && isOneOf(text[end - 1], ".-"))
        --end;
    const std::string_view domain = text.substr(at + 1, end - at - 1);
    const bool whole = begin < at && domain.find('.') != std::string_view::npos;
    return whole ? text.substr(begin, end - begin) : std::string_view();
}

bool isOfMachine(std::string_view address)
{
    return startsIgnoringCase(address, "postmaster@")
        || startsIgnoringCase(address, "mailer-daemon@");
}

// The last address before `position` that may be a recipient's, or else the first one after it.
// The sender is none.
std::string_view addressNear(std::string_view text, std::size_t position, std::string_view sender)
{
    const auto isRecipient = [sender](std::string_view address) {
        return !address.empty() && !isOfMachine(address) && !equalsIgnoringCase(address, sender);
    };
    const std::size_t first = position - std::min(position, addressReach);
    const std::string_view before = text.substr(first, position - first);
    for (std::size_t at = before.rfind('@'); at != std::string_view::npos && at > 0;
         at = before.rfind('@', at - 1)) {
        const std::string_view address = addressAround(before, at);
        if (isRecipient(address))
            return address;
    }
    const std::string_view after = text.substr(position, addressReach);
    for (std::size_t at = after.find('@'); at != std::string_view::npos;
         at = after.find('@', at + 1)) {
        const std::string_view address = addressAround(after, at);
        if (isRecipient(address))
            return address;
    }
    return {};
}

// The value of a field like "rfc822; kijitora@example.org" or "dns; mx.example.org".
std::string_view afterType(std::string_view value)
{
    const std::size_t semicolon = value.find(';');
    std::string_view rest =
        trimmed(semicolon == std::string_view::npos ? value : value.substr(semicolon + 1));
    if (rest.starts_with('<') && rest.ends_with('>'))
        rest = rest.substr(1, rest.size() - 2);
    return rest;
}

// The name of a host without the remarks that some servers add to it.
std::string_view hostName(std::string_view value)
{
    std::string_view name = value.substr(0, value.find_first_of(" \t("));
    while (name.ends_with('.'))
        name.remove_suffix(1);
    return name;
}

Action actionFrom(std::string_view value)
{
    static constexpr std::pair<std::string_view, Action> actions[] = {
        {"failed", Action::Failed},       {"delayed", Action::Delayed},
        {"delivered", Action::Delivered}, {"relayed", Action::Relayed},
        {"expanded", Action::Expanded},
    };
    const auto row = std::ranges::find_if(
        actions, [value](const auto &pair) { return startsIgnoringCase(value, pair.first); });
    return row == std::end(actions) ? Action::Unknown : row->second;
}

Phase phaseOf(std::string_view text)
{
    static constexpr std::pair<std::string_view, Phase> words[] = {
        {"rcpt to", Phase::Recipient},
        {"rcpt_to", Phase::Recipient},
        {"rcpt:", Phase::Recipient},
        {"end of data", Phase::Data},
        {"rcpt command", Phase::Recipient},
        {"data command", Phase::Data},
        {"final data", Phase::Data},
        {"(data)", Phase::Data},
        {"message data", Phase::Data},
        {"mail from:", Phase::Sender},
        {"mail from command", Phase::Sender},
        {"after mail from", Phase::Sender},
        {"mail_from", Phase::Sender},
        {"starttls", Phase::StartTls},
        {"tls handshake", Phase::StartTls},
        {"helo", Phase::Greeting},
        {"ehlo", Phase::Greeting},
        {"auth", Phase::Authentication},
        {"initial connection", Phase::Connection},
        {"refused to talk", Phase::Connection},
        {"connection timed out", Phase::Connection},
        {"connection refused", Phase::Connection},
        {"connect to", Phase::Connection},
        {"no route to host", Phase::Connection},
        {"host not found", Phase::Resolution},
        {"domain not found", Phase::Resolution},
        {"unrouteable address", Phase::Resolution},
        {"nxdomain", Phase::Resolution},
        {"recipient address rejected", Phase::Recipient},
        {"user unknown", Phase::Recipient},
    };
    const auto row = std::ranges::find_if(
        words, [text](const auto &pair) { return containsIgnoringCase(text, pair.first); });
    return row == std::end(words) ? Phase::Unknown : row->second;
}

// "host mx.example.org[192.0.2.1] said", "host mx.example.org [192.0.2.1]:"
std::string_view hostIn(std::string_view text)
{
    static constexpr std::string_view words[] = {"host ", "server <", "relay ", "mta: "};
    for (const std::string_view word : words) {
        const auto found = std::search(text.begin(), text.end(), word.begin(), word.end(),
                                       [](char a, char b) { return lowered(a) == lowered(b); });
        if (found == text.end())
            continue;
        const std::string_view rest =
            text.substr(static_cast<std::size_t>(std::distance(text.begin(), found)) + word.size());
        const auto end = std::ranges::find_if_not(rest, isDomainByte);
        const std::string_view host =
            rest.substr(0, static_cast<std::size_t>(std::distance(rest.begin(), end)));
        if (host.find('.') != std::string_view::npos)
            return host;
    }
    return {};
}

// Reads the fields of delivery statuses and attaches codes to whom they are about.
class Collector
{
public:
    explicit Collector(const Transcript &transcript)
        : m_transcript(transcript)
    {}

    // Reads the groups of fields; those of one recipient stand together, in any order.
    void readStatus(const Section &section)
    {
        const std::string_view text = m_transcript.view(section.range);
        Group group;
        for (std::size_t begin = 0; begin < text.size();) {
            std::size_t end = std::min(text.find('\n', begin), text.size());
            while (end + 1 < text.size() && isBlank(text[end + 1])) // a folded field
                end = std::min(text.find('\n', end + 1), text.size());
            const std::string_view field = text.substr(begin, end - begin);
            const std::size_t colon = std::min(field.find(':'), field.size());
            const std::string_view name = trimmed(field.substr(0, colon));
            const bool another =
                group.has(finalRecipient) && equalsIgnoringCase(name, finalRecipient);
            if (name.empty() || another)
                take(group, section.message);
            if (colon < field.size())
                group.fields.emplace_back(name, trimmed(field.substr(colon + 1)));
            begin = end + 1;
        }
        take(group, section.message);
    }

    void attach(const Section &section, bool status, const Finding &finding)
    {
        const bool reply = finding.system == CodeSystem::Smtp;
        const bool resolution = finding.system == CodeSystem::Dns; // the host was not found
        if (!reply && !resolution && finding.system != CodeSystem::SmtpEnhanced)
            return;
        const std::string_view text = m_transcript.view(section.range);
        const std::string_view address =
            addressNear(text, finding.place.begin - section.range.begin, m_sender);
        Recipient *subject = address.empty() ? only() : nullptr;
        if (!subject && !address.empty())
            subject =
                status ? known(address, section.message) : &recipient(address, section.message);
        if (!subject)
            return;
        CodeText &code = reply ? subject->reply : subject->status;
        if (!resolution && code.view().empty())
            code = finding.code;
        if (section.kind != SectionKind::Report)
            return;
        const std::string_view sentence =
            sentenceAt(text, finding.place.begin - section.range.begin);
        if (subject->phase == Phase::Unknown)
            subject->phase = resolution ? Phase::Resolution : phaseOf(sentence);
        if (subject->diagnostic.isEmpty())
            subject->diagnostic = bytesOf(sentence).simplified();
    }

    void addNamed(const NamedAddress &named) { recipient(viewOf(named.address), named.message); }

    // The recipients of earlier mails are finished.
    void beginMessage(std::string_view sender)
    {
        m_first = m_recipients.size();
        m_sender = sender;
    }

    // Whether it holds the fields of a delivery status; some servers send them as text.
    [[nodiscard]] bool isStatus(const Section &section) const
    {
        return section.kind == SectionKind::Status
            || (section.kind == SectionKind::Report
                && containsIgnoringCase(m_transcript.view(section.range), "\nfinal-recipient:"));
    }

    QList<Recipient> finish()
    {
        for (Recipient &recipient : m_recipients)
            conclude(recipient);
        return m_recipients;
    }

private:
    Recipient *known(std::string_view address, int message)
    {
        for (qsizetype i = m_first; i < m_recipients.size(); ++i) {
            if (m_recipients.at(i).message == message
                && equalsIgnoringCase(address, viewOf(m_recipients.at(i).address)))
                return &m_recipients[i];
        }
        return nullptr;
    }

    Recipient &recipient(std::string_view address, int message)
    {
        if (Recipient *there = known(address, message))
            return *there;
        Recipient added;
        added.address = bytesOf(address);
        added.message = message;
        m_recipients.append(added);
        return m_recipients.last();
    }

    // The recipient of a mail that has one only.
    Recipient *only()
    {
        return m_recipients.size() == m_first + 1 ? &m_recipients.last() : nullptr;
    }

    static constexpr std::string_view finalRecipient = "Final-Recipient";

    struct Group {
        std::vector<std::pair<std::string_view, std::string_view>> fields;

        [[nodiscard]] std::string_view value(std::string_view name) const
        {
            const auto field = std::ranges::find_if(
                fields, [name](const auto &pair) { return equalsIgnoringCase(pair.first, name); });
            return field == fields.end() ? std::string_view() : field->second;
        }
        [[nodiscard]] bool has(std::string_view name) const { return !value(name).empty(); }
    };

    // Takes what a group says of its recipient and empties it.
    void take(Group &group, int message)
    {
        const std::string_view address = afterType(group.value(finalRecipient));
        if (!address.empty()) {
            Recipient &subject = recipient(address, message);
            const std::string_view status = group.value("Status");
            const std::string_view remote = hostName(afterType(group.value("Remote-MTA")));
            subject.action = actionFrom(group.value("Action"));
            subject.status = CodeText(
                status.substr(0, std::min(status.find_first_not_of("0123456789."), status.size())));
            subject.host = bytesOf(remote);
            subject.diagnostic = bytesOf(afterType(group.value("Diagnostic-Code"))).simplified();
        }
        group.fields.clear();
    }

    // From the line of the code to the end of its paragraph or to the next recipient; with the line
    // before where that one introduces it.
    static std::string_view sentenceAt(std::string_view whole, std::size_t place)
    {
        const std::size_t first = place - std::min(place, longestDiagnostic);
        const std::string_view text = whole.substr(first, 2 * longestDiagnostic);
        const std::size_t position = place - first;
        std::size_t begin = lineBegin(text, position);
        if (begin > 0 && trimmed(text.substr(0, begin)).ends_with(':') && text[begin - 1] == '\n'
            && (begin < 2 || text[begin - 2] != '\n'))
            begin = lineBegin(text, begin - 1);
        std::size_t end = std::min(text.find('\n', position), text.size());
        while (end < text.size() && end - begin < longestDiagnostic) {
            const std::size_t next = std::min(text.find('\n', end + 1), text.size());
            const std::string_view line = text.substr(end + 1, next - end - 1);
            const bool another = !line.empty() && !isBlank(line.front())
                && line.substr(0, line.find(' ')).find('@') != std::string_view::npos;
            if (trimmed(line).empty() || another)
                break;
            end = next;
        }
        return trimmed(text.substr(begin, std::min(end - begin, longestDiagnostic)));
    }

    static std::size_t lineBegin(std::string_view text, std::size_t position)
    {
        const std::size_t end =
            position == 0 ? std::string_view::npos : text.rfind('\n', position - 1);
        return end == std::string_view::npos ? 0 : end + 1;
    }

    static void conclude(Recipient &recipient)
    {
        // Servers that give up on a temporary fault: qmail, Exim.
        static constexpr std::string_view givenUp[] = {
            "not going to try again", "in the queue too long", "retry timeout exceeded"};
        const std::string_view words = viewOf(recipient.diagnostic);
        if (recipient.action == Action::Unknown && containsAny(words, givenUp))
            recipient.action = Action::Failed;
        if (recipient.phase == Phase::Unknown)
            recipient.phase = phaseOf(words);
        if (const std::string_view host = hostIn(words); !host.empty())
            recipient.host = bytesOf(host);
        recipient.provider = providerOfText(words);
        const auto byHost = [&](std::string_view host) {
            if (recipient.provider.isEmpty())
                recipient.provider = providerOfHost(host);
        };
        byHost(viewOf(recipient.host));
        const std::string_view address = viewOf(recipient.address);
        byHost(address.substr(address.rfind('@') + 1));
    }

    const Transcript &m_transcript;
    QList<Recipient> m_recipients;
    qsizetype m_first = 0; // of the mail at hand
    std::string_view m_sender;
};

char classOf(const Recipient &recipient)
{
    if (!recipient.status.view().empty() && recipient.status.view().front() != '2')
        return recipient.status.view().front();
    return recipient.reply.view().empty() ? '\0' : recipient.reply.view().front();
}

} // namespace

bool Recipient::isTemporary() const
{
    return action == Action::Delayed || (action == Action::Unknown && classOf(*this) == '4');
}

bool Recipient::isFinal() const
{
    return action == Action::Failed || (action == Action::Unknown && classOf(*this) == '5');
}

QLatin1StringView nameOf(Action action)
{
    static constexpr const char *names[] = {"",          "failed",  "delayed",
                                            "delivered", "relayed", "expanded"};
    return QLatin1StringView(names[static_cast<std::size_t>(action)]);
}

QLatin1StringView nameOf(Phase phase)
{
    static constexpr const char *names[] = {"",         "resolution", "connection",
                                            "greeting", "starttls",   "authentication",
                                            "sender",   "recipient",  "data"};
    return QLatin1StringView(names[static_cast<std::size_t>(phase)]);
}

QList<Recipient> recipientsOf(const Transcript &transcript, const QList<Finding> &findings)
{
    Collector collector(transcript);
    auto finding = findings.begin();
    auto named = transcript.failedRecipients.begin();
    auto sender = transcript.senders.begin();
    for (auto section = transcript.sections.begin(); section != transcript.sections.end();) {
        const int message = section->message;
        const auto next =
            std::find_if(section, transcript.sections.end(),
                         [message](const Section &s) { return s.message != message; });
        while (sender != transcript.senders.end() && sender->message < message)
            ++sender;
        const bool told = sender != transcript.senders.end() && sender->message == message;
        collector.beginMessage(told ? viewOf(sender->address) : std::string_view());
        for (auto status = section; status != next; ++status) {
            if (collector.isStatus(*status))
                collector.readStatus(*status);
        }
        for (; named != transcript.failedRecipients.end() && named->message == message; ++named)
            collector.addNamed(*named);
        for (; section != next; ++section) {
            const bool reports =
                section->kind == SectionKind::Report || section->kind == SectionKind::Status;
            const bool status = collector.isStatus(*section);
            for (; finding != findings.end() && finding->place.begin < section->range.end;
                 ++finding) {
                if (reports && finding->confidence >= certainEnough)
                    collector.attach(*section, status, *finding);
            }
        }
    }
    return collector.finish();
}

} // namespace statusbook::core::explain

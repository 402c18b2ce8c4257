// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/explain/dialogue.h"
#include "core/explain/rule.h"

// Reply codes of SMTP (RFC 5321 §4.2) and FTP (RFC 959 §4.2), which look alike, and enhanced mail
// status codes (RFC 3463): in dialogues, in the logs of Postfix, Exim, Sendmail and Exchange, in
// reports on undelivered mail and in what clients print.
namespace statusbook::core::explain {

namespace {

void add(Findings &findings, CodeSystem system, const Number &number, float confidence, Reason why,
         Range evidence)
{
    findings.add(
        {system, CodeText(number.value), {number.begin, number.end}, confidence, why, evidence});
}

// Which of the two protocols defines a code: RFC 5321 §4.2.3 with its extensions, RFC 959 §4.2.2
// with RFC 2228, 2428 and 3659.
struct Users {
    bool smtp = false;
    bool ftp = false;
};

Users usersOf(int code)
{
    static constexpr int ofBoth[] = {211, 214, 220, 221, 250, 421, 450, 451, 452, 500, 501,
                                     502, 503, 504, 530, 534, 550, 551, 552, 553, 554};
    static constexpr int ofSmtp[] = {235, 251, 252, 334, 354, 454, 455, 521, 523,
                                     524, 525, 535, 538, 541, 555, 556, 571};
    static constexpr int ofFtp[] = {110, 120, 125, 150, 200, 202, 212, 213, 215, 225, 226,
                                    227, 228, 229, 230, 232, 234, 257, 331, 332, 336, 350,
                                    425, 426, 430, 434, 522, 532, 533, 536, 537};
    const auto has = [code](std::span<const int> codes) {
        return std::ranges::find(codes, code) != codes.end();
    };
    return {has(ofBoth) || has(ofSmtp), has(ofBoth) || has(ofFtp)};
}

bool speaksOfMail(std::string_view text)
{
    static constexpr std::string_view words[] = {
        "mailbox", "mail",         "recipient",    "sender",       "relay",   "smtp",     "spam",
        "message", "user unknown", "no such user", "unknown user", "rcpt",    "domain",   "helo",
        "dnsbl",   "spf",          "dkim",         "dmarc",        "address", "greylist",
    };
    return containsAny(text, words);
}

bool speaksOfFiles(std::string_view text)
{
    static constexpr std::string_view words[] = {
        "file",         "directory", "ftp",      "transfer", "data connection",
        "passive mode", "logged in", "log in",   "login",    "port command",
        "pasv",         "cwd",       "password", "type set",
    };
    return containsAny(text, words);
}

// Whether a line after a code goes on as servers' texts do, not as a sentence with a number in it.
bool startsLikeReply(std::string_view text)
{
    return text.empty() || isUpper(text.front()) || isOneOf(text.front(), "<(\"[-#*")
        || (isDigit(text.front()) && text.size() > 1 && text[1] == '.');
}

// A reply code with the text after it, which protocol it may be of and how likely.
void addReply(const Place &place, const Number &number, float base, Findings &findings)
{
    std::string_view line = place.text.substr(number.end, 300);
    line = line.substr(0, line.find_first_of("\r\n"));
    const std::string_view text = trimmed(line.substr(std::min<std::size_t>(line.size(), 1)));
    const Dialogue &around = findings.dialogues.around(place.text, number.begin);
    const Users users = usersOf(number.value);
    const auto score = [](bool user, bool otherUser, int marks, bool words) {
        return user ? std::min(marks, 3) + (words ? 2 : 0) + (otherUser ? 0 : 1) : 0;
    };
    const int smtp = score(users.smtp, users.ftp, around.smtp, speaksOfMail(text));
    const int ftp = score(users.ftp, users.smtp, around.ftp, speaksOfFiles(text));
    const int best = std::max(smtp, ftp);
    const bool dialogue = (smtp > ftp ? around.smtp : around.ftp) >= 2;
    if (best < 2 || (!dialogue && (text.empty() || !startsLikeReply(text))))
        return;
    const float likelier = best >= 5 ? 0.95F : best >= 3 ? 0.85F : 0.6F;
    const float confidence = std::min(likelier, base);
    const Reason why = dialogue ? Reason::Dialogue : Reason::NumberAndWords;
    const Range evidence{number.begin, number.end + line.size()};
    if (smtp == ftp) {
        add(findings, CodeSystem::Smtp, number, 0.45F, Reason::Ambiguous, evidence);
        add(findings, CodeSystem::Ftp, number, 0.4F, Reason::Ambiguous, evidence);
        return;
    }
    add(findings, smtp > ftp ? CodeSystem::Smtp : CodeSystem::Ftp, number, confidence, why,
        evidence);
    if (std::min(smtp, ftp) >= 2)
        add(findings, smtp > ftp ? CodeSystem::Ftp : CodeSystem::Smtp, number, 0.2F,
            Reason::Ambiguous, evidence);
}

bool separatesText(char c)
{
    return c == '\0' || isOneOf(c, " -\r\n\t");
}

// Skips what stands before a reply in transcripts: "S: ", "<<< ", "< ", "Response:", a quote.
std::size_t skipPrefix(const Place &place, std::size_t position)
{
    position = place.skip(position, " \t", 40);
    if (isDigit(place.at(position)))
        return position;
    const std::size_t marks = place.skip(position, "<>*'\"-=~|`S:", 5);
    if (marks > position && isDigit(place.at(place.skip(marks, " \t"))))
        return place.skip(marks, " \t");
    // One word and a colon, in any language, also a wide one.
    std::size_t colon = position;
    while (colon < position + 40 && colon < place.text.size()
           && !isOneOf(place.text[colon], ": \t\r\n") && !isDigit(place.text[colon])
           && !place.from(colon).starts_with("\xEF\xBC\x9A"))
        ++colon;
    const bool wide = place.from(colon).starts_with("\xEF\xBC\x9A");
    if (colon == position || (place.at(colon) != ':' && !wide))
        return position;
    return place.skip(colon + (wide ? 3 : 1), " \t", 8);
}

// A line that begins with a reply.
void replyLine(const Place &place, Findings &findings)
{
    const Number number = numberAt(place.text, skipPrefix(place, place.end));
    const bool plausible =
        number.isReply(1, 5) && (place.text[number.begin + 1] <= '5' || usersOf(number.value).smtp);
    if (plausible && separatesText(place.at(number.end)) && place.role == TextRole::Any)
        addReply(place, number, 0.95F, findings);
}

bool isSmtpReply(const Number &number)
{
    return number.isReply(2, 5) && number.value / 100 != 3;
}

bool endsReply(char c)
{
    return c == '\0' || isOneOf(c, " -,:;)]'\"\r\n\t|");
}

// Words that only an SMTP reply follows: value is the confidence in %.
void afterSmtpWords(const Place &place, Findings &findings)
{
    const Number number = numberAt(place.text, place.skip(place.end, " \t('\"[:", 3));
    if (isSmtpReply(number) && endsReply(place.at(number.end)))
        add(findings, CodeSystem::Smtp, number, static_cast<float>(place.value) / 100,
            Reason::IntroducedBy, {place.begin, number.end});
}

// In the log of qmail blanks are underscores: "Remote_host_said:_550_unknown_user/"
void afterUnderscores(const Place &place, Findings &findings)
{
    const Number number = numberAt(place.text, place.end);
    if (isSmtpReply(number) && isOneOf(place.at(number.end), "_/-"))
        add(findings, CodeSystem::Smtp, number, static_cast<float>(place.value) / 100,
            Reason::IntroducedBy, {place.begin, number.end});
}

// Likewise for FTP.
void afterFtpWords(const Place &place, Findings &findings)
{
    const Number number = numberAt(place.text, place.skip(place.end, " \t('\"[:", 3));
    if (number.isReply(1, 6) && endsReply(place.at(number.end)))
        add(findings, CodeSystem::Ftp, number, static_cast<float>(place.value) / 100,
            Reason::IntroducedBy, {place.begin, number.end});
}

// Words that a reply of either may follow; its text decides.
void afterEitherWords(const Place &place, Findings &findings)
{
    const Number number = numberAt(place.text, place.skip(place.end, " \t('\"[:", 3));
    if (isSmtpReply(number) && separatesText(place.at(number.end)))
        addReply(place, number, 0.85F, findings);
}

// "host mx.example.org[192.0.2.1]: 550 …", "RCPT from unknown[192.0.2.7]: 450 <…>"
void afterHost(const Place &place, Findings &findings)
{
    const Number number = numberAt(place.text, place.end);
    if (!number.isReply(4, 5) || !endsReply(place.at(number.end)))
        return;
    const std::string_view before = place.lineBefore(160);
    static constexpr std::string_view words[] = {"host ", "from ", "smtp", "mx", "rcpt", "relay="};
    if (containsAny(before, words))
        add(findings, CodeSystem::Smtp, number, 0.93F, Reason::IntroducedBy,
            {place.begin, number.end});
}

// Exim: "SMTP error from remote mail server after RCPT TO:<…>: host mx [192.0.2.1]: 550 …"
void afterSmtpError(const Place &place, Findings &findings)
{
    const std::string_view rest = place.from(place.end).substr(0, 400);
    const std::string_view paragraph = rest.substr(0, rest.find("\n\n"));
    for (std::size_t at = paragraph.find(": "); at != std::string_view::npos;
         at = paragraph.find(": ", at + 1)) {
        const Number number = numberAt(place.text, place.end + at + 2);
        if (isSmtpReply(number) && endsReply(place.at(number.end))) {
            add(findings, CodeSystem::Smtp, number, 0.97F, Reason::IntroducedBy,
                {place.begin, place.end});
            return;
        }
    }
}

// FluentFTP: "FtpCommandException: Code: 550 Message: Access is denied."
void fluentFtp(const Place &place, Findings &findings)
{
    const Number number = place.wholeNumber(place.end);
    if (number.isReply(3, 6) && place.from(number.end).starts_with(" Message: ")
        && containsIgnoringCase(place.lineBefore(80), "ftp"))
        add(findings, CodeSystem::Ftp, number, 0.93F, Reason::OwnWords, {place.begin, number.end});
}

// Words about a delivery that a reply may follow.
void afterDelivery(const Place &place, Findings &findings)
{
    const Number number = numberAt(place.text, place.end);
    if (isSmtpReply(number) && usersOf(number.value).smtp && isOneOf(place.at(number.end), " -")
        && !isDigit(place.at(number.end + 1)))
        add(findings, CodeSystem::Smtp, number, 0.85F, Reason::IntroducedBy,
            {place.begin, number.end});
}

// The reply that begins the line, invalid if it is another.
Number replyOfLine(const Place &place, int code)
{
    const std::string_view line = place.lineBefore();
    const std::size_t begin = place.begin - line.size();
    const Number number = numberAt(place.text, skipPrefix(place, begin));
    return number.value == code && isOneOf(place.at(number.end), " -") ? number : Number();
}

// "220 mx.example.org ESMTP ready"
void greeting(const Place &place, Findings &findings)
{
    const Number number = replyOfLine(place, 220);
    if (number.isValid())
        add(findings, CodeSystem::Smtp, number, 0.95F, Reason::NumberAndWords,
            {number.begin, place.end});
}

// FTP servers name the file first: "550 /a.txt: The system cannot find the file specified."
void fileError(const Place &place, Findings &findings)
{
    const Number number = replyOfLine(place, 550);
    if (number.isValid() && place.text.substr(0, place.begin).ends_with(": "))
        add(findings, CodeSystem::Ftp, number, 0.85F, Reason::NumberAndWords,
            {number.begin, place.end});
}

// Python's smtplib: (550, b'unknown user')
void pythonReply(const Place &place, Findings &findings)
{
    const Number number = numberBefore(place.text, place.begin);
    if (isSmtpReply(number) && number.begin > 0 && place.text[number.begin - 1] == '(')
        add(findings, CodeSystem::Smtp, number, 0.93F, Reason::OwnWords,
            {number.begin - 1, place.end});
}

// A text that servers send with one code only: value is the code, with its system in thousands.
constexpr int smtp = 1000;
constexpr int ftp = 2000;

void knownText(const Place &place, Findings &findings)
{
    const std::size_t end = place.skipBack(place.begin, " -\"(", 3);
    const Number number = end < place.begin ? numberBefore(place.text, end) : Number();
    const int code = place.value % 1000;
    if (number.value != code || (number.begin > 0 && isWordByte(place.text[number.begin - 1])))
        return;
    add(findings, place.value > ftp ? CodeSystem::Ftp : CodeSystem::Smtp, number, 0.95F,
        Reason::NumberAndWords, {number.begin, place.end});
}

// An enhanced status code from its class digit on.
struct StatusCode {
    Range at;
    [[nodiscard]] bool isValid() const { return !at.isEmpty(); }
};

StatusCode statusAt(std::string_view text, std::size_t begin)
{
    std::size_t position = begin;
    for (int part = 0; part < 3; ++part) {
        const Number number = numberAt(text, position);
        if (!number.isValid() || number.digits() > (part == 0 ? 1 : 3))
            return {};
        position = number.end;
        if (part < 2 && (position >= text.size() || text[position++] != '.'))
            return {};
    }
    const char next = position < text.size() ? text[position] : '\0';
    const char afterNext = position + 1 < text.size() ? text[position + 1] : '\0';
    const bool goesOn = isWordByte(next) || next == '/' || next == '@'
        || (isOneOf(next, ".-") && isWordByte(afterNext));
    return goesOn ? StatusCode() : StatusCode{{begin, position}};
}

void addStatus(const Place &place, const StatusCode &status, float confidence, Reason why,
               Range evidence, Findings &findings)
{
    findings.add({CodeSystem::SmtpEnhanced,
                  CodeText(place.text.substr(status.at.begin, status.at.end - status.at.begin)),
                  status.at, confidence, why, evidence});
}

// The reply code of the same class before a status code: "550 5.1.1", "550-5.7.26", also with a
// line end between where a report was folded.
Number replyBefore(const Place &place)
{
    // Python prints the text of a reply as bytes: (550, b'5.1.1 …')
    const std::string_view text = place.text.substr(0, place.begin);
    const bool bytes = text.ends_with("b'") || text.ends_with("b\"");
    const std::size_t end =
        place.skipBack(bytes ? place.begin - 2 : place.begin, "-:#'(,[ \t\r\n<>", 60);
    if (end == place.begin)
        return {};
    const std::string_view between = place.text.substr(end, place.begin - end);
    if (std::ranges::count(between, '\n') > 1)
        return {};
    const Number number = numberBefore(place.text, end);
    const bool free = number.begin == 0
        || (!isWordByte(place.at(number.begin - 1)) && !isOneOf(place.at(number.begin - 1), "."));
    return isSmtpReply(number) && number.value / 100 == place.text[place.begin] - '0' && free
        ? number
        : Number();
}

// A reply of the same class as the status code that stands before it in the line, followed by
// words.
Number replyInLine(const Place &place)
{
    const std::string_view line = place.lineBefore();
    const std::size_t begin = place.begin - line.size();
    for (std::size_t at = 0; at + 4 < line.size(); ++at) {
        const Number number = numberAt(place.text, begin + at);
        if (!number.isValid())
            continue;
        const char before = at == 0 ? ' ' : line[at - 1];
        if (isSmtpReply(number) && line[at] == place.text[place.begin] && line[at + 1] <= '5'
            && isOneOf(before, " \t:'\"") && line[at + 3] == ' ' && isLetter(line[at + 4]))
            return number;
        at = number.end - begin;
    }
    return {};
}

// The word before a number of three parts that makes it a version.
bool isVersion(const Place &place)
{
    const std::string_view before = trimmed(place.lineBefore(40));
    static constexpr std::string_view words[] = {
        "version", "release", "v", "ver", "ver.", "agent", "server", "kernel", "build", "revision"};
    return std::ranges::any_of(words, [before](std::string_view word) {
        const std::size_t size = before.size();
        return endsIgnoringCase(before, word)
            && (size == word.size() || !isWordByte(before[size - word.size() - 1]));
    });
}

// Reports quote the subject of the mail: "Subject: 550 pieces", "The subject of the message is: …"
bool isOfSubject(const Place &place)
{
    return containsIgnoringCase(place.lineBefore(), "subject");
}

// How long the field or word is that stands before a status code and holds it; 0: none.
std::size_t fieldBefore(std::string_view before)
{
    static constexpr std::string_view fields[] = {
        "dsn=",
        "dsn: ",
        "dsn ",
        "smtp; ",
        "smtp;",
        "smtp; #",
        "status: ",
        "status:",
        "status=",
        "error_code :",
        "error code: ",
        "type ",
        "enhanced code: ",
        "status code: ",
        "smtp error ",
        "x-postfix; ",
        "server response was: ",
        "diagnostic-code: ",
    };
    std::size_t longest = 0;
    for (const std::string_view field : fields) {
        if (endsIgnoringCase(before, field))
            longest = std::max(longest, field.size());
    }
    return longest;
}

// "2.", "4." or "5." may begin a status code.
void statusCode(const Place &place, Findings &findings)
{
    const char before = place.before();
    if (before != '\0' && !isOneOf(before, " \t\r\n(-#=:;[<'\","))
        return;
    const StatusCode status = statusAt(place.text, place.begin);
    if (!status.isValid())
        return;
    const Number reply = replyBefore(place);
    if (reply.isValid()) {
        const Range both{reply.begin, status.at.end};
        add(findings, CodeSystem::Smtp, reply, 0.98F, Reason::ReplyAndStatus, both);
        addStatus(place, status, 0.98F, Reason::ReplyAndStatus, both, findings);
        return;
    }
    if (before == '-') // a part of a name or of a range
        return;
    const std::string_view line = place.lineBefore(60);
    if (const std::size_t field = fieldBefore(line); field > 0) {
        addStatus(place, status, 0.95F, Reason::Field, {status.at.begin - field, status.at.end},
                  findings);
        return;
    }
    // Postfix: "milter-reject: END-OF-MESSAGE from mx.example.org[192.0.2.7]: 5.7.1 …"
    if (line.ends_with("]: ") && containsIgnoringCase(place.lineBefore(), "reject: ")) {
        addStatus(place, status, 0.93F, Reason::LogFormat, status.at, findings);
        return;
    }
    if (before == '#') {
        // qmail has the code at the end: "553 sorry, that domain isn't in my list (#5.7.1)"
        const Number first = replyInLine(place);
        if (first.isValid())
            add(findings, CodeSystem::Smtp, first, 0.93F, Reason::ReplyAndStatus,
                {first.begin, status.at.end});
        addStatus(place, status, 0.9F, Reason::MailReport, {status.at.begin - 1, status.at.end},
                  findings);
        return;
    }
    if (place.role != TextRole::MailReport || isVersion(place) || isOfSubject(place))
        return;
    const bool apart = trimmed(line).empty() || isOneOf(before, "([:;=<");
    const bool afterMark = !apart && isOneOf(trimmed(line).back(), ":;,)]");
    addStatus(place, status, apart || afterMark ? 0.88F : 0.45F, Reason::MailReport, status.at,
              findings);
}

// The word that ends a text, without the marks after it.
std::string_view lastWord(std::string_view text)
{
    while (!text.empty() && !isLetter(text.back()))
        text.remove_suffix(1);
    std::size_t begin = text.size();
    while (begin > 0 && isLetter(text[begin - 1]))
        --begin;
    return text.substr(begin);
}

bool measuresSomething(std::string_view before, std::string_view after)
{
    static constexpr std::string_view counted[] = {
        "size", "length", "lines", "bytes", "limit", "quota",  "count", "number",  "port", "id",
        "uid",  "line",   "least", "than",  "after", "within", "to",    "maximum", "max",  "of"};
    static constexpr std::string_view units[] = {
        "bytes",    "byte",       "kb",      "mb",      "kib",  "mib",   "gb",
        "days",     "hours",      "minutes", "seconds", "secs", "times", "recipients",
        "messages", "characters", "octets",  "k ",      "m "};
    std::string_view word = lastWord(before);
    if (equalsIgnoringCase(word, "is"))
        word = lastWord(before.substr(0, before.rfind(word)));
    return std::ranges::any_of(counted,
                               [word](std::string_view w) { return equalsIgnoringCase(word, w); })
        || std::ranges::any_of(
               units, [after](std::string_view w) { return startsIgnoringCase(after, w); });
}

// In a report on undelivered mail: a number that stands where the server's reply stands.
void reportedReply(const Place &place, Findings &findings)
{
    const char before = place.before();
    if (place.role != TextRole::MailReport || isDigit(before)
        || (before != '\0' && !isOneOf(before, " \t\r\n([<:;='\"#,>")))
        return;
    const Number number = numberAt(place.text, place.begin);
    if (!number.isReply(4, 5) || place.text[number.begin + 1] > '5'
        || !endsReply(place.at(number.end)))
        return;
    const std::string_view line = trimmed(place.lineBefore(80));
    std::string_view rest = place.text.substr(number.end, 80);
    rest = rest.substr(0, rest.find_first_of("\r\n"));
    if (measuresSomething(line, trimmed(rest)) || isOfSubject(place))
        return;
    static constexpr std::string_view words[] = {
        "said", "with", "error", "code", "reply", "response", "status", "responsecode", "returned"};
    const std::string_view word = lastWord(line);
    const bool introduced = !line.empty()
        && (isOneOf(line.back(), ":[(;=<>") || line.ends_with("<--")
            || std::ranges::any_of(
                words, [word](std::string_view w) { return equalsIgnoringCase(word, w); }));
    const bool ofText = line.empty() && !trimmed(rest).empty();
    const float confidence = introduced ? 0.93F : ofText ? 0.9F : 0.45F;
    add(findings, CodeSystem::Smtp, number, confidence, Reason::MailReport,
        {number.begin, number.end});
}

constexpr Rule rules[] = {
    {"\n", replyLine},
    {"2.", statusCode},
    {"4.", statusCode},
    {"5.", statusCode},
    {"4", reportedReply},
    {"5", reportedReply},
    {"]: ", afterHost},
    {"said: ", afterSmtpWords, 95, Edges::Left},
    {"<<< ", afterSmtpWords, 90},
    {"smtp; ", afterSmtpWords, 95, Edges::Left},
    {"smtp;", afterSmtpWords, 95, Edges::Left},
    {"refused to talk to me: ", afterSmtpWords, 97},
    {"status=sent (", afterSmtpWords, 97},
    {"stat=deferred: ", afterSmtpWords, 95},
    {"stat=sent (", afterSmtpWords, 90},
    {"reply=", afterSmtpWords, 90, Edges::Left},
    {"reject=", afterSmtpWords, 95, Edges::Left},
    {"led=", afterSmtpWords, 93, Edges::Left},
    {"c=\"", afterSmtpWords, 93, Edges::Left},
    {"error_code :", afterSmtpWords, 95},
    {"responsecode ", afterSmtpWords, 90},
    {"smtp error code", afterSmtpWords, 95},
    {"smtp error", afterSmtpWords, 93},
    {"smtp code", afterSmtpWords, 95},
    {"smtp status", afterSmtpWords, 95},
    {"smtp status code", afterSmtpWords, 95},
    {"smtp reply", afterSmtpWords, 95},
    {"smtp response", afterSmtpWords, 95},
    {"server message: ", afterSmtpWords, 90},
    {"remote host said: ", afterSmtpWords, 97},
    {"remote_host_said:_", afterUnderscores, 97}, // qmail's log
    {"the server response was: ", afterSmtpWords, 95},
    {"server -> client: ", afterSmtpWords, 93}, // PHPMailer
    {"<** ", afterSmtpWords, 93},               // swaks
    {"<-  ", afterSmtpWords, 90},
    {"but got code", afterSmtpWords, 93}, // SwiftMailer, Symfony
    {"net::smtpfatalerror: ", afterSmtpWords, 97},
    {"net::smtpserverbusy: ", afterSmtpWords, 97},
    {"net::smtpauthenticationerror: ", afterSmtpWords, 97},
    {"net::smtpsyntaxerror: ", afterSmtpWords, 97},
    {"net::smtpunknownerror: ", afterSmtpWords, 97},
    {"addressfailedexception: ", afterSmtpWords, 97},
    {"sendfailedexception: ", afterSmtpWords, 97},
    {"senderfailedexception: ", afterSmtpWords, 97},
    {"smtpauthenticationerror: ", afterSmtpWords, 97},
    {"smtpresponseexception: ", afterSmtpWords, 97},
    {"smtpdataerror: ", afterSmtpWords, 97},
    {"smtpsenderrefused: ", afterSmtpWords, 97},
    {"smtpconnecterror: ", afterSmtpWords, 97},
    {"smtpheloerror: ", afterSmtpWords, 97},
    {"invalid login: ", afterSmtpWords, 93},
    {"message failed: ", afterSmtpWords, 90},
    {"(reason: ", afterSmtpWords, 95},
    {"delivery failed: ", afterDelivery},
    {"delivery error: ", afterDelivery},
    {"rejected: ", afterDelivery, 0, Edges::Left},
    {"deferred: ", afterDelivery, 0, Edges::Left},
    {"bounced: ", afterDelivery, 0, Edges::Left},
    {" esmtp", greeting, 0, Edges::Right},
    {"the system cannot find the file specified", fileError},
    {"the system cannot find the path specified", fileError},
    {"no such file or directory", fileError},
    {"permission denied", fileError},
    {"access is denied", fileError},
    {"not a regular file", fileError},
    {"smtp error from remote", afterSmtpError},
    {"smtp protocol error", afterSmtpError},
    {"command failed: ", afterEitherWords},
    {"response: ", afterEitherWords, 0, Edges::Left},
    {"reply: ", afterEitherWords, 0, Edges::Left},
    {"message: ", afterEitherWords, 0, Edges::Left},
    {"reason: ", afterEitherWords, 0, Edges::Left},
    {"error: ", afterEitherWords, 0, Edges::Left},
    {",>,", afterEitherWords},
    {",<,", afterEitherWords},
    {", b'", pythonReply},
    {", b\"", pythonReply},
    {"access failed: ", afterFtpWords, 93},
    {"login failed: ", afterFtpWords, 90},
    {"error_perm: ", afterFtpWords, 97},
    {"error_temp: ", afterFtpWords, 97},
    {"error_reply: ", afterFtpWords, 97},
    {"access denied: ", afterFtpWords, 85},
    {"retr response: ", afterFtpWords, 97},
    {"code: ", fluentFtp, 0, Edges::Left},
    {"ftp response", afterFtpWords, 93},
    {"ftp response code", afterFtpWords, 95},
    {"ftp error", afterFtpWords, 90},
    {"ftp code", afterFtpWords, 93},
    {"ftp reply", afterFtpWords, 93},
    {"opening ascii mode data connection", knownText, ftp + 150},
    {"opening binary mode data connection", knownText, ftp + 150},
    {"here comes the directory listing", knownText, ftp + 150},
    {"ok to send data", knownText, ftp + 150},
    {"accepted data connection", knownText, ftp + 150},
    {"file status okay", knownText, ftp + 150},
    {"about to open data connection", knownText, ftp + 150},
    {"data connection already open", knownText, ftp + 125},
    {"port command successful", knownText, ftp + 200},
    {"switching to binary mode", knownText, ftp + 200},
    {"switching to ascii mode", knownText, ftp + 200},
    {"type set to", knownText, ftp + 200},
    {"type is now", knownText, ftp + 200},
    {"binary it is, then", knownText, ftp + 200},
    {"eprt command successful", knownText, ftp + 200},
    {"always in utf8 mode", knownText, ftp + 200},
    {"unix type: l8", knownText, ftp + 215},
    {"windows_nt", knownText, ftp + 215},
    {"vsftpd", knownText, ftp + 220},
    {"proftpd", knownText, ftp + 220},
    {"filezilla server", knownText, ftp + 220},
    {"microsoft ftp service", knownText, ftp + 220},
    {"welcome to pure-ftpd", knownText, ftp + 220},
    {"transfer complete", knownText, ftp + 226},
    {"directory send ok", knownText, ftp + 226},
    {"file successfully transferred", knownText, ftp + 226},
    {"closing data connection", knownText, ftp + 226},
    {"successfully transferred", knownText, ftp + 226},
    {"entering passive mode", knownText, ftp + 227},
    {"entering extended passive mode", knownText, ftp + 229},
    {"login successful", knownText, ftp + 230},
    {"user logged in", knownText, ftp + 230},
    {"logged on", knownText, ftp + 230},
    {"proceed with negotiation", knownText, ftp + 234},
    {"directory successfully changed", knownText, ftp + 250},
    {"cwd command successful", knownText, ftp + 250},
    {"delete operation successful", knownText, ftp + 250},
    {"rename successful", knownText, ftp + 250},
    {"requested file action okay", knownText, ftp + 250},
    {"ok. current directory is", knownText, ftp + 250},
    {"please specify the password", knownText, ftp + 331},
    {"password required for", knownText, ftp + 331},
    {"user name okay, need password", knownText, ftp + 331},
    {"anonymous login ok, send", knownText, ftp + 331},
    {"ready for rnto", knownText, ftp + 350},
    {"restart position accepted", knownText, ftp + 350},
    {"service not available, closing control connection", knownText, ftp + 421},
    {"service not available, remote server has closed connection", knownText, ftp + 421},
    {"failed to establish connection", knownText, ftp + 425},
    {"can't open data connection", knownText, ftp + 425},
    {"unable to build data connection", knownText, ftp + 425},
    {"use port or pasv first", knownText, ftp + 425},
    {"security: bad ip connecting", knownText, ftp + 425},
    {"failure reading network stream", knownText, ftp + 426},
    {"failure writing network stream", knownText, ftp + 426},
    {"transfer aborted", knownText, ftp + 426},
    {"illegal port command", knownText, ftp + 500},
    {"oops: ", knownText, ftp + 500},
    {"login incorrect", knownText, ftp + 530},
    {"not logged in", knownText, ftp + 530},
    {"please login with user and pass", knownText, ftp + 530},
    {"login authentication failed", knownText, ftp + 530},
    {"user cannot log in", knownText, ftp + 530},
    {"this ftp server is anonymous only", knownText, ftp + 530},
    {"failed to open file", knownText, ftp + 550},
    {"failed to change directory", knownText, ftp + 550},
    {"could not get file size", knownText, ftp + 550},
    {"create directory operation failed", knownText, ftp + 550},
    {"delete operation failed", knownText, ftp + 550},
    {"couldn't open the file", knownText, ftp + 550},
    {"the system cannot find the file specified", knownText, ftp + 550},
    {"exceeded storage allocation", knownText, ftp + 552},
    {"disk full - please upload later", knownText, ftp + 552},
    {"could not create file", knownText, ftp + 553},
    {"can't open that file", knownText, ftp + 553},
    {"end data with", knownText, smtp + 354},
    {"start mail input", knownText, smtp + 354},
    {"enter mail, end with", knownText, smtp + 354},
    {"enter message, ending with", knownText, smtp + 354},
    {"sender ok", knownText, smtp + 250},
    {"recipient ok", knownText, smtp + 250},
    {"requested mail action okay", knownText, smtp + 250},
    {"authentication succeeded", knownText, smtp + 235},
    {"authentication successful", knownText, smtp + 235},
    {"service not available, closing transmission channel", knownText, smtp + 421},
    {"insufficient system storage", knownText, smtp + 452},
    {"cannot vrfy user", knownText, smtp + 252},
    {"delivery error", knownText, smtp + 554},                      // Yahoo
    {"sorry, no mailbox here by that name", knownText, smtp + 550}, // qmail
    {"user unknown", knownText, smtp + 550},
    {"unknown user", knownText, smtp + 550},
    {"no such user here", knownText, smtp + 550},
    {"relay not permitted", knownText, smtp + 550},
    {"relaying denied", knownText, smtp + 550},
    {"mailbox unavailable", knownText, smtp + 550},
    {"mailbox not found", knownText, smtp + 550},
    {"requested action not taken: mailbox unavailable", knownText, smtp + 550},
    {"requested action not taken: mailbox name not allowed", knownText, smtp + 553},
    {"requested mail action aborted", knownText, smtp + 552},
    {"must issue a starttls command first", knownText, smtp + 530},
    {"authentication required", knownText, smtp + 530},
    {"authentication credentials invalid", knownText, smtp + 535},
    {"incorrect authentication data", knownText, smtp + 535},
    {"transaction failed", knownText, smtp + 554},
    {"greylisted", knownText, smtp + 451},
    {"temporary local problem", knownText, smtp + 451},
};

} // namespace

std::span<const Rule> replyRules()
{
    return rules;
}

} // namespace statusbook::core::explain

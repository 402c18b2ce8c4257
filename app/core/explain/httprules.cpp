// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/explain/rule.h"

// HTTP: status lines, access logs and what clients print. Formats: RFC 9112 §4 (status line),
// Apache mod_log_config and nginx ngx_http_log_module (combined log), HAProxy 8.2.3, AWS access
// logs of load balancers, Squid's native log, W3C extended log.
namespace statusbook::core::explain {

namespace {

void add(Findings &findings, const Number &number, float confidence, Reason why, Range evidence)
{
    findings.add({CodeSystem::Http,
                  CodeText(number.value),
                  {number.begin, number.end},
                  confidence,
                  why,
                  evidence});
}

// A status as logs print it, ended by a blank, a quote or the line.
bool isLoggedStatus(const Place &place, const Number &number)
{
    return number.isReply(1, 5)
        && (number.end == place.text.size() || isOneOf(place.at(number.end), " \t\r\n\",|]}'"));
}

// `" 200 2326`: the status after the closing quote of the request; evidence begins before it.
void addStatusAfterRequest(const Place &place, std::size_t quote, std::size_t evidence,
                           Findings &findings)
{
    std::size_t position = place.skip(quote + 1, " \t");
    if (position == quote + 1)
        return;
    if (place.from(position).starts_with("from ")) { // Go's chi: "GET …" from 192.0.2.1 - 200 12B
        const std::size_t dash = place.from(position).substr(0, 80).find(" - ");
        if (dash == std::string_view::npos)
            return;
        position += dash + 3;
    }
    const Number status = numberAt(place.text, position);
    if (isLoggedStatus(place, status))
        add(findings, status, 0.97F, Reason::LogFormat, {evidence, status.end});
}

// "HTTP/1.1 404 Not Found", `… HTTP/1.1" 404 12`.
void afterVersion(const Place &place, Findings &findings)
{
    std::size_t position = place.end;
    if (place.at(position) == 'x' || isDigit(place.at(position)))
        ++position;
    if (place.at(position) == '.')
        position += 2;
    if (position == place.end)
        return;
    const std::size_t quote = place.at(position) == '\\' ? position + 1 : position;
    if (place.at(quote) == '"' || place.at(quote) == '\'') {
        addStatusAfterRequest(place, quote, place.begin, findings);
        return;
    }
    const std::size_t next = place.skip(position, " \t");
    const Number status = place.wholeNumber(next);
    if (next > position && status.isReply(1, 5))
        add(findings, status, 0.99F, Reason::NamesProtocol, {place.begin, status.end});
}

bool isTimers(std::string_view field)
{
    return std::ranges::count(field, '/') == 4
        && field.find_first_not_of("0123456789/-+") == std::string_view::npos;
}

// HAProxy's HTTP log has five timers, then status and size, before the request.
bool addHaproxyStatus(const Place &place, std::string_view line, Findings &findings)
{
    std::size_t start = 0;
    while (start < line.size()) {
        const std::size_t end = std::min(line.find(' ', start), line.size());
        if (isTimers(line.substr(start, end - start))) {
            const std::size_t position = place.begin - line.size() + end + 1;
            const Number status = numberAt(place.text, position);
            if (status.isReply(1, 5) && place.at(status.end) == ' ')
                add(findings, status, 0.97F, Reason::LogFormat,
                    {position - 1 - (end - start), status.end});
            return true;
        }
        start = end + 1;
    }
    return false;
}

// Load balancers of AWS: … three times, its own status, the target's status, two sizes, request.
void addBalancerStatus(const Place &place, std::string_view line, Findings &findings)
{
    Number fields[4]; // from the right: bytes sent, bytes received, target's status, own status
    std::size_t position = place.begin;
    const std::size_t lineBegin = place.begin - line.size();
    for (Number &field : fields) {
        position = place.skipBack(position, " ", 1);
        if (position > lineBegin && place.text[position - 1] == '-') {
            --position;
            continue;
        }
        field = numberBefore(place.text, position);
        if (!field.isValid() || field.begin <= lineBegin || place.text[field.begin - 1] != ' ')
            return;
        position = field.begin;
    }
    const std::size_t timeEnd = place.skipBack(position, " ", 1);
    const Number fraction = numberBefore(place.text, timeEnd);
    const bool isTime = fraction.isValid() && fraction.begin > lineBegin
        && isOneOf(place.text[fraction.begin - 1], ".-");
    if (!isTime || !fields[3].isReply(1, 5))
        return;
    add(findings, fields[3], 0.95F, Reason::LogFormat, {fields[3].begin, place.end});
    if (fields[2].isReply(1, 5))
        add(findings, fields[2], 0.95F, Reason::LogFormat, {fields[3].begin, place.end});
}

// `"GET /path` begins the request in an access log; the status follows or precedes it.
void atRequest(const Place &place, Findings &findings)
{
    const std::string_view line = place.lineBefore(1000);
    if (!addHaproxyStatus(place, line, findings))
        addBalancerStatus(place, line, findings);
    const std::string_view request = place.lineAfter(8000);
    std::size_t quote = 0;
    while (quote < request.size() && request[quote] != '"')
        quote += request[quote] == '\\' ? 2 : 1;
    // With a version in it the request is the business of afterVersion().
    if (quote < request.size() && !request.substr(0, quote).ends_with("HTTP/1.1")
        && !request.substr(0, quote).ends_with("HTTP/1.0")
        && request.substr(0, quote).find(" HTTP/") == std::string_view::npos)
        addStatusAfterRequest(place, place.end + quote, place.begin, findings);
}

// Squid: TCP_MISS/200, TAG_NONE/503, UDP_DENIED/403.
void squidResult(const Place &place, Findings &findings)
{
    std::size_t position = place.end;
    while (isUpper(place.at(position)) || place.at(position) == '_')
        ++position;
    if (place.at(position) != '/')
        return;
    const Number status = place.wholeNumber(position + 1);
    if (status.isReply(1, 5))
        add(findings, status, 0.97F, Reason::LogFormat, {place.begin, status.end});
}

bool speaksOfHttp(std::string_view text)
{
    static constexpr std::string_view words[] = {"http",  "url",    "uri",       "method",
                                                 "path=", "path\"", "GET ",      "POST ",
                                                 "PUT ",  "fetch",  "statustext"};
    return containsAny(text, words);
}

// The registered statuses and those that nginx and load balancers add.
bool isKnownStatus(int status)
{
    struct Block {
        int first;
        int last;
    };
    static constexpr Block blocks[] = {{100, 103}, {200, 208}, {226, 226}, {300, 308}, {400, 418},
                                       {421, 426}, {428, 429}, {431, 431}, {444, 444}, {451, 451},
                                       {460, 464}, {494, 511}, {520, 530}, {561, 561}};
    return std::ranges::any_of(
        blocks, [status](Block block) { return status >= block.first && status <= block.last; });
}

// Words that give a status or code to another system than HTTP.
bool belongsElsewhere(const Place &place)
{
    static constexpr std::string_view words[] = {"exit",   "exited",    "grpc",       "smtp", "sip",
                                                 "ftp",    "ldap",      "mqtt",       "dsn",  "rpc",
                                                 "sqlite", "websocket", "code=exited"};
    const std::string_view before = place.lineBefore(24);
    return containsAny(before, words);
}

// "status code 404", "status: 404", `"statusCode":404`, "status=404", "a status of 404".
void afterStatus(const Place &place, Findings &findings)
{
    std::size_t position = place.end;
    const std::size_t word = place.skip(position, " _-", 1);
    const bool code = startsIgnoringCase(place.from(word), "code");
    if (code)
        position = word + 4;
    for (const std::string_view link : {" of", " is", " was", " returned"}) {
        if (place.from(position).starts_with(link))
            position += link.size();
    }
    const std::size_t first = place.skip(position, " \t:=\"'>([|");
    const Number status = place.wholeNumber(first);
    if (first == position || !status.isReply(1, 5) || place.at(status.end) == '/'
        || belongsElsewhere(place))
        return;
    const std::string_view before = place.lineBefore(40);
    if (endsIgnoringCase(before, "the server responded with a ") // Chrome, Faraday
        || endsIgnoringCase(before, "the server responded with ")) {
        add(findings, status, 0.95F, Reason::OwnWords, {place.begin, first});
        return;
    }
    const std::string_view between = place.text.substr(position, first - position);
    const bool assigned = between.find_first_of(":=") != std::string_view::npos;
    const bool known = code || speaksOfHttp(place.lineBefore()) || speaksOfHttp(place.lineAfter());
    if (!code && !isKnownStatus(status.value))
        return;
    const float confidence = code ? 0.9F : known ? (assigned ? 0.85F : 0.8F) : 0.4F;
    add(findings, status, confidence, Reason::IntroducedBy, {place.begin, first});
}

// Errors of nodemailer: { response: '421 …', responseCode: 421, command: 'CONN' }
bool isOfNodemailer(const Place &place)
{
    return equalsIgnoringCase(place.literal(), "responsecode")
        && (containsIgnoringCase(place.lineAfter(60), "command:")
            || containsIgnoringCase(place.around(200), "code: 'E"));
}

// An access log's line whose request is none: "-", or the first bytes of TLS as "\\x16\\x03".
void atOddRequest(const Place &place, Findings &findings)
{
    const std::string_view rest = place.lineAfter(8000);
    if (!rest.starts_with("-\"") && !rest.starts_with("\\x") && !rest.starts_with("\""))
        return;
    std::size_t quote = 0;
    while (quote < rest.size() && rest[quote] != '"')
        quote += rest[quote] == '\\' ? 2 : 1;
    if (quote < rest.size())
        addStatusAfterRequest(place, place.end + quote, place.begin, findings);
}

// Words that stand before an HTTP status and before nothing else: value is the confidence in %.
void afterPhrase(const Place &place, Findings &findings)
{
    std::size_t position = place.skip(place.end, " \t:=\"'([#");
    for (const std::string_view link :
         {"of ", "is ", "was ", "code ", "error ", "code: ", "status: ", "="}) {
        if (startsIgnoringCase(place.from(position), link))
            position = place.skip(position + link.size(), " \"'(");
    }
    const Number status = place.wholeNumber(position);
    const bool expected = endsIgnoringCase(place.lineBefore(20), " expected ")
        || equalsIgnoringCase(place.lineBefore(20), "expected ");
    if (status.isReply(1, 5) && isKnownStatus(status.value) && position > place.end && !expected
        && !belongsElsewhere(place) && !isOfNodemailer(place))
        add(findings, status, static_cast<float>(place.value) / 100, Reason::IntroducedBy,
            {place.begin, status.begin});
}

// "403 Client Error: Forbidden for url" of Python's requests.
void afterStatusWords(const Place &place, Findings &findings)
{
    const Number status = numberBefore(place.text, place.begin);
    if (status.isReply(4, 5) && (status.begin == 0 || !isWordByte(place.text[status.begin - 1])))
        add(findings, status, 0.95F, Reason::OwnWords, {status.begin, place.end});
}

// The remote server returned an error: (404) Not Found. FTP's requests of .NET say it as well.
void dotNetError(const Place &place, Findings &findings)
{
    const Number status = place.wholeNumber(place.end);
    if (!status.isReply(3, 5) || place.at(status.end) != ')')
        return;
    static constexpr int ofFtp[] = {425, 426, 450, 451, 452, 530, 532, 550, 551, 552, 553};
    const bool ftp = std::ranges::find(ofFtp, status.value) != std::end(ofFtp)
        && !containsIgnoringCase(place.lineAfter(60), "legal reasons");
    findings.add({ftp ? CodeSystem::Ftp : CodeSystem::Http,
                  CodeText(status.value),
                  {status.begin, status.end},
                  0.95F,
                  Reason::OwnWords,
                  {place.begin, status.end}});
}

// `"code": 404, … "status": "NOT_FOUND"` of Google's APIs, npm's "code E404".
void npmCode(const Place &place, Findings &findings)
{
    const Number status = place.wholeNumber(place.end);
    if (status.isReply(4, 5))
        add(findings, status, 0.9F, Reason::IntroducedBy, {place.begin, status.end});
}

// Go's gin: "[GIN] 2025/11/26 - 10:00:00 | 500 |  1.2ms | …"
void ginLog(const Place &place, Findings &findings)
{
    const std::size_t bar = place.lineAfter(60).find("| ");
    if (bar == std::string_view::npos)
        return;
    const Number status = place.wholeNumber(place.end + bar + 2);
    if (status.isReply(1, 5) && place.from(status.end).starts_with(" |"))
        add(findings, status, 0.97F, Reason::LogFormat, {place.begin, status.end});
}

// urllib3: "too many 503 error responses"
void urllibRetries(const Place &place, Findings &findings)
{
    const Number status = place.wholeNumber(place.end);
    if (status.isReply(4, 5) && place.from(status.end).starts_with(" error responses"))
        add(findings, status, 0.97F, Reason::OwnWords, {place.begin, status.end});
}

// aiohttp: "403, message='Forbidden', url='https://example.org/'"
void aiohttpError(const Place &place, Findings &findings)
{
    const Number status = numberBefore(place.text, place.begin);
    if (status.isReply(1, 5)
        && (status.begin == 0 || isOneOf(place.text[status.begin - 1], " (\"'"))
        && place.lineAfter(400).find(", url=") != std::string_view::npos)
        add(findings, status, 0.97F, Reason::OwnWords, {status.begin, place.end});
}

// Python's clients of Google's APIs name the gRPC status and print the HTTP status.
void googleApiCore(const Place &place, Findings &findings)
{
    std::size_t position = place.end;
    while (isLetter(place.at(position)))
        ++position;
    const Number status =
        place.from(position).starts_with(": ") ? place.wholeNumber(position + 2) : Number();
    if (status.isReply(4, 5))
        add(findings, status, 0.9F, Reason::OwnWords, {place.begin, status.end});
}

// Varnish's log: "-   RespStatus     503"
void varnishStatus(const Place &place, Findings &findings)
{
    const std::size_t position = place.skip(place.end, " \t", 16);
    const Number status = place.wholeNumber(position);
    if (position > place.end && status.isReply(1, 5))
        add(findings, status, 0.97F, Reason::Field, {place.begin, status.end});
}

// ASP.NET: "Request finished HTTP/1.1 GET http://… - 500 - text/plain 404.5502ms"
void aspNetRequest(const Place &place, Findings &findings)
{
    const std::string_view rest = place.lineAfter(4000);
    static constexpr std::string_view dash = " - ";
    for (std::size_t at = rest.find(dash); at != std::string_view::npos;
         at = rest.find(dash, at + 2)) {
        const Number status = numberAt(place.text, place.end + at + dash.size());
        if (status.isReply(1, 5) && place.at(status.end) == ' ' && rest.ends_with("ms")) {
            add(findings, status, 0.97F, Reason::LogFormat, {place.begin, place.end});
            return;
        }
    }
}

// OkHttp: "<-- 404 Not Found https://example.org/ (421ms, 550-byte body)"
void okHttpResponse(const Place &place, Findings &findings)
{
    const Number status = place.wholeNumber(place.end);
    const std::string_view rest = place.lineAfter(2000);
    if (status.isReply(1, 5) && rest.find("://") != std::string_view::npos
        && rest.find("ms") != std::string_view::npos)
        add(findings, status, 0.95F, Reason::LogFormat, {place.begin, status.end});
}

// elasticsearch-py and its like: "NotFoundError(404, 'index_not_found_exception', …)"
void errorOfCall(const Place &place, Findings &findings)
{
    const Number status = place.wholeNumber(place.end);
    if (status.isReply(4, 5) && isKnownStatus(status.value) && isWordByte(place.before())
        && place.from(status.end).starts_with(", '"))
        add(findings, status, 0.85F, Reason::OwnWords, {place.begin, status.end});
}

// IIS: "HTTP Error 404.0 - Not Found", status and sub-status
void iisError(const Place &place, Findings &findings)
{
    const Number status = numberAt(place.text, place.end);
    const Number part =
        place.at(status.end) == '.' ? numberAt(place.text, status.end + 1) : Number();
    if (status.isReply(4, 5) && part.digits() <= 2 && place.from(part.end).starts_with(" - "))
        add(findings, status, 0.97F, Reason::OwnWords, {place.begin, part.end});
}

// Octokit: "POST https://api.example.org/repos: 422 - Validation Failed"
void requestAndStatus(const Place &place, Findings &findings)
{
    const std::string_view rest = place.lineAfter(2000);
    const std::size_t blank = rest.find(' ');
    if (blank == std::string_view::npos || blank == 0 || rest[blank - 1] != ':')
        return;
    const Number status = place.wholeNumber(place.end + blank + 1);
    if (status.isReply(3, 5) && place.from(status.end).starts_with(" - "))
        add(findings, status, 0.95F, Reason::OwnWords, {place.begin, status.end});
}

// {"error": {"code": 403, "message": …}}: a common form, but the number can be the program's own.
void jsonCode(const Place &place, Findings &findings)
{
    const Number status = place.wholeNumber(place.skip(place.end, " ", 1));
    const bool error = containsIgnoringCase(place.lineBefore(24), "\"error");
    const std::string_view next = place.from(place.skip(status.end, ", \r\n", 12));
    if (status.isReply(4, 5) && isKnownStatus(status.value) && error
        && startsIgnoringCase(next, "\"message\""))
        add(findings, status, 0.65F, Reason::Field, {place.begin, status.end});
}

// Node's morgan: "GET /users 200 12.3 ms - 15"
void morganLog(const Place &place, Findings &findings)
{
    const std::size_t time = place.skipBack(place.begin, "0123456789.", 12);
    const std::size_t blank = place.skipBack(time, " ", 1);
    const Number status = blank < time ? numberBefore(place.text, blank) : Number();
    if (status.isReply(1, 5) && status.begin > 0 && place.text[status.begin - 1] == ' ')
        add(findings, status, 0.93F, Reason::LogFormat, {status.begin, place.end});
}

// PHP's own server: "192.0.2.7:5000 [404]: GET /x"
void phpServerLog(const Place &place, Findings &findings)
{
    const Number status = numberBefore(place.text, place.begin);
    if (status.isReply(1, 5) && status.begin > 0 && place.text[status.begin - 1] == '[')
        add(findings, status, 0.95F, Reason::LogFormat, {status.begin - 1, place.end});
}

// "Error code: 429 - {…" of the clients that Stainless generates.
void errorCode(const Place &place, Findings &findings)
{
    const Number status = place.wholeNumber(place.end);
    if (status.isReply(4, 5) && place.from(status.end).starts_with(" - {"))
        add(findings, status, 0.93F, Reason::OwnWords, {place.begin, status.end});
}

// The #Fields line of a W3C extended log tells which column holds the status.
void w3cFields(const Place &place, Findings &findings)
{
    if (!place.lineBefore().empty())
        return;
    int column = 0;
    findings.statusColumn = -1;
    std::string_view fields = trimmed(place.lineAfter(4000));
    for (std::size_t start = 0; start < fields.size(); ++column) {
        const std::size_t end = std::min(fields.find_first_of(" \t", start), fields.size());
        if (fields.substr(start, end - start) == "sc-status") {
            findings.statusColumn = column;
            return;
        }
        start = std::min(fields.find_first_not_of(" \t", end), fields.size());
    }
}

void w3cLine(const Place &place, Findings &findings)
{
    if (findings.statusColumn < 0 || place.at(place.end) == '#')
        return;
    const std::string_view line = place.lineAfter(16000);
    std::size_t start = 0;
    for (int column = 0; column < findings.statusColumn; ++column) {
        const std::size_t blank = line.find_first_of(" \t", start);
        if (blank == std::string_view::npos)
            return;
        start = blank + 1;
    }
    const Number status = numberAt(place.text, place.end + start);
    if (isLoggedStatus(place, status))
        add(findings, status, 0.95F, Reason::LogFormat, {status.begin, status.end});
}

constexpr Rule rules[] = {
    {"http/", afterVersion, 0, Edges::Left},
    {"https/", afterVersion, 0, Edges::Left},
    {"\"get ", atRequest},
    {"\"post ", atRequest},
    {"\"put ", atRequest},
    {"\"head ", atRequest},
    {"\"patch ", atRequest},
    {"\"delete ", atRequest},
    {"\"options ", atRequest},
    {"\"connect ", atRequest},
    {"\"propfind ", atRequest},
    {"\"<badreq>", atRequest},
    {"] \"", atOddRequest},
    {"tcp_", squidResult, 0, Edges::Left},
    {"udp_", squidResult, 0, Edges::Left},
    {"tag_", squidResult, 0, Edges::Left},
    {"none/",
     [](const Place &place, Findings &findings) {
         const Number status = place.wholeNumber(place.end);
         if (status.isReply(4, 5))
             add(findings, status, 0.6F, Reason::LogFormat, {place.begin, status.end});
     },
     0, Edges::Left},
    {"status", afterStatus},
    {"response code", afterPhrase, 88},
    {"responsecode", afterPhrase, 85},
    {"response_code", afterPhrase, 88},
    {"http error", afterPhrase, 95, Edges::Left},
    {"http error ", iisError, 0, Edges::Left},
    {"access denied with code", afterPhrase, 97}, // ModSecurity
    {"http code", afterPhrase, 95, Edges::Left},
    {"http_code", afterPhrase, 95, Edges::Left},
    {"httpcode", afterPhrase, 95, Edges::Left},
    {"http status code", afterPhrase, 97, Edges::Left},
    {"http response code", afterPhrase, 97, Edges::Left},
    {"http response", afterPhrase, 93, Edges::Left},
    {"http response status", afterPhrase, 93, Edges::Left},
    {"http",
     [](const Place &place, Findings &findings) {
         // "HTTP 404", "(HTTP 404)", "HTTP: 404"; a port or a version is no status.
         const std::size_t position = place.skip(place.end, " :-=", 2);
         const Number status = place.wholeNumber(position);
         if (position > place.end && status.isReply(1, 5) && place.at(status.end) != '/'
             && place.at(status.end) != ':')
             add(findings, status, 0.93F, Reason::NamesProtocol, {place.begin, status.end});
     },
     0, Edges::Both},
    {"requested url returned error", afterPhrase, 99},
    {"connect tunnel failed, response", afterPhrase, 99},
    {"httperror", afterPhrase, 93, Edges::Left},
    {"http exception", afterPhrase, 90, Edges::Left},
    {"awaiting response... ",
     [](const Place &place, Findings &findings) {
         const Number status = place.wholeNumber(place.end);
         if (status.isReply(1, 5))
             add(findings, status, 0.99F, Reason::OwnWords, {place.begin, status.end});
     }},
    {"too many ", urllibRetries, 0, Edges::Left},
    {", message=", aiohttpError},
    {"google.api_core.exceptions.", googleApiCore, 0, Edges::Left},
    {"respstatus", varnishStatus},
    {"request finished http/", aspNetRequest},
    {"<-- ", okHttpResponse},
    {"error(", errorOfCall},
    {"post http", requestAndStatus, 0, Edges::Left},
    {"get http", requestAndStatus, 0, Edges::Left},
    {"put http", requestAndStatus, 0, Edges::Left},
    {"patch http", requestAndStatus, 0, Edges::Left},
    {"delete http", requestAndStatus, 0, Edges::Left},
    {"apiexception: (", npmCode}, // Kubernetes
    {"unexpected server response", afterPhrase, 93, Edges::Left},
    {"\"code\":", jsonCode},
    {"[gin]", ginLog},
    {" ms - ", morganLog},
    {"]: get ", phpServerLog},
    {"]: post ", phpServerLog},
    {"]: head ", phpServerLog},
    {"error code: ", errorCode},
    {"an error occurred (", npmCode}, // botocore
    {"googleapi: error ", npmCode},
    {"code e", npmCode, 0, Edges::Left},
    {" client error", afterStatusWords},
    {" server error", afterStatusWords},
    {"server returned an error: (", dotNetError},
    {"err_aborted ", npmCode},
    {"#fields:", w3cFields},
    {"\n", w3cLine},
};

} // namespace

std::span<const Rule> httpRules()
{
    return rules;
}

} // namespace statusbook::core::explain

// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/explain/rule.h"

// curl's exit codes (curl(1) EXIT CODES, libcurl-errors(3)) as the tool, bindings, git and dnf
// print them.
namespace statusbook::core::explain {

namespace {

constexpr int highestCode = 101;

void add(Findings &findings, int code, Range at, float confidence, Reason why, Range evidence)
{
    findings.add({CodeSystem::Curl, CodeText(code), at, confidence, why, evidence});
}

// After words that name curl: value is the confidence in %.
void afterCurl(const Place &place, Findings &findings)
{
    std::size_t position = place.end;
    for (const std::string_view link : {" error", " code", " status"}) {
        if (startsIgnoringCase(place.from(position), link))
            position += link.size();
    }
    const Number number = place.wholeNumber(place.skip(position, " :=([#"));
    if (number.isValid() && number.value <= highestCode && number.begin > place.end)
        add(findings, number.value, {number.begin, number.end},
            static_cast<float>(place.value) / 100, Reason::NamesProtocol,
            {place.begin, number.end});
}

// git: "RPC failed; curl 92 HTTP/2 stream …"; yum: "curl#60"
void afterWord(const Place &place, Findings &findings)
{
    const Number number = place.wholeNumber(place.end);
    if (number.isValid() && number.value > 0 && number.value <= highestCode)
        add(findings, number.value, {number.begin, number.end}, 0.97F, Reason::NamesProtocol,
            {place.begin, number.end});
}

// CURLE_OPERATION_TIMEDOUT and its like: value is the code.
void ownName(const Place &place, Findings &findings)
{
    add(findings, place.value, {place.begin, place.end}, 0.95F, Reason::OwnName,
        {place.begin, place.end});
}

// curl_easy_perform() failed: the text of curl_easy_strerror(): value is the code.
void ownWords(const Place &place, Findings &findings)
{
    if (containsIgnoringCase(place.lineBefore(80), "curl_easy_perform"))
        add(findings, place.value, {place.begin, place.end}, 0.93F, Reason::OwnWords,
            {place.begin, place.end});
}

constexpr Rule rules[] = {
    {"curl: (", afterWord, 0, Edges::Left},
    {"curl error", afterCurl, 97, Edges::Left},
    {"curl error code", afterCurl, 97, Edges::Left},
    {"curl errno", afterCurl, 95, Edges::Left},
    {"curl_errno", afterCurl, 95, Edges::Left},
    {"curl exit code", afterCurl, 97, Edges::Left},
    {"curl exit status", afterCurl, 97, Edges::Left},
    {"curl exited with", afterCurl, 97, Edges::Left},
    {"curl failed with exit code", afterCurl, 97, Edges::Left},
    {"curl failed with", afterCurl, 95, Edges::Left},
    {"curl returned", afterCurl, 85, Edges::Left},
    {"libcurl error", afterCurl, 97, Edges::Left},
    {"curlcode", afterCurl, 95, Edges::Left},
    {"curl#", afterWord, 0, Edges::Left},
    {"pycurl.error: (", afterWord, 0, Edges::Left},
    {"rpc failed; curl ", afterWord},
    {"curle_unsupported_protocol", ownName, 1, Edges::Both},
    {"curle_failed_init", ownName, 2, Edges::Both},
    {"curle_url_malformat", ownName, 3, Edges::Both},
    {"curle_couldnt_resolve_proxy", ownName, 5, Edges::Both},
    {"curle_couldnt_resolve_host", ownName, 6, Edges::Both},
    {"curle_couldnt_connect", ownName, 7, Edges::Both},
    {"curle_remote_access_denied", ownName, 9, Edges::Both},
    {"curle_http2", ownName, 16, Edges::Both},
    {"curle_partial_file", ownName, 18, Edges::Both},
    {"curle_http_returned_error", ownName, 22, Edges::Both},
    {"curle_write_error", ownName, 23, Edges::Both},
    {"curle_upload_failed", ownName, 25, Edges::Both},
    {"curle_read_error", ownName, 26, Edges::Both},
    {"curle_out_of_memory", ownName, 27, Edges::Both},
    {"curle_operation_timedout", ownName, 28, Edges::Both},
    {"curle_operation_timeouted", ownName, 28, Edges::Both},
    {"curle_ssl_connect_error", ownName, 35, Edges::Both},
    {"curle_file_couldnt_read_file", ownName, 37, Edges::Both},
    {"curle_aborted_by_callback", ownName, 42, Edges::Both},
    {"curle_too_many_redirects", ownName, 47, Edges::Both},
    {"curle_got_nothing", ownName, 52, Edges::Both},
    {"curle_send_error", ownName, 55, Edges::Both},
    {"curle_recv_error", ownName, 56, Edges::Both},
    {"curle_ssl_certproblem", ownName, 58, Edges::Both},
    {"curle_ssl_cacert", ownName, 60, Edges::Both},
    {"curle_peer_failed_verification", ownName, 60, Edges::Both},
    {"curle_login_denied", ownName, 67, Edges::Both},
    {"curle_ssl_cacert_badfile", ownName, 77, Edges::Both},
    {"curle_remote_file_not_found", ownName, 78, Edges::Both},
    {"curle_ssh", ownName, 79, Edges::Both},
    {"curle_http2_stream", ownName, 92, Edges::Both},
    {"couldn't resolve host name", ownWords, 6},
    {"could not resolve hostname", ownWords, 6},
    {"couldn't connect to server", ownWords, 7},
    {"could not connect to server", ownWords, 7},
    {"timeout was reached", ownWords, 28},
    {"ssl connect error", ownWords, 35},
    {"server returned nothing", ownWords, 52},
    {"failed sending data to the peer", ownWords, 55},
    {"failure when receiving data from the peer", ownWords, 56},
    {"ssl peer certificate or ssh remote key was not ok", ownWords, 60},
    {"http response code said error", ownWords, 22},
};

} // namespace

std::span<const Rule> curlRules()
{
    return rules;
}

} // namespace statusbook::core::explain

// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/explain/textscanner.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace statusbook::core::explain;

namespace {

struct Row {
    const char *text;
    const char *codes; // that are certain enough, each once, in order of place; "": none
};

// What is found in a text, as in Row.
QString codesIn(const TextScanner &scanner, std::string_view text, TextRole role = TextRole::Any)
{
    QStringList codes;
    scanner.scan(text, {0, text.size()}, role, [&codes](const Finding &finding) {
        const QString id = finding.id().toString();
        if (finding.confidence >= certainEnough && !codes.contains(id))
            codes.append(id);
    });
    return codes.join(u' ');
}

void addRows(std::span<const Row> rows)
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("codes");
    for (const Row &row : rows)
        QTest::newRow(QByteArray(row.text).left(60).replace('\n', ' ').constData())
            << QByteArray(row.text) << QString::fromUtf8(row.codes);
}

} // namespace

// Every rule by what it finds and what it leaves alone.
class TestTextScanner final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void http_data();
    void http() { check(); }
    void sip_data();
    void sip() { check(); }
    void smtp_data();
    void smtp() { check(); }
    void ftp_data();
    void ftp() { check(); }
    void dns_data();
    void dns() { check(); }
    void grpc_data();
    void grpc() { check(); }
    void webSocket_data();
    void webSocket() { check(); }
    void tls_data();
    void tls() { check(); }
    void errnos_data();
    void errnos() { check(); }
    void processes_data();
    void processes() { check(); }
    void curl_data();
    void curl() { check(); }
    void ldap_data();
    void ldap() { check(); }
    void mqtt_data();
    void mqtt() { check(); }
    void numbersThatAreNoCodes_data();
    void numbersThatAreNoCodes() { check(); }
    void mailReport_data();
    void mailReport();
    void marksTheCodeItself_data();
    void marksTheCodeItself();
    void readingsExcludeEachOther();
    void handsOverInOrder();
    void searchesTheRangeOnly();
    void stops();
    void reportsProgress();
    void longLine();

private:
    void check();

    TextScanner m_scanner;
};

void TestTextScanner::check()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, codes);
    QCOMPARE(codesIn(m_scanner, {text.constData(), static_cast<std::size_t>(text.size())}), codes);
}

void TestTextScanner::http_data()
{
    static constexpr Row rows[] = {
        {"[GIN] 2025/11/26 - 10:00:00 | 500 |     1.2ms |   192.0.2.1 | GET \"/api\"", "http/500"},
        {"GET /users 200 12.3 ms - 15", "http/200"},
        {"ping took 200 12.3 ms in all", ""},
        {"192.0.2.7:5000 [404]: GET /x", "http/404"},
        {"Error code: 429 - {'error': {'message': 'slow down'}}", "http/429"},
        {"Error code: 429 in module", ""},
        {"An error occurred (403) when calling the HeadObject operation: Forbidden", "http/403"},
        {"404 page not found", "http/404"},
        {"HTTP/1.1 404 Not Found\r\nServer: nginx", "http/404"},
        {"< HTTP/2 301 \n< location: https://example.com/", "http/301"},
        {"HTTP/1.0 200 OK", "http/200"},
        {"HTTP/3 503", "http/503"},
        {"GET / HTTP/1.1\nHost: example.com", ""},
        {"HTTP/1.1 8080", ""},
        {R"(192.0.2.1 - - [10/Oct/2025:13:55:36 +0000] "GET /a HTTP/1.1" 404 196)", "http/404"},
        {R"(192.0.2.1 - - [10/Oct/2025:13:55:36 +0000] "GET /a HTTP/2.0" 200 12 "-" "curl")",
         "http/200"},
        {R"(192.0.2.1 - - [10/Oct/2025:13:55:36 +0000] "GET /old" 200 83)", "http/200"},
        {R"(192.0.2.1 - - [10/Oct/2025:13:55:36 +0000] "OPTIONS / HTTP/1.1" - 79 "-")", ""},
        {R"(192.0.2.1 - "GET /say%22 \" HTTP/1.1" 400 0)", "http/400"},
        {R"("GET http://example.com/ HTTP/1.1" from 192.0.2.1:4711 - 502 12B in 5ms)", "http/502"},
        {R"(haproxy[81]: 192.0.2.9:3975 [09/Dec/2025:12:59:46.633] web app/a1 0/5/1/482/+996 503 832 - - sC-- 8/8/8/1/0 0/6 "GET /img HTTP/1.1")",
         "http/503"},
        {R"(haproxy[81]: 192.0.2.9:3975 [09/Dec/2025:12:59:46.633] web web/<NOSRV> -1/-1/-1/-1/600 408 212 - - cR-- 1/1/0/0/0 0/0 "<BADREQ>")",
         "http/408"},
        {"haproxy[81]: 192.0.2.9:4096 [20/Sep/2025:15:44:23.285] main app/<NOSRV> -1/-1/1 212 SC "
         "1/1/0/0/0 0/0",
         ""},
        {R"(https 2025-10-01T22:22:48.364Z app/lb/50dc 192.0.2.3:2817 198.51.100.1:80 0.086 0.048 0.037 502 - 34 366 "GET https://www.example.com:443/ HTTP/1.1" "curl")",
         "http/502"},
        {R"(http 2025-10-01T22:22:48.364Z app/lb/50dc 192.0.2.3:2817 198.51.100.1:80 0.000 0.001 0.000 200 404 34 366 "GET http://example.com/ HTTP/1.1" "curl")",
         "http/200 http/404"},
        {"1525334330.556 3 192.0.2.7 TCP_MISS/304 2014 GET http://example.com/ - "
         "HIER_DIRECT/192.0.2.8 -",
         "http/304"},
        {"1426235912.366 16 192.0.2.7 TCP_MISS_ABORTED/000 0 GET http://example.com/", ""},
        {"#Software: Microsoft Internet Information Services 10.0\n#Fields: date time cs-method "
         "cs-uri-stem sc-status sc-substatus time-taken\n2025-11-01 10:00:01 GET /a 500 19 "
         "31\n2025-11-01 10:00:02 GET /b 200 0 404\n",
         "http/500 http/200"},
        {"Request failed with status code 401", "http/401"},
        {"HTTP probe failed with statuscode: 503", "http/503"},
        {"The server responded with a status of 404 (Not Found)", "http/404"},
        {R"({"method":"GET","path":"/a","statusCode":502})", "http/502"},
        {R"(level=info method=GET path=/a status=422 duration=12)", "http/422"},
        {"at=error code=H12 desc=\"Request timeout\" method=GET path=\"/\" status=503 bytes=0",
         "http/503"},
        {"Error during handshake: Unexpected response code: 501", "http/501"},
        {"java.io.IOException: Server returned HTTP response code: 403 for URL: "
         "https://example.com/",
         "http/403"},
        {"urllib.error.HTTPError: HTTP Error 418: I'm a teapot", "http/418"},
        {"requests.exceptions.HTTPError: 500 Server Error: for url: https://example.com/",
         "http/500"},
        {"The remote server returned an error: (404) Not Found.", "http/404"},
        {"Response status code does not indicate success: 429 (Too Many Requests).", "http/429"},
        {"fatal: unable to access 'https://example.com/': The requested URL returned error: 403",
         "http/403"},
        {"2025-10-01 10:00:00 ERROR 404: Not Found.", "http/404"},
        {"HTTP request sent, awaiting response... 416 Requested range", "http/416"},
        {"Received HTTP code 407 from proxy after CONNECT", "http/407"},
        {"CONNECT tunnel failed, response 403", "http/403"},
        {"Failed to load resource: net::ERR_ABORTED 404 (Not Found)", "http/404"},
        {"npm ERR! code E404", "http/404"},
        {"googleapi: Error 403: Access Not Configured, accessNotConfigured", "http/403"},
        {"upstream said 502 Bad Gateway", "http/502"},
        {"Not Found (404)", "http/404"},
        {"Completed 500 Internal Server Error in 12ms", "http/500"},
        {"service(HTTP 409)", "http/409"},
        {"http status 418 on port 8080", "http/418"},
        {"status=success count=404", ""},
        {"Auth.Login-Status=216 Auth.Port=404", ""},
        {"chapter 404 was not found", ""},
        {"5 not found, 200 ok so far", ""},
    };
    addRows(rows);
}

void TestTextScanner::sip_data()
{
    static constexpr Row rows[] = {
        {"Registration of sip:ben@example.com failed: 403 Forbidden", "sip/403"},
        {"SIP/2.0 486 Busy Here\r\nVia: SIP/2.0/UDP 192.0.2.4:5060;branch=z9hG4bK1", "sip/486"},
        {"SIP/2.0 100 \nVia: SIP/2.0/UDP 192.0.2.4", "sip/100"},
        {"SIP/2.0 404 Not Found", "sip/404"},
        {"SIP/2.0 4294967301 far too large", ""},
        {"INVITE sip:bob@example.com SIP/2.0", ""},
        {"Reason: SIP ;cause=580 ;text=\"Precondition Failure\"", "sip/580"},
        {"Reason: Q.850;cause=16;text=\"Normal call clearing\"", ""},
        {"SIP;text=\"x\";cause=200", "sip/200"},
        {"Got SIP response 603 \"Declined\" back from 192.0.2.6:5060", "sip/603"},
        {"registration failed: SIP code 403", "sip/403"},
        {"sip:200@example.com", ""},
        {"proto_specific_hangup_cause=sip:486", "sip/486"},
        {"pjsua_core.c .RX 1024 bytes Response msg 407/INVITE/cseq=2 (rdata0x7f)", "sip/407"},
        {"Call 0 is DISCONNECTED [reason=487 (Request Terminated)]", "sip/487"},
        {"call setup ended with 480 Temporarily Unavailable", "sip/480"},
        {"sofia: INVITE answered 503 Service Unavailable", "sip/503"},
    };
    addRows(rows);
}

void TestTextScanner::smtp_data()
{
    static constexpr Row rows[] = {
        {"550 5.1.1 <ben@example.org>: Recipient address rejected", "smtp/550 smtp-enhanced/5.1.1"},
        {"550-5.7.26 This mail is unauthenticated\n550 5.7.26 for more information",
         "smtp/550 smtp-enhanced/5.7.26"},
        {"421 4.7.0 Try again later, closing connection.", "smtp/421 smtp-enhanced/4.7.0"},
        {"550 4.1.1 two classes", ""},
        {"EHLO client.example.org\n250-mx.example.org\n250-SIZE 10240000\n250 HELP\nMAIL "
         "FROM:<a@example.org>\n250 Ok\nRCPT TO:<b@example.org>\n450 busy\nQUIT\n221 Bye",
         "smtp/250 smtp/450 smtp/221"},
        {"S: 354 End data with <CR><LF>.<CR><LF>", "smtp/354"},
        {"<** 550 Unknown user", "smtp/550"},
        {"postfix/smtp[81]: 4F1A2: to=<ben@example.org>, relay=mx.example.org[192.0.2.25]:25, "
         "delay=1.2, dsn=5.1.1, status=bounced (host mx.example.org[192.0.2.25] said: 550 5.1.1 "
         "<ben@example.org>: Recipient address rejected (in reply to RCPT TO command))",
         "smtp-enhanced/5.1.1 smtp/550"},
        {"postfix/smtp[81]: 4F1A2: to=<ben@example.org>, dsn=2.0.0, status=sent (250 2.0.0 Ok: "
         "queued as 1B2C)",
         "smtp-enhanced/2.0.0 smtp/250"},
        {"postfix/smtp[81]: 4F1A2: to=<ben@example.org>, dsn=4.0.0, status=deferred (host "
         "mx.example.org[192.0.2.25] refused to talk to me: 421 too busy)",
         "smtp-enhanced/4.0.0 smtp/421"},
        {"postfix/smtpd[7]: NOQUEUE: reject: RCPT from unknown[192.0.2.9]: 450 <ben@example.org>: "
         "greylisted",
         "smtp/450"},
        {"sm-mta[9]: 5250A: to=<ben@example.org>, relay=mx.example.org., dsn=5.7.1, stat=Service "
         "unavailable",
         "smtp-enhanced/5.7.1"},
        {"sm-mta[9]: 5250A: to=<ben@example.org>, stat=Deferred: 451 try later", "smtp/451"},
        {"2025-03-04 09:12:01 1qLaBc-0003Xy ** ben@example.org R=dnslookup T=remote_smtp "
         "H=mx.example.org [192.0.2.25]: SMTP error from remote mail server after RCPT "
         "TO:<ben@example.org>: 550 No such person",
         "smtp/550"},
        {"2025-03-04 09:12:01 1qLaBc-0003Xy => ben@example.org R=dnslookup T=remote_smtp "
         "H=mx.example.org [192.0.2.25] C=\"250 OK id=1qLaBd\"",
         "smtp/250"},
        {"2025-03-04 09:12:01 1qLaBc-0003Xy <= anna@example.org H=client [192.0.2.5]:51792 "
         "P=esmtps X=TLS1.3 S=21778",
         ""},
        {"[{LRT=};{LED=550 5.1.10 RESOLVER.ADR.RecipientNotFound};{FQDN=}]",
         "smtp/550 smtp-enhanced/5.1.10"},
        {"2025-03-04T09:12:01Z,EX\\Default,08D,5,192.0.2.1:25,192.0.2.2:333,>,250 2.1.0 Sender OK,",
         "smtp/250 smtp-enhanced/2.1.0"},
        {"smtplib.SMTPRecipientsRefused: {'ben@example.org': (550, b'5.1.1 unknown')}",
         "smtp/550 smtp-enhanced/5.1.1"},
        {"smtplib.SMTPAuthenticationError: (535, b'5.7.8 Error: authentication failed')",
         "smtp/535 smtp-enhanced/5.7.8"},
        {"smtplib.SMTPSenderRefused: (554, b'no', 'anna@example.org')", "smtp/554"},
        {"(554, b'no')", "smtp/554"},
        {"com.sun.mail.smtp.SMTPAddressFailedException: 553 sorry", "smtp/553"},
        {"Error: Invalid login: 535-5.7.8 Username and Password not accepted",
         "smtp/535 smtp-enhanced/5.7.8"},
        {"Postfix 3.5.6 on Linux 5.10.0, version 2.1.1", ""},
        {"192.0.2.5.25 and 5.1.1.1", ""},
        {"see section 5.1.1 of the manual", ""},
        {"mxl_mta-5.5.0-3", ""},
    };
    addRows(rows);
}

void TestTextScanner::ftp_data()
{
    static constexpr Row rows[] = {
        {"220 (vsFTPd 3.0.5)\nUSER anna\n331 Please specify the password.\nPASS ****\n530 Login "
         "incorrect.",
         "ftp/220 ftp/331 ftp/530"},
        {"230 User 'anna' login successful.\nSYST\n215 UNIX Type: L8\nPWD\n257 \"/\" is the "
         "current directory.",
         "ftp/230 ftp/215 ftp/257"},
        {"> CWD one\n< 250 OK. Current directory is /one", "ftp/250"},
        {"227 Entering Passive Mode (192,0,2,7,19,138).", "ftp/227"},
        {"ftp> ls\n200 PORT command successful. Consider using PASV.\n425 Failed to establish "
         "connection.",
         "ftp/200 ftp/425"},
        {"Antwort:\t553 Could not create file.", "ftp/553"},
        {"\xE5\x93\x8D\xE5\xBA\x94\xEF\xBC\x9A 550 Failed to change directory.", "ftp/550"},
        {"ftplib.error_perm: 550 no such thing", "ftp/550"},
        {"cd: Access failed: 550 Failed to change directory. (/x)", "ftp/550"},
        {"The remote server returned an error: (550) File unavailable (e.g., file not found, no "
         "access).",
         "ftp/550"},
        {"curl: (67) Access denied: 530", "curl/67 ftp/530"},
        {"150 items in stock", ""},
        {"230 files copied", ""},
        {"l: 150", ""},
        {"244 unit files listed.", ""},
    };
    addRows(rows);
}

void TestTextScanner::dns_data()
{
    static constexpr Row rows[] = {
        {"info: 192.0.2.1 example.com. A IN REFUSED 0.000 0 40", "dns/5"},
        {";; ->>HEADER<<- opcode: QUERY, status: NXDOMAIN, id: 26965", "dns/3"},
        {";; ->>HEADER<<- opcode: QUERY, status: REFUSED, id: 1", "dns/5"},
        {";; ->>HEADER<<- opcode: QUERY, rcode: SERVFAIL, id: 2", "dns/2"},
        {"** server can't find host.example.com: SERVFAIL", "dns/2"},
        {"Host host.example.com not found: 3(NXDOMAIN)", "dns/3"},
        {"Host host.example.com not found: 5(REFUSED)", "dns/5"},
        {"[INFO] 192.0.2.7:507 - 29 \"A IN example.org. udp 41 false 4096\" NOERROR qr,rd,ra 68 "
         "0.03s",
         "dns/0"},
        {"named[1]: unexpected RCODE (REFUSED) resolving 'example.com/A/IN': 192.0.2.53#53",
         "dns/5"},
        {"dnsmasq[1]: reply host.example.com is NXDOMAIN", "dns/3"},
        {"DNS_PROBE_FINISHED_NXDOMAIN", "dns/3"},
        {"192.0.2.53.53 > 192.0.2.7.51: 4711 NXDomain 0/1/0 (104)", "dns/3"},
        {"192.0.2.53.53 > 192.0.2.7.51: 4711 Refused- 0/0/0 (29)", "dns/5"},
        {"*** dns.example.com can't find host: Non-existent domain", "dns/3"},
        {"DNS 118 Standard query response 0x1a2b No such name A host.example.com SOA", "dns/3"},
        {"; EDE: 22 (No Reachable Authority)", "dns-ede/22"},
        {"update failed: NOTAUTH", "dns/9"},
        {"rcode=3 for host.example.com", "dns/3"},
        {"client 192.0.2.7#600: query: example.com IN A + (192.0.2.2)", ""},
        {"Connection REFUSED by peer", ""},
        {"example.com. 47 IN A 192.0.2.8", ""},
    };
    addRows(rows);
}

void TestTextScanner::grpc_data()
{
    static constexpr Row rows[] = {
        {"rpc error: code = DeadlineExceeded desc = context deadline exceeded", "grpc/4"},
        {"rpc error: code = Canceled desc = context canceled", "grpc/1"},
        {"rpc error: code = Code(99) desc = odd", ""},
        {"code = Unavailable desc = transport is closing", "grpc/14"},
        {"io.grpc.StatusRuntimeException: NOT_FOUND: no such item", "grpc/5"},
        {"status = StatusCode.RESOURCE_EXHAUSTED", "grpc/8"},
        {"Status(StatusCode=\"Unauthenticated\", Detail=\"no token\")", "grpc/16"},
        {"Error: 14 UNAVAILABLE: No connection established", "grpc/14"},
        {"Error: 2 UNKNOWN: Application error", "grpc/2"},
        {"grpc-status: 13", "grpc/13"},
        {"{\"grpc_code\":\"Internal\"}", "grpc/13"},
        {"status: Unavailable, message: \"error trying to connect\"", "grpc/14"},
        {"ERROR:\n  Code: PermissionDenied\n  Message: not yours", "grpc/7"},
        {"code: 'The service is currently unavailable', message: \"tcp\"", "grpc/14"},
        {"GRPC::Unavailable: 14:failed to connect", "grpc/14"},
        {"{\"error\": {\"code\": 403, \"message\": \"no\", \"status\": \"PERMISSION_DENIED\"}}",
         "http/403 grpc/7"},
        {"{\"status\": \"UNKNOWN\", \"id\": 12}", ""},
        {"INTERNAL (13)", "grpc/13"},
        {"status unknown 2, out of 11", ""},
        {"1 aborted, 10 internal files", ""},
    };
    addRows(rows);
}

void TestTextScanner::webSocket_data()
{
    static constexpr Row rows[] = {
        {"websocket: close 1006 (abnormal closure): unexpected EOF", "websocket/1006"},
        {"websockets.exceptions.ConnectionClosedError: received 1011 (internal error); then sent "
         "1011 (internal error)",
         "websocket/1011"},
        {"WebSocket closed with code 4001", "websocket/4001"},
        {"code = 1006 (connection closed abnormally [internal]), no reason", "websocket/1006"},
        {"[ws] disconnected, code: 1001, reason: \"\"", "websocket/1001"},
        {"WebSocket connection closed: 1008 policy", "websocket/1008"},
        {"CloseStatus[code=1009, reason=too big]", "websocket/1009"},
        {"received close frame: status = StatusGoingAway and reason = \"\"", "websocket/1001"},
        {"WebSocketCloseStatus.PolicyViolation", "websocket/1008"},
        {"received 1011 bytes, sent 1000", ""},
        {"area code 1001", ""},
        {"closed 1006 tickets in 2025", ""},
    };
    addRows(rows);
}

void TestTextScanner::tls_data()
{
    static constexpr Row rows[] = {
        {"gnutls: fatal alert [40] received", "tls-alert/40"},
        {"alert 46: certificate unknown", "tls-alert/46"},
        {"alert 46: disk full", ""},
        {"tls: received alert: unknown CA", "tls-alert/48"},
        {"error:14094418:SSL routines:ssl3_read_bytes:tlsv1 alert unknown ca:SSL alert number 48",
         "tls-alert/48"},
        {"error:0A000412:SSL routines::ssl/tls alert bad certificate", "tls-alert/42"},
        {"error:0A000086:SSL routines::certificate verify failed", ""},
        {"error:1416F086:SSL routines:tls_process_server_certificate:certificate verify failed",
         ""},
        {"tlsv1 unrecognized name", "tls-alert/112"},
        {"[SSL: SSLV3_ALERT_HANDSHAKE_FAILURE] sslv3 alert handshake failure (_ssl.c:1129)",
         "tls-alert/40"},
        {"ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION", "tls-alert/70"},
        {"javax.net.ssl.SSLHandshakeException: Received fatal alert: certificate_unknown",
         "tls-alert/46"},
        {"remote error: tls: unknown certificate authority", "tls-alert/48"},
        {"remote error: tls: alert(116)", "tls-alert/116"},
        {"received fatal alert: CertificateRequired", "tls-alert/116"},
        {"received fatal alert: the peer did not support a suitable TLS version", "tls-alert/70"},
        {"*** Received alert [40]: Handshake failed", "tls-alert/40"},
        {"SSL_ERROR_BAD_CERT_ALERT", "tls-alert/42"},
        {"net::ERR_SSL_UNRECOGNIZED_NAME_ALERT", "tls-alert/112"},
        {"* TLSv1.3 (IN), TLS alert, unknown CA (560):", "tls-alert/48"},
        {"* TLSv1.2 (OUT), TLS alert, close notify (256):", "tls-alert/0"},
        {"SSL3 alert read:fatal:protocol version", "tls-alert/70"},
        {"Alert (Level: Fatal, Description: Handshake Failure)", "tls-alert/40"},
        {"The TLS protocol defined fatal alert code is 20.", "tls-alert/20"},
        {"using TLSv1.2 with cipher ECDHE-RSA-AES256-SHA384 (256/256 bits)", ""},
        {"tlsv1 is deprecated", ""},
        {"internal error 80", ""},
    };
    addRows(rows);
}

void TestTextScanner::errnos_data()
{
    static constexpr Row rows[] = {
        {"ERROR 2003 (HY000): Can't connect to MySQL server on 'db.example.org' (111)",
         "errno/ECONNREFUSED"},
        {"mkdir: cannot create directory 'x': File exists", "errno/EEXIST"},
        {"Error: connect ECONNREFUSED 192.0.2.8:5432", "errno/ECONNREFUSED"},
        {"access(\"a\", X_OK) = -1 EACCES (Permission denied)", "errno/EACCES"},
        {"OSError: [Errno 28] No space left on device", "errno/ENOSPC"},
        {"ConnectionRefusedError: [Errno 61] Connection refused", "errno/ECONNREFUSED"},
        {"connect() failed (111: Connection refused) while connecting to upstream",
         "errno/ECONNREFUSED"},
        {"(104)Connection reset by peer: AH01102: error reading", "errno/ECONNRESET"},
        {"Os { code: 2, kind: NotFound } (os error 2)", "errno/ENOENT"},
        {"No such file or directory (os error 2)", "errno/ENOENT"},
        {"cat: a.txt: No such file or directory", "errno/ENOENT"},
        {"bash: ./run: Permission denied", "errno/EACCES"},
        {"open /etc/app.conf: permission denied", "errno/EACCES"},
        {"dial tcp 192.0.2.8:80: connect: connection refused", "errno/ECONNREFUSED"},
        {"WSAECONNRESET", "errno/ECONNRESET"},
        {"EWOULDBLOCK", "errno/EAGAIN"},
        {"ssh: connect to host a port 22: Operation timed out", "errno/ETIMEDOUT"},
        {"(70008)Partial results are valid", ""},
        {"Permission denied (publickey).", ""},
        {"the permission denied to him", ""},
        {"write(socket,4): Broken pipe", ""},
        {"npm ERR! code ENOENT", "errno/ENOENT"},
        {"the word eaccess and PIPE", ""},
        {"getaddrinfo ENOTFOUND api.example.com", ""},
    };
    addRows(rows);
}

void TestTextScanner::processes_data()
{
    static constexpr Row rows[] = {
        {"exit_group(3)                           = ?", "exit-code/3"},
        {"Signal: Segmentation fault (11)", "signal/11"},
        {"Container exited with code 137", "exit-code/137"},
        {"    Exit Code:    1\n", "exit-code/1"},
        {"command terminated with exit code 4", "exit-code/4"},
        {"did not complete successfully: exit code: 100", "exit-code/100"},
        {"Main PID: 81 (code=exited, status=203/EXEC)", "exit-code/203"},
        {"Main PID: 81 (code=killed, signal=KILL)", "signal/9"},
        {"Main process exited, code=dumped, status=11/SEGV", "signal/11"},
        {"returned non-zero exit status 2.", "exit-code/2"},
        {"The command '/bin/sh -c x' returned a non-zero code: 127", "exit-code/127"},
        {"exit status 1", "exit-code/1"},
        {"Exited (137) 5 minutes ago", "exit-code/137"},
        {"make: *** [Makefile:12: all] Error 2", "exit-code/2"},
        {"npm ERR! errno 254", "exit-code/254"},
        {"Process finished with exit code 0", "exit-code/0"},
        {"{\"ExitCode\":143}", "exit-code/143"},
        {"[1]+  Exit 127                ./run", "exit-code/127"},
        {"{\"rc\": 5}", "exit-code/5"},
        {"exit code 0xC0000005", ""},
        {"exit code -1073741819", ""},
        {"terminated by signal 15", "signal/15"},
        {"Program received signal SIGSEGV, Segmentation fault.", "signal/11"},
        {"--- SIGBUS {si_signo=SIGBUS, si_code=BUS_ADRERR} ---", "signal/7"},
        {"+++ killed by SIGKILL +++", "signal/9"},
        {"rt_sigaction(SIGINT, {SIG_IGN}, {SIG_DFL}, 8) = 0", ""},
        {"kill(812, SIGTERM) = 0", ""},
        {"signal: killed", "signal/9"},
        {"Segmentation fault (core dumped)", "signal/11"},
        {"run.sh: line 3:  1234 Killed                  ./server", "signal/9"},
        {"kernel: app[81]: segfault at 0 ip 000055 sp 0000", "signal/11"},
        {"Out of memory: Killed process 1234 (app)", "signal/9"},
        {"we aborted the plan; 3 were killed", ""},
        {"signal strength 9 of 10", ""},
    };
    addRows(rows);
}

void TestTextScanner::curl_data()
{
    static constexpr Row rows[] = {
        {"curl exited with code 56", "curl/56"},
        {"curl: (6) Could not resolve host: host.example.com", "curl/6"},
        {"curl: (22) The requested URL returned error: 404", "curl/22 http/404"},
        {"cURL error 28: Operation timed out after 5000 ms", "curl/28"},
        {"Curl error (60): SSL peer certificate for https://example.com/", "curl/60"},
        {"error: RPC failed; curl 92 HTTP/2 stream 5 was not closed cleanly", "curl/92"},
        {"[Errno 14] curl#56 - \"Recv failure\"", "curl/56"},
        {"CURLE_OPERATION_TIMEDOUT", "curl/28"},
        {"curl_easy_perform() failed: Couldn't connect to server", "curl/7"},
        {"> User-Agent: curl/7.88.1", ""},
        {"curl 7.88.1 (x86_64)", ""},
    };
    addRows(rows);
}

void TestTextScanner::ldap_data()
{
    static constexpr Row rows[] = {
        {"LDAPBindError: automatic bind not successful - invalidCredentials", "ldap/49"},
        {"class InvalidCredentials", ""},
        {"LDAP bind failed, result code 49", "ldap/49"},
        {"result code 49", ""},
        {"ldap_bind: Invalid credentials (49)", "ldap/49"},
        {"[LDAP: error code 32 - No Such Object]", "ldap/32"},
        {"# search result\nsearch: 2\nresult: 32 No such object", "ldap/32"},
        {"conn=1 op=0 RESULT tag=97 err=49 text=", "ldap/49"},
        {"conn=1 op=0 RESULT err=53 tag=97 nentries=0 etime=0", "ldap/53"},
        {"LDAP Result Code 68 \"Entry Already Exists\": ", "ldap/68"},
        {"ldap.INVALID_CREDENTIALS: {'msgtype': 97, 'result': 49, 'desc': 'Invalid credentials'}",
         "ldap/49"},
        {"80090308: LdapErr: DSID-0C09, comment: AcceptSecurityContext error, data 52e, v3839",
         "ldap/49"},
        {"ldap_sasl_bind(): Unable to bind: Invalid credentials", "ldap/49"},
        {"Invalid credentials", ""},
        {"No such object (33)", ""},
        {"result: 3 wins", ""},
        {"err=5 in module", ""},
    };
    addRows(rows);
}

void TestTextScanner::mqtt_data()
{
    static constexpr Row rows[] = {
        {"Subscribed (mid: 1): 128", "mqtt/128"},
        {"Connected with result code 0", "mqtt/0"},
        {"Client (null) received CONNACK (5)", "mqtt/5"},
        {"Sending CONNACK to sensor1 (0, 4)", "mqtt/4"},
        {"Connection error: Connection Refused: not authorised.", "mqtt/5"},
        {"Connection error: Connection Refused: bad user name or password.", "mqtt/4"},
        {"mqtt: connect failed, reason code 135", "mqtt/135"},
        {"mqtt connect failed: reason code 0x87", "mqtt/135"},
        {"Connected to MQTT broker with result code 0", "mqtt/0"},
        {"Client c1 received PUBACK (Mid: 1, RC:16)", "mqtt/16"},
        {"MqttException: Not authorized to connect (5)", "mqtt/5"},
        {"Client c1 sending SUBSCRIBE (Mid: 1, Topic: test, QoS: 0, Options: 0x00)", ""},
        {"reason code 5", ""},
        {"rc=4", ""},
    };
    addRows(rows);
}

void TestTextScanner::numbersThatAreNoCodes_data()
{
    static constexpr Row rows[] = {
        {"", ""},
        {"\n\n\n", ""},
        {"eth0: flags=4163<UP> mtu 1500 inet 192.0.2.7 netmask 255.255.255.0", ""},
        {"total 404\n-rw-r--r-- 1 anna anna 550 Mar  4 09:12 report.txt", ""},
        {"64 bytes from 192.0.2.7: icmp_seq=404 ttl=64 time=0.550 ms", ""},
        {"Filesystem 1K-blocks Used Available Use% Mounted on\n/dev/sda1 550 404 200 50% /", ""},
        {"tcp 0 0 192.0.2.7:404 198.51.100.2:550 ESTABLISHED", ""},
        {"404,550,200,5.1.1\n1,2,3,4.2.2", ""},
        {"2025-11-26 15:50:04.404 [main] INFO 550 rows in 200 ms", ""},
        {"python 3.11.2, gcc 12.2.0, version 5.1.1", ""},
        {"0x0000000000000404 0x550", ""},
        {"Call 0190 550 404 or +49 30 200 200", ""},
        {"00:02:16,404 --> 00:02:19,550", ""},
        {"id=404 uid=550 size=200 port=503 line 421", ""},
        {"404 550 200 421 5.1.1", ""},
    };
    addRows(rows);
}

void TestTextScanner::mailReport_data()
{
    static constexpr Row rows[] = {
        {"<ben@example.org>: 550 unknown user", "smtp/550"},
        {"  550 Unknown user ben@example.org", "smtp/550"},
        {"550: : User unknown", "smtp/550"},
        {"with the following error message: [554 Hop count exceeded]", "smtp/554"},
        {"host mx.example.org [192.0.2.222]: 550 :\n User unknown", "smtp/550"},
        {"5.2.2 <ben@example.org>... Mailbox Full", "smtp-enhanced/5.2.2"},
        {"<ben@example.org>   (5.1.1 <ben@example.org>... User unknown)", "smtp-enhanced/5.1.1"},
        {"sorry, no mailbox here by that name (#5.1.1)", "smtp-enhanced/5.1.1"},
        {"said: 550\n    5.1.1 <ben@example.org>... User Unknown", "smtp/550 smtp-enhanced/5.1.1"},
        {"Status: 5.4.4 (Illegal host name)", "smtp-enhanced/5.4.4"},
        {"Invalid Address, ERROR_CODE :550, ERROR_CODE :5.1.1 <x>", "smtp/550 smtp-enhanced/5.1.1"},
        {"[Status: Error, ResponseCode 421, , Host not reachable.]", "smtp/421"},
        {"the size is: 450 and the limit: 500 KB, port 587", ""},
        {"Size (in bytes): 522", ""},
        {"Message will be retried for 421 minutes", ""},
        {"Customer support at 000-000-4401.", ""},
        {"written by Server 5.0.8 version 4.2.2", ""},
        {"HTTP/1.1 404 Not Found", ""},
    };
    addRows(rows);
}

void TestTextScanner::mailReport()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, codes);
    QCOMPARE(codesIn(m_scanner, {text.constData(), static_cast<std::size_t>(text.size())},
                     TextRole::MailReport),
             codes);
}

void TestTextScanner::marksTheCodeItself_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("mark");
    QTest::addColumn<QByteArray>("evidence");
    QTest::newRow("status line") << QByteArray("x HTTP/1.1 404 Not Found") << QByteArray("404")
                                 << QByteArray("HTTP/1.1 404");
    QTest::newRow("name") << QByteArray("connect ECONNREFUSED 192.0.2.7")
                          << QByteArray("ECONNREFUSED") << QByteArray("ECONNREFUSED");
    QTest::newRow("number and text")
        << QByteArray("failed (111: Connection refused) while")
        << QByteArray("111: Connection refused") << QByteArray("111: Connection refused");
    QTest::newRow("alert") << QByteArray("remote error: tls: bad certificate")
                           << QByteArray("bad certificate")
                           << QByteArray("remote error: tls: bad certificate");
    QTest::newRow("field") << QByteArray("delay=0.9, dsn=5.1.1, status=bounced")
                           << QByteArray("5.1.1") << QByteArray("dsn=5.1.1");
    QTest::newRow("introduced") << QByteArray("exit code: 137") << QByteArray("137")
                                << QByteArray("exit code: 137");
}

void TestTextScanner::marksTheCodeItself()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, mark);
    QFETCH(const QByteArray, evidence);
    const std::string_view view(text.constData(), static_cast<std::size_t>(text.size()));
    const auto piece = [&](Range range) {
        return text.mid(static_cast<qsizetype>(range.begin),
                        static_cast<qsizetype>(range.end - range.begin));
    };
    QList<Finding> findings;
    m_scanner.scan(view, {0, view.size()}, TextRole::Any,
                   [&](const Finding &finding) { findings.append(finding); });
    QVERIFY(!findings.isEmpty());
    QCOMPARE(piece(findings.first().place), mark);
    QCOMPARE(piece(findings.first().evidence), evidence);
}

void TestTextScanner::readingsExcludeEachOther()
{
    QList<Finding> findings;
    const std::string_view text = "answered 404 Not Found";
    m_scanner.scan(text, {0, text.size()}, TextRole::Any,
                   [&](const Finding &finding) { findings.append(finding); });
    QCOMPARE(findings.size(), 2);
    QCOMPARE(findings[0].id().toString(), u"http/404"_s);
    QCOMPARE(findings[1].id().toString(), u"sip/404"_s);
    QVERIFY(findings[0].confidence + findings[1].confidence <= 1.001F);
}

void TestTextScanner::handsOverInOrder()
{
    std::string text;
    for (int i = 0; i < 2000; ++i)
        text += "exit code 1 then HTTP/1.1 404 and 550 5.1.1 x\n";
    std::size_t last = 0;
    int count = 0;
    m_scanner.scan(text, {0, text.size()}, TextRole::Any, [&](const Finding &finding) {
        QVERIFY(finding.place.begin >= last);
        last = finding.place.begin;
        ++count;
    });
    QCOMPARE(count, 2000 * 4);
}

void TestTextScanner::searchesTheRangeOnly()
{
    const std::string_view text = "exit code 1\nexit code 2\nexit code 3\n";
    QList<Finding> findings;
    m_scanner.scan(text, {12, 24}, TextRole::Any,
                   [&](const Finding &finding) { findings.append(finding); });
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings[0].id().toString(), u"exit-code/2"_s);
    QCOMPARE(findings[0].place, (Range{22, 23}));
}

void TestTextScanner::stops()
{
    const std::string text(std::size_t(4) << 20U, 'x');
    int calls = 0;
    QVERIFY(!m_scanner.scan(
        text, {0, text.size()}, TextRole::Any, [](const Finding &) {},
        [&calls](std::size_t) { return ++calls < 2; }));
    QCOMPARE(calls, 2);
}

void TestTextScanner::reportsProgress()
{
    const std::string text((std::size_t(2) << 20U) + 5, 'x');
    QList<std::size_t> steps;
    QVERIFY(m_scanner.scan(
        text, {0, text.size()}, TextRole::Any, [](const Finding &) {},
        [&steps](std::size_t done) {
            steps.append(done);
            return true;
        }));
    QCOMPARE(steps.size(), 3);
    QCOMPARE(steps.last(), text.size());
}

void TestTextScanner::longLine()
{
    std::string text;
    while (text.size() < (std::size_t(3) << 20U))
        text += "550 4711 status ok error: \"GET 5.1. code ";
    text += "exit code 3";
    QCOMPARE(codesIn(m_scanner, text), u"exit-code/3"_s);
}

QTEST_GUILESS_MAIN(TestTextScanner)
#include "tst_textscanner.moc"

// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/explain/mailreader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace statusbook::core::explain;

namespace {

// The text of all sections of a kind.
QByteArray textOf(const Transcript &transcript, SectionKind kind)
{
    QByteArray text;
    for (const Section &section : transcript.sections) {
        if (section.kind == kind)
            text.append(transcript.text.mid(
                static_cast<qsizetype>(section.range.begin),
                static_cast<qsizetype>(section.range.end - section.range.begin)));
    }
    return text;
}

constexpr const char *reportHeader = "From: MAILER-DAEMON@example.org\nTo: anna@example.org\n"
                                     "Subject: Undelivered mail\n";

} // namespace

class TestMailReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsMails_data();
    void knowsMails();
    void knowsMailboxes();
    void readsPlainMail();
    void readsReport();
    void decodesParts();
    void takesOneOfSeveralForms();
    void leavesOutWhatIsNoText();
    void keepsTheOriginalApart();
    void readsAForwardedReport();
    void namesRecipientsAndSender();
    void readsMailboxes();
    void survives_data();
    void survives();
    void limitsNesting();
};

void TestMailReader::knowsMails_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("mail");
    QTest::newRow("mail") << QByteArray("From: a@example.org\nSubject: x\n\nHi") << true;
    QTest::newRow("received") << QByteArray("Received: by a\n\tfor b\nFrom: c\n\nHi") << true;
    QTest::newRow("CRLF") << QByteArray("From: a\r\nReceived: b\r\n\r\nHi") << true;
    QTest::newRow("HTTP headers") << QByteArray("Content-Type: text/html\nDate: today\n\n")
                                  << false;
    QTest::newRow("SIP") << QByteArray("SIP/2.0 200 OK\nFrom: a\nTo: b\nSubject: c\n\n") << false;
    QTest::newRow("words") << QByteArray("From: here to there\n") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestMailReader::knowsMails()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, mail);
    QCOMPARE(isMail(bytes), mail);
}

void TestMailReader::knowsMailboxes()
{
    QVERIFY(isMailbox("From anna@example.org Thu Jan  1 00:00:00 1970\nFrom: a\n\nHi"));
    QVERIFY(!isMailbox("From here on it is 10:00\nand so on"));
    QVERIFY(!isMailbox("From: a\n"));
}

void TestMailReader::readsPlainMail()
{
    const QByteArray mail = "From: a@example.org\nSubject: 550\n\nHi there\n";
    const Transcript transcript = readMail(mail);
    QCOMPARE(transcript.text, mail);
    QCOMPARE(textOf(transcript, SectionKind::Header),
             QByteArray("From: a@example.org\nSubject: 550\n\n"));
    QCOMPARE(textOf(transcript, SectionKind::Text), QByteArray("Hi there\n"));
    QCOMPARE(transcript.messages, 1);
}

void TestMailReader::readsReport()
{
    const Transcript transcript = readMail(
        QByteArray(reportHeader)
        + "Content-Type: multipart/report;\n\treport-type=delivery-status; boundary=\"b "
          "1\"\n\npreamble\n"
          "--b 1\n\nthe words\n--b 1\nContent-Type: message/delivery-status\n\nStatus: 5.1.1\n"
          "--b 1\nContent-Type: message/rfc822\n\nSubject: x\n\nthe original\n--b 1--\nepilogue\n");
    QCOMPARE(textOf(transcript, SectionKind::Report), QByteArray("the words\n"));
    QCOMPARE(textOf(transcript, SectionKind::Status), QByteArray("Status: 5.1.1\n"));
    QCOMPARE(textOf(transcript, SectionKind::Original), QByteArray("Subject: x\n\nthe original\n"));
    QVERIFY(textOf(transcript, SectionKind::Structure).contains("preamble"));
    QVERIFY(textOf(transcript, SectionKind::Structure).contains("epilogue"));
}

void TestMailReader::decodesParts()
{
    const auto body = [](const QByteArray &fields, const QByteArray &text) {
        return QString::fromUtf8(
            textOf(readMail(reportHeader + fields + "\n" + text), SectionKind::Report));
    };
    QCOMPARE(body("Content-Transfer-Encoding: base64\n", "NTUwIDUu\nMS4x\n"), u"550 5.1.1"_s);
    QCOMPARE(body("Content-Transfer-Encoding: QUOTED-PRINTABLE\n", "5=\n50"), u"550"_s);
    QCOMPARE(body("Content-Type: text/plain; charset=windows-1251\n", "\xEF\xEE\xF7\xF2\xE0"),
             u"почта"_s);
    QCOMPARE(body("Content-Type: text/plain; charset=\"iso-2022-jp\"\n", "\x1B$B%f!<%6!<\x1B(B"),
             u"ユーザー"_s);
    QCOMPARE(body("Content-Type: text/html\n", "<p>550&nbsp;no</p>"), u"550 no\n"_s);
}

void TestMailReader::takesOneOfSeveralForms()
{
    const Transcript transcript =
        readMail(QByteArray(reportHeader)
                 + "Content-Type: multipart/alternative; boundary=b\n\n--b\n\nwords\n"
                   "--b\nContent-Type: text/html\n\n<p>marked words</p>\n--b--\n");
    QCOMPARE(textOf(transcript, SectionKind::Report), QByteArray("words\n"));
    QVERIFY(!transcript.text.contains("marked"));
}

void TestMailReader::leavesOutWhatIsNoText()
{
    const Transcript transcript =
        readMail(QByteArray(reportHeader)
                 + "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: image/png\n"
                   "Content-Transfer-Encoding: base64\n\niVBORw0KGgo=\n--b\n\nwords\n--b--\n");
    QVERIFY(!transcript.text.contains("iVBOR"));
    QCOMPARE(textOf(transcript, SectionKind::Report), QByteArray("words\n"));
}

void TestMailReader::keepsTheOriginalApart()
{
    const Transcript transcript =
        readMail(QByteArray(reportHeader)
                 + "\n550 no\n\n--- Below this line is a copy of the message.\n\n554\n");
    QCOMPARE(textOf(transcript, SectionKind::Report), QByteArray("550 no\n\n"));
    QVERIFY(textOf(transcript, SectionKind::Original).endsWith("554\n"));
    // Words of a mail that reports nothing stay whole.
    const Transcript plain =
        readMail("From: a\nSubject: b\n\nHi\n\n----- Original message -----\n\nHo\n");
    QVERIFY(!plain.has(SectionKind::Original));
}

void TestMailReader::readsAForwardedReport()
{
    const Transcript transcript = readMail(
        QByteArray(
            "From: a@example.org\nSubject: help\nContent-Type: multipart/mixed; boundary=b\n\n"
            "--b\n\nsee below\n--b\nContent-Type: message/rfc822\n\n")
        + reportHeader + "\n550 no\n--b--\n");
    QCOMPARE(textOf(transcript, SectionKind::Text), QByteArray("see below\n"));
    QCOMPARE(textOf(transcript, SectionKind::Report), QByteArray("550 no\n"));
}

void TestMailReader::namesRecipientsAndSender()
{
    const Transcript transcript =
        readMail("From: MAILER-DAEMON\nSubject: failed\nTo: \"Anna\" <anna@example.org>\n"
                 "X-Failed-Recipients: ben@example.net,\n  carla@example.net\n\n550 no\n");
    QCOMPARE(transcript.failedRecipients.size(), 2);
    QCOMPARE(transcript.failedRecipients[1].address, QByteArray("carla@example.net"));
    QCOMPARE(transcript.senders.size(), 1);
    QCOMPARE(transcript.senders[0].address, QByteArray("anna@example.org"));
}

void TestMailReader::readsMailboxes()
{
    const QByteArray first =
        "From a@example.org Thu Jan  1 00:00:00 1970\nFrom: a\nSubject: 1\n\nFrom here on\n\n";
    const QByteArray second =
        "From b@example.org Thu Jan  1 00:00:01 1970\nFrom: b\nSubject: 2\n\ntwo\n";
    const Transcript transcript = readMail(first + second);
    QCOMPARE(transcript.messages, 2);
    QCOMPARE(textOf(transcript, SectionKind::Text), QByteArray("From here on\n\ntwo\n"));
    QCOMPARE(transcript.sections.last().message, 1);
}

void TestMailReader::survives_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("zero bytes") << QByteArray(100, '\0');
    QTest::newRow("no boundary") << QByteArray("From: a\nContent-Type: multipart/mixed\n\nx");
    QTest::newRow("empty boundary")
        << QByteArray("From: a\nContent-Type: multipart/mixed; boundary=\"\"\n\n--\nx");
    QTest::newRow("boundary not found")
        << QByteArray("From: a\nContent-Type: multipart/mixed; boundary=b\n\nx");
    QTest::newRow("open quote") << QByteArray(
        "From: a\nContent-Type: multipart/mixed; boundary=\"b\n\n--b\nx");
    QTest::newRow("header only") << QByteArray("From: a\nSubject: b");
    QTest::newRow("address list") << QByteArray(
        "From: MAILER-DAEMON\nTo: <,>,@,<a@b\nSubject: x\n\n");
    QTest::newRow("cut part") << QByteArray(
        "From: a\nContent-Type: multipart/mixed; boundary=b\n\n--b");
    QTest::newRow("blank field") << QByteArray(": x\nFrom: a\n \n\t\nb");
    QTest::newRow("invalid text") << QByteArray("From: \xFF\xFE\xC3\nSubject: \x80\n\n\xC3\x28");
}

void TestMailReader::survives()
{
    QFETCH(const QByteArray, bytes);
    const Transcript transcript = readMail(bytes);
    QVERIFY(QByteArrayView(transcript.text).isValidUtf8());
    std::size_t end = 0;
    for (const Section &section : transcript.sections) {
        QCOMPARE(section.range.begin, end);
        end = section.range.end;
    }
    QCOMPARE(end, static_cast<std::size_t>(transcript.text.size()));
}

void TestMailReader::limitsNesting()
{
    QByteArray mail = reportHeader;
    for (int i = 0; i < 2000; ++i) {
        const QByteArray boundary = "b" + QByteArray::number(i);
        mail += "Content-Type: multipart/mixed; boundary=" + boundary + "\n\n--" + boundary + "\n";
    }
    mail += "\n550 deep\n";
    QVERIFY(readMail(mail).text.contains("550 deep"));

    QByteArray enclosed = reportHeader;
    for (int i = 0; i < 2000; ++i)
        enclosed += "Content-Type: message/rfc822\n\n";
    QVERIFY(readMail(enclosed + "x").text.endsWith('x'));
}

QTEST_GUILESS_MAIN(TestMailReader)
#include "tst_mailreader.moc"

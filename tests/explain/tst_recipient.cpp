// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/explain/explainer.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace statusbook::core::explain;

namespace {

QString viewed(const CodeText &code)
{
    return QString::fromLatin1(code.view().data(), static_cast<qsizetype>(code.view().size()));
}

// "ben@example.org failed 550 5.1.1 mx.example.org recipient Google" of each recipient.
QStringList recipientsIn(const QByteArray &mail)
{
    QStringList result;
    for (const Recipient &r : Explainer().explain(mail).recipients) {
        QStringList parts{
            QString::fromUtf8(r.address), nameOf(r.action), viewed(r.reply), viewed(r.status),
            QString::fromUtf8(r.host),    nameOf(r.phase),  r.provider};
        parts.removeAll(QString());
        result.append(parts.join(u' '));
    }
    return result;
}

const QByteArray header =
    "From: MAILER-DAEMON@example.org\nTo: anna@example.org\nSubject: Undelivered\n";
const QByteArray status = header + "Content-Type: message/delivery-status\n\n";

} // namespace

class TestRecipient final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void tellsFinalFromTemporary();
    void keepsTheDiagnostic();
    void keepsMailsApart();
};

void TestRecipient::reads_data()
{
    QTest::addColumn<QByteArray>("mail");
    QTest::addColumn<QStringList>("recipients");
    QTest::newRow("status fields")
        << QByteArray(
               status
               + "Reporting-MTA: dns; mail.example.org\n\nFinal-Recipient: rfc822; "
                 "ben@example.org\n"
                 "Action: failed\nStatus: 5.1.1\nRemote-MTA: dns; mx.example.org\n"
                 "Diagnostic-Code: smtp; 550 5.1.1 unknown (in reply to RCPT TO\n command)\n")
        << QStringList{u"ben@example.org failed 550 5.1.1 mx.example.org recipient"_s};
    QTest::newRow("in another order") << QByteArray(
        status
        + "Action: delayed\nStatus: 4.4.1 (no answer)\nFinal-Recipient: rfc822;<ben@example.org>\n")
                                      << QStringList{u"ben@example.org delayed 4.4.1"_s};
    QTest::newRow("without a blank line")
        << QByteArray(
               status
               + "Reporting-MTA: dns; mail.example.org\nFinal-Recipient: rfc822; a@example.org\n"
                 "Action: failed\nStatus: 5.1.1\nFinal-Recipient: rfc822; b@example.org\n"
                 "Action: relayed\nStatus: 2.0.0\n")
        << QStringList{u"a@example.org failed 5.1.1"_s, u"b@example.org relayed 2.0.0"_s};
    QTest::newRow("prose") << QByteArray(
        header
        + "\n<ben@example.org>: host mx.example.org[192.0.2.1] said: 550\n"
          "    5.1.1 no (in reply to end of DATA command)\n")
                           << QStringList{u"ben@example.org 550 5.1.1 mx.example.org data"_s};
    QTest::newRow("two in prose") << QByteArray(
        header + "\n<ben@example.org>:\n550 no\n\n<carla@example.net>:\n452 4.2.2 full\n")
                                  << QStringList{u"ben@example.org 550"_s,
                                                 u"carla@example.net 452 4.2.2"_s};
    QTest::newRow("never the sender") << QByteArray(
        header + "\nFrom: anna@example.org\n\n550 5.1.1 no\n\nRecipients:\n ben@example.org\n")
                                      << QStringList{u"ben@example.org 550 5.1.1"_s};
    QTest::newRow("provider by text")
        << QByteArray(header + "\n<ben@example.org>: 421 4.7.0 [TSS04] deferred\n")
        << QStringList{u"ben@example.org 421 4.7.0 Yahoo"_s};
    QTest::newRow("provider by address") << QByteArray(header + "\n<ben@gmail.com>: 550 no\n")
                                         << QStringList{u"ben@gmail.com 550 Google"_s};
    QTest::newRow("named by the header")
        << QByteArray("X-Failed-Recipients: ben@example.org\n" + header + "\nUnrouteable address\n")
        << QStringList{u"ben@example.org"_s};
    QTest::newRow("nobody") << QByteArray(header + "\nThe mail was too old.\n") << QStringList();
}

void TestRecipient::reads()
{
    QFETCH(const QByteArray, mail);
    QFETCH(const QStringList, recipients);
    QCOMPARE(recipientsIn(mail), recipients);
}

void TestRecipient::tellsFinalFromTemporary()
{
    Recipient recipient;
    QVERIFY(!recipient.isFinal() && !recipient.isTemporary());
    recipient.reply = CodeText("421");
    QVERIFY(recipient.isTemporary());
    recipient.status = CodeText("5.7.1");
    QVERIFY(recipient.isFinal());
    recipient.action = Action::Delayed;
    QVERIFY(recipient.isTemporary() && !recipient.isFinal());
    recipient.action = Action::Relayed;
    QVERIFY(!recipient.isTemporary() && !recipient.isFinal());
}

void TestRecipient::keepsTheDiagnostic()
{
    const auto explanation =
        Explainer().explain(header + "\n<ben@example.org>:\n550 first line\nsecond line\n\nbye\n");
    QCOMPARE(explanation.recipients.size(), 1);
    QCOMPARE(explanation.recipients[0].diagnostic,
             QByteArray("<ben@example.org>: 550 first line second line"));
}

void TestRecipient::keepsMailsApart()
{
    const QByteArray from = "From a@example.org Thu Jan  1 00:00:00 1970\n";
    const auto explanation =
        Explainer().explain(from + header + "\n<ben@example.org>: 550 no\n\n" + from + header
                            + "\n<ben@example.org>: 421 later\n");
    QCOMPARE(explanation.recipients.size(), 2);
    QCOMPARE(explanation.recipients[0].message, 0);
    QCOMPARE(viewed(explanation.recipients[0].reply), u"550"_s);
    QCOMPARE(explanation.recipients[1].message, 1);
    QCOMPARE(viewed(explanation.recipients[1].reply), u"421"_s);
}

QTEST_GUILESS_MAIN(TestRecipient)
#include "tst_recipient.moc"

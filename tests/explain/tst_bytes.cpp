// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/explain/bytes.h"

#include <QTest>

#include <array>

using namespace statusbook::core::explain;

class TestBytes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesWithoutCase();
    void trims();
    void readsNumbers();
    void tellsReplies();
};

void TestBytes::comparesWithoutCase()
{
    QVERIFY(equalsIgnoringCase("Status", "STATUS"));
    QVERIFY(!equalsIgnoringCase("Status", "Statu"));
    QVERIFY(startsIgnoringCase("Received: by", "received:"));
    QVERIFY(!startsIgnoringCase("Rec", "received"));
    QVERIFY(endsIgnoringCase("host SMTP;", "smtp;"));
    QVERIFY(!endsIgnoringCase("p;", "smtp;"));
    QVERIFY(containsIgnoringCase("a Mailbox Full b", "mailbox full"));
    QVERIFY(containsIgnoringCase("a", ""));
    QVERIFY(!containsIgnoringCase("", "a"));
    static constexpr std::array<std::string_view, 2> parts = {"x", "RCPT"};
    QVERIFY(containsAny("rcpt to", parts));
    QVERIFY(!containsAny("mail from", parts));
}

void TestBytes::trims()
{
    QVERIFY(trimmed(" \t a b\r\n") == "a b");
    QVERIFY(trimmed(" \n ").empty());
}

void TestBytes::readsNumbers()
{
    const Number number = numberAt("a550 b", 1);
    QCOMPARE(number.value, 550);
    QCOMPARE(number.begin, std::size_t(1));
    QCOMPARE(number.end, std::size_t(4));
    QVERIFY(!numberAt("abc", 1).isValid());
    QVERIFY(!numberAt("", 0).isValid());
    QVERIFY(!numberAt("1", 7).isValid());
    QCOMPARE(numberAt("999999999", 0).value, 999999999);
    QVERIFY(!numberAt("1234567890", 0).isValid());
    QCOMPARE(numberBefore("x421 ", 4).value, 421);
    QVERIFY(!numberBefore("x421 ", 5).isValid());
    QVERIFY(!numberBefore("1234567890", 10).isValid());
}

void TestBytes::tellsReplies()
{
    QVERIFY(numberAt("550", 0).isReply(2, 5));
    QVERIFY(!numberAt("650", 0).isReply(2, 5));
    QVERIFY(!numberAt("0550", 0).isReply(2, 5));
    QVERIFY(!Number().isReply(0, 9));
}

QTEST_GUILESS_MAIN(TestBytes)
#include "tst_bytes.moc"

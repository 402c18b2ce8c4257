// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/bidi.h"

#include <QTest>

using namespace statusbook::models;
using namespace Qt::StringLiterals;

class TestBidi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isolated_roundsTheText();
    void isolatedByContent_readsArabicFromTheRight();
    void withoutIsolates_givesTheTextBack_data();
    void withoutIsolates_givesTheTextBack();
    void hasRightToLeft_looksForLetters_data();
    void hasRightToLeft_looksForLetters();
};

void TestBidi::isolated_roundsTheText()
{
    QCOMPARE(isolated(u"5.1.1"), u"\u20665.1.1\u2069"_s);
    QCOMPARE(isolatedByContent(u"Mailbox"), u"\u2068Mailbox\u2069"_s);
    QCOMPARE(isolated(u""), QString());
    QCOMPARE(isolatedByContent(u""), QString());
}

void TestBidi::isolatedByContent_readsArabicFromTheRight()
{
    QCOMPARE(isolatedByContent(u"صندوق"), u"\u2067صندوق\u2069"_s);
    QCOMPARE(isolatedByContent(u"DNSKEY مفقود"), u"\u2067DNSKEY مفقود\u2069"_s);
    QCOMPARE(isolatedByContent(u"VRFY، MAIL FROM، نهاية الرسالة"),
             u"\u2067\u2066VRFY\u2069، \u2066MAIL FROM\u2069، نهاية الرسالة\u2069"_s);
    QCOMPARE(isolatedByContent(u"recv، send"), u"\u2067\u2066recv\u2069، \u2066send\u2069\u2069"_s);
    QCOMPARE(withItemsIsolated(u"VRFY، نهاية"), u"\u2066VRFY\u2069، نهاية"_s);
    QCOMPARE(isolatedByContent(u"RCPT TO, VRFY"), u"\u2068RCPT TO, VRFY\u2069"_s);
}

void TestBidi::withoutIsolates_givesTheTextBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("code") << u"250-PIPELINING"_s;
    QTest::newRow("Arabic") << u"صندوق"_s;
    QTest::newRow("Hangul") << u"메일함"_s;
    QTest::newRow("empty") << QString();
}

void TestBidi::withoutIsolates_givesTheTextBack()
{
    QFETCH(QString, text);
    QCOMPARE(withoutIsolates(isolated(text)), text);
    QCOMPARE(withoutIsolates(isolatedByContent(isolated(text))), text);
    QCOMPARE(withoutIsolates(u"\u2067a\u2069"_s), u"a"_s); // whoever set them
}

void TestBidi::hasRightToLeft_looksForLetters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("Latin") << u"VRFY, RCPT TO"_s << false;
    QTest::newRow("Turkish") << u"İğne"_s << false;
    QTest::newRow("Hangul") << u"메일함"_s << false;
    QTest::newRow("Arabic") << u"بريد"_s << true;
    QTest::newRow("Hebrew") << u"דואר"_s << true;
    QTest::newRow("Arabic after Latin") << u"SMTP يرفض"_s << true;
    QTest::newRow("Arabic-Indic digits only") << u"٥٥٠"_s << false;
    QTest::newRow("isolates only") << u"\u2067\u2069"_s << false;
}

void TestBidi::hasRightToLeft_looksForLetters()
{
    QFETCH(QString, text);
    QFETCH(bool, expected);
    QCOMPARE(hasRightToLeft(text), expected);
}

QTEST_GUILESS_MAIN(TestBidi)
#include "tst_bidi.moc"

// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/searchkeys.h"

#include <QTest>

using namespace statusbook::core;
using namespace Qt::StringLiterals;

class TestSearchKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codes_data();
    void codes();
    void phrases_data();
    void phrases();
    void qualified();
};

void TestSearchKeys::codes_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("token") << u"DEADLINE_EXCEEDED"_s << QStringList{u"deadlineexceeded"_s};
    QTest::newRow("dotted") << u"5.1.1"_s << QStringList{u"5.1.1"_s};
    QTest::newRow("decimal") << u"135"_s << QStringList{u"135"_s, u"0x87"_s, u"0x00000087"_s};
    QTest::newRow("hexadecimal") << u"0x87"_s << QStringList{u"0x87"_s, u"0x00000087"_s, u"135"_s};
    QTest::newRow("hexadecimal with zeros")
        << u"0x005"_s << QStringList{u"0x005"_s, u"0x5"_s, u"0x05"_s, u"0x00000005"_s, u"5"_s};
    QTest::newRow("Windows result")
        << u"0x80070005"_s << QStringList{u"0x80070005"_s, u"2147942405"_s};
    QTest::newRow("Windows result, negative")
        << u"-2147024891"_s << QStringList{u"2147024891"_s, u"0x80070005"_s};
    QTest::newRow("eight digits without 0x")
        << u"c0000005"_s << QStringList{u"c0000005"_s, u"0xc0000005"_s};
    QTest::newRow("too large") << u"99999999999999999999999"_s
                               << QStringList{u"99999999999999999999999"_s};
    QTest::newRow("signs only") << u"--"_s << QStringList();
}

void TestSearchKeys::codes()
{
    QFETCH(const QString, word);
    QFETCH(const QStringList, keys);
    QCOMPARE(codeKeys(word), keys);
}

void TestSearchKeys::phrases_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("shortKey");
    QTest::newRow("name") << u"Mailbox Full"_s << u"mailbox full"_s << u"mailbox full"_s;
    QTest::newRow("small words") << u"Internal Server Error"_s << u"internal server error"_s
                                 << u"internal server"_s;
    QTest::newRow("nothing but small words") << u"What is"_s << u"what is"_s << u"what is"_s;
    QTest::newRow("signs") << u"what's in-use?"_s << u"what s in use"_s << u"use"_s;
    QTest::newRow("Chinese run once") << u"邮箱已满"_s << u"邮箱已满"_s << u"邮箱已满"_s;
    QTest::newRow("Arabic without articles")
        << u"صندوق البريد"_s << u"صندوق بريد"_s << u"صندوق بريد"_s;
    QTest::newRow("empty") << QString() << QString() << QString();
}

void TestSearchKeys::phrases()
{
    QFETCH(const QString, text);
    QFETCH(const QString, key);
    QFETCH(const QString, shortKey);
    QCOMPARE(phraseKey(text), key);
    QCOMPARE(shortPhraseKey(key), shortKey);
}

void TestSearchKeys::qualified()
{
    QCOMPARE(qualifiedKey(u"Q.850", u"17"), u"q850 17"_s);
    QCOMPARE(qualifiedKey(u"data", u"52e"), u"data 52e"_s);
    QCOMPARE(qualifiedKey(u"Geolocation-Error", u"100"), u"geolocationerror 100"_s);
}

QTEST_GUILESS_MAIN(TestSearchKeys)
#include "tst_searchkeys.moc"

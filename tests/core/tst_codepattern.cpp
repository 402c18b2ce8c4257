// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/codepattern.h"

#include <QTest>

using namespace statusbook::core;
using namespace Qt::StringLiterals;

class TestCodePattern : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isPattern_data();
    void isPattern();
    void matches_data();
    void matches();
    void listMatches_data();
    void listMatches();
    void equality();
};

void TestCodePattern::isPattern_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("pattern");
    QTest::newRow("class") << u"5xx"_s << true;
    QTest::newRow("capital X") << u"5XX"_s << true;
    QTest::newRow("digit in the middle") << u"x5x"_s << true;
    QTest::newRow("question mark") << u"45?"_s << true;
    QTest::newRow("star at the end") << u"5*"_s << true;
    QTest::newRow("dotted part") << u"5.7.x"_s << true;
    QTest::newRow("dotted star") << u"5.*"_s << true;
    QTest::newRow("range") << u"500-504"_s << true;
    QTest::newRow("range with en dash") << u"500–504"_s << true;
    QTest::newRow("range of dotted numbers") << u"5.7.606-649"_s << true;
    QTest::newRow("dotted range of words") << u"a.b.1-2"_s << false;
    QTest::newRow("dotted range backwards") << u"5.7.649-606"_s << false;
    QTest::newRow("blanks around") << u"  5xx "_s << true;
    QTest::newRow("plain number") << u"550"_s << false;
    QTest::newRow("plain dotted number") << u"5.1.1"_s << false;
    QTest::newRow("hexadecimal number") << u"0x87"_s << false;
    QTest::newRow("wildcards only") << u"xxx"_s << false;
    QTest::newRow("question marks only") << u"???"_s << false;
    QTest::newRow("star only") << u"*"_s << false;
    QTest::newRow("star inside") << u"5*0"_s << false;
    QTest::newRow("word with x") << u"nxdomain"_s << false;
    QTest::newRow("word with number and x") << u"ex42"_s << false;
    QTest::newRow("range backwards") << u"504-500"_s << false;
    QTest::newRow("range of one") << u"500-500"_s << false;
    QTest::newRow("range without end") << u"500-"_s << false;
    QTest::newRow("negative number") << u"-500"_s << false;
    QTest::newRow("range of words") << u"mailbox-full"_s << false;
    QTest::newRow("range of three") << u"1-2-3"_s << false;
    QTest::newRow("range too large for a number") << u"0-99999999999999999999999"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestCodePattern::isPattern()
{
    QFETCH(const QString, text);
    QFETCH(const bool, pattern);
    QCOMPARE(CodePattern::parse(text).has_value(), pattern);
}

void TestCodePattern::matches_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("matches");
    QTest::newRow("class") << u"5xx"_s << u"550"_s << true;
    QTest::newRow("other class") << u"5xx"_s << u"450"_s << false;
    QTest::newRow("too short") << u"5xx"_s << u"55"_s << false;
    QTest::newRow("too long") << u"5xx"_s << u"5500"_s << false;
    QTest::newRow("x is a digit") << u"5xx"_s << u"5ab"_s << false;
    QTest::newRow("x in the code") << u"5xx"_s << u"5XX"_s << true;
    QTest::newRow("middle digit") << u"x5x"_s << u"451"_s << true;
    QTest::newRow("other middle digit") << u"x5x"_s << u"541"_s << false;
    QTest::newRow("question mark") << u"45?"_s << u"451"_s << true;
    QTest::newRow("question mark is one") << u"45?"_s << u"45"_s << false;
    QTest::newRow("star is any rest") << u"5*"_s << u"5500"_s << true;
    QTest::newRow("star is an empty rest") << u"55*"_s << u"55"_s << true;
    QTest::newRow("star keeps the beginning") << u"5*"_s << u"450"_s << false;
    QTest::newRow("dotted") << u"5.7.x"_s << u"5.7.1"_s << true;
    QTest::newRow("dotted part of several digits") << u"5.7.x"_s << u"5.7.509"_s << true;
    QTest::newRow("dotted part is a number") << u"5.7.x"_s << u"5.7.abc"_s << false;
    QTest::newRow("dotted part is not empty") << u"5.7.x"_s << u"5.7."_s << false;
    QTest::newRow("other subject") << u"5.7.x"_s << u"5.1.1"_s << false;
    QTest::newRow("fewer parts") << u"5.7.x"_s << u"5.7"_s << false;
    QTest::newRow("more parts") << u"5.7.x"_s << u"5.7.1.2"_s << false;
    QTest::newRow("dotted star") << u"5.*.1"_s << u"5.7.1"_s << true;
    QTest::newRow("digits inside a part") << u"5.7.1xx"_s << u"5.7.124"_s << true;
    QTest::newRow("first of a range") << u"500-504"_s << u"500"_s << true;
    QTest::newRow("last of a range") << u"500-504"_s << u"504"_s << true;
    QTest::newRow("before a range") << u"500-504"_s << u"499"_s << false;
    QTest::newRow("after a range") << u"500-504"_s << u"505"_s << false;
    QTest::newRow("range compares numbers") << u"9-11"_s << u"10"_s << true;
    QTest::newRow("in a dotted range") << u"5.7.606-649"_s << u"5.7.610"_s << true;
    QTest::newRow("after a dotted range") << u"5.7.606-649"_s << u"5.7.650"_s << false;
    QTest::newRow("other subject than a dotted range") << u"5.7.606-649"_s << u"5.6.610"_s << false;
    QTest::newRow("shorter than a dotted range") << u"5.7.606-649"_s << u"5.7."_s << false;
    QTest::newRow("no number in a range") << u"0-9"_s << u"NXDOMAIN"_s << false;
    QTest::newRow("empty code") << u"0-9"_s << QString() << false;
    QTest::newRow("number too large for a range")
        << u"0-99"_s << u"99999999999999999999999999"_s << false;
}

void TestCodePattern::matches()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, code);
    QFETCH(const bool, matches);
    const auto parsed = CodePattern::parse(pattern);
    QVERIFY(parsed);
    QCOMPARE(parsed->matches(code), matches);
}

void TestCodePattern::listMatches_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<int>("size");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("matches");
    QTest::newRow("one of several") << u"4xx, 5xx"_s << 2 << u"599"_s << true;
    QTest::newRow("none of several") << u"4xx, 5xx"_s << 2 << u"299"_s << false;
    QTest::newRow("plain code") << u"2, 4-6"_s << 2 << u"2"_s << true;
    QTest::newRow("plain code is whole") << u"2"_s << 1 << u"22"_s << false;
    QTest::newRow("plain name, any case") << u"EAGAIN"_s << 1 << u"eagain"_s << true;
    QTest::newRow("empty items do not count") << u" , 5xx,,"_s << 1 << u"550"_s << true;
    QTest::newRow("empty list") << QString() << 0 << u"550"_s << false;
}

void TestCodePattern::listMatches()
{
    QFETCH(const QString, list);
    QFETCH(const int, size);
    QFETCH(const QString, code);
    QFETCH(const bool, matches);
    const QList<CodePattern> patterns = CodePattern::parseList(list);
    QCOMPARE(patterns.size(), size);
    QCOMPARE(matchesAny(patterns, code), matches);
}

void TestCodePattern::equality()
{
    QCOMPARE(CodePattern::parse(u"5xx"), CodePattern::parse(u"5XX"));
    QCOMPARE(CodePattern::parse(u"500-504"), CodePattern::parse(u"500–504"));
    QVERIFY(CodePattern::parse(u"5xx") != CodePattern::parse(u"4xx"));
}

QTEST_GUILESS_MAIN(TestCodePattern)
#include "tst_codepattern.moc"

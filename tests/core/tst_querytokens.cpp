// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/querytokens.h"
#include "core/textfold.h"

#include <QTest>

using namespace statusbook::core;
using namespace Qt::StringLiterals;

class TestQueryTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokens_data();
    void tokens();
    void neverEmpty_data();
    void neverEmpty();
};

// A piece that leads another one has a colon or slash behind it.
void TestQueryTokens::tokens_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("pieces");
    QTest::newRow("words") << u"Mailbox  Full"_s << QStringList{u"mailbox"_s, u"full"_s};
    QTest::newRow("signs round words") << u"(550), \"full\"!"_s << QStringList{u"550"_s, u"full"_s};
    QTest::newRow("token") << u"DEADLINE_EXCEEDED"_s << QStringList{u"deadline_exceeded"_s};
    QTest::newRow("dashes stay") << u"mailbox-full"_s << QStringList{u"mailbox-full"_s};
    QTest::newRow("dotted code") << u"5.1.1."_s << QStringList{u"5.1.1"_s};
    QTest::newRow("wildcards") << u"45? 5*"_s << QStringList{u"45?"_s, u"5*"_s};
    QTest::newRow("range") << u"500-504"_s << QStringList{u"500-504"_s};
    QTest::newRow("code and its enhanced code")
        << u"421-4.7.0"_s << QStringList{u"421"_s, u"4.7.0"_s};
    QTest::newRow("scope") << u"smtp:550"_s << QStringList{u"smtp:"_s, u"550"_s};
    QTest::newRow("colon before a space") << u"smtp: 550"_s << QStringList{u"smtp"_s, u"550"_s};
    QTest::newRow("slash") << u"http/1.1 404"_s << QStringList{u"http/"_s, u"1.1"_s, u"404"_s};
    QTest::newRow("slash between numbers")
        << u"502/504"_s << QStringList{u"502/"_s, u"/"_s, u"504"_s};
    QTest::newRow("negative") << u"-2147024891"_s << QStringList{u"-2147024891"_s};
    QTest::newRow("dash before a word") << u"-mail"_s << QStringList{u"mail"_s};
    QTest::newRow("apostrophe") << u"can't"_s << QStringList{u"can"_s, u"t"_s};
    QTest::newRow("scripts meet") << u"http错误404号"_s
                                  << QStringList{u"http"_s, u"错误"_s, u"404"_s, u"号"_s};
    QTest::newRow("Cyrillic to digits") << u"ошибка550"_s << QStringList{u"ошибка"_s, u"550"_s};
    QTest::newRow("small words end a run") << u"邮箱已满是什么意思"_s << QStringList{u"邮箱已满"_s};
    QTest::newRow("small words begin a run") << u"什么是邮箱已满"_s << QStringList{u"是邮箱已满"_s};
    QTest::newRow("a run of small words stays") << u"是什么意思"_s << QStringList{u"是"_s};
}

void TestQueryTokens::tokens()
{
    QFETCH(const QString, query);
    QFETCH(const QStringList, pieces);
    QStringList found;
    for (const QueryToken &token : tokensOf(query))
        found.append(token.text + (token.leads ? u":"_s : QString())
                     + (token.slashed ? u"/"_s : QString()));
    QStringList folded;
    for (const QString &piece : pieces)
        folded.append(fold(piece));
    QCOMPARE(found, folded);
}

void TestQueryTokens::neverEmpty_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("empty") << QString();
    QTest::newRow("signs") << u"?!-- ... +-+ :/:"_s;
    QTest::newRow("long") << u"mail-"_s.repeated(5000);
    QTest::newRow("many") << u"550/"_s.repeated(5000);
    QTest::newRow("lone surrogates") << QString(QChar(0xD83D)) + u" "_s + QChar(0xDE00);
    QTest::newRow("marks") << u"\u0301\u0E47 \u0947"_s;
}

void TestQueryTokens::neverEmpty()
{
    QFETCH(const QString, query);
    const QList<QueryToken> tokens = tokensOf(query);
    QVERIFY(tokens.size() < 50);
    for (const QueryToken &token : tokens)
        QVERIFY(!token.text.isEmpty());
}

QTEST_GUILESS_MAIN(TestQueryTokens)
#include "tst_querytokens.moc"

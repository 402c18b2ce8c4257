// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/searchquery.h"

#include "core/textfold.h"
#include "support/samplecontent.h"

#include <QTest>

using namespace statusbook;
using namespace statusbook::core;
using namespace Qt::StringLiterals;

namespace {

QString numbers(const QString &label, const auto &systems)
{
    QStringList texts;
    for (const auto system : systems)
        texts.append(QString::number(static_cast<int>(system)));
    return systems.isEmpty() ? QString() : QString(label + u':' + texts.join(u',') + u' ');
}

// "scope:0 named:1 patterns:2 mailboxfull(mailbox full)"; the sides of a pair with " / " between.
// Words in brackets only where they are not the key itself; those that name a system are left out.
QString described(const SearchQuery &query)
{
    if (!query.sides.isEmpty())
        return described(query.sides[0]) + u" / "_s + described(query.sides[1]);
    QString text = numbers(u"scope"_s, query.scope) + numbers(u"named"_s, query.namedSystems())
        + numbers(u"outcomes"_s, query.filter.outcomes)
        + numbers(u"retries"_s, query.filter.retries) + numbers(u"actors"_s, query.filter.actors);
    if (!query.filter.classes.isEmpty())
        text += u"classes:%1 "_s.arg(query.filter.classes.join(u','));
    if (!query.patterns.isEmpty())
        text += u"patterns:%1 "_s.arg(query.patterns.size());
    for (const QueryWord &word : query.wanted()) {
        const QString parts = word.parts.join(u' ');
        const QString code = word.codes.value(0);
        text += code + (parts == code ? QString() : QString(u'(' + parts + u')')) + u' ';
    }
    return text.trimmed();
}

} // namespace

class TestSearchQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void parse_data();
    void parse();
    void patternInQuestion();
    void languageNamesSystems();
    void namesOfSystems();
    void sharedNameNamesBoth();
    void tooLong();
    void tooManyWords();

private:
    test::Catalogs m_catalogs;
    SystemNames m_names;
};

void TestSearchQuery::initTestCase()
{
    m_catalogs = test::compiled();
    m_names = SystemNames(m_catalogs.english, m_catalogs.english);
}

// The systems of the sample: 0 smtp, 1 http, 2 grpc.
void TestSearchQuery::parse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("result");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("blank") << u" \t\n "_s << QString();
    QTest::newRow("signs only") << u"?! ... --"_s << QString();
    QTest::newRow("wildcards only") << u"*** ??? **"_s << QString();
    QTest::newRow("number") << u"550"_s << u"550"_s;
    QTest::newRow("dotted number") << u"5.1.1"_s << u"5.1.1"_s;
    QTest::newRow("number with signs") << u"(550),"_s << u"550"_s;
    QTest::newRow("number with question mark") << u"550?"_s << u"550"_s;
    QTest::newRow("isolated number") << u"\u2066550\u2069"_s << u"550"_s;
    QTest::newRow("Arabic-Indic digits") << u"٥٥٠"_s << u"550"_s;
    QTest::newRow("full width") << u"ｓｍｔｐ　５５０"_s << u"named:0 550"_s;
    QTest::newRow("system before") << u"smtp 550"_s << u"named:0 550"_s;
    QTest::newRow("system after") << u"550 SMTP"_s << u"named:0 550"_s;
    QTest::newRow("system by another name") << u"esmtp 550"_s << u"named:0 550"_s;
    QTest::newRow("suggested system") << u"Postfix 550"_s << u"named:0 postfix 550"_s;
    QTest::newRow("suggested system, command") << u"550 after EHLO"_s << u"named:0 550 ehlo"_s;
    QTest::newRow("suggested system, no number") << u"postfix full"_s << u"postfix full"_s;
    QTest::newRow("suggested system beside a named one")
        << u"postfix grpc 14"_s << u"named:2 postfix 14"_s;
    QTest::newRow("suggested system beside a scope")
        << u"http:404 postfix"_s << u"scope:1 404 postfix"_s;
    QTest::newRow("version in one") << u"http2 502"_s << u"named:1 http2 502"_s;
    QTest::newRow("version with a slash") << u"proxy breaks HTTP/2"_s << u"named:1 proxy breaks"_s;
    QTest::newRow("version of a program") << u"java 7 https fails"_s << u"java https fails"_s;
    QTest::newRow("number that counts") << u"502 after 60 seconds"_s << u"502 seconds"_s;
    QTest::newRow("number that counts, German")
        << u"502 nach 60 Sekunden"_s << u"502 nach sekunden"_s;
    QTest::newRow("number that counts, Chinese") << u"只返回1000条"_s << u"只返回 条"_s;
    QTest::newRow("number of a port") << u"port 25 refused"_s << u"port refused"_s;
    QTest::newRow("number after a port") << u"port 25 550"_s << u"port 550"_s;
    QTest::newRow("port without number") << u"port refused 550"_s << u"port refused 550"_s;
    QTest::newRow("system alone") << u"gRPC"_s << u"named:2"_s;
    QTest::newRow("two systems") << u"smtp http 550"_s << u"named:0,1 550"_s;
    QTest::newRow("scope") << u"smtp:550"_s << u"scope:0 550"_s;
    QTest::newRow("scope by another name") << u"mail:550"_s << u"scope:0 550"_s;
    QTest::newRow("scope, full width colon") << u"smtp：550"_s << u"scope:0 550"_s;
    QTest::newRow("scope without code") << u"smtp: 550"_s << u"named:0 550"_s;
    QTest::newRow("scope of a pattern") << u"http:5xx"_s << u"scope:1 patterns:1"_s;
    QTest::newRow("scope with a slash") << u"smtp/550"_s << u"named:0 550"_s;
    QTest::newRow("no system before the colon") << u"error:550"_s << u"550"_s;
    QTest::newRow("unknown filter is words") << u"colour:red"_s << u"colour red"_s;
    QTest::newRow("value with an equals sign") << u"smtp rc=5"_s << u"named:0 rc 5"_s;
    QTest::newRow("system and number in one") << u"http404"_s << u"named:1 404"_s;
    QTest::newRow("system and number with a dash") << u"smtp-550"_s << u"named:0 550"_s;
    QTest::newRow("status line") << u"HTTP/1.1 502 Bad Gateway"_s << u"named:1 502 bad gateway"_s;
    QTest::newRow("reply of several lines") << u"550-5.1.1 unknown"_s << u"550 5.1.1 unknown"_s;
    QTest::newRow("number written to Hangul") << u"550번"_s << fold(u"550 번");
    QTest::newRow("small word written to Hangul") << u"550이란"_s << u"550"_s;
    QTest::newRow("small words of a run") << u"550错误是什么意思"_s << u"550"_s;
    QTest::newRow("small words at the end of a run") << u"邮箱已满怎么办"_s << u"邮箱已满"_s;
    QTest::newRow("small words at the end, Japanese") << u"接続拒否されました"_s << u"接続拒否"_s;
    QTest::newRow("small words at the end, Thai") << u"550คืออะไร"_s << u"550"_s;
    QTest::newRow("filter, outcome") << u"outcome:success"_s << u"outcomes:0"_s;
    QTest::newRow("filter, part of a name") << u"550 outcome:failure"_s << u"outcomes:3,4 550"_s;
    QTest::newRow("filter, retry") << u"retry:no"_s << u"retries:3"_s;
    QTest::newRow("filter, beginning of a name") << u"retry:yes"_s << u"retries:1"_s;
    QTest::newRow("filter, actor") << u"actor:sender full"_s << u"actors:3 full"_s;
    QTest::newRow("filter, system") << u"system:http 450"_s << u"scope:1 450"_s;
    QTest::newRow("filter, class") << u"class:5xx"_s << u"classes:5xx"_s;
    QTest::newRow("filter, unknown class") << u"class:9xx"_s << u"patterns:1 class"_s;
    QTest::newRow("filter, no value yet") << u"mailbox outcome:"_s << u"mailbox"_s;
    QTest::newRow("filter, no value ever") << u"outcome: mailbox"_s << u"outcome mailbox"_s;
    QTest::newRow("filter, name alone") << u"outcome:"_s << u"outcome"_s;
    QTest::newRow("filter, unknown value") << u"outcome:purple"_s << u"outcome purple"_s;
    QTest::newRow("two filters of a kind")
        << u"outcome:success outcome:progress"_s << u"outcomes:0,1"_s;
    QTest::newRow("pattern") << u"5xx"_s << u"patterns:1"_s;
    QTest::newRow("pattern, full width") << u"５ｘｘ"_s << u"patterns:1"_s;
    QTest::newRow("pattern with question mark") << u"45?"_s << u"patterns:1"_s;
    QTest::newRow("pattern with star") << u"5*"_s << u"patterns:1"_s;
    QTest::newRow("two patterns and a system") << u"smtp 4xx 500-504"_s << u"named:0 patterns:2"_s;
    QTest::newRow("dash between words") << u"mailbox-full"_s << u"mailboxfull(mailbox full)"_s;
    QTest::newRow("token") << u"DEADLINE_EXCEEDED"_s << u"deadlineexceeded(deadline exceeded)"_s;
    QTest::newRow("words") << u"Mailbox is full!"_s << u"mailbox full"_s;
    QTest::newRow("question") << u"what does smtp 550 mean?"_s << u"named:0 550"_s;
    QTest::newRow("question, Turkish") << u"smtp 550 ne demek"_s << u"named:0 550"_s;
    QTest::newRow("question, Korean") << u"550 뜻"_s << u"550"_s;
    QTest::newRow("question, Arabic") << u"ما معنى 550؟"_s << u"550"_s;
    QTest::newRow("question, Japanese") << u"550 とは"_s << u"550"_s;
    QTest::newRow("small words alone are meant") << u"what is"_s << u"what is"_s;
    QTest::newRow("pair") << u"502 vs 504"_s << u"502 / 504"_s;
    QTest::newRow("pair with a dot") << u"502 vs. 504"_s << u"502 / 504"_s;
    QTest::newRow("pair, versus") << u"502 Versus 504"_s << u"502 / 504"_s;
    QTest::newRow("pair, Arabic") << u"502 مقابل 504"_s << u"502 / 504"_s;
    QTest::newRow("pair, Chinese") << u"502 对比 504"_s << u"502 / 504"_s;
    QTest::newRow("pair takes the left system")
        << u"smtp 552 vs 550"_s << u"named:0 552 / named:0 550"_s;
    QTest::newRow("pair takes the left scope")
        << u"smtp:552 vs 550"_s << u"scope:0 552 / named:0 550"_s;
    QTest::newRow("pair across systems") << u"http 504 vs grpc 4"_s << u"named:1 504 / named:2 4"_s;
    QTest::newRow("pair of tokens") << u"unavailable vs deadline_exceeded"_s
                                    << u"unavailable / deadlineexceeded(deadline exceeded)"_s;
    QTest::newRow("no left side") << u"vs 504"_s << u"504"_s;
    QTest::newRow("no right side") << u"502 vs"_s << u"502"_s;
    QTest::newRow("pair in a question")
        << u"difference between smtp 450 and 550"_s << u"named:0 450 / named:0 550"_s;
    QTest::newRow("pair with a slash") << u"502/504"_s << u"502 / 504"_s;
    QTest::newRow("pair, German") << u"Unterschied zwischen 502 und 504"_s << u"502 / 504"_s;
    QTest::newRow("pair, Turkish") << u"502 ile 504 arasındaki fark"_s << u"502 / 504"_s;
    QTest::newRow("pair, Korean") << u"502 와 504 차이"_s << u"502 / 504"_s;
    QTest::newRow("words with and are no pair") << u"mailbox and full"_s << u"mailbox full"_s;
    QTest::newRow("three sides are no pair") << u"502 vs 503 vs 504"_s << u"502 503 504"_s;
    QTest::newRow("a side of two words is no pair")
        << u"mailbox full vs 550"_s << u"mailbox full 550"_s;
}

void TestSearchQuery::parse()
{
    QFETCH(const QString, text);
    QFETCH(const QString, result);
    const SearchQuery query = parseQuery(text, m_names);
    QCOMPARE(described(query), result);
    QCOMPARE(query.isEmpty(), result.isEmpty());
}

void TestSearchQuery::patternInQuestion()
{
    const SearchQuery query = parseQuery(u"what is 5xx?", m_names);
    QCOMPARE(query.wanted().size(), 0);
    QCOMPARE(query.patterns, QList{*CodePattern::parse(u"5xx")});
}

void TestSearchQuery::languageNamesSystems()
{
    const SystemNames turkish(m_catalogs.turkish, m_catalogs.english);
    QCOMPARE(described(parseQuery(u"posta 550", turkish)), u"named:0 550"_s);
    QCOMPARE(described(parseQuery(u"mail 550", turkish)), u"named:0 550"_s);
    QCOMPARE(described(parseQuery(u"İLETİ:550", turkish)), u"scope:0 550"_s);
    QCOMPARE(described(parseQuery(u"posta 550", m_names)), u"posta 550"_s);
}

void TestSearchQuery::namesOfSystems()
{
    QCOMPARE(m_names.systemsOf(u"smtp"_s), QList{0});
    QCOMPARE(m_names.systemsOf(u"web"_s), QList{1});
    QCOMPARE(m_names.systemsOf(u"rpc"_s), QList{2});
    QCOMPARE(m_names.systemsOf(u"ftp"_s), QList<int>());
    QCOMPARE(m_names.systemsOf(QString()), QList<int>());
    QCOMPARE(SystemNames().systemsOf(u"smtp"_s), QList<int>());
}

void TestSearchQuery::sharedNameNamesBoth()
{
    const test::Catalogs shared =
        test::compiled(test::sampleWith(u"[\"web\"]"_s, u"[\"web\", \"mail\"]"_s));
    const SystemNames names(shared.english, shared.english);
    QCOMPARE(described(parseQuery(u"mail 450", names)), u"named:0,1 450"_s);
}

void TestSearchQuery::tooLong()
{
    const SearchQuery query = parseQuery(u"a"_s.repeated(10000), m_names);
    QCOMPARE(query.words.size(), 1);
    QVERIFY(query.words[0].codes[0].size() <= 2000);
}

void TestSearchQuery::tooManyWords()
{
    QStringList words;
    for (int i = 0; i < 1000; ++i)
        words.append(u"word%1"_s.arg(i));
    const SearchQuery query = parseQuery(words.join(u' '), m_names);
    QVERIFY(query.words.size() < 50);
    QCOMPARE(query.words[0].codes[0], u"word0"_s);
}

QTEST_GUILESS_MAIN(TestSearchQuery)
#include "tst_searchquery.moc"

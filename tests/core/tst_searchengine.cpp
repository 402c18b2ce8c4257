// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/searchengine.h"
#include "support/samplecontent.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <functional>
#include <memory>

using namespace statusbook;
using namespace statusbook::core;
using namespace Qt::StringLiterals;

namespace {

constexpr int anyNumber = 1000;

SearchFilter filterOf(const QList<int> &systems, const QList<Outcome> &outcomes = {})
{
    return {systems, outcomes};
}

} // namespace

class TestSearchEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void firstHits_data();
    void firstHits();
    void subCodes_data();
    void subCodes();
    void exactSet_data();
    void exactSet();
    void findsNothing_data();
    void findsNothing();
    void wordsInAnyOrder_data();
    void wordsInAnyOrder();
    void typosOnlyWhenNothingMatches_data();
    void typosOnlyWhenNothingMatches();
    void pair_data();
    void pair();
    void filters_data();
    void filters();
    void byRule_data();
    void byRule();
    void byRuleRespectsFilters();
    void readings_data();
    void readings();
    void readingBeside_data();
    void readingBeside();
    void turkish_data();
    void turkish();
    void koreanAndArabic_data();
    void koreanAndArabic();
    void whatToHighlight_data();
    void whatToHighlight();
    void atMostLimit_data();
    void atMostLimit();
    void bestFirst_data();
    void bestFirst();
    void sameOrderTwice_data();
    void sameOrderTwice();
    void hostile_data();
    void hostile();
    void emptyCatalog();

private:
    // Ids of the hits, answers by rule in brackets.
    [[nodiscard]] QStringList ids(const SearchResult &result) const;
    [[nodiscard]] QStringList found(const QString &query, const SearchFilter &filter = {});
    void queries();

    test::Catalogs m_catalogs;
    std::unique_ptr<SearchEngine> m_english;
    std::unique_ptr<SearchEngine> m_turkish;
};

void TestSearchEngine::initTestCase()
{
    m_catalogs = test::compiled();
    m_english = std::make_unique<SearchEngine>(m_catalogs.english, m_catalogs.english);
    m_turkish = std::make_unique<SearchEngine>(m_catalogs.turkish, m_catalogs.english);
}

QStringList TestSearchEngine::ids(const SearchResult &result) const
{
    QStringList texts;
    for (const SearchHit &hit : result.hits) {
        texts.append(hit.code < 0 ? QString(u'[' + result.ruleOf(hit).toString() + u']')
                                  : m_catalogs.english.id(hit.code).toString());
    }
    return texts;
}

QStringList TestSearchEngine::found(const QString &query, const SearchFilter &filter)
{
    return ids(m_english->search(query, filter));
}

void TestSearchEngine::firstHits_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("first");
    QTest::newRow("code") << u"550"_s << QStringList{u"smtp/550"_s};
    QTest::newRow("code, likelier system first")
        << u"450"_s << QStringList{u"smtp/450"_s, u"http/450"_s};
    QTest::newRow("code in the named system")
        << u"http 450"_s << QStringList{u"http/450"_s, u"smtp/450"_s};
    QTest::newRow("code in the system named after it")
        << u"450 web"_s << QStringList{u"http/450"_s};
    QTest::newRow("code in a question")
        << u"what does http 450 mean?"_s << QStringList{u"http/450"_s};
    QTest::newRow("code beats text") << u"14"_s << QStringList{u"grpc/14"_s};
    QTest::newRow("Arabic-Indic digits") << u"٥٥٠"_s << QStringList{u"smtp/550"_s};
    QTest::newRow("another number of the code") << u"0xE"_s << QStringList{u"grpc/14"_s};
    QTest::newRow("sub-code finds its entry") << u"5.1.1"_s << QStringList{u"smtp/550"_s};
    QTest::newRow("token") << u"UNAVAILABLE"_s << QStringList{u"grpc/14"_s};
    QTest::newRow("token, small, beats text with the word")
        << u"unavailable"_s << QStringList{u"grpc/14"_s, u"smtp/550"_s};
    QTest::newRow("token with underscore") << u"DEADLINE_EXCEEDED"_s << QStringList{u"grpc/4"_s};
    QTest::newRow("token with dash") << u"deadline-exceeded"_s << QStringList{u"grpc/4"_s};
    QTest::newRow("token as one word") << u"DeadlineExceeded"_s << QStringList{u"grpc/4"_s};
    QTest::newRow("token as two words") << u"deadline exceeded"_s << QStringList{u"grpc/4"_s};
    QTest::newRow("name with a letter missing")
        << u"servise unavailable"_s << QStringList{u"grpc/14"_s};
    QTest::newRow("beginning of a token") << u"deadl"_s << QStringList{u"grpc/4"_s};
    QTest::newRow("whole name") << u"mailbox full"_s << QStringList{u"smtp/552"_s};
    QTest::newRow("name with a dash") << u"mailbox-full"_s << QStringList{u"smtp/552"_s};
    QTest::newRow("name in a sentence") << u"my mailbox is full!"_s << QStringList{u"smtp/552"_s};
    QTest::newRow("beginning of a name") << u"mailbox bus"_s << QStringList{u"smtp/450"_s};
    QTest::newRow("keyword") << u"user unknown"_s << QStringList{u"smtp/550"_s};
    QTest::newRow("keyword without its accent") << u"cafe"_s << QStringList{u"smtp/552"_s};
    QTest::newRow("standard's phrase")
        << u"requested action not taken"_s << QStringList{u"smtp/550"_s};
    QTest::newRow("what a program prints")
        << u"SMTPRecipientsRefused"_s << QStringList{u"smtp/550"_s};
    QTest::newRow("word of the meaning") << u"responsibility"_s << QStringList{u"smtp/250"_s};
    QTest::newRow("word of a step") << u"patience"_s << QStringList{u"smtp/550"_s};
    QTest::newRow("provider") << u"Imaginary Post"_s << QStringList{u"smtp/550"_s};
    QTest::newRow("name and system") << u"grpc unavailable"_s << QStringList{u"grpc/14"_s};
    QTest::newRow("the other base") << u"0x226"_s << QStringList{u"smtp/550"_s};
    QTest::newRow("status line") << u"HTTP/1.1 502 Bad Gateway"_s << QStringList{u"http/502"_s};
    QTest::newRow("pasted reply") << u"550 no such thing as ten words could describe"_s
                                  << QStringList{u"smtp/550"_s};
    QTest::newRow("another form of the word") << u"gateways"_s << QStringList{u"http/504"_s};
}

void TestSearchEngine::firstHits()
{
    QFETCH(const QString, query);
    QFETCH(const QStringList, first);
    const SearchResult result = m_english->search(query);
    QCOMPARE(ids(result).first(std::min(result.hits.size(), first.size())), first);
    QVERIFY(!result.approximate);
    QVERIFY(!result.pair);
}

void TestSearchEngine::subCodes_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("first"); // empty: none
    QTest::newRow("number of two words") << u"q.850 7"_s << u"smtp/550"_s;
    QTest::newRow("without its dot") << u"q850 7"_s << u"smtp/550"_s;
    QTest::newRow("with a word between") << u"Q.850;cause=7"_s << u"smtp/550"_s;
    QTest::newRow("beats a code of that number") << u"data 4"_s << u"smtp/550"_s;
    QTest::newRow("beside the system") << u"smtp data 4"_s << u"smtp/550"_s;
    QTest::newRow("number alone in its system") << u"smtp 4"_s << u"smtp/550"_s;
    QTest::newRow("number alone is a code's first") << u"4"_s << u"grpc/4"_s;
    QTest::newRow("number beside another word") << u"grpc 4 data"_s << u"grpc/4"_s;
    QTest::newRow("letters") << u"upe"_s << u"smtp/550"_s;
    QTest::newRow("letters and signs") << u"sQ--"_s << u"smtp/550"_s;
    QTest::newRow("dotted") << u"550.3"_s << u"smtp/550"_s;
    QTest::newRow("a common word is none") << u"docker"_s << u"smtp/550"_s;
    QTest::newRow("… and weighs little") << u"unavailable docker"_s << u"grpc/14"_s;
}

void TestSearchEngine::subCodes()
{
    QFETCH(const QString, query);
    QFETCH(const QString, first);
    QString parts;
    for (const char *code : {"Q.850 7", "data 4", "UPE", "sQ--", "550.3", "docker"})
        parts += QString(u", { \"code\": \""_s + QLatin1StringView(code)
                         + u"\", \"name\": \"Part\", \"meaning\": \"Particular.\" }"_s);
    const QString last = u"The mailbox of the address does not exist.\" }"_s;
    const test::Catalogs catalogs = test::compiled(test::sampleWith(last, last + parts));
    SearchEngine engine(catalogs.english, catalogs.english);
    QCOMPARE(ids(engine.search(query)).value(0), first);
    QCOMPARE(engine.search(query).approximate, false);
    QVERIFY(engine.readings(u"smtp 4").isEmpty()); // the number alone names no code
}

void TestSearchEngine::exactSet_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("hits");
    QTest::newRow("scope") << u"http:450"_s << QStringList{u"http/450"_s};
    QTest::newRow("scope by another name") << u"web:450"_s << QStringList{u"http/450"_s};
    QTest::newRow("scope and word")
        << u"http:gateway"_s << QStringList{u"http/504"_s, u"http/502"_s};
    QTest::newRow("system alone") << u"grpc"_s << QStringList{u"grpc/4"_s, u"grpc/14"_s};
    QTest::newRow("class") << u"5xx"_s
                           << QStringList{u"smtp/550"_s, u"smtp/552"_s, u"http/502"_s,
                                          u"http/504"_s};
    QTest::newRow("class in a scope") << u"smtp:5xx"_s << QStringList{u"smtp/550"_s, u"smtp/552"_s};
    QTest::newRow("class of the named system first")
        << u"http 5xx"_s << QStringList{u"http/502"_s, u"http/504"_s, u"smtp/550"_s, u"smtp/552"_s};
    QTest::newRow("wildcard") << u"55?"_s << QStringList{u"smtp/550"_s, u"smtp/552"_s};
    QTest::newRow("star") << u"25*"_s << QStringList{u"smtp/250"_s};
    QTest::newRow("range") << u"500-550"_s
                           << QStringList{u"smtp/550"_s, u"http/502"_s, u"http/504"_s};
    QTest::newRow("pattern and word")
        << u"5xx gateway"_s << QStringList{u"http/504"_s, u"http/502"_s};
    QTest::newRow("beginning of codes") << u"55"_s << QStringList{u"smtp/550"_s, u"smtp/552"_s};
    QTest::newRow("filter by outcome") << u"450 outcome:temporary"_s << QStringList{u"smtp/450"_s};
    QTest::newRow("filter by system") << u"system:grpc"_s << QStringList{u"grpc/4"_s, u"grpc/14"_s};
    QTest::newRow("filter by class") << u"class:2xx"_s << QStringList{u"smtp/250"_s};
    QTest::newRow("filter that nothing passes") << u"450 outcome:progress"_s << QStringList();
}

void TestSearchEngine::exactSet()
{
    QFETCH(const QString, query);
    QFETCH(const QStringList, hits);
    QCOMPARE(found(query), hits);
}

void TestSearchEngine::findsNothing_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("empty") << QString();
    QTest::newRow("blank") << u"  \t "_s;
    QTest::newRow("signs") << u"!?&"_s;
    QTest::newRow("unknown word") << u"qqqzzzkkk"_s;
    QTest::newRow("unknown code without a rule") << u"http 599"_s;
    QTest::newRow("code outside its scope") << u"grpc:550"_s;
    QTest::newRow("pattern without codes") << u"7xx"_s;
    QTest::newRow("short word with a typo") << u"qob"_s;
}

void TestSearchEngine::findsNothing()
{
    QFETCH(const QString, query);
    const SearchResult result = m_english->search(query);
    QCOMPARE(ids(result), QStringList());
    QVERIFY(!result.approximate);
    QVERIFY(!result.pair);
}

void TestSearchEngine::wordsInAnyOrder_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("other");
    QTest::newRow("name") << u"mailbox full"_s << u"full mailbox"_s;
    QTest::newRow("keyword") << u"recipient rejected"_s << u"rejected recipient"_s;
    QTest::newRow("three words") << u"connection proxy firewall"_s
                                 << u"firewall connection proxy"_s;
    QTest::newRow("system and code") << u"smtp 450"_s << u"450 smtp"_s;
}

void TestSearchEngine::wordsInAnyOrder()
{
    QFETCH(const QString, query);
    QFETCH(const QString, other);
    const QStringList hits = found(query);
    QVERIFY(!hits.isEmpty());
    QCOMPARE(found(other).first(1), hits.first(1));
    QCOMPARE(found(other).size(), hits.size());
}

void TestSearchEngine::typosOnlyWhenNothingMatches_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("approximate");
    QTest::addColumn<QString>("among");
    QTest::newRow("as it stands") << u"quota"_s << false << u"smtp/552"_s;
    QTest::newRow("letter missing") << u"greylistd"_s << true << u"smtp/450"_s;
    QTest::newRow("letters swapped") << u"gerylisted"_s << true << u"smtp/450"_s;
    QTest::newRow("letter replaced") << u"quita"_s << true << u"smtp/552"_s;
    QTest::newRow("two letters of a long word") << u"responsabiltiy"_s << true << u"smtp/250"_s;
    QTest::newRow("typo in one of two words") << u"parental comtrols"_s << true << u"http/450"_s;
    QTest::newRow("token with a letter missing") << u"DEADLINE_EXCEDED"_s << true << u"grpc/4"_s;
    QTest::newRow("first letter replaced") << u"wailbox"_s << true << u"smtp/552"_s;
    QTest::newRow("typo that begins another word") << u"mailbox ful"_s << false << u"smtp/552"_s;
    QTest::newRow("keyword inside a sentence")
        << u"they tell me user unknown on delivery"_s << true << u"smtp/550"_s;
    QTest::newRow("a word too many") << u"greylisted qqqzzzkkk"_s << true << u"smtp/450"_s;
    QTest::newRow("a code and a word too many") << u"550 qqqzzzkkk"_s << false << u"smtp/550"_s;
}

void TestSearchEngine::typosOnlyWhenNothingMatches()
{
    QFETCH(const QString, query);
    QFETCH(const bool, approximate);
    QFETCH(const QString, among);
    const SearchResult result = m_english->search(query);
    QCOMPARE(result.approximate, approximate);
    QCOMPARE(ids(result).value(0), among);
}

void TestSearchEngine::pair_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("first");
    QTest::newRow("codes") << u"502 vs 504"_s << QStringList{u"http/502"_s, u"http/504"_s};
    QTest::newRow("codes, the other way")
        << u"504 vs 502"_s << QStringList{u"http/504"_s, u"http/502"_s};
    QTest::newRow("in a named system")
        << u"http 450 vs 502"_s << QStringList{u"http/450"_s, u"http/502"_s};
    QTest::newRow("ambiguous codes in a named system") << u"http 450 versus 450"_s << QStringList();
    QTest::newRow("the same number of two systems")
        << u"smtp 450 vs http 450"_s << QStringList{u"smtp/450"_s, u"http/450"_s};
    QTest::newRow("tokens") << u"unavailable vs deadline_exceeded"_s
                            << QStringList{u"grpc/14"_s, u"grpc/4"_s};
    QTest::newRow("registered and not")
        << u"smtp 550 vs 599"_s << QStringList{u"smtp/550"_s, u"[smtp/599]"_s};
    QTest::newRow("two answers by rule")
        << u"smtp 598 vs smtp 599"_s << QStringList{u"[smtp/598]"_s, u"[smtp/599]"_s};
    QTest::newRow("the same answer by rule twice") << u"599 vs smtp 599"_s << QStringList();
    QTest::newRow("the same code twice") << u"550 vs 550"_s << QStringList();
    QTest::newRow("one side finds nothing") << u"550 vs qqqzzzkkk"_s << QStringList();
}

void TestSearchEngine::pair()
{
    QFETCH(const QString, query);
    QFETCH(const QStringList, first);
    const SearchResult result = m_english->search(query);
    QCOMPARE(result.pair, !first.isEmpty());
    QVERIFY(!result.hits.isEmpty());
    QCOMPARE(ids(result).first(first.size()), first);
    QVERIFY(!m_english->search(query, {}, 1).pair);
}

void TestSearchEngine::filters_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QList<int>>("systems");
    QTest::addColumn<QList<int>>("outcomes");
    QTest::addColumn<QStringList>("hits");
    const auto outcome = [](Outcome value) { return QList{static_cast<int>(value)}; };
    QTest::newRow("system") << u"450"_s << QList{1} << QList<int>() << QStringList{u"http/450"_s};
    QTest::newRow("two systems") << u"450"_s << QList{1, 2} << QList<int>()
                                 << QStringList{u"http/450"_s};
    QTest::newRow("system without the code")
        << u"550"_s << QList{2} << QList<int>() << QStringList();
    QTest::newRow("outcome") << u"450"_s << QList<int>() << outcome(Outcome::TemporaryFailure)
                             << QStringList{u"smtp/450"_s};
    QTest::newRow("outcome that nothing has")
        << u"450"_s << QList<int>() << outcome(Outcome::Progress) << QStringList();
    QTest::newRow("system and outcome")
        << u"5xx"_s << QList{0} << outcome(Outcome::PermanentFailure)
        << QStringList{u"smtp/550"_s, u"smtp/552"_s};
    QTest::newRow("filter against the scope")
        << u"smtp:450"_s << QList{1} << QList<int>() << QStringList();
    QTest::newRow("both sides of a pair")
        << u"450 vs 502"_s << QList{1} << QList<int>() << QStringList{u"http/450"_s, u"http/502"_s};
}

void TestSearchEngine::filters()
{
    QFETCH(const QString, query);
    QFETCH(const QList<int>, systems);
    QFETCH(const QList<int>, outcomes);
    QFETCH(const QStringList, hits);
    QList<Outcome> wanted;
    for (const int outcome : outcomes)
        wanted.append(static_cast<Outcome>(outcome));
    QCOMPARE(found(query, filterOf(systems, wanted)), hits);
}

void TestSearchEngine::byRule_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("hits");
    QTest::newRow("in the named system") << u"smtp 599"_s << QStringList{u"[smtp/599]"_s};
    QTest::newRow("in any system") << u"599"_s << QStringList{u"[smtp/599]"_s};
    QTest::newRow("in the scope") << u"smtp:499"_s << QStringList{u"[smtp/499]"_s};
    QTest::newRow("in a question") << u"what is 599?"_s << QStringList{u"[smtp/599]"_s};
    QTest::newRow("never beside the registered code")
        << u"http 550"_s << QStringList{u"smtp/550"_s};
    QTest::newRow("after another number of a registered code")
        << u"414"_s << QStringList{u"grpc/14"_s, u"[smtp/414]"_s};
    QTest::newRow("first in the named system")
        << u"smtp 414"_s << QStringList{u"[smtp/414]"_s, u"grpc/14"_s};
    QTest::newRow("outside all rules") << u"799"_s << QStringList();
}

void TestSearchEngine::byRule()
{
    QFETCH(const QString, query);
    QFETCH(const QStringList, hits);
    const SearchResult result = m_english->search(query);
    QCOMPARE(ids(result), hits);
    QVERIFY(!result.approximate);
}

void TestSearchEngine::byRuleRespectsFilters()
{
    QCOMPARE(found(u"599"_s, filterOf({0})), QStringList{u"[smtp/599]"_s});
    QCOMPARE(found(u"599"_s, filterOf({1})), QStringList());
    QCOMPARE(found(u"599"_s, filterOf({}, {Outcome::Success})), QStringList());
}

void TestSearchEngine::readings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("id") << u"smtp/550"_s << QStringList{u"smtp/550"_s};
    QTest::newRow("id, blanks around") << u" smtp/550 "_s << QStringList{u"smtp/550"_s};
    QTest::newRow("id by token") << u"grpc/unavailable"_s << QStringList{u"grpc/14"_s};
    QTest::newRow("id by another number") << u"grpc/0xe"_s << QStringList{u"grpc/14"_s};
    QTest::newRow("id by rule") << u"smtp/599"_s << QStringList{u"smtp/599"_s};
    QTest::newRow("id outside all rules") << u"http/599"_s << QStringList();
    QTest::newRow("id of no system") << u"ftp/550"_s << QStringList();
    QTest::newRow("system and code") << u"http 450"_s << QStringList{u"http/450"_s};
    QTest::newRow("scope") << u"http:450"_s << QStringList{u"http/450"_s};
    QTest::newRow("ambiguous code, likelier first")
        << u"450"_s << QStringList{u"smtp/450"_s, u"http/450"_s};
    QTest::newRow("token") << u"Deadline-Exceeded"_s << QStringList{u"grpc/4"_s};
    QTest::newRow("code in a question")
        << u"what does smtp 550 mean"_s << QStringList{u"smtp/550"_s};
    QTest::newRow("two codes") << u"552 550"_s << QStringList{u"smtp/552"_s, u"smtp/550"_s};
    QTest::newRow("by rule") << u"599"_s << QStringList{u"smtp/599"_s};
    QTest::newRow("registered beats rule") << u"414"_s << QStringList{u"grpc/14"_s};
    QTest::newRow("by rule in the named system") << u"smtp 414"_s << QStringList{u"smtp/414"_s};
    QTest::newRow("beginning of a code") << u"55"_s << QStringList();
    QTest::newRow("a name is no code") << u"mailbox full"_s << QStringList();
    QTest::newRow("empty") << QString() << QStringList();
    QTest::newRow("slash alone") << u"/"_s << QStringList();
}

void TestSearchEngine::readings()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, ids);
    QStringList found;
    for (const CodeId &id : m_english->readings(text))
        found.append(id.toString());
    QCOMPARE(found, ids);
}

void TestSearchEngine::readingBeside_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    QTest::newRow("the first code") << QString() << u"450"_s << u"smtp/450"_s;
    QTest::newRow("likelier here") << u"smtp"_s << u"450"_s << u"smtp/450"_s;
    QTest::newRow("known here, likelier elsewhere") << u"http"_s << u"450"_s << u"http/450"_s;
    QTest::newRow("unknown here") << u"grpc"_s << u"450"_s << u"smtp/450"_s;
    QTest::newRow("id of another system") << u"http"_s << u"smtp/450"_s << u"smtp/450"_s;
    QTest::newRow("no code") << u"http"_s << u"mailbox full"_s << QString();
}

void TestSearchEngine::readingBeside()
{
    QFETCH(const QString, system);
    QFETCH(const QString, text);
    QFETCH(const QString, id);
    QCOMPARE(core::readingBeside(system, m_catalogs.english, m_catalogs.english, text).toString(),
             id);
}

void TestSearchEngine::turkish_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("first");
    QTest::newRow("name") << u"posta kutusu bulunamadı"_s << u"smtp/550"_s;
    QTest::newRow("name without Turkish letters") << u"bulunamadi"_s << u"smtp/550"_s;
    QTest::newRow("name in capitals") << u"BULUNAMADI"_s << u"smtp/550"_s;
    QTest::newRow("name with dotted capital") << u"İLETİ KUTUSU DOLU"_s << u"smtp/552"_s;
    QTest::newRow("keyword with dotless i") << u"isiksiz"_s << u"smtp/552"_s;
    QTest::newRow("English name") << u"mailbox full"_s << u"smtp/552"_s;
    QTest::newRow("untranslated entry") << u"parental controls"_s << u"http/450"_s;
    QTest::newRow("Turkish name of the system") << u"posta 450"_s << u"smtp/450"_s;
    QTest::newRow("question") << u"smtp 550 ne demek?"_s << u"smtp/550"_s;
    QTest::newRow("both languages mixed") << u"kutusu mailbox full"_s << u"smtp/552"_s;
    QTest::newRow("typo") << u"bulunamdaı"_s << u"smtp/550"_s;
}

void TestSearchEngine::turkish()
{
    QFETCH(const QString, query);
    QFETCH(const QString, first);
    QCOMPARE(ids(m_turkish->search(query)).value(0), first);
}

// The language of a catalogue does not matter to folding: any script is found in it.
void TestSearchEngine::koreanAndArabic_data()
{
    QTest::addColumn<QString>("keyword");
    QTest::addColumn<QString>("query");
    QTest::newRow("Hangul") << u"메일함 가득"_s << u"메일함"_s;
    QTest::newRow("Hangul, composing") << u"메일함 가득"_s << u"메이"_s;
    QTest::newRow("Hangul, initial consonants") << u"메일함 가득"_s << u"ㅁㅇㅎ"_s;
    QTest::newRow("Arabic") << u"صندوق ممتلئ"_s << u"ممتلئ"_s;
    QTest::newRow("Arabic with marks and tatweel") << u"صندوق ممتلئ"_s << u"صُنـدوق"_s;
    QTest::newRow("Arabic with article") << u"صندوق ممتلئ"_s << u"الصندوق"_s;
    QTest::newRow("Arabic, other alef") << u"أرسل لاحقا"_s << u"ارسل"_s;
    QTest::newRow("Chinese inside a run") << u"邮箱已满"_s << u"已满"_s;
    QTest::newRow("Chinese, words in another order") << u"邮箱已满"_s << u"已满 邮箱"_s;
    QTest::newRow("Chinese, run that stands nowhere whole")
        << u"邮箱已坏、箱已满"_s << u"邮箱已满"_s;
    QTest::newRow("Japanese") << u"受信箱がいっぱい"_s << u"いっぱい"_s;
    QTest::newRow("Thai inside a run") << u"กล่องจดหมายเต็ม"_s << u"เต็ม"_s;
    QTest::newRow("Devanagari") << u"मेलबॉक्स भरा"_s << u"भरा"_s;
    QTest::newRow("Japanese, other particle") << u"証明書が期限切れ"_s << u"証明書の期限切れ"_s;
    QTest::newRow("Japanese, question") << u"証明書が期限切れ"_s << u"期限切れとは"_s;
    QTest::newRow("Chinese, question") << u"邮箱已满"_s << u"邮箱已满怎么办"_s;
    QTest::newRow("Korean, written together") << u"메일함 용량 초과"_s << u"메일함용량초과"_s;
    QTest::newRow("German, later part of a compound")
        << u"Größenüberschreitung"_s << u"Überschreitung"_s;
    QTest::newRow("German, compound of known words") << u"Postfach Größe"_s << u"Postfachgröße"_s;
    QTest::newRow("written together") << u"postbox overflow"_s << u"postboxoverflow"_s;
}

void TestSearchEngine::koreanAndArabic()
{
    QFETCH(const QString, keyword);
    QFETCH(const QString, query);
    const test::Catalogs catalogs = test::compiled(test::sampleWith(u"over quota"_s, keyword));
    SearchEngine engine(catalogs.english, catalogs.english);
    const SearchResult result = engine.search(query);
    QVERIFY(!result.hits.isEmpty());
    QCOMPARE(catalogs.english.id(result.hits[0].code).toString(), u"smtp/552"_s);
    QVERIFY(!result.approximate);
}

void TestSearchEngine::whatToHighlight_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("codes");
    QTest::newRow("word") << u"Greylist"_s << QStringList{u"greylist"_s} << QStringList();
    QTest::newRow("two words") << u"mailbox full"_s << QStringList{u"mailbox"_s, u"full"_s}
                               << QStringList();
    QTest::newRow("code") << u"55"_s << QStringList() << QStringList{u"55"_s};
    QTest::newRow("typo as corrected")
        << u"greylistd"_s << QStringList{u"greylisted"_s} << QStringList();
}

void TestSearchEngine::whatToHighlight()
{
    QFETCH(const QString, query);
    QFETCH(const QStringList, words);
    QFETCH(const QStringList, codes);
    const SearchResult result = m_english->search(query);
    for (const QString &word : words)
        QVERIFY2(result.matched.contains(word), qPrintable(result.matched.join(u' ')));
    QCOMPARE(result.codes, codes);
}

// Queries of every kind.
void TestSearchEngine::queries()
{
    QTest::addColumn<QString>("query");
    for (const QString &query :
         {u"550"_s, u"450"_s, u"5xx"_s, u"smtp"_s, u"mailbox"_s, u"the server"_s, u"599"_s,
          u"414"_s, u"502 vs 504"_s, u"450 vs 450"_s, u"mailbox vs unavailable"_s,
          u"599 vs smtp 599"_s, u"550 vs qqqzzzkkk"_s, u"server connecstion"_s, u"m"_s, u"5"_s,
          u"deadline exceeded"_s, u"gateway smtp"_s})
        QTest::newRow(qPrintable(query)) << query;
}

void TestSearchEngine::atMostLimit_data()
{
    queries();
}

void TestSearchEngine::atMostLimit()
{
    QFETCH(const QString, query);
    const QStringList all = found(query);
    QVERIFY(!all.isEmpty());
    for (const int limit : {0, 1, 2, 3}) {
        const SearchResult result = m_english->search(query, {}, limit);
        QCOMPARE(ids(result), all.first(std::min<qsizetype>(limit, all.size())));
        QCOMPARE(result.count, all.size());
    }
    QVERIFY(m_english->search(query, {}, -1).hits.isEmpty());
}

void TestSearchEngine::bestFirst_data()
{
    queries();
}

void TestSearchEngine::bestFirst()
{
    QFETCH(const QString, query);
    const SearchResult result = m_english->search(query, {}, anyNumber);
    const auto inOrder = [](const SearchHit &a, const SearchHit &b) {
        return a.score > b.score || (a.score == b.score && (a.code < b.code || b.code < 0));
    };
    const auto wrong = std::ranges::adjacent_find(result.hits, std::not_fn(inOrder));
    if (!result.pair && !query.contains(u" vs "))
        QVERIFY(wrong == result.hits.end());
    const QStringList all = ids(result);
    QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size());
}

void TestSearchEngine::sameOrderTwice_data()
{
    queries();
}

void TestSearchEngine::sameOrderTwice()
{
    QFETCH(const QString, query);
    const QStringList first = found(query);
    (void)m_english->search(u"mailbox unavailable"_s);
    (void)m_english->search(u"qqq greylistd 5xx"_s);
    QCOMPARE(found(query), first);
    SearchEngine fresh(m_catalogs.english, m_catalogs.english);
    QCOMPARE(ids(fresh.search(query)), first);
}

void TestSearchEngine::hostile_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("10 000 letters") << u"m"_s.repeated(10000);
    QTest::newRow("10 000 digits") << u"5"_s.repeated(10000);
    QTest::newRow("10 000 Han characters") << u"满"_s.repeated(10000);
    QTest::newRow("10 000 syllables") << u"메"_s.repeated(10000);
    QTest::newRow("1000 words") << u"mailbox "_s.repeated(1000);
    QTest::newRow("1000 patterns") << u"5xx "_s.repeated(1000);
    QTest::newRow("1000 pairs") << u"550 vs "_s.repeated(1000);
    QTest::newRow("1000 scopes") << u"smtp:"_s.repeated(1000);
    QTest::newRow("wildcards") << u"****????****"_s;
    QTest::newRow("wildcards and dots") << u"*.*.*"_s;
    QTest::newRow("x") << u"xxx x xx"_s;
    QTest::newRow("dots") << u"......"_s;
    QTest::newRow("dashes") << u"-----"_s;
    QTest::newRow("colons") << u":::::"_s;
    QTest::newRow("range too large") << u"0-99999999999999999999999999"_s;
    QTest::newRow("number too large") << u"99999999999999999999999999999"_s;
    QTest::newRow("lone high surrogate") << QString(QChar(0xD83D));
    QTest::newRow("lone low surrogate") << QString(QChar(0xDE00));
    QTest::newRow("lone surrogates in a word") << u"mail"_s + QChar(0xD83D) + u"box"_s;
    QTest::newRow("surrogate cut by the length")
        << QString(u"a"_s.repeated(1999) + u"\U0001F600"_s);
    QTest::newRow("control characters") << u"\u0001\u0002\u001B[31m\u007F\u0085"_s;
    QTest::newRow("null characters") << u"55"_s + QChar(0) + u"0"_s;
    QTest::newRow("non-characters") << u"\uFFFF\uFFFE\uFDD0"_s;
    QTest::newRow("combining marks") << u"\u0301"_s.repeated(3000);
    QTest::newRow("bidi marks") << u"\u202E\u2066\u2069"_s.repeated(100);
    QTest::newRow("regular expression") << u"(.*)+$[^a]"_s;
    QTest::newRow("SQL") << u"'; DROP TABLE codes; --"_s;
}

void TestSearchEngine::hostile()
{
    QFETCH(const QString, query);
    for (SearchEngine *engine : {m_english.get(), m_turkish.get()}) {
        const SearchResult result = engine->search(query, {}, anyNumber);
        for (const SearchHit &hit : result.hits)
            QVERIFY(hit.code < m_catalogs.english.codeCount());
        for (const CodeId &id : engine->readings(query))
            QVERIFY(m_catalogs.english.entry(id));
        (void)engine->search(query, filterOf({-1, 7, anyNumber}));
    }
    QCOMPARE(found(u"550"_s).value(0), u"smtp/550"_s);
}

void TestSearchEngine::emptyCatalog()
{
    const Catalog empty;
    SearchEngine engine(empty, empty);
    for (const QString &query : {u"550"_s, u"5xx"_s, u"mailbox full"_s, u"a vs b"_s, u"smtp/1"_s}) {
        QVERIFY(engine.search(query).hits.isEmpty());
        QVERIFY(engine.readings(query).isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestSearchEngine)
#include "tst_searchengine.moc"

// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/comparison.h"
#include "support/samplecontent.h"

#include <QTest>

using namespace statusbook;
using namespace statusbook::core;
using namespace Qt::StringLiterals;

namespace {

CodeId id(const char *text)
{
    return CodeId::fromString(QString::fromLatin1(text));
}

// One sign a fact, in the order of the enum: "≠≠=="
QString signs(const Comparison &comparison)
{
    QString result;
    for (const FactRow &row : comparison.facts)
        result += row.same ? u'=' : u'≠';
    return result;
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_catalogs = test::compiled(); }
    void facts_data();
    void facts();
    void factsStandInOrder();
    void decisive_data();
    void decisive();
    void noteFollowsTheSides();
    void noteNotWorthComparing();
    void noNote();
    void unknownCode_data();
    void unknownCode();
    void answerByRule();
    void samePhasesInAnyLanguage();
    void standard();

private:
    test::Catalogs m_catalogs;
};

void TestComparison::facts_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<QString>("result");
    // Outcome, retry, actor, phase, class, standard
    QTest::newRow("all but outcome and class") << u"smtp/552"_s << u"smtp/550"_s << u"=≠≠≠=≠"_s;
    QTest::newRow("standard only") << u"http/502"_s << u"http/504"_s << u"=====≠"_s;
    QTest::newRow("with itself") << u"smtp/550"_s << u"smtp/550"_s << u"======"_s;
    QTest::newRow("same standard, other phases") << u"smtp/250"_s << u"smtp/450"_s << u"≠≠=≠≠="_s;
    QTest::newRow("class of the same name in another system")
        << u"smtp/450"_s << u"http/450"_s << u"≠≠≠≠≠≠"_s;
    QTest::newRow("same by chance in another system")
        << u"http/504"_s << u"grpc/14"_s << u"===≠≠≠"_s;
}

void TestComparison::facts()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QFETCH(const QString, result);
    const auto there = compare(m_catalogs.english, CodeId::fromString(a), CodeId::fromString(b));
    const auto back = compare(m_catalogs.english, CodeId::fromString(b), CodeId::fromString(a));
    QVERIFY(there && back);
    QCOMPARE(signs(*there), result);
    QCOMPARE(signs(*back), result);
    QCOMPARE(there->a.id.toString(), a);
    QCOMPARE(there->b.id.toString(), b);
}

void TestComparison::factsStandInOrder()
{
    const auto comparison = compare(m_catalogs.english, id("smtp/550"), id("grpc/4"));
    QVERIFY(comparison);
    const QList<Fact> order{Fact::Outcome, Fact::Retry, Fact::Actor,
                            Fact::Phase,   Fact::Class, Fact::Standard};
    QCOMPARE(comparison->facts.size(), order.size());
    for (qsizetype i = 0; i < order.size(); ++i)
        QVERIFY(comparison->facts[i].fact == order[i]);
}

void TestComparison::decisive_data()
{
    QTest::addColumn<int>("fact");
    QTest::addColumn<bool>("decisive");
    QTest::newRow("outcome") << static_cast<int>(Fact::Outcome) << true;
    QTest::newRow("retry") << static_cast<int>(Fact::Retry) << true;
    QTest::newRow("actor") << static_cast<int>(Fact::Actor) << true;
    QTest::newRow("phase") << static_cast<int>(Fact::Phase) << true;
    QTest::newRow("class") << static_cast<int>(Fact::Class) << false;
    QTest::newRow("standard") << static_cast<int>(Fact::Standard) << false;
}

void TestComparison::decisive()
{
    QFETCH(const int, fact);
    QFETCH(const bool, decisive);
    QCOMPARE((FactRow{static_cast<Fact>(fact), false}.decisive()), decisive);
    QVERIFY(!(FactRow{static_cast<Fact>(fact), true}.decisive()));
}

void TestComparison::noteFollowsTheSides()
{
    const auto asWritten = compare(m_catalogs.english, id("http/502"), id("http/504"));
    const auto swapped = compare(m_catalogs.english, id("http/504"), id("http/502"));
    QVERIFY(asWritten && asWritten->note && swapped && swapped->note);
    QVERIFY(asWritten->note->worth);
    QCOMPARE(asWritten->note->a, id("http/502"));
    QCOMPARE(swapped->note->a, id("http/504"));
    QCOMPARE(asWritten->note->difference.value, swapped->note->difference.value);
    QCOMPARE(asWritten->note->chooseA.value, swapped->note->chooseB.value);
    QCOMPARE(asWritten->note->chooseB.value, swapped->note->chooseA.value);
    QVERIFY(asWritten->note->chooseA.value != asWritten->note->chooseB.value);
}

void TestComparison::noteNotWorthComparing()
{
    const auto comparison = compare(m_catalogs.english, id("grpc/14"), id("smtp/250"));
    QVERIFY(comparison && comparison->note);
    QVERIFY(!comparison->note->worth);
    QVERIFY(!comparison->note->difference.isEmpty());
    QVERIFY(comparison->note->chooseA.isEmpty());
}

void TestComparison::noNote()
{
    const auto comparison = compare(m_catalogs.english, id("smtp/250"), id("smtp/550"));
    QVERIFY(comparison);
    QVERIFY(!comparison->note);
}

void TestComparison::unknownCode_data()
{
    QTest::addColumn<QString>("unknown");
    QTest::newRow("no such code") << u"http/599"_s;
    QTest::newRow("no such system") << u"ftp/550"_s;
    QTest::newRow("no id") << u"550"_s;
    QTest::newRow("empty") << QString();
}

void TestComparison::unknownCode()
{
    QFETCH(const QString, unknown);
    const CodeId other = CodeId::fromString(unknown);
    QVERIFY(!compare(m_catalogs.english, id("smtp/550"), other));
    QVERIFY(!compare(m_catalogs.english, other, id("smtp/550")));
    QVERIFY(!compare(Catalog(), id("smtp/550"), id("smtp/450")));
}

void TestComparison::answerByRule()
{
    const auto comparison = compare(m_catalogs.english, id("smtp/550"), id("smtp/599"));
    QVERIFY(comparison);
    QCOMPARE(comparison->b.index, -1);
    QVERIFY(!comparison->note);
    QCOMPARE(signs(*comparison), u"===≠=≠"_s);
}

void TestComparison::samePhasesInAnyLanguage()
{
    const auto comparison = compare(m_catalogs.turkish, id("smtp/550"), id("smtp/550"));
    QVERIFY(comparison);
    QCOMPARE(comparison->a.phases[1].value, u"bağlantı"_s);
    QCOMPARE(signs(*comparison), u"======"_s);
}

void TestComparison::standard()
{
    const auto entry = m_catalogs.english.entry(id("smtp/550"));
    QVERIFY(entry);
    QCOMPARE(standardOf(*entry), u"RFC 5321 §4.2.3"_s);
    QCOMPARE(standardOf(Entry()), QString());
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"

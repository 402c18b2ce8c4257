// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/searchrunner.h"
#include "support/samplecontent.h"

#include <QSignalSpy>
#include <QTest>

using namespace statusbook;
using namespace statusbook::models;
using namespace Qt::StringLiterals;
using core::SearchResult;

namespace {

constexpr int inBackground = 0; // most codes searched at once

SearchRequest asking(const QString &query)
{
    return {query, {}, 10};
}

} // namespace

class TestSearchRunner final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void few_beforeStartReturns();
    void many_laterInThisThread();
    void newest_wins();
    void abandoned_neverAnswered();
    void finish_answersAtOnceAndOnce();
    void finish_withoutRequest();
    void searchBesideAStartedOne();
    void otherCatalog_abandons();
    void destroyedWhileRunning();
    void manyAtOnce_lastAnswered();
    void withoutCatalog();

private:
    // The first code of an answer.
    [[nodiscard]] QString firstOf(const QVariantList &arguments) const;
    // The thread takes one request after the other: what came too late would come before this.
    void nothingMoreCame(SearchRunner &runner, QSignalSpy &spy);

    test::Catalogs m_catalogs;
};

void TestSearchRunner::initTestCase()
{
    m_catalogs = test::compiled();
}

QString TestSearchRunner::firstOf(const QVariantList &arguments) const
{
    const auto result = arguments.value(0).value<SearchResult>();
    return result.hits.isEmpty() ? QString()
                                 : m_catalogs.english.id(result.hits.front().code).toString();
}

void TestSearchRunner::nothingMoreCame(SearchRunner &runner, QSignalSpy &spy)
{
    const auto before = spy.count();
    runner.start(asking(u"mailbox full"_s));
    QVERIFY(spy.wait());
    QCOMPARE(spy.count(), before + 1);
    QCOMPARE(firstOf(spy.last()), u"smtp/552"_s);
}

void TestSearchRunner::few_beforeStartReturns()
{
    SearchRunner runner;
    runner.setCatalog(m_catalogs.english, m_catalogs.english);
    const QSignalSpy spy(&runner, &SearchRunner::finished);
    runner.start(asking(u"550"_s));
    QVERIFY(!runner.isRunning());
    QCOMPARE(spy.count(), 1);
    QCOMPARE(firstOf(spy[0]), u"smtp/550"_s);
}

void TestSearchRunner::many_laterInThisThread()
{
    SearchRunner runner;
    runner.setCatalog(m_catalogs.english, m_catalogs.english);
    runner.setMostAtOnce(inBackground);
    QSignalSpy spy(&runner, &SearchRunner::finished);
    QThread *thread = nullptr;
    connect(&runner, &SearchRunner::finished, this, [&] { thread = QThread::currentThread(); });
    runner.start(asking(u"550"_s));
    QVERIFY(runner.isRunning());
    QCOMPARE(spy.count(), 0);
    QVERIFY(spy.wait());
    QVERIFY(!runner.isRunning());
    QCOMPARE(thread, QThread::currentThread());
    QCOMPARE(firstOf(spy[0]), u"smtp/550"_s);
}

void TestSearchRunner::newest_wins()
{
    SearchRunner runner;
    runner.setCatalog(m_catalogs.english, m_catalogs.english);
    runner.setMostAtOnce(inBackground);
    QSignalSpy spy(&runner, &SearchRunner::finished);
    for (const QString &query : {u"5"_s, u"55"_s, u"550"_s, u"http 504"_s})
        runner.start(asking(query));
    QVERIFY(spy.wait());
    QCOMPARE(firstOf(spy[0]), u"http/504"_s);
    QCOMPARE(spy.count(), 1);
    nothingMoreCame(runner, spy);
}

void TestSearchRunner::abandoned_neverAnswered()
{
    SearchRunner runner;
    runner.setCatalog(m_catalogs.english, m_catalogs.english);
    runner.setMostAtOnce(inBackground);
    QSignalSpy spy(&runner, &SearchRunner::finished);
    runner.start(asking(u"550"_s));
    runner.abandon();
    QVERIFY(!runner.isRunning());
    runner.start(asking(u"http 504"_s));
    QVERIFY(spy.wait());
    QCOMPARE(spy.count(), 1);
    QCOMPARE(firstOf(spy[0]), u"http/504"_s);
}

void TestSearchRunner::finish_answersAtOnceAndOnce()
{
    SearchRunner runner;
    runner.setCatalog(m_catalogs.english, m_catalogs.english);
    runner.setMostAtOnce(inBackground);
    QSignalSpy spy(&runner, &SearchRunner::finished);
    runner.start(asking(u"http 504"_s));
    runner.start(asking(u"550"_s));
    runner.finish();
    QCOMPARE(spy.count(), 1);
    QCOMPARE(firstOf(spy[0]), u"smtp/550"_s);
    QCOMPARE(spy.count(), 1);
    nothingMoreCame(runner, spy);
}

void TestSearchRunner::finish_withoutRequest()
{
    SearchRunner runner;
    runner.setCatalog(m_catalogs.english, m_catalogs.english);
    const QSignalSpy spy(&runner, &SearchRunner::finished);
    runner.finish();
    runner.start(asking(u"550"_s));
    runner.finish();
    QCOMPARE(spy.count(), 1);
}

void TestSearchRunner::searchBesideAStartedOne()
{
    SearchRunner runner;
    runner.setCatalog(m_catalogs.english, m_catalogs.english);
    runner.setMostAtOnce(inBackground);
    QSignalSpy spy(&runner, &SearchRunner::finished);
    runner.start(asking(u"550"_s));
    QCOMPARE(runner.search(asking(u"deadline"_s)).hits.size(), 1);
    QVERIFY(spy.wait());
    QCOMPARE(firstOf(spy[0]), u"smtp/550"_s);
}

void TestSearchRunner::otherCatalog_abandons()
{
    SearchRunner runner;
    runner.setCatalog(m_catalogs.english, m_catalogs.english);
    runner.setMostAtOnce(inBackground);
    QSignalSpy spy(&runner, &SearchRunner::finished);
    runner.start(asking(u"550"_s));
    runner.setCatalog(m_catalogs.turkish, m_catalogs.english);
    QVERIFY(!runner.isRunning());
    nothingMoreCame(runner, spy);
    QCOMPARE(spy.count(), 1);
}

void TestSearchRunner::destroyedWhileRunning()
{
    for (int i = 0; i < 20; ++i) {
        SearchRunner runner;
        runner.setCatalog(m_catalogs.english, m_catalogs.english);
        runner.setMostAtOnce(inBackground);
        runner.start(asking(u"550"_s));
    }
    QCoreApplication::processEvents();
}

void TestSearchRunner::manyAtOnce_lastAnswered()
{
    SearchRunner runner;
    runner.setCatalog(m_catalogs.english, m_catalogs.english);
    runner.setMostAtOnce(inBackground);
    QSignalSpy spy(&runner, &SearchRunner::finished);
    for (int i = 0; i < 500; ++i) {
        runner.start(asking(i % 2 == 0 ? u"550"_s : u"http 504"_s));
        if (i % 50 == 0)
            QCoreApplication::processEvents();
    }
    QTRY_VERIFY(!runner.isRunning());
    QCOMPARE(firstOf(spy.last()), u"http/504"_s);
}

void TestSearchRunner::withoutCatalog()
{
    SearchRunner runner;
    const QSignalSpy spy(&runner, &SearchRunner::finished);
    runner.start(asking(u"550"_s));
    QCOMPARE(spy.count(), 1);
    QCOMPARE(firstOf(spy[0]), QString());
}

QTEST_GUILESS_MAIN(TestSearchRunner)
#include "tst_searchrunner.moc"

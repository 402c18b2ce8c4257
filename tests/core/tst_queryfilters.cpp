// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/queryfilters.h"
#include "support/samplecontent.h"

#include <QTest>

using namespace statusbook;
using namespace statusbook::core;
using namespace Qt::StringLiterals;

class TestQueryFilters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addFactFilter_data();
    void addFactFilter();
    void completions_data();
    void completions();
};

void TestQueryFilters::addFactFilter_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<SearchFilter>("filter");
    const auto outcomes = [](const QList<Outcome> &list) {
        SearchFilter filter;
        filter.outcomes = list;
        return filter;
    };
    SearchFilter retry;
    retry.retries = {Retry::No};
    SearchFilter actor;
    actor.actors = {Actor::Administrator};
    QTest::newRow("whole name") << u"outcome"_s << u"temporary-failure"_s
                                << outcomes({Outcome::TemporaryFailure});
    QTest::newRow("beginning") << u"outcome"_s << u"perm"_s
                               << outcomes({Outcome::PermanentFailure});
    QTest::newRow("part") << u"outcome"_s << u"failure"_s
                          << outcomes({Outcome::TemporaryFailure, Outcome::PermanentFailure});
    QTest::newRow("whole name before a beginning") << u"retry"_s << u"no"_s << retry;
    QTest::newRow("actor") << u"actor"_s << u"admin"_s << actor;
    QTest::newRow("no such value") << u"outcome"_s << u"purple"_s << SearchFilter();
    QTest::newRow("no such filter") << u"colour"_s << u"success"_s << SearchFilter();
}

void TestQueryFilters::addFactFilter()
{
    QFETCH(const QString, name);
    QFETCH(const QString, value);
    QFETCH(const SearchFilter, filter);
    SearchFilter read;
    QCOMPARE(core::addFactFilter(read, name, value), !filter.isEmpty());
    QVERIFY(read == filter);
}

void TestQueryFilters::completions_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QStringList>("completions");
    QTest::newRow("filter") << u"out"_s << QStringList{u"outcome:"_s};
    QTest::newRow("filter, capitals") << u"Out"_s << QStringList{u"outcome:"_s};
    QTest::newRow("two letters") << u"ou"_s << QStringList();
    QTest::newRow("a name spelt out") << u"class"_s << QStringList{u"class:"_s};
    QTest::newRow("no filter") << u"mail"_s << QStringList();
    QTest::newRow("all values") << u"retry:"_s
                                << QStringList{u"retry:no-need"_s, u"retry:yes-later"_s,
                                               u"retry:after-change"_s, u"retry:no"_s};
    QTest::newRow("beginning of a value") << u"outcome:s"_s << QStringList{u"outcome:success"_s};
    QTest::newRow("part of a value")
        << u"outcome:fail"_s
        << QStringList{u"outcome:temporary-failure"_s, u"outcome:permanent-failure"_s};
    QTest::newRow("systems") << u"system:"_s
                             << QStringList{u"system:smtp"_s, u"system:http"_s, u"system:grpc"_s};
    QTest::newRow("classes") << u"class:5"_s << QStringList{u"class:5xx"_s};
    QTest::newRow("no such value") << u"outcome:purple"_s << QStringList();
    QTest::newRow("no such filter") << u"colour:"_s << QStringList();
    QTest::newRow("empty") << QString() << QStringList();
}

void TestQueryFilters::completions()
{
    QFETCH(const QString, word);
    QFETCH(const QStringList, completions);
    const test::Catalogs catalogs = test::compiled();
    QCOMPARE(filterCompletions(word, catalogs.english), completions);
}

QTEST_GUILESS_MAIN(TestQueryFilters)
#include "tst_queryfilters.moc"

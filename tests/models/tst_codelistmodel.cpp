// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/codelistmodel.h"
#include "support/samplecontent.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace statusbook;
using namespace statusbook::models;
using namespace Qt::StringLiterals;
using core::CodeId;

class TestCodeListModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysConsistent();
    void groupsBySystem();
    void ranksAQuery();
    void sameQueryTwice_sameRows();
    void filters();
    void bookmarksStandFirst();
    void sortsByName();
    void switchesLanguageWithoutReset();
    void handsOutRowsInPortions();
    void portionsHoldEverything_data();
    void portionsHoldEverything();
    void portionsOfARankedList_data();
    void portionsOfARankedList();
    void findsAnswersByRule();
    void slowSearch_keepsRowsUntilAnswered();
    void slowSearch_newestQueryWins();
    void slowSearch_emptiedQuery();
    void slowSearch_otherFilter();
    void slowSearch_otherLanguage();
    void moreHits_comeLater();
    void moreHits_newQueryWins();
    void moreHits_areNotWaitedFor();
    void moreHits_otherLanguage();

private:
    // Shows the first hits of many, all visible, while more are searched for.
    void showFirstOfMany(CodeListModel &model, const core::Catalog &catalog);
    static QStringList codesOf(const CodeListModel &model);
};

QStringList TestCodeListModel::codesOf(const CodeListModel &model)
{
    QStringList codes;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        codes.append(index.data(IsHeadingRole).toBool()
                         ? u"# "_s + index.data().toString()
                         : index.data(CodeIdRole).value<CodeId>().toString());
    }
    return codes;
}

void TestCodeListModel::staysConsistent()
{
    const auto catalogs = test::compiled();
    CodeListModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCatalog(catalogs.english, catalogs.english);
    model.setQuery(u"5"_s);
    model.setQuery(u"mailbox"_s);
    model.setCatalog(catalogs.turkish, catalogs.english);
    model.setFilter({{0}, {core::Outcome::PermanentFailure}});
    model.setQuery({});
    model.setBookmarks(
        {{catalogs.english.id(0), {}}, {catalogs.english.id(0), catalogs.english.id(1)}});
    model.setOrder(CodeListModel::Order::ByName);
    model.setFilter({});
    model.setCatalog(catalogs.english, catalogs.english);
    model.setLimit(3);
    QVERIFY(model.rowCount() > 0);
}

void TestCodeListModel::groupsBySystem()
{
    const auto catalogs = test::compiled();
    CodeListModel model;
    model.setCatalog(catalogs.english, catalogs.english);
    const QStringList codes = codesOf(model);
    QVERIFY(codes.front().startsWith(u"# "));
    QCOMPARE(codes.filter(u"# "_s).size(), catalogs.english.systemCount());
    QCOMPARE(model.matchCount(), catalogs.english.codeCount());
    QVERIFY(!(model.index(0).flags() & Qt::ItemIsSelectable));
    QVERIFY(model.index(1).flags() & Qt::ItemIsSelectable);
    QVERIFY(model.index(1).data(SystemNameRole).toString().isEmpty());
    QCOMPARE(model.firstCode(), model.index(1));
}

void TestCodeListModel::ranksAQuery()
{
    const auto catalogs = test::compiled();
    const CodeId first = catalogs.english.id(0);
    CodeListModel model;
    model.setCatalog(catalogs.english, catalogs.english);
    model.setQuery(first.system + u' ' + first.code);
    QVERIFY(model.isRanked());
    QCOMPARE(model.index(0).data(CodeIdRole).value<CodeId>(), first);
    QVERIFY(!model.index(0).data(SystemNameRole).toString().isEmpty());
    const auto matches = model.index(0).data(CodeMatchesRole).value<MatchRanges>();
    QCOMPARE(matches, (MatchRanges{{0, int(first.code.size())}}));
    QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(first.code));
}

void TestCodeListModel::sameQueryTwice_sameRows()
{
    const auto catalogs = test::compiled();
    CodeListModel model;
    model.setCatalog(catalogs.english, catalogs.english);
    model.setQuery(u"the"_s);
    const QStringList once = codesOf(model);
    model.setQuery({});
    model.setQuery(u"the"_s);
    QCOMPARE(codesOf(model), once);
}

void TestCodeListModel::filters()
{
    const auto catalogs = test::compiled();
    CodeListModel model;
    model.setCatalog(catalogs.english, catalogs.english);
    model.setFilter({{1}, {}});
    QCOMPARE(model.matchedSystems(), 1);
    QCOMPARE(model.matchCount(), catalogs.english.codeCount(1));
    model.setFilter({{}, {core::Outcome::PermanentFailure}});
    for (int row = 0; row < model.rowCount(); ++row) {
        if (!model.index(row).data(IsHeadingRole).toBool())
            QCOMPARE(model.index(row).data(OutcomeRole).toInt(),
                     int(core::Outcome::PermanentFailure));
    }
}

void TestCodeListModel::bookmarksStandFirst()
{
    const auto catalogs = test::compiled();
    const CodeId a = catalogs.english.id(1);
    const CodeId b = catalogs.english.id(2);
    CodeListModel model;
    model.setCatalog(catalogs.english, catalogs.english);
    model.setBookmarks({{a, {}}, {a, b}});
    QVERIFY(model.index(0).data(IsHeadingRole).toBool());
    QCOMPARE(model.index(1).data(CodeIdRole).value<CodeId>(), a);
    QVERIFY(!model.index(1).data(ComparedIdRole).value<CodeId>().isValid());
    QCOMPARE(model.index(2).data(ComparedIdRole).value<CodeId>(), b);
    QVERIFY(model.index(2).data(CodeTextRole).toString().contains(a.code));
    QVERIFY(model.indexOf(a).row() > 2); // the entry's own row, not the bookmark
}

void TestCodeListModel::sortsByName()
{
    const auto catalogs = test::compiled();
    CodeListModel model;
    model.setCatalog(catalogs.english, catalogs.english);
    model.setOrder(CodeListModel::Order::ByName);
    QString before;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        if (index.data(IsHeadingRole).toBool()) {
            before.clear();
            continue;
        }
        const QString name = index.data(NameRole).toString();
        QVERIFY2(before.localeAwareCompare(name) <= 0, qPrintable(before + u" > " + name));
        before = name;
    }
}

void TestCodeListModel::switchesLanguageWithoutReset()
{
    const auto catalogs = test::compiled();
    CodeListModel model;
    model.setCatalog(catalogs.english, catalogs.english);
    const QPersistentModelIndex kept = model.indexOf(catalogs.english.id(2));
    const QString before = kept.data(NameRole).toString();
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setCatalog(catalogs.turkish, catalogs.english);
    QCOMPARE(resets.count(), 0);
    QVERIFY(kept.isValid());
    QCOMPARE(kept.data(CodeIdRole).value<CodeId>(), catalogs.english.id(2));
    QCOMPARE(kept.data(NameRole).toString(), catalogs.turkish.name(2).value);
    model.setCatalog(catalogs.english, catalogs.english);
    QCOMPARE(kept.data(NameRole).toString(), before);
}

void TestCodeListModel::handsOutRowsInPortions()
{
    const auto catalogs = test::compiled(test::manyCodes(1000), {});
    CodeListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false); // it would fetch inside the insertion that it looks at
    model.setCatalog(catalogs.english, catalogs.english);
    QVERIFY(model.rowCount() < 1000);
    QVERIFY(model.canFetchMore({}));
    QCOMPARE(model.matchCount(), 1000);
    const QModelIndex last = model.indexOf(catalogs.english.id(999));
    QVERIFY(last.isValid());
    QCOMPARE(last.data(CodeIdRole).value<CodeId>(), catalogs.english.id(999));
}

void TestCodeListModel::portionsHoldEverything_data()
{
    QTest::addColumn<CodeListModel::Order>("order");
    QTest::addColumn<QList<core::Outcome>>("outcomes");
    QTest::newRow("by code") << CodeListModel::Order::ByCode << QList<core::Outcome>();
    QTest::newRow("by name") << CodeListModel::Order::ByName << QList<core::Outcome>();
    QTest::newRow("of an outcome") << CodeListModel::Order::ByCode << QList{core::Outcome::Notice};
    QTest::newRow("of none") << CodeListModel::Order::ByName << QList{core::Outcome::Progress};
}

void TestCodeListModel::portionsHoldEverything()
{
    QFETCH(const CodeListModel::Order, order);
    QFETCH(const QList<core::Outcome>, outcomes);
    const auto catalogs = test::compiled(test::manyCodes(1000), {});
    CodeListModel model;
    model.setCatalog(catalogs.english, catalogs.english);
    model.setOrder(order);
    model.setFilter({{}, outcomes});
    QSet<QString> expected;
    for (int code = 0; code < catalogs.english.codeCount(); ++code) {
        if (outcomes.isEmpty() || outcomes.contains(catalogs.english.outcome(code)))
            expected.insert(catalogs.english.id(code).toString());
    }
    while (model.canFetchMore({}))
        model.fetchMore({});
    QStringList codes = codesOf(model);
    codes.removeIf([](const QString &code) { return code.startsWith(u'#'); });
    QCOMPARE(codes.size(), expected.size());
    QCOMPARE(QSet<QString>(codes.cbegin(), codes.cend()), expected);
    QCOMPARE(model.matchCount(), int(expected.size()));
    QCOMPARE(model.matchedSystems(), expected.isEmpty() ? 0 : 1);
}

void TestCodeListModel::portionsOfARankedList_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("one query") << u"http"_s;
    QTest::newRow("pair") << u"1500 vs common"_s;
    QTest::newRow("pair of many") << u"common vs one two"_s;
}

void TestCodeListModel::portionsOfARankedList()
{
    QFETCH(const QString, query);
    const auto catalogs = test::compiled(test::manyCodes(6000), {});
    CodeListModel model;
    model.setCatalog(catalogs.english, catalogs.english);
    model.setQuery(query);
    QCOMPARE(model.matchCount(), 6000);
    core::SearchEngine engine(catalogs.english, catalogs.english);
    const core::SearchResult all = engine.search(query, {}, 6000);
    const int first = model.rowCount();
    int portions = 1;
    for (; model.canFetchMore({}); ++portions)
        model.fetchMore({});
    QVERIFY2(portions * first < 6000, "portions grow with the list");
    QCOMPARE(model.rowCount(), 6000);
    QCOMPARE(model.matchCount(), 6000);
    for (int row = 0; row < model.rowCount(); row += 97)
        QCOMPARE(model.index(row).data(CodeIdRole).value<CodeId>(),
                 catalogs.english.id(all.hits[row].code));
}

void TestCodeListModel::findsAnswersByRule()
{
    const auto catalogs = test::compiled();
    CodeListModel model;
    model.setCatalog(catalogs.english, catalogs.english);
    model.setQuery(u"smtp 599"_s);
    QCOMPARE(model.index(0).data(CodeIdRole).value<CodeId>(), (CodeId{u"smtp"_s, u"599"_s}));
    QVERIFY(model.indexOf({u"smtp"_s, u"599"_s}).isValid());
}

void TestCodeListModel::slowSearch_keepsRowsUntilAnswered()
{
    const auto catalogs = test::compiled();
    CodeListModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCatalog(catalogs.english, catalogs.english);
    model.search().setMostAtOnce(0);
    const QStringList grouped = codesOf(model);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setQuery(u"550"_s);
    QCOMPARE(codesOf(model), grouped);
    QVERIFY(!model.isRanked());
    QCOMPARE(model.query(), QString());
    QVERIFY(resets.wait());
    QVERIFY(model.isRanked());
    QCOMPARE(model.query(), u"550"_s);
    QCOMPARE(codesOf(model).front(), u"smtp/550"_s);
}

void TestCodeListModel::slowSearch_newestQueryWins()
{
    const auto catalogs = test::compiled();
    CodeListModel model;
    model.setCatalog(catalogs.english, catalogs.english);
    model.search().setMostAtOnce(0);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    connect(&model, &QAbstractItemModel::modelReset, this,
            [&] { QCOMPARE(model.query(), u"http 504"_s); });
    for (const QString &query : {u"5"_s, u"550"_s, u"mailbox"_s, u"http 504"_s})
        model.setQuery(query);
    QVERIFY(resets.wait());
    QCOMPARE(codesOf(model).front(), u"http/504"_s);
    model.setQuery(u"grpc 14"_s);
    model.setQuery(u"http 504"_s);
    model.finishSearch();
    QCOMPARE(codesOf(model).front(), u"http/504"_s);
    QCOMPARE(resets.count(), 2);
}

void TestCodeListModel::slowSearch_emptiedQuery()
{
    const auto catalogs = test::compiled();
    CodeListModel model;
    model.setCatalog(catalogs.english, catalogs.english);
    model.search().setMostAtOnce(0);
    const QStringList grouped = codesOf(model);
    model.setQuery(u"550"_s);
    model.setQuery({});
    QVERIFY(!model.search().isRunning());
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QCOMPARE(codesOf(model), grouped);
    QVERIFY(!model.isRanked());
    model.setQuery(u"http 504"_s); // the thread takes this one after the other
    QVERIFY(resets.wait());
    QCOMPARE(resets.count(), 1);
}

void TestCodeListModel::slowSearch_otherFilter()
{
    const auto catalogs = test::compiled(test::manyCodes(1000), {});
    CodeListModel model;
    model.setCatalog(catalogs.english, catalogs.english);
    model.search().setMostAtOnce(0);
    model.setQuery(u"10"_s);
    model.setFilter({{}, {core::Outcome::Progress}});
    const int rows = model.rowCount();
    QVERIFY(model.canFetchMore({}) == false); // which rows would be more is not known yet
    QCOMPARE(model.rowCount(), rows);
    model.finishSearch();
    QCOMPARE(model.matchCount(), 0);
}

void TestCodeListModel::slowSearch_otherLanguage()
{
    const auto catalogs = test::compiled();
    CodeListModel model;
    model.setCatalog(catalogs.english, catalogs.english);
    model.search().setMostAtOnce(0);
    model.setQuery(u"550"_s);
    model.setCatalog(catalogs.turkish, catalogs.english);
    QVERIFY(!model.search().isRunning());
    QCOMPARE(model.query(), u"550"_s);
    QCOMPARE(codesOf(model).front(), u"smtp/550"_s);
}

void TestCodeListModel::showFirstOfMany(CodeListModel &model, const core::Catalog &catalog)
{
    model.setCatalog(catalog, catalog);
    model.search().setMostAtOnce(0);
    model.setQuery(u"http"_s);
    model.finishSearch();
    while (model.canFetchMore({}))
        model.fetchMore({});
    QVERIFY(model.search().isRunning());
    QVERIFY(model.rowCount() < model.matchCount());
}

void TestCodeListModel::moreHits_comeLater()
{
    const auto catalogs = test::compiled(test::manyCodes(6000), {});
    CodeListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false); // it would fetch inside the insertion that it looks at
    showFirstOfMany(model, catalogs.english);
    const QPersistentModelIndex kept = model.index(700);
    const auto code = kept.data(CodeIdRole).value<CodeId>();
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy insertions(&model, &QAbstractItemModel::rowsInserted);
    while (model.rowCount() < model.matchCount()) {
        if (model.canFetchMore({}))
            model.fetchMore({});
        else
            QVERIFY(insertions.wait());
    }
    QCOMPARE(model.rowCount(), 6000);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(kept.row(), 700);
    QCOMPARE(kept.data(CodeIdRole).value<CodeId>(), code);
    core::SearchEngine engine(catalogs.english, catalogs.english);
    const core::SearchResult all = engine.search(u"http", {}, 6000);
    for (int row = 0; row < model.rowCount(); row += 97)
        QCOMPARE(model.index(row).data(CodeIdRole).value<CodeId>(),
                 catalogs.english.id(all.hits[row].code));
}

void TestCodeListModel::moreHits_newQueryWins()
{
    const auto catalogs = test::compiled(test::manyCodes(6000), {});
    CodeListModel model;
    showFirstOfMany(model, catalogs.english);
    const int rows = model.rowCount();
    const QSignalSpy insertions(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setQuery(u"1500"_s);
    QCOMPARE(model.rowCount(), rows);
    QVERIFY(!model.canFetchMore({}));
    QVERIFY(resets.wait());
    QCOMPARE(insertions.count(), 0);
    QCOMPARE(model.query(), u"1500"_s);
    QCOMPARE(model.index(0).data(CodeTextRole).toString(), u"1500"_s);
}

void TestCodeListModel::moreHits_areNotWaitedFor()
{
    const auto catalogs = test::compiled(test::manyCodes(6000), {});
    CodeListModel model;
    showFirstOfMany(model, catalogs.english);
    const int rows = model.rowCount();
    model.finishSearch();
    QVERIFY(model.search().isRunning());
    QCOMPARE(model.rowCount(), rows);
}

void TestCodeListModel::moreHits_otherLanguage()
{
    const auto catalogs = test::compiled(test::manyCodes(6000), {});
    CodeListModel model;
    showFirstOfMany(model, catalogs.english);
    const int rows = model.rowCount();
    const QPersistentModelIndex last = model.index(rows - 1);
    model.setCatalog(catalogs.english, catalogs.english);
    QVERIFY(!model.search().isRunning());
    QCOMPARE(model.rowCount(), rows);
    QCOMPARE(last.row(), rows - 1);
    QVERIFY(model.canFetchMore({}));
}

QTEST_GUILESS_MAIN(TestCodeListModel)
#include "tst_codelistmodel.moc"

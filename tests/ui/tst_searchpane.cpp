// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "resources/bundle.h"
#include "ui/codelistview.h"
#include "ui/language.h"
#include "ui/searchfield.h"
#include "ui/searchpane.h"

#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTest>

using namespace statusbook;
using namespace Qt::StringLiterals;
using core::CodeId;

namespace {

// The pane alone, on the shipped content.
struct Fixture {
    explicit Fixture(const QString &tag = u"en"_s)
        : library(bundledLanguages(), core::CatalogCheck::Structure)
        , language(library)
    {
        language.use(tag);
        pane = std::make_unique<ui::SearchPane>(language);
        pane->resize(360, 700);
        pane->show();
        QVERIFY(QTest::qWaitForWindowActive(pane.get()));
        pane->focusField();
    }

    // Every search beside the window's thread, as among a million codes.
    void searchSlowly() const { model()->search().setMostAtOnce(0); }

    void compose(const QString &preedit, const QString &commit = {}) const
    {
        QInputMethodEvent event(preedit, {});
        if (!commit.isEmpty())
            event.setCommitString(commit);
        QCoreApplication::sendEvent(field(), &event);
    }
    [[nodiscard]] ui::SearchField *field() const { return pane->findChild<ui::SearchField *>(); }
    [[nodiscard]] models::CodeListModel *model() const
    {
        return pane->findChild<models::CodeListModel *>();
    }
    [[nodiscard]] QString firstRow() const
    {
        return model()->index(0).data(models::CodeIdRole).value<CodeId>().toString();
    }

    models::Library library;
    ui::Language language;
    std::unique_ptr<ui::SearchPane> pane;
};

QString chosenId(const QSignalSpy &spy)
{
    return spy.isEmpty() ? QString() : spy.last().first().value<CodeId>().toString();
}

} // namespace

class TestSearchPane final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listFollowsPreedit_data();
    void listFollowsPreedit();
    void listFollowsCancelledPreedit();
    void slowSearch_enterOpensTheNewest();
    void slowSearch_movingStartsFromTheNewest();
    void slowSearch_selectsFirstWhenAnswered();
    void slowSearch_enterComparesAPair();
};

void TestSearchPane::listFollowsPreedit_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("steps"); // of the composition; the last one is committed
    QTest::addColumn<QString>("first");
    QTest::newRow("Hangul") << u"ko"_s
                            << QStringList{u"ㅁ"_s, u"메"_s, u"멩"_s, u"메이"_s, u"메일함"_s}
                            << u"smtp"_s;
    QTest::newRow("kana") << u"ja"_s << QStringList{u"m"_s, u"め"_s, u"めー"_s, u"メール"_s}
                          << u"smtp"_s;
    QTest::newRow("pinyin") << u"zh_CN"_s << QStringList{u"y"_s, u"you"_s, u"邮箱"_s} << u"smtp"_s;
    QTest::newRow("dead key") << u"tr"_s << QStringList{u"¨"_s, u"sü"_s, u"süre"_s} << QString();
}

void TestSearchPane::listFollowsPreedit()
{
    QFETCH(const QString, language);
    QFETCH(const QStringList, steps);
    QFETCH(const QString, first);
    const Fixture fixture(language);
    const QSignalSpy resets(fixture.model(), &QAbstractItemModel::modelReset);
    for (const QString &step : steps) {
        fixture.compose(step);
        QCOMPARE(fixture.model()->query(), step);
        QCOMPARE(fixture.field()->text(), QString());
    }
    QCOMPARE(resets.count(), steps.size());
    const QString row = fixture.firstRow();
    QVERIFY2(row.startsWith(first) && !row.isEmpty(), qPrintable(row));
    fixture.compose({}, steps.last());
    QCOMPARE(fixture.field()->text(), steps.last());
    QCOMPARE(fixture.model()->query(), steps.last());
    QCOMPARE(resets.count(), steps.size()); // the commit asks nothing new
    QCOMPARE(fixture.firstRow(), row);
}

void TestSearchPane::listFollowsCancelledPreedit()
{
    const Fixture fixture(u"ko"_s);
    QTest::keyClicks(fixture.field(), u"550 "_s);
    const QString before = fixture.firstRow();
    fixture.compose(u"메"_s);
    QCOMPARE(fixture.model()->query(), u"550 메"_s);
    fixture.compose({});
    QCOMPARE(fixture.model()->query(), u"550 "_s);
    QCOMPARE(fixture.firstRow(), before);
}

void TestSearchPane::slowSearch_enterOpensTheNewest()
{
    const Fixture fixture;
    fixture.searchSlowly();
    const QSignalSpy chosen(fixture.pane.get(), &ui::SearchPane::codeChosen);
    QTest::keyClicks(fixture.field(), u"http 504"_s);
    QTest::keyClick(fixture.field(), Qt::Key_Return); // before any answer
    QCOMPARE(chosenId(chosen), u"http/504"_s);
    fixture.field()->setText(u"smtp 550"_s);
    QCOMPARE(fixture.firstRow(), u"http/504"_s);
    QTest::keyClick(fixture.field(), Qt::Key_Return);
    QCOMPARE(chosenId(chosen), u"smtp/550"_s);
}

void TestSearchPane::slowSearch_movingStartsFromTheNewest()
{
    const Fixture fixture;
    fixture.field()->setText(u"http 504"_s);
    fixture.searchSlowly();
    fixture.field()->setText(u"smtp 550"_s);
    QTest::keyClick(fixture.field(), Qt::Key_Down);
    QCOMPARE(fixture.model()->query(), u"smtp 550"_s);
    QCOMPARE(qobject_cast<QListView *>(fixture.pane->list())->currentIndex().row(), 1);
}

void TestSearchPane::slowSearch_selectsFirstWhenAnswered()
{
    const Fixture fixture;
    fixture.searchSlowly();
    const QSignalSpy previewed(fixture.pane.get(), &ui::SearchPane::codePreviewed);
    QTest::keyClicks(fixture.field(), u"smtp 550"_s);
    QTRY_COMPARE(chosenId(previewed), u"smtp/550"_s);
    QCOMPARE(fixture.pane->currentCode().toString(), u"smtp/550"_s);
    QTest::keyClicks(fixture.field(), u" qqqqzzzz"_s);
    QTRY_COMPARE(fixture.model()->query(), fixture.field()->text());
}

void TestSearchPane::slowSearch_enterComparesAPair()
{
    const Fixture fixture;
    fixture.searchSlowly();
    const QSignalSpy pairs(fixture.pane.get(), &ui::SearchPane::pairChosen);
    QTest::keyClicks(fixture.field(), u"http 502 vs 504"_s);
    QTest::keyClick(fixture.field(), Qt::Key_Return);
    QCOMPARE(pairs.count(), 1);
    QCOMPARE(pairs.last()[0].value<CodeId>().toString(), u"http/502"_s);
    QCOMPARE(pairs.last()[1].value<CodeId>().toString(), u"http/504"_s);
}

QTEST_MAIN(TestSearchPane)
#include "tst_searchpane.moc"

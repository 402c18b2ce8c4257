// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "resources/bundle.h"
#include "ui/codelistview.h"
#include "ui/language.h"
#include "ui/searchfield.h"
#include "ui/searchpane.h"

#include <QAbstractItemView>
#include <QCompleter>
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
    // What is offered below the field, as keys reach it.
    [[nodiscard]] QAbstractItemView *offers() const
    {
        return field()->findChild<QCompleter *>()->popup();
    }
    [[nodiscard]] QStringList offered() const
    {
        QStringList words;
        for (int row = 0; offers()->isVisible() && row < offers()->model()->rowCount(); ++row)
            words.append(offers()->model()->index(row, 0).data().toString());
        return words;
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
    void offersFilters_data();
    void offersFilters();
    void completesByKeys();
    void completesInTheMiddle();
    void completionCanBeUndone();
    void enterOpensThoughFiltersAreOffered();
    void arrowsMoveTheListThoughNamesAreOffered();
    void escapeClosesTheOffersAlone();
    void offersNothingWhileComposing();
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

void TestSearchPane::offersFilters_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("offered");
    QTest::newRow("name") << u"out"_s << QStringList{u"outcome:"_s};
    QTest::newRow("name after words") << u"mailbox ret"_s << QStringList{u"retry:"_s};
    QTest::newRow("two letters may be any word") << u"ou"_s << QStringList();
    QTest::newRow("no filter") << u"outlook"_s << QStringList();
    QTest::newRow("values") << u"retry:"_s
                            << QStringList{u"retry:no-need"_s, u"retry:yes-later"_s,
                                           u"retry:after-change"_s, u"retry:no"_s};
    QTest::newRow("value by its second word")
        << u"retry:lat"_s << QStringList{u"retry:yes-later"_s};
    QTest::newRow("system") << u"system:web"_s << QStringList{u"system:websocket"_s};
    QTest::newRow("whole filter") << u"system:websocket"_s << QStringList();
    QTest::newRow("behind a filter") << u"system:websocket "_s << QStringList();
}

void TestSearchPane::offersFilters()
{
    QFETCH(const QString, typed);
    QFETCH(const QStringList, offered);
    const Fixture fixture;
    QTest::keyClicks(fixture.field(), typed);
    QCOMPARE(fixture.offered(), offered);
}

void TestSearchPane::completesByKeys()
{
    const Fixture fixture;
    const QSignalSpy chosen(fixture.pane.get(), &ui::SearchPane::codeChosen);
    QTest::keyClicks(fixture.field(), u"mailbox out"_s);
    QTest::keyClick(fixture.offers(), Qt::Key_Tab);
    QCOMPARE(fixture.field()->text(), u"mailbox outcome:"_s);
    QVERIFY(fixture.offered().contains(u"outcome:success"_s)); // and goes on with its values
    QVERIFY(!fixture.model()->isApproximate());
    QTest::keyClicks(fixture.offers(), u"temp"_s);
    QCOMPARE(fixture.offered(), QStringList{u"outcome:temporary-failure"_s});
    QTest::keyClick(fixture.offers(), Qt::Key_Down);
    QTest::keyClick(fixture.offers(), Qt::Key_Return);
    QCOMPARE(fixture.field()->text(), u"mailbox outcome:temporary-failure "_s);
    QCOMPARE(fixture.model()->query(), fixture.field()->text());
    QVERIFY(!fixture.offers()->isVisible());
    QCOMPARE(chosen.count(), 0);
    for (int row = 0; row < fixture.model()->rowCount(); ++row)
        QCOMPARE(fixture.model()->index(row).data(models::OutcomeRole).toInt(),
                 int(core::Outcome::TemporaryFailure));
}

void TestSearchPane::completesInTheMiddle()
{
    const Fixture fixture;
    fixture.field()->setText(u" mailbox"_s);
    fixture.field()->setCursorPosition(0);
    QTest::keyClicks(fixture.field(), u"act"_s);
    QCOMPARE(fixture.offered(), QStringList{u"actor:"_s});
    QTest::keyClick(fixture.offers(), Qt::Key_Tab);
    QCOMPARE(fixture.field()->text(), u"actor: mailbox"_s);
    QCOMPARE(fixture.field()->cursorPosition(), 6);
    QTest::keyClick(fixture.offers(), Qt::Key_Escape);
    fixture.field()->setCursorPosition(2);
    QTest::keyClicks(fixture.field(), u"x"_s);
    QVERIFY(fixture.offered().isEmpty());
}

void TestSearchPane::completionCanBeUndone()
{
    const Fixture fixture;
    QTest::keyClicks(fixture.field(), u"sys"_s);
    QTest::keyClick(fixture.offers(), Qt::Key_Tab);
    QTest::keyClick(fixture.offers(), Qt::Key_Escape);
    fixture.field()->undo();
    QCOMPARE(fixture.field()->text(), u"sys"_s);
    QCOMPARE(fixture.model()->query(), u"sys"_s);
}

void TestSearchPane::enterOpensThoughFiltersAreOffered()
{
    const Fixture fixture;
    const QSignalSpy chosen(fixture.pane.get(), &ui::SearchPane::codeChosen);
    QTest::keyClicks(fixture.field(), u"smtp 550 out"_s);
    QVERIFY(!fixture.offered().isEmpty());
    QTest::keyClick(fixture.offers(), Qt::Key_Return);
    QCOMPARE(chosenId(chosen), u"smtp/550"_s);
    QVERIFY(!fixture.offers()->isVisible());
    QCOMPARE(fixture.field()->text(), u"smtp 550 out"_s);
}

void TestSearchPane::arrowsMoveTheListThoughNamesAreOffered()
{
    const Fixture fixture;
    QTest::keyClicks(fixture.field(), u"550 out"_s);
    QVERIFY(!fixture.offered().isEmpty());
    QTest::keyClick(fixture.offers(), Qt::Key_Down);
    QVERIFY(!fixture.offers()->isVisible());
    QCOMPARE(qobject_cast<QListView *>(fixture.pane->list())->currentIndex().row(), 1);
}

void TestSearchPane::escapeClosesTheOffersAlone()
{
    const Fixture fixture;
    QTest::keyClicks(fixture.field(), u"class:"_s);
    QVERIFY(!fixture.offered().isEmpty());
    QTest::keyClick(fixture.offers(), Qt::Key_Escape);
    QVERIFY(!fixture.offers()->isVisible());
    QCOMPARE(fixture.field()->text(), u"class:"_s);
    QTest::keyClick(fixture.field(), Qt::Key_Escape);
    QCOMPARE(fixture.field()->text(), QString());
}

void TestSearchPane::offersNothingWhileComposing()
{
    const Fixture fixture(u"ko"_s);
    fixture.compose(u"out"_s);
    QVERIFY(fixture.offered().isEmpty());
    fixture.compose({}, u"out"_s);
    QCOMPARE(fixture.field()->text(), u"out"_s);
    QCOMPARE(fixture.offered(), QStringList{u"outcome:"_s});
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

// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/pageexport.h"
#include "resources/bundle.h"
#include "ui/codelistview.h"
#include "ui/codepicker.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/pageview.h"
#include "ui/searchfield.h"
#include "ui/searchpane.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>

using namespace statusbook;
using namespace Qt::StringLiterals;
using core::CodeId;

namespace {

const CodeId smtp550{u"smtp"_s, u"550"_s};
const CodeId smtp252{u"smtp"_s, u"252"_s};

// The real window on the shipped content.
struct Fixture {
    explicit Fixture(const ui::Settings &settings = {},
                     const QList<models::Bookmark> &bookmarks = {})
        : library(bundledLanguages(), core::CatalogCheck::Structure)
        , language(library)
    {
        language.use(u"en"_s);
        window = std::make_unique<ui::MainWindow>(language, settings, bookmarks);
        window->resize(1100, 760);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : window.get(), static_cast<Qt::Key>(key), modifiers);
    }
    void type(const QString &text) const
    {
        QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(field(), text);
    }
    [[nodiscard]] ui::SearchField *field() const { return pane()->findChild<ui::SearchField *>(); }
    [[nodiscard]] ui::SearchPane *pane() const { return window->findChild<ui::SearchPane *>(); }
    [[nodiscard]] ui::CodeListView *list() const
    {
        return qobject_cast<ui::CodeListView *>(pane()->list());
    }
    // The page view that the reader sees.
    [[nodiscard]] ui::PageView *page() const
    {
        for (ui::PageView *view : window->findChildren<ui::PageView *>()) {
            if (view->isVisible())
                return view;
        }
        return nullptr;
    }
    [[nodiscard]] QString pageText() const
    {
        QCoreApplication::processEvents(); // a page is laid out when it is due to be painted
        return page() ? page()->toPlainText() : QString();
    }
    [[nodiscard]] ui::Place place() const { return window->settings().place; }

    models::Library library;
    ui::Language language;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace

class TestMainWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithTheFieldFocused();
    void looksUpByKeyboard();
    void findsNothingAndSaysSo();
    void comparesByKeyboard();
    void comparesAPairQuery();
    void replacesASideByTyping();
    void switchesLanguageByKeyboard();
    void switchKeepsEverything_data();
    void switchKeepsEverything();
    void goesBackAndForward();
    void backFromAPreview_isThePlaceBefore();
    void pickingOneSide_asksForTheOther();
    void thirdCode_replacesTheSecondSide();
    void enterTakesTheNearestSpelling();
    void filteredHits_haveACurrentRow();
    void listShowsWhereTheReaderIs();
    void bookmarking_keepsThePlaceInTheList();
    void lettersTypedInTheList_beginASearch();
    void wheelZooms();
    void announcement_leavesNoBar();
    void copyActionTakesTheSelection();
    void comparesTwoAlike();
    void bookmarksEntriesAndComparisons();
    void zoomsListAndPage();
    void narrowWindowShowsOnePaneAtATime();
    void copiesTheSummary();
    void copiesTheSelectionWhereThereIsOne();
    void restoresState();
    void ignoresAnUnknownPlace();
    void keepsUnregisteredCodes();
    void showsTheOriginal();
};

void TestMainWindow::startsWithTheFieldFocused()
{
    const Fixture fixture;
    QCOMPARE(QApplication::focusWidget(), fixture.field());
    QVERIFY(fixture.place().isStart());
    QVERIFY(!fixture.page());
}

void TestMainWindow::looksUpByKeyboard()
{
    const Fixture fixture;
    fixture.type(u"550"_s);
    QVERIFY(fixture.pageText().contains(u"Mailbox Not Found"_s)); // follows while typing
    fixture.press(Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), fixture.field());
    fixture.press(Qt::Key_Up);
    fixture.press(Qt::Key_Return);
    QCOMPARE(fixture.place(), (ui::Place{smtp550, {}}));
    QVERIFY(fixture.window->windowTitle().contains(u"550"));
    fixture.press(Qt::Key_F, Qt::ControlModifier);
    fixture.press(Qt::Key_Escape);
    QCOMPARE(fixture.field()->query(), QString());
}

void TestMainWindow::findsNothingAndSaysSo()
{
    const Fixture fixture;
    fixture.type(u"mailbxo nto fuond"_s);
    QVERIFY(!fixture.list()->isVisible() || fixture.list()->model()->rowCount() > 0);
    fixture.type(u"qqqqzzzz"_s);
    QVERIFY(!fixture.list()->isVisible());
}

void TestMainWindow::comparesByKeyboard()
{
    const Fixture fixture;
    fixture.type(u"252"_s);
    fixture.press(Qt::Key_Return);
    fixture.type(u"550"_s);
    fixture.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(fixture.place(), (ui::Place{smtp252, smtp550}));
    QVERIFY(fixture.pageText().contains(u"The difference"_s));
    fixture.press(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(fixture.place(), (ui::Place{smtp550, smtp252}));
    fixture.press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(fixture.place(), (ui::Place{smtp550, {}}));
}

void TestMainWindow::comparesAPairQuery()
{
    const Fixture fixture;
    fixture.type(u"450 vs 550"_s);
    fixture.press(Qt::Key_Return);
    QCOMPARE(fixture.place(), (ui::Place{{u"smtp"_s, u"450"_s}, smtp550}));
}

void TestMainWindow::replacesASideByTyping()
{
    const Fixture fixture;
    fixture.window->visit({smtp252, smtp550});
    const auto pickers = fixture.window->findChildren<ui::CodePicker *>();
    QCOMPARE(pickers.size(), 2);
    const auto second = pickers[0]->code().id == smtp550 ? pickers[0] : pickers[1];
    second->setFocus();
    QTest::keyClick(second, Qt::Key_5);
    QVERIFY(second->isOpen());
    QTRY_VERIFY(QApplication::focusWidget() != second);
    QTest::keyClicks(QApplication::focusWidget(), u"54"_s);
    fixture.press(Qt::Key_Return);
    QTRY_COMPARE(fixture.place(), (ui::Place{smtp252, {u"smtp"_s, u"554"_s}}));
}

void TestMainWindow::switchesLanguageByKeyboard()
{
    const Fixture fixture;
    fixture.window->visit({smtp550, {}});
    QTest::keyClick(fixture.window.get(), Qt::Key_L, Qt::AltModifier);
    QTRY_VERIFY(QApplication::activePopupWidget());
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    for (int i = 0;
         i < 8 && (!menu->activeAction() || menu->activeAction()->data().toString() != u"ar"); ++i)
        QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(fixture.language.current(), u"ar"_s);
    QCOMPARE(QApplication::layoutDirection(), Qt::RightToLeft);
    QTRY_COMPARE(fixture.window->layoutDirection(), Qt::RightToLeft);
}

void TestMainWindow::switchKeepsEverything_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("direction");
    QTest::newRow("Arabic") << u"ar"_s << int(Qt::RightToLeft);
    QTest::newRow("Korean") << u"ko"_s << int(Qt::LeftToRight);
    QTest::newRow("Turkish") << u"tr"_s << int(Qt::LeftToRight);
    QTest::newRow("unknown is English") << u"xx"_s << int(Qt::LeftToRight);
}

void TestMainWindow::switchKeepsEverything()
{
    QFETCH(const QString, language);
    QFETCH(const int, direction);
    Fixture fixture;
    fixture.type(u"5xx"_s);
    fixture.press(Qt::Key_Down);
    fixture.press(Qt::Key_Return);
    const CodeId shown = fixture.place().code;
    QVERIFY(shown.isValid());
    const int rows = fixture.list()->model()->rowCount();
    fixture.list()->verticalScrollBar()->setValue(3);
    const int scroll = fixture.list()->verticalScrollBar()->value();

    fixture.language.use(language);
    QCoreApplication::processEvents();
    QCOMPARE(int(QApplication::layoutDirection()), direction);
    QCOMPARE(fixture.field()->query(), u"5xx"_s);
    QCOMPARE(fixture.place(), (ui::Place{shown, {}}));
    QCOMPARE(fixture.list()->selectedCodes(), QList<CodeId>{shown});
    QCOMPARE(fixture.list()->model()->rowCount(), rows);
    QCOMPARE(fixture.list()->verticalScrollBar()->value(), scroll);
    QCOMPARE(QApplication::focusWidget(), fixture.field());

    fixture.window->visit({smtp252, smtp550});
    fixture.language.use(u"en"_s);
    QCoreApplication::processEvents();
    QCOMPARE(fixture.place(), (ui::Place{smtp252, smtp550}));
    QVERIFY(fixture.pageText().contains(u"The difference"_s));
    QCOMPARE(QApplication::layoutDirection(), Qt::LeftToRight);
}

void TestMainWindow::goesBackAndForward()
{
    const Fixture fixture;
    fixture.window->visit({smtp252, {}});
    fixture.window->visit({smtp550, {}});
    fixture.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(fixture.place(), (ui::Place{smtp252, {}}));
    fixture.press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(fixture.place(), (ui::Place{smtp550, {}}));
}

// What was only previewed is not lost either.
void TestMainWindow::backFromAPreview_isThePlaceBefore()
{
    const Fixture fixture;
    fixture.window->visit({smtp252, {}});
    fixture.window->visit({smtp550, {}});
    fixture.type(u"smtp 451"_s);
    QCOMPARE(fixture.place().code.code, u"451"_s);
    fixture.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(fixture.place(), (ui::Place{smtp550, {}}));
    fixture.press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(fixture.place().code.code, u"451"_s);
}

void TestMainWindow::pickingOneSide_asksForTheOther()
{
    const Fixture fixture;
    fixture.press(Qt::Key_D, Qt::ControlModifier);
    const auto pickers = fixture.window->findChildren<ui::CodePicker *>();
    QCOMPARE(pickers.size(), 2);
    for (const QString &code : {u"smtp 252"_s, u"smtp 550"_s}) {
        const auto open = std::ranges::find_if(pickers, &ui::CodePicker::isOpen);
        QVERIFY(open != pickers.end());
        QTest::keyClicks(QApplication::focusWidget(), code);
        fixture.press(Qt::Key_Return);
    }
    QCOMPARE(fixture.place(), (ui::Place{smtp252, smtp550}));
}

void TestMainWindow::thirdCode_replacesTheSecondSide()
{
    const Fixture fixture;
    fixture.window->visit({smtp252, smtp550});
    fixture.type(u"http 404"_s);
    fixture.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(fixture.place(), (ui::Place{smtp252, {u"http"_s, u"404"_s}}));
}

void TestMainWindow::enterTakesTheNearestSpelling()
{
    const Fixture fixture;
    fixture.window->visit({smtp252, {}});
    fixture.type(u"mailbx"_s);
    QVERIFY(!fixture.list()->isVisible());
    fixture.press(Qt::Key_Down);
    fixture.press(Qt::Key_Down);
    const CodeId second = fixture.place().code;
    fixture.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(fixture.place(), (ui::Place{smtp252, second}));

    fixture.window->visit({smtp252, {}});
    fixture.type(u"timeuot"_s);
    fixture.press(Qt::Key_Return);
    QVERIFY(fixture.place().code != smtp252);
}

void TestMainWindow::filteredHits_haveACurrentRow()
{
    const Fixture fixture;
    fixture.type(u"unavailable"_s);
    fixture.pane()->setFilters({u"smtp-enhanced"_s}, {});
    fixture.press(Qt::Key_Return);
    QCOMPARE(fixture.place().code.system, u"smtp-enhanced"_s);
}

void TestMainWindow::listShowsWhereTheReaderIs()
{
    const Fixture fixture({}, {{smtp550, smtp252}});
    fixture.window->visit({smtp550, {}});
    const auto current = [&] { return fixture.list()->currentIndex(); };
    QVERIFY(!current().data(models::ComparedIdRole).value<CodeId>().isValid());
    fixture.type(u"http 404"_s);
    fixture.press(Qt::Key_Return);
    fixture.press(Qt::Key_F, Qt::ControlModifier);
    fixture.press(Qt::Key_Escape); // the whole list again
    QCOMPARE(current().data(models::CodeIdRole).value<CodeId>(), (CodeId{u"http"_s, u"404"_s}));
    QVERIFY(fixture.list()->viewport()->rect().intersects(fixture.list()->visualRect(current())));
    fixture.type(u"mailbox"_s);
    fixture.window->visit({{u"http"_s, u"404"_s}, {}}); // no hit
    QVERIFY(fixture.list()->selectedCodes().isEmpty());
}

void TestMainWindow::bookmarking_keepsThePlaceInTheList()
{
    const Fixture fixture;
    fixture.window->visit({smtp550, {}});
    fixture.press(Qt::Key_B, Qt::ControlModifier);
    fixture.list()->setFocus();
    fixture.press(Qt::Key_Down);
    QCOMPARE(fixture.place().code, (CodeId{u"smtp"_s, u"551"_s}));
}

void TestMainWindow::lettersTypedInTheList_beginASearch()
{
    const Fixture fixture;
    fixture.list()->setFocus();
    fixture.press(Qt::Key_D);
    QCOMPARE(QApplication::focusWidget(), fixture.field());
    fixture.press(Qt::Key_N);
    QCOMPARE(fixture.field()->query(), u"dn"_s);
}

void TestMainWindow::wheelZooms()
{
    const Fixture fixture;
    fixture.window->visit({smtp550, {}});
    const qreal before = fixture.page()->font().pointSizeF();
    const auto turn = [&](int angle) {
        const QPointF place = fixture.window->rect().center();
        QWheelEvent event(place, fixture.window->mapToGlobal(place), {}, {0, angle}, Qt::NoButton,
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(fixture.window.get(), &event);
    };
    turn(60); // half a step
    QCOMPARE(fixture.page()->font().pointSizeF(), before);
    turn(60);
    QVERIFY(fixture.page()->font().pointSizeF() > before);
    turn(-120);
    QCOMPARE(fixture.page()->font().pointSizeF(), before);
}

void TestMainWindow::announcement_leavesNoBar()
{
    const Fixture fixture;
    fixture.window->announce(u"Something"_s);
    const auto *bar = fixture.window->findChild<QStatusBar *>();
    QVERIFY(bar && bar->isVisible());
    fixture.window->statusBar()->clearMessage();
    QVERIFY(!bar->isVisible());
    fixture.window->announce(u"Something else"_s);
    QVERIFY(bar->isVisible());
}

void TestMainWindow::copyActionTakesTheSelection()
{
    const Fixture fixture;
    fixture.window->visit({smtp550, {}});
    QVERIFY(!fixture.pageText().isEmpty());
    QTextCursor cursor = fixture.page()->textCursor();
    cursor.setPosition(0);
    cursor.setPosition(12, QTextCursor::KeepAnchor);
    fixture.page()->setTextCursor(cursor);
    for (QAction *action : fixture.window->findChildren<QAction *>()) {
        if (action->shortcuts().contains(QKeySequence(QKeySequence::Copy)))
            action->trigger();
    }
    const QString copied = QApplication::clipboard()->text();
    QVERIFY2(copied.startsWith(u"550") && copied.size() <= 12, qPrintable(copied));
}

void TestMainWindow::comparesTwoAlike()
{
    const Fixture fixture;
    fixture.window->visit({smtp550, smtp550});
    QVERIFY(fixture.pageText().contains(u"Both sides show the same code."_s));
}

void TestMainWindow::bookmarksEntriesAndComparisons()
{
    const Fixture fixture;
    QSignalSpy spy(fixture.window.get(), &ui::MainWindow::bookmarksChanged);
    fixture.window->visit({smtp550, {}});
    fixture.press(Qt::Key_B, Qt::ControlModifier);
    fixture.window->visit({smtp252, smtp550});
    fixture.press(Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(spy.count(), 2);
    QCOMPARE(fixture.window->bookmarks(),
             (QList<models::Bookmark>{{smtp550, {}}, {smtp252, smtp550}}));
    const auto *model = fixture.list()->model();
    QVERIFY(model->index(0, 0).data(models::IsHeadingRole).toBool());
    QCOMPARE(model->index(2, 0).data(models::ComparedIdRole).value<CodeId>(), smtp550);
    fixture.press(Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(fixture.window->bookmarks(), (QList<models::Bookmark>{{smtp550, {}}}));
}

void TestMainWindow::zoomsListAndPage()
{
    const Fixture fixture;
    fixture.window->visit({smtp550, {}});
    const auto *list = fixture.list();
    const auto showsCurrent = [list] {
        return list->viewport()->rect().contains(list->visualRect(list->currentIndex()));
    };
    QTRY_VERIFY(showsCurrent());
    QCoreApplication::processEvents();
    const qreal before = fixture.list()->font().pointSizeF();
    fixture.press(Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(fixture.list()->font().pointSizeF() > before);
    QCOMPARE(fixture.page()->font().pointSizeF(), fixture.list()->font().pointSizeF());
    for (int i = 0; i < 4; ++i) {
        QCoreApplication::processEvents();
        fixture.press(Qt::Key_Plus, Qt::ControlModifier);
    }
    QTRY_VERIFY(showsCurrent());
    fixture.press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(fixture.list()->font().pointSizeF(), before);
}

void TestMainWindow::narrowWindowShowsOnePaneAtATime()
{
    const Fixture fixture;
    fixture.window->resize(640, 480);
    QTRY_VERIFY(fixture.list()->isVisible());
    QVERIFY(!fixture.page());
    fixture.type(u"550"_s);
    QVERIFY(!fixture.page());
    fixture.press(Qt::Key_Return);
    QTRY_VERIFY(fixture.page());
    QVERIFY(!fixture.list()->isVisible());
    fixture.press(Qt::Key_Escape);
    QTRY_VERIFY(fixture.list()->isVisible());
    QCOMPARE(fixture.field()->query(), u"550"_s);
    QCOMPARE(fixture.window->width(), 640);
    QCOMPARE(fixture.window->height(), 480);
}

void TestMainWindow::copiesTheSummary()
{
    const Fixture fixture;
    fixture.window->visit({smtp550, {}});
    fixture.page()->setFocus();
    fixture.press(Qt::Key_C, Qt::ControlModifier);
    const QString text = QApplication::clipboard()->text();
    QVERIFY2(text.startsWith(u"SMTP 550"), qPrintable(text.left(80)));
    QVERIFY(text.contains(u"How to fix it"_s));
    for (const QChar c : text)
        QVERIFY(c.unicode() < 0x2066 || c.unicode() > 0x2069);
}

void TestMainWindow::copiesTheSelectionWhereThereIsOne()
{
    const Fixture fixture;
    fixture.field()->setText(u"mailbox"_s);
    fixture.field()->setFocus();
    fixture.field()->selectAll();
    fixture.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"mailbox"_s);
}

void TestMainWindow::restoresState()
{
    ui::Settings settings;
    settings.place = {smtp252, smtp550};
    settings.zoom = 2;
    settings.outcomes = {u"permanent-failure"_s};
    settings.sortByName = true;
    const Fixture fixture(settings, {{smtp550, {}}});
    const ui::Settings now = fixture.window->settings();
    QCOMPARE(now.place, settings.place);
    QCOMPARE(now.zoom, 2);
    QCOMPARE(now.outcomes, settings.outcomes);
    QVERIFY(now.sortByName);
    QCOMPARE(fixture.window->bookmarks().size(), 1);
}

void TestMainWindow::ignoresAnUnknownPlace()
{
    ui::Settings settings;
    settings.place = {{u"nowhere"_s, u"1"_s}, {}};
    settings.systems = {u"nowhere"_s};
    const Fixture fixture(settings);
    QVERIFY(fixture.place().isStart());
    QVERIFY(fixture.list()->model()->rowCount() > 10);
}

void TestMainWindow::keepsUnregisteredCodes()
{
    const Fixture fixture;
    fixture.type(u"smtp 599"_s);
    fixture.press(Qt::Key_Return);
    QCOMPARE(fixture.place(), (ui::Place{{u"smtp"_s, u"599"_s}, {}}));
    QVERIFY(fixture.pageText().contains(u"Not Registered"_s));
}

void TestMainWindow::showsTheOriginal()
{
    Fixture fixture;
    fixture.window->visit({{u"grpc"_s, u"14"_s}, {}});
    const QString english = fixture.library.english().entry({u"grpc"_s, u"14"_s})->seen.value;
    fixture.language.use(u"ar"_s);
    QCoreApplication::processEvents();
    const QString sentence = core::withoutMarks(core::splitFirstSentence(english).sentence);
    fixture.press(Qt::Key_E, Qt::ControlModifier);
    QVERIFY2(fixture.pageText().contains(sentence), qPrintable(sentence));
    fixture.press(Qt::Key_E, Qt::ControlModifier);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"

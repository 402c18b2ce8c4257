// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/searchfield.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QDropEvent>
#include <QInputMethodEvent>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QWidget>

using namespace statusbook;
using namespace Qt::StringLiterals;
using ui::SearchField;

namespace {

// One step of an input method: what it shows and what it gives to the text.
void compose(QWidget &field, const QString &preedit, const QString &commit = {}, int from = 0,
             int length = 0)
{
    QInputMethodEvent event(preedit, {});
    if (!commit.isEmpty() || length > 0)
        event.setCommitString(commit, from, length);
    QCoreApplication::sendEvent(&field, &event);
}

void paste(SearchField &field, const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    QTest::keySequence(&field, QKeySequence::Paste);
}

void drop(SearchField &field, const QString &text)
{
    QMimeData data;
    data.setText(text);
    const auto dragged = [&](QDropEvent &&event) { QCoreApplication::sendEvent(&field, &event); };
    dragged(QDragEnterEvent(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier));
    dragged(QDropEvent(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier));
}

QString longText()
{
    return u"550 5.1.1 "_s.repeated(30);
}

} // namespace

class TestSearchField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typingAnnouncesEachQuery();
    void settingTextAnnouncesOnce();
    void preeditIsSearched_data();
    void preeditIsSearched();
    void preeditStandsAtCursor();
    void preeditReplacesSelection();
    void commitAnnouncesNothingNew();
    void commitWithReplacementIsSeen();
    void cancelledPreeditIsGone();
    void composingAfterCommitGoesOn();
    void setTextDropsPreedit();

    void movementIsRequested_data();
    void movementIsRequested();
    void modifiedMovementIsNot();
    void enterKeys();
    void escapeClearsThenEscapes();
    void escapeCanBeForwardedAtOnce();
    void copyWithoutSelectionIsLeftToWindow();

    void pastedTextIsCleaned_data();
    void pastedTextIsCleaned();
    void queryHasNoIsolates();
    void pasteCanBeUndone();
    void longTextIsDiverted_data();
    void longTextIsDiverted();
    void longTextIsInsertedWhenOff();
    void droppedTextIsCleaned();
    void droppedLongTextIsDiverted();
    void pasteFromMenu();

    void clearButton();
    void accessibleNames();
    void followsFont();
};

void TestSearchField::typingAnnouncesEachQuery()
{
    SearchField field;
    QSignalSpy queries(&field, &SearchField::queryChanged);
    QTest::keyClicks(&field, u"550"_s);
    QCOMPARE(queries.size(), 3);
    QCOMPARE(queries.at(0).first().toString(), u"5"_s);
    QCOMPARE(queries.at(2).first().toString(), u"550"_s);
    QCOMPARE(field.query(), u"550"_s);
    QTest::keyClick(&field, Qt::Key_Left); // no other text
    QCOMPARE(queries.size(), 3);
}

void TestSearchField::settingTextAnnouncesOnce()
{
    SearchField field;
    QSignalSpy queries(&field, &SearchField::queryChanged);
    field.setText(u"mailbox"_s);
    field.setText(u"mailbox"_s);
    QCOMPARE(queries.size(), 1);
    field.clear();
    QCOMPARE(queries.size(), 2);
    QVERIFY(field.query().isEmpty());
}

void TestSearchField::preeditIsSearched_data()
{
    QTest::addColumn<QStringList>("steps");
    QTest::addColumn<QString>("committed");
    QTest::newRow("Hangul syllable") << QStringList{u"ㅅ"_s, u"사"_s, u"삿"_s} << u"사서"_s;
    QTest::newRow("initial consonants") << QStringList{u"ㅅ"_s, u"ㅅㅅ"_s} << u"ㅅㅅㅎ"_s;
    QTest::newRow("Japanese") << QStringList{u"m"_s, u"め"_s, u"めー"_s, u"メール"_s}
                              << u"メール"_s;
    QTest::newRow("Chinese") << QStringList{u"y"_s, u"you"_s, u"you'xiang"_s} << u"邮箱"_s;
    QTest::newRow("dead key") << QStringList{u"¨"_s} << u"ü"_s;
    QTest::newRow("Turkish") << QStringList{u"İ"_s} << u"İstek"_s;
    QTest::newRow("Arabic suggestion") << QStringList{u"بري"_s, u"بريد"_s} << u"بريد "_s;
}

void TestSearchField::preeditIsSearched()
{
    QFETCH(QStringList, steps);
    QFETCH(QString, committed);
    SearchField field;
    QSignalSpy queries(&field, &SearchField::queryChanged);
    for (const QString &step : std::as_const(steps)) {
        compose(field, step);
        QCOMPARE(field.query(), step);
        QVERIFY(field.text().isEmpty());
    }
    QCOMPARE(queries.size(), steps.size());
    compose(field, {}, committed);
    QCOMPARE(field.text(), committed);
    QCOMPARE(field.query(), committed);
}

void TestSearchField::preeditStandsAtCursor()
{
    SearchField field;
    field.setText(u"smtp full"_s);
    field.setCursorPosition(5);
    QSignalSpy queries(&field, &SearchField::queryChanged);
    compose(field, u"사"_s);
    QCOMPARE(queries.size(), 1);
    QCOMPARE(field.query(), u"smtp 사full"_s);
    compose(field, {}, u"사 "_s);
    QCOMPARE(field.query(), u"smtp 사 full"_s);
    QCOMPARE(field.text(), u"smtp 사 full"_s);
}

void TestSearchField::preeditReplacesSelection()
{
    SearchField field;
    field.setText(u"smtp 550"_s);
    field.selectAll();
    QSignalSpy queries(&field, &SearchField::queryChanged);
    compose(field, u"메"_s);
    QCOMPARE(field.query(), u"메"_s);
    QCOMPARE(queries.size(), 1); // never an empty query between
}

void TestSearchField::commitAnnouncesNothingNew()
{
    SearchField field;
    compose(field, u"사서함"_s);
    QSignalSpy queries(&field, &SearchField::queryChanged);
    compose(field, {}, u"사서함"_s);
    QCOMPARE(field.text(), u"사서함"_s);
    QVERIFY(queries.isEmpty());
}

void TestSearchField::commitWithReplacementIsSeen()
{
    SearchField field;
    field.setText(u"mailbx"_s);
    compose(field, {}, u"mailbox"_s, -6, 6); // a spelling helper
    QCOMPARE(field.text(), u"mailbox"_s);
    QCOMPARE(field.query(), u"mailbox"_s);
}

void TestSearchField::cancelledPreeditIsGone()
{
    SearchField field;
    field.setText(u"550 "_s);
    compose(field, u"사"_s);
    compose(field, {});
    QCOMPARE(field.query(), u"550 "_s);
    QCOMPARE(field.text(), u"550 "_s);
}

void TestSearchField::composingAfterCommitGoesOn()
{
    SearchField field;
    QSignalSpy queries(&field, &SearchField::queryChanged);
    compose(field, u"삿"_s);
    compose(field, u"서"_s, u"사"_s); // commit and new preedit in one event
    QCOMPARE(field.query(), u"사서"_s);
    compose(field, u"ㅎ"_s, u"서"_s);
    QCOMPARE(field.query(), u"사서ㅎ"_s);
    compose(field, {}, u"함"_s);
    QCOMPARE(field.query(), u"사서함"_s);
    QCOMPARE(queries.size(), 4);
}

void TestSearchField::setTextDropsPreedit()
{
    SearchField field;
    compose(field, u"사"_s);
    field.setText(u"550"_s);
    QCOMPARE(field.query(), u"550"_s);
}

void TestSearchField::movementIsRequested_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Up") << Qt::Key_Up;
    QTest::newRow("Down") << Qt::Key_Down;
    QTest::newRow("PageUp") << Qt::Key_PageUp;
    QTest::newRow("PageDown") << Qt::Key_PageDown;
}

void TestSearchField::movementIsRequested()
{
    QFETCH(Qt::Key, key);
    SearchField field;
    field.setText(u"550"_s);
    QSignalSpy moves(&field, &SearchField::moveRequested);
    QTest::keyClick(&field, key);
    QTest::keyClick(&field, key, Qt::KeypadModifier);
    QCOMPARE(moves.size(), 2);
    QCOMPARE(moves.first().first().toInt(), int(key));
    QCOMPARE(field.cursorPosition(), 3);
}

void TestSearchField::modifiedMovementIsNot()
{
    SearchField field;
    field.setText(u"550"_s);
    QSignalSpy moves(&field, &SearchField::moveRequested);
    QTest::keyClick(&field, Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(&field, Qt::Key_Home);
    QTest::keyClick(&field, Qt::Key_End);
    QVERIFY(moves.isEmpty());
}

void TestSearchField::enterKeys()
{
    SearchField field;
    QSignalSpy entered(&field, &SearchField::entered);
    QSignalSpy compared(&field, &SearchField::compareEntered);
    QTest::keyClick(&field, Qt::Key_Return);
    QTest::keyClick(&field, Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(entered.size(), 2);
    QTest::keyClick(&field, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(compared.size(), 1);
    QCOMPARE(entered.size(), 2);
}

void TestSearchField::escapeClearsThenEscapes()
{
    SearchField field;
    field.setText(u"550"_s);
    QSignalSpy escaped(&field, &SearchField::escaped);
    QSignalSpy queries(&field, &SearchField::queryChanged);
    QTest::keyClick(&field, Qt::Key_Escape);
    QVERIFY(field.text().isEmpty());
    QCOMPARE(queries.size(), 1);
    QVERIFY(escaped.isEmpty());
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(escaped.size(), 1);
}

void TestSearchField::escapeCanBeForwardedAtOnce()
{
    SearchField field;
    field.setEscapeClears(false);
    field.setText(u"550"_s);
    QSignalSpy escaped(&field, &SearchField::escaped);
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(escaped.size(), 1);
    QCOMPARE(field.text(), u"550"_s);
}

void TestSearchField::copyWithoutSelectionIsLeftToWindow()
{
    QWidget window;
    SearchField field(&window);
    field.setText(u"550"_s);
    auto *copy = new QAction(&window);
    copy->setShortcut(QKeySequence::Copy);
    window.addAction(copy);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.activateWindow();
    field.setFocus();
    QTRY_VERIFY(field.hasFocus());
    QSignalSpy copied(copy, &QAction::triggered);
    QTest::keySequence(&field, QKeySequence::Copy);
    QCOMPARE(copied.size(), 1);
    field.selectAll();
    QTest::keySequence(&field, QKeySequence::Copy);
    QCOMPARE(copied.size(), 1);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"550"_s);
}

void TestSearchField::pastedTextIsCleaned_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("query");
    QTest::newRow("plain") << u"mailbox full"_s << u"mailbox full"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("isolated code") << u"\u2066550\u2069"_s << u"550"_s;
    QTest::newRow("isolated name") << u"\u2066550\u2069 \u2068Mailbox\u2069"_s << u"550 Mailbox"_s;
    QTest::newRow("right-to-left isolate") << u"\u2067بريد\u2069"_s << u"بريد"_s;
    QTest::newRow("line end") << u"550\n"_s << u"550"_s;
    QTest::newRow("line ends before") << u"\n\n550"_s << u"550"_s;
    QTest::newRow("two lines") << u"550\r\n5.1.1\r\n"_s << u"550 5.1.1"_s;
    QTest::newRow("paragraphs") << u"a\u2029b\u2028c"_s << u"a b c"_s;
    QTest::newRow("Hangul") << u"사서함\n가득"_s << u"사서함 가득"_s;
}

void TestSearchField::pastedTextIsCleaned()
{
    QFETCH(QString, pasted);
    QFETCH(QString, query);
    SearchField field;
    paste(field, pasted);
    QCOMPARE(field.text(), query);
    QCOMPARE(field.query(), query);
}

void TestSearchField::queryHasNoIsolates()
{
    SearchField field;
    field.setText(u"\u2066550\u2069"_s);
    QCOMPARE(field.query(), u"550"_s);
}

void TestSearchField::pasteCanBeUndone()
{
    SearchField field;
    field.setText(u"550 "_s);
    paste(field, u"full\nnow"_s);
    QCOMPARE(field.text(), u"550 full now"_s);
    field.undo();
    QCOMPARE(field.text(), u"550 "_s);
}

void TestSearchField::longTextIsDiverted_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<bool>("diverted");
    QTest::newRow("a query") << u"mailbox full"_s << false;
    QTest::newRow("as long as a query") << QString(SearchField::longestQuery, u'a') << false;
    QTest::newRow("longer") << QString(SearchField::longestQuery + 1, u'a') << true;
    QTest::newRow("one line with its end") << u"550 5.1.1\n"_s << false;
    QTest::newRow("two lines") << u"550\n551"_s << true;
    QTest::newRow("two lines of Windows") << u"550\r\n551\r\n"_s << true;
    QTest::newRow("longer than the field takes") << longText().repeated(100) << true;
}

void TestSearchField::longTextIsDiverted()
{
    QFETCH(QString, pasted);
    QFETCH(bool, diverted);
    SearchField field;
    field.setLongTextDiverted(true);
    field.setText(u"before"_s);
    QSignalSpy texts(&field, &SearchField::longTextPasted);
    paste(field, pasted);
    QCOMPARE(texts.size(), diverted ? 1 : 0);
    if (diverted) {
        QCOMPARE(texts.first().first().toString(), pasted);
        QCOMPARE(field.text(), u"before"_s);
    } else {
        QCOMPARE(field.text(), QString(u"before"_s + pasted.trimmed()));
    }
}

void TestSearchField::longTextIsInsertedWhenOff()
{
    SearchField field;
    QSignalSpy texts(&field, &SearchField::longTextPasted);
    paste(field, longText());
    QVERIFY(texts.isEmpty());
    QCOMPARE(field.text(), longText());
    field.clear();
    paste(field, longText().repeated(100));
    QCOMPARE(field.text().size(), int(SearchField::longestText));
}

void TestSearchField::droppedTextIsCleaned()
{
    SearchField field;
    drop(field, u"\u2066550\u2069\n"_s);
    QCOMPARE(field.text(), u"550"_s);
}

void TestSearchField::droppedLongTextIsDiverted()
{
    SearchField field;
    field.setLongTextDiverted(true);
    QSignalSpy texts(&field, &SearchField::longTextPasted);
    drop(field, u"550\n551"_s);
    QCOMPARE(texts.size(), 1);
    QVERIFY(field.text().isEmpty());
}

void TestSearchField::pasteFromMenu()
{
    SearchField field;
    field.show();
    QVERIFY(QTest::qWaitForWindowExposed(&field));
    QGuiApplication::clipboard()->setText(u"\u2066550\u2069\n551"_s);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {5, 5}, field.mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(&field, &event);
    auto *menu = field.findChild<QMenu *>();
    QVERIFY(menu);
    const QString keys = QKeySequence(QKeySequence::Paste).toString(QKeySequence::NativeText);
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        if (action->text().contains(keys))
            action->trigger();
    }
    QCOMPARE(field.text(), u"550 551"_s);
    menu->close();
}

void TestSearchField::clearButton()
{
    SearchField field;
    const QList<QAction *> actions = field.actions();
    QAction *clear = actions.last();
    QVERIFY(!clear->isVisible());
    field.setText(u"550"_s);
    QVERIFY(clear->isVisible());
    QSignalSpy queries(&field, &SearchField::queryChanged);
    clear->trigger();
    QVERIFY(field.text().isEmpty());
    QCOMPARE(queries.size(), 1);
    QVERIFY(!clear->isVisible());
}

void TestSearchField::accessibleNames()
{
    SearchField field;
    field.setText(u"550"_s);
    QVERIFY(!field.accessibleName().isEmpty());
    QVERIFY(!field.placeholderText().isEmpty());
    const QList<QToolButton *> buttons = field.findChildren<QToolButton *>();
    QCOMPARE(buttons.size(), 2);
    QAccessibleInterface *clear = QAccessible::queryAccessibleInterface(buttons.last());
    QVERIFY(clear);
    QVERIFY(!clear->text(QAccessible::Name).isEmpty());
}

void TestSearchField::followsFont()
{
    SearchField field;
    const int before = field.sizeHint().height();
    QFont font = field.font();
    font.setPointSizeF(font.pointSizeF() * 2);
    field.setFont(font);
    QVERIFY(field.sizeHint().height() >= before * 3 / 2);
}

QTEST_MAIN(TestSearchField)
#include "tst_searchfield.moc"

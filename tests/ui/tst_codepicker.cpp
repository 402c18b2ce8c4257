// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/codelistview.h"
#include "ui/codepicker.h"
#include "ui/codepickerpopup.h"
#include "ui/searchfield.h"

#include "samplecodes.h"

#include <QAccessible>
#include <QApplication>
#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace statusbook;
using namespace Qt::StringLiterals;
using core::CodeId;
using ui::CodePicker;

namespace {

ui::PickerCode mailboxNotFound()
{
    return {
        {u"smtp"_s, u"550"_s}, u"SMTP reply codes"_s, u"SMTP"_s, u"550"_s, u"Mailbox Not Found"_s};
}

} // namespace

class TestCodePicker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void accessibleName_data();
    void accessibleName();
    void sizeFollowsFont();
    void drawsAtAnyWidth_data();
    void drawsAtAnyWidth();

    void clickOpensAndCloses();
    void keysOpen_data();
    void keysOpen();
    void typingOpensWithText_data();
    void typingOpensWithText();
    void composingOpens();
    void shortcutsDoNotOpen();

    void queryIsAnnounced();
    void firstRowIsSelectedAfterQuery();
    void presentCodeIsSelectedWithoutQuery();
    void fetchingKeepsPlace();
    void enterPicks();
    void enterAtOncePicksNewRow();
    void enterWithoutRowsDoesNothing();
    void arrowsThenEnterPick();
    void clickPicks();

    void escapeReturnsFocus();
    void clickElsewhereCloses();
    void focusElsewhereCloses();
    void hiddenPickerCloses();
    void popupStandsUnderPicker_data();
    void popupStandsUnderPicker();
    void popupFollowsResize();
    void destroyedWhileOpen();
    void withoutModel();

private:
    [[nodiscard]] ui::CodePickerPopup *popup() const
    {
        return m_window->findChild<ui::CodePickerPopup *>();
    }
    [[nodiscard]] ui::CodeListView *list() const
    {
        return popup()->findChild<ui::CodeListView *>();
    }
    [[nodiscard]] ui::SearchField *field() const { return popup()->field(); }
    void runQuery(const QString &query);

    QWidget *m_window = nullptr;
    CodePicker *m_picker = nullptr;
    QWidget *m_other = nullptr;
    QStandardItemModel *m_model = nullptr;
};

void TestCodePicker::init()
{
    m_window = new QWidget;
    m_window->resize(700, 480);
    m_picker = new CodePicker(CodePicker::Side::Second, m_window);
    m_picker->setGeometry(300, 10, 300, 50);
    m_other = new QWidget(m_window);
    m_other->setGeometry(0, 0, 100, 480);
    m_other->setFocusPolicy(Qt::StrongFocus);
    m_model = new QStandardItemModel(m_window);
    m_picker->setModel(m_model);
    m_picker->setCode(mailboxNotFound());
    connect(m_picker, &CodePicker::queryChanged, this, &TestCodePicker::runQuery);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window));
    m_window->activateWindow();
    m_picker->setFocus();
    QTRY_VERIFY(m_picker->hasFocus());
}

void TestCodePicker::cleanup()
{
    delete m_window;
}

// A model in the owner's hands: rows whose code begins with the query, grouped without one.
void TestCodePicker::runQuery(const QString &query)
{
    m_model->clear();
    if (query.isEmpty())
        m_model->appendRow(test::headingRow(u"SMTP"_s));
    for (const QString &code : {u"250"_s, u"502"_s, u"504"_s, u"550"_s}) {
        if (code.startsWith(query))
            m_model->appendRow(test::codeRow({u"smtp"_s, code, u"Name"_s}));
    }
}

void TestCodePicker::accessibleName_data()
{
    QTest::addColumn<CodePicker::Side>("side");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("spoken");
    const auto first = CodePicker::Side::First;
    const auto second = CodePicker::Side::Second;
    QTest::newRow("first") << first << u"Cannot Verify"_s
                           << u"First code: SMTP 252 Cannot Verify"_s;
    QTest::newRow("second") << second << u"Cannot Verify"_s
                            << u"Second code: SMTP 252 Cannot Verify"_s;
    QTest::newRow("Arabic") << first << u"تعذر التحقق"_s << u"First code: SMTP 252 تعذر التحقق"_s;
    QTest::newRow("Hangul") << first << u"확인 불가"_s << u"First code: SMTP 252 확인 불가"_s;
    QTest::newRow("per cent") << first << u"50%1"_s << u"First code: SMTP 252 50%1"_s;
}

void TestCodePicker::accessibleName()
{
    QFETCH(CodePicker::Side, side);
    QFETCH(QString, name);
    QFETCH(QString, spoken);
    CodePicker picker(side);
    QVERIFY(!picker.accessibleName().isEmpty());
    picker.setCode({{u"smtp"_s, u"252"_s}, u"SMTP reply codes"_s, u"SMTP"_s, u"252"_s, name});
    QCOMPARE(picker.accessibleName(), spoken);
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&picker);
    QVERIFY(accessible);
    QCOMPARE(accessible->text(QAccessible::Name), spoken);
}

void TestCodePicker::sizeFollowsFont()
{
    const int before = m_picker->sizeHint().height();
    QFont font = m_picker->font();
    font.setPointSizeF(font.pointSizeF() * 2);
    m_picker->setFont(font);
    QVERIFY(m_picker->sizeHint().height() >= before * 3 / 2);
}

void TestCodePicker::drawsAtAnyWidth_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("chosen");
    QTest::newRow("nothing chosen") << 300 << false;
    QTest::newRow("tiny") << 3 << true;
    QTest::newRow("narrow") << 70 << true;
    QTest::newRow("wide") << 2000 << true;
}

void TestCodePicker::drawsAtAnyWidth()
{
    QFETCH(int, width);
    QFETCH(bool, chosen);
    CodePicker picker(CodePicker::Side::First);
    if (chosen)
        picker.setCode(mailboxNotFound());
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        picker.setLayoutDirection(direction);
        picker.resize(width, 50);
        picker.grab();
    }
}

void TestCodePicker::clickOpensAndCloses()
{
    QTest::mouseClick(m_picker, Qt::LeftButton);
    QVERIFY(m_picker->isOpen());
    QVERIFY(popup()->isVisible());
    QVERIFY(field()->hasFocus());
    QTest::mouseClick(m_picker, Qt::LeftButton);
    QVERIFY(!m_picker->isOpen());
    QVERIFY(m_picker->hasFocus());
}

void TestCodePicker::keysOpen_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Space") << Qt::Key_Space;
    QTest::newRow("Return") << Qt::Key_Return;
    QTest::newRow("Down") << Qt::Key_Down;
    QTest::newRow("Up") << Qt::Key_Up;
    QTest::newRow("F4") << Qt::Key_F4;
}

void TestCodePicker::keysOpen()
{
    QFETCH(Qt::Key, key);
    QTest::keyClick(m_picker, key);
    QVERIFY(m_picker->isOpen());
    QVERIFY(field()->text().isEmpty());
}

void TestCodePicker::typingOpensWithText_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("digits") << u"504"_s;
    QTest::newRow("letters") << u"full"_s;
    QTest::newRow("Arabic") << u"بريد"_s;
    QTest::newRow("Turkish") << u"ışığ"_s;
}

void TestCodePicker::typingOpensWithText()
{
    QFETCH(QString, typed);
    QSignalSpy queries(m_picker, &CodePicker::queryChanged);
    for (const QChar letter : std::as_const(typed)) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(QApplication::focusWidget(), &press);
    }
    QVERIFY(m_picker->isOpen());
    QCOMPARE(field()->text(), typed);
    QCOMPARE(queries.size(), typed.size());
    QCOMPARE(queries.last().first().toString(), typed);
}

void TestCodePicker::composingOpens()
{
    QVERIFY(m_picker->inputMethodQuery(Qt::ImEnabled).toBool()
            || m_picker->testAttribute(Qt::WA_InputMethodEnabled));
    QSignalSpy queries(m_picker, &CodePicker::queryChanged);
    QInputMethodEvent first(u"ㅅ"_s, {});
    QCoreApplication::sendEvent(m_picker, &first);
    QVERIFY(m_picker->isOpen());
    QInputMethodEvent second(u"사"_s, {});
    QCoreApplication::sendEvent(field(), &second);
    QInputMethodEvent third;
    third.setCommitString(u"사"_s);
    QCoreApplication::sendEvent(field(), &third);
    QCOMPARE(field()->text(), u"사"_s);
    QCOMPARE(queries.last().first().toString(), u"사"_s);
}

void TestCodePicker::shortcutsDoNotOpen()
{
    QTest::keyClick(m_picker, Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(m_picker, Qt::Key_X, Qt::AltModifier);
    QTest::keyClick(m_picker, Qt::Key_Escape);
    QVERIFY(!m_picker->isOpen());
}

void TestCodePicker::queryIsAnnounced()
{
    QSignalSpy queries(m_picker, &CodePicker::queryChanged);
    m_picker->open();
    QCOMPARE(queries.size(), 1);
    QVERIFY(queries.first().first().toString().isEmpty());
    QTest::keyClicks(field(), u"50"_s);
    QCOMPARE(queries.size(), 3);
    m_picker->close();
    m_picker->open();
    QVERIFY(field()->text().isEmpty());
    QVERIFY(queries.last().first().toString().isEmpty());
}

void TestCodePicker::firstRowIsSelectedAfterQuery()
{
    m_picker->open(u"50"_s);
    QTRY_COMPARE(list()->selectedCodes(), (QList<CodeId>{{u"smtp"_s, u"502"_s}}));
    QTest::keyClick(field(), Qt::Key_Down);
    QCOMPARE(list()->selectedCodes(), (QList<CodeId>{{u"smtp"_s, u"504"_s}}));
    QTest::keyClick(field(), Qt::Key_Backspace);
    QTRY_COMPARE(list()->selectedCodes(), (QList<CodeId>{{u"smtp"_s, u"502"_s}}));
}

void TestCodePicker::presentCodeIsSelectedWithoutQuery()
{
    m_picker->open();
    QTRY_COMPARE(list()->selectedCodes(), (QList<CodeId>{{u"smtp"_s, u"550"_s}}));
}

void TestCodePicker::fetchingKeepsPlace()
{
    m_picker->open(u"50"_s);
    QTRY_COMPARE(list()->selectedCodes().size(), 1);
    QTest::keyClick(field(), Qt::Key_Down);
    m_model->appendRow(test::codeRow({u"smtp"_s, u"509"_s, u"Name"_s}));
    QTest::qWait(1);
    QCOMPARE(list()->selectedCodes(), (QList<CodeId>{{u"smtp"_s, u"504"_s}}));
}

void TestCodePicker::enterPicks()
{
    QSignalSpy picked(m_picker, &CodePicker::picked);
    m_picker->open(u"504"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(picked.size(), 1);
    QCOMPARE(picked.first().first().value<CodeId>(), (CodeId{u"smtp"_s, u"504"_s}));
    QVERIFY(!m_picker->isOpen());
    QVERIFY(m_picker->hasFocus());
}

// Without a turn of the event loop between the last letter and Enter.
void TestCodePicker::enterAtOncePicksNewRow()
{
    QSignalSpy picked(m_picker, &CodePicker::picked);
    m_picker->open(u"2"_s);
    field()->setText(u"504"_s);
    QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QCoreApplication::sendEvent(field(), &enter);
    QCOMPARE(picked.size(), 1);
    QCOMPARE(picked.first().first().value<CodeId>(), (CodeId{u"smtp"_s, u"504"_s}));
}

void TestCodePicker::enterWithoutRowsDoesNothing()
{
    QSignalSpy picked(m_picker, &CodePicker::picked);
    m_picker->open(u"zzz"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(picked.isEmpty());
    QVERIFY(m_picker->isOpen());
    QTRY_VERIFY(!list()->isVisible());
}

void TestCodePicker::arrowsThenEnterPick()
{
    QSignalSpy picked(m_picker, &CodePicker::picked);
    m_picker->open(u"5"_s);
    QTest::keyClick(field(), Qt::Key_Down);
    QTest::keyClick(field(), Qt::Key_Down);
    QTest::keyClick(field(), Qt::Key_Up);
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(picked.first().first().value<CodeId>(), (CodeId{u"smtp"_s, u"504"_s}));
}

void TestCodePicker::clickPicks()
{
    QSignalSpy picked(m_picker, &CodePicker::picked);
    m_picker->open(u"5"_s);
    QTRY_VERIFY(list()->isVisible());
    const QPoint second = list()->visualRect(m_model->index(1, 0)).center();
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, second);
    QCOMPARE(picked.size(), 1);
    QCOMPARE(picked.first().first().value<CodeId>(), (CodeId{u"smtp"_s, u"504"_s}));
    QVERIFY(!m_picker->isOpen());
}

void TestCodePicker::escapeReturnsFocus()
{
    m_picker->open(u"504"_s);
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(!m_picker->isOpen());
    QVERIFY(m_picker->hasFocus());
    QCOMPARE(m_picker->code().code, u"550"_s);
}

void TestCodePicker::clickElsewhereCloses()
{
    m_picker->open();
    QTest::mouseClick(field(), Qt::LeftButton);
    QVERIFY(m_picker->isOpen());
    QTest::mouseClick(m_other, Qt::LeftButton);
    QVERIFY(!m_picker->isOpen());
    QVERIFY(m_other->hasFocus());
}

void TestCodePicker::focusElsewhereCloses()
{
    m_picker->open();
    m_other->setFocus();
    QVERIFY(!m_picker->isOpen());
    QVERIFY(m_other->hasFocus());
}

void TestCodePicker::hiddenPickerCloses()
{
    m_picker->open();
    m_picker->hide();
    QVERIFY(!m_picker->isOpen());
}

void TestCodePicker::popupStandsUnderPicker_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QRect>("place");
    QTest::newRow("LTR") << Qt::LeftToRight << QRect(300, 10, 300, 50);
    QTest::newRow("RTL") << Qt::RightToLeft << QRect(300, 10, 300, 50);
    QTest::newRow("narrow picker, LTR") << Qt::LeftToRight << QRect(300, 10, 120, 50);
    QTest::newRow("narrow picker, RTL") << Qt::RightToLeft << QRect(300, 10, 120, 50);
    QTest::newRow("at the window's edge") << Qt::LeftToRight << QRect(600, 10, 100, 50);
}

void TestCodePicker::popupStandsUnderPicker()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(QRect, place);
    m_window->setLayoutDirection(direction);
    m_picker->setGeometry(place);
    m_picker->open(u"5"_s);
    QVERIFY(popup()->y() + 8 > place.bottom());
    QVERIFY(popup()->y() < place.bottom() + 20);
    const QRect sheet = popup()->geometry().adjusted(8, 8, -8, -8); // without its shadow
    QVERIFY(m_window->rect().contains(sheet));
    if (direction == Qt::RightToLeft)
        QCOMPARE(sheet.right(), place.right());
    else if (place.left() == 300)
        QCOMPARE(sheet.left(), place.left());
}

void TestCodePicker::popupFollowsResize()
{
    m_picker->open(u"5"_s);
    m_picker->move(200, 40);
    QTRY_COMPARE(popup()->geometry().left() + 8, 200);
    m_window->resize(420, 300);
    QTRY_VERIFY(m_window->rect().contains(popup()->geometry().adjusted(8, 8, -8, -8)));
}

void TestCodePicker::destroyedWhileOpen()
{
    m_picker->open(u"5"_s);
    delete m_picker;
    QVERIFY(!popup());
    m_picker = new CodePicker(CodePicker::Side::First, m_window);
    m_picker->show();
    m_picker->open();
    delete m_window; // takes both along
    init();
}

void TestCodePicker::withoutModel()
{
    CodePicker picker(CodePicker::Side::First);
    picker.show();
    picker.open(u"550"_s);
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &picker,
                    Qt::Key_Return);
    picker.close();
    picker.setModel(nullptr);
}

QTEST_MAIN(TestCodePicker)
#include "tst_codepicker.moc"

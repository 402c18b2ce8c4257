// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/colors.h"
#include "ui/filterbutton.h"

#include <QAccessible>
#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace statusbook;
using namespace Qt::StringLiterals;
using ui::FilterButton;
using ui::FilterItem;

namespace {

QList<FilterItem> systems()
{
    return {
        {u"smtp"_s, u"SMTP"_s, {}}, {u"http"_s, u"HTTP"_s, {}}, {u"dns"_s, u"DNS & more"_s, {}}};
}

// Neutral item, separator, then the items.
QAction *itemAction(const FilterButton &button, int item)
{
    return button.menu()->actions().at(item + 2);
}

QAction *neutralAction(const FilterButton &button)
{
    return button.menu()->actions().first();
}

} // namespace

class TestFilterButton : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsNeutral();
    void singleChoiceKeepsOne();
    void multipleChoiceAdds();
    void neutralEndsFilter_data();
    void neutralEndsFilter();
    void setSelectedIsSilent();
    void unknownKeysAreIgnored();
    void newWordsKeepChoice();
    void vanishedItemIsAnnounced();
    void textSaysWhatIsChosen_data();
    void textSaysWhatIsChosen();
    void ampersandIsNoMnemonic();
    void accessibleNameListsAll();
    void menuStaysOpenForSeveral();
    void menuClosesAfterSingleChoice();
    void keysOpenMenu_data();
    void keysOpenMenu();
    void activeFilterIsTinted();
    void textIsNotElidedAtSizeHint_data();
    void textIsNotElidedAtSizeHint();
    void drawsWhenTooNarrow();
};

void TestFilterButton::startsNeutral()
{
    FilterButton button(FilterButton::Choice::Multiple);
    button.setNeutralText(u"All systems"_s);
    button.setItems(systems());
    QVERIFY(button.selectedKeys().isEmpty());
    QCOMPARE(button.text(), u"All systems"_s);
    QVERIFY(neutralAction(button)->isChecked());
}

void TestFilterButton::singleChoiceKeepsOne()
{
    FilterButton button(FilterButton::Choice::Single);
    button.setItems(systems());
    QSignalSpy changed(&button, &FilterButton::selectionChanged);
    itemAction(button, 0)->trigger();
    itemAction(button, 1)->trigger();
    itemAction(button, 1)->trigger(); // again: nothing new
    QCOMPARE(button.selectedKeys(), QStringList{u"http"_s});
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed.last().first().toStringList(), QStringList{u"http"_s});
    QVERIFY(!neutralAction(button)->isChecked());
    QVERIFY(!itemAction(button, 0)->isChecked());
}

void TestFilterButton::multipleChoiceAdds()
{
    FilterButton button(FilterButton::Choice::Multiple);
    button.setItems(systems());
    QSignalSpy changed(&button, &FilterButton::selectionChanged);
    itemAction(button, 2)->trigger();
    itemAction(button, 0)->trigger();
    QCOMPARE(button.selectedKeys(), (QStringList{u"smtp"_s, u"dns"_s})); // as the items stand
    itemAction(button, 2)->trigger();
    QCOMPARE(button.selectedKeys(), QStringList{u"smtp"_s});
    itemAction(button, 0)->trigger();
    QVERIFY(button.selectedKeys().isEmpty());
    QVERIFY(neutralAction(button)->isChecked());
    QCOMPARE(changed.size(), 4);
}

void TestFilterButton::neutralEndsFilter_data()
{
    QTest::addColumn<FilterButton::Choice>("choice");
    QTest::newRow("single") << FilterButton::Choice::Single;
    QTest::newRow("multiple") << FilterButton::Choice::Multiple;
}

void TestFilterButton::neutralEndsFilter()
{
    QFETCH(FilterButton::Choice, choice);
    FilterButton button(choice);
    button.setItems(systems());
    itemAction(button, 1)->trigger();
    QSignalSpy changed(&button, &FilterButton::selectionChanged);
    neutralAction(button)->trigger();
    neutralAction(button)->trigger();
    QVERIFY(button.selectedKeys().isEmpty());
    QVERIFY(neutralAction(button)->isChecked());
    QVERIFY(!itemAction(button, 1)->isChecked());
    QCOMPARE(changed.size(), 1);
}

void TestFilterButton::setSelectedIsSilent()
{
    FilterButton button(FilterButton::Choice::Multiple);
    button.setItems(systems());
    QSignalSpy changed(&button, &FilterButton::selectionChanged);
    button.setSelectedKeys({u"dns"_s, u"smtp"_s});
    QCOMPARE(button.selectedKeys(), (QStringList{u"smtp"_s, u"dns"_s}));
    QVERIFY(itemAction(button, 2)->isChecked());
    QVERIFY(changed.isEmpty());
}

void TestFilterButton::unknownKeysAreIgnored()
{
    FilterButton multiple(FilterButton::Choice::Multiple);
    multiple.setItems(systems());
    multiple.setSelectedKeys({u"gopher"_s, u"http"_s});
    QCOMPARE(multiple.selectedKeys(), QStringList{u"http"_s});

    FilterButton single(FilterButton::Choice::Single);
    single.setItems(systems());
    single.setSelectedKeys({u"http"_s, u"dns"_s});
    QCOMPARE(single.selectedKeys(), QStringList{u"http"_s});
    single.setSelectedKeys({u"gopher"_s});
    QVERIFY(single.selectedKeys().isEmpty());
    QVERIFY(neutralAction(single)->isChecked());
}

void TestFilterButton::newWordsKeepChoice()
{
    FilterButton button(FilterButton::Choice::Multiple);
    button.setItems(systems());
    button.setSelectedKeys({u"http"_s});
    QSignalSpy changed(&button, &FilterButton::selectionChanged);
    button.setNeutralText(u"كل الأنظمة"_s);
    button.setItems({{u"dns"_s, u"أسماء"_s, {}}, {u"http"_s, u"الويب"_s, {}}});
    QCOMPARE(button.selectedKeys(), QStringList{u"http"_s});
    QCOMPARE(button.text(), u"الويب"_s);
    QVERIFY(changed.isEmpty());
}

void TestFilterButton::vanishedItemIsAnnounced()
{
    FilterButton button(FilterButton::Choice::Multiple);
    button.setItems(systems());
    button.setSelectedKeys({u"http"_s, u"dns"_s});
    QSignalSpy changed(&button, &FilterButton::selectionChanged);
    button.setItems({{u"dns"_s, u"DNS"_s, {}}});
    QCOMPARE(button.selectedKeys(), QStringList{u"dns"_s});
    QCOMPARE(changed.size(), 1);
}

void TestFilterButton::textSaysWhatIsChosen_data()
{
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << QStringList{} << u"All systems"_s;
    QTest::newRow("one") << QStringList{u"http"_s} << u"HTTP"_s;
    QTest::newRow("two") << QStringList{u"smtp"_s, u"http"_s} << u"SMTP +1"_s;
    QTest::newRow("three") << QStringList{u"smtp"_s, u"http"_s, u"dns"_s} << u"SMTP +2"_s;
}

void TestFilterButton::textSaysWhatIsChosen()
{
    QFETCH(QStringList, keys);
    QFETCH(QString, text);
    FilterButton button(FilterButton::Choice::Multiple);
    button.setNeutralText(u"All systems"_s);
    button.setItems(systems());
    button.setSelectedKeys(keys);
    QCOMPARE(button.text(), text);
}

void TestFilterButton::ampersandIsNoMnemonic()
{
    FilterButton button(FilterButton::Choice::Single);
    button.setItems(systems());
    button.setSelectedKeys({u"dns"_s});
    QCOMPARE(button.text(), u"DNS && more"_s);
    QCOMPARE(itemAction(button, 2)->text(), u"DNS && more"_s);
    QVERIFY(button.shortcut().isEmpty());
    QCOMPARE(button.accessibleName(), u"DNS & more"_s);
}

void TestFilterButton::accessibleNameListsAll()
{
    FilterButton button(FilterButton::Choice::Multiple);
    button.setSubject(u"System"_s);
    button.setNeutralText(u"All systems"_s);
    button.setItems(systems());
    QCOMPARE(button.accessibleName(), u"System: All systems"_s);
    button.setSelectedKeys({u"smtp"_s, u"http"_s});
    QVERIFY(button.accessibleName().contains(u"SMTP"_s));
    QVERIFY(button.accessibleName().contains(u"HTTP"_s));
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&button);
    QCOMPARE(accessible->text(QAccessible::Name), button.accessibleName());
    QVERIFY(accessible->state().hasPopup);
}

void TestFilterButton::menuStaysOpenForSeveral()
{
    FilterButton button(FilterButton::Choice::Multiple);
    button.setItems(systems());
    QMenu *menu = button.menu();
    menu->popup({10, 10});
    QVERIFY(QTest::qWaitForWindowExposed(menu));
    QTest::mouseClick(menu, Qt::LeftButton, {},
                      menu->actionGeometry(itemAction(button, 0)).center());
    menu->setActiveAction(itemAction(button, 1));
    QTest::keyClick(menu, Qt::Key_Space);
    QVERIFY(menu->isVisible());
    QCOMPARE(button.selectedKeys(), (QStringList{u"smtp"_s, u"http"_s}));
    menu->setActiveAction(itemAction(button, 2));
    QTest::keyClick(menu, Qt::Key_Return);
    QVERIFY(!menu->isVisible());
    QCOMPARE(button.selectedKeys().size(), 3);
}

void TestFilterButton::menuClosesAfterSingleChoice()
{
    FilterButton button(FilterButton::Choice::Single);
    button.setItems(systems());
    QMenu *menu = button.menu();
    menu->popup({10, 10});
    QVERIFY(QTest::qWaitForWindowExposed(menu));
    menu->setActiveAction(itemAction(button, 1));
    QTest::keyClick(menu, Qt::Key_Space);
    QVERIFY(!menu->isVisible());
    QCOMPARE(button.selectedKeys(), QStringList{u"http"_s});
}

void TestFilterButton::keysOpenMenu_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Space") << Qt::Key_Space;
    QTest::newRow("Return") << Qt::Key_Return;
    QTest::newRow("Enter") << Qt::Key_Enter;
    QTest::newRow("Down") << Qt::Key_Down;
    QTest::newRow("F4") << Qt::Key_F4;
}

void TestFilterButton::keysOpenMenu()
{
    QFETCH(Qt::Key, key);
    FilterButton button(FilterButton::Choice::Single);
    button.setItems(systems());
    button.setSelectedKeys({u"http"_s});
    button.show();
    QVERIFY(QTest::qWaitForWindowExposed(&button));
    bool opened = false;
    const QAction *active = nullptr;
    QTimer::singleShot(0, &button, [&] { // the menu runs a loop of its own
        opened = button.menu()->isVisible();
        active = button.menu()->activeAction();
        button.menu()->close();
    });
    QTest::keyClick(&button, key);
    QTRY_VERIFY(opened);
    QCOMPARE(active, itemAction(button, 1));
}

void TestFilterButton::activeFilterIsTinted()
{
    FilterButton button(FilterButton::Choice::Multiple);
    button.setNeutralText(u"All systems"_s);
    button.setItems(systems());
    button.resize(button.sizeHint());
    const QColor selection = ui::Colors(button.palette()).selection;
    const QPoint corner(button.width() / 2, 2);
    QVERIFY(button.grab().toImage().pixelColor(corner) != selection);
    button.setSelectedKeys({u"http"_s});
    button.resize(button.sizeHint());
    QCOMPARE(button.grab().toImage().pixelColor(corner.x() / 2, 2), selection);
}

void TestFilterButton::textIsNotElidedAtSizeHint_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("English") << u"Any outcome"_s;
    QTest::newRow("Arabic") << u"أي نتيجة"_s;
    QTest::newRow("Korean") << u"모든 시스템"_s;
    QTest::newRow("Turkish") << u"Bütün sistemler, İĞŞ"_s;
}

// What more room would not change is whole.
void TestFilterButton::textIsNotElidedAtSizeHint()
{
    QFETCH(QString, text);
    for (const int points : {8, 10, 13, 20}) {
        FilterButton button(FilterButton::Choice::Single);
        button.setFont(QFont(u"Noto Sans"_s, points));
        button.setNeutralText(text);
        button.resize(button.sizeHint());
        const int words = button.width() * 2 / 3;
        const QImage exact = button.grab().toImage().copy(0, 0, words, button.height());
        button.resize(button.width() + 50, button.height());
        QCOMPARE(button.grab().toImage().copy(0, 0, words, button.height()), exact);
    }
}

void TestFilterButton::drawsWhenTooNarrow()
{
    FilterButton button(FilterButton::Choice::Single);
    button.setNeutralText(u"All systems"_s);
    QVERIFY(button.minimumSizeHint().width() < button.sizeHint().width());
    button.setLayoutDirection(Qt::RightToLeft);
    for (const int width : {1, 10, 30, 50}) {
        button.resize(width, 24);
        button.grab();
    }
}

QTEST_MAIN(TestFilterButton)
#include "tst_filterbutton.moc"

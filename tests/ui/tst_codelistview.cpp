// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/codedelegate.h"
#include "ui/codelistview.h"

#include "samplecodes.h"

#include <QAccessible>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace statusbook;
using namespace Qt::StringLiterals;
using core::CodeId;
using ui::CodeListView;

namespace {

// A million codes that are handed out in portions, and counts what is asked for.
class LargeModel final : public QAbstractListModel
{
public:
    static constexpr int total = 1'000'000;
    static constexpr int portion = 50'000;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : m_fetched;
    }
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override
    {
        return !parent.isValid() && m_fetched < total;
    }
    void fetchMore(const QModelIndex &) override
    {
        beginInsertRows({}, m_fetched, m_fetched + portion - 1);
        m_fetched += portion;
        endInsertRows();
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        switch (role) {
        case Qt::DisplayRole:
        case models::NameRole:
            m_namesAsked += role == models::NameRole;
            return u"Name"_s;
        case models::CodeTextRole:
            return QString::number(index.row());
        case models::CodeIdRole:
            return QVariant::fromValue(CodeId{u"large"_s, QString::number(index.row())});
        default:
            return {};
        }
    }
    [[nodiscard]] int namesAsked() const { return m_namesAsked; }

private:
    int m_fetched = portion;
    mutable int m_namesAsked = 0;
};

CodeId smtp(const QString &code)
{
    return {u"smtp"_s, code};
}

} // namespace

class TestCodeListView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void keysSkipHeadings_data();
    void keysSkipHeadings();
    void keysFromNowhere_data();
    void keysFromNowhere();
    void emptyModelTakesKeys();
    void onlyHeadingsTakesKeys();
    void withoutModelTakesCalls();
    void pageKeysMoveByPage();
    void headingComesIntoView();
    void endFetchesEverything();

    void clickSelectsOne();
    void clickOnHeadingChangesNothing();
    void clickBelowRowsKeepsSelection();
    void dragSelectsNothingMore();
    void secondCodeMakesPair_data();
    void secondCodeMakesPair();
    void thirdReplacesSecond();
    void controlClickTakesBack();
    void plainClickEndsPair();
    void shiftKeyMakesPair();
    void controlKeyMovesWithoutSelecting();
    void spaceSelects();
    void pairCanBeForbidden();
    void selectAllDoesNothing();
    void selectPairIsSilent();
    void assistiveTechnologyNeverSelectsThree();

    void currentIsAnnouncedOnce();
    void programmaticCurrentIsSelected();
    void selectionSurvivesSorting();
    void resetForgetsSelection();
    void removedRowIsDeselected();
    void selectCodeFindsIt();

    void enterActivates();
    void doubleClickActivates();
    void otherKeysGoToParent_data();
    void otherKeysGoToParent();

    void armedByFocusOrProperty();
    void codeColumnFollowsVisibleCodes_data();
    void codeColumnFollowsVisibleCodes();
    void codeColumnStaysWhileScrolling();
    void currentStaysVisibleWhenResized();
    void surfaceShowsThrough();
    void accessibleNames();
    void fontChangesRowHeight();
    void rowsAreAsWideAsViewInBothDirections();
    void endFollowsRowsThatComeLater();
    void millionRowsPaintOnlyVisible();
    void touchSelects();
    void touchScrolls();

private:
    [[nodiscard]] QModelIndex row(int row) const { return m_model->index(row, 0); }
    [[nodiscard]] QPoint at(int row) const { return m_view->visualRect(this->row(row)).center(); }
    [[nodiscard]] QString currentCode() const;
    void click(int row, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    QWidget *m_window = nullptr;
    CodeListView *m_view = nullptr;
    QStandardItemModel *m_model = nullptr;
};

// 0 heading, 1–3 SMTP, 4 heading, 5–6 Enhanced, 7 heading, 8 Arabic, 9 Hangul, 10 Turkish
void TestCodeListView::init()
{
    m_window = new QWidget;
    auto *layout = new QVBoxLayout(m_window);
    layout->setContentsMargins({});
    m_view = new CodeListView;
    layout->addWidget(m_view);
    m_model = new QStandardItemModel(m_view);
    m_model->appendRow(test::headingRow(u"SMTP"_s));
    m_model->appendRow(test::codeRow({u"smtp"_s, u"250"_s, u"Completed"_s}));
    m_model->appendRow(test::codeRow({u"smtp"_s, u"252"_s, u"Cannot Verify User"_s}));
    m_model->appendRow(test::codeRow({u"smtp"_s, u"550"_s, u"Mailbox Not Found"_s}));
    m_model->appendRow(test::headingRow(u"Enhanced mail status"_s));
    m_model->appendRow(test::codeRow({u"smtp-enhanced"_s, u"4.2.2"_s, u"Mailbox Full"_s}));
    m_model->appendRow(test::codeRow({u"smtp-enhanced"_s, u"5.1.1"_s, u"Bad Destination"_s}));
    m_model->appendRow(test::headingRow(u"الأنظمة"_s));
    m_model->appendRow(test::codeRow({u"ar"_s, u"1"_s, u"صندوق البريد ممتلئ"_s}));
    m_model->appendRow(test::codeRow({u"ko"_s, u"2"_s, u"사서함을 찾을 수 없음"_s}));
    m_model->appendRow(test::codeRow({u"tr"_s, u"3"_s, u"İstek zaman aşımı"_s}));
    m_view->setModel(m_model);
    m_window->resize(320, 400);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window));
    m_window->activateWindow();
    m_view->setFocus();
}

void TestCodeListView::cleanup()
{
    delete m_window;
}

QString TestCodeListView::currentCode() const
{
    return m_view->currentIndex().data(models::CodeTextRole).toString();
}

void TestCodeListView::click(int row, Qt::KeyboardModifiers modifiers)
{
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, modifiers, at(row));
}

void TestCodeListView::keysSkipHeadings_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<int>("to");
    QTest::newRow("Down within a group") << 1 << Qt::Key_Down << 2;
    QTest::newRow("Down over a heading") << 3 << Qt::Key_Down << 5;
    QTest::newRow("Down at the end") << 10 << Qt::Key_Down << 10;
    QTest::newRow("Up within a group") << 3 << Qt::Key_Up << 2;
    QTest::newRow("Up over a heading") << 5 << Qt::Key_Up << 3;
    QTest::newRow("Up below the first heading") << 1 << Qt::Key_Up << 1;
    QTest::newRow("Home") << 9 << Qt::Key_Home << 1;
    QTest::newRow("Home at the start") << 1 << Qt::Key_Home << 1;
    QTest::newRow("End") << 2 << Qt::Key_End << 10;
    QTest::newRow("PageUp to the start") << 6 << Qt::Key_PageUp << 1;
    QTest::newRow("PageDown to the end") << 6 << Qt::Key_PageDown << 10;
}

void TestCodeListView::keysSkipHeadings()
{
    QFETCH(int, from);
    QFETCH(Qt::Key, key);
    QFETCH(int, to);
    m_view->setCurrentIndex(row(from));
    QTest::keyClick(m_view, key);
    QCOMPARE(m_view->currentIndex(), row(to));
    QCOMPARE(m_view->selectionModel()->selectedIndexes(), QModelIndexList{row(to)});

    m_view->setCurrentIndex(row(from));
    m_view->moveCurrent(key); // as a search field does
    QCOMPARE(m_view->currentIndex(), row(to));
}

void TestCodeListView::keysFromNowhere_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<int>("to");
    QTest::newRow("Down") << Qt::Key_Down << 1;
    QTest::newRow("Up") << Qt::Key_Up << 1;
    QTest::newRow("PageDown") << Qt::Key_PageDown << 1;
    QTest::newRow("PageUp") << Qt::Key_PageUp << 1;
    QTest::newRow("Home") << Qt::Key_Home << 1;
    QTest::newRow("End") << Qt::Key_End << 10;
}

void TestCodeListView::keysFromNowhere()
{
    QFETCH(Qt::Key, key);
    QFETCH(int, to);
    m_view->setCurrentIndex({}); // the focus makes the first code current
    QTest::keyClick(m_view, key);
    QCOMPARE(m_view->currentIndex(), row(to));
}

void TestCodeListView::emptyModelTakesKeys()
{
    m_model->clear();
    for (const auto key :
         {Qt::Key_Down, Qt::Key_Up, Qt::Key_PageDown, Qt::Key_End, Qt::Key_Return, Qt::Key_Space})
        QTest::keyClick(m_view, key);
    m_view->selectFirst();
    QVERIFY(!m_view->currentIndex().isValid());
    QVERIFY(m_view->selectedCodes().isEmpty());
    QCOMPARE(m_view->heightOfRows(8), 0);
}

void TestCodeListView::onlyHeadingsTakesKeys()
{
    m_model->clear();
    m_model->appendRow(test::headingRow(u"SMTP"_s));
    for (const auto key : {Qt::Key_Down, Qt::Key_Up, Qt::Key_Home, Qt::Key_End})
        QTest::keyClick(m_view, key);
    m_view->selectFirst();
    QVERIFY(!m_view->currentIndex().isValid());
}

void TestCodeListView::withoutModelTakesCalls()
{
    CodeListView view;
    view.moveCurrent(Qt::Key_Down);
    view.selectFirst();
    view.activateCurrent();
    QVERIFY(!view.selectCode(smtp(u"550"_s)));
    QVERIFY(view.selectedCodes().isEmpty());
    QCOMPARE(view.heightOfRows(8), 0);
    view.grab();
}

void TestCodeListView::pageKeysMoveByPage()
{
    m_model->clear();
    for (int i = 0; i < 100; ++i)
        m_model->appendRow(test::codeRow({u"smtp"_s, QString::number(i), u"Name"_s}));
    const int page = m_view->viewport()->height() / m_view->visualRect(row(0)).height() - 1;
    m_view->setCurrentIndex(row(20));
    QTest::keyClick(m_view, Qt::Key_PageDown);
    QCOMPARE(m_view->currentIndex().row(), 20 + page);
    QTest::keyClick(m_view, Qt::Key_PageUp);
    QCOMPARE(m_view->currentIndex().row(), 20);
    QVERIFY(m_view->viewport()->rect().contains(m_view->visualRect(row(20))));
}

void TestCodeListView::headingComesIntoView()
{
    m_window->resize(320, 4 * m_view->visualRect(row(0)).height());
    m_view->setCurrentIndex(row(10));
    QVERIFY(!m_view->viewport()->rect().intersects(m_view->visualRect(row(0))));
    QTest::keyClick(m_view, Qt::Key_Home);
    QVERIFY(m_view->viewport()->rect().contains(m_view->visualRect(row(0))));
    QVERIFY(m_view->viewport()->rect().contains(m_view->visualRect(row(1))));
}

void TestCodeListView::endFetchesEverything()
{
    LargeModel large;
    m_view->setModel(&large);
    QTest::keyClick(m_view, Qt::Key_End);
    QCOMPARE(m_view->currentIndex().row(), LargeModel::total - 1);
    m_view->setModel(m_model);
}

void TestCodeListView::clickSelectsOne()
{
    QSignalSpy current(m_view, &CodeListView::currentCodeChanged);
    QSignalSpy pair(m_view, &CodeListView::pairSelected);
    click(3);
    QCOMPARE(current.size(), 1);
    QCOMPARE(current.first().first().value<CodeId>(), smtp(u"550"_s));
    click(5);
    QCOMPARE(current.size(), 2);
    QCOMPARE(m_view->selectedCodes().size(), 1);
    QVERIFY(pair.isEmpty());
}

void TestCodeListView::clickOnHeadingChangesNothing()
{
    click(3);
    QSignalSpy current(m_view, &CodeListView::currentCodeChanged);
    for (const auto modifiers : {Qt::NoModifier, Qt::ControlModifier, Qt::ShiftModifier}) {
        click(4, modifiers);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, modifiers, at(4));
    }
    QCOMPARE(m_view->currentIndex(), row(3));
    QCOMPARE(m_view->selectedCodes(), QList<CodeId>{smtp(u"550"_s)});
    QVERIFY(current.isEmpty());
}

void TestCodeListView::clickBelowRowsKeepsSelection()
{
    click(3);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::NoModifier,
                      QPoint(50, m_view->viewport()->height() - 3));
    QCOMPARE(m_view->selectedCodes(), QList<CodeId>{smtp(u"550"_s)});
}

void TestCodeListView::dragSelectsNothingMore()
{
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, Qt::NoModifier, at(1));
    QTest::mouseMove(m_view->viewport(), at(2));
    QTest::mouseMove(m_view->viewport(), at(4));
    QTest::mouseMove(m_view->viewport(), at(6));
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, Qt::NoModifier, at(6));
    QCOMPARE(m_view->selectedCodes(), QList<CodeId>{smtp(u"250"_s)});
    QCOMPARE(m_view->currentIndex(), row(1));
}

void TestCodeListView::secondCodeMakesPair_data()
{
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    QTest::newRow("Ctrl, downwards") << Qt::KeyboardModifiers(Qt::ControlModifier) << 2 << 6;
    QTest::newRow("Ctrl, upwards") << Qt::KeyboardModifiers(Qt::ControlModifier) << 6 << 2;
    QTest::newRow("Shift, downwards") << Qt::KeyboardModifiers(Qt::ShiftModifier) << 2 << 6;
    QTest::newRow("Shift, upwards") << Qt::KeyboardModifiers(Qt::ShiftModifier) << 6 << 2;
    QTest::newRow("Ctrl and Shift") << (Qt::ControlModifier | Qt::ShiftModifier) << 1 << 10;
    QTest::newRow("neighbours") << Qt::KeyboardModifiers(Qt::ShiftModifier) << 1 << 2;
}

void TestCodeListView::secondCodeMakesPair()
{
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(int, first);
    QFETCH(int, second);
    QSignalSpy current(m_view, &CodeListView::currentCodeChanged);
    QSignalSpy pair(m_view, &CodeListView::pairSelected);
    click(first);
    click(second, modifiers);
    QCOMPARE(current.size(), 1);
    QCOMPARE(pair.size(), 1);
    QCOMPARE(pair.first().at(0).value<CodeId>(),
             row(first).data(models::CodeIdRole).value<CodeId>());
    QCOMPARE(pair.first().at(1).value<CodeId>(),
             row(second).data(models::CodeIdRole).value<CodeId>());
    QCOMPARE(m_view->selectionModel()->selectedIndexes().size(), 2);
    QCOMPARE(m_view->currentIndex(), row(second));
}

void TestCodeListView::thirdReplacesSecond()
{
    QSignalSpy pair(m_view, &CodeListView::pairSelected);
    click(1);
    click(3, Qt::ControlModifier);
    click(6, Qt::ControlModifier);
    click(2, Qt::ShiftModifier);
    QCOMPARE(pair.size(), 3);
    QCOMPARE(m_view->selectedCodes(), (QList<CodeId>{smtp(u"250"_s), smtp(u"252"_s)}));
}

void TestCodeListView::controlClickTakesBack()
{
    QSignalSpy current(m_view, &CodeListView::currentCodeChanged);
    click(1);
    click(3, Qt::ControlModifier);
    click(1, Qt::ControlModifier);
    QCOMPARE(m_view->selectedCodes(), QList<CodeId>{smtp(u"550"_s)});
    QCOMPARE(current.size(), 2);
    QCOMPARE(current.last().first().value<CodeId>(), smtp(u"550"_s));
    click(3, Qt::ControlModifier); // the last one stays
    QCOMPARE(m_view->selectedCodes(), QList<CodeId>{smtp(u"550"_s)});
}

void TestCodeListView::plainClickEndsPair()
{
    QSignalSpy current(m_view, &CodeListView::currentCodeChanged);
    click(1);
    click(3, Qt::ControlModifier);
    click(1);
    QCOMPARE(m_view->selectedCodes(), QList<CodeId>{smtp(u"250"_s)});
    QCOMPARE(current.size(), 2); // once more: it is alone again
}

void TestCodeListView::shiftKeyMakesPair()
{
    QSignalSpy pair(m_view, &CodeListView::pairSelected);
    click(2);
    QTest::keyClick(m_view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(m_view, Qt::Key_Down, Qt::ShiftModifier); // over the heading
    QCOMPARE(pair.size(), 2);
    QCOMPARE(pair.last().at(1).value<CodeId>(), (CodeId{u"smtp-enhanced"_s, u"4.2.2"_s}));
    QTest::keyClick(m_view, Qt::Key_Up, Qt::ShiftModifier);
    QTest::keyClick(m_view, Qt::Key_Up, Qt::ShiftModifier); // back at the first
    QCOMPARE(m_view->selectedCodes(), QList<CodeId>{smtp(u"252"_s)});
    QTest::keyClick(m_view, Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedCodes(), (QList<CodeId>{smtp(u"252"_s), smtp(u"250"_s)}));
}

void TestCodeListView::controlKeyMovesWithoutSelecting()
{
    click(1);
    QTest::keyClick(m_view, Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(m_view, Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(m_view->currentIndex(), row(3));
    QCOMPARE(m_view->selectedCodes(), QList<CodeId>{smtp(u"250"_s)});
    QTest::keyClick(m_view, Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(m_view->selectedCodes(), (QList<CodeId>{smtp(u"250"_s), smtp(u"550"_s)}));
}

void TestCodeListView::spaceSelects()
{
    click(1);
    QTest::keyClick(m_view, Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(m_view, Qt::Key_Space);
    QCOMPARE(m_view->selectedCodes(), QList<CodeId>{smtp(u"252"_s)});
}

void TestCodeListView::pairCanBeForbidden()
{
    m_view->setPairSelectable(false);
    QSignalSpy pair(m_view, &CodeListView::pairSelected);
    click(1);
    click(3, Qt::ControlModifier);
    QCOMPARE(m_view->selectedCodes(), QList<CodeId>{smtp(u"550"_s)});
    QTest::keyClick(m_view, Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedCodes(), QList<CodeId>{smtp(u"252"_s)});
    QVERIFY(pair.isEmpty());
}

void TestCodeListView::selectAllDoesNothing()
{
    click(1);
    m_view->selectAll();
    QTest::keyClick(m_view, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_view->selectedCodes().size(), 1);
}

void TestCodeListView::selectPairIsSilent()
{
    QSignalSpy current(m_view, &CodeListView::currentCodeChanged);
    QSignalSpy pair(m_view, &CodeListView::pairSelected);
    m_view->selectPair(row(6), row(2));
    QCOMPARE(m_view->selectedCodes(),
             (QList<CodeId>{{u"smtp-enhanced"_s, u"5.1.1"_s}, smtp(u"252"_s)}));
    QVERIFY(current.isEmpty());
    QVERIFY(pair.isEmpty());
    m_view->selectPair(row(0), row(2)); // a heading: nothing changes
    QCOMPARE(m_view->selectedCodes().size(), 2);
}

void TestCodeListView::assistiveTechnologyNeverSelectsThree()
{
    QSignalSpy pair(m_view, &CodeListView::pairSelected);
    QItemSelectionModel *selection = m_view->selectionModel();
    selection->select(row(1), QItemSelectionModel::Select);
    selection->select(row(2), QItemSelectionModel::Select);
    selection->select(row(5), QItemSelectionModel::Select);
    QCOMPARE(m_view->selectedCodes().size(), 2);
    QVERIFY(!pair.isEmpty());
}

void TestCodeListView::currentIsAnnouncedOnce()
{
    QSignalSpy current(m_view, &CodeListView::currentCodeChanged);
    m_view->setCurrentIndex(row(3));
    m_view->setCurrentIndex(row(3));
    click(3);
    m_view->moveCurrent(Qt::Key_Down);
    m_view->moveCurrent(Qt::Key_Up);
    QCOMPARE(current.size(), 3);
}

void TestCodeListView::programmaticCurrentIsSelected()
{
    m_view->setCurrentIndex(row(3));
    QCOMPARE(m_view->selectedCodes(), QList<CodeId>{smtp(u"550"_s)});
    m_view->setCurrentIndex(row(4)); // a heading
    QCOMPARE(m_view->selectedCodes(), QList<CodeId>{smtp(u"550"_s)});
}

void TestCodeListView::selectionSurvivesSorting()
{
    m_view->selectPair(row(3), row(1));
    QSignalSpy current(m_view, &CodeListView::currentCodeChanged);
    m_model->sort(0, Qt::DescendingOrder);
    QCOMPARE(m_view->selectedCodes(), (QList<CodeId>{smtp(u"550"_s), smtp(u"250"_s)}));
    QCOMPARE(currentCode(), u"250"_s);
    QVERIFY(current.isEmpty());
}

void TestCodeListView::resetForgetsSelection()
{
    m_view->setCurrentIndex(row(3));
    m_model->clear();
    m_model->appendRow(test::codeRow({u"smtp"_s, u"550"_s, u"Mailbox Not Found"_s}));
    QVERIFY(m_view->selectedCodes().isEmpty());
    QSignalSpy current(m_view, &CodeListView::currentCodeChanged);
    m_view->selectFirst();
    QCOMPARE(current.size(), 1);
}

void TestCodeListView::removedRowIsDeselected()
{
    m_view->selectPair(row(1), row(3));
    QSignalSpy current(m_view, &CodeListView::currentCodeChanged);
    m_model->removeRow(3);
    QCOMPARE(m_view->selectedCodes(), QList<CodeId>{smtp(u"250"_s)});
    QCOMPARE(current.size(), 1);
}

void TestCodeListView::selectCodeFindsIt()
{
    QVERIFY(m_view->selectCode(smtp(u"252"_s)));
    QCOMPARE(m_view->currentIndex(), row(2));
    QVERIFY(!m_view->selectCode(smtp(u"999"_s)));
    QVERIFY(m_view->selectedCodes().isEmpty());
    QVERIFY(!m_view->selectCode({}));
}

void TestCodeListView::enterActivates()
{
    QSignalSpy activated(m_view, &CodeListView::codeActivated);
    m_view->setCurrentIndex({});
    QTest::keyClick(m_view, Qt::Key_Return);
    QVERIFY(activated.isEmpty());
    m_view->setCurrentIndex(row(3));
    QTest::keyClick(m_view, Qt::Key_Return);
    QTest::keyClick(m_view, Qt::Key_Enter, Qt::KeypadModifier);
    m_view->activateCurrent();
    QCOMPARE(activated.size(), 3);
    QCOMPARE(activated.first().first().value<CodeId>(), smtp(u"550"_s));
}

void TestCodeListView::doubleClickActivates()
{
    QSignalSpy activated(m_view, &CodeListView::codeActivated);
    click(2);
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, Qt::NoModifier, at(2));
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().value<CodeId>(), smtp(u"252"_s));
    QTest::mouseDClick(m_view->viewport(), Qt::RightButton, Qt::NoModifier, at(2));
    QCOMPARE(activated.size(), 1);
}

void TestCodeListView::otherKeysGoToParent_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("letter") << Qt::Key_M << Qt::KeyboardModifiers();
    QTest::newRow("digit") << Qt::Key_5 << Qt::KeyboardModifiers();
    QTest::newRow("Escape") << Qt::Key_Escape << Qt::KeyboardModifiers();
    QTest::newRow("copy") << Qt::Key_C << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("compare") << Qt::Key_Return << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("back") << Qt::Key_Up << Qt::KeyboardModifiers(Qt::AltModifier);
}

void TestCodeListView::otherKeysGoToParent()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    m_view->setCurrentIndex(row(2));
    QKeyEvent event(QEvent::KeyPress, key, modifiers, key < 0x80 ? QString(QChar(key)) : QString());
    event.accept();
    QCoreApplication::sendEvent(m_view, &event);
    QVERIFY(!event.isAccepted());
    QCOMPARE(m_view->currentIndex(), row(2));
}

void TestCodeListView::armedByFocusOrProperty()
{
    const auto *delegate = qobject_cast<ui::CodeDelegate *>(m_view->itemDelegate());
    QTRY_VERIFY(m_view->hasFocus());
    QVERIFY(delegate->isArmed());
    QLineEdit field(m_window);
    field.show();
    field.setFocus();
    QVERIFY(!delegate->isArmed());
    m_view->setArmed(true);
    QVERIFY(delegate->isArmed());
    m_view->setArmed(false);
    QVERIFY(!delegate->isArmed());
}

void TestCodeListView::codeColumnFollowsVisibleCodes_data()
{
    QTest::addColumn<QStringList>("codes");
    QTest::addColumn<QString>("widest");
    QTest::newRow("numbers") << QStringList{u"1"_s, u"550"_s} << u"550"_s;
    QTest::newRow("dotted") << QStringList{u"550"_s, u"5.1.1"_s} << u"5.1.1"_s;
    QTest::newRow("long word beside numbers")
        << QStringList{u"550"_s, u"NONEXISTENT"_s} << u"550"_s;
    QTest::newRow("short word beside numbers") << QStringList{u"550"_s, u"IN-USE"_s} << u"550"_s;
    QTest::newRow("only words") << QStringList{u"EIO"_s, u"ECONNRESET"_s} << u"EIO"_s;
    QTest::newRow("long number") << QStringList{u"4"_s, u"0x80070005"_s} << u"4"_s;
}

void TestCodeListView::codeColumnFollowsVisibleCodes()
{
    QFETCH(QStringList, codes);
    QFETCH(QString, widest);
    m_model->clear();
    for (const QString &code : std::as_const(codes))
        m_model->appendRow(test::codeRow({u"x"_s, code, u"Name"_s}));
    m_view->grab();
    const auto *delegate = qobject_cast<ui::CodeDelegate *>(m_view->itemDelegate());
    QCOMPARE(delegate->codeColumn(), ui::CodeDelegate::columnWidthOf({widest}, m_view->font()));
}

void TestCodeListView::codeColumnStaysWhileScrolling()
{
    m_model->clear();
    m_model->appendRow(test::codeRow({u"x"_s, u"5.1.1"_s, u"Name"_s}));
    for (int i = 0; i < 100; ++i)
        m_model->appendRow(test::codeRow({u"x"_s, u"1"_s, u"Name"_s}));
    const auto *delegate = qobject_cast<ui::CodeDelegate *>(m_view->itemDelegate());
    m_view->grab();
    const int before = delegate->codeColumn();
    m_view->scrollToBottom();
    m_view->grab();
    QCOMPARE(delegate->codeColumn(), before);
    m_model->removeRow(0);
    m_view->grab();
    QVERIFY(delegate->codeColumn() < before);
}

void TestCodeListView::currentStaysVisibleWhenResized()
{
    m_view->setCurrentIndex(row(10));
    m_window->resize(320, 120);
    QTRY_COMPARE(m_view->height(), 120);
    QVERIFY(m_view->viewport()->rect().contains(m_view->visualRect(row(10))));
}

void TestCodeListView::surfaceShowsThrough()
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(1, 200, 3));
    palette.setColor(QPalette::Base, QColor(9, 9, 9));
    m_window->setPalette(palette);
    const QImage image = m_window->grab().toImage();
    QCOMPARE(image.pixelColor(2, image.height() - 3), QColor(1, 200, 3));
    QCOMPARE(m_view->frameWidth(), 0);
}

void TestCodeListView::accessibleNames()
{
    QVERIFY(!m_view->accessibleName().isEmpty());
    m_model->item(3)->setData(u"550 Mailbox Not Found, permanent failure, SMTP"_s,
                              Qt::AccessibleTextRole);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_view);
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->text(QAccessible::Name), m_view->accessibleName());
    QVERIFY(list->child(3)->text(QAccessible::Name).contains(u"permanent failure"_s));

    m_view->setAccessibleName(u"Suggestions"_s);
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_view, &change);
    QCOMPARE(m_view->accessibleName(), u"Suggestions"_s);
}

void TestCodeListView::fontChangesRowHeight()
{
    const int before = m_view->visualRect(row(1)).height();
    QFont font = m_view->font();
    font.setPointSizeF(font.pointSizeF() * 2);
    m_view->setFont(font);
    QTRY_VERIFY(m_view->visualRect(row(1)).height() > before + 10);
    QCOMPARE(m_view->heightOfRows(3), 3 * m_view->visualRect(row(1)).height());
}

void TestCodeListView::rowsAreAsWideAsViewInBothDirections()
{
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        m_window->setLayoutDirection(direction);
        m_view->grab();
        QCOMPARE(m_view->visualRect(row(1)).width(), m_view->viewport()->width());
        QCOMPARE(m_view->visualRect(row(1)).left(), 0);
        click(2);
        QCOMPARE(m_view->currentIndex(), row(2));
    }
}

void TestCodeListView::endFollowsRowsThatComeLater()
{
    const auto append = [this] {
        m_model->appendRow(test::codeRow({u"smtp"_s, u"599"_s, u"Later"_s}));
        QCoreApplication::processEvents();
        return row(m_model->rowCount() - 1);
    };
    QTest::keyClick(m_view, Qt::Key_End);
    for (int i = 0; i < 2; ++i) {
        const QModelIndex last = append();
        QCOMPARE(m_view->currentIndex(), last);
        QCOMPARE(m_view->selectedCodes().size(), 1);
    }
    click(2);
    (void)append();
    QCOMPARE(m_view->currentIndex(), row(2));
    QTest::keyClick(m_view, Qt::Key_End);
    QTest::keyClick(m_view, Qt::Key_Up);
    const QModelIndex above = m_view->currentIndex();
    (void)append();
    QCOMPARE(m_view->currentIndex(), above);
}

void TestCodeListView::millionRowsPaintOnlyVisible()
{
    LargeModel large;
    while (large.canFetchMore({}))
        large.fetchMore({});
    m_view->setModel(&large);
    m_view->scrollTo(large.index(LargeModel::total / 2));
    const int before = large.namesAsked();
    m_view->grab();
    const int visible =
        m_view->viewport()->height() / m_view->visualRect(large.index(0)).height() + 2;
    QVERIFY(large.namesAsked() > before);
    QVERIFY(large.namesAsked() - before <= visible);
    m_view->setModel(m_model);
}

void TestCodeListView::touchSelects()
{
    const std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice());
    const QPoint finger = at(3);
    QSignalSpy clicked(m_view, &QAbstractItemView::clicked);
    QTest::touchEvent(m_window, screen.get()).press(1, finger, m_view->viewport());
    QTest::touchEvent(m_window, screen.get()).release(1, finger, m_view->viewport());
    QCOMPARE(m_view->selectedCodes(), QList<CodeId>{smtp(u"550"_s)});
    QCOMPARE(clicked.size(), 1);

    QTest::touchEvent(m_window, screen.get()).press(1, at(4), m_view->viewport()); // a heading
    QTest::touchEvent(m_window, screen.get()).release(1, at(4), m_view->viewport());
    QCOMPARE(m_view->selectedCodes(), QList<CodeId>{smtp(u"550"_s)});
    QCOMPARE(clicked.size(), 1);
}

void TestCodeListView::touchScrolls()
{
    m_window->resize(320, 150);
    QTRY_COMPARE(m_view->height(), 150);
    const std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice());
    QTest::touchEvent(m_window, screen.get()).press(1, {100, 140}, m_view->viewport());
    for (int y = 130; y >= 20; y -= 10)
        QTest::touchEvent(m_window, screen.get()).move(1, {100, y}, m_view->viewport());
    QTest::touchEvent(m_window, screen.get()).release(1, {100, 20}, m_view->viewport());
    QTRY_VERIFY(m_view->verticalScrollBar()->value() > 20);
    QVERIFY(m_view->selectedCodes().isEmpty());
}

QTEST_MAIN(TestCodeListView)
#include "tst_codelistview.moc"

// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/codelistview.h"
#include "ui/nomatchpane.h"

#include "samplecodes.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QTranslator>

using namespace statusbook;
using namespace Qt::StringLiterals;
using core::CodeId;
using ui::NoMatchPane;

namespace {

// Marks every text that goes through it.
class Brackets final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *,
                                    int) const override
    {
        return u'[' + QString::fromUtf8(source) + u']';
    }
};

} // namespace

class TestNoMatchPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void sentenceHoldsQuery_data();
    void sentenceHoldsQuery();
    void longQueryIsElided_data();
    void longQueryIsElided();
    void emptyPartsAreHidden();
    void scopeShowsButton();
    void suggestionsFollowModel();
    void suggestionsShowWithoutScrolling();
    void keysReachSuggestions();
    void emptySuggestionsTakeKeys();
    void buttonRequestsEverywhere();
    void everythingIsRetranslated();
    void drawsInBothDirections();

private:
    [[nodiscard]] QList<QLabel *> labels() const { return m_pane->findChildren<QLabel *>(); }
    [[nodiscard]] ui::CodeListView *list() const { return m_pane->findChild<ui::CodeListView *>(); }
    [[nodiscard]] QPushButton *button() const { return m_pane->findChild<QPushButton *>(); }
    [[nodiscard]] QString sentence() const { return labels().at(0)->text(); }

    NoMatchPane *m_pane = nullptr;
    QStandardItemModel *m_model = nullptr;
};

void TestNoMatchPane::init()
{
    m_pane = new NoMatchPane;
    m_model = new QStandardItemModel(m_pane);
    m_model->appendRow(test::codeRow({u"smtp-enhanced"_s, u"4.2.2"_s, u"Mailbox Full"_s}));
    m_model->appendRow(test::codeRow({u"smtp"_s, u"552"_s, u"صندوق البريد ممتلئ"_s}));
    m_pane->resize(320, 500);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane));
}

void TestNoMatchPane::cleanup()
{
    delete m_pane;
}

void TestNoMatchPane::sentenceHoldsQuery_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("English") << u"mailbxo fll"_s;
    QTest::newRow("Arabic") << u"صندوق"_s;
    QTest::newRow("Hangul in composition") << u"사ㅅ"_s;
    QTest::newRow("Turkish") << u"İĞÜŞ ığ"_s;
    QTest::newRow("markup") << u"<b>550</b>"_s;
    QTest::newRow("placeholder") << u"%1 %2"_s;
}

void TestNoMatchPane::sentenceHoldsQuery()
{
    QFETCH(QString, query);
    m_pane->setQuery(query);
    QVERIFY(sentence().contains(query));
    QCOMPARE(labels().at(0)->textFormat(), Qt::PlainText);
}

void TestNoMatchPane::longQueryIsElided_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("one word") << QString(5000, u'x');
    QTest::newRow("words") << u"mailbox full "_s.repeated(50);
    QTest::newRow("Hangul") << u"사서함"_s.repeated(100);
    QTest::newRow("Arabic") << u"صندوق البريد "_s.repeated(50);
}

void TestNoMatchPane::longQueryIsElided()
{
    QFETCH(QString, query);
    m_pane->setQuery(query);
    const QString narrow = sentence();
    QVERIFY(narrow.size() < 80);
    QVERIFY(narrow.contains(u'…'));
    QVERIFY(m_pane->minimumSizeHint().width() <= 320);
    m_pane->resize(700, 500);
    QTRY_VERIFY(sentence().size() > narrow.size());
}

void TestNoMatchPane::emptyPartsAreHidden()
{
    for (const QLabel *label : labels())
        QVERIFY(!label->isVisible());
    QVERIFY(!list()->isVisible());
    QVERIFY(!button()->isVisible());
    m_pane->setQuery(u"mailbxo"_s);
    QVERIFY(labels().at(0)->isVisible());
    QVERIFY(!button()->isVisible());
    m_pane->setQuery(u"  "_s);
    QVERIFY(!labels().at(0)->isVisible());
}

void TestNoMatchPane::scopeShowsButton()
{
    m_pane->setScope(u"Enhanced mail status"_s);
    QVERIFY(button()->isVisible());
    QVERIFY(labels().at(1)->text().contains(u"Enhanced mail status"_s));
    QVERIFY(labels().at(1)->isVisible());
    m_pane->setScope({});
    QVERIFY(!button()->isVisible());
    QVERIFY(!labels().at(1)->isVisible());
}

void TestNoMatchPane::suggestionsFollowModel()
{
    m_pane->setSuggestions(m_model);
    QVERIFY(list()->isVisible());
    QVERIFY(labels().at(2)->isVisible());
    m_model->removeRows(0, 2);
    QVERIFY(!list()->isVisible());
    QVERIFY(!labels().at(2)->isVisible());
    m_model->appendRow(test::codeRow({u"smtp"_s, u"550"_s, u"Mailbox Not Found"_s}));
    QVERIFY(list()->isVisible());
    m_model->clear();
    QVERIFY(!list()->isVisible());
    m_pane->setSuggestions(nullptr);
    QVERIFY(!list()->isVisible());
}

void TestNoMatchPane::suggestionsShowWithoutScrolling()
{
    m_pane->setSuggestions(m_model);
    QTRY_COMPARE(list()->height(), list()->heightOfRows(2));
    for (int i = 0; i < 100; ++i)
        m_model->appendRow(test::codeRow({u"smtp"_s, QString::number(i), u"Name"_s}));
    QVERIFY(list()->height() <= list()->heightOfRows(10));
    QFont font = m_pane->font();
    font.setPointSizeF(font.pointSizeF() * 2);
    m_model->removeRows(2, 100);
    m_pane->setFont(font);
    QTRY_COMPARE(list()->height(), list()->heightOfRows(2));
}

void TestNoMatchPane::keysReachSuggestions()
{
    m_pane->setSuggestions(m_model);
    QSignalSpy current(m_pane, &NoMatchPane::currentCodeChanged);
    QSignalSpy activated(m_pane, &NoMatchPane::codeActivated);
    m_pane->moveCurrent(Qt::Key_Down);
    m_pane->moveCurrent(Qt::Key_Down);
    m_pane->activateCurrent();
    QCOMPARE(current.size(), 2);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().value<CodeId>(), (CodeId{u"smtp"_s, u"552"_s}));
}

void TestNoMatchPane::emptySuggestionsTakeKeys()
{
    m_pane->moveCurrent(Qt::Key_Down);
    m_pane->activateCurrent();
    m_pane->setArmed(true);
}

void TestNoMatchPane::buttonRequestsEverywhere()
{
    m_pane->setScope(u"SMTP"_s);
    QSignalSpy requested(m_pane, &NoMatchPane::searchEverywhereRequested);
    QTest::mouseClick(button(), Qt::LeftButton);
    QCOMPARE(requested.size(), 1);
}

void TestNoMatchPane::everythingIsRetranslated()
{
    m_pane->setQuery(u"mailbxo"_s);
    m_pane->setScope(u"SMTP"_s);
    m_pane->setSuggestions(m_model);
    Brackets brackets;
    QCoreApplication::installTranslator(&brackets);
    QTRY_VERIFY(button()->text().startsWith(u'['));
    for (const QLabel *label : labels())
        QVERIFY2(label->text().startsWith(u'['), qPrintable(label->text()));
    QVERIFY(list()->accessibleName().startsWith(u'['));
    QVERIFY(sentence().contains(u"mailbxo"_s));
    QCoreApplication::removeTranslator(&brackets);
    QTRY_VERIFY(!button()->text().startsWith(u'['));
}

void TestNoMatchPane::drawsInBothDirections()
{
    m_pane->setQuery(u"mailbxo"_s);
    m_pane->setScope(u"SMTP"_s);
    m_pane->setSuggestions(m_model);
    m_pane->grab();
    QTRY_VERIFY(button()->x() < m_pane->width() / 4);
    m_pane->setLayoutDirection(Qt::RightToLeft);
    m_pane->grab();
    QTRY_VERIFY(button()->geometry().right() > m_pane->width() * 3 / 4);
}

QTEST_MAIN(TestNoMatchPane)
#include "tst_nomatchpane.moc"

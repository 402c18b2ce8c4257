// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/startpage.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace statusbook;
using namespace Qt::StringLiterals;
using ui::StartPage;

namespace {

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

QList<QAbstractButton *> examplesOf(const StartPage &page)
{
    return page.widget()->findChildren<QAbstractButton *>();
}

} // namespace

class TestStartPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void examplesAreClicked();
    void examplesAreReachedByKeys();
    void examplesAreExplained();
    void shortcutsAreShown();
    void wordsAreRetranslated();
    void smallWindowScrolls();
    void mirrors();

private:
    StartPage *m_page = nullptr;
};

void TestStartPage::init()
{
    QPixmap icon(88, 88);
    icon.fill(Qt::blue);
    m_page = new StartPage(icon);
    m_page->resize(700, 500);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page));
}

void TestStartPage::cleanup()
{
    delete m_page;
}

void TestStartPage::examplesAreClicked()
{
    QSignalSpy activated(m_page, &StartPage::exampleActivated);
    const QList<QAbstractButton *> examples = examplesOf(*m_page);
    QCOMPARE(examples.size(), 4);
    for (QAbstractButton *example : examples) {
        QTest::mouseClick(example, Qt::LeftButton);
        QCOMPARE(activated.last().first().toString(), example->text());
    }
    QCOMPARE(activated.size(), 4);
}

void TestStartPage::examplesAreReachedByKeys()
{
    QSignalSpy activated(m_page, &StartPage::exampleActivated);
    const QList<QAbstractButton *> examples = examplesOf(*m_page);
    m_page->activateWindow();
    examples.first()->setFocus();
    QTRY_VERIFY(examples.first()->hasFocus());
    QTest::keyClick(examples.first(), Qt::Key_Tab);
    QVERIFY(examples.at(1)->hasFocus());
    QTest::keyClick(examples.at(1), Qt::Key_Space);
    QTest::keyClick(examples.at(1), Qt::Key_Return);
    QCOMPARE(activated.size(), 2);
}

void TestStartPage::examplesAreExplained()
{
    for (const QAbstractButton *example : examplesOf(*m_page)) {
        QVERIFY(!example->text().isEmpty());
        QVERIFY(!example->accessibleDescription().isEmpty());
    }
}

void TestStartPage::shortcutsAreShown()
{
    m_page->setShortcuts({{u"Ctrl+F"_s, u"search"_s}, {u"F1"_s, u"all shortcuts"_s}});
    const QList<QLabel *> labels = m_page->widget()->findChildren<QLabel *>();
    const auto holds = [](const QLabel *label) { return label->text().contains(u"Ctrl+F"_s); };
    const auto label = std::find_if(labels.begin(), labels.end(), holds);
    QVERIFY(label != labels.end());
    QCOMPARE((*label)->text().count(u' '), 1); // lines break between pairs only
    m_page->setShortcuts({});
    QVERIFY(!(*label)->isVisible());
}

void TestStartPage::wordsAreRetranslated()
{
    Brackets brackets;
    QCoreApplication::installTranslator(&brackets);
    const QList<QAbstractButton *> examples = examplesOf(*m_page);
    QTRY_VERIFY(examples.first()->text().startsWith(u'['));
    for (const QAbstractButton *example : examples)
        QVERIFY(example->text().startsWith(u'['));
    for (const QLabel *label : m_page->widget()->findChildren<QLabel *>())
        QVERIFY(label->text().isEmpty() || label->text().startsWith(u'['));
    QCoreApplication::removeTranslator(&brackets);
}

void TestStartPage::smallWindowScrolls()
{
    m_page->resize(300, 160);
    QTRY_VERIFY(m_page->verticalScrollBar()->maximum() > 0);
    QVERIFY(m_page->minimumSizeHint().height() < 160);
}

void TestStartPage::mirrors()
{
    const QAbstractButton *example = examplesOf(*m_page).first();
    QTRY_VERIFY(example->geometry().center().x() < m_page->width() / 2);
    m_page->setLayoutDirection(Qt::RightToLeft);
    QTRY_VERIFY(example->geometry().center().x() > m_page->width() / 2);
}

QTEST_MAIN(TestStartPage)
#include "tst_startpage.moc"

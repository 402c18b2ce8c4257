// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "samplepages.h"
#include "ui/colors.h"
#include "ui/pageview.h"

#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QImage>
#include <QLineEdit>
#include <QMimeData>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextTable>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace statusbook;
using namespace Qt::StringLiterals;
using tests::comparisonPage;
using tests::entryPage;
using ui::PageView;

namespace {

// A page on the screen.
class View final
{
public:
    explicit View(const models::Page &page, int width = 800)
    {
        m_view.resize(width, 600);
        m_view.setPage(page);
        m_view.show();
        (void)QTest::qWaitFor([this] { return m_view.isComplete(); });
    }

    [[nodiscard]] PageView *operator->() { return &m_view; }
    [[nodiscard]] PageView *get() { return &m_view; }

    // All of it, as it stands on the clipboard.
    [[nodiscard]] const QMimeData *copied()
    {
        m_view.selectAll();
        m_view.copy();
        return QApplication::clipboard()->mimeData();
    }

    // The middle of the first occurrence of a text.
    [[nodiscard]] QPoint placeOf(const QString &text) const
    {
        QTextCursor cursor = m_view.document()->find(text);
        cursor.setPosition((cursor.selectionStart() + cursor.selectionEnd()) / 2);
        return m_view.cursorRect(cursor).center();
    }

    [[nodiscard]] QTextCharFormat formatOf(const QString &text) const
    {
        return m_view.document()->find(text).charFormat();
    }

    [[nodiscard]] QString text() const { return m_view.document()->toPlainText(); }
    [[nodiscard]] QImage image() { return m_view.viewport()->grab().toImage(); }

private:
    PageView m_view;
};

class Window final : public QWidget
{
public:
    explicit Window(const models::Page &page)
        : before(new QLineEdit(this))
        , view(new PageView(this))
        , after(new QLineEdit(this))
    {
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(before);
        layout->addWidget(view);
        layout->addWidget(after);
        resize(800, 700);
        view->setPage(page);
        show();
        activateWindow();
        (void)QTest::qWaitFor([this] { return view->isComplete(); });
    }

    QLineEdit *before;
    PageView *view;
    QLineEdit *after;
};

bool hasColor(const QImage &image, const QColor &color)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).rgb() == color.rgb())
                return true;
        }
    }
    return false;
}

// Whether the colour reaches farther to the left than to the right of the image's middle.
bool isAtLeft(const QImage &image, const QColor &color)
{
    for (int x = 0; x < image.width() / 2; ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixelColor(x, y).rgb() == color.rgb())
                return true;
        }
    }
    return false;
}

void sendTab(Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, modifiers);
}

QPalette darkPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(0x32, 0x32, 0x32));
    palette.setColor(QPalette::Base, QColor(0x24, 0x24, 0x24));
    palette.setColor(QPalette::Text, QColor(0xf2, 0xf2, 0xf2));
    palette.setColor(QPalette::Highlight, QColor(0x30, 0x8c, 0xc6));
    return palette;
}

} // namespace

class TestPageView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void links_byMouse();
    void links_byKeyboard();
    void tab_passesThroughThePage();
    void tab_backwardsLeavesThePage();
    void wireButton_byMouseAndKeyboard();
    void wireButtonInColumn_showsUnderThePointer();
    void focusRing_isDrawn();
    void hover_underlinesALink();
    void copy_dropsWhatOnlyDraws_data();
    void copy_dropsWhatOnlyDraws();
    void copy_keepsReadingOrderInRightToLeft();
    void copy_offersSimpleHtml();
    void copyKey_withoutSelectionIsLeftToTheWindow();
    void rightToLeft_reversesColumns();
    void rightToLeft_keepsWireTextsLeftToRight();
    void rightToLeft_isolatesCodes();
    void rightToLeft_putsCalloutBarAtTheRight();
    void narrow_putsLabelsAboveValues();
    void zoom_scalesEverything();
    void paletteChange_isFollowed();
    void drawings_haveTheirColors();
    void englishMark_standsOnceASection();
    void keepScroll_staysAtTheSamePart();
    void hiddenView_isFilledWhenShown();
    void firstPage_beginsWithItsTop();
    void longPage_beginsWithWhatIsInView();
    void shortPage_isCompleteAtOnce();
    void font_isThatOfThePage();
    void accessibleNames_areSet();
    void print_writesSheets();
    void emptyPage_isHarmless();
};

void TestPageView::initTestCase()
{
    QApplication::setStyle(u"Fusion"_s);
}

void TestPageView::links_byMouse()
{
    View view(entryPage());
    QSignalSpy codes(view.get(), &PageView::codeActivated);
    QSignalSpy compared(view.get(), &PageView::compareRequested);
    QSignalSpy urls(view.get(), &PageView::urlActivated);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view.placeOf(u"450"_s));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view.placeOf(u"Compare"_s));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view.placeOf(u"RFC"_s));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view.placeOf(u"refuses"_s));
    QCOMPARE(codes.size(), 1);
    QCOMPARE(codes[0][0].value<core::CodeId>().toString(), u"smtp/450"_s);
    QCOMPARE(compared.size(), 1);
    QCOMPARE(compared[0][0].value<core::CodeId>().toString(), u"smtp/550"_s);
    QCOMPARE(compared[0][1].value<core::CodeId>().toString(), u"smtp/551"_s);
    QCOMPARE(urls.size(), 1);
    QCOMPARE(urls[0][0].toUrl(), QUrl(u"https://example.org/5321"_s));
}

void TestPageView::links_byKeyboard()
{
    Window window(entryPage());
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy codes(window.view, &PageView::codeActivated);
    QSignalSpy compared(window.view, &PageView::compareRequested);
    QSignalSpy urls(window.view, &PageView::urlActivated);
    window.view->setFocus(Qt::TabFocusReason);
    QTest::keyClick(window.view, Qt::Key_Return);
    QCOMPARE(codes.size(), 0); // no link has the focus yet
    for (int link = 0; link < 5; ++link) {
        sendTab();
        if (link != 1) // the copy button
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    QCOMPARE(codes.size(), 2);
    QCOMPARE(codes[0][0].value<core::CodeId>().code, u"450"_s);
    QCOMPARE(codes[1][0].value<core::CodeId>().code, u"551"_s);
    QCOMPARE(compared.size(), 1);
    QCOMPARE(urls.size(), 1);
    sendTab(Qt::ShiftModifier);
    QTest::keyClick(window.view, Qt::Key_Enter);
    QCOMPARE(compared.size(), 2);
}

void TestPageView::tab_passesThroughThePage()
{
    Window window(entryPage());
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.before->setFocus();
    constexpr int stops = 1 + 5; // the page itself, its links
    for (int i = 0; i < stops; ++i) {
        sendTab();
        QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus == window.view || window.view->isAncestorOf(focus));
    }
    sendTab();
    QCOMPARE(QApplication::focusWidget(), window.after);
}

void TestPageView::tab_backwardsLeavesThePage()
{
    Window window(entryPage());
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.after->setFocus();
    int stops = 0;
    for (; stops < 20 && QApplication::focusWidget() != window.before; ++stops)
        sendTab(Qt::ShiftModifier);
    QCOMPARE(stops, 1 + 5 + 1);
}

void TestPageView::wireButton_byMouseAndKeyboard()
{
    Window window(entryPage());
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy copies(window.view, &PageView::wireCopyRequested);
    const auto buttons = window.view->viewport()->findChildren<QToolButton *>();
    QCOMPARE(buttons.size(), 1);
    QVERIFY(buttons[0]->isVisible());
    QVERIFY(!buttons[0]->accessibleName().isEmpty());
    QVERIFY(!buttons[0]->toolTip().isEmpty());
    QTest::mouseClick(buttons[0], Qt::LeftButton);
    window.view->setFocus(Qt::TabFocusReason);
    sendTab();
    sendTab();
    QCOMPARE(QApplication::focusWidget(), buttons[0]);
    QTest::keyClick(buttons[0], Qt::Key_Return);
    QTest::keyClick(buttons[0], Qt::Key_Space);
    QCOMPARE(copies.size(), 3);
    QCOMPARE(copies[0][0].toString(), u"C: RCPT TO:<a@example.com>\nS: 550 5.1.1 No such user"_s);
}

void TestPageView::wireButtonInColumn_showsUnderThePointer()
{
    View view(comparisonPage());
    const auto buttons = view->viewport()->findChildren<QToolButton *>();
    QCOMPARE(buttons.size(), 2);
    QVERIFY(!buttons[0]->isVisible());
    QTest::mouseMove(view->viewport(), view.placeOf(u"alice"_s));
    QTRY_VERIFY(buttons[0]->isVisible());
    QVERIFY(!buttons[1]->isVisible());
}

void TestPageView::focusRing_isDrawn()
{
    Window window(entryPage());
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const ui::Colors colors(window.view->palette());
    window.view->setFocus(Qt::MouseFocusReason);
    QVERIFY(!hasColor(window.view->viewport()->grab().toImage(), colors.focusRing));
    sendTab();
    QVERIFY(hasColor(window.view->viewport()->grab().toImage(), colors.focusRing));
}

void TestPageView::hover_underlinesALink()
{
    View view(entryPage());
    const QImage before = view.image();
    QTest::mouseMove(view->viewport(), view.placeOf(u"Compare"_s));
    QTRY_VERIFY(view.image() != before);
    QTest::mouseMove(view->viewport(), view.placeOf(u"refuses"_s));
    QTRY_COMPARE(view.image(), before);
}

void TestPageView::copy_dropsWhatOnlyDraws_data()
{
    QTest::addColumn<models::Page>("page");
    QTest::newRow("entry") << entryPage();
    QTest::newRow("comparison") << comparisonPage();
    QTest::newRow("Arabic") << comparisonPage(u"ar"_s);
}

void TestPageView::copy_dropsWhatOnlyDraws()
{
    QFETCH(models::Page, page);
    View view(page);
    const QMimeData *mime = view.copied();
    static const QRegularExpression unwanted(u"[\u00a0\u2003\u2028\u2029\ufffc\u2066-\u2069]"_s);
    QVERIFY(!mime->text().contains(unwanted));
    QVERIFY(!mime->html().contains(unwanted));
    QVERIFY(mime->text().contains(u"550 5.1.1"_s));
}

void TestPageView::copy_keepsReadingOrderInRightToLeft()
{
    View view(comparisonPage(u"ar"_s));
    const QMimeData *mime = view.copied();
    QVERIFY(mime->text().contains(u"النتيجة\tنجاح\t≠\tفشل دائم"_s));
    View entry(entryPage());
    const QMimeData *text = entry.copied();
    QVERIFY(text->text().startsWith(u"550 Mailbox Not Found\nRequested"_s));
    QVERIFY(text->text().contains(u"\nPermanent failure · Do not retry\n"_s));
    QVERIFY(text->text().contains(u"\n1. Ask dig MX example.com for the host.\n2. Ask"_s));
    QVERIFY(text->text().contains(u"\nSMTP 551 User Not Local Compare\n"_s));
}

void TestPageView::copy_offersSimpleHtml()
{
    View view(entryPage());
    const QMimeData *mime = view.copied();
    QVERIFY(mime->html().contains(u"<code>dig MX example.com</code>"_s));
    QVERIFY(mime->html().contains(u"<a href=\"https://example.org/5321\">RFC 5321</a>"_s));
    QVERIFY(mime->html().contains(u"RCPT TO:&lt;a@example.com&gt;"_s));
    View comparison(comparisonPage());
    const QMimeData *table = comparison.copied();
    QVERIFY(table->html().contains(u"<table><tr><td>Outcome</td><td>"_s));
    QCOMPARE(table->html().count(u"<tr>"_s), table->html().count(u"</tr>"_s));
}

void TestPageView::copyKey_withoutSelectionIsLeftToTheWindow()
{
    Window window(entryPage());
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QAction action(&window);
    action.setShortcut(QKeySequence::Copy);
    window.addAction(&action);
    QSignalSpy triggered(&action, &QAction::triggered);
    window.view->setFocus();
    QTest::keySequence(window.view, QKeySequence::Copy);
    QCOMPARE(triggered.size(), 1);
    window.view->selectAll();
    QApplication::clipboard()->clear();
    QTest::keySequence(window.view, QKeySequence::Copy);
    QCOMPARE(triggered.size(), 1);
    QVERIFY(QApplication::clipboard()->text().startsWith(u"550 Mailbox"_s));
}

void TestPageView::rightToLeft_reversesColumns()
{
    View view(comparisonPage());
    QVERIFY(view->columnRect(PageView::Column::A).right()
            < view->columnRect(PageView::Column::Sign).center().x());
    QVERIFY(view.placeOf(u"Outcome"_s).x() < view.placeOf(u"Success"_s).x());
    View arabic(comparisonPage(u"ar"_s));
    QVERIFY(arabic->columnRect(PageView::Column::A).left()
            > arabic->columnRect(PageView::Column::B).right());
    QVERIFY(arabic.placeOf(u"النتيجة"_s).x() > arabic.placeOf(u"نجاح"_s).x());
    QVERIFY(arabic.placeOf(u"نجاح"_s).x() > arabic.placeOf(u"فشل"_s).x());
    const QRect column = arabic->columnRect(PageView::Column::A);
    QVERIFY(column.contains(QPoint(arabic.placeOf(u"نجاح"_s).x(), 0)));
}

void TestPageView::rightToLeft_keepsWireTextsLeftToRight()
{
    View view(comparisonPage(u"ar"_s));
    const QTextBlockFormat format = view->document()->find(u"VRFY alice"_s).blockFormat();
    QCOMPARE(format.layoutDirection(), Qt::LeftToRight);
    QVERIFY(format.alignment() & Qt::AlignAbsolute);
    QVERIFY(view.placeOf(u"C:"_s).x() < view.placeOf(u"alice"_s).x());
}

void TestPageView::rightToLeft_isolatesCodes()
{
    View view(comparisonPage(u"ar"_s));
    const QString text = view.text();
    QVERIFY(text.contains(u"\u2066252\u2069"_s));
    QVERIFY(text.contains(u"\u2066550 5.1.1\u2069"_s));
    QVERIFY(!View(comparisonPage()).text().contains(u'\u2066'));
}

void TestPageView::rightToLeft_putsCalloutBarAtTheRight()
{
    View view(comparisonPage());
    const ui::Colors colors(view->palette());
    const QImage top = view.image().copy(0, 0, view->viewport()->width(), 60);
    QVERIFY(isAtLeft(top, colors.accent));
    View arabic(comparisonPage(u"ar"_s));
    const QImage arabicTop = arabic.image().copy(0, 0, view->viewport()->width(), 60);
    QVERIFY(hasColor(arabicTop, colors.accent));
    QVERIFY(!isAtLeft(arabicTop, colors.accent));
}

void TestPageView::narrow_putsLabelsAboveValues()
{
    View view(comparisonPage());
    QVERIFY(view.placeOf(u"Outcome"_s).y() - view.placeOf(u"Success"_s).y() > -4);
    QSignalSpy changed(view.get(), &PageView::columnsChanged);
    view->resize(560, 600);
    QTRY_VERIFY(view.placeOf(u"Outcome"_s).y() < view.placeOf(u"Success"_s).y() - 10);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(qAbs(view.placeOf(u"Success"_s).y() - view.placeOf(u"Permanent"_s).y()) < 2, true);
    view->resize(800, 600);
    QTRY_VERIFY(view.placeOf(u"Outcome"_s).y() - view.placeOf(u"Success"_s).y() > -4);
}

void TestPageView::zoom_scalesEverything()
{
    View view(entryPage());
    const int before = view.placeOf(u"450"_s).y();
    const int button = view->viewport()->findChild<QToolButton *>()->width();
    QFont font = view->font();
    font.setPointSizeF(font.pointSizeF() * 2);
    view->setFont(font);
    QTRY_VERIFY(view.placeOf(u"450"_s).y() > before * 1.7);
    QTRY_VERIFY(view->viewport()->findChild<QToolButton *>()->width() > button * 1.7);
}

void TestPageView::paletteChange_isFollowed()
{
    View view(entryPage());
    const QColor light = view.formatOf(u"450"_s).foreground().color();
    view->setPalette(darkPalette());
    const ui::Colors dark(darkPalette());
    QTRY_COMPARE(view.formatOf(u"450"_s).foreground().color(), dark.link);
    QVERIFY(light != dark.link);
    QVERIFY(hasColor(view.image(), dark.outcome(core::Outcome::PermanentFailure).tint));
}

void TestPageView::drawings_haveTheirColors()
{
    View entry(entryPage());
    const ui::Colors colors(entry->palette());
    const QImage image = entry.image();
    QVERIFY(hasColor(image, colors.outcome(core::Outcome::PermanentFailure).tint));
    QVERIFY(hasColor(image, colors.codeBlock));
    QVERIFY(hasColor(image, colors.chip));
    View comparison(comparisonPage());
    const QImage grid = comparison.image();
    QVERIFY(hasColor(grid, colors.callout));
    QVERIFY(hasColor(grid, colors.differenceRow));
    QVERIFY(hasColor(grid, colors.differenceBadge));
    QVERIFY(hasColor(grid, colors.hairline));
    QVERIFY(hasColor(grid, colors.cardOutline));
    QVERIFY(hasColor(grid, colors.mark(core::Outcome::Success, colors.differenceRow)));
}

void TestPageView::englishMark_standsOnceASection()
{
    models::Page page{u"x"_s, u"ko"_s, {}};
    page.blocks = {models::HeadingBlock{u"의미"_s, true},
                   models::ParagraphBlock{tests::pageText(u"Not translated."_s, true)},
                   models::HeadingBlock{u"해결 방법"_s, false},
                   models::StepsBlock{
                       {tests::pageText(u"번역"_s), tests::pageText(u"Not this one."_s, true)}}};
    View view(page);
    QCOMPARE(view.text().count(u"English"_s), 2);
    const QMimeData *mime = view.copied();
    QVERIFY(!mime->text().contains(u"English"_s));
    QVERIFY(mime->text().contains(u"Not translated."_s));
}

void TestPageView::keepScroll_staysAtTheSamePart()
{
    View view(entryPage());
    view->resize(500, 300);
    QScrollBar *bar = view->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 50);
    bar->setValue(bar->maximum() / 2);
    models::Page longer = entryPage();
    longer.blocks.append(longer.blocks);
    view->setPage(longer, PageView::KeepScroll);
    QTRY_VERIFY(view->isComplete());
    QVERIFY(qAbs(bar->value() - bar->maximum() / 2) < 4);
    view->setPage(entryPage());
    QCOMPARE(bar->value(), 0);
}

void TestPageView::hiddenView_isFilledWhenShown()
{
    PageView view;
    view.setPage(entryPage());
    QVERIFY(view.document()->isEmpty());
    view.show();
    QVERIFY(!view.document()->isEmpty());
}

// A window that opens does not wait for the running text.
void TestPageView::firstPage_beginsWithItsTop()
{
    PageView view;
    view.setPage(entryPage());
    view.show();
    QVERIFY(view.document()->toPlainText().contains(u"Mailbox Not Found"_s));
    QVERIFY(!view.document()->toPlainText().contains(u"550 5.1.1"_s));
    QVERIFY(!view.isComplete());
    QTRY_VERIFY(view.isComplete());
    QVERIFY(view.document()->toPlainText().contains(u"550 5.1.1"_s));
}

// What lies below the window follows when the rest was painted, or is touched.
void TestPageView::longPage_beginsWithWhatIsInView()
{
    models::Page longPage = entryPage();
    for (int i = 0; i < 4; ++i)
        longPage.blocks.append(entryPage().blocks);
    longPage.blocks.append(models::HeadingBlock{u"The End"_s});
    View view(comparisonPage());
    view->resize(500, 300);
    view->setPage(longPage);
    QVERIFY(!view->isComplete());
    const QString top = view->document()->toPlainText();
    QVERIFY(view->document()->size().height() > view->viewport()->height());
    QVERIFY(!top.contains(u"The End"_s));
    QTRY_VERIFY(view->isComplete());
    QVERIFY(view->document()->toPlainText().startsWith(top));
    QVERIFY(view->document()->toPlainText().endsWith(u"The End"_s));

    view->setPage(comparisonPage());
    view->setPage(longPage);
    QVERIFY(!view->isComplete());
    QTest::keyClick(view.get(), Qt::Key_End);
    QVERIFY(view->isComplete());
    QCOMPARE(view->verticalScrollBar()->value(), view->verticalScrollBar()->maximum());
}

// Body text has no font of its own in the page.
void TestPageView::font_isThatOfThePage()
{
    View view(entryPage());
    QFont font = view->font();
    font.setPointSizeF(font.pointSizeF() * 2);
    font.setFamilies({u"DejaVu Serif"_s, u"Noto Sans"_s});
    view->setFont(font);
    QTRY_COMPARE(view->document()->defaultFont().families(), font.families());
    QCOMPARE(view->document()->defaultFont().pointSizeF(), font.pointSizeF());
}

void TestPageView::shortPage_isCompleteAtOnce()
{
    View view(entryPage());
    view->resize(900, 2000);
    view->setPage(entryPage());
    QVERIFY(view->isComplete());
}

void TestPageView::accessibleNames_areSet()
{
    View view(entryPage());
    QCOMPARE(view->accessibleName(), u"SMTP 550 Mailbox Not Found"_s);
    QVERIFY(!view->accessibleDescription().isEmpty());
}

void TestPageView::print_writesSheets()
{
    models::Page page = comparisonPage();
    for (int i = 0; i < 4; ++i)
        page.blocks.append(comparisonPage().blocks);
    View view(page);
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A5));
        view->print(&writer);
    }
    static const QRegularExpression sheets(u"/Type /Page\\b"_s);
    const QString pdf = QString::fromLatin1(buffer.data());
    QVERIFY(pdf.startsWith(u"%PDF"_s));
    QVERIFY(pdf.count(sheets) > 1);
}

void TestPageView::emptyPage_isHarmless()
{
    View view(entryPage());
    view->setPage({});
    QVERIFY(view->document()->isEmpty());
    QVERIFY(
        std::ranges::none_of(view->viewport()->findChildren<QToolButton *>(), &QWidget::isVisible));
    QTest::keyClick(view.get(), Qt::Key_Tab);
    QTest::keyClick(view.get(), Qt::Key_Return);
    view->resize(500, 300);
    QVERIFY(view->columnRect(PageView::Column::A).isEmpty());
}

QTEST_MAIN(TestPageView)
#include "tst_pageview.moc"

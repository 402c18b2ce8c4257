// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/codedelegate.h"
#include "ui/rowtext.h"

#include "samplecodes.h"

#include <QImage>
#include <QPainter>
#include <QStandardItemModel>
#include <QTest>

using namespace statusbook;
using namespace statusbook::ui;
using namespace Qt::StringLiterals;
using models::MatchRanges;

namespace {

constexpr int rowWidth = 320;

} // namespace

class TestCodeDelegate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rowsAreEquallyHigh_data();
    void rowsAreEquallyHigh();
    void heightIsEvenAndFollowsFont();
    void columnWidthOf_data();
    void columnWidthOf();
    void matchRects_data();
    void matchRects();
    void matchBeyondEllipsisIsNotDrawn();
    void textBeginsAtLeadingEdge_data();
    void textBeginsAtLeadingEdge();
    void selectionIsTintedAndHasBarAtLeadingEdge_data();
    void selectionIsTintedAndHasBarAtLeadingEdge();
    void focusHasRing();
    void hoverIsTinted();
    void headingIsNeverTinted();
    void markStandsAtTrailingEdge_data();
    void markStandsAtTrailingEdge();
    void matchIsTinted_data();
    void matchIsTinted();
    void longCodePushesName();
    void countIsLeftOutWhereNameNeedsTheRoom();
    void surfaceOfPage();
    void paletteChangeIsSeen();
    void drawsEveryRowAtAnyWidth_data();
    void drawsEveryRowAtAnyWidth();

private:
    [[nodiscard]] QStyleOptionViewItem
    option(QStyle::State state = {}, Qt::LayoutDirection direction = Qt::LeftToRight) const;
    [[nodiscard]] QImage painted(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const;
    QModelIndex add(QStandardItem *item);

    QStandardItemModel m_model;
    CodeDelegate m_delegate;
    QPalette m_palette;
};

void TestCodeDelegate::initTestCase()
{
    QFont font(u"Noto Sans"_s, 10);
    QGuiApplication::setFont(font);
    m_palette = QPalette(QColor(0xef, 0xef, 0xef));
    m_palette.setColor(QPalette::Highlight, QColor(0x30, 0x8c, 0xc6));
}

QStyleOptionViewItem TestCodeDelegate::option(QStyle::State state,
                                              Qt::LayoutDirection direction) const
{
    QStyleOptionViewItem result;
    result.state = QStyle::State_Enabled | state;
    result.direction = direction;
    result.palette = m_palette;
    result.font = QGuiApplication::font();
    result.rect = QRect(0, 0, rowWidth, CodeDelegate::rowHeight(result.font));
    return result;
}

QImage TestCodeDelegate::painted(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QImage image(option.rect.size(), QImage::Format_RGB32);
    image.fill(option.palette.color(QPalette::Window));
    QPainter painter(&image);
    m_delegate.paint(&painter, option, index);
    return image;
}

QModelIndex TestCodeDelegate::add(QStandardItem *item)
{
    m_model.appendRow(item);
    return m_model.indexFromItem(item);
}

void TestCodeDelegate::rowsAreEquallyHigh_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("Latin") << u"Mailbox Not Found"_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("Arabic") << u"صندوق البريد غير موجود"_s;
    QTest::newRow("Hangul") << u"사서함을 찾을 수 없음"_s;
    QTest::newRow("Turkish") << u"İşlem tamamlanamadı"_s;
    QTest::newRow("Devanagari") << u"मेलबॉक्स नहीं मिला"_s;
    QTest::newRow("two lines") << u"one\ntwo"_s;
}

void TestCodeDelegate::rowsAreEquallyHigh()
{
    QFETCH(QString, name);
    const QModelIndex code = add(test::codeRow({u"smtp"_s, u"550"_s, name}));
    const QModelIndex heading = add(test::headingRow(name));
    const int height = CodeDelegate::rowHeight(QGuiApplication::font());
    QCOMPARE(m_delegate.sizeHint(option(), code).height(), height);
    QCOMPARE(m_delegate.sizeHint(option(), heading).height(), height);
}

void TestCodeDelegate::heightIsEvenAndFollowsFont()
{
    int before = 0;
    for (const int points : {6, 8, 10, 15, 20, 30}) {
        const int height = CodeDelegate::rowHeight(QFont(u"Noto Sans"_s, points));
        QCOMPARE(height % 2, 0);
        QVERIFY(height > before);
        before = height;
    }
}

void TestCodeDelegate::columnWidthOf_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("fits");
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("one digit") << u"0"_s << true;
    QTest::newRow("reply code") << u"550"_s << true;
    QTest::newRow("widest") << u"0.00.00"_s << true;
    QTest::newRow("word") << u"NONEXISTENT"_s << false;
    QTest::newRow("hexadecimal") << u"0x80070005"_s << false;
}

void TestCodeDelegate::columnWidthOf()
{
    QFETCH(QString, code);
    QFETCH(bool, fits);
    QCOMPARE(CodeDelegate::columnWidthOf({code}, QGuiApplication::font()) > 0, fits);
}

void TestCodeDelegate::matchRects_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<TextIsolation>("isolation");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<MatchRanges>("ranges");
    QTest::addColumn<int>("count");

    const auto name = TextIsolation::ByContent;
    const auto code = TextIsolation::LeftToRight;
    const auto ltr = Qt::LeftToRight;
    const auto rtl = Qt::RightToLeft;
    const QString latin = u"Mailbox Full"_s;
    const QString arabic = u"صندوق البريد ممتلئ"_s;
    const QString mixed = u"خطأ SMTP عند VRFY الآن"_s;
    QTest::newRow("none") << latin << name << ltr << MatchRanges{} << 0;
    QTest::newRow("empty range") << latin << name << ltr << MatchRanges{{3, 0}} << 0;
    QTest::newRow("word") << latin << name << ltr << MatchRanges{{0, 7}} << 1;
    QTest::newRow("neighbours merge") << latin << name << ltr << MatchRanges{{0, 4}, {4, 3}} << 1;
    QTest::newRow("two words") << latin << name << ltr << MatchRanges{{0, 7}, {8, 4}} << 2;
    QTest::newRow("beyond the end") << latin << name << ltr << MatchRanges{{8, 400}} << 1;
    QTest::newRow("outside") << latin << name << ltr << MatchRanges{{40, 4}} << 0;
    QTest::newRow("before the start") << latin << name << ltr << MatchRanges{{-3, 7}} << 1;
    QTest::newRow("code") << u"504"_s << code << ltr << MatchRanges{{0, 3}} << 1;
    QTest::newRow("code in RTL") << u"504"_s << code << rtl << MatchRanges{{0, 3}} << 1;
    QTest::newRow("first digit in RTL") << u"504"_s << code << rtl << MatchRanges{{0, 1}} << 1;
    QTest::newRow("dotted code in RTL") << u"5.1.1"_s << code << rtl << MatchRanges{{0, 5}} << 1;
    QTest::newRow("English name in RTL") << latin << name << rtl << MatchRanges{{0, 7}} << 1;
    QTest::newRow("Arabic") << arabic << name << rtl << MatchRanges{{6, 6}} << 1;
    QTest::newRow("Arabic in LTR") << arabic << name << ltr << MatchRanges{{6, 6}} << 1;
    QTest::newRow("Latin within Arabic") << mixed << name << rtl << MatchRanges{{4, 4}} << 1;
    QTest::newRow("half of either direction") << mixed << name << rtl << MatchRanges{{1, 5}} << 2;
    QTest::newRow("Hangul") << u"사서함 사용 중"_s << name << ltr << MatchRanges{{0, 3}} << 1;
    QTest::newRow("Turkish") << u"İstek zaman aşımı"_s << name << ltr << MatchRanges{{0, 5}} << 1;
    QTest::newRow("Devanagari cluster")
        << u"मेलबॉक्स नहीं"_s << name << ltr << MatchRanges{{0, 8}} << 1;
    QTest::newRow("outside the BMP") << u"😀 ok"_s << name << ltr << MatchRanges{{0, 2}} << 1;
}

void TestCodeDelegate::matchRects()
{
    QFETCH(QString, shown);
    QFETCH(TextIsolation, isolation);
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(MatchRanges, ranges);
    QFETCH(int, count);

    const RowText row(shown, QGuiApplication::font(), isolation, direction, rowWidth);
    QVERIFY(!row.isElided());
    const QList<QRectF> rects = row.matchRects(ranges);
    QCOMPARE(rects.size(), count);
    const qreal start = direction == Qt::RightToLeft ? rowWidth - row.naturalWidth() : 0;
    for (const QRectF &rect : rects) {
        QVERIFY(rect.width() > 1);
        QVERIFY(rect.left() >= start - 0.1);
        QVERIFY(rect.right() <= start + row.naturalWidth() + 0.1);
    }
    if (count == 1 && ranges.first().start == 0 && ranges.first().length == shown.size())
        QVERIFY(qAbs(rects.first().width() - row.naturalWidth()) < 1.5); // with the last overhang
}

void TestCodeDelegate::matchBeyondEllipsisIsNotDrawn()
{
    const QString name = u"Requested action aborted: local error in processing mailbox"_s;
    const RowText row(name, QGuiApplication::font(), TextIsolation::ByContent, Qt::LeftToRight,
                      120);
    QVERIFY(row.isElided());
    QVERIFY(row.naturalWidth() <= 120);
    QVERIFY(row.matchRects({{int(name.indexOf(u'x')), 1}}).isEmpty());
    QCOMPARE(row.matchRects({{0, 9}}).size(), 1);
}

void TestCodeDelegate::textBeginsAtLeadingEdge_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("Latin, LTR") << u"Completed."_s << Qt::LeftToRight;
    QTest::newRow("Latin, RTL") << u"Completed."_s << Qt::RightToLeft;
    QTest::newRow("Arabic, RTL") << u"اكتمل."_s << Qt::RightToLeft;
    QTest::newRow("Arabic, LTR") << u"اكتمل."_s << Qt::LeftToRight;
}

// The first letter of an isolated text stands at the edge that its own direction says, but the text as a
// whole at the row's leading edge.
void TestCodeDelegate::textBeginsAtLeadingEdge()
{
    QFETCH(QString, shown);
    QFETCH(Qt::LayoutDirection, direction);
    const RowText row(shown, QGuiApplication::font(), TextIsolation::ByContent, direction,
                      rowWidth);
    const int length = int(shown.size());
    const QRectF all = row.matchRects({{0, length}}).value(0);
    if (direction == Qt::LeftToRight)
        QVERIFY(qAbs(all.left()) < 0.5);
    else
        QVERIFY(qAbs(all.right() - rowWidth) < 0.5);

    const QRectF fullStop = row.matchRects({{length - 1, 1}}).value(0);
    if (shown.isRightToLeft())
        QVERIFY(qAbs(fullStop.left() - all.left()) < 0.5);
    else
        QVERIFY(qAbs(fullStop.right() - all.right()) < 0.5);
}

void TestCodeDelegate::selectionIsTintedAndHasBarAtLeadingEdge_data()
{
    QTest::addColumn<bool>("armed");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("armed, LTR") << true << Qt::LeftToRight;
    QTest::newRow("armed, RTL") << true << Qt::RightToLeft;
    QTest::newRow("unarmed, LTR") << false << Qt::LeftToRight;
    QTest::newRow("unarmed, RTL") << false << Qt::RightToLeft;
}

void TestCodeDelegate::selectionIsTintedAndHasBarAtLeadingEdge()
{
    QFETCH(bool, armed);
    QFETCH(Qt::LayoutDirection, direction);
    const QModelIndex index = add(test::codeRow({u"smtp"_s, u"550"_s, QString()}));
    m_delegate.setArmed(armed);
    const Colors colors(m_palette);
    const QImage image = painted(option(QStyle::State_Selected, direction), index);
    const int middle = image.height() / 2;
    QCOMPARE(image.pixelColor(rowWidth / 2, middle),
             armed ? colors.selection : colors.unarmedSelection);
    const bool leftToRight = direction == Qt::LeftToRight;
    QCOMPARE(image.pixelColor(leftToRight ? 8 : rowWidth - 1 - 8, middle),
             armed ? colors.selectionBar : colors.unarmedBar);
    QVERIFY(image.pixelColor(leftToRight ? rowWidth - 1 - 8 : 8, middle)
            != (armed ? colors.selectionBar : colors.unarmedBar));
    QCOMPARE(image.pixelColor(2, middle), colors.window); // not up to the edges of the pane
    QCOMPARE(image.pixelColor(rowWidth - 3, middle), colors.window);
}

void TestCodeDelegate::focusHasRing()
{
    const QModelIndex index = add(test::codeRow({u"smtp"_s, u"550"_s, QString()}));
    m_delegate.setArmed(true);
    const QImage image = painted(option(QStyle::State_Selected | QStyle::State_HasFocus), index);
    const Colors colors(m_palette);
    QCOMPARE(image.pixelColor(rowWidth / 2, 1), colors.selectionBar);
    QCOMPARE(image.pixelColor(rowWidth / 2, 2), colors.selectionBar);
    QCOMPARE(image.pixelColor(rowWidth / 2, image.height() - 2), colors.selectionBar);
    QCOMPARE(image.pixelColor(rowWidth / 2, 0), colors.window);
}

void TestCodeDelegate::hoverIsTinted()
{
    const QModelIndex index = add(test::codeRow({u"smtp"_s, u"550"_s, QString()}));
    const QImage image = painted(option(QStyle::State_MouseOver), index);
    QCOMPARE(image.pixelColor(rowWidth / 2, image.height() / 2), Colors(m_palette).hover);
}

void TestCodeDelegate::headingIsNeverTinted()
{
    const QModelIndex index = add(test::headingRow(u"SMTP"_s));
    const QImage plain = painted(option(), index);
    QCOMPARE(painted(option(QStyle::State_MouseOver | QStyle::State_Selected), index), plain);
    QVERIFY(plain != painted(option(), add(test::headingRow(QString()))));
}

void TestCodeDelegate::markStandsAtTrailingEdge_data()
{
    QTest::addColumn<core::Outcome>("outcome");
    QTest::newRow("success") << core::Outcome::Success;
    QTest::newRow("progress") << core::Outcome::Progress;
    QTest::newRow("redirect") << core::Outcome::Redirect;
    QTest::newRow("temporary failure") << core::Outcome::TemporaryFailure;
    QTest::newRow("permanent failure") << core::Outcome::PermanentFailure;
    QTest::newRow("notice") << core::Outcome::Notice;
}

void TestCodeDelegate::markStandsAtTrailingEdge()
{
    QFETCH(core::Outcome, outcome);
    const QModelIndex index = add(test::codeRow({u"smtp"_s, QString(), QString(), outcome}));
    const QColor mark = Colors(m_palette).mark(outcome, Colors(m_palette).window);
    const auto columns = [&](Qt::LayoutDirection direction) {
        QSet<int> found;
        const QImage image = painted(option({}, direction), index);
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixelColor(x, y) == mark)
                    found.insert(x);
            }
        }
        return found;
    };
    const QSet<int> leftToRight = columns(Qt::LeftToRight);
    const QSet<int> rightToLeft = columns(Qt::RightToLeft);
    QVERIFY(leftToRight.size() >= 4);
    QVERIFY(*std::min_element(leftToRight.begin(), leftToRight.end()) > rowWidth - 40);
    QVERIFY(*std::max_element(rightToLeft.begin(), rightToLeft.end()) < 40);
}

void TestCodeDelegate::matchIsTinted_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<MatchRanges>("ranges");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("English") << u"Mailbox Full"_s << MatchRanges{{0, 7}} << Qt::LeftToRight;
    QTest::newRow("English in RTL") << u"Mailbox Full"_s << MatchRanges{{0, 7}} << Qt::RightToLeft;
    QTest::newRow("Arabic") << u"صندوق البريد"_s << MatchRanges{{0, 5}} << Qt::RightToLeft;
    QTest::newRow("Hangul") << u"사서함 없음"_s << MatchRanges{{0, 3}} << Qt::LeftToRight;
}

void TestCodeDelegate::matchIsTinted()
{
    QFETCH(QString, name);
    QFETCH(MatchRanges, ranges);
    QFETCH(Qt::LayoutDirection, direction);
    const QModelIndex index = add(
        test::codeRow({u"smtp"_s, u"552"_s, name, core::Outcome::Notice, QString(), {}, ranges}));
    const QImage image = painted(option({}, direction), index);
    const Colors colors(m_palette);
    int tinted = 0;
    int underlined = 0;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            tinted += image.pixelColor(x, y) == colors.match;
            underlined += image.pixelColor(x, y) == colors.matchUnderline;
        }
    }
    QVERIFY(tinted > 100);
    QVERIFY(underlined > 20);
}

void TestCodeDelegate::longCodePushesName()
{
    m_delegate.setCodeColumn(30);
    const auto firstTinted = [&](const QString &code) {
        const QModelIndex index = add(test::codeRow(
            {u"imap"_s, code, u"Name"_s, core::Outcome::Notice, QString(), {}, {{0, 4}}}));
        const QImage image = painted(option(), index);
        const QColor match = Colors(m_palette).match;
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, image.height() / 2) == match)
                return x;
        }
        return -1;
    };
    const int ordinary = firstTinted(u"550"_s);
    QVERIFY(ordinary > 30);
    QCOMPARE(firstTinted(u"5"_s), ordinary);
    QVERIFY(firstTinted(u"NONEXISTENT"_s) > ordinary + 20);
    m_delegate.setCodeColumn(0);
}

void TestCodeDelegate::countIsLeftOutWhereNameNeedsTheRoom()
{
    QStandardItem *item = test::codeRow({u"smtp"_s, u"550"_s, u"Name"_s});
    const QModelIndex index = add(item);
    QStyleOptionViewItem narrow = option();
    narrow.rect.setWidth(160);
    const QImage without = painted(option(), index);
    const QImage narrowWithout = painted(narrow, index);
    item->setData(u"×37942"_s, models::CountTextRole);
    QVERIFY(painted(option(), index) != without);
    QCOMPARE(painted(narrow, index), narrowWithout);
}

void TestCodeDelegate::surfaceOfPage()
{
    const QModelIndex index = add(test::codeRow({u"smtp"_s, u"550"_s, u"Name"_s}));
    QPalette odd = m_palette;
    odd.setColor(QPalette::WindowText, Qt::darkRed);
    odd.setColor(QPalette::Text, Qt::black);
    QStyleOptionViewItem onPage = option();
    onPage.palette = odd;
    const QImage window = painted(onPage, index);
    m_delegate.setSurface(CodeDelegate::Surface::Page);
    const QImage page = painted(onPage, index);
    m_delegate.setSurface(CodeDelegate::Surface::Window);
    QVERIFY(window != page);
}

void TestCodeDelegate::paletteChangeIsSeen()
{
    const QModelIndex index = add(test::codeRow({u"smtp"_s, u"550"_s, u"Name"_s}));
    m_delegate.setArmed(true);
    QStyleOptionViewItem dark = option(QStyle::State_Selected);
    dark.palette = QPalette(QColor(0x20, 0x22, 0x26));
    dark.palette.setColor(QPalette::Base, QColor(0x16, 0x18, 0x1a));
    const QImage light = painted(option(QStyle::State_Selected), index);
    const QImage image = painted(dark, index);
    QCOMPARE(image.pixelColor(rowWidth / 2, image.height() / 2), Colors(dark.palette).selection);
    QCOMPARE(painted(option(QStyle::State_Selected), index), light);
}

void TestCodeDelegate::drawsEveryRowAtAnyWidth_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("nothing") << 0;
    QTest::newRow("one pixel") << 1;
    QTest::newRow("only the mark") << 40;
    QTest::newRow("narrow") << 90;
    QTest::newRow("wide") << 2000;
}

void TestCodeDelegate::drawsEveryRowAtAnyWidth()
{
    QFETCH(int, width);
    const QModelIndex index = add(test::codeRow({u"imap"_s,
                                                 u"NONEXISTENT"_s,
                                                 u"No Such Mailbox"_s,
                                                 core::Outcome::Notice,
                                                 u"IMAP"_s,
                                                 {{0, 3}},
                                                 {{8, 7}}}));
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QStyleOptionViewItem narrow = option(QStyle::State_Selected, direction);
        narrow.rect.setWidth(width);
        QImage image(rowWidth, narrow.rect.height(), QImage::Format_RGB32);
        QPainter painter(&image);
        m_delegate.paint(&painter, narrow, index);
        m_delegate.paint(&painter, narrow, add(test::headingRow(u"SMTP"_s)));
    }
}

QTEST_MAIN(TestCodeDelegate)
#include "tst_codedelegate.moc"

// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/actionicon.h"
#include "ui/colors.h"
#include "ui/outcomemark.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QSet>
#include <QTest>

using namespace statusbook;
using ui::ActionIcon;

namespace {

constexpr int side = 32;

QImage imageOf(const QIcon &icon, QIcon::Mode mode = QIcon::Normal, qreal scale = 1)
{
    return icon.pixmap(QSize(side, side), scale, mode).toImage();
}

// The most opaque pixel's colour: that of the strokes.
QColor inkOf(const QImage &image)
{
    QColor ink(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (const QColor pixel = image.pixelColor(x, y); pixel.alpha() > ink.alpha())
                ink = pixel;
        }
    }
    return ink;
}

bool touchesEdge(const QImage &image)
{
    for (int i = 0; i < side; ++i) {
        for (const QPoint at :
             {QPoint(i, 0), QPoint(i, side - 1), QPoint(0, i), QPoint(side - 1, i)}) {
            if (image.pixelColor(at).alpha() > 0)
                return true;
        }
    }
    return false;
}

QImage markOf(core::Outcome outcome, Qt::LayoutDirection direction)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    ui::paintOutcomeMark(painter, image.rect(), outcome, Qt::black, Qt::white, direction);
    return image;
}

} // namespace

class TestActionIcon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void everyIcon_hasAShapeOfItsOwn();
    void paletteChange_showsAtOnce();
    void disabled_takesTheDisabledColor();
    void doubleScale_isDrawnSharp();
    void rightToLeft_mirrorsPointingIcons_data();
    void rightToLeft_mirrorsPointingIcons();
    void marks_haveShapesOfTheirOwn();
    void marks_onlyRedirectMirrors();
    void rowMark_isEven();
    void outcomeIcon_followsPalette();

private:
    const QPalette m_palette = QApplication::palette();
};

void TestActionIcon::cleanup()
{
    QApplication::setPalette(m_palette);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestActionIcon::everyIcon_hasAShapeOfItsOwn()
{
    QList<QImage> seen;
    for (int i = 0; i < ui::ActionIconCount; ++i) {
        const QImage image = imageOf(ui::actionIcon(static_cast<ActionIcon>(i)));
        QVERIFY2(inkOf(image).alpha() > 200, qPrintable(QString::number(i)));
        QVERIFY2(!touchesEdge(image), qPrintable(QString::number(i)));
        QVERIFY2(!seen.contains(image), qPrintable(QString::number(i)));
        seen.append(image);
    }
}

void TestActionIcon::paletteChange_showsAtOnce()
{
    const QIcon icon = ui::actionIcon(ActionIcon::Search);
    for (const QColor &color : {QColor(Qt::red), QColor(Qt::green)}) {
        QPalette palette;
        palette.setColor(QPalette::ButtonText, color);
        QApplication::setPalette(palette);
        QCOMPARE(inkOf(imageOf(icon)).rgb(), color.rgb());
    }
}

void TestActionIcon::disabled_takesTheDisabledColor()
{
    QPalette palette;
    palette.setColor(QPalette::Disabled, QPalette::ButtonText, Qt::blue);
    QApplication::setPalette(palette);
    QCOMPARE(inkOf(imageOf(ui::actionIcon(ActionIcon::Forward), QIcon::Disabled)).rgb(),
             QColor(Qt::blue).rgb());
}

void TestActionIcon::doubleScale_isDrawnSharp()
{
    const QImage image = imageOf(ui::actionIcon(ActionIcon::Compare), QIcon::Normal, 2);
    QCOMPARE(image.size(), QSize(2 * side, 2 * side));
    QCOMPARE(image.devicePixelRatio(), 2.0);
    QVERIFY(inkOf(image).alpha() == 255);
}

void TestActionIcon::rightToLeft_mirrorsPointingIcons_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("mirrors");
    QTest::newRow("back") << int(ActionIcon::Back) << true;
    QTest::newRow("forward") << int(ActionIcon::Forward) << true;
    QTest::newRow("external") << int(ActionIcon::External) << true;
    QTest::newRow("search") << int(ActionIcon::Search) << false;
    QTest::newRow("copy") << int(ActionIcon::Copy) << false;
    QTest::newRow("implementer") << int(ActionIcon::Implementer) << false;
}

void TestActionIcon::rightToLeft_mirrorsPointingIcons()
{
    QFETCH(int, kind);
    QFETCH(bool, mirrors);
    const QIcon icon = ui::actionIcon(static_cast<ActionIcon>(kind));
    const QImage leftToRight = imageOf(icon);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(imageOf(icon) != leftToRight, mirrors);
}

void TestActionIcon::marks_haveShapesOfTheirOwn()
{
    QList<QImage> seen;
    for (int i = 0; i < core::OutcomeCount; ++i) {
        const QImage image = markOf(static_cast<core::Outcome>(i), Qt::LeftToRight);
        QVERIFY(!seen.contains(image));
        seen.append(image);
    }
}

void TestActionIcon::marks_onlyRedirectMirrors()
{
    for (int i = 0; i < core::OutcomeCount; ++i) {
        const auto outcome = static_cast<core::Outcome>(i);
        const bool same = markOf(outcome, Qt::LeftToRight) == markOf(outcome, Qt::RightToLeft);
        QCOMPARE(same, outcome != core::Outcome::Redirect);
    }
}

void TestActionIcon::rowMark_isEven()
{
    for (qreal unit = 3; unit < 13; unit += 0.1)
        QCOMPARE(ui::rowMarkSize(unit) % 2, 0);
    QCOMPARE(ui::rowMarkSize(4), 14);
}

void TestActionIcon::outcomeIcon_followsPalette()
{
    const QIcon icon = ui::outcomeIcon(core::Outcome::Success);
    const QImage light = imageOf(icon);
    QPalette dark;
    dark.setColor(QPalette::Window, QColor(50, 50, 50));
    dark.setColor(QPalette::Base, QColor(36, 36, 36));
    QApplication::setPalette(dark);
    QVERIFY(imageOf(icon) != light);
    QVERIFY(imageOf(icon, QIcon::Disabled) != imageOf(icon));
}

QTEST_MAIN(TestActionIcon)
#include "tst_actionicon.moc"

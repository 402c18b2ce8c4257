// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/colors.h"

#include <QPalette>
#include <QRandomGenerator>
#include <QTest>

using namespace statusbook;
using namespace Qt::StringLiterals;
using ui::Colors;

namespace {

constexpr int randomPalettes = 200;

struct Surfaces {
    QRgb window;
    QRgb base;
    QRgb text;
    QRgb highlight;
    QRgb link;
};

QPalette paletteOf(const Surfaces &s)
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(s.window));
    palette.setColor(QPalette::WindowText, QColor(s.text));
    palette.setColor(QPalette::Base, QColor(s.base));
    palette.setColor(QPalette::Text, QColor(s.text));
    palette.setColor(QPalette::Highlight, QColor(s.highlight));
    palette.setColor(QPalette::Link, QColor(s.link));
    return palette;
}

QPalette fusionLight()
{
    return paletteOf({0xefefef, 0xffffff, 0x000000, 0x308cc6, 0x0000ff});
}

QPalette fusionDark()
{
    return paletteOf({0x323232, 0x242424, 0xf2f2f2, 0x308cc6, 0x0000ff});
}

QPalette randomPalette(quint32 seed)
{
    QRandomGenerator random(seed);
    const auto color = [&random] { return QRgb(random.generate() | 0xff000000); };
    return paletteOf({color(), color(), color(), color(), color()});
}

struct Pair {
    const char *name;
    QColor foreground;
    QColor background;
    qreal ratio;
};

QList<Pair> windowPairs(const Colors &c)
{
    return {
        {"text on window", c.windowText, c.window, 4.5},
        {"muted on window", c.windowMuted, c.window, 4.5},
        {"text on selection", c.selectionText, c.selection, 4.5},
        {"text on unarmed selection", c.unarmedText, c.unarmedSelection, 4.5},
        {"text on hover", c.hoverText, c.hover, 4.5},
        {"badge", c.badgeText, c.badge, 4.5},
        {"text on match", c.matchText, c.match, 4.5},
        {"underline on match", c.matchUnderline, c.match, 3},
        {"bar on selection", c.selectionBar, c.selection, 3},
        {"bar on unarmed selection", c.unarmedBar, c.unarmedSelection, 3},
    };
}

QList<Pair> pagePairs(const Colors &c)
{
    return {
        {"text on page", c.text, c.page, 4.5},
        {"muted on page", c.muted, c.page, 4.5},
        {"link on page", c.link, c.page, 4.5},
        {"text on code", c.codeText, c.codeBlock, 4.5},
        {"muted on code", c.codeMuted, c.codeBlock, 4.5},
        {"chip", c.chipText, c.chip, 4.5},
        {"text on callout", c.calloutText, c.callout, 4.5},
        {"label on callout", c.calloutLabel, c.callout, 4.5},
        {"link on callout", c.calloutLink, c.callout, 4.5},
        {"text on difference", c.differenceRowText, c.differenceRow, 4.5},
        {"label on difference", c.differenceRowLabel, c.differenceRow, 4.5},
        {"difference sign", c.differenceSign, c.differenceBadge, 4.5},
        {"accent on page", c.accent, c.page, 3},
        {"ring on page", c.focusRing, c.page, 3},
        {"ring on code", c.focusRing, c.codeBlock, 3},
        {"ring on callout", c.focusRing, c.callout, 3},
        {"ring on chip", c.focusRing, c.chip, 3},
    };
}

QList<Pair> outcomePairs(const Colors &c)
{
    QList<Pair> pairs;
    for (int i = 0; i < core::OutcomeCount; ++i) {
        const auto outcome = static_cast<core::Outcome>(i);
        const ui::OutcomeColors &pill = c.outcome(outcome);
        pairs.append({"outcome on its tint", pill.text, pill.tint, 4.5});
        for (const QColor &surface : {c.page, c.differenceRow})
            pairs.append({"outcome as text", c.outcomeText(outcome, surface), surface, 4.5});
        for (const QColor &surface : {c.window, c.selection, c.unarmedSelection, c.hover, c.page})
            pairs.append({"mark", c.mark(outcome, surface), surface, 3});
        pairs.append({"mark on its tint", c.mark(outcome, pill.tint), pill.tint, 3});
    }
    return pairs;
}

} // namespace

class TestColors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void luminanceAndContrast_followWcag();
    void mix_reachesBothEnds();
    void readable_leavesGoodColorsAlone();
    void readable_reachesFourAndAHalfEverywhere();
    void promisedRatiosHold_data();
    void promisedRatiosHold();
    void knownPalettes_keepOutcomeColors_data();
    void knownPalettes_keepOutcomeColors();
    void fusion_givesTheDocumentedColors();
    void darkMeansDarkBase();
    void ownLinkColorIsKept();
};

void TestColors::luminanceAndContrast_followWcag()
{
    QCOMPARE(ui::luminance(Qt::black), 0.0);
    QCOMPARE(ui::luminance(Qt::white), 1.0);
    QCOMPARE(ui::contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(ui::contrast(Qt::white, Qt::black), 21.0);
    QCOMPARE(qRound(ui::contrast(QColor(0x777777), Qt::white) * 100), 448);
}

void TestColors::mix_reachesBothEnds()
{
    QCOMPARE(ui::mix(Qt::red, Qt::blue, 0), QColor(Qt::red));
    QCOMPARE(ui::mix(Qt::red, Qt::blue, 1), QColor(Qt::blue));
    QCOMPARE(ui::mix(Qt::black, Qt::white, 0.5), QColor(128, 128, 128));
}

void TestColors::readable_leavesGoodColorsAlone()
{
    const QColor color(0x1b6e35);
    QCOMPARE(ui::readable(color, Qt::white, 4.5), color);
    QVERIFY(ui::readable(color, Qt::black, 4.5) != color);
}

void TestColors::readable_reachesFourAndAHalfEverywhere()
{
    for (int grey = 0; grey < 256; ++grey) {
        const QColor background(grey, grey, grey);
        for (const QColor &color : {QColor(Qt::red), QColor(Qt::white), background})
            QVERIFY(ui::contrast(ui::readable(color, background, 4.5), background) >= 4.5);
    }
}

void TestColors::promisedRatiosHold_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("Fusion light") << fusionLight();
    QTest::newRow("Fusion dark") << fusionDark();
    QTest::newRow("Breeze light") << paletteOf({0xeff0f1, 0xffffff, 0x232629, 0x3daee9, 0x2980b9});
    QTest::newRow("Breeze dark") << paletteOf({0x2a2e32, 0x1b1e20, 0xfcfcfc, 0x3daee9, 0x1d99f3});
    QTest::newRow("Adwaita") << paletteOf({0xf6f5f4, 0xffffff, 0x2e3436, 0x3584e4, 0x1b6acb});
    QTest::newRow("high contrast") << paletteOf({0x000000, 0x000000, 0xffffff, 0xffff00, 0x00ffff});
    QTest::newRow("paper") << QPalette();
    for (quint32 seed = 0; seed < randomPalettes; ++seed)
        QTest::newRow(qPrintable(u"random %1"_s.arg(seed))) << randomPalette(seed);
}

void TestColors::promisedRatiosHold()
{
    QFETCH(QPalette, palette);
    const bool paper = palette == QPalette();
    const Colors colors = paper ? Colors::forPaper() : Colors(palette);
    const QList<Pair> pairs = windowPairs(colors) + pagePairs(colors) + outcomePairs(colors);
    for (const Pair &pair : pairs) {
        const qreal ratio = ui::contrast(pair.foreground, pair.background);
        const QString report =
            u"%1: %2 on %3 is %4"_s.arg(QLatin1StringView(pair.name), pair.foreground.name(),
                                        pair.background.name(), QString::number(ratio));
        QVERIFY2(ratio >= pair.ratio, qPrintable(report));
    }
}

void TestColors::knownPalettes_keepOutcomeColors_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<QList<QColor>>("expected");
    const QList<QColor> light{0x1b6e35, 0x0b5c9e, 0x6a3fb5, 0x8a5200, 0xb3261e, 0x4f5b66};
    const QList<QColor> dark{0x74d392, 0x7fbdf7, 0xc3a8fb, 0xf2b84b, 0xff9389, 0xb3bdc7};
    QTest::newRow("Fusion light") << fusionLight() << light;
    QTest::newRow("Fusion dark") << fusionDark() << dark;
    QTest::newRow("Breeze light") << paletteOf({0xeff0f1, 0xffffff, 0x232629, 0x3daee9, 0x2980b9})
                                  << light;
    QTest::newRow("Breeze dark") << paletteOf({0x2a2e32, 0x1b1e20, 0xfcfcfc, 0x3daee9, 0x1d99f3})
                                 << dark;
    QTest::newRow("Adwaita") << paletteOf({0xf6f5f4, 0xffffff, 0x2e3436, 0x3584e4, 0x1b6acb})
                             << light;
}

void TestColors::knownPalettes_keepOutcomeColors()
{
    QFETCH(QPalette, palette);
    QFETCH(QList<QColor>, expected);
    const Colors colors(palette);
    for (int i = 0; i < core::OutcomeCount; ++i) {
        const auto outcome = static_cast<core::Outcome>(i);
        QCOMPARE(colors.outcome(outcome).text, expected[i]);
        QCOMPARE(colors.mark(outcome, colors.page), expected[i]);
        QCOMPARE(colors.mark(outcome, colors.selection), expected[i]);
        QCOMPARE(colors.outcomeText(outcome, colors.differenceRow), expected[i]);
    }
}

void TestColors::fusion_givesTheDocumentedColors()
{
    const Colors light(fusionLight());
    QCOMPARE(light.muted, QColor(0x616161));
    QCOMPARE(light.windowMuted, QColor(0x616161));
    QCOMPARE(light.link, QColor(0x26709e));
    QCOMPARE(light.accent, QColor(0x308cc6));
    QCOMPARE(light.differenceSign, QColor(0x865900));
    const Colors dark(fusionDark());
    QCOMPARE(dark.muted, QColor(0xa4a4a4));
    QCOMPARE(dark.link, QColor(0x59a3d1));
    QCOMPARE(dark.differenceSign, QColor(0xf2c14e));
}

void TestColors::darkMeansDarkBase()
{
    QVERIFY(!Colors(fusionLight()).dark);
    QVERIFY(Colors(fusionDark()).dark);
    QVERIFY(!Colors::forPaper().dark);
}

void TestColors::ownLinkColorIsKept()
{
    const Colors colors(paletteOf({0xeff0f1, 0xffffff, 0x232629, 0x3daee9, 0x1b5e8a}));
    QCOMPARE(colors.link, QColor(0x1b5e8a));
}

QTEST_APPLESS_MAIN(TestColors)
#include "tst_colors.moc"

// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/colors.h"

#include <QPalette>

#include <algorithm>
#include <cmath>

namespace statusbook::ui {

namespace {

constexpr qreal textRatio = 4.6; // a little above what is promised: for rounding
constexpr qreal lineRatio = 3.1;

// In the order of core::Outcome.
constexpr std::array<QRgb, core::OutcomeCount> lightMarks{0xff1b6e35, 0xff0b5c9e, 0xff6a3fb5,
                                                          0xff8a5200, 0xffb3261e, 0xff4f5b66};
constexpr std::array<QRgb, core::OutcomeCount> darkMarks{0xff74d392, 0xff7fbdf7, 0xffc3a8fb,
                                                         0xfff2b84b, 0xffff9389, 0xffb3bdc7};

// By Newton: std::pow() is not constexpr, and brings tables of its own into memory.
constexpr qreal fifthRoot(qreal value)
{
    qreal root = 1;
    for (int i = 0; i < 24; ++i)
        root = (4 * root + value / (root * root * root * root)) / 5;
    return root;
}

// Of the 256 values of a channel, after WCAG 2.1, relative luminance.
constexpr std::array<qreal, 256> linearLight()
{
    std::array<qreal, 256> light{};
    for (std::size_t i = 0; i < light.size(); ++i) {
        const qreal channel = static_cast<qreal>(i) / 255;
        const qreal base = (channel + 0.055) / 1.055;
        light[i] = channel <= 0.04045 ? channel / 12.92 : base * base * fifthRoot(base * base);
    }
    return light;
}

qreal linear(int channel)
{
    static constexpr std::array<qreal, 256> light = linearLight();
    return light[static_cast<std::size_t>(channel)];
}

std::size_t indexOf(core::Outcome outcome)
{
    return static_cast<std::size_t>(outcome);
}

// A palette that never set Link has Qt's pure blue, unreadable in the dark and loud in the light.
QColor linkOf(const QPalette &palette)
{
    const QColor link = palette.color(QPalette::Active, QPalette::Link);
    return link.rgb() == QColor(Qt::blue).rgb()
        ? palette.color(QPalette::Active, QPalette::Highlight)
        : link;
}

} // namespace

QColor mix(const QColor &a, const QColor &b, qreal t)
{
    const auto channel = [t](int from, int to) { return qRound(from + (to - from) * t); };
    return QColor(channel(a.red(), b.red()), channel(a.green(), b.green()),
                  channel(a.blue(), b.blue()));
}

qreal luminance(const QColor &color)
{
    return 0.2126 * linear(color.red()) + 0.7152 * linear(color.green())
        + 0.0722 * linear(color.blue());
}

qreal contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor readable(const QColor &foreground, const QColor &background, qreal ratio)
{
    return readable(foreground, {background}, ratio);
}

QColor readable(const QColor &foreground, std::initializer_list<QColor> backgrounds, qreal ratio)
{
    const auto worst = [backgrounds](const QColor &color) {
        qreal result = 21;
        for (const QColor &background : backgrounds)
            result = std::min(result, contrast(color, background));
        return result;
    };
    if (worst(foreground) >= ratio)
        return foreground;
    const bool lighter = luminance(foreground) >= luminance(*backgrounds.begin());
    const QColor near = lighter ? Qt::white : Qt::black;
    const QColor far = lighter ? Qt::black : Qt::white;
    const QColor end = worst(near) >= std::min(ratio, worst(far)) ? near : far;
    for (int percent = 5; percent < 100; percent += 5) {
        const QColor moved = mix(foreground, end, percent / 100.0);
        if (worst(moved) >= ratio)
            return moved;
    }
    return end;
}

Colors::Colors(const QPalette &palette)
    : dark(luminance(palette.color(QPalette::Active, QPalette::Base)) < 0.18)
{
    setWindowColors(palette);
    setPageColors(palette);
    setDifferenceColors();
    setOutcomeColors();
}

Colors Colors::forPaper()
{
    QPalette paper(Qt::black, QColor(0xef, 0xef, 0xef), Qt::white, QColor(0x9f, 0x9f, 0x9f),
                   QColor(0xb8, 0xb8, 0xb8), Qt::black, Qt::white, Qt::white,
                   QColor(0xef, 0xef, 0xef));
    paper.setColor(QPalette::Highlight, QColor(0x30, 0x8c, 0xc6));
    return Colors(paper);
}

void Colors::setWindowColors(const QPalette &palette)
{
    const auto of = [&palette](QPalette::ColorRole role) {
        return palette.color(QPalette::Active, role);
    };
    const QColor highlight = of(QPalette::Highlight);
    accent = readable(highlight, of(QPalette::Base), lineRatio);

    window = of(QPalette::Window);
    windowText = readable(of(QPalette::WindowText), window, textRatio);
    windowMuted = readable(mix(of(QPalette::Text), of(QPalette::Base), 0.38), window, textRatio);
    windowHairline = mix(of(QPalette::Text), window, 0.84);

    selection = mix(window, highlight, dark ? 0.32 : 0.22);
    selectionText = readable(windowText, selection, textRatio);
    selectionBar = readable(accent, selection, lineRatio);
    unarmedSelection = mix(window, windowText, 0.09);
    unarmedText = readable(windowText, unarmedSelection, textRatio);
    unarmedBar = readable(windowMuted, unarmedSelection, lineRatio);
    hover = mix(window, windowText, 0.05);
    hoverText = readable(windowText, hover, textRatio);
    badge = mix(window, windowText, 0.08);
    badgeText = readable(windowMuted, badge, textRatio);

    match = dark ? QColor(0x5c, 0x4a, 0x0c) : QColor(0xff, 0xe4, 0x8f);
    matchText = readable(windowText, match, textRatio);
    matchUnderline =
        readable(dark ? QColor(0xf2, 0xc1, 0x4e) : QColor(0xa8, 0x6f, 0x00), match, lineRatio);
}

void Colors::setPageColors(const QPalette &palette)
{
    page = palette.color(QPalette::Active, QPalette::Base);
    text = readable(palette.color(QPalette::Active, QPalette::Text), page, textRatio);
    muted = readable(mix(text, page, 0.38), page, textRatio);
    link = readable(linkOf(palette), {page, mix(page, text, 0.06)}, textRatio);
    if (contrast(link, page) < textRatio) // a mid-grey page: nothing is readable on both
        link = readable(linkOf(palette), page, textRatio);
    hairline = mix(page, text, dark ? 0.16 : 0.11);
    cardOutline = mix(page, text, dark ? 0.22 : 0.17);

    codeBlock = mix(page, text, 0.05);
    codeText = readable(text, codeBlock, textRatio);
    codeMuted = readable(muted, codeBlock, textRatio);
    chip = mix(page, link, dark ? 0.12 : 0.08);
    chipText = readable(link, chip, textRatio);
    callout = mix(page, accent, dark ? 0.16 : 0.09);
    calloutText = readable(text, callout, textRatio);
    calloutLabel = readable(muted, callout, textRatio);
    calloutLink = readable(link, callout, textRatio);
    focusRing = readable(accent, {page, codeBlock, callout, chip}, lineRatio);
}

void Colors::setDifferenceColors()
{
    const QColor amber = dark ? QColor(0xf2, 0xb8, 0x4b) : QColor(0xd9, 0x9a, 0x00);
    differenceRow = mix(page, amber, dark ? 0.07 : 0.055);
    differenceRowText = readable(text, differenceRow, textRatio);
    differenceRowLabel = readable(muted, differenceRow, textRatio);
    differenceBadge = mix(page, amber, dark ? 0.26 : 0.24);
    differenceSign = readable(dark ? QColor(0xf2, 0xc1, 0x4e) : QColor(0x86, 0x59, 0x00),
                              differenceBadge, textRatio);
}

void Colors::setOutcomeColors()
{
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        m_marks[i] = QColor::fromRgb(dark ? darkMarks[i] : lightMarks[i]);
        const QColor tint = mix(page, m_marks[i], dark ? 0.16 : 0.10);
        m_outcomes[i] = {readable(m_marks[i], tint, textRatio), tint};
    }
}

QColor Colors::mark(core::Outcome outcome, const QColor &surface) const
{
    return readable(m_marks[indexOf(outcome)], surface, lineRatio);
}

QColor Colors::outcomeText(core::Outcome outcome, const QColor &surface) const
{
    return readable(m_marks[indexOf(outcome)], surface, textRatio);
}

const OutcomeColors &Colors::outcome(core::Outcome outcome) const
{
    return m_outcomes[indexOf(outcome)];
}

} // namespace statusbook::ui

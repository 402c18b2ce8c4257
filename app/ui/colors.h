// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/facts.h"

#include <QColor>

#include <array>
#include <initializer_list>

class QPalette;

namespace statusbook::ui {

// a where t is 0, b where t is 1. The result is opaque.
[[nodiscard]] QColor mix(const QColor &a, const QColor &b, qreal t);

// Relative luminance and contrast ratio (1 to 21) as WCAG 2 defines them; alpha is ignored.
[[nodiscard]] qreal luminance(const QColor &color);
[[nodiscard]] qreal contrast(const QColor &a, const QColor &b);

// foreground, moved towards black or white in steps of 5 % until its contrast with background is at
// least ratio. Unchanged where it is already; black or white where no colour reaches the ratio
// (4.5 can always be reached).
[[nodiscard]] QColor readable(const QColor &foreground, const QColor &background, qreal ratio);
// The same for a colour that stands on several backgrounds.
[[nodiscard]] QColor readable(const QColor &foreground, std::initializer_list<QColor> backgrounds,
                              qreal ratio);

// An outcome's colour as text, readable on `tint` and on the page, and the tint of its pill.
struct OutcomeColors {
    QColor text;
    QColor tint;
};

// Every colour that our own drawing uses, computed from a palette: compute it anew on PaletteChange.
// "Window" is the list's surface, "page" is the palette's Base. Texts have a contrast of at least 4.5
// with the surface that they are named after, lines and marks that mean something at least 3.
struct Colors {
    explicit Colors(const QPalette &palette);

    // For printing and PDF: the page's own colours on white.
    [[nodiscard]] static Colors forPaper();

    // The mark of an outcome on any surface of these colours.
    [[nodiscard]] QColor mark(core::Outcome outcome, const QColor &surface) const;
    // The text of an outcome on any surface of these colours.
    [[nodiscard]] QColor outcomeText(core::Outcome outcome, const QColor &surface) const;
    [[nodiscard]] const OutcomeColors &outcome(core::Outcome outcome) const;

    bool dark = false;

    QColor window; // surface of list, header and foot
    QColor windowText;
    QColor windowMuted;    // headings, counts, hints on the window
    QColor windowHairline; // between panes

    QColor selection; // selected row while list or field has the focus
    QColor selectionText;
    QColor selectionBar;     // bar of that row, and the ring of keyboard focus in the list
    QColor unarmedSelection; // selected row while the focus is elsewhere
    QColor unarmedText;
    QColor unarmedBar;
    QColor hover; // row under the pointer
    QColor hoverText;
    QColor badge; // system's name in a row of the ranked list, on any of these rows
    QColor badgeText;
    QColor match; // behind matched letters
    QColor matchText;
    QColor matchUnderline;

    QColor page;
    QColor text;
    QColor muted;
    QColor link;
    QColor accent;    // callout bar and icons of cards
    QColor focusRing; // on the page and its code blocks, chips and callout
    QColor hairline;
    QColor cardOutline;
    QColor codeBlock; // also neutral pills
    QColor codeText;
    QColor codeMuted;
    QColor chip;
    QColor chipText;
    QColor callout;
    QColor calloutText;
    QColor calloutLabel;
    QColor calloutLink;
    QColor differenceRow; // surface of a decisive fact
    QColor differenceRowText;
    QColor differenceRowLabel;
    QColor differenceBadge; // round, behind the sign of a decisive fact
    QColor differenceSign;

private:
    void setWindowColors(const QPalette &palette);
    void setPageColors(const QPalette &palette);
    void setDifferenceColors();
    void setOutcomeColors();

    std::array<QColor, core::OutcomeCount> m_marks;
    std::array<OutcomeColors, core::OutcomeCount> m_outcomes;
};

} // namespace statusbook::ui

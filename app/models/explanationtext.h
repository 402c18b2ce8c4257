// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/explain/explainer.h"

#include <QList>
#include <QString>

namespace statusbook::models {

// A stretch of the shown text that is read as a code.
struct TextMark {
    qsizetype start = 0; // in the shown text
    qsizetype length = 0;
    core::explain::Finding finding; // the likeliest reading; its place is in the transcript
};

// The text of an explanation as it is shown: its lines end with \n and every mark is in it. Of a
// text too long to be shown only the lines around the first and the last place of each code, each
// stretch of lines after a line with the number of its first one.
struct ExplanationText {
    QString text;
    QList<TextMark> marks;       // of what is certain enough, by place, none over another
    QList<qsizetype> lineLabels; // where the lines with numbers begin
    bool whole = true;
};

inline constexpr qsizetype longestShownText = qsizetype(2) << 20U; // bytes
inline constexpr qsizetype longestShownLine = qsizetype(32) << 10U;

[[nodiscard]] ExplanationText explanationText(const core::explain::Explanation &explanation,
                                              qsizetype longestText = longestShownText);

} // namespace statusbook::models

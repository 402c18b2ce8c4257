// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/page.h"

#include <QString>

// A page as text for other programs. None of them holds bidi isolates.
namespace statusbook::models {

// For a terminal or a plain-text clipboard; lines are not wrapped.
struct TextStyle {
    // Called with a piece of text that stands out (title, heading, outcome); returns it as it is to
    // be printed. The default prints it plainly.
    enum class Emphasis { Title, Heading, Outcome, Muted };
    QString (*emphasize)(const QString &text, Emphasis emphasis,
                         std::optional<core::Outcome> outcome) = nullptr;
};
[[nodiscard]] QString toPlainText(const Page &page, const TextStyle &style = {});

[[nodiscard]] QString toMarkdown(const Page &page);

// A fragment for a clipboard or a mail: no styles, language and direction marked.
[[nodiscard]] QString toHtml(const Page &page);

// Spaces that begin a line of a wire example in plain text.
inline constexpr QStringView wireIndent = u"    ";

// The text on one line, with pictures of control characters in their place: what came with a mail or a
// file commands no terminal.
[[nodiscard]] QString printable(const QString &text);

// One marked text as a person reads it: literals and links without their marks.
[[nodiscard]] QString plain(const PageText &text);

} // namespace statusbook::models

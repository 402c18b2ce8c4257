// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/page.h"
#include "ui/pagewriter.h"

#include <optional>

namespace statusbook::ui {

// Writes the blocks that stand in pages and in cells of grids alike, each with the space above it that
// its kind needs. A text in English gets its mark once a section.
class BlockWriter final
{
public:
    explicit BlockWriter(PageWriter &writer);

    void operator()(const models::PillsBlock &block);
    void operator()(const models::LeadBlock &block);
    void operator()(const models::ParagraphBlock &block);
    void operator()(const models::HeadingBlock &block);
    void operator()(const models::StepsBlock &block);
    void operator()(const models::WireBlock &block);
    void operator()(const models::SourcesBlock &block);
    void operator()(const models::PartsBlock &block);

    // The mark "English" for all that follows until the next heading.
    void markEnglish();
    // No such marks at all: it has been said already what language follows.
    void suppressEnglishMarks() { m_suppressed = true; }

    // Space above the next block, in units, instead of what its kind has otherwise.
    void setNextAbove(std::optional<qreal> units) { m_nextAbove = units; }

    void writeText(const models::PageText &text, const QTextCharFormat &format, const QColor &link);
    void writeSource(const models::Source &source, const QTextCharFormat &format);

private:
    void writeStep(const models::PageText &step, const QString &number);
    void writePill(const models::Pill &pill);
    void writePart(const models::PartRow &row, qreal column);
    void writeWireLine(QStringView line, const QString &code);
    [[nodiscard]] qreal line() const;
    [[nodiscard]] qreal above(qreal units);

    PageWriter &m_writer;
    const PageStyle &m_style;
    const Colors &m_colors;
    bool m_englishMarked = false; // in this section
    bool m_suppressed = false;
    std::optional<qreal> m_nextAbove;
};

} // namespace statusbook::ui

// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pagegrid.h"

#include "ui/pageblocks.h"

#include <QTextTable>

#include <algorithm>

namespace statusbook::ui {

using namespace Qt::StringLiterals;
using models::GridRow;

namespace {

constexpr int wideColumns = 4;    // label, A, sign, B
constexpr int narrowColumns = 3;  // A, sign, B
constexpr qreal belowLabel = 0.8; // units, between a section's label and its texts in narrow pages

// Whether any text of the cell stands in English for a missing translation.
bool hasEnglish(const QList<models::GridCell> &cell)
{
    const auto english = [](const models::PageText &text) { return text.english; };
    return std::ranges::any_of(cell, [&](const models::GridCell &piece) {
        if (const auto *paragraph = std::get_if<models::ParagraphBlock>(&piece))
            return paragraph->text.english;
        if (const auto *lead = std::get_if<models::LeadBlock>(&piece))
            return lead->text.english;
        if (const auto *steps = std::get_if<models::StepsBlock>(&piece))
            return std::ranges::any_of(steps->steps, english);
        return false;
    });
}

class GridWriter
{
public:
    GridWriter(QTextTable &table, const PageStyle &style, PageContent &content, bool withSigns)
        : m_table(table)
        , m_style(style)
        , m_colors(style.colors())
        , m_content(content)
        , m_withSigns(withSigns)
    {}

    void writeTitles(const models::GridBlock &grid);
    void writeRow(const GridRow &row, bool last);

private:
    enum class Side { A, B };

    [[nodiscard]] QTextTableCell cell(int inReadingOrder) const;
    [[nodiscard]] PageWriter writerAt(const QTextTableCell &cell) const;
    // The fill: a function that writes with a PageWriter.
    template <typename Fill>
    void fillCell(int inReadingOrder, qreal above, qreal below, Fill fill);

    void writeLabel(PageWriter &writer, const GridRow &row);
    void writeSign(const GridRow &row, int inReadingOrder);
    void writeSide(const GridRow &row, Side side, int inReadingOrder);
    void writeFact(PageWriter &writer, const GridRow &row, Side side);
    void writeSection(PageWriter &writer, const GridRow &row, Side side);
    void setRowKind(RowKind kind);
    [[nodiscard]] qreal spaceAbove(const GridRow &row) const;
    [[nodiscard]] qreal labelAbove(const GridRow &row) const;
    [[nodiscard]] qreal spaceBelow(const GridRow &row) const;

    QTextTable &m_table;
    const PageStyle &m_style;
    const Colors &m_colors;
    PageContent &m_content;
    const bool m_withSigns;
    int m_row = 0;
};

QTextTableCell GridWriter::cell(int inReadingOrder) const
{
    return m_table.cellAt(m_row,
                          gridColumn(inReadingOrder, m_table.columns(), m_style.isRightToLeft()));
}

template <typename Fill>
void GridWriter::fillCell(int inReadingOrder, qreal above, qreal below, Fill fill)
{
    QTextTableCell target = cell(inReadingOrder);
    PageWriter writer(target.firstCursorPosition(), m_style, m_content, true);
    fill(writer);
    QTextTableCellFormat format = target.format().toTableCellFormat();
    format.setTopPadding(above + writer.spaceAbove());
    format.setBottomPadding(below + writer.spaceBelow());
    target.setFormat(format);
}

qreal GridWriter::spaceAbove(const GridRow &row) const
{
    if (m_style.isNarrow())
        return m_style.u(row.fact ? 1.7 : 2.6);
    return m_style.u(row.fact ? 1.5 : 3.2);
}

// In narrow pages: what the label above the values takes, in the cells where it does not stand.
qreal GridWriter::labelAbove(const GridRow &row) const
{
    if (!m_style.isNarrow())
        return 0;
    const qreal gap = row.fact ? 0 : m_style.u(belowLabel) * m_style.spaceFactor();
    return m_style.cellLine() + gap;
}

qreal GridWriter::spaceBelow(const GridRow &row) const
{
    if (m_row + 1 == m_table.rows())
        return 0;
    return m_style.u(row.fact ? 1.9 : 2.8);
}

void GridWriter::setRowKind(RowKind kind)
{
    // The first column of the table, whatever stands in it.
    QTextTableCell first = m_table.cellAt(m_row, 0);
    QTextCharFormat format = first.format();
    format.setProperty(RowProperty, static_cast<int>(kind));
    first.setFormat(format);
}

// On paper no header above the page says which code is which.
void GridWriter::writeTitles(const models::GridBlock &grid)
{
    const int first = m_style.isNarrow() ? 0 : 1;
    const auto title = [this](const QString &text) {
        return [this, &text](PageWriter &writer) {
            writer.startParagraph(writer.look(m_style.cellLine(), 0));
            writer.writeName(text, m_style.text(typescale::body, m_colors.text, true));
        };
    };
    fillCell(first, m_style.u(1.5), m_style.u(1.9), title(grid.titleA));
    fillCell(first + 2, m_style.u(1.5), m_style.u(1.9), title(grid.titleB));
    setRowKind(RowKind::Plain);
    ++m_row;
}

void GridWriter::writeRow(const GridRow &row, bool last)
{
    const int first = m_style.isNarrow() ? 0 : 1;
    if (first > 0) {
        fillCell(0, spaceAbove(row), spaceBelow(row),
                 [&](PageWriter &writer) { writeLabel(writer, row); });
    }
    writeSide(row, Side::A, first);
    writeSign(row, first + 1);
    writeSide(row, Side::B, first + 2);
    setRowKind(row.decisive ? RowKind::Decisive : last ? RowKind::Last : RowKind::Plain);
    ++m_row;
}

void GridWriter::writeLabel(PageWriter &writer, const GridRow &row)
{
    const QColor color = !row.fact ? m_colors.text
        : row.decisive             ? m_colors.differenceRowLabel
                                   : m_colors.muted;
    ParagraphLook look = writer.look(m_style.cellLine(), 0);
    look.unbroken = m_style.isNarrow(); // the other cells of the row keep one line free for it
    writer.startParagraph(look);
    writer.writeName(row.label, m_style.text(typescale::label, color, !row.fact));
}

void GridWriter::writeSign(const GridRow &row, int inReadingOrder)
{
    if (row.sign == GridRow::Sign::None) {
        // An empty line of the usual height would show in a selection.
        QTextCharFormat tiny;
        tiny.setFontPointSize(1);
        cell(inReadingOrder).firstCursorPosition().setBlockCharFormat(tiny);
        return;
    }
    const bool equal = row.sign == GridRow::Sign::Equal;
    const qreal above = spaceAbove(row) + labelAbove(row);
    fillCell(inReadingOrder, above, spaceBelow(row), [&](PageWriter &writer) {
        ParagraphLook look = writer.look(m_style.cellLine(), 0);
        look.centered = true;
        look.direction = Qt::LeftToRight;
        writer.startParagraph(look);
        const QColor color = row.decisive ? m_colors.differenceSign : m_colors.muted;
        QTextCharFormat format = m_style.text(typescale::body, color, !equal);
        if (row.decisive)
            format.setProperty(DecorationProperty, static_cast<int>(Decoration::Difference));
        writer.write(equal ? u"="_s : u"≠"_s, format);
    });
}

void GridWriter::writeSide(const GridRow &row, Side side, int inReadingOrder)
{
    const qreal above = spaceAbove(row) + (side == Side::B ? labelAbove(row) : 0);
    fillCell(inReadingOrder, above, spaceBelow(row), [&](PageWriter &writer) {
        if (side == Side::A && m_style.isNarrow())
            writeLabel(writer, row);
        if (row.fact)
            writeFact(writer, row, side);
        else
            writeSection(writer, row, side);
    });
}

void GridWriter::writeFact(PageWriter &writer, const GridRow &row, Side side)
{
    const QList<models::GridCell> &pieces = side == Side::A ? row.a : row.b;
    const std::optional<core::Outcome> outcome = side == Side::A ? row.outcomeA : row.outcomeB;
    const bool bold = row.sign == GridRow::Sign::Different;
    const QColor surface = row.decisive ? m_colors.differenceRow : m_colors.page;
    const QColor plain = row.decisive ? m_colors.differenceRowText : m_colors.text;
    const QColor color = outcome ? m_colors.outcomeText(*outcome, surface) : plain;
    BlockWriter blocks(writer);
    for (const models::GridCell &piece : pieces) {
        const auto *paragraph = std::get_if<models::ParagraphBlock>(&piece);
        if (!paragraph) {
            std::visit(blocks, piece);
            continue;
        }
        ParagraphLook look = writer.look(m_style.cellLine(), 0);
        look.direction = outcome ? m_style.direction() : writer.directionOf(paragraph->text.runs);
        writer.startParagraph(look);
        const QTextCharFormat format = m_style.text(typescale::body, color, bold);
        if (outcome)
            writer.writeOutcome(*outcome, surface, false);
        blocks.writeText(paragraph->text, format, readable(m_colors.link, surface, 4.5));
    }
}

void GridWriter::writeSection(PageWriter &writer, const GridRow &row, Side side)
{
    const QList<models::GridCell> &pieces = side == Side::A ? row.a : row.b;
    BlockWriter blocks(writer);
    blocks.setNextAbove(belowLabel);
    // Beside its translation the original needs no mark: its column is headed so.
    if (!m_withSigns && side == Side::B)
        blocks.suppressEnglishMarks();
    else if (hasEnglish(pieces))
        blocks.markEnglish();
    for (const models::GridCell &piece : pieces)
        std::visit(blocks, piece);
}

qreal widestLabel(const PageStyle &style, const models::GridBlock &grid)
{
    qreal widest = 0;
    for (const GridRow &row : grid.rows)
        widest = std::max(widest, style.widthOf(row.label, typescale::label, !row.fact));
    return widest;
}

} // namespace

int gridColumn(int inReadingOrder, int columnCount, bool rightToLeft)
{
    return rightToLeft ? columnCount - 1 - inReadingOrder : inReadingOrder;
}

void writeGrid(PageWriter &writer, const models::GridBlock &grid, PageContent &content)
{
    const PageStyle &style = writer.style();
    const bool withTitles = style.isPaper() && !grid.titleA.isEmpty();
    const int rows = static_cast<int>(grid.rows.size()) + withTitles;
    if (rows == 0)
        return;
    content.withSigns = grid.withSigns;
    content.labelWidth = std::max(content.labelWidth, widestLabel(style, grid));

    QTextTableFormat format;
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(0);
    const int columns = style.isNarrow() ? narrowColumns : wideColumns;
    QTextTable *table = writer.insertTable(rows, columns, format, style.u(3));
    content.grids.append(table);
    GridWriter grids(*table, style, content, grid.withSigns);
    if (withTitles)
        grids.writeTitles(grid);
    for (qsizetype i = 0; i < grid.rows.size(); ++i)
        grids.writeRow(grid.rows[i], i + 1 == grid.rows.size());
}

void fitGrids(const PageContent &content, const PageStyle &style, const GridColumns &columns)
{
    QList<QTextLength> widths;
    const QList<qreal> reading = style.isNarrow()
        ? QList<qreal>{columns.value, columns.sign, columns.value}
        : QList<qreal>{columns.label, columns.value, columns.sign, columns.value};
    for (const qreal width : reading)
        widths.append(QTextLength(QTextLength::FixedLength, width));
    if (style.isRightToLeft())
        std::reverse(widths.begin(), widths.end());
    for (QTextTable *table : content.grids) {
        if (table->format().columnWidthConstraints() == widths)
            continue;
        QTextTableFormat format = table->format();
        format.setColumnWidthConstraints(widths);
        table->setFormat(format);
    }
}

} // namespace statusbook::ui

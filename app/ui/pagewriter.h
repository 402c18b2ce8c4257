// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/page.h"
#include "ui/pagestyle.h"

#include <QTextCursor>

#include <optional>

class QTextTable;

namespace statusbook::ui {

// How a paragraph is laid out. Lengths in pixels; leading is the page's leading side.
struct ParagraphLook {
    qreal lineHeight = 0;
    qreal above = 0; // between the paragraph and the one before
    qreal leading = 0;
    qreal trailing = 0;
    qreal hanging = 0; // by how much the first line stands out at the leading side
    Qt::LayoutDirection direction = Qt::LeftToRight;
    bool centered = false;
    bool heading = false;  // stays on one sheet with the next paragraph
    bool unbroken = false; // one line, even if it is too long
    bool atLeft = false;   // whatever the page's direction
};

// Writes paragraphs and their pieces into one frame of a document: the whole page or a table cell.
// Qt ignores the space above the first paragraph and below the last: they are collected for the frame.
class PageWriter final
{
public:
    // Writes at the cursor, which stands in an empty paragraph. style and content must outlive it.
    PageWriter(const QTextCursor &cursor, const PageStyle &style, PageContent &content,
               bool inColumn);

    [[nodiscard]] const PageStyle &style() const { return m_style; }
    [[nodiscard]] const Colors &colors() const { return m_style.colors(); }
    [[nodiscard]] bool inColumn() const { return m_inColumn; }

    [[nodiscard]] qreal spaceAbove() const { return m_spaceAbove; }
    [[nodiscard]] qreal spaceBelow() const { return m_spaceBelow; }

    // A paragraph in the page's direction; scripts with higher lines get more space above, too.
    [[nodiscard]] ParagraphLook look(qreal lineHeight, qreal above) const;
    // Direction for a text: the page's own, but left to right where a right-to-left page shows
    // something that is all Latin.
    [[nodiscard]] Qt::LayoutDirection directionOf(const QString &text) const;
    [[nodiscard]] Qt::LayoutDirection directionOf(const core::TextRuns &runs) const;

    void startParagraph(const ParagraphLook &look);

    // All paragraphs until endCard() stand in one card as wide as the frame.
    void startCard(CardKind kind);
    void endCard();

    // A table without cell texts. Writing goes on in the empty paragraph that Qt keeps after it.
    [[nodiscard]] QTextTable *insertTable(int rows, int columns, QTextTableFormat format,
                                          qreal above);

    void write(const QString &text, const QTextCharFormat &format);
    // A piece that always reads left to right.
    void writeIsolated(const QString &text, const QTextCharFormat &format);
    // A piece of either direction inside a paragraph of the page's own.
    void writeName(const QString &text, const QTextCharFormat &format);
    void writeRuns(const core::TextRuns &runs, const QTextCharFormat &format, const QColor &link);
    // Room of a width; copied as `copied`. Breaking: a line may end here.
    void writeGap(qreal width, const QString &copied, bool breaking);
    // An outcome's mark and the gap to its words; `surface` is the colour behind.
    void writeOutcome(core::Outcome outcome, const QColor &surface, bool inPill);
    void writeSign(PageSign sign, qreal size);
    // The quiet mark "English", after a gap.
    void writeEnglish(bool afterText);

    // Makes a format a link; the links stand in the order of their calls.
    [[nodiscard]] QTextCharFormat linked(const QTextCharFormat &format, const PageLink &link);

    // Marks the paragraph as the text of a wire block.
    void setWire(const PageLink &link);

private:
    [[nodiscard]] QTextBlockFormat blockFormat(const ParagraphLook &look) const;
    void insertSign(PageSign sign, const QColor &surface, QTextCharFormat format);

    QTextCursor m_cursor;
    const PageStyle &m_style;
    PageContent &m_content;
    bool m_inColumn;
    Qt::LayoutDirection m_direction;     // of the paragraph
    QTextTable *m_tableBefore = nullptr; // directly before the empty paragraph
    bool m_first = true;                 // nothing is written yet
    bool m_empty = true;                 // the cursor stands in an empty paragraph to be used
    qreal m_spaceAbove = 0;
    qreal m_spaceBelow = 0; // below the last paragraph written so far
    std::optional<CardKind> m_card;
    bool m_cardBegins = false;
    int m_cardId = 0;
};

} // namespace statusbook::ui

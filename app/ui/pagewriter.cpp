// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pagewriter.h"

#include "models/bidi.h"
#include "models/words.h"

#include <QCoreApplication>
#include <QTextTable>

#include <utility>

namespace statusbook::ui {

using namespace Qt::StringLiterals;
using core::TextRun;

namespace {

constexpr QChar noBreakSpace = u'\u00a0';

// Qt ignores the space above the paragraph after a table.
void setSpaceBelow(QTextTable &table, qreal space)
{
    QTextTableFormat format = table.format();
    format.setBottomMargin(space);
    table.setFormat(format);
}

} // namespace

PageWriter::PageWriter(const QTextCursor &cursor, const PageStyle &style, PageContent &content,
                       bool inColumn)
    : m_cursor(cursor)
    , m_style(style)
    , m_content(content)
    , m_inColumn(inColumn)
    , m_direction(style.direction())
{}

ParagraphLook PageWriter::look(qreal lineHeight, qreal above) const
{
    return {.lineHeight = lineHeight,
            .above = above * m_style.spaceFactor(),
            .direction = m_style.direction()};
}

Qt::LayoutDirection PageWriter::directionOf(const QString &text) const
{
    if (m_style.isRightToLeft())
        return models::readsFromRight(text) ? Qt::RightToLeft : Qt::LeftToRight;
    return text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}

Qt::LayoutDirection PageWriter::directionOf(const core::TextRuns &runs) const
{
    QString words; // codes and literals are isolated and say nothing about the paragraph
    for (const TextRun &run : runs) {
        if (run.kind == TextRun::Kind::Plain)
            words += run.text;
    }
    return directionOf(words);
}

QTextBlockFormat PageWriter::blockFormat(const ParagraphLook &look) const
{
    const qreal padding = m_card ? m_style.cardPadding(*m_card, Qt::Horizontal) : qreal(0);
    const bool rightToLeft = m_style.isRightToLeft();
    QTextBlockFormat format;
    format.setLineHeight(look.lineHeight, QTextBlockFormat::FixedHeight);
    format.setLayoutDirection(look.direction);
    format.setLeftMargin(padding + (rightToLeft ? look.trailing : look.leading));
    format.setRightMargin(padding + (rightToLeft ? look.leading : look.trailing));
    format.setTextIndent(-look.hanging);
    format.setNonBreakableLines(look.unbroken);
    if (look.heading)
        format.setProperty(KeepProperty, true);
    // Texts of the other direction still begin at the page's leading side.
    if (look.centered)
        format.setAlignment(Qt::AlignHCenter);
    else if (look.atLeft)
        format.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    else if (look.direction != m_style.direction())
        format.setAlignment((rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    return format;
}

void PageWriter::startParagraph(const ParagraphLook &look)
{
    qreal above = m_first ? 0 : look.above + std::exchange(m_spaceBelow, 0);
    QTextBlockFormat format = blockFormat(look);
    if (m_card) {
        format.setProperty(CardProperty, m_cardId);
        format.setProperty(CardKindProperty, static_cast<int>(*m_card));
        if (std::exchange(m_cardBegins, false))
            above += m_style.cardPadding(*m_card, Qt::Vertical);
    }
    m_direction = look.direction;
    format.setTopMargin(above);
    if (m_tableBefore)
        setSpaceBelow(*std::exchange(m_tableBefore, nullptr), above);
    // An empty paragraph or a list number would keep the last heading's font.
    const QTextCharFormat plain;
    if (std::exchange(m_first, false))
        m_spaceAbove = above;
    if (std::exchange(m_empty, false)) {
        m_cursor.setBlockFormat(format);
        m_cursor.setBlockCharFormat(plain);
    } else {
        m_cursor.insertBlock(format, plain);
    }
}

void PageWriter::startCard(CardKind kind)
{
    m_card = kind;
    m_cardBegins = true;
    ++m_cardId;
}

void PageWriter::endCard()
{
    m_spaceBelow = m_style.cardPadding(*m_card, Qt::Vertical);
    m_card.reset();
}

QTextTable *PageWriter::insertTable(int rows, int columns, QTextTableFormat format, qreal above)
{
    if (!std::exchange(m_first, false))
        format.setTopMargin(above + std::exchange(m_spaceBelow, 0));
    QTextBlockFormat after;
    after.setLineHeight(1, QTextBlockFormat::FixedHeight);
    if (std::exchange(m_empty, true))
        m_cursor.setBlockFormat(after);
    else
        m_cursor.insertBlock(after, {});
    QTextTable *table = m_cursor.insertTable(rows, columns, format);
    m_cursor.setPosition(table->lastPosition() + 1);
    m_tableBefore = table;
    return table;
}

void PageWriter::write(const QString &text, const QTextCharFormat &format)
{
    if (!text.isEmpty())
        m_cursor.insertText(text, format);
}

void PageWriter::writeIsolated(const QString &text, const QTextCharFormat &format)
{
    if (m_direction != Qt::RightToLeft || text.isEmpty())
        return write(text, format);
    // In the font of the page: a monospaced one has no glyphs for isolates, and dozens of fonts would be
    // searched for them.
    const QTextCharFormat plain;
    write(QString(models::leftToRightIsolate), plain);
    write(text, format);
    write(QString(models::popIsolate), plain);
}

void PageWriter::writeName(const QString &text, const QTextCharFormat &format)
{
    write(m_direction == Qt::RightToLeft ? models::isolatedByContent(text) : text, format);
}

void PageWriter::writeRuns(const core::TextRuns &runs, const QTextCharFormat &format,
                           const QColor &link)
{
    const bool foreign = m_direction == Qt::RightToLeft && directionOf(runs) == Qt::LeftToRight;
    if (foreign)
        write(QString(models::firstStrongIsolate), format);
    for (const TextRun &run : runs) {
        switch (run.kind) {
        case TextRun::Kind::Plain:
            write(m_direction == Qt::RightToLeft ? models::withItemsIsolated(run.text) : run.text,
                  format);
            break;
        case TextRun::Kind::Literal: {
            const bool bold = format.fontWeight() == QFont::Bold;
            QTextCharFormat code = m_style.mono(typescale::mono, colors().codeText, bold);
            code.setProperty(DecorationProperty, static_cast<int>(Decoration::Code));
            writeIsolated(run.text, code);
            break;
        }
        case TextRun::Kind::Link: {
            QTextCharFormat target = format;
            target.setForeground(link);
            writeIsolated(run.text, linked(target, {.code = run.target}));
            break;
        }
        }
    }
    if (foreign)
        write(QString(models::popIsolate), format);
}

void PageWriter::writeGap(qreal width, const QString &copied, bool breaking)
{
    QTextCharFormat format = m_style.spacer(width);
    format.setProperty(CopyTextProperty, copied);
    m_cursor.insertText(breaking ? u" "_s : QString(noBreakSpace), format);
}

void PageWriter::writeOutcome(core::Outcome outcome, const QColor &surface, bool inPill)
{
    QTextCharFormat sign = m_style.spacer(m_style.markSize());
    QTextCharFormat gap = m_style.spacer(m_style.u(inPill ? 1.1 : 1.5));
    sign.setProperty(OutcomeProperty, static_cast<int>(outcome));
    gap.setProperty(CopyTextProperty, QString());
    if (inPill) {
        sign.setProperty(DecorationProperty, static_cast<int>(Decoration::Pill));
        gap.setProperty(DecorationProperty, static_cast<int>(Decoration::Pill));
        gap.setProperty(OutcomeProperty, static_cast<int>(outcome));
    }
    insertSign(PageSign::Outcome, surface, sign);
    m_cursor.insertText(QString(noBreakSpace), gap);
}

void PageWriter::writeSign(PageSign sign, qreal size)
{
    insertSign(sign, colors().page, m_style.spacer(size));
}

void PageWriter::insertSign(PageSign sign, const QColor &surface, QTextCharFormat format)
{
    format.setProperty(SignProperty, static_cast<int>(sign));
    format.setProperty(SurfaceProperty, surface);
    format.setProperty(CopyTextProperty, QString());
    m_cursor.insertText(QString(noBreakSpace), format);
}

void PageWriter::writeEnglish(bool afterText)
{
    const qreal padding = m_style.padding(Decoration::English);
    writeGap(padding + (afterText ? m_style.u(2) : 0), {}, false);
    QTextCharFormat format = m_style.text(typescale::badge, colors().muted);
    format.setProperty(DecorationProperty, static_cast<int>(Decoration::English));
    format.setProperty(CopyTextProperty, QString());
    writeIsolated(models::Words::english(), format);
    writeGap(padding, {}, false);
}

QTextCharFormat PageWriter::linked(const QTextCharFormat &format, const PageLink &link)
{
    const int index = static_cast<int>(m_content.links.size());
    m_content.links.append(link);
    QTextCharFormat result = format;
    result.setAnchor(true);
    result.setAnchorHref(QString::number(index));
    result.setProperty(LinkProperty, index);
    return result;
}

void PageWriter::setWire(const PageLink &link)
{
    QTextBlockFormat format = m_cursor.blockFormat();
    format.setProperty(LinkProperty, static_cast<int>(m_content.links.size()));
    m_content.links.append(link);
    m_cursor.setBlockFormat(format);
}

} // namespace statusbook::ui

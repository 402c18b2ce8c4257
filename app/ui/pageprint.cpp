// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pageprint.h"

#include "models/bidi.h"
#include "ui/pagebuilder.h"
#include "ui/pagepainter.h"

#include <QAbstractTextDocumentLayout>
#include <QFontInfo>
#include <QGuiApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QScreen>
#include <QTextDocument>

#include <algorithm>
#include <cmath>

namespace statusbook::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal footHeight = 8; // units

// The screen's font with the faces that the family has, none made of another.
QFont paperFont(QFont font)
{
    font.setStyleName({});
    return font;
}

// One page laid out for sheets of one size, in the pixels of the screen.
class PrintJob
{
public:
    PrintJob(const models::Page &page, const QFont &font, const QSizeF &sheet);

    [[nodiscard]] int pageCount() const { return m_document.pageCount(); }
    void paintSheet(QPainter &painter, int index);

private:
    void keepTogether();
    [[nodiscard]] QTextBlock endOfGroup(const QTextBlock &first) const;
    [[nodiscard]] int sheetOf(qreal y) const { return int(y / m_bodyHeight); }
    void paintFoot(QPainter &painter, int index) const;

    const models::Page &m_page;
    QFont m_font;
    QSizeF m_sheet;
    PageStyle m_style;
    qreal m_bodyHeight;
    QTextDocument m_document;
    PageContent m_content;
};

PrintJob::PrintJob(const models::Page &page, const QFont &font, const QSizeF &sheet)
    : m_page(page)
    , m_font(paperFont(font))
    , m_sheet(sheet)
    , m_style(m_font, Colors::forPaper(), page.language, sheet.width(), PageStyle::Medium::Paper)
    , m_bodyHeight(std::floor(sheet.height() - m_style.u(footHeight))) // drawings snap to pixels
{
    m_document.setUndoRedoEnabled(false);
    m_document.setDocumentMargin(0);
    m_document.setUseDesignMetrics(true); // the screen's hinting has no place on paper
    m_document.setPageSize(QSizeF(sheet.width(), m_bodyHeight));
    PageFiller(m_document, page, m_style, m_content).fillAll(sheet.width());
    keepTogether();
}

// The last of the blocks that belong on one sheet with this one.
QTextBlock PrintJob::endOfGroup(const QTextBlock &first) const
{
    QTextBlock last = first;
    for (QTextBlock next = last.next(); next.isValid(); next = next.next()) {
        const QTextBlockFormat format = last.blockFormat();
        const int card = format.intProperty(CardProperty);
        const bool sameCard = card != 0 && card == next.blockFormat().intProperty(CardProperty);
        if (!sameCard && !format.boolProperty(KeepProperty))
            break;
        last = next;
    }
    return last;
}

// Moves headings and cards that a sheet's edge would cut to the next sheet.
void PrintJob::keepTogether()
{
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
        const QTextBlock last = endOfGroup(block);
        const QRectF top = linesRect(block);
        const QRectF bottom = linesRect(last);
        const qreal edge = std::min(bottom.bottom(), bottom.top() + m_style.bodyLine() * 2) - 1;
        if (block != last && sheetOf(top.top()) != sheetOf(edge)
            && edge - top.top() < m_bodyHeight) {
            QTextCursor cursor(block);
            QTextBlockFormat format;
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            cursor.mergeBlockFormat(format);
        }
        block = last;
    }
}

void PrintJob::paintSheet(QPainter &painter, int index)
{
    const QRectF body(0, index * m_bodyHeight, m_sheet.width(), m_bodyHeight);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = body;
    context.palette.setColor(QPalette::Text, m_style.colors().text);
    const PagePainter page(m_document, m_style);
    painter.save();
    painter.translate(0, -body.top());
    painter.setClipRect(body);
    page.paintBelow(painter, body);
    m_document.documentLayout()->draw(&painter, context);
    page.paintAbove(painter, body);
    painter.restore();
    paintFoot(painter, index);
}

void PrintJob::paintFoot(QPainter &painter, int index) const
{
    const QRectF foot(0, m_sheet.height() - m_style.u(footHeight / 2), m_sheet.width(),
                      m_style.u(footHeight / 2));
    QFont small = m_font;
    // In pixels: a size in points would be of the device, and scaled once more.
    small.setPixelSize(qRound(QFontInfo(m_font).pixelSize() * typescale::badge));
    painter.setFont(small);
    painter.setPen(m_style.colors().muted);
    painter.setLayoutDirection(m_style.direction());
    painter.drawText(foot, Qt::AlignLeading | Qt::AlignBottom | Qt::TextSingleLine,
                     models::isolatedByContent(m_page.title));
    painter.drawText(foot, Qt::AlignTrailing | Qt::AlignBottom | Qt::TextSingleLine,
                     models::isolated(u"%1 / %2"_s.arg(index + 1).arg(m_document.pageCount())));
}

} // namespace

void printPage(const models::Page &page, const QFont &font, QPagedPaintDevice &device)
{
    QPainter painter;
    if (!painter.begin(&device))
        return;
    // All measures of a page are in pixels of the screen: lay out in these and scale.
    const QScreen *screen = QGuiApplication::primaryScreen();
    const qreal scale = device.logicalDpiX() / (screen ? screen->logicalDotsPerInch() : 96);
    const QSizeF sheet = QSizeF(device.width(), device.height()) / scale;
    PrintJob job(page, font, sheet);
    for (int index = 0; index < job.pageCount(); ++index) {
        if (index > 0 && !device.newPage())
            return;
        painter.save();
        painter.scale(scale, scale);
        job.paintSheet(painter, index);
        painter.restore();
    }
}

} // namespace statusbook::ui

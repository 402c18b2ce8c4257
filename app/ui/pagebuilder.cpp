// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pagebuilder.h"

#include "ui/pageblocks.h"
#include "ui/pagegrid.h"
#include "ui/pagewriter.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextLayout>

#include <algorithm>

namespace statusbook::ui {

using namespace Qt::StringLiterals;

// Writes the blocks that only a page has and passes the others on.
class PageFiller::Builder
{
public:
    Builder(const QTextCursor &cursor, const PageStyle &style, PageContent &content)
        : m_writer(cursor, style, content, false)
        , m_blocks(m_writer)
        , m_style(style)
        , m_colors(style.colors())
        , m_content(content)
    {}

    [[nodiscard]] const PageWriter &writer() const { return m_writer; }

    template <typename Block>
    void operator()(const Block &block)
    {
        m_blocks(block);
    }

    void operator()(const models::TitleBlock &block);
    void operator()(const models::SubtitleBlock &block);
    void operator()(const models::CodeRowsBlock &block);
    void operator()(const models::ProvidersBlock &block);
    void operator()(const models::CalloutBlock &block);
    void operator()(const models::CardBlock &block);
    void operator()(const models::GridBlock &block) { writeGrid(m_writer, block, m_content); }

private:
    void writeChip(const models::CodeRow &row);
    void writeChoices(const models::CardBlock &block);
    void writeProvider(const models::ProviderRow &row);

    PageWriter m_writer;
    BlockWriter m_blocks;
    const PageStyle &m_style;
    const Colors &m_colors;
    PageContent &m_content;
};

void PageFiller::Builder::operator()(const models::TitleBlock &block)
{
    m_writer.startParagraph(m_writer.look(m_style.lineHeight(typescale::title, 1.4), 0));
    if (!block.code.isEmpty()) {
        m_writer.writeIsolated(block.code, m_style.text(typescale::title, m_colors.muted));
        m_writer.writeGap(m_style.u(5), u" "_s, true);
    }
    m_writer.writeName(block.name, m_style.text(typescale::title, m_colors.text, true));
}

void PageFiller::Builder::operator()(const models::SubtitleBlock &block)
{
    if (block.token.isEmpty() && block.phrase.isEmpty())
        return;
    ParagraphLook look = m_writer.look(m_style.bodyLine(), 0);
    look.direction = m_writer.directionOf(block.phrase);
    m_writer.startParagraph(look);
    m_writer.writeIsolated(block.token, m_style.mono(typescale::mono, m_colors.muted));
    if (!block.token.isEmpty() && !block.phrase.isEmpty())
        m_writer.writeGap(m_style.u(3.4), u"  "_s, true);
    m_writer.writeName(block.phrase, m_style.text(typescale::body, m_colors.muted));
}

void PageFiller::Builder::writeChip(const models::CodeRow &row)
{
    QTextCharFormat format = m_style.text(typescale::label, m_colors.chipText, true);
    format.setProperty(DecorationProperty, static_cast<int>(Decoration::Chip));
    QString chip = row.chip;
    m_writer.writeName(chip.replace(u' ', u'\u00a0'), m_writer.linked(format, {.code = row.id}));
}

void PageFiller::Builder::operator()(const models::CodeRowsBlock &block)
{
    m_blocks.setNextAbove({});
    const QTextCharFormat name = m_style.text(typescale::body, m_colors.text);
    QTextCharFormat compare = m_style.text(typescale::label, m_colors.link);
    for (const models::CodeRow &row : block.rows) {
        ParagraphLook look = m_writer.look(m_style.bodyLine(), m_style.u(2));
        look.leading = m_style.padding(Decoration::Chip);
        m_writer.startParagraph(look);
        writeChip(row);
        m_writer.writeGap(look.leading + m_style.u(1.6), u" "_s, true);
        m_writer.writeName(row.name, name);
        const QTextCharFormat muted = m_style.text(typescale::body, m_colors.muted);
        for (qsizetype i = 0; i < row.notes.size(); ++i) {
            i == 0 ? m_writer.writeGap(m_style.u(2.4), u" "_s, true)
                   : m_writer.write(u" · "_s, muted);
            m_writer.writeName(row.notes[i], muted);
        }
        if (!row.compareWith.isValid() || m_style.isPaper())
            continue;
        m_writer.writeGap(m_style.u(3.2), u" "_s, true);
        m_writer.write(
            block.compareText,
            m_writer.linked(
                compare,
                {.kind = PageLink::Kind::Compare, .code = row.compareWith, .other = row.id}));
    }
}

void PageFiller::Builder::operator()(const models::ProvidersBlock &block)
{
    m_blocks.setNextAbove({});
    for (const models::ProviderRow &row : block.rows)
        writeProvider(row);
}

void PageFiller::Builder::writeProvider(const models::ProviderRow &row)
{
    m_writer.startParagraph(m_writer.look(m_style.bodyLine(), m_style.u(2)));
    m_writer.writeName(row.provider, m_style.text(typescale::body, m_colors.text, true));
    if (!row.wireText.isEmpty()) {
        m_writer.writeGap(m_style.u(2.4), u" "_s, true);
        QTextCharFormat code = m_style.mono(typescale::mono, m_colors.codeText);
        code.setProperty(DecorationProperty, static_cast<int>(Decoration::Code));
        m_writer.writeIsolated(row.wireText, code);
    }
    ParagraphLook look = m_writer.look(m_style.bodyLine(), 0);
    look.direction = m_writer.directionOf(row.action.runs);
    m_writer.startParagraph(look);
    const QTextCharFormat format = m_style.text(typescale::body, m_colors.text);
    m_blocks.writeText(row.action, format, m_colors.link);
    if (row.source.text.isEmpty())
        return;
    m_writer.writeGap(m_style.u(2), u" "_s, true);
    m_blocks.writeSource(row.source, format);
}

void PageFiller::Builder::operator()(const models::CalloutBlock &block)
{
    m_writer.startCard(block.muted ? CardKind::QuietCallout : CardKind::Callout);
    const QColor label = block.muted ? m_colors.codeMuted : m_colors.calloutLabel;
    m_writer.startParagraph(m_writer.look(m_style.cellLine(), m_style.u(3)));
    m_writer.writeName(block.label, m_style.text(typescale::label, label, true));
    ParagraphLook look = m_writer.look(m_style.lineHeight(typescale::section, 1.42), 0);
    look.direction = m_writer.directionOf(block.text.runs);
    m_writer.startParagraph(look);
    const QColor text = block.muted ? m_colors.codeMuted : m_colors.calloutText;
    const QColor link = block.muted ? m_colors.link : m_colors.calloutLink;
    m_blocks.writeText(block.text, m_style.text(typescale::section, text), link);
    m_writer.endCard();
}

void PageFiller::Builder::operator()(const models::CardBlock &block)
{
    m_writer.startCard(CardKind::Outlined);
    m_writer.startParagraph(
        m_writer.look(m_style.lineHeight(typescale::section, 1.5), m_style.u(4)));
    const bool receiver = block.icon == models::CardBlock::Icon::Receiver;
    m_writer.writeSign(receiver ? PageSign::Receiver : PageSign::Implementer, m_style.u(3.8));
    m_writer.writeGap(m_style.u(2.2), {}, false);
    m_writer.writeName(block.heading, m_style.text(typescale::section, m_colors.text, true));
    if (!block.text.runs.isEmpty()) {
        ParagraphLook look = m_writer.look(m_style.bodyLine(), m_style.u(0.8));
        look.direction = m_writer.directionOf(block.text.runs);
        m_writer.startParagraph(look);
        m_blocks.writeText(block.text, m_style.text(typescale::body, m_colors.text), m_colors.link);
    }
    writeChoices(block);
    m_writer.endCard();
}

void PageFiller::Builder::writeChoices(const models::CardBlock &block)
{
    const qreal padding = m_style.padding(Decoration::Chip);
    qreal widest = 0;
    for (const models::CodeRow &row : block.choices)
        widest = std::max(widest, m_style.widthOf(row.chip, typescale::label, true));
    const qsizetype count = std::min(block.choices.size(), block.choiceTexts.size());
    for (qsizetype i = 0; i < count; ++i) {
        const models::CodeRow &row = block.choices[i];
        ParagraphLook look = m_writer.look(m_style.bodyLine(), m_style.u(i == 0 ? 1 : 1.6));
        look.hanging = widest + padding + m_style.u(1.6);
        look.leading = look.hanging + padding;
        m_writer.startParagraph(look);
        writeChip(row);
        const qreal width = m_style.widthOf(row.chip, typescale::label, true);
        m_writer.writeGap(look.hanging - width, u" "_s, false);
        m_blocks.writeText(block.choiceTexts[i], m_style.text(typescale::body, m_colors.text),
                           m_colors.link);
    }
}

namespace {

// Space between the page's upper edge and its first paragraph.
qreal spaceAbovePage(const PageStyle &style, const models::Page &page)
{
    if (style.isPaper())
        return style.u(1); // at the top of each sheet: with it there is room for a card's edge
    const bool titled =
        !page.blocks.isEmpty() && std::holds_alternative<models::TitleBlock>(page.blocks.first());
    return style.u(titled ? 6.4 : 4.8);
}

// Painting and measuring would shape each text once more.
void keepGlyphs(const QTextBlock &first)
{
    for (QTextBlock block = first; block.isValid(); block = block.next())
        block.layout()->setCacheEnabled(true);
}

// One edit block for all: without it each insertion would lay out again, 8 ms for an entry, not 2.5.
class EditBlock
{
public:
    explicit EditBlock(QTextDocument &document)
        : m_cursor(&document)
    {
        m_cursor.beginEditBlock();
    }
    ~EditBlock() { m_cursor.endEditBlock(); }
    Q_DISABLE_COPY_MOVE(EditBlock)

    [[nodiscard]] QTextCursor &cursor() { return m_cursor; }

private:
    QTextCursor m_cursor;
};

} // namespace

PageFiller::PageFiller(QTextDocument &document, const models::Page &page, const PageStyle &style,
                       PageContent &content)
    : m_document(document)
    , m_page(page)
    , m_style(style)
    , m_content(content)
{
    m_content = {};
}

PageFiller::~PageFiller() = default;

void PageFiller::fillTop(qreal viewWidth, qreal viewHeight)
{
    const QList<models::PageBlock> &blocks = m_page.blocks;
    const auto isGrid = [](const models::PageBlock &block) {
        return std::holds_alternative<models::GridBlock>(block);
    };
    const auto isText = [](const models::PageBlock &block) {
        return std::holds_alternative<models::LeadBlock>(block)
            || std::holds_alternative<models::HeadingBlock>(block);
    };
    // A grid decides on the margins of the whole page.
    const auto grid = std::ranges::find_if(blocks, isGrid);
    const auto end = grid == blocks.cend() ? std::ranges::find_if(blocks, isText) : grid + 1;
    fillTo(end - blocks.cbegin(), viewWidth);
    while (!isDone() && m_document.size().height() < viewHeight)
        fillTo(m_done + 1, viewWidth);
}

void PageFiller::fillAll(qreal viewWidth)
{
    fillTo(m_page.blocks.size(), viewWidth);
}

void PageFiller::fillTo(qsizetype end, qreal viewWidth)
{
    EditBlock edit(m_document);
    if (!m_builder) {
        edit.cursor().select(QTextCursor::Document);
        edit.cursor().removeSelectedText();
        m_document.setDefaultFont(m_style.font());
        m_builder = std::make_unique<Builder>(edit.cursor(), m_style, m_content);
    }
    const QTextBlock first = m_document.lastBlock();
    for (; m_done < end; ++m_done)
        std::visit(*m_builder, m_page.blocks[m_done]);
    keepGlyphs(first);
    const PageWriter &writer = m_builder->writer();
    const qreal cardEdge = m_style.isPaper() ? m_style.u(3) : writer.spaceAbove();
    const qreal top = spaceAbovePage(m_style, m_page) + cardEdge;
    const qreal below = isDone() ? writer.spaceBelow() : 0;
    const qreal bottom = m_style.isPaper() ? 0 : m_style.u(8) + below;
    QTextFrameFormat frame = m_document.rootFrame()->frameFormat();
    if (frame.topMargin() != top || frame.bottomMargin() != bottom) { // lays out all again
        frame.setTopMargin(top);
        frame.setBottomMargin(bottom);
        m_document.rootFrame()->setFrameFormat(frame);
    }
    fitPage(m_document, m_style, m_content, viewWidth);
}

void fitPage(QTextDocument &document, const PageStyle &style, const PageContent &content,
             qreal viewWidth)
{
    const PageMargins margins = style.margins(viewWidth, content);
    const qreal left = style.isRightToLeft() ? margins.trailing : margins.leading;
    const qreal right = style.isRightToLeft() ? margins.leading : margins.trailing;
    EditBlock edit(document);
    QTextFrameFormat frame = document.rootFrame()->frameFormat();
    if (frame.leftMargin() != left || frame.rightMargin() != right) {
        frame.setLeftMargin(left);
        frame.setRightMargin(right);
        document.rootFrame()->setFrameFormat(frame);
    }
    if (!content.grids.isEmpty())
        fitGrids(content, style, style.columns(viewWidth - left - right, content));
}

} // namespace statusbook::ui

// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pageblocks.h"

#include <algorithm>
#include <utility>

namespace statusbook::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar noBreakSpace = u'\u00a0';
constexpr QChar lineSeparator = u'\u2028';
constexpr int unbrokenLength = 40; // characters; a longer piece may go over two lines

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'.' || c == u'_';
}

// Where the code stands as a whole word at or after `from`, or -1.
qsizetype findWord(QStringView line, const QString &code, qsizetype from)
{
    if (code.isEmpty())
        return -1;
    for (qsizetype at = line.indexOf(code, from); at >= 0; at = line.indexOf(code, at + 1)) {
        const qsizetype end = at + code.size();
        const bool starts = at == 0 || !isWordCharacter(line[at - 1]);
        if (starts && (end == line.size() || !line[end].isLetterOrNumber()))
            return at;
    }
    return -1;
}

QString withoutBreaks(QString text)
{
    return text.size() > unbrokenLength ? text : text.replace(u' ', noBreakSpace);
}

} // namespace

BlockWriter::BlockWriter(PageWriter &writer)
    : m_writer(writer)
    , m_style(writer.style())
    , m_colors(writer.colors())
{}

qreal BlockWriter::line() const
{
    return m_writer.inColumn() ? m_style.cellLine() : m_style.bodyLine();
}

qreal BlockWriter::above(qreal units)
{
    return m_style.u(std::exchange(m_nextAbove, {}).value_or(units));
}

void BlockWriter::markEnglish()
{
    if (m_suppressed || std::exchange(m_englishMarked, true))
        return;
    m_writer.startParagraph(m_writer.look(m_style.cellLine(), above(0)));
    m_writer.writeEnglish(false);
    m_nextAbove = 0;
}

void BlockWriter::writeText(const models::PageText &text, const QTextCharFormat &format,
                            const QColor &link)
{
    m_writer.writeRuns(text.runs, format, link);
    if (text.english && !m_englishMarked && !m_suppressed)
        m_writer.writeEnglish(true);
}

void BlockWriter::operator()(const models::HeadingBlock &block)
{
    const bool small = m_writer.inColumn();
    const qreal scale = small ? typescale::label : typescale::section;
    ParagraphLook look = m_writer.look(m_style.lineHeight(scale, 1.5), above(small ? 2 : 5.2));
    look.heading = true;
    m_writer.startParagraph(look);
    m_writer.writeName(block.text, m_style.text(scale, m_colors.text, true));
    m_englishMarked = block.english;
    if (block.english)
        m_writer.writeEnglish(true);
    m_nextAbove = small ? 0.4 : 0.8;
}

void BlockWriter::operator()(const models::LeadBlock &block)
{
    const qreal scale = m_writer.inColumn() ? typescale::section : typescale::lead;
    ParagraphLook look = m_writer.look(m_style.lineHeight(scale, 1.56), above(3));
    look.direction = m_writer.directionOf(block.text.runs);
    m_writer.startParagraph(look);
    writeText(block.text, m_style.text(scale, m_colors.text), m_colors.link);
    m_englishMarked = m_englishMarked || block.text.english; // the paragraph after it goes on
}

void BlockWriter::operator()(const models::ParagraphBlock &block)
{
    ParagraphLook look = m_writer.look(line(), above(1.6));
    look.direction = m_writer.directionOf(block.text.runs);
    m_writer.startParagraph(look);
    writeText(block.text, m_style.text(typescale::body, m_colors.text), m_colors.link);
}

void BlockWriter::operator()(const models::StepsBlock &block)
{
    for (qsizetype i = 0; i < block.steps.size(); ++i) {
        // In the columns of a comparison the steps stand without numbers: nobody refers to them.
        const QString number =
            m_writer.inColumn() ? QString() : QString(QString::number(i + 1) + u'.');
        writeStep(block.steps[i], number);
    }
}

void BlockWriter::writeStep(const models::PageText &step, const QString &number)
{
    ParagraphLook look = m_writer.look(line(), above(m_writer.inColumn() ? 1 : 0.8));
    look.direction = m_writer.directionOf(step.runs);
    // The number stands at the page's leading side, so it decides the direction with the page.
    if (!number.isEmpty()) {
        look.direction = m_style.direction();
        look.leading = look.hanging = m_style.u(5.5);
    }
    m_writer.startParagraph(look);
    if (!number.isEmpty()) {
        m_writer.write(number, m_style.text(typescale::label, m_colors.muted));
        const qreal width = m_style.widthOf(number, typescale::label);
        m_writer.writeGap(m_style.u(5.5) - width, u" "_s, false);
    }
    writeText(step, m_style.text(typescale::body, m_colors.text), m_colors.link);
}

void BlockWriter::operator()(const models::PillsBlock &block)
{
    const qreal padding = m_style.padding(Decoration::Pill);
    ParagraphLook look = m_writer.look(m_style.u(m_writer.inColumn() ? 6.8 : 7.4),
                                       above(m_writer.inColumn() ? 0 : 1.4));
    look.leading = padding;
    m_writer.startParagraph(look);
    for (qsizetype i = 0; i < block.pills.size(); ++i) {
        if (i > 0)
            m_writer.writeGap(2 * padding + m_style.u(2), u" · "_s, true);
        writePill(block.pills[i]);
    }
}

void BlockWriter::writePill(const models::Pill &pill)
{
    QTextCharFormat format = m_style.text(typescale::label, m_colors.codeText);
    format.setProperty(DecorationProperty, static_cast<int>(Decoration::Pill));
    if (pill.outcome) {
        format = m_style.text(typescale::label, m_colors.outcome(*pill.outcome).text, true);
        format.setProperty(DecorationProperty, static_cast<int>(Decoration::Pill));
        format.setProperty(OutcomeProperty, static_cast<int>(*pill.outcome));
        m_writer.writeOutcome(*pill.outcome, m_colors.outcome(*pill.outcome).tint, true);
    }
    m_writer.writeName(withoutBreaks(pill.text), format);
}

void BlockWriter::operator()(const models::WireBlock &block)
{
    const bool inColumn = m_writer.inColumn();
    m_writer.startCard(inColumn ? CardKind::ColumnWire : CardKind::Wire);
    ParagraphLook look =
        m_writer.look(m_style.monoLine(inColumn), above(2) + m_style.u(inColumn ? 0 : 0.8));
    look.direction = Qt::LeftToRight;
    look.atLeft = true;
    const qreal button = inColumn || m_style.isPaper() ? 0 : m_style.u(7);
    (m_style.isRightToLeft() ? look.leading : look.trailing) = button;
    m_writer.startParagraph(look);
    m_writer.setWire({.kind = PageLink::Kind::CopyWire, .wire = block.text, .inColumn = inColumn});
    const QStringList lines = block.text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            m_writer.write(QString(lineSeparator),
                           m_style.mono(typescale::mono, m_colors.codeText));
        writeWireLine(lines[i], block.code);
    }
    m_writer.endCard();
}

void BlockWriter::writeWireLine(QStringView line, const QString &code)
{
    const qreal scale = m_writer.inColumn() ? typescale::columnMono : typescale::mono;
    const QTextCharFormat plain = m_style.mono(scale, m_colors.codeText);
    const QTextCharFormat bold = m_style.mono(scale, m_colors.codeText, true);
    qsizetype done = 0;
    if (line.startsWith(u"C:") || line.startsWith(u"S:")) {
        m_writer.write(line.first(2).toString(), m_style.mono(scale, m_colors.codeMuted));
        done = 2;
    }
    for (qsizetype at = findWord(line, code, done); at >= 0; at = findWord(line, code, done)) {
        m_writer.write(line.sliced(done, at - done).toString(), plain);
        m_writer.write(code, bold);
        done = at + code.size();
    }
    m_writer.write(line.sliced(done).toString(), plain);
}

void BlockWriter::operator()(const models::SourcesBlock &block)
{
    m_writer.startParagraph(m_writer.look(line(), above(1.6)));
    const QTextCharFormat format = m_style.text(typescale::body, m_colors.text);
    for (qsizetype i = 0; i < block.sources.size(); ++i) {
        if (i > 0)
            m_writer.writeGap(m_style.u(3.4), u", "_s, true);
        writeSource(block.sources[i], format);
    }
}

void BlockWriter::writeSource(const models::Source &source, const QTextCharFormat &format)
{
    if (source.url.isEmpty()) {
        m_writer.writeName(withoutBreaks(source.text), format);
        return;
    }
    QTextCharFormat link = format;
    link.setForeground(m_colors.link);
    link = m_writer.linked(link, {.kind = PageLink::Kind::Url, .url = QUrl(source.url)});
    m_writer.writeName(withoutBreaks(source.text), link);
    m_writer.writeGap(m_style.u(1), {}, false);
    m_writer.writeSign(PageSign::External, m_style.u(2.4));
}

void BlockWriter::operator()(const models::PartsBlock &block)
{
    const qreal padding = m_style.padding(Decoration::Part);
    qreal widest = 0;
    for (const models::PartRow &row : block.rows)
        widest = std::max(widest, m_style.monoWidthOf(row.part, typescale::mono));
    // Short parts share a column; beside a long one the meanings would have no room.
    const qreal column = widest + 2 * padding + m_style.u(2);
    for (const models::PartRow &row : block.rows)
        writePart(row, column <= m_style.u(30) && !m_writer.inColumn() ? column : 0);
}

void BlockWriter::writePart(const models::PartRow &row, qreal column)
{
    const qreal padding = m_style.padding(Decoration::Part);
    m_nextAbove.reset();
    ParagraphLook look = m_writer.look(line(), m_style.u(2));
    look.leading = std::max(column, padding);
    look.hanging = look.leading - padding;
    m_writer.startParagraph(look);
    QTextCharFormat part = m_style.mono(typescale::mono, m_colors.codeText, column > 0);
    part.setProperty(DecorationProperty, static_cast<int>(Decoration::Part));
    m_writer.writeIsolated(withoutBreaks(row.part), part);
    const qreal width = m_style.monoWidthOf(row.part, typescale::mono);
    const qreal gap = column > 0 ? look.hanging - width : padding + m_style.u(2);
    m_writer.writeGap(gap, u"  "_s, column <= 0);
    writeText(row.meaning, m_style.text(typescale::body, m_colors.text), m_colors.link);
}

} // namespace statusbook::ui

// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/pageexport.h"

#include "models/words.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace statusbook::models {

using namespace Qt::StringLiterals;
using core::TextRun;

namespace {

// How one output format writes the pieces that pages are made of. The walk over the blocks is the
// same for all (Exporter below).
class Writer
{
public:
    virtual ~Writer() = default;

    [[nodiscard]] virtual QString runs(const PageText &text) const = 0;
    [[nodiscard]] virtual QString words(const QString &text) const = 0; // plain words, escaped
    [[nodiscard]] virtual QString literal(const QString &text) const = 0;
    [[nodiscard]] virtual QString link(const QString &text, const QString &url) const = 0;
    [[nodiscard]] virtual QString strong(const QString &text) const = 0; // text is written already
    virtual void title(const TitleBlock &block) = 0;
    virtual void heading(const QString &text) = 0;
    virtual void paragraph(const QString &text) = 0;
    virtual void pills(const QList<Pill> &pills) = 0;
    virtual void steps(const QStringList &steps) = 0;
    virtual void items(const QStringList &items) = 0;
    virtual void wire(const QString &text) = 0;
    // A line of a wire example in a table.
    [[nodiscard]] virtual QString wireLine(const QString &line) const { return literal(line); }
    // Rows of label, a, sign and b.
    virtual void table(const QStringList &header, const QList<QStringList> &rows) = 0;

    [[nodiscard]] QString result() const { return m_out; }

protected:
    void append(const QString &text) { m_out += text; }

private:
    QString m_out;
};

class PlainWriter final : public Writer
{
public:
    explicit PlainWriter(TextStyle style)
        : m_style(style)
    {}

    QString runs(const PageText &text) const override { return printable(plain(text)); }
    QString words(const QString &text) const override { return printable(text); }
    QString literal(const QString &text) const override { return printable(text); }
    QString link(const QString &text, const QString &url) const override
    {
        return printable(url.isEmpty() ? text : QString(text + u"  " + url));
    }
    QString strong(const QString &text) const override { return text; }
    void title(const TitleBlock &block) override
    {
        const QString code = block.system.isEmpty() ? block.code : block.system + u' ' + block.code;
        append(emphasized(code.isEmpty() ? block.name : code + u"  "_s + block.name,
                          TextStyle::Emphasis::Title)
               + u'\n');
    }
    void heading(const QString &text) override
    {
        append(u'\n' + emphasized(text, TextStyle::Emphasis::Heading) + u'\n');
    }
    QString wireLine(const QString &line) const override { return wireIndent + printable(line); }
    void paragraph(const QString &text) override { append(text + u'\n'); }
    void pills(const QList<Pill> &pills) override
    {
        QStringList texts;
        for (const Pill &pill : pills)
            texts.append(pill.outcome
                             ? emphasized(pill.text, TextStyle::Emphasis::Outcome, pill.outcome)
                             : printable(pill.text));
        append(texts.join(u" · "_s) + u"\n\n"_s);
    }
    void steps(const QStringList &steps) override
    {
        for (qsizetype i = 0; i < steps.size(); ++i)
            append(u"%1. %2\n"_s.arg(i + 1).arg(steps[i]));
    }
    void items(const QStringList &items) override
    {
        for (const QString &item : items)
            append(u"  "_s + item + u'\n');
    }
    void wire(const QString &text) override
    {
        for (const QString &line : text.split(u'\n'))
            append(wireLine(line) + u'\n');
    }
    void table(const QStringList &header, const QList<QStringList> &rows) override
    {
        for (const QStringList &row : rows) {
            if (row[2].isEmpty()) { // a section: the texts one after the other
                append(u'\n' + emphasized(row[0], TextStyle::Emphasis::Heading) + u'\n');
                for (const int side : {1, 3})
                    append(header[side] + u":\n"_s + row[side] + u'\n');
            } else {
                append(u"%1: %2 %3 %4\n"_s.arg(row[0], row[1], row[2], row[3]));
            }
        }
    }

private:
    QString emphasized(const QString &text, TextStyle::Emphasis emphasis,
                       std::optional<core::Outcome> outcome = {}) const
    {
        const QString shown = printable(text);
        return m_style.emphasize ? m_style.emphasize(shown, emphasis, outcome) : shown;
    }

    TextStyle m_style;
};

class MarkdownWriter final : public Writer
{
public:
    QString runs(const PageText &text) const override
    {
        QString out;
        for (const TextRun &run : text.runs)
            out += run.kind == TextRun::Kind::Literal ? literal(run.text) : words(run.text);
        return out;
    }
    QString words(const QString &text) const override
    {
        QString out;
        const QString shown = printable(text);
        for (const QChar c : shown) {
            if (u"\\`*_[]<>"_s.contains(c))
                out += u'\\';
            out += c;
        }
        return out;
    }
    QString literal(const QString &text) const override
    {
        const QString fence = text.contains(u'`') ? u"``"_s : u"`"_s;
        const QString space = text.startsWith(u'`') || text.endsWith(u'`') ? u" "_s : QString();
        return fence + space + printable(text) + space + fence;
    }
    QString link(const QString &text, const QString &url) const override
    {
        return url.isEmpty() ? words(text) : u"[%1](%2)"_s.arg(words(text), url);
    }
    QString strong(const QString &text) const override { return u"**"_s + text + u"**"_s; }
    void title(const TitleBlock &block) override
    {
        QStringList parts{words(block.system), words(block.code), words(block.name)};
        parts.removeAll(QString());
        append(u"# "_s + parts.join(u' ') + u"\n\n"_s);
    }
    void heading(const QString &text) override { append(u"## %1\n\n"_s.arg(words(text))); }
    void paragraph(const QString &text) override { append(text + u"\n\n"_s); }
    void pills(const QList<Pill> &pills) override
    {
        QStringList texts;
        for (const Pill &pill : pills)
            texts.append(pill.outcome ? strong(words(pill.text)) : words(pill.text));
        append(texts.join(u" · "_s) + u"\n\n"_s);
    }
    void steps(const QStringList &steps) override
    {
        for (qsizetype i = 0; i < steps.size(); ++i)
            append(u"%1. %2\n"_s.arg(i + 1).arg(steps[i]));
        append(u"\n"_s);
    }
    void items(const QStringList &items) override
    {
        for (const QString &item : items)
            append(u"- "_s + item + u'\n');
        append(u"\n"_s);
    }
    void wire(const QString &text) override
    {
        QStringList lines = text.split(u'\n');
        for (QString &line : lines)
            line = printable(line);
        append(u"```\n"_s + lines.join(u'\n') + u"\n```\n\n"_s);
    }
    void table(const QStringList &header, const QList<QStringList> &rows) override
    {
        append(row(header) + u"| --- | --- | :-: | --- |\n"_s);
        for (const QStringList &cells : rows)
            append(row(cells));
        append(u"\n"_s);
    }

private:
    static QString row(const QStringList &cells)
    {
        QString line = u"|"_s;
        for (QString cell : cells)
            line += u' ' + cell.replace(u"|"_s, u"\\|"_s).replace(u"\n"_s, u"<br>"_s) + u" |"_s;
        return line + u'\n';
    }
};

class HtmlWriter final : public Writer
{
public:
    QString runs(const PageText &text) const override
    {
        QString out;
        for (const TextRun &run : text.runs)
            out += run.kind == TextRun::Kind::Literal ? literal(run.text) : words(run.text);
        return text.english ? u"<span lang=\"en\" dir=\"ltr\">%1</span>"_s.arg(out) : out;
    }
    QString words(const QString &text) const override { return text.toHtmlEscaped(); }
    QString literal(const QString &text) const override
    {
        return u"<code dir=\"ltr\">%1</code>"_s.arg(text.toHtmlEscaped());
    }
    QString link(const QString &text, const QString &url) const override
    {
        return url.isEmpty() ? words(text)
                             : u"<a href=\"%1\">%2</a>"_s.arg(url.toHtmlEscaped(), words(text));
    }
    QString strong(const QString &text) const override { return u"<b>%1</b>"_s.arg(text); }
    void title(const TitleBlock &block) override
    {
        QStringList code{words(block.system), words(block.code)};
        code.removeAll(QString());
        append(u"<h1>%1%2</h1>\n"_s.arg(code.isEmpty() ? QString()
                                                       : u"<bdi>%1</bdi> "_s.arg(code.join(u' ')),
                                        words(block.name)));
    }
    void heading(const QString &text) override { append(u"<h2>%1</h2>\n"_s.arg(words(text))); }
    void paragraph(const QString &text) override { append(u"<p>%1</p>\n"_s.arg(text)); }
    void pills(const QList<Pill> &pills) override
    {
        QStringList texts;
        for (const Pill &pill : pills)
            texts.append(pill.outcome ? strong(words(pill.text)) : words(pill.text));
        append(u"<p>%1</p>\n"_s.arg(texts.join(u" · "_s)));
    }
    void steps(const QStringList &steps) override { append(list(u"ol"_s, steps)); }
    void items(const QStringList &items) override { append(list(u"ul"_s, items)); }
    void wire(const QString &text) override
    {
        append(u"<pre dir=\"ltr\">%1</pre>\n"_s.arg(words(text)));
    }
    void table(const QStringList &header, const QList<QStringList> &rows) override
    {
        append(u"<table>\n"_s + row(u"th"_s, header));
        for (const QStringList &cells : rows)
            append(row(u"td"_s, cells));
        append(u"</table>\n"_s);
    }

private:
    static QString list(const QString &tag, const QStringList &items)
    {
        return u"<%1>\n<li>%2</li>\n</%1>\n"_s.arg(tag, items.join(u"</li>\n<li>"_s));
    }
    static QString row(const QString &tag, const QStringList &cells)
    {
        QString line = u"<tr>"_s;
        for (QString cell : cells)
            line += u"<%1>%2</%1>"_s.arg(tag, cell.replace(u"\n"_s, u"<br>"_s));
        return line + u"</tr>\n"_s;
    }
};

// Walks the blocks and hands their pieces to a writer.
class Exporter
{
public:
    explicit Exporter(Writer &writer)
        : m_writer(writer)
    {}

    void operator()(const TitleBlock &block) { m_writer.title(block); }
    void operator()(const SubtitleBlock &block)
    {
        QStringList parts;
        if (!block.token.isEmpty())
            parts.append(m_writer.literal(block.token));
        if (!block.phrase.isEmpty())
            parts.append(m_writer.words(block.phrase));
        if (!parts.isEmpty())
            m_writer.paragraph(parts.join(u" · "_s));
    }
    void operator()(const PillsBlock &block) { m_writer.pills(block.pills); }
    void operator()(const LeadBlock &block)
    {
        m_writer.paragraph(m_writer.strong(marked(block.text)));
    }
    void operator()(const ParagraphBlock &block) { m_writer.paragraph(marked(block.text)); }
    void operator()(const HeadingBlock &block)
    {
        m_writer.heading(block.english ? QString(block.text + u' ' + englishMark()) : block.text);
        m_englishMarked = block.english;
    }
    void operator()(const StepsBlock &block) { m_writer.steps(texts(block.steps)); }
    void operator()(const WireBlock &block) { m_writer.wire(block.text); }
    void operator()(const CodeRowsBlock &block)
    {
        QStringList items;
        for (const CodeRow &row : block.rows) {
            QString item =
                m_writer.strong(m_writer.words(row.chip)) + u' ' + m_writer.words(row.name);
            if (!row.notes.isEmpty())
                item += u" – " + m_writer.words(row.notes.join(u" · "));
            items.append(item);
        }
        m_writer.items(items);
    }
    void operator()(const SourcesBlock &block) { m_writer.items(sources(block)); }
    void operator()(const PartsBlock &block)
    {
        QStringList items;
        for (const PartRow &row : block.rows)
            items.append(part(row));
        m_writer.items(items);
    }
    void operator()(const ProvidersBlock &block)
    {
        QStringList items;
        for (const ProviderRow &row : block.rows) {
            QString item = m_writer.strong(m_writer.words(row.provider)) + u": "_s;
            if (!row.wireText.isEmpty())
                item += m_writer.literal(row.wireText) + between;
            items.append(item + marked(row.action));
        }
        m_writer.items(items);
    }
    void operator()(const CalloutBlock &block)
    {
        m_writer.heading(block.label);
        m_englishMarked = false;
        m_writer.paragraph(marked(block.text));
    }
    void operator()(const GridBlock &block)
    {
        m_besideOriginal = !block.withSigns;
        QList<QStringList> rows;
        for (const GridRow &row : block.rows) {
            const QString sign = row.sign == GridRow::Sign::None ? QString()
                : row.sign == GridRow::Sign::Equal               ? u"="_s
                                                                 : u"≠"_s;
            rows.append({m_writer.words(row.label), cells(row.a), sign, cells(row.b)});
        }
        m_writer.table(
            {QString(), m_writer.words(block.titleA), QString(), m_writer.words(block.titleB)},
            rows);
        m_besideOriginal = false;
    }
    void operator()(const CardBlock &block)
    {
        m_writer.heading(block.heading);
        m_englishMarked = false;
        if (!block.text.runs.isEmpty())
            m_writer.paragraph(marked(block.text));
        QStringList items;
        for (qsizetype i = 0; i < std::min(block.choices.size(), block.choiceTexts.size()); ++i)
            items.append(m_writer.strong(m_writer.words(block.choices[i].chip)) + u": "_s
                         + marked(block.choiceTexts[i]));
        if (!items.isEmpty())
            m_writer.items(items);
    }

private:
    static QString englishMark() { return u'[' + Words::english() + u']'; }

    // As in the window, what is not translated says so once: behind its heading, or else in front of it.
    QString marked(const PageText &text)
    {
        const bool mark = text.english && !m_englishMarked && !m_besideOriginal;
        m_englishMarked = m_englishMarked || text.english;
        return mark ? QString(m_writer.words(englishMark()) + u' ' + m_writer.runs(text))
                    : m_writer.runs(text);
    }
    QString part(const PartRow &row)
    {
        return m_writer.literal(row.part) + between + marked(row.meaning);
    }
    QStringList texts(const QList<PageText> &items)
    {
        QStringList result;
        for (const PageText &item : items)
            result.append(marked(item));
        return result;
    }
    QStringList sources(const SourcesBlock &block) const
    {
        QStringList items;
        for (const Source &source : block.sources)
            items.append(m_writer.link(source.text, source.url));
        return items;
    }
    QString cells(const QList<GridCell> &items)
    {
        m_englishMarked = false;
        QStringList lines;
        for (const GridCell &item : items)
            lines += std::visit([this](const auto &block) { return cell(block); }, item);
        return lines.join(u'\n');
    }

    QStringList cell(const PillsBlock &block) const
    {
        QStringList pills;
        for (const Pill &pill : block.pills)
            pills.append(m_writer.words(pill.text));
        return {pills.join(u" · "_s)};
    }
    QStringList cell(const ParagraphBlock &block) { return {marked(block.text)}; }
    QStringList cell(const LeadBlock &block) { return {m_writer.strong(marked(block.text))}; }
    QStringList cell(const HeadingBlock &block) const
    {
        return {m_writer.strong(m_writer.words(block.text))};
    }
    QStringList cell(const SourcesBlock &block) const { return sources(block); }
    QStringList cell(const WireBlock &block) const
    {
        QStringList lines;
        for (const QString &line : block.text.split(u'\n'))
            lines.append(m_writer.wireLine(line));
        return lines;
    }
    QStringList cell(const StepsBlock &block)
    {
        QStringList lines;
        for (const QString &step : texts(block.steps))
            lines.append(u"%1. %2"_s.arg(lines.size() + 1).arg(step));
        return lines;
    }
    QStringList cell(const PartsBlock &block)
    {
        QStringList lines;
        for (const PartRow &row : block.rows)
            lines.append(part(row));
        return lines;
    }

    static constexpr QStringView between = u" – "; // a literal piece and what is said of it

    Writer &m_writer;
    bool m_englishMarked = false;
    bool m_besideOriginal = false; // where one column is English on purpose
};

// A comparison has no title block: its title names both codes.
void write(const Page &page, Writer &writer)
{
    Exporter exporter(writer);
    const bool titled =
        !page.blocks.isEmpty() && std::holds_alternative<TitleBlock>(page.blocks.front());
    if (!titled)
        writer.title({{}, page.title});
    for (const PageBlock &block : page.blocks)
        std::visit(exporter, block);
}

} // namespace

QString printable(const QString &text)
{
    const auto isControl = [](QChar c) {
        return c < u' ' || (c >= QChar(0x7F) && c < QChar(0xA0));
    };
    if (std::none_of(text.begin(), text.end(), isControl))
        return text;
    QString shown = text;
    for (QChar &c : shown) {
        constexpr char16_t pictures = 0x2400; // of the control characters, in their order
        constexpr char16_t deletePicture = 0x2421;
        if (c < u' ')
            c = QChar(pictures + c.unicode());
        else if (c == QChar(0x7F))
            c = QChar(deletePicture);
        else if (isControl(c))
            c = QChar::ReplacementCharacter;
    }
    return shown;
}

QString plain(const PageText &text)
{
    QString out;
    for (const TextRun &run : text.runs)
        out += run.text;
    return out;
}

QString toPlainText(const Page &page, const TextStyle &style)
{
    PlainWriter writer(style);
    write(page, writer);
    return writer.result();
}

QString toMarkdown(const Page &page)
{
    MarkdownWriter writer;
    write(page, writer);
    return writer.result().trimmed() + u'\n';
}

QString toHtml(const Page &page)
{
    HtmlWriter writer;
    write(page, writer);
    const bool rightToLeft = QLocale(page.language).textDirection() == Qt::RightToLeft;
    return u"<div lang=\"%1\" dir=\"%2\">\n%3</div>\n"_s.arg(
        QString(page.language).replace(u'_', u'-'), rightToLeft ? u"rtl"_s : u"ltr"_s,
        writer.result());
}

} // namespace statusbook::models

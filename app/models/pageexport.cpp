// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/pageexport.h"

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
    virtual void title(const QString &code, const QString &name) = 0;
    virtual void heading(const QString &text) = 0;
    virtual void paragraph(const QString &text) = 0;
    virtual void pills(const QList<Pill> &pills) = 0;
    virtual void steps(const QStringList &steps) = 0;
    virtual void items(const QStringList &items) = 0;
    virtual void wire(const QString &text) = 0;
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

    QString runs(const PageText &text) const override { return plain(text); }
    QString words(const QString &text) const override { return text; }
    QString literal(const QString &text) const override { return text; }
    QString link(const QString &text, const QString &url) const override
    {
        return url.isEmpty() ? text : QString(text + u"  " + url);
    }
    QString strong(const QString &text) const override { return text; }
    void title(const QString &code, const QString &name) override
    {
        append(emphasized(code.isEmpty() ? name : code + u"  "_s + name, TextStyle::Emphasis::Title)
               + u'\n');
    }
    void heading(const QString &text) override
    {
        append(u'\n' + emphasized(text, TextStyle::Emphasis::Heading) + u'\n');
    }
    void paragraph(const QString &text) override { append(text + u'\n'); }
    void pills(const QList<Pill> &pills) override
    {
        QStringList texts;
        for (const Pill &pill : pills)
            texts.append(pill.outcome
                             ? emphasized(pill.text, TextStyle::Emphasis::Outcome, pill.outcome)
                             : pill.text);
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
            append(u"    "_s + line + u'\n');
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
        return m_style.emphasize ? m_style.emphasize(text, emphasis, outcome) : text;
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
        for (const QChar c : text) {
            if (u"\\`*_[]<>|"_s.contains(c))
                out += u'\\';
            out += c;
        }
        return out;
    }
    QString literal(const QString &text) const override { return u'`' + text + u'`'; }
    QString link(const QString &text, const QString &url) const override
    {
        return url.isEmpty() ? words(text) : u"[%1](%2)"_s.arg(words(text), url);
    }
    QString strong(const QString &text) const override { return u"**"_s + text + u"**"_s; }
    void title(const QString &code, const QString &name) override
    {
        append(u"# "_s + (code.isEmpty() ? QString() : words(code) + u' ') + words(name)
               + u"\n\n"_s);
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
    void wire(const QString &text) override { append(u"```\n"_s + text + u"\n```\n\n"_s); }
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
            line += u' ' + cell.replace(u"\n"_s, u"<br>"_s) + u" |"_s;
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
    void title(const QString &code, const QString &name) override
    {
        append(u"<h1>%1%2</h1>\n"_s.arg(
            code.isEmpty() ? QString() : u"<bdi>%1</bdi> "_s.arg(words(code)), words(name)));
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

    void operator()(const TitleBlock &block) { m_writer.title(block.code, block.name); }
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
        m_writer.paragraph(m_writer.strong(m_writer.runs(block.text)));
    }
    void operator()(const ParagraphBlock &block) { m_writer.paragraph(m_writer.runs(block.text)); }
    void operator()(const HeadingBlock &block) { m_writer.heading(block.text); }
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
            items.append(m_writer.literal(row.part) + u' ' + m_writer.runs(row.meaning));
        m_writer.items(items);
    }
    void operator()(const ProvidersBlock &block)
    {
        QStringList items;
        for (const ProviderRow &row : block.rows) {
            QString item = m_writer.strong(m_writer.words(row.provider)) + u": "_s;
            if (!row.wireText.isEmpty())
                item += m_writer.literal(row.wireText) + u' ';
            items.append(item + m_writer.runs(row.action));
        }
        m_writer.items(items);
    }
    void operator()(const CalloutBlock &block)
    {
        m_writer.heading(block.label);
        m_writer.paragraph(m_writer.runs(block.text));
    }
    void operator()(const GridBlock &block)
    {
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
    }
    void operator()(const CardBlock &block)
    {
        m_writer.heading(block.heading);
        if (!block.text.runs.isEmpty())
            m_writer.paragraph(m_writer.runs(block.text));
        QStringList items;
        for (qsizetype i = 0; i < std::min(block.choices.size(), block.choiceTexts.size()); ++i)
            items.append(m_writer.strong(m_writer.words(block.choices[i].chip)) + u": "_s
                         + m_writer.runs(block.choiceTexts[i]));
        if (!items.isEmpty())
            m_writer.items(items);
    }

private:
    QStringList texts(const QList<PageText> &items) const
    {
        QStringList result;
        for (const PageText &item : items)
            result.append(m_writer.runs(item));
        return result;
    }
    QStringList sources(const SourcesBlock &block) const
    {
        QStringList items;
        for (const Source &source : block.sources)
            items.append(m_writer.link(source.text, source.url));
        return items;
    }
    QString cells(const QList<GridCell> &items) const
    {
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
    QStringList cell(const ParagraphBlock &block) const { return {m_writer.runs(block.text)}; }
    QStringList cell(const LeadBlock &block) const
    {
        return {m_writer.strong(m_writer.runs(block.text))};
    }
    QStringList cell(const HeadingBlock &block) const
    {
        return {m_writer.strong(m_writer.words(block.text))};
    }
    QStringList cell(const SourcesBlock &block) const { return sources(block); }
    QStringList cell(const WireBlock &block) const
    {
        QStringList lines;
        for (const QString &line : block.text.split(u'\n'))
            lines.append(m_writer.literal(line));
        return lines;
    }
    QStringList cell(const StepsBlock &block) const
    {
        QStringList lines;
        for (const QString &step : texts(block.steps))
            lines.append(u"%1. %2"_s.arg(lines.size() + 1).arg(step));
        return lines;
    }
    QStringList cell(const PartsBlock &block) const
    {
        QStringList lines;
        for (const PartRow &row : block.rows)
            lines.append(m_writer.literal(row.part) + u' ' + m_writer.runs(row.meaning));
        return lines;
    }

    Writer &m_writer;
};

// A comparison has no title block: its title names both codes.
void write(const Page &page, Writer &writer)
{
    Exporter exporter(writer);
    const bool titled =
        !page.blocks.isEmpty() && std::holds_alternative<TitleBlock>(page.blocks.front());
    if (!titled)
        writer.title({}, page.title);
    for (const PageBlock &block : page.blocks)
        std::visit(exporter, block);
}

} // namespace

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

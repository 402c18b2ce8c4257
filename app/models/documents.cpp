// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/documents.h"

#include "models/words.h"

#include <algorithm>

namespace statusbook::models {

using core::Entry;
using core::Text;
using Heading = Words::Heading;

namespace {

PageText pageText(const Text &text)
{
    return {core::parseMarks(text.value), text.english};
}

QList<PageText> pageTexts(const QList<Text> &texts)
{
    QList<PageText> result;
    for (const Text &text : texts)
        result.append(pageText(text));
    return result;
}

bool anyEnglish(const QList<Text> &texts)
{
    return std::ranges::any_of(texts, &Text::english);
}

QString joined(const QList<Text> &texts)
{
    QStringList values;
    for (const Text &text : texts)
        values.append(text.value);
    return values.join(Words::listSeparator());
}

QList<Source> pageSources(const Entry &entry)
{
    QList<Source> sources;
    for (const core::Reference &reference : entry.references)
        sources.append({reference.text, reference.url});
    return sources;
}

// "5xx  Permanent Negative Completion"; an id that is a word of ours, not of the code, stays unsaid.
QString classText(const core::CodeClass &itsClass)
{
    const bool ofTheCode = std::ranges::any_of(itsClass.id, [](QChar c) { return c.isDigit(); });
    return ofTheCode ? QString(itsClass.id + u"  " + itsClass.name.value) : itsClass.name.value;
}

// Builds the blocks of one entry in order.
class DetailBuilder
{
public:
    DetailBuilder(const core::Catalog &catalog, const Entry &entry)
        : m_catalog(catalog)
        , m_entry(entry)
    {}

    QList<PageBlock> build(const Entry *original)
    {
        addTop();
        if (original)
            addBeside(*original);
        else
            addTexts();
        addTables();
        addRelated();
        addSources();
        return m_blocks;
    }

private:
    void heading(Heading which, bool english = false)
    {
        m_blocks.append(HeadingBlock{Words::heading(which), english});
    }

    void addTop()
    {
        m_blocks.append(TitleBlock{m_entry.id.code, nameText(m_entry),
                                   m_catalog.systemName(m_catalog.findSystem(m_entry.id.system))});
        m_blocks.append(SubtitleBlock{m_entry.token, m_entry.phrase});
        PillsBlock pills;
        pills.pills.append({Words::outcome(m_entry.outcome), m_entry.outcome});
        if (m_entry.status != core::Status::Registered)
            pills.pills.append({Words::status(m_entry.status), core::Outcome::Notice});
        pills.pills.append({Words::retry(m_entry.retry), {}});
        pills.pills.append({Words::actor(m_entry.actor), {}});
        if (!m_entry.phases.isEmpty())
            pills.pills.append({joined(m_entry.phases), {}});
        m_blocks.append(pills);
    }

    void addMeaning()
    {
        const core::FirstSentence split = core::splitFirstSentence(m_entry.meaning.value);
        m_blocks.append(LeadBlock{{core::parseMarks(split.sentence), m_entry.meaning.english}});
        if (!split.rest.isEmpty())
            m_blocks.append(
                ParagraphBlock{{core::parseMarks(split.rest), m_entry.meaning.english}});
    }

    void addTexts()
    {
        addMeaning();
        addReading();
        if (!m_entry.usedBy.isEmpty()) {
            heading(Heading::WhoUsesIt, m_entry.usedBy.english);
            m_blocks.append(ParagraphBlock{pageText(m_entry.usedBy)});
        }
        heading(Heading::WhenYouSeeIt, m_entry.seen.english);
        m_blocks.append(ParagraphBlock{pageText(m_entry.seen)});
        heading(Heading::HowToFixIt, anyEnglish(m_entry.fix));
        m_blocks.append(StepsBlock{pageTexts(m_entry.fix)});
    }

    void addBeside(const Entry &original)
    {
        GridBlock grid;
        grid.titleA = Words::heading(Heading::Translation);
        grid.titleB = Words::heading(Heading::Original);
        grid.withSigns = false;
        const auto row = [&](Heading which, const QList<GridCell> &a, const QList<GridCell> &b) {
            GridRow result;
            result.label = Words::heading(which);
            result.a = a;
            result.b = b;
            grid.rows.append(result);
        };
        const auto paragraph = [](const Text &text) {
            return QList<GridCell>{ParagraphBlock{pageText(text)}};
        };
        GridRow top;
        top.a = {HeadingBlock{Words::heading(Heading::Translation), false},
                 ParagraphBlock{{core::parseMarks(nameText(m_entry)), m_entry.name.english}}};
        top.b = {HeadingBlock{Words::heading(Heading::Original), false},
                 ParagraphBlock{{core::parseMarks(nameText(original)), true}}};
        grid.rows.append(top);
        row(Heading::WhatItMeans, paragraph(m_entry.meaning),
            paragraph({original.meaning.value, true}));
        if (!m_entry.usedBy.isEmpty())
            row(Heading::WhoUsesIt, paragraph(m_entry.usedBy),
                paragraph({original.usedBy.value, true}));
        row(Heading::WhenYouSeeIt, paragraph(m_entry.seen), paragraph({original.seen.value, true}));
        QList<Text> steps = original.fix;
        std::ranges::for_each(steps, [](Text &step) { step.english = true; });
        row(Heading::HowToFixIt, {StepsBlock{pageTexts(m_entry.fix)}},
            {StepsBlock{pageTexts(steps)}});
        m_blocks.append(grid);
    }

    void addReading()
    {
        PartsBlock parts;
        for (const core::ReadingPart &part : m_entry.reading)
            parts.rows.append({part.part, pageText(part.meaning)});
        if (parts.rows.isEmpty())
            return;
        heading(Heading::HowTheNumberReads);
        m_blocks.append(parts);
    }

    void addTables()
    {
        if (!m_entry.example.isEmpty()) {
            heading(Heading::OnTheWire);
            m_blocks.append(WireBlock{m_entry.example, m_entry.id.code});
        }
        addProviders();
        addPrints(Heading::WhatProgramsPrint, m_entry.prints);
        addPrints(Heading::ByPlatform, m_entry.values);
        addParts();
    }

    void addProviders()
    {
        ProvidersBlock providers;
        for (const core::Provider &provider : m_entry.providers)
            providers.rows.append({provider.provider,
                                   provider.wireText,
                                   pageText(provider.action),
                                   {provider.source.text, provider.source.url}});
        if (providers.rows.isEmpty())
            return;
        heading(Heading::WhatProvidersMean);
        m_blocks.append(providers);
    }

    void addPrints(Heading which, const QList<core::Print> &prints)
    {
        PartsBlock block;
        for (const core::Print &print : prints)
            block.rows.append({print.text, {{{core::TextRun::Kind::Plain, print.by, {}}}, false}});
        if (block.rows.isEmpty())
            return;
        heading(which);
        m_blocks.append(block);
    }

    void addParts()
    {
        PartsBlock parts;
        for (const core::SubCode &part : m_entry.parts)
            parts.rows.append(
                {part.code,
                 {core::parseMarks(QString(part.name.value + u" – " + part.meaning.value)),
                  part.meaning.english}});
        if (parts.rows.isEmpty())
            return;
        heading(Heading::PartsInside);
        m_blocks.append(parts);
    }

    CodeRow codeRow(const core::CodeId &id, bool comparable) const
    {
        return {id,
                chipText(m_catalog, id),
                nameText(m_catalog, id),
                {},
                comparable ? m_entry.id : core::CodeId()};
    }

    void addRelated()
    {
        QList<core::CodeId> confused =
            m_entry.index < 0 ? QList<core::CodeId>() : m_catalog.comparedWith(m_entry.index);
        for (const core::CodeId &id : m_entry.related) {
            if (!confused.contains(id))
                confused.append(id);
        }
        addRows(Heading::OftenConfusedWith, confused, true);
        addRows(Heading::ComesWith, m_entry.comesWith, false);
        addEquivalents();
        addRows(Heading::SameNumberElsewhere, m_entry.sameNumber, false);
    }

    void addRows(Heading which, const QList<core::CodeId> &ids, bool comparable)
    {
        CodeRowsBlock rows;
        for (const core::CodeId &id : ids.first(std::min(ids.size(), mostRows)))
            rows.rows.append(codeRow(id, comparable));
        addRows(which, rows);
        if (ids.size() > mostRows)
            m_blocks.append(ParagraphBlock{{codeLinks(ids.sliced(mostRows)), false}});
    }

    // "SMTP enhanced 5.7.1, 5.7.2": each code a link; the system's name stands once for all that follow.
    core::TextRuns codeLinks(const QList<core::CodeId> &ids) const
    {
        const QString separator = Words::listSeparator();
        core::TextRuns runs;
        QString system;
        for (const core::CodeId &id : ids) {
            QString between = runs.isEmpty() ? QString() : separator;
            if (id.system != system)
                between += m_catalog.systemName(m_catalog.findSystem(id.system)) + u' ';
            if (!between.isEmpty())
                runs.append({core::TextRun::Kind::Plain, between, {}});
            runs.append({core::TextRun::Kind::Link, id.code, id});
            system = id.system;
        }
        return runs;
    }

    void addRows(Heading which, CodeRowsBlock &rows)
    {
        if (rows.rows.isEmpty())
            return;
        rows.compareText = Words::compareLink();
        heading(which);
        m_blocks.append(rows);
    }

    void addEquivalents()
    {
        CodeRowsBlock rows;
        for (const core::Equivalent &equivalent : m_entry.equivalents) {
            CodeRow row = codeRow(equivalent.id, true);
            row.notes = {Words::direction(equivalent.direction),
                         core::withoutMarks(equivalent.note.value)};
            for (const core::Reference &reference : equivalent.references)
                row.notes.append(reference.text);
            row.notes.removeAll(QString());
            rows.rows.append(row);
        }
        addRows(Heading::SameElsewhere, rows);
    }

    void addSources()
    {
        if (m_entry.references.isEmpty())
            return;
        heading(Heading::Sources);
        m_blocks.append(SourcesBlock{pageSources(m_entry)});
        if (!m_entry.checked.isEmpty())
            m_blocks.append(SubtitleBlock{{}, Words::lastChecked(m_entry.checked)});
    }

    // A code may come with seventy others: from here on they are listed by their codes alone.
    static constexpr qsizetype mostRows = 14;

    const core::Catalog &m_catalog;
    const Entry &m_entry;
    QList<PageBlock> m_blocks;
};

// Builds the rows of a comparison.
class ComparisonBuilder
{
public:
    ComparisonBuilder(const core::Catalog &catalog, const core::Comparison &comparison)
        : m_catalog(catalog)
        , m_comparison(comparison)
    {}

    QList<PageBlock> build()
    {
        addCallout();
        m_grid.titleA = title(m_comparison.a);
        m_grid.titleB = title(m_comparison.b);
        for (const core::FactRow &fact : m_comparison.facts)
            m_grid.rows.append(factRow(fact));
        addSections();
        m_blocks.append(m_grid);
        addCards();
        return m_blocks;
    }

private:
    static GridCell words(const QString &text, bool english = false)
    {
        return ParagraphBlock{{{{core::TextRun::Kind::Plain, text, {}}}, english}};
    }

    static GridCell value(const Entry &entry, core::Fact fact)
    {
        switch (fact) {
        case core::Fact::Outcome:
            return words(Words::outcome(entry.outcome));
        case core::Fact::Retry:
            return words(Words::retry(entry.retry));
        case core::Fact::Actor:
            return words(Words::actor(entry.actor));
        case core::Fact::Phase:
            return words(joined(entry.phases), anyEnglish(entry.phases));
        case core::Fact::Class:
            return words(classText(entry.codeClass), entry.codeClass.name.english);
        case core::Fact::Standard:
            return words(core::standardOf(entry));
        }
        return words({});
    }

    QString title(const Entry &entry) const
    {
        return QString(chipText(m_catalog, entry.id) + u' ' + nameText(entry));
    }

    void addCallout()
    {
        CalloutBlock callout;
        callout.label = Words::heading(Heading::TheDifference);
        const auto &note = m_comparison.note;
        const bool same = m_comparison.a.id == m_comparison.b.id;
        const QString instead = same ? Words::sameCode() : Words::noPairNote();
        callout.text = note ? pageText(note->difference)
                            : PageText{{{core::TextRun::Kind::Plain, instead, {}}}, false};
        callout.muted = !note || !note->worth;
        m_blocks.append(callout);
    }

    GridRow factRow(const core::FactRow &fact) const
    {
        GridRow row;
        row.label = Words::factLabel(fact.fact);
        row.a = {value(m_comparison.a, fact.fact)};
        row.b = {value(m_comparison.b, fact.fact)};
        row.sign = fact.same ? GridRow::Sign::Equal : GridRow::Sign::Different;
        row.fact = true;
        row.decisive = fact.decisive();
        if (fact.fact == core::Fact::Outcome) {
            row.outcomeA = m_comparison.a.outcome;
            row.outcomeB = m_comparison.b.outcome;
        }
        return row;
    }

    void addSection(Heading which, const QList<GridCell> &a, const QList<GridCell> &b, bool english)
    {
        if (a.isEmpty() && b.isEmpty())
            return;
        GridRow row;
        row.label = Words::heading(which);
        row.a = a;
        row.b = b;
        row.english = english;
        m_grid.rows.append(row);
    }

    static QList<GridCell> paragraph(const Text &text)
    {
        return text.isEmpty() ? QList<GridCell>() : QList<GridCell>{ParagraphBlock{pageText(text)}};
    }

    static QList<GridCell> wire(const Entry &entry)
    {
        return entry.example.isEmpty() ? QList<GridCell>()
                                       : QList<GridCell>{WireBlock{entry.example, entry.id.code}};
    }

    void addSections()
    {
        const Entry &a = m_comparison.a;
        const Entry &b = m_comparison.b;
        addSection(Heading::WhatItMeans, paragraph(a.meaning), paragraph(b.meaning),
                   a.meaning.english || b.meaning.english);
        addSection(Heading::WhenYouSeeIt, paragraph(a.seen), paragraph(b.seen),
                   a.seen.english || b.seen.english);
        addSection(Heading::HowToFixIt, {StepsBlock{pageTexts(a.fix)}},
                   {StepsBlock{pageTexts(b.fix)}}, anyEnglish(a.fix) || anyEnglish(b.fix));
        addSection(Heading::OnTheWire, wire(a), wire(b), false);
        addSection(Heading::Sources, {SourcesBlock{pageSources(a)}}, {SourcesBlock{pageSources(b)}},
                   false);
    }

    void addCards()
    {
        const auto &note = m_comparison.note;
        if (!note)
            return;
        if (!note->receiver.isEmpty())
            m_blocks.append(CardBlock{CardBlock::Icon::Receiver,
                                      Words::heading(Heading::YouReceivedOne),
                                      pageText(note->receiver),
                                      {},
                                      {}});
        if (note->chooseA.isEmpty() || note->chooseB.isEmpty())
            return;
        CardBlock card{
            CardBlock::Icon::Implementer, Words::heading(Heading::YouWriteTheServer), {}, {}, {}};
        card.choices = {choice(note->a), choice(note->b)};
        card.choiceTexts = {pageText(note->chooseA), pageText(note->chooseB)};
        m_blocks.append(card);
    }

    CodeRow choice(const core::CodeId &id) const
    {
        return {id, chipText(m_catalog, id), {}, {}, {}};
    }

    const core::Catalog &m_catalog;
    const core::Comparison &m_comparison;
    GridBlock m_grid;
    QList<PageBlock> m_blocks;
};

} // namespace

QString chipText(const core::Catalog &catalog, const core::CodeId &id)
{
    return QString(catalog.systemName(catalog.findSystem(id.system)) + u' ' + id.code);
}

QString nameText(const core::Entry &entry)
{
    return entry.name.isEmpty() ? Words::notRegistered() : entry.name.value;
}

QString nameText(const core::Catalog &catalog, const core::CodeId &id)
{
    const int code = catalog.find(id);
    const Text name =
        code < 0 ? catalog.nameByRule(catalog.findSystem(id.system), id.code) : catalog.name(code);
    return name.isEmpty() ? Words::notRegistered() : name.value;
}

Page detailPage(const core::Catalog &catalog, const Entry &entry, const Entry *original)
{
    Page page;
    page.title = QString(chipText(catalog, entry.id) + u' ' + nameText(entry));
    page.language = catalog.language();
    page.blocks = DetailBuilder(catalog, entry).build(original);
    return page;
}

Page comparisonPage(const core::Catalog &catalog, const core::Comparison &comparison)
{
    Page page;
    page.title =
        QString(chipText(catalog, comparison.a.id) + u" – " + chipText(catalog, comparison.b.id));
    page.language = catalog.language();
    page.blocks = ComparisonBuilder(catalog, comparison).build();
    return page;
}

} // namespace statusbook::models

// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/explanationpage.h"

#include "models/documents.h"
#include "models/explainwords.h"
#include "models/words.h"

#include <algorithm>

namespace statusbook::models {

using core::Catalog;
using core::Entry;
using core::explain::CodeCount;
using core::explain::Explanation;
using core::explain::Finding;
using core::explain::Recipient;

namespace {

constexpr qsizetype longestEvidence = 80;

PageText plainText(const QString &text)
{
    return {{{core::TextRun::Kind::Plain, text, {}}}, false};
}

// A sentence with a literal in the place of its %1.
PageText withLiteral(const QString &sentence, const QString &literal)
{
    const qsizetype place = sentence.indexOf(u"%1");
    if (place < 0)
        return plainText(sentence);
    PageText text;
    for (const core::TextRun &run :
         {core::TextRun{core::TextRun::Kind::Plain, sentence.first(place), {}},
          core::TextRun{core::TextRun::Kind::Literal, literal, {}},
          core::TextRun{core::TextRun::Kind::Plain, sentence.sliced(place + 2), {}}}) {
        if (!run.text.isEmpty())
            text.runs.append(run);
    }
    return text;
}

QString stringOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

// Failures first, then what the catalogue does not know, then what went well.
int urgencyOf(const std::optional<Entry> &entry)
{
    if (!entry)
        return 2;
    switch (entry->outcome) {
    case core::Outcome::PermanentFailure:
        return 0;
    case core::Outcome::TemporaryFailure:
        return 1;
    case core::Outcome::Notice:
    case core::Outcome::Redirect:
    case core::Outcome::Progress:
        return 3;
    case core::Outcome::Success:
        return 4;
    }
    return 2;
}

// X.0.0 says no more than its class.
bool saysNothing(std::string_view status)
{
    return status.empty() || status.ends_with(".0.0");
}

class PageOfExplanation
{
public:
    PageOfExplanation(const Catalog &catalog, const Explanation &explanation, bool all)
        : m_catalog(catalog)
        , m_explanation(explanation)
        , m_codes(codesInOrder(catalog, explanation, all))
    {}

    QList<PageBlock> build()
    {
        addWhole(true);
        for (const Recipient &recipient : m_explanation.recipients)
            addRecipient(recipient);
        if (!m_codes.isEmpty())
            m_blocks.append(HeadingBlock{ExplainWords::codesHeading(), false});
        for (const CodeCount &code : m_codes)
            addCode(code);
        return m_blocks;
    }

    QList<PageBlock> buildReading(const Finding *finding)
    {
        if (finding) {
            addReading(*finding);
            addOtherReadings(*finding);
        } else {
            addWhole(false); // the window has the count above the page
            if (m_codes.isEmpty())
                addParagraph(ExplainWords::nothingFound());
        }
        if (!m_explanation.recipients.isEmpty())
            m_blocks.append(HeadingBlock{ExplainWords::recipientsHeading(), false});
        for (const Recipient &recipient : m_explanation.recipients)
            addRecipient(recipient);
        return m_blocks;
    }

private:
    void addParagraph(const QString &text) { m_blocks.append(ParagraphBlock{plainText(text)}); }

    void addWhole(bool withCount)
    {
        m_blocks.append(TitleBlock{{}, ExplainWords::kind(m_explanation.kind)});
        if (withCount)
            addParagraph(ExplainWords::found(m_codes.size()));
        if (m_explanation.fault != Explanation::Fault::None)
            addParagraph(ExplainWords::fault(m_explanation.fault));
        if (!m_explanation.complete)
            addParagraph(ExplainWords::stopped());
    }

    void addReading(const Finding &finding)
    {
        const auto entry = entryOf(m_catalog, finding);
        m_blocks.append(TitleBlock{finding.id().code, entry ? nameText(*entry) : QString()});
        PillsBlock pills;
        if (entry)
            pills.pills.append({Words::outcome(entry->outcome), entry->outcome});
        pills.pills.append({ExplainWords::certainty(finding.confidence), {}});
        m_blocks.append(pills);
        if (entry)
            addMeaning(*entry);
        m_blocks.append(ParagraphBlock{whyText(m_explanation, finding)});
    }

    void addMeaning(const Entry &entry)
    {
        const core::FirstSentence meaning = core::splitFirstSentence(entry.meaning.value);
        m_blocks.append(
            ParagraphBlock{{core::parseMarks(meaning.sentence), entry.meaning.english}});
    }

    void addOtherReadings(const Finding &finding)
    {
        CodeRowsBlock rows;
        rows.compareText = Words::compareLink();
        const QList<Finding> &all = m_explanation.findings;
        auto other = std::ranges::lower_bound(all, finding.place.begin, {},
                                              [](const Finding &item) { return item.place.begin; });
        for (; other != all.end() && other->place.begin == finding.place.begin; ++other) {
            if (!other->sameCode(finding) && other->place == finding.place)
                rows.rows.append(rowOf(*other, entryOf(m_catalog, *other), 1));
        }
        if (rows.rows.isEmpty())
            return;
        for (CodeRow &row : rows.rows)
            row.compareWith = finding.id();
        m_blocks.append(HeadingBlock{ExplainWords::otherReadingsHeading(), false});
        m_blocks.append(rows);
    }

    [[nodiscard]] CodeRow rowOf(const Finding &finding, const std::optional<Entry> &entry,
                                qsizetype count) const
    {
        CodeRow row;
        row.id = finding.id();
        row.chip = entry ? chipText(m_catalog, row.id) : row.id.toString();
        row.name = entry ? nameText(*entry) : QString();
        if (entry)
            row.notes.append(Words::outcome(entry->outcome));
        row.notes.append(ExplainWords::certainty(finding.confidence));
        if (count > 1)
            row.notes.append(ExplainWords::places(count));
        return row;
    }

    void addRecipient(const Recipient &recipient)
    {
        m_blocks.append(HeadingBlock{QString::fromUtf8(recipient.address), false});
        PillsBlock pills;
        if (const QString action = actionOf(recipient); !action.isEmpty())
            pills.pills.append({action, outcomeOf(recipient)});
        for (const QString &fact :
             {recipient.host.isEmpty() ? QString()
                                       : ExplainWords::refusedBy(QString::fromUtf8(recipient.host)),
              QString(recipient.provider), ExplainWords::phase(recipient.phase)}) {
            if (!fact.isEmpty())
                pills.pills.append({fact, {}});
        }
        if (!pills.pills.isEmpty())
            m_blocks.append(pills);
        if (!recipient.diagnostic.isEmpty())
            m_blocks.append(WireBlock{QString::fromUtf8(recipient.diagnostic), {}});
        if (const auto entry = entryOf(m_catalog, recipient)) {
            StepsBlock steps;
            for (const core::Text &step : entry->fix)
                steps.steps.append({core::parseMarks(step.value), step.english});
            m_blocks.append(steps);
        }
    }

    static QString actionOf(const Recipient &recipient)
    {
        using core::explain::Action;
        if (recipient.action != Action::Unknown)
            return ExplainWords::action(recipient.action);
        return ExplainWords::action(recipient.isFinal()           ? Action::Failed
                                        : recipient.isTemporary() ? Action::Delayed
                                                                  : Action::Unknown);
    }

    static std::optional<core::Outcome> outcomeOf(const Recipient &recipient)
    {
        if (recipient.isFinal())
            return core::Outcome::PermanentFailure;
        if (recipient.isTemporary())
            return core::Outcome::TemporaryFailure;
        return {};
    }

    void addCode(const CodeCount &code)
    {
        const auto entry = entryOf(m_catalog, code.best);
        m_blocks.append(CodeRowsBlock{{rowOf(code.best, entry, code.count)}, {}});
        if (entry)
            addMeaning(*entry);
        m_blocks.append(ParagraphBlock{whyText(m_explanation, code.best)});
    }

    const Catalog &m_catalog;
    const Explanation &m_explanation;
    QList<CodeCount> m_codes;
    QList<PageBlock> m_blocks;
};

} // namespace

QList<CodeCount> codesInOrder(const Catalog &catalog, const Explanation &explanation, bool all)
{
    struct Ranked {
        int urgency;
        CodeCount code;
    };
    QList<Ranked> ranked;
    for (const CodeCount &code : explanation.counts) {
        if (all || code.best.confidence >= core::explain::certainEnough)
            ranked.append({urgencyOf(entryOf(catalog, code.best)), code});
    }
    std::ranges::stable_sort(ranked, {}, &Ranked::urgency);
    QList<CodeCount> codes;
    for (const Ranked &entry : std::as_const(ranked))
        codes.append(entry.code);
    return codes;
}

std::optional<Entry> entryOf(const Catalog &catalog, const Finding &finding)
{
    return catalog.entry(finding.id());
}

std::optional<Entry> entryOf(const Catalog &catalog, const Recipient &recipient)
{
    const auto entry = [&](const char *system, std::string_view code) {
        return catalog.entry(core::CodeId{QLatin1StringView(system), stringOf(code)});
    };
    const std::string_view status = recipient.status.view();
    if (!saysNothing(status) || recipient.reply.view().empty())
        return status.empty() ? std::nullopt : entry("smtp-enhanced", status);
    return entry("smtp", recipient.reply.view());
}

PageText whyText(const Explanation &explanation, const Finding &finding)
{
    QString evidence = stringOf(explanation.transcript.view(finding.evidence)).simplified();
    if (evidence.size() > longestEvidence)
        evidence = evidence.first(longestEvidence - 1) + u'…';
    return withLiteral(ExplainWords::why(finding.why), evidence);
}

Page explanationPage(const Catalog &catalog, const Explanation &explanation, bool all)
{
    Page page;
    page.title = ExplainWords::kind(explanation.kind);
    page.language = catalog.language();
    page.blocks = PageOfExplanation(catalog, explanation, all).build();
    return page;
}

Page readingPage(const Catalog &catalog, const Explanation &explanation, const Finding *finding)
{
    Page page;
    page.title = ExplainWords::kind(explanation.kind);
    page.language = catalog.language();
    page.blocks = PageOfExplanation(catalog, explanation, false).buildReading(finding);
    return page;
}

} // namespace statusbook::models

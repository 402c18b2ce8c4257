// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "compiler/catalogwriter.h"

#include "compiler/searchdocument.h"
#include "core/codeid.h"
#include "core/searchindexbuilder.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace statusbook::compiler {

namespace format = core::format;
using format::Section;

namespace {

// Places of the pairs or equivalents that name a code.
std::vector<quint32> naming(const auto &items, const QString &id)
{
    std::vector<quint32> places;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (items[i].a == id || items[i].b == id)
            places.push_back(static_cast<quint32>(i));
    }
    return places;
}

// Fills one catalogue. Indexes of codes, phases and pairs are those of the whole content.
class Filler
{
public:
    Filler(const Content &content, const QStringList &translations, TextPool &pool, bool english)
        : m_content(content)
        , m_translations(translations)
        , m_pool(pool)
        , m_english(english)
    {
        for (const ContentSystem &system : content.systems) {
            for (const ContentCode &code : system.codes)
                m_codes.insert(system.id + u'/' + code.code, static_cast<quint32>(m_codes.size()));
        }
        collectCompanions();
    }

    SectionWriter fill(const QString &language)
    {
        gatherListTexts();
        addEquivalents(); // many entries show some
        for (const ContentSystem &system : m_content.systems)
            addSystem(system);
        m_writer.append(Section::Labels, m_labels);
        addProminence();
        m_writer.append(Section::Facts, m_facts);
        addPairs();
        addOrders(language);
        m_writer.set(Section::Strings, m_pool.bytes());
        m_writer.set(Section::CodeTerms, m_index.codeTerms());
        m_writer.set(Section::WordTerms, m_index.wordTerms());
        m_writer.set(Section::PhraseTerms, m_index.phraseTerms());
        return m_writer;
    }

private:
    QString translation(const ContentText &text) const
    {
        return text.slot < 0 ? QString() : m_translations.value(text.slot);
    }
    format::TextRef ref(const ContentText &text)
    {
        return m_pool.text(text.english, translation(text));
    }
    format::TextRef ref(const QString &text) { return m_pool.original(text); }

    format::ListRef refs(const QList<ContentText> &texts);
    format::ListRef listRefs(const ContentText &list);
    format::ListRef sources(const QList<ContentSource> &items);
    format::ListRef indexes(const std::vector<quint32> &items) { return m_writer.list(items); }
    format::Source source(const ContentSource &item) { return {ref(item.text), ref(item.url)}; }

    void gatherListTexts();
    format::System texts(const ContentSystem &system);
    void addSystem(const ContentSystem &system);
    format::Range addClasses(const ContentSystem &system);
    format::Range addRules(const ContentSystem &system);
    void addFamilies(const ContentSystem &system, std::vector<format::Rule> &rules);
    quint32 codesBefore(const ContentSystem &system) const;
    format::Label label(const ContentSystem &system, const ContentCode &content);
    format::Code code(const ContentSystem &system, const ContentCode &content, quint32 firstClass,
                      quint32 firstPhase);
    static format::Facts facts(const ContentCode &content, quint32 classIndex);
    void addTables(const ContentCode &content, format::Code &record);
    std::vector<quint32> sameNumber(const ContentSystem &system, const ContentCode &content) const;
    std::vector<quint32> comesWith(const QString &id, const ContentCode &content) const;
    void collectCompanions();
    format::ListRef prints(const QList<ContentPrint> &items);
    void addProminence();
    void addPairs();
    void addEquivalents();
    void addOrders(const QString &language);

    const Content &m_content;
    const QStringList &m_translations;
    TextPool &m_pool;
    bool m_english;
    QHash<QString, quint32> m_codes;
    QMultiHash<QString, quint32> m_companions; // an id: the codes that say they come with it
    std::vector<format::Label> m_labels;
    std::vector<format::Facts> m_facts;
    SectionWriter m_writer;
    core::SearchIndexBuilder m_index;
};

format::ListRef Filler::refs(const QList<ContentText> &texts)
{
    std::vector<format::TextRef> records;
    for (const ContentText &text : texts)
        records.push_back(ref(text));
    return m_writer.list(records);
}

// A comma-separated text as a list; a translation may have more or fewer items than the English.
format::ListRef Filler::listRefs(const ContentText &list)
{
    std::vector<format::TextRef> records;
    const QString own = translation(list);
    for (const QString &item : splitList(own.isEmpty() ? list.english : own))
        records.push_back(own.isEmpty() ? m_pool.original(item) : m_pool.text(item, item));
    return m_writer.list(records);
}

format::ListRef Filler::sources(const QList<ContentSource> &items)
{
    std::vector<format::Source> records;
    for (const ContentSource &item : items)
        records.push_back(source(item));
    return m_writer.list(records);
}

// What lists and filters show comes first in the pool, right behind the labels, so that a start reads
// few pages of the file.
void Filler::gatherListTexts()
{
    for (const ContentSystem &system : m_content.systems) {
        (void)texts(system);
        for (const ContentCode &code : system.codes) {
            (void)ref(code.code);
            (void)ref(code.name);
        }
    }
}

format::System Filler::texts(const ContentSystem &system)
{
    format::System record{};
    record.id = ref(system.id);
    record.name = ref(system.name);
    record.title = ref(system.title);
    record.area = ref(system.area);
    record.description = ref(system.description);
    const QString aliases = translation(system.aliases);
    record.aliases =
        m_pool.text(splitList(system.aliases.english).join(u'\n'), splitList(aliases).join(u'\n'));
    record.hints = ref(system.hints.join(u'\n'));
    return record;
}

void Filler::addSystem(const ContentSystem &system)
{
    format::System record = texts(system);
    record.classes = addClasses(system);
    std::vector<format::Phase> phases;
    for (const ContentPhase &phase : system.phases)
        phases.push_back({ref(phase.id), ref(phase.name)});
    const quint32 firstPhase = m_writer.append(Section::Phases, phases).first;
    std::vector<format::Reading> reading;
    for (const ContentReading &item : system.reading)
        reading.push_back({ref(item.pattern), ref(item.part), ref(item.meaning)});
    record.reading = m_writer.append(Section::Reading, reading);
    record.rules = addRules(system);
    record.codes = {static_cast<quint32>(m_labels.size()),
                    static_cast<quint32>(system.codes.size())};
    record.ids = codesBefore(system);
    for (const ContentCode &item : system.codes) {
        m_labels.push_back(label(system, item));
        const format::Code details = code(system, item, record.classes.first, firstPhase);
        m_labels.back().entry = m_writer.list(std::vector{details}).begin;
        m_index.add(m_english ? searchDocument(item) : searchDocument(item, m_translations));
    }
    m_writer.append(Section::Systems, std::vector{record});
}

// In the order of "system/code".
quint32 Filler::codesBefore(const ContentSystem &system) const
{
    const auto key = [](const ContentSystem &item) { return (item.id + u'/').toUtf8(); };
    qsizetype codes = 0;
    for (const ContentSystem &other : m_content.systems) {
        if (key(other) < key(system))
            codes += other.codes.size();
    }
    return static_cast<quint32>(codes);
}

format::Range Filler::addClasses(const ContentSystem &system)
{
    std::vector<format::Class> records;
    for (const ContentClass &item : system.classes) {
        records.push_back({ref(item.id), ref(item.pattern), ref(item.name), ref(item.meaning),
                           static_cast<std::uint8_t>(item.outcome),
                           static_cast<std::uint8_t>(item.retry),
                           static_cast<std::uint8_t>(item.actor), 0});
    }
    return m_writer.append(Section::Classes, records);
}

// Codes of a family that are not listed are answered with its texts, before the general rules.
void Filler::addFamilies(const ContentSystem &system, std::vector<format::Rule> &rules)
{
    QSet<QString> known;
    for (const ContentCode &code : system.codes) {
        if (code.family.isEmpty() || known.contains(code.family))
            continue;
        known.insert(code.family);
        QStringList patterns;
        for (const ContentClass &item : system.classes)
            patterns.append(item.id.section(u'.', 0, 0) + code.family.sliced(1));
        format::Rule rule{};
        rule.pattern = ref(patterns.join(u", "));
        rule.like = m_codes.value(system.id + u'/' + code.code);
        rules.push_back(rule);
    }
}

format::Range Filler::addRules(const ContentSystem &system)
{
    std::vector<format::Rule> records;
    addFamilies(system, records);
    for (const ContentRule &rule : system.rules)
        records.push_back({ref(rule.pattern), ref(rule.meaning), ref(rule.seen), refs(rule.fix),
                           sources(rule.sources), format::none});
    return m_writer.append(Section::Rules, records);
}

format::Label Filler::label(const ContentSystem &system, const ContentCode &content)
{
    return {ref(content.code), ref(content.token), ref(content.name),
            static_cast<quint32>(&system - m_content.systems.constData()), 0};
}

format::Code Filler::code(const ContentSystem &system, const ContentCode &content,
                          quint32 firstClass, quint32 firstPhase)
{
    format::Code record{};
    record.phrase = ref(content.phrase);
    record.usedBy = ref(content.usedBy);
    record.meaning = ref(content.meaning);
    record.seen = ref(content.seen);
    record.example = ref(content.example);
    record.checked = ref(content.checked);
    const auto indexIn = [](const auto &items, const QString &id) {
        const auto found =
            std::ranges::find_if(items, [&](const auto &item) { return item.id == id; });
        return static_cast<quint32>(found - items.begin());
    };
    m_facts.push_back(facts(content, firstClass + indexIn(system.classes, content.classId)));
    std::vector<quint32> phases;
    for (const QString &phase : content.phases)
        phases.push_back(firstPhase + indexIn(system.phases, phase));
    record.phases = indexes(phases);
    record.fix = refs(content.fix);
    record.sources = sources(content.sources);
    record.keywords = listRefs(content.keywords);
    std::vector<quint32> related;
    for (const QString &id : content.related)
        related.push_back(m_codes.value(id));
    record.related = indexes(related);
    const QString id = system.id + u'/' + content.code;
    record.comesWith = indexes(comesWith(id, content));
    record.sameNumber = indexes(sameNumber(system, content));
    record.pairs = indexes(naming(m_content.pairs, id));
    record.equivalents = indexes(naming(m_content.equivalents, id));
    addTables(content, record);
    return record;
}

format::Facts Filler::facts(const ContentCode &content, quint32 classIndex)
{
    format::Facts facts{};
    facts.classIndex = static_cast<std::uint16_t>(classIndex);
    facts.outcome = static_cast<std::uint8_t>(content.outcome);
    facts.retry = static_cast<std::uint8_t>(content.retry);
    facts.actor = static_cast<std::uint8_t>(content.actor);
    facts.status = static_cast<std::uint8_t>(content.status);
    return facts;
}

void Filler::addTables(const ContentCode &content, format::Code &record)
{
    std::vector<format::Provider> providers;
    for (const ContentProvider &item : content.providers)
        providers.push_back(
            {ref(item.provider), ref(item.wireText), ref(item.action), source(item.source)});
    record.providers = m_writer.list(providers);
    record.prints = prints(content.prints);
    record.values = prints(content.values);
    std::vector<format::Part> parts;
    for (const ContentPart &item : content.parts)
        parts.push_back({ref(item.code), ref(item.name), ref(item.meaning)});
    record.parts = m_writer.list(parts);
}

std::vector<quint32> Filler::sameNumber(const ContentSystem &system,
                                        const ContentCode &content) const
{
    std::vector<quint32> same;
    for (const ContentSystem &other : m_content.systems) {
        const auto found = m_codes.constFind(other.id + u'/' + content.code);
        if (other.id != system.id && found != m_codes.constEnd())
            same.push_back(*found);
    }
    return same;
}

void Filler::collectCompanions()
{
    for (const ContentSystem &system : m_content.systems) {
        for (const ContentCode &code : system.codes) {
            const quint32 own = m_codes.value(system.id + u'/' + code.code);
            for (const QString &id : code.comesWith)
                m_companions.insert(id, own);
        }
    }
}

// Whether one code comes with another is said once, on either of them.
std::vector<quint32> Filler::comesWith(const QString &id, const ContentCode &content) const
{
    std::vector<quint32> codes;
    for (const QString &other : content.comesWith)
        codes.push_back(m_codes.value(other));
    for (auto [other, end] = m_companions.equal_range(id); other != end; ++other)
        codes.push_back(*other);
    std::ranges::sort(codes);
    codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
    return codes;
}

format::ListRef Filler::prints(const QList<ContentPrint> &items)
{
    std::vector<format::Print> records;
    for (const ContentPrint &item : items)
        records.push_back({ref(item.by), ref(item.text)});
    return m_writer.list(records);
}

// A code that much of the content names is one that people meet. How densely the entries of a system
// name each other says nothing about the system, nor what a code comes with in one reply: codes of two
// systems compare without.
void Filler::addProminence()
{
    const auto add = [](std::uint8_t &mentions) {
        if (mentions < 255)
            ++mentions;
    };
    const auto count = [&](const QString &id, bool elsewhere) {
        const auto found = m_codes.constFind(id);
        if (found == m_codes.constEnd())
            return;
        add(m_facts[*found].prominence);
        if (elsewhere)
            add(m_facts[*found].elsewhere);
    };
    for (const ContentSystem &system : m_content.systems) {
        for (const ContentCode &code : system.codes) {
            for (const QString &id : code.related)
                count(id, core::CodeId::fromString(id).system != system.id);
            for (const QString &id : code.comesWith)
                count(id, false);
        }
    }
    for (const ContentPair &pair : m_content.pairs) {
        count(pair.a, true);
        count(pair.b, true);
    }
    for (const ContentEquivalent &equivalent : m_content.equivalents) {
        count(equivalent.a, true);
        count(equivalent.b, true);
    }
}

void Filler::addPairs()
{
    std::vector<format::Pair> records;
    for (const ContentPair &pair : m_content.pairs) {
        format::Pair record{};
        record.a = m_codes.value(pair.a);
        record.b = m_codes.value(pair.b);
        record.difference = ref(pair.difference);
        record.receiver = ref(pair.receiver);
        record.chooseA = ref(pair.chooseA);
        record.chooseB = ref(pair.chooseB);
        record.checked = ref(pair.checked);
        record.sources = sources(pair.sources);
        record.worth = pair.worth ? 1 : 0;
        records.push_back(record);
    }
    m_writer.append(Section::Pairs, records);
}

void Filler::addEquivalents()
{
    std::vector<format::Equivalent> records;
    for (const ContentEquivalent &equivalent : m_content.equivalents)
        records.push_back({m_codes.value(equivalent.a), m_codes.value(equivalent.b),
                           equivalent.both ? 1U : 0U, ref(equivalent.note),
                           sources(equivalent.sources)});
    m_writer.append(Section::Equivalents, records);
}

void Filler::addOrders(const QString &language)
{
    std::vector<QByteArray> ids(m_labels.size());
    std::vector<QString> names;
    for (auto id = m_codes.cbegin(); id != m_codes.cend(); ++id)
        ids[*id] = id.key().toUtf8();
    for (const ContentSystem &system : m_content.systems) {
        for (const ContentCode &item : system.codes) {
            const QString own = translation(item.name);
            names.push_back(own.isEmpty() ? item.name.english : own);
        }
    }
    std::vector<quint32> order(ids.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, {}, [&](quint32 code) { return ids[code]; });
    m_writer.append(Section::Ids, order);

    QCollator collator{QLocale(language)};
    collator.setNumericMode(true);
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(
        order, [&](quint32 a, quint32 b) { return collator.compare(names[a], names[b]) < 0; });
    std::vector<quint32> rank(order.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        rank[order[i]] = static_cast<quint32>(i);
    m_writer.append(Section::NameOrder, rank);
}

} // namespace

CatalogWriter::CatalogWriter(const Content &content)
    : m_content(content)
{}

QByteArray CatalogWriter::english()
{
    const QString language = QStringLiteral("en");
    const SectionWriter sections = Filler(m_content, {}, m_english, true).fill(language);
    m_build = sections.fingerprint();
    return sections.file(language, m_build);
}

QByteArray CatalogWriter::translated(const Translation &translation) const
{
    TextPool pool(&m_english);
    return Filler(m_content, translation.texts, pool, false)
        .fill(translation.language)
        .file(translation.language, m_build);
}

} // namespace statusbook::compiler

// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/catalog.h"

#include "core/checksum.h"
#include "core/codepattern.h"

#include <algorithm>
#include <cstring>

namespace statusbook::core {

using format::Section;

namespace {

const format::Header &headerOf(const QByteArray &bytes)
{
    return *reinterpret_cast<const format::Header *>(bytes.constData());
}

QByteArrayView sectionOf(const QByteArray &bytes, Section section)
{
    if (bytes.isEmpty())
        return {};
    const format::SectionEntry &entry = headerOf(bytes).sections[static_cast<std::size_t>(section)];
    return QByteArrayView(bytes).sliced(static_cast<qsizetype>(entry.offset),
                                        static_cast<qsizetype>(entry.size));
}

bool sectionsFit(const format::Header &header, quint64 size)
{
    return std::ranges::all_of(header.sections, [&](const format::SectionEntry &entry) {
        return entry.offset % 8 == 0 && entry.offset <= size && entry.size <= size - entry.offset;
    });
}

bool sectionsIntact(const QByteArray &bytes)
{
    for (std::size_t i = 0; i < format::sectionCount; ++i) {
        if (checksum(sectionOf(bytes, static_cast<Section>(i))) != headerOf(bytes).sections[i].crc)
            return false;
    }
    return true;
}

CatalogFault faultOf(const QByteArray &bytes, CatalogCheck check)
{
    const auto size = static_cast<quint64>(bytes.size());
    if (size < format::magic.size()
        || std::memcmp(bytes.constData(), format::magic.data(), format::magic.size()) != 0)
        return CatalogFault::NotACatalogue;
    if (size < sizeof(format::Header))
        return CatalogFault::Truncated;
    const format::Header &header = headerOf(bytes);
    if (header.byteOrder != format::byteOrder)
        return CatalogFault::WrongByteOrder;
    if (header.headerCrc != headerChecksum(header))
        return CatalogFault::Damaged;
    if (header.size != size)
        return size < header.size ? CatalogFault::Truncated : CatalogFault::Damaged;
    if (!sectionsFit(header, size))
        return CatalogFault::Damaged;
    return check == CatalogCheck::Everything && !sectionsIntact(bytes) ? CatalogFault::Damaged
                                                                       : CatalogFault::None;
}

bool sameBuild(const QByteArray &english, const QByteArray &bytes)
{
    return !english.isEmpty() && headerOf(english).build == headerOf(bytes).build;
}

// A stored enumerator; the first one in the place of a value that does not exist.
template <typename Enum>
Enum valueOf(std::uint8_t stored, int count)
{
    return stored < count ? static_cast<Enum>(stored) : Enum{};
}

QString textOf(QByteArrayView bytes)
{
    return QString::fromUtf8(bytes);
}

} // namespace

Catalog Catalog::open(const QByteArray &bytes, const Catalog *english, CatalogCheck check,
                      CatalogFault *fault)
{
    *fault = faultOf(bytes, check);
    if (*fault == CatalogFault::None && english && !sameBuild(english->m_bytes, bytes))
        *fault = CatalogFault::OtherBuild;
    Catalog catalog;
    if (*fault == CatalogFault::None) {
        catalog.m_bytes = bytes;
        if (english)
            catalog.m_english = english->m_bytes;
    }
    return catalog;
}

template <typename Record>
std::span<const Record> Catalog::records(Section section) const
{
    const QByteArrayView raw = sectionOf(m_bytes, section);
    return {reinterpret_cast<const Record *>(raw.data()),
            static_cast<std::size_t>(raw.size()) / sizeof(Record)};
}

template <typename Record>
std::span<const Record> Catalog::range(Section section, format::Range range) const
{
    const auto all = records<Record>(section);
    if (range.first > all.size() || range.count > all.size() - range.first)
        return {};
    return all.subspan(range.first, range.count);
}

template <typename Record>
std::span<const Record> Catalog::list(format::ListRef ref) const
{
    const QByteArrayView details = sectionOf(m_bytes, Section::Details);
    const std::size_t begin = ref.begin * format::word;
    const std::size_t size = ref.count * sizeof(Record);
    const auto end = static_cast<std::size_t>(details.size());
    if (begin > end || size > end - begin)
        return {};
    return {reinterpret_cast<const Record *>(details.data() + begin), ref.count};
}

template <typename Record>
const Record *Catalog::record(Section section, int index) const
{
    const auto all = records<Record>(section);
    return index >= 0 && static_cast<std::size_t>(index) < all.size()
        ? &all[static_cast<std::size_t>(index)]
        : nullptr;
}

const format::Label *Catalog::label(int code) const
{
    return record<format::Label>(Section::Labels, code);
}

const format::Code *Catalog::details(int code) const
{
    const auto *itsLabel = label(code);
    const auto found =
        itsLabel ? list<format::Code>({itsLabel->entry, 1}) : std::span<const format::Code>();
    return found.empty() ? nullptr : &found.front();
}

QByteArrayView Catalog::bytes(format::TextRef ref) const
{
    const bool other = ref.fallback && !m_english.isEmpty();
    const QByteArrayView pool = sectionOf(other ? m_english : m_bytes, Section::Strings);
    const auto offset = static_cast<qsizetype>(ref.offset);
    const auto length = static_cast<qsizetype>(ref.length);
    return offset + length <= pool.size() ? pool.sliced(offset, length) : QByteArrayView();
}

QString Catalog::string(format::TextRef ref) const
{
    return textOf(bytes(ref));
}

Text Catalog::text(format::TextRef ref) const
{
    return {string(ref), ref.fallback != 0};
}

QList<Text> Catalog::texts(format::ListRef ref) const
{
    QList<Text> result;
    for (const format::TextRef item : list<format::TextRef>(ref))
        result.append(text(item));
    return result;
}

QList<Reference> Catalog::references(format::ListRef ref) const
{
    QList<Reference> result;
    for (const format::Source &source : list<format::Source>(ref))
        result.append({string(source.text), string(source.url)});
    return result;
}

QList<CodeId> Catalog::ids(format::ListRef ref) const
{
    QList<CodeId> result;
    for (const quint32 code : list<quint32>(ref))
        result.append(id(static_cast<int>(code)));
    return result;
}

QList<Print> Catalog::prints(format::ListRef ref) const
{
    QList<Print> result;
    for (const format::Print &print : list<format::Print>(ref))
        result.append({string(print.by), string(print.text)});
    return result;
}

QList<Equivalent> Catalog::equivalents(int code, format::ListRef ref) const
{
    QList<Equivalent> result;
    for (const quint32 index : list<quint32>(ref)) {
        const auto *item =
            record<format::Equivalent>(Section::Equivalents, static_cast<int>(index));
        if (!item)
            continue;
        const bool forward = static_cast<int>(item->a) == code;
        const auto oneWay = forward ? Equivalent::Direction::Into : Equivalent::Direction::From;
        result.append({id(static_cast<int>(forward ? item->b : item->a)),
                       item->both != 0 ? Equivalent::Direction::Both : oneWay, text(item->note),
                       references(item->sources)});
    }
    return result;
}

QByteArrayView Catalog::section(Section section) const
{
    return sectionOf(m_bytes, section);
}

QString Catalog::language() const
{
    return m_bytes.isEmpty() ? QString() : QString::fromLatin1(headerOf(m_bytes).language.data());
}

int Catalog::systemCount() const
{
    return static_cast<int>(records<format::System>(Section::Systems).size());
}

SystemInfo Catalog::system(int index) const
{
    const auto *system = record<format::System>(Section::Systems, index);
    if (!system)
        return {};
    const auto list = [this](const format::TextRef &ref) {
        const QString lines = string(ref);
        return lines.isEmpty() ? QStringList() : lines.split(u'\n');
    };
    return {string(system->id), text(system->name),        text(system->title),
            text(system->area), text(system->description), list(system->aliases),
            list(system->hints)};
}

QString Catalog::systemId(int index) const
{
    const auto *system = record<format::System>(Section::Systems, index);
    return system ? string(system->id) : QString();
}

QString Catalog::systemName(int index) const
{
    const auto *system = record<format::System>(Section::Systems, index);
    return system ? string(system->name) : QString();
}

int Catalog::findSystem(QStringView id) const
{
    const QByteArray wanted = id.toUtf8();
    const auto systems = records<format::System>(Section::Systems);
    const auto found = std::ranges::find_if(
        systems, [&](const format::System &system) { return bytes(system.id) == wanted; });
    return found == systems.end() ? -1 : static_cast<int>(found - systems.begin());
}

int Catalog::firstCode(int index) const
{
    const auto *system = record<format::System>(Section::Systems, index);
    return system ? static_cast<int>(system->codes.first) : 0;
}

int Catalog::codeCount(int index) const
{
    const auto *system = record<format::System>(Section::Systems, index);
    return system ? static_cast<int>(range<format::Label>(Section::Labels, system->codes).size())
                  : 0;
}

QList<CodeClass> Catalog::classes(int index) const
{
    QList<CodeClass> result;
    if (const auto *system = record<format::System>(Section::Systems, index)) {
        for (const format::Class &item : range<format::Class>(Section::Classes, system->classes))
            result.append(codeClass(item));
    }
    return result;
}

CodeClass Catalog::codeClass(const format::Class &item) const
{
    return {string(item.id), text(item.name), text(item.meaning)};
}

int Catalog::codeCount() const
{
    return static_cast<int>(records<format::Label>(Section::Labels).size());
}

int Catalog::find(const CodeId &wanted) const
{
    const int system = findSystem(wanted.system);
    const auto *own = record<format::System>(Section::Systems, system);
    if (!own)
        return -1;
    const QByteArray code = wanted.code.toUtf8();
    const auto compare = [&](quint32 index) {
        const auto *item = label(static_cast<int>(index));
        return item ? bytes(item->code).compare(code) : -1;
    };
    const auto order = range<quint32>(Section::Ids, {own->ids, own->codes.count});
    const auto found = std::lower_bound(order.begin(), order.end(), 0,
                                        [&](quint32 index, int) { return compare(index) < 0; });
    return found != order.end() && compare(*found) == 0 ? static_cast<int>(*found) : -1;
}

CodeId Catalog::id(int code) const
{
    const auto *item = label(code);
    return item ? CodeId{systemId(static_cast<int>(item->system)), string(item->code)} : CodeId();
}

int Catalog::systemOf(int code) const
{
    const auto *item = label(code);
    return item ? static_cast<int>(item->system) : -1;
}

QString Catalog::codeText(int code) const
{
    const auto *item = label(code);
    return item ? string(item->code) : QString();
}

QString Catalog::token(int code) const
{
    const auto *item = label(code);
    return item ? string(item->token) : QString();
}

Text Catalog::name(int code) const
{
    const auto *item = label(code);
    return item ? text(item->name) : Text();
}

Outcome Catalog::outcome(int code) const
{
    const auto *facts = record<format::Facts>(Section::Facts, code);
    return facts ? valueOf<Outcome>(facts->outcome, OutcomeCount) : Outcome::Notice;
}

Retry Catalog::retry(int code) const
{
    const auto *facts = record<format::Facts>(Section::Facts, code);
    return facts ? valueOf<Retry>(facts->retry, RetryCount) : Retry::No;
}

Actor Catalog::actor(int code) const
{
    const auto *facts = record<format::Facts>(Section::Facts, code);
    return facts ? valueOf<Actor>(facts->actor, ActorCount) : Actor::Nobody;
}

Status Catalog::status(int code) const
{
    const auto *facts = record<format::Facts>(Section::Facts, code);
    return facts ? valueOf<Status>(facts->status, StatusCount) : Status::Unregistered;
}

QString Catalog::classId(int code) const
{
    const auto *item = classOf(code);
    return item ? string(item->id) : QString();
}

const format::Class *Catalog::classOf(int code) const
{
    const auto *facts = record<format::Facts>(Section::Facts, code);
    return facts ? record<format::Class>(Section::Classes, static_cast<int>(facts->classIndex))
                 : nullptr;
}

std::span<const format::Facts> Catalog::facts() const
{
    return records<format::Facts>(Section::Facts);
}

QStringList Catalog::classIds() const
{
    QStringList ids;
    for (const format::Class &item : records<format::Class>(Section::Classes))
        ids.append(string(item.id));
    return ids;
}

int Catalog::nameRank(int code) const
{
    const auto *rank = record<quint32>(Section::NameOrder, code);
    return rank ? static_cast<int>(*rank) : code;
}

Entry Catalog::entry(int code) const
{
    const auto *itsLabel = label(code);
    const auto *item = details(code);
    if (!item)
        return {};
    Entry entry;
    entry.id = id(code);
    entry.index = code;
    entry.system = static_cast<int>(itsLabel->system);
    entry.token = string(itsLabel->token);
    entry.name = text(itsLabel->name);
    entry.phrase = string(item->phrase);
    if (const auto *itsClass = classOf(code))
        entry.codeClass = codeClass(*itsClass);
    entry.outcome = outcome(code);
    entry.retry = retry(code);
    entry.actor = actor(code);
    entry.status = status(code);
    for (const quint32 phase : list<quint32>(item->phases)) {
        if (const auto *itsPhase = record<format::Phase>(Section::Phases, static_cast<int>(phase)))
            entry.phases.append(itsPhase->name.length == 0 ? Text{string(itsPhase->id), false}
                                                           : text(itsPhase->name));
    }
    entry.usedBy = text(item->usedBy);
    entry.meaning = text(item->meaning);
    entry.seen = text(item->seen);
    entry.fix = texts(item->fix);
    entry.example = string(item->example);
    entry.references = references(item->sources);
    entry.keywords = texts(item->keywords);
    entry.related = ids(item->related);
    entry.comesWith = ids(item->comesWith);
    entry.sameNumber = ids(item->sameNumber);
    entry.equivalents = equivalents(code, item->equivalents);
    for (const format::Provider &provider : list<format::Provider>(item->providers)) {
        entry.providers.append({string(provider.provider),
                                string(provider.wireText),
                                text(provider.action),
                                {string(provider.source.text), string(provider.source.url)}});
    }
    entry.prints = prints(item->prints);
    entry.values = prints(item->values);
    for (const format::Part &part : list<format::Part>(item->parts))
        entry.parts.append({string(part.code), text(part.name), text(part.meaning)});
    entry.checked = string(item->checked);
    return entry;
}

std::optional<Entry> Catalog::entry(const CodeId &id) const
{
    if (const int code = find(id); code >= 0)
        return entry(code);
    const int system = findSystem(id.system);
    const format::Rule *rule = ruleFor(system, id.code);
    if (!rule)
        return std::nullopt;
    return entryByRule(system, id.code, *rule);
}

const format::Rule *Catalog::ruleFor(int index, QStringView code) const
{
    const auto *system = record<format::System>(Section::Systems, index);
    if (!system)
        return nullptr;
    for (const format::Rule &rule : range<format::Rule>(Section::Rules, system->rules)) {
        if (matchesAny(CodePattern::parseList(string(rule.pattern)), code))
            return &rule;
    }
    return nullptr;
}

const format::Class *Catalog::classFor(int index, QStringView code) const
{
    const auto *system = record<format::System>(Section::Systems, index);
    if (!system)
        return nullptr;
    for (const format::Class &item : range<format::Class>(Section::Classes, system->classes)) {
        if (matchesAny(CodePattern::parseList(string(item.pattern)), code))
            return &item;
    }
    return nullptr;
}

bool Catalog::answersByRule(int system, QStringView code) const
{
    return ruleFor(system, code) != nullptr;
}

Outcome Catalog::outcomeByRule(int system, QStringView code) const
{
    const format::Class *item = classFor(system, code);
    return item ? valueOf<Outcome>(item->outcome, OutcomeCount) : Outcome::Notice;
}

Text Catalog::nameByRule(int system, QStringView code) const
{
    const format::Rule *rule = ruleFor(system, code);
    return rule && rule->like != format::none ? name(static_cast<int>(rule->like)) : Text();
}

Entry Catalog::entryByRule(int system, const QString &code, const format::Rule &rule) const
{
    const bool likeAnother = rule.like != format::none;
    Entry entry = likeAnother ? this->entry(static_cast<int>(rule.like)) : Entry();
    entry.id = {systemId(system), code};
    entry.index = -1;
    entry.system = system;
    entry.comesWith.clear(); // these are the other code's alone
    entry.sameNumber.clear();
    entry.equivalents.clear();
    if (const format::Class *item = classFor(system, code)) {
        entry.codeClass = codeClass(*item);
        entry.outcome = valueOf<Outcome>(item->outcome, OutcomeCount);
        entry.retry = valueOf<Retry>(item->retry, RetryCount);
        entry.actor = valueOf<Actor>(item->actor, ActorCount);
    }
    if (!likeAnother) {
        entry.meaning = text(rule.meaning);
        entry.seen = text(rule.seen);
        entry.fix = texts(rule.fix);
        entry.references = references(rule.sources);
    }
    const auto *info = record<format::System>(Section::Systems, system);
    for (const format::Reading &reading : range<format::Reading>(Section::Reading, info->reading)) {
        if (matchesAny(CodePattern::parseList(string(reading.pattern)), code))
            entry.reading.append({string(reading.part), text(reading.meaning)});
    }
    return entry;
}

int Catalog::pairCount() const
{
    return static_cast<int>(records<format::Pair>(Section::Pairs).size());
}

std::optional<PairNote> Catalog::pair(const CodeId &a, const CodeId &b) const
{
    const int first = find(a);
    const int second = find(b);
    const auto *item = details(first);
    if (!item || second < 0)
        return std::nullopt;
    for (const quint32 index : list<quint32>(item->pairs)) {
        const auto *note = record<format::Pair>(Section::Pairs, static_cast<int>(index));
        const bool asWritten =
            note && static_cast<int>(note->a) == first && static_cast<int>(note->b) == second;
        const bool swapped =
            note && static_cast<int>(note->b) == first && static_cast<int>(note->a) == second;
        if (!asWritten && !swapped)
            continue;
        return PairNote{a,
                        b,
                        note->worth != 0,
                        text(note->difference),
                        text(note->receiver),
                        text(swapped ? note->chooseB : note->chooseA),
                        text(swapped ? note->chooseA : note->chooseB),
                        references(note->sources)};
    }
    return std::nullopt;
}

QList<CodeId> Catalog::comparedWith(int code) const
{
    QList<CodeId> result;
    const auto *item = details(code);
    if (!item)
        return result;
    for (const quint32 index : list<quint32>(item->pairs)) {
        const auto *note = record<format::Pair>(Section::Pairs, static_cast<int>(index));
        if (note && note->worth != 0)
            result.append(
                id(static_cast<int>(static_cast<int>(note->a) == code ? note->b : note->a)));
    }
    return result;
}

} // namespace statusbook::core

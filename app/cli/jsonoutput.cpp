// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/jsonoutput.h"

#include "core/markedtext.h"
#include "models/documents.h"
#include "models/explanationpage.h"
#include "models/pageexport.h"

#include <algorithm>
#include <cmath>

namespace statusbook::cli {

using namespace Qt::StringLiterals;
using core::Catalog;
using core::Entry;
using core::Text;

namespace {

QString plain(const Text &text)
{
    return core::withoutMarks(text.value);
}

QJsonArray plain(const QList<Text> &texts)
{
    QJsonArray array;
    for (const Text &text : texts)
        array.append(plain(text));
    return array;
}

QString joined(const QList<Text> &texts)
{
    QStringList values;
    for (const Text &text : texts)
        values.append(text.value);
    return values.join(u", "_s);
}

QString sourceText(const core::Reference &reference)
{
    const bool standard = reference.text.startsWith(u"RFC ");
    return standard || reference.url.isEmpty()
        ? reference.text
        : QString(reference.text + u" <" + reference.url + u'>');
}

QJsonArray sources(const QList<core::Reference> &references)
{
    QJsonArray array;
    for (const core::Reference &reference : references)
        array.append(sourceText(reference));
    return array;
}

QJsonArray ids(const QList<core::CodeId> &codes)
{
    QJsonArray array;
    for (const core::CodeId &id : codes)
        array.append(id.toString());
    return array;
}

QJsonArray prints(const QList<core::Print> &items)
{
    QJsonArray array;
    for (const core::Print &item : items)
        array.append(QJsonObject{{u"by"_s, item.by}, {u"text"_s, item.text}});
    return array;
}

QString directionName(core::Equivalent::Direction direction)
{
    switch (direction) {
    case core::Equivalent::Direction::Both:
        return u"both"_s;
    case core::Equivalent::Direction::Into:
        return u"into"_s;
    case core::Equivalent::Direction::From:
        return u"from"_s;
    }
    return {};
}

QJsonArray equivalents(const QList<core::Equivalent> &items)
{
    QJsonArray array;
    for (const core::Equivalent &item : items)
        array.append(QJsonObject{{u"id"_s, item.id.toString()},
                                 {u"direction"_s, directionName(item.direction)},
                                 {u"note"_s, plain(item.note)},
                                 {u"refs"_s, sources(item.references)}});
    return array;
}

void addTables(QJsonObject &object, const Entry &entry)
{
    QJsonArray providers;
    for (const core::Provider &item : entry.providers)
        providers.append(QJsonObject{{u"provider"_s, item.provider},
                                     {u"text"_s, item.wireText},
                                     {u"action"_s, plain(item.action)},
                                     {u"ref"_s, sourceText(item.source)}});
    QJsonArray parts;
    for (const core::SubCode &item : entry.parts)
        parts.append(QJsonObject{{u"code"_s, item.code},
                                 {u"name"_s, plain(item.name)},
                                 {u"meaning"_s, plain(item.meaning)}});
    object.insert(u"providers"_s, providers);
    object.insert(u"prints"_s, prints(entry.prints));
    object.insert(u"values"_s, prints(entry.values));
    object.insert(u"parts"_s, parts);
    if (!entry.reading.isEmpty()) {
        QJsonArray reading;
        for (const core::ReadingPart &item : entry.reading)
            reading.append(
                QJsonObject{{u"part"_s, item.part}, {u"meaning"_s, plain(item.meaning)}});
        object.insert(u"reading"_s, reading);
    }
}

QString factValue(const Entry &entry, core::Fact fact)
{
    switch (fact) {
    case core::Fact::Outcome:
        return core::nameOf(entry.outcome);
    case core::Fact::Retry:
        return core::nameOf(entry.retry);
    case core::Fact::Actor:
        return core::nameOf(entry.actor);
    case core::Fact::Phase:
        return joined(entry.phases);
    case core::Fact::Class:
        return entry.codeClass.id;
    case core::Fact::Standard:
        return core::standardOf(entry);
    }
    return {};
}

QString factName(core::Fact fact)
{
    switch (fact) {
    case core::Fact::Outcome:
        return u"outcome"_s;
    case core::Fact::Retry:
        return u"retry"_s;
    case core::Fact::Actor:
        return u"actor"_s;
    case core::Fact::Phase:
        return u"phase"_s;
    case core::Fact::Class:
        return u"class"_s;
    case core::Fact::Standard:
        return u"standard"_s;
    }
    return {};
}

QJsonObject section(const QString &field, const QJsonValue &a, const QJsonValue &b)
{
    return {{u"section"_s, field}, {u"a"_s, a}, {u"b"_s, b}};
}

// Counts code points of a UTF-8 text. Asked for places in order it reads the text once.
class CodePoints
{
public:
    explicit CodePoints(std::string_view text)
        : m_text(text)
    {}

    qsizetype until(std::size_t place)
    {
        if (place < m_place) {
            m_place = 0;
            m_count = 0;
        }
        m_count += std::ranges::count_if(m_text.substr(m_place, place - m_place), [](char c) {
            return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
        });
        m_place = place;
        return m_count;
    }

private:
    std::string_view m_text;
    std::size_t m_place = 0;
    qsizetype m_count = 0;
};

QJsonObject findingToJson(const core::explain::Explanation &explanation,
                          const core::explain::Finding &finding, CodePoints &points)
{
    // In hundredths: the last digits of a float say nothing.
    const double confidence = std::round(static_cast<double>(finding.confidence) * 100) / 100;
    return {{u"id"_s, finding.id().toString()},
            {u"start"_s, points.until(finding.place.begin)},
            {u"end"_s, points.until(finding.place.end)},
            {u"confidence"_s, confidence},
            {u"why"_s, models::plain(models::whyText(explanation, finding))}};
}

QString idOrNothing(const char *system, const core::explain::CodeText &code)
{
    const std::string_view text = code.view();
    return core::CodeId{QLatin1StringView(system),
                        QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()))}
        .toString();
}

QJsonObject recipientToJson(const Catalog &catalog, const core::explain::Recipient &recipient)
{
    const auto entry = models::entryOf(catalog, recipient);
    return {{u"address"_s, QString::fromUtf8(recipient.address)},
            {u"message"_s, recipient.message},
            {u"action"_s, core::explain::nameOf(recipient.action)},
            {u"temporary"_s, recipient.isTemporary()},
            {u"final"_s, recipient.isFinal()},
            {u"reply"_s, idOrNothing("smtp", recipient.reply)},
            {u"status"_s, idOrNothing("smtp-enhanced", recipient.status)},
            {u"host"_s, QString::fromUtf8(recipient.host)},
            {u"provider"_s, recipient.provider},
            {u"phase"_s, core::explain::nameOf(recipient.phase)},
            {u"diagnostic"_s, QString::fromUtf8(recipient.diagnostic)},
            {u"fix"_s, entry ? plain(entry->fix) : QJsonArray()}};
}

} // namespace

QJsonObject toJson(const Catalog &catalog, const Entry &entry)
{
    QJsonObject object{{u"id"_s, entry.id.toString()},
                       {u"system"_s, entry.id.system},
                       {u"lang"_s, entry.meaning.english ? u"en"_s : catalog.language()},
                       {u"code"_s, entry.id.code},
                       {u"token"_s, entry.token},
                       {u"name"_s, models::nameText(entry)},
                       {u"phrase"_s, entry.phrase},
                       {u"class"_s, entry.codeClass.id},
                       {u"outcome"_s, core::nameOf(entry.outcome)},
                       {u"retry"_s, core::nameOf(entry.retry)},
                       {u"actor"_s, core::nameOf(entry.actor)},
                       {u"phase"_s, joined(entry.phases)},
                       {u"status"_s, core::nameOf(entry.status)},
                       {u"meaning"_s, plain(entry.meaning)},
                       {u"seen"_s, plain(entry.seen)},
                       {u"fix"_s, plain(entry.fix)},
                       {u"example"_s, entry.example},
                       {u"refs"_s, sources(entry.references)},
                       {u"keywords"_s, plain(entry.keywords)},
                       {u"related"_s, ids(entry.related)},
                       {u"comesWith"_s, ids(entry.comesWith)},
                       {u"equivalents"_s, equivalents(entry.equivalents)},
                       {u"checked"_s, entry.checked}};
    if (!entry.usedBy.isEmpty())
        object.insert(u"usedBy"_s, plain(entry.usedBy));
    addTables(object, entry);
    return object;
}

QJsonObject toJson(const Catalog &, const core::Comparison &comparison)
{
    const Entry &a = comparison.a;
    const Entry &b = comparison.b;
    QJsonArray facts;
    for (const core::FactRow &row : comparison.facts)
        facts.append(QJsonObject{{u"fact"_s, factName(row.fact)},
                                 {u"a"_s, factValue(a, row.fact)},
                                 {u"b"_s, factValue(b, row.fact)},
                                 {u"same"_s, row.same}});
    const auto &note = comparison.note;
    return {{u"a"_s, a.id.toString()},
            {u"b"_s, b.id.toString()},
            {u"worth"_s, note ? note->worth : true},
            {u"difference"_s, note ? plain(note->difference) : QString()},
            {u"facts"_s, facts},
            {u"sections"_s,
             QJsonArray{section(u"meaning"_s, plain(a.meaning), plain(b.meaning)),
                        section(u"seen"_s, plain(a.seen), plain(b.seen)),
                        section(u"fix"_s, plain(a.fix), plain(b.fix)),
                        section(u"example"_s, a.example, b.example),
                        section(u"refs"_s, sources(a.references), sources(b.references))}},
            {u"receiver"_s, note ? plain(note->receiver) : QString()},
            {u"implementer"_s,
             note ? QJsonObject{{u"a"_s, plain(note->chooseA)}, {u"b"_s, plain(note->chooseB)}}
                  : QJsonObject()}};
}

QJsonObject toJson(const Catalog &catalog, const QString &query, const core::SearchResult &result)
{
    QJsonArray hits;
    for (const core::SearchHit &hit : result.hits) {
        const core::CodeId id = hit.code < 0 ? result.ruleOf(hit) : catalog.id(hit.code);
        hits.append(QJsonObject{{u"id"_s, id.toString()},
                                {u"name"_s, models::nameText(catalog, id)},
                                {u"score"_s, hit.score}});
    }
    return {{u"query"_s, query}, {u"hits"_s, hits}};
}

QJsonObject toJson(const Catalog &catalog, const core::explain::Explanation &explanation, bool all)
{
    CodePoints points(explanation.transcript.view());
    QJsonArray codes;
    for (const core::explain::Finding &finding : explanation.findings) {
        if (all || finding.confidence >= core::explain::certainEnough)
            codes.append(findingToJson(explanation, finding, points));
    }
    QJsonArray counts;
    for (const core::explain::CodeCount &code : models::codesInOrder(catalog, explanation, all))
        counts.append(QJsonObject{{u"id"_s, code.best.id().toString()},
                                  {u"name"_s, models::nameText(catalog, code.best.id())},
                                  {u"count"_s, code.count},
                                  {u"first"_s, points.until(code.first.begin)},
                                  {u"last"_s, points.until(code.last.begin)}});
    QJsonArray recipients;
    for (const core::explain::Recipient &recipient : explanation.recipients)
        recipients.append(recipientToJson(catalog, recipient));
    return {{u"kind"_s, core::explain::nameOf(explanation.kind)},
            {u"codes"_s, codes},
            {u"counts"_s, counts},
            {u"recipients"_s, recipients},
            {u"whole"_s, explanation.whole}};
}

QJsonArray codesToJson(const Catalog &catalog, const QList<int> &systems)
{
    QJsonArray array;
    for (const int system : systems) {
        for (int i = 0; i < catalog.codeCount(system); ++i) {
            const int code = catalog.firstCode(system) + i;
            array.append(QJsonObject{{u"id"_s, catalog.id(code).toString()},
                                     {u"system"_s, catalog.systemId(system)},
                                     {u"code"_s, catalog.codeText(code)},
                                     {u"token"_s, catalog.token(code)},
                                     {u"name"_s, catalog.name(code).value},
                                     {u"outcome"_s, core::nameOf(catalog.outcome(code))}});
        }
    }
    return array;
}

QJsonArray systemsToJson(const Catalog &catalog)
{
    QJsonArray array;
    for (int i = 0; i < catalog.systemCount(); ++i) {
        const core::SystemInfo info = catalog.system(i);
        array.append(QJsonObject{{u"id"_s, info.id},
                                 {u"name"_s, info.name.value},
                                 {u"title"_s, info.title.value},
                                 {u"count"_s, catalog.codeCount(i)}});
    }
    return array;
}

} // namespace statusbook::cli

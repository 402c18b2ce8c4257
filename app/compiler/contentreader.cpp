// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "compiler/contentreader.h"

#include "compiler/contentchecks.h"
#include "compiler/objectreader.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace statusbook::compiler {

using namespace Qt::StringLiterals;

namespace {

ContentSource parseSource(const QString &text)
{
    static const QRegularExpression page(u"^(.*\\S)\\s*<(https?://[^>\\s]+)>\\z"_s);
    if (const auto match = page.match(text); match.hasMatch())
        return {match.captured(1), match.captured(2)};
    static const QRegularExpression rfc(
        u"^RFC (\\d+)(?: §([0-9A-Z]+(?:\\.[0-9]+)*)| Appendix [A-Z]+)?\\z"_s);
    const auto match = rfc.match(text);
    if (!match.hasMatch())
        return {text, {}};
    QString url = u"https://www.rfc-editor.org/rfc/rfc"_s + match.captured(1);
    if (const QString section = match.captured(2); !section.isEmpty())
        url += (section[0].isDigit() ? u"#section-"_s : u"#appendix-"_s) + section;
    return {text, url};
}

// A source of either form has an address; the fault of another one names both forms.
ContentSource checkedSource(ObjectReader &reader, const QString &key, const QString &text)
{
    const ContentSource source = parseSource(text);
    if (source.url.isEmpty() && !text.trimmed().isEmpty())
        reader.reportWanted(FaultKind::WrongForm, key, text,
                            u"RFC 5321 §4.2.3 or Name of the page <https://…>"_s);
    return source;
}

QList<ContentSource> readSources(ObjectReader &reader)
{
    QList<ContentSource> result;
    const QStringList items = reader.strings(u"refs"_s);
    for (const QString &item : items)
        result.append(checkedSource(reader, u"refs"_s, item));
    return result;
}

QString readChecked(ObjectReader &reader)
{
    static const QRegularExpression month(u"^20[0-9]{2}-(0[1-9]|1[0-2])\\z"_s);
    return reader.formed(u"checked"_s, month, u"YYYY-MM"_s, Presence::Optional);
}

void checkNumber(ObjectReader &reader, const QString &key, const QString &number)
{
    static const QRegularExpression withoutBlanks(u"^[^\\s\\p{Z}]+\\z"_s);
    if (!number.trimmed().isEmpty() && !withoutBlanks.match(number).hasMatch())
        reader.reportWanted(FaultKind::WrongForm, key, number, u"a code without blanks"_s);
}

QString readNumber(ObjectReader &reader)
{
    const QString number = reader.string(u"code"_s);
    checkNumber(reader, u"code"_s, number);
    return number;
}

void checkPattern(ObjectReader &reader, const QString &key, const QString &pattern)
{
    if (!pattern.trimmed().isEmpty() && !isPatternList(pattern))
        reader.reportWanted(FaultKind::WrongForm, key, pattern, u"5xx, 5.7.x or 500-599"_s);
}

QString readPattern(ObjectReader &reader, Presence presence = Presence::Required)
{
    const QString pattern = reader.string(u"pattern"_s, presence);
    checkPattern(reader, u"pattern"_s, pattern);
    return pattern;
}

bool isKnown(const auto &items, const QString &id)
{
    return std::ranges::any_of(items, [&](const auto &item) { return item.id == id; });
}

// Reads one system file into Content.

class SystemReader
{
public:
    SystemReader(const ContentFile &file, Content &content, Faults &faults)
        : m_file(file.name)
        , m_content(content)
        , m_faults(faults)
    {}

    void read(const QJsonObject &root)
    {
        ObjectReader reader(root, m_file, {}, m_faults);
        const QJsonArray codes = reader.array(u"codes"_s);
        (void)reader.string(u"$schema"_s, Presence::Optional);
        readSystem(reader.object(u"system"_s));
        reader.finish();
        for (const QJsonValue &code : codes)
            readCode(code);
        m_content.systems.append(m_system);
    }

private:
    ObjectReader object(const QJsonValue &value, const QString &place)
    {
        return {value, m_file, place, m_faults};
    }

    ContentText text(const QString &context, const QString &field, const QString &english,
                     const QString &hint = {})
    {
        if (english.isEmpty())
            return {};
        m_content.texts.append({context, field, english, hint});
        return {english, static_cast<int>(m_content.texts.size() - 1)};
    }

    QList<ContentText> steps(const QString &context, const QString &prefix,
                             const QStringList &items)
    {
        QList<ContentText> result;
        for (const QString &item : items)
            result.append(text(context, prefix + QString::number(result.size() + 1), item));
        return result;
    }

    void readSystem(const QJsonValue &value);
    void readPhases(const QJsonArray &items);
    void readClasses(const QJsonArray &items);
    void readReading(const QJsonArray &items);
    void readRules(const QJsonArray &items);
    void readCode(const QJsonValue &value);
    void readVariants(const QJsonArray &items, const ContentCode &shared);
    void readFacts(ObjectReader &reader, ContentCode &code);
    void readState(ObjectReader &reader, ContentCode &code);
    void readTexts(ObjectReader &reader, const QString &id, ContentCode &code);
    void readTables(ObjectReader &reader, const QString &id, ContentCode &code);
    QList<ContentPrint> readPrints(ObjectReader &reader, const QString &id, const QString &key);

    QString m_file;
    Content &m_content;
    Faults &m_faults;
    ContentSystem m_system;
};

void SystemReader::readSystem(const QJsonValue &value)
{
    ObjectReader reader = object(value, u"system"_s);
    m_system.file = m_file;
    static const QRegularExpression word(u"^[a-z0-9-]+\\z"_s);
    m_system.id = reader.formed(u"id"_s, word, u"a word of a-z, 0-9 and hyphens"_s);
    if (m_file.section(u'/', -1) != m_system.id + u".json"_s && !m_system.id.isEmpty())
        reader.report(FaultKind::UnknownValue, u"id"_s, m_system.id);

    m_system.order = reader.integer(u"order"_s);
    m_system.name = text(m_system.id, u"name"_s, reader.string(u"name"_s),
                         u"Short name, shown as a badge; mostly stays as it is"_s);
    m_system.title =
        text(m_system.id, u"title"_s, reader.string(u"title"_s), u"Full name, plural"_s);
    m_system.area = text(m_system.id, u"area"_s, reader.string(u"area"_s),
                         u"The group of systems it belongs to"_s);
    m_system.description = text(m_system.id, u"description"_s, reader.string(u"description"_s));
    m_system.aliases = text(
        m_system.id, u"aliases"_s, reader.strings(u"aliases"_s).join(u", "_s),
        u"Words that name this system in a query, separated by commas; add those of your language"_s);
    m_system.hints = reader.strings(u"hints"_s, Presence::Optional);
    m_system.actors = reader.strings(u"actors"_s);
    for (const QString &actor : std::as_const(m_system.actors)) {
        if (!core::actorFrom(actor))
            reader.report(FaultKind::UnknownValue, u"actors"_s, actor);
    }

    readPhases(reader.array(u"phases"_s));
    readClasses(reader.array(u"classes"_s));
    readReading(reader.array(u"reading"_s, Presence::Optional));
    readRules(reader.array(u"unregistered"_s, Presence::Optional));
    reader.finish();
}

void SystemReader::readPhases(const QJsonArray &items)
{
    for (const QJsonValue &item : items) {
        ObjectReader reader = object(item, u"system phases"_s);
        const QString id = reader.string(u"id"_s);
        const QString name = reader.string(u"name"_s, Presence::Optional);
        if (isKnown(m_system.phases, id))
            reader.report(FaultKind::DuplicateId, u"id"_s, id);

        m_system.phases.append(
            {id,
             text(m_system.id, u"phase "_s + id, name, u"Where in the exchange a code appears"_s)});
        reader.finish();
    }
}

void SystemReader::readClasses(const QJsonArray &items)
{
    static const QRegularExpression digit(u"[0-9]"_s);
    for (const QJsonValue &item : items) {
        ObjectReader reader = object(item, u"system classes"_s);
        ContentClass result;
        result.id = reader.string(u"id"_s);
        if (isKnown(m_system.classes, result.id))
            reader.report(FaultKind::DuplicateId, u"id"_s, result.id);
        result.pattern = readPattern(reader, Presence::Optional);
        if (result.pattern.isEmpty()) {
            result.pattern = result.id;
            if (result.id.contains(
                    digit)) // the others are names of classes that cover no other codes
                checkPattern(reader, u"id"_s, result.id);
        }
        result.name =
            text(m_system.id, u"class "_s + result.id + u" name"_s, reader.string(u"name"_s));
        result.meaning =
            text(m_system.id, u"class "_s + result.id + u" meaning"_s, reader.string(u"meaning"_s));
        result.outcome = reader.choice(u"outcome"_s, core::outcomeFrom);
        result.retry = reader.choice(u"retry"_s, core::retryFrom);
        result.actor = reader.choice(u"actor"_s, core::actorFrom);
        reader.finish();
        m_system.classes.append(result);
    }
}

void SystemReader::readReading(const QJsonArray &items)
{
    for (const QJsonValue &item : items) {
        ObjectReader reader = object(item, u"system reading"_s);
        const QString pattern = readPattern(reader);
        const QString part = reader.string(u"part"_s);
        const QString meaning = reader.string(u"meaning"_s);
        m_system.reading.append({pattern, part,
                                 text(m_system.id, u"reading "_s + pattern, meaning,
                                      u"What a part of the number says; no full stop"_s)});
        reader.finish();
    }
}

void SystemReader::readRules(const QJsonArray &items)
{
    for (const QJsonValue &item : items) {
        ObjectReader reader = object(item, u"system unregistered"_s);
        ContentRule rule;
        rule.pattern = readPattern(reader);
        const QString prefix = u"unregistered "_s + rule.pattern + u' ';
        rule.meaning = text(m_system.id, prefix + u"meaning"_s, reader.string(u"meaning"_s));
        rule.seen = text(m_system.id, prefix + u"seen"_s, reader.string(u"seen"_s));
        rule.fix = steps(m_system.id, prefix + u"fix "_s, reader.strings(u"fix"_s));
        rule.sources = readSources(reader);
        reader.finish();
        m_system.rules.append(rule);
    }
}

void SystemReader::readCode(const QJsonValue &value)
{
    const QString number = value.toObject().value("code"_L1).toString();
    const QString id = m_system.id + u'/'
        + (number.isEmpty() ? u"codes[%1]"_s.arg(m_system.codes.size()) : number);
    ObjectReader reader = object(value, id);
    ContentCode code;
    code.code = readNumber(reader);
    code.also = reader.strings(u"also"_s, Presence::Optional);
    for (const QString &other : std::as_const(code.also))
        checkNumber(reader, u"also"_s, other);
    code.token = reader.string(u"token"_s, Presence::Optional);
    code.name = text(id, u"name"_s, reader.string(u"name"_s), u"Short title, no full stop"_s);
    code.phrase = reader.string(u"phrase"_s, Presence::Optional);
    const QJsonArray variants = reader.array(u"variants"_s, Presence::Optional);
    if (variants.isEmpty())
        readFacts(reader, code);
    readState(reader, code);
    readTexts(reader, id, code);
    readTables(reader, id, code);
    reader.finish();
    if (variants.isEmpty())
        m_system.codes.append(code);
    else
        readVariants(variants, code);
}

// The codes that share the texts of `shared`, each with facts of its own.
void SystemReader::readVariants(const QJsonArray &items, const ContentCode &shared)
{
    for (const QJsonValue &item : items) {
        ObjectReader reader = object(item, m_system.id + u'/' + shared.code + u" variants"_s);
        ContentCode code = shared;
        code.family = shared.code;
        code.code = readNumber(reader);
        code.related.removeAll(m_system.id + u'/' + code.code);
        readFacts(reader, code);
        reader.finish();
        m_system.codes.append(code);
    }
}

void SystemReader::readFacts(ObjectReader &reader, ContentCode &code)
{
    code.classId = reader.string(u"class"_s);
    code.outcome = reader.choice(u"outcome"_s, core::outcomeFrom);
    code.retry = reader.choice(u"retry"_s, core::retryFrom);
    code.actor = reader.choice(u"actor"_s, core::actorFrom);
    code.comesWith = reader.strings(u"comesWith"_s, Presence::Optional);
    if (!m_system.actors.contains(core::nameOf(code.actor)))
        reader.report(FaultKind::UnknownValue, u"actor"_s, core::nameOf(code.actor));
    if (!isKnown(m_system.classes, code.classId))
        reader.report(FaultKind::UnknownValue, u"class"_s, code.classId);
}

void SystemReader::readState(ObjectReader &reader, ContentCode &code)
{
    code.phases = reader.strings(u"phase"_s);
    code.status = reader.choice(u"status"_s, core::statusFrom);
    code.checked = readChecked(reader);
    if (code.status == core::Status::Unregistered)
        reader.report(FaultKind::UnknownValue, u"status"_s, core::nameOf(code.status));
    for (const QString &phase : std::as_const(code.phases)) {
        if (!isKnown(m_system.phases, phase))
            reader.report(FaultKind::UnknownValue, u"phase"_s, phase);
    }
}

void SystemReader::readTexts(ObjectReader &reader, const QString &id, ContentCode &code)
{
    const bool unofficial = code.status == core::Status::Unofficial;
    code.usedBy =
        text(id, u"usedBy"_s,
             reader.string(u"usedBy"_s, unofficial ? Presence::Required : Presence::Optional));
    code.meaning = text(id, u"meaning"_s, reader.string(u"meaning"_s),
                        u"What the code says; the first sentence also stands alone"_s);
    code.seen = text(id, u"seen"_s, reader.string(u"seen"_s), u"Situations in which it appears"_s);
    code.fix = steps(id, u"fix "_s, reader.strings(u"fix"_s));
    code.example = reader.string(u"example"_s, Presence::Optional);
    code.sources = readSources(reader);
    const QStringList keywords = reader.strings(u"keywords"_s);
    if (keywords.size() < 2 || keywords.size() > 10)
        reader.report(FaultKind::WrongCount, u"keywords"_s, QString::number(keywords.size()));
    code.keywords =
        text(id, u"keywords"_s, keywords.join(u", "_s),
             u"What people of your language type who do not know the code; separated by commas"_s);
    code.related = reader.strings(u"related"_s);
}

void SystemReader::readTables(ObjectReader &reader, const QString &id, ContentCode &code)
{
    const QJsonArray providers = reader.array(u"providers"_s, Presence::Optional);
    for (const QJsonValue &item : providers) {
        ObjectReader row = object(item, id + u" providers"_s);
        ContentProvider provider;
        provider.provider = row.string(u"provider"_s);
        provider.wireText = row.string(u"text"_s, Presence::Optional);
        provider.action = text(id, u"provider "_s + QString::number(code.providers.size() + 1),
                               row.string(u"action"_s));
        provider.source = checkedSource(row, u"ref"_s, row.string(u"ref"_s));
        row.finish();
        code.providers.append(provider);
    }
    code.prints = readPrints(reader, id, u"prints"_s);
    code.values = readPrints(reader, id, u"values"_s);
    const QJsonArray parts = reader.array(u"parts"_s, Presence::Optional);
    for (const QJsonValue &item : parts) {
        ObjectReader row = object(item, id + u" parts"_s);
        ContentPart part;
        part.code = row.string(u"code"_s);
        const QString prefix = u"part "_s + part.code;
        part.name = text(id, prefix + u" name"_s, row.string(u"name"_s));
        part.meaning = text(id, prefix + u" meaning"_s, row.string(u"meaning"_s));
        row.finish();
        code.parts.append(part);
    }
}

QList<ContentPrint> SystemReader::readPrints(ObjectReader &reader, const QString &id,
                                             const QString &key)
{
    QList<ContentPrint> rows;
    const QJsonArray items = reader.array(key, Presence::Optional);
    for (const QJsonValue &item : items) {
        ObjectReader row = object(item, id + u' ' + key);
        const QString by = row.string(u"by"_s);
        rows.append({by, row.string(u"text"_s)});
        row.finish();
    }
    return rows;
}

// "smtp/252 – smtp/550": names a pair in faults and translation files.
QString pairContext(const QJsonValue &item)
{
    const QJsonObject values = item.toObject();
    return values.value("a"_L1).toString() + u" – " + values.value("b"_L1).toString();
}

void readPairs(const ContentFile &file, const QJsonObject &root, Content &content, Faults &faults)
{
    ObjectReader top(root, file.name, {}, faults);
    (void)top.string(u"$schema"_s, Presence::Optional);
    const QJsonArray pairs = top.array(u"pairs"_s);
    for (const QJsonValue &item : pairs) {
        const QString context = pairContext(item);
        ObjectReader reader(item, file.name, context, faults);
        const auto text = [&](const QString &field, Presence presence,
                              const QString &hint) -> ContentText {
            const QString english = reader.string(field, presence);
            if (english.isEmpty())
                return {};
            content.texts.append({context, field, english, hint});
            return {english, static_cast<int>(content.texts.size() - 1)};
        };
        ContentPair pair;
        pair.file = file.name;
        pair.a = reader.string(u"a"_s);
        pair.b = reader.string(u"b"_s);
        pair.worth = reader.boolean(u"worth"_s, true);
        const Presence choices = pair.worth ? Presence::Required : Presence::Optional;
        pair.difference =
            text(u"difference"_s, Presence::Required, u"One sentence that names the difference"_s);
        pair.receiver =
            text(u"receiver"_s, Presence::Required, u"For whoever received one of the two codes"_s);
        pair.chooseA =
            text(u"chooseA"_s, choices, u"For whoever writes the server, about the first code"_s);
        pair.chooseB =
            text(u"chooseB"_s, choices, u"For whoever writes the server, about the second code"_s);
        pair.sources = readSources(reader);
        pair.checked = readChecked(reader);
        reader.finish();
        content.pairs.append(pair);
    }
    top.finish();
}

void readEquivalents(const ContentFile &file, const QJsonObject &root, Content &content,
                     Faults &faults)
{
    ObjectReader top(root, file.name, {}, faults);
    (void)top.string(u"$schema"_s, Presence::Optional);
    const QJsonArray equivalents = top.array(u"equivalents"_s);
    for (const QJsonValue &item : equivalents) {
        const QString context = pairContext(item);
        ObjectReader reader(item, file.name, context, faults);
        ContentEquivalent equivalent;
        equivalent.file = file.name;
        equivalent.a = reader.string(u"a"_s);
        equivalent.b = reader.string(u"b"_s);
        equivalent.both = reader.boolean(u"both"_s, false);
        if (const QString note = reader.string(u"note"_s, Presence::Optional); !note.isEmpty()) {
            equivalent.note = {note, static_cast<int>(content.texts.size())};
            content.texts.append({context, u"equivalent"_s, note,
                                  u"A remark on how one code becomes the other; no full stop"_s});
        }
        equivalent.sources = readSources(reader);
        reader.finish();
        content.equivalents.append(equivalent);
    }
    top.finish();
}

// QJsonDocument keeps the last of two fields of one name. In well-formed JSON a string is a name where
// a colon follows.
void reportDuplicateFields(const ContentFile &file, Faults &faults)
{
    static const QRegularExpression piece(u"([{}])|\"((?:[^\"\\\\]|\\\\.)*+)\"(\\s*:)?|\\n"_s);
    QList<QSet<QString>> objects; // the fields so far of each that is open
    qsizetype line = 1;
    const QString text = QString::fromUtf8(file.bytes);
    for (const auto &match : piece.globalMatch(text)) {
        const QString name = match.captured(2);
        if (match.capturedView(1) == u"{") {
            objects.append(QSet<QString>());
        } else if (match.capturedView(1) == u"}") {
            objects.removeLast();
        } else if (!match.capturedView(3).isEmpty()) {
            if (objects.last().contains(name))
                faults.append({FaultKind::DuplicateField, file.name, u"line %1"_s.arg(line), name});
            objects.last().insert(name);
        }
        line += match.capturedView().count(u'\n');
    }
}

std::optional<QJsonObject> parse(const ContentFile &file, Faults &faults)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const qsizetype line =
            file.bytes.first(std::min<qsizetype>(error.offset, file.bytes.size())).count('\n') + 1;
        faults.append(
            {FaultKind::MalformedJson, file.name, u"line %1"_s.arg(line), error.errorString()});
        return std::nullopt;
    }
    if (!document.isObject()) {
        faults.append({FaultKind::WrongType, file.name, {}, u"list where object is wanted"_s});
        return std::nullopt;
    }
    reportDuplicateFields(file, faults);
    return document.object();
}

// "9" before "10", "4.2.2" before "5.1.1"; what is no number goes by the letter, after the numbers.
bool codeLess(const ContentCode &a, const ContentCode &b)
{
    const QStringList left = a.code.split(u'.');
    const QStringList right = b.code.split(u'.');
    for (qsizetype i = 0; i < std::min(left.size(), right.size()); ++i) {
        bool leftNumber = false;
        bool rightNumber = false;
        const quint64 first = left[i].toULongLong(&leftNumber);
        const quint64 second = right[i].toULongLong(&rightNumber);
        if (leftNumber != rightNumber)
            return leftNumber;
        if (leftNumber ? first != second : left[i] != right[i])
            return leftNumber ? first < second : left[i] < right[i];
    }
    return left.size() < right.size();
}

} // namespace

QStringList splitList(const QString &text)
{
    static const QRegularExpression comma(u"\\s*[,،、，]\\s*"_s);
    return text.split(comma, Qt::SkipEmptyParts);
}

Content readContent(const ContentFiles &files, Faults &faults)
{
    Content content;
    for (const ContentFile &file : files.systems) {
        if (const auto root = parse(file, faults))
            SystemReader(file, content, faults).read(*root);
    }
    for (const ContentFile &file : files.pairs) {
        if (const auto root = parse(file, faults))
            readPairs(file, *root, content, faults);
    }
    for (const ContentFile &file : files.equivalents) {
        if (const auto root = parse(file, faults))
            readEquivalents(file, *root, content, faults);
    }
    std::ranges::stable_sort(content.systems, {}, &ContentSystem::order);
    for (ContentSystem &system : content.systems)
        std::ranges::stable_sort(system.codes, codeLess);
    return content;
}

} // namespace statusbook::compiler

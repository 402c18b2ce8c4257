// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "compiler/content.h"
#include "core/catalog.h"
#include "core/searchengine.h"
#include "support/samplecontent.h"

#include <QCollator>
#include <QLocale>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cstring>

using namespace statusbook;
using namespace statusbook::core;
using namespace Qt::StringLiterals;
using compiler::ContentText;
using format::Section;

Q_DECLARE_METATYPE(statusbook::core::CatalogFault)

namespace {

constexpr CatalogCheck checks[] = {CatalogCheck::Structure, CatalogCheck::Everything};

CatalogFault faultOf(const QByteArray &bytes, CatalogCheck check, const Catalog *english = nullptr)
{
    CatalogFault fault{};
    const Catalog catalog = Catalog::open(bytes, english, check, &fault);
    if (fault != CatalogFault::None && (!catalog.isEmpty() || !catalog.language().isEmpty()))
        qFatal("a catalogue with a fault is not empty");
    return fault;
}

format::Header headerOf(const QByteArray &bytes)
{
    format::Header header{};
    std::memcpy(&header, bytes.constData(), sizeof header);
    return header;
}

// A copy that is as long as it says: reading beyond it is seen by a sanitizer.
QByteArray first(const QByteArray &bytes, qsizetype size)
{
    return QByteArray(bytes.constData(), size);
}

CodeId id(const char *text)
{
    return CodeId::fromString(QString::fromLatin1(text));
}

qint64 lengthOf(const QList<Text> &texts)
{
    qint64 length = 0;
    for (const Text &text : texts)
        length += text.value.size();
    return length;
}

qint64 readEntry(const Catalog &catalog, const Entry &entry)
{
    qint64 length =
        lengthOf({entry.name, entry.meaning, entry.seen, entry.usedBy, entry.codeClass.name});
    length += lengthOf(entry.fix) + lengthOf(entry.keywords) + lengthOf(entry.phases);
    for (const Provider &provider : entry.providers)
        length += provider.provider.size() + provider.source.url.size();
    for (const SubCode &part : entry.parts)
        length += lengthOf({part.name, part.meaning});
    for (const Equivalent &equivalent : entry.equivalents)
        length += lengthOf({equivalent.note}) + catalog.find(equivalent.id);
    for (const Print &value : entry.values)
        length += value.text.size();
    for (const CodeId &other : entry.related + entry.comesWith + entry.sameNumber) {
        (void)catalog.pair(entry.id, other);
        length += catalog.find(other);
    }
    const QString facts =
        nameOf(entry.outcome) + nameOf(entry.retry) + nameOf(entry.actor) + nameOf(entry.status);
    return length + facts.size();
}

// Everything that a catalogue hands out. The sum keeps the reading from being optimized away.
qint64 readEverything(const Catalog &catalog, const Catalog &english)
{
    qint64 length = 0;
    for (int system = -1; system <= catalog.systemCount(); ++system) {
        const SystemInfo info = catalog.system(system);
        length += lengthOf({info.name, info.title, info.area, info.description});
        length += catalog.findSystem(info.id) + catalog.classes(system).size();
        if (catalog.codeCount(system) > catalog.codeCount())
            qFatal("a system has more codes than the catalogue");
        if (const auto entry = catalog.entry(CodeId{info.id, u"599"_s}))
            length += readEntry(catalog, *entry);
        (void)catalog.outcomeByRule(system, u"599");
    }
    for (int code = -1; code <= catalog.codeCount(); ++code) {
        length += readEntry(catalog, catalog.entry(code)) + catalog.nameRank(code);
        length += catalog.comparedWith(code).size();
        length += nameOf(catalog.outcome(code)).size();
        length += catalog.find(catalog.id(code));
    }
    SearchEngine engine(catalog, english);
    for (const QString &query : {u"550"_s, u"5xx"_s, u"mailbox full"_s, u"greylistd"_s, u"smtp"_s})
        length += engine.search(query).hits.size();
    return length;
}

} // namespace

class TestCatalog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void entriesRoundTrip_data();
    void entriesRoundTrip();
    void systemsRoundTrip_data();
    void systemsRoundTrip();
    void pairsRoundTrip_data();
    void pairsRoundTrip();
    void everyFieldIsInTheSample();
    void fallbackIsMarked();
    void codesStandInOrder();
    void sameNumberingInEveryLanguage();
    void namesRankByCollation_data();
    void namesRankByCollation();
    void findsOnlyWhatIsThere();
    void sameNumberOfOtherSystems();
    void comparedWith();
    void pairIsFoundBothWays();
    void answerByRule();
    void answerByRuleInTurkish();
    void firstRuleThatFits_data();
    void firstRuleThatFits();
    void outcomeByRule();
    void outOfRange_data();
    void outOfRange();
    void equivalents();
    void familyListsItsCodes();
    void familyAnswersForUnlistedCodes();
    void rangeOfDottedCodes();
    void mentions_data();
    void mentions();
    void emptyCatalog();

    void noCatalogue_data();
    void noCatalogue();
    void truncatedAtSections();
    void truncatedAnywhere();
    void longerThanItSays();
    void damagedHeader();
    void damagedSection_data();
    void damagedSection();
    void damagedAnywhere();
    void damagedRecordsStayInside_data();
    void damagedRecordsStayInside();
    void otherBuild_data();
    void otherBuild();
    void noEnglishToFallBackTo();
    void copiesShareTheBytes();

private:
    void languages();
    [[nodiscard]] const Catalog &catalog(bool turkish) const;
    [[nodiscard]] Text expected(const ContentText &text, bool turkish) const;
    [[nodiscard]] QList<Text> expected(const QList<ContentText> &texts, bool turkish) const;
    [[nodiscard]] QList<Text> expectedList(const ContentText &list, bool turkish) const;

    test::Catalogs m_catalogs;
};

namespace statusbook::core {

bool operator==(const Text &a, const Text &b)
{
    return a.value == b.value && a.english == b.english;
}

char *toString(const Text &text)
{
    return QTest::toString(QString(text.value + (text.english ? u" (English)" : u"")));
}

} // namespace statusbook::core

void TestCatalog::initTestCase()
{
    m_catalogs = test::compiled();
}

void TestCatalog::languages()
{
    QTest::addColumn<bool>("turkish");
    QTest::newRow("English") << false;
    QTest::newRow("Turkish") << true;
}

const Catalog &TestCatalog::catalog(bool turkish) const
{
    return turkish ? m_catalogs.turkish : m_catalogs.english;
}

Text TestCatalog::expected(const ContentText &text, bool turkish) const
{
    const QString translation =
        turkish && text.slot >= 0 ? m_catalogs.turkishTexts[text.slot] : QString();
    if (!translation.isEmpty())
        return {translation, false};
    return {text.english, turkish && !text.isEmpty()};
}

QList<Text> TestCatalog::expected(const QList<ContentText> &texts, bool turkish) const
{
    QList<Text> result;
    for (const ContentText &text : texts)
        result.append(expected(text, turkish));
    return result;
}

QList<Text> TestCatalog::expectedList(const ContentText &list, bool turkish) const
{
    const Text whole = expected(list, turkish);
    QList<Text> result;
    for (const QString &item : whole.value.split(u", "_s, Qt::SkipEmptyParts))
        result.append({item, whole.english});
    return result;
}

void TestCatalog::entriesRoundTrip_data()
{
    QTest::addColumn<int>("system");
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("turkish");
    for (int system = 0; system < m_catalogs.content.systems.size(); ++system) {
        const compiler::ContentSystem &content = m_catalogs.content.systems[system];
        for (int code = 0; code < content.codes.size(); ++code) {
            const QString name = content.id + u'/' + content.codes[code].code;
            QTest::newRow(qPrintable(QString(name + u" English"))) << system << code << false;
            QTest::newRow(qPrintable(QString(name + u" Turkish"))) << system << code << true;
        }
    }
}

void TestCatalog::entriesRoundTrip()
{
    QFETCH(const int, system);
    QFETCH(const int, code);
    QFETCH(const bool, turkish);
    const compiler::ContentSystem &itsSystem = m_catalogs.content.systems[system];
    const compiler::ContentCode &content = itsSystem.codes[code];
    const Catalog &from = catalog(turkish);
    const int index = from.firstCode(system) + code;
    const Entry entry = from.entry(index);

    QCOMPARE(entry.id, (CodeId{itsSystem.id, content.code}));
    QCOMPARE(entry.index, index);
    QCOMPARE(entry.system, system);
    QCOMPARE(entry.token, content.token);
    QCOMPARE(entry.name, expected(content.name, turkish));
    QCOMPARE(entry.phrase, content.phrase);
    QVERIFY(entry.outcome == content.outcome);
    QVERIFY(entry.retry == content.retry);
    QVERIFY(entry.actor == content.actor);
    QVERIFY(entry.status == content.status);
    QCOMPARE(entry.usedBy, expected(content.usedBy, turkish));
    QCOMPARE(entry.meaning, expected(content.meaning, turkish));
    QCOMPARE(entry.seen, expected(content.seen, turkish));
    QCOMPARE(entry.fix, expected(content.fix, turkish));
    QCOMPARE(entry.example, content.example);
    QCOMPARE(entry.keywords, expectedList(content.keywords, turkish));
    QCOMPARE(entry.checked, content.checked);
    QVERIFY(entry.reading.isEmpty());

    const auto itsClass =
        std::ranges::find(itsSystem.classes, content.classId, &compiler::ContentClass::id);
    QCOMPARE(entry.codeClass.id, itsClass->id);
    QCOMPARE(entry.codeClass.name, expected(itsClass->name, turkish));
    QCOMPARE(entry.codeClass.meaning, expected(itsClass->meaning, turkish));

    QCOMPARE(entry.phases.size(), content.phases.size());
    for (qsizetype i = 0; i < content.phases.size(); ++i) {
        const auto phase =
            std::ranges::find(itsSystem.phases, content.phases[i], &compiler::ContentPhase::id);
        QCOMPARE(entry.phases[i],
                 phase->name.isEmpty() ? (Text{phase->id, false}) : expected(phase->name, turkish));
    }
    QCOMPARE(entry.references.size(), content.sources.size());
    for (qsizetype i = 0; i < content.sources.size(); ++i) {
        QCOMPARE(entry.references[i].text, content.sources[i].text);
        QCOMPARE(entry.references[i].url, content.sources[i].url);
    }
    QCOMPARE(entry.related.size(), content.related.size());
    for (qsizetype i = 0; i < content.related.size(); ++i)
        QCOMPARE(entry.related[i].toString(), content.related[i]);
    QCOMPARE(entry.providers.size(), content.providers.size());
    for (qsizetype i = 0; i < content.providers.size(); ++i) {
        QCOMPARE(entry.providers[i].provider, content.providers[i].provider);
        QCOMPARE(entry.providers[i].wireText, content.providers[i].wireText);
        QCOMPARE(entry.providers[i].action, expected(content.providers[i].action, turkish));
        QCOMPARE(entry.providers[i].source.text, content.providers[i].source.text);
        QCOMPARE(entry.providers[i].source.url, content.providers[i].source.url);
    }
    QCOMPARE(entry.prints.size(), content.prints.size());
    for (qsizetype i = 0; i < content.prints.size(); ++i) {
        QCOMPARE(entry.prints[i].by, content.prints[i].by);
        QCOMPARE(entry.prints[i].text, content.prints[i].text);
    }
    QCOMPARE(entry.parts.size(), content.parts.size());
    for (qsizetype i = 0; i < content.parts.size(); ++i) {
        QCOMPARE(entry.parts[i].code, content.parts[i].code);
        QCOMPARE(entry.parts[i].name, expected(content.parts[i].name, turkish));
        QCOMPARE(entry.parts[i].meaning, expected(content.parts[i].meaning, turkish));
    }

    // The single getters say the same as the whole entry.
    QCOMPARE(from.id(index), entry.id);
    QCOMPARE(from.systemOf(index), system);
    QCOMPARE(from.codeText(index), content.code);
    QCOMPARE(from.token(index), content.token);
    QCOMPARE(from.name(index), entry.name);
    QVERIFY(from.outcome(index) == content.outcome);
    QVERIFY(from.retry(index) == content.retry);
    QVERIFY(from.actor(index) == content.actor);
    QVERIFY(from.status(index) == content.status);
    QCOMPARE(from.classId(index), content.classId);
    QCOMPARE(from.entry(entry.id)->index, index);
}

void TestCatalog::systemsRoundTrip_data()
{
    languages();
}

void TestCatalog::systemsRoundTrip()
{
    QFETCH(const bool, turkish);
    const Catalog &from = catalog(turkish);
    QCOMPARE(from.language(), turkish ? u"tr"_s : u"en"_s);
    QCOMPARE(from.systemCount(), 3);
    for (int i = 0; i < from.systemCount(); ++i) {
        const compiler::ContentSystem &content = m_catalogs.content.systems[i];
        const SystemInfo info = from.system(i);
        QCOMPARE(info.id, content.id);
        QCOMPARE(info.name, expected(content.name, turkish));
        QCOMPARE(info.title, expected(content.title, turkish));
        QCOMPARE(info.area, expected(content.area, turkish));
        QCOMPARE(info.description, expected(content.description, turkish));
        QCOMPARE(info.aliases.join(u", "_s), expected(content.aliases, turkish).value);
        QCOMPARE(info.hints, content.hints);
        QCOMPARE(from.systemId(i), content.id);
        QCOMPARE(from.systemName(i), info.name.value);
        QCOMPARE(from.findSystem(content.id), i);
        QCOMPARE(from.codeCount(i), static_cast<int>(content.codes.size()));
        const QList<CodeClass> classes = from.classes(i);
        QCOMPARE(classes.size(), content.classes.size());
        for (qsizetype c = 0; c < classes.size(); ++c) {
            QCOMPARE(classes[c].id, content.classes[c].id);
            QCOMPARE(classes[c].name, expected(content.classes[c].name, turkish));
            QCOMPARE(classes[c].meaning, expected(content.classes[c].meaning, turkish));
        }
    }
}

void TestCatalog::pairsRoundTrip_data()
{
    languages();
}

void TestCatalog::pairsRoundTrip()
{
    QFETCH(const bool, turkish);
    const Catalog &from = catalog(turkish);
    QCOMPARE(from.pairCount(), static_cast<int>(m_catalogs.content.pairs.size()));
    for (const compiler::ContentPair &content : m_catalogs.content.pairs) {
        const CodeId a = CodeId::fromString(content.a);
        const CodeId b = CodeId::fromString(content.b);
        const auto pair = from.pair(a, b);
        QVERIFY(pair);
        QCOMPARE(pair->a, a);
        QCOMPARE(pair->b, b);
        QCOMPARE(pair->worth, content.worth);
        QCOMPARE(pair->difference, expected(content.difference, turkish));
        QCOMPARE(pair->receiver, expected(content.receiver, turkish));
        QCOMPARE(pair->chooseA, expected(content.chooseA, turkish));
        QCOMPARE(pair->chooseB, expected(content.chooseB, turkish));
        QCOMPARE(pair->references.size(), content.sources.size());
        for (qsizetype i = 0; i < content.sources.size(); ++i)
            QCOMPARE(pair->references[i].text, content.sources[i].text);
    }
}

// A field that no code of the sample has would make the round trip prove nothing about it.
void TestCatalog::everyFieldIsInTheSample()
{
    QList<Entry> entries;
    for (int code = 0; code < m_catalogs.turkish.codeCount(); ++code)
        entries.append(m_catalogs.turkish.entry(code));
    const auto any = [&](auto member) { return std::ranges::any_of(entries, member); };
    QVERIFY(any([](const Entry &entry) { return !entry.token.isEmpty(); }));
    QVERIFY(any([](const Entry &entry) { return !entry.phrase.isEmpty(); }));
    QVERIFY(any([](const Entry &entry) { return !entry.usedBy.isEmpty(); }));
    QVERIFY(any([](const Entry &entry) { return !entry.example.isEmpty(); }));
    QVERIFY(any([](const Entry &entry) { return entry.references.size() > 1; }));
    QVERIFY(any([](const Entry &entry) { return entry.providers.size() > 1; }));
    QVERIFY(any([](const Entry &entry) { return !entry.prints.isEmpty(); }));
    QVERIFY(any([](const Entry &entry) { return !entry.parts.isEmpty(); }));
    QVERIFY(any([](const Entry &entry) { return !entry.sameNumber.isEmpty(); }));
    QVERIFY(any([](const Entry &entry) { return !entry.checked.isEmpty(); }));
}

void TestCatalog::fallbackIsMarked()
{
    const auto translated = m_catalogs.turkish.entry(id("smtp/550"));
    QVERIFY(translated);
    QCOMPARE(translated->name, (Text{u"Posta Kutusu Bulunamadı"_s, false}));
    QVERIFY(translated->seen.english);
    QVERIFY(translated->seen.value.startsWith(u"The address has a typing error."));
    QCOMPARE(translated->phases.value(0), (Text{u"RCPT TO"_s, false}));
    QCOMPARE(translated->phases.value(1), (Text{u"bağlantı"_s, false}));
    QCOMPARE(translated->usedBy, (Text{QString(), false}));
    const auto english = m_catalogs.english.entry(id("smtp/550"));
    QVERIFY(english && !english->seen.english);
}

void TestCatalog::codesStandInOrder()
{
    const Catalog &from = m_catalogs.english;
    QStringList ids;
    for (int code = 0; code < from.codeCount(); ++code)
        ids.append(from.id(code).toString());
    const QStringList order{u"smtp/250"_s, u"smtp/450"_s, u"smtp/550"_s,
                            u"smtp/552"_s, u"http/450"_s, u"http/502"_s,
                            u"http/504"_s, u"grpc/4"_s,   u"grpc/14"_s};
    QCOMPARE(ids, order);
    QCOMPARE(from.firstCode(0), 0);
    QCOMPARE(from.firstCode(1), 4);
    QCOMPARE(from.firstCode(2), 7);
}

void TestCatalog::sameNumberingInEveryLanguage()
{
    QCOMPARE(m_catalogs.turkish.codeCount(), m_catalogs.english.codeCount());
    for (int code = 0; code < m_catalogs.english.codeCount(); ++code)
        QCOMPARE(m_catalogs.turkish.id(code), m_catalogs.english.id(code));
}

void TestCatalog::namesRankByCollation_data()
{
    languages();
}

void TestCatalog::namesRankByCollation()
{
    QFETCH(const bool, turkish);
    const Catalog &from = catalog(turkish);
    QStringList names(from.codeCount());
    for (int code = 0; code < from.codeCount(); ++code) {
        const int rank = from.nameRank(code);
        QVERIFY(rank >= 0 && rank < names.size());
        QVERIFY2(names[rank].isEmpty(), "two codes of one rank");
        names[rank] = from.name(code).value;
    }
    const QCollator collator{QLocale(from.language())};
    QVERIFY(std::ranges::is_sorted(
        names, [&](const QString &a, const QString &b) { return collator.compare(a, b) < 0; }));
}

void TestCatalog::findsOnlyWhatIsThere()
{
    const Catalog &from = m_catalogs.english;
    for (int code = 0; code < from.codeCount(); ++code)
        QCOMPARE(from.find(from.id(code)), code);
    for (const char *unknown : {"smtp/251", "smtp/55", "smtp/5500", "ftp/550", "a/1", "z/1", "550"})
        QCOMPARE(from.find(id(unknown)), -1);
    QCOMPARE(from.find(CodeId()), -1);
    QCOMPARE(from.find(CodeId{u"smtp"_s, QString()}), -1);
    QCOMPARE(from.findSystem(u"SMTP"), -1);
    QCOMPARE(from.findSystem(u""), -1);
}

void TestCatalog::sameNumberOfOtherSystems()
{
    QCOMPARE(m_catalogs.english.entry(id("smtp/450"))->sameNumber, QList{id("http/450")});
    QCOMPARE(m_catalogs.english.entry(id("http/450"))->sameNumber, QList{id("smtp/450")});
    QCOMPARE(m_catalogs.english.entry(id("smtp/550"))->sameNumber, QList<CodeId>());
}

void TestCatalog::comparedWith()
{
    const Catalog &from = m_catalogs.english;
    QCOMPARE(from.comparedWith(from.find(id("smtp/550"))), QList{id("smtp/552")});
    QCOMPARE(from.comparedWith(from.find(id("smtp/552"))), QList{id("smtp/550")});
    QCOMPARE(from.comparedWith(from.find(id("smtp/450"))), QList<CodeId>());
    // Not worth comparing
    QCOMPARE(from.comparedWith(from.find(id("smtp/250"))), QList<CodeId>());
}

void TestCatalog::pairIsFoundBothWays()
{
    const Catalog &from = m_catalogs.english;
    const auto swapped = from.pair(id("smtp/550"), id("smtp/552"));
    QVERIFY(swapped);
    QCOMPARE(swapped->a, id("smtp/550"));
    QCOMPARE(swapped->b, id("smtp/552"));
    QCOMPARE(swapped->chooseA.value, u"Choose it when the mailbox does not exist."_s);
    QCOMPARE(swapped->chooseB.value, u"Choose it when the mailbox exists and is full."_s);
    QVERIFY(!from.pair(id("smtp/550"), id("smtp/450")));
    QVERIFY(!from.pair(id("smtp/550"), id("smtp/550")));
    QVERIFY(!from.pair(id("smtp/550"), id("smtp/599")));
    QVERIFY(!from.pair(id("smtp/599"), id("smtp/550")));
}

void TestCatalog::answerByRule()
{
    const auto entry = m_catalogs.english.entry(id("smtp/559"));
    QVERIFY(entry);
    QCOMPARE(entry->id, id("smtp/559"));
    QCOMPARE(entry->index, -1);
    QCOMPARE(entry->system, 0);
    QVERIFY(entry->status == Status::Unregistered);
    QVERIFY(entry->name.isEmpty());
    QCOMPARE(entry->codeClass.id, u"5xx"_s);
    QVERIFY(entry->outcome == Outcome::PermanentFailure);
    QVERIFY(entry->retry == Retry::No);
    QVERIFY(entry->actor == Actor::Sender);
    QVERIFY(entry->meaning.value.startsWith(u"No standard assigns this number. Its first digit"));
    QVERIFY(entry->seen.value.startsWith(u"A server uses numbers of its own choice"));
    QCOMPARE(entry->fix.size(), 2);
    QCOMPARE(entry->references.size(), 1);
    QCOMPARE(entry->references[0].text, u"RFC 5321 §4.2.1"_s);
    QCOMPARE(entry->reading.size(), 2);
    QCOMPARE(entry->reading[0].part, u"5"_s);
    QCOMPARE(entry->reading[0].meaning.value, u"Permanent failure"_s);
    QCOMPARE(entry->reading[1].part, u"x5x"_s);
    QVERIFY(m_catalogs.english.answersByRule(0, u"559"));
}

void TestCatalog::answerByRuleInTurkish()
{
    const auto entry = m_catalogs.turkish.entry(id("smtp/559"));
    QVERIFY(entry);
    QVERIFY(!entry->meaning.english);
    QVERIFY(entry->meaning.value.contains(u"hiçbir standart"));
    QVERIFY(entry->seen.english);
    QCOMPARE(entry->codeClass.name, (Text{u"Kalıcı Hata"_s, false}));
    QCOMPARE(entry->reading[0].meaning, (Text{u"Kalıcı hata"_s, false}));
    QCOMPARE(entry->reading[1].meaning, (Text{u"About the mail system"_s, true}));
}

void TestCatalog::firstRuleThatFits_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("source");
    QTest::newRow("first rule") << u"smtp/595"_s << u"Relay manual"_s;
    QTest::newRow("second rule") << u"smtp/599"_s << u"RFC 5321 §4.2.1"_s;
    QTest::newRow("second pattern of the second rule") << u"smtp/499"_s << u"RFC 5321 §4.2.1"_s;
    QTest::newRow("no rule fits") << u"smtp/699"_s << QString();
    QTest::newRow("too many digits") << u"smtp/5990"_s << QString();
    QTest::newRow("system without rules") << u"http/599"_s << QString();
    QTest::newRow("no such system") << u"ftp/599"_s << QString();
}

void TestCatalog::firstRuleThatFits()
{
    QFETCH(const QString, code);
    QFETCH(const QString, source);
    const CodeId wanted = CodeId::fromString(code);
    const auto entry = m_catalogs.english.entry(wanted);
    QCOMPARE(entry.has_value(), !source.isEmpty());
    const int system = m_catalogs.english.findSystem(wanted.system);
    QCOMPARE(m_catalogs.english.answersByRule(system, wanted.code), entry.has_value());
    if (entry)
        QCOMPARE(entry->references.value(0).text, source);
}

void TestCatalog::outcomeByRule()
{
    const Catalog &from = m_catalogs.english;
    QVERIFY(from.outcomeByRule(0, u"599") == Outcome::PermanentFailure);
    QVERIFY(from.outcomeByRule(0, u"499") == Outcome::TemporaryFailure);
    QVERIFY(from.outcomeByRule(2, u"9") == Outcome::PermanentFailure);
    QVERIFY(from.outcomeByRule(0, u"699") == Outcome::Notice);
    QVERIFY(from.outcomeByRule(-1, u"599") == Outcome::Notice);
}

void TestCatalog::outOfRange_data()
{
    QTest::addColumn<int>("index");
    QTest::newRow("negative") << -1;
    QTest::newRow("one too many") << 9;
    QTest::newRow("huge") << 0x7FFFFFFF;
    QTest::newRow("lowest") << -0x7FFFFFFF - 1;
}

void TestCatalog::outOfRange()
{
    QFETCH(const int, index);
    const Catalog &from = m_catalogs.english;
    QVERIFY(!from.id(index).isValid());
    QCOMPARE(from.systemOf(index), -1);
    QVERIFY(from.codeText(index).isEmpty());
    QVERIFY(from.token(index).isEmpty());
    QVERIFY(from.name(index).isEmpty());
    QVERIFY(from.classId(index).isEmpty());
    QVERIFY(!from.entry(index).id.isValid());
    QVERIFY(from.comparedWith(index).isEmpty());
    QVERIFY(from.system(index).id.isEmpty());
    QVERIFY(from.systemId(index).isEmpty());
    QVERIFY(from.systemName(index).isEmpty());
    QVERIFY(from.classes(index).isEmpty());
    QCOMPARE(from.codeCount(index), 0);
    QVERIFY(!from.answersByRule(index, u"599"));
    QCOMPARE(from.nameRank(index), index);
}

void TestCatalog::equivalents()
{
    const auto of = [this](const char *code) {
        return m_catalogs.english.entry(id(code))->equivalents;
    };
    const QList<Equivalent> from504 = of("http/504");
    QCOMPARE(from504.size(), 1);
    QCOMPARE(from504[0].id, id("grpc/4"));
    QVERIFY(from504[0].direction == Equivalent::Direction::Into);
    QCOMPARE(from504[0].note.value, u"a gateway that translates calls"_s);
    QCOMPARE(from504[0].references.size(), 1);
    QVERIFY(of("grpc/4")[0].direction == Equivalent::Direction::From);
    QCOMPARE(of("grpc/4")[0].id, id("http/504"));
    QVERIFY(of("grpc/14")[0].direction == Equivalent::Direction::Both);
    QVERIFY(of("http/502")[0].direction == Equivalent::Direction::Both);
    QVERIFY(of("smtp/550").isEmpty());
}

void TestCatalog::familyListsItsCodes()
{
    const auto catalogs = test::compiled(test::sampleWithFamilies());
    const auto full = catalogs.english.entry(id("enhanced/5.2.2"));
    const auto busy = catalogs.english.entry(id("enhanced/4.2.2"));
    QVERIFY(full && busy);
    QCOMPARE(full->name.value, busy->name.value);
    QCOMPARE(full->meaning.value, busy->meaning.value);
    QVERIFY(full->outcome == Outcome::PermanentFailure);
    QVERIFY(busy->outcome == Outcome::TemporaryFailure);
    QCOMPARE(busy->codeClass.id, u"4.x.x"_s);
    QVERIFY(full->related.contains(busy->id) && !full->related.contains(full->id));
    QCOMPARE(full->comesWith, QList<CodeId>{id("smtp/552")});
    QCOMPARE(full->values[0].text, u"mailbox-full"_s);
    QVERIFY(busy->comesWith.isEmpty());
    QCOMPARE(catalogs.english.entry(id("smtp/552"))->comesWith, QList<CodeId>{full->id});
    QCOMPARE(catalogs.english.find(id("enhanced/X.2.2")), -1);
}

void TestCatalog::familyAnswersForUnlistedCodes()
{
    const auto catalogs = test::compiled(test::sampleWithFamilies());
    const int system = catalogs.english.findSystem(u"enhanced");
    const auto entry = catalogs.english.entry(id("enhanced/2.2.2"));
    QVERIFY(entry);
    QCOMPARE(entry->index, -1);
    QCOMPARE(entry->id, id("enhanced/2.2.2"));
    QCOMPARE(entry->name.value, u"Mailbox Full"_s);
    QVERIFY(entry->comesWith.isEmpty() && entry->sameNumber.isEmpty());
    QVERIFY(entry->equivalents.isEmpty());
    QVERIFY(entry->outcome == Outcome::Success);
    QVERIFY(entry->status == Status::Registered);
    QCOMPARE(catalogs.english.nameByRule(system, u"2.2.2").value, u"Mailbox Full"_s);
    QVERIFY(!catalogs.english.entry(id("enhanced/3.2.2")));
    QVERIFY(!catalogs.english.entry(id("enhanced/2.2.3")));
}

void TestCatalog::rangeOfDottedCodes()
{
    const auto catalogs = test::compiled(test::sampleWithFamilies());
    const auto entry = catalogs.english.entry(id("enhanced/5.7.610"));
    QVERIFY(entry);
    QVERIFY(entry->status == Status::Unregistered);
    QVERIFY(entry->name.isEmpty());
    QVERIFY(entry->outcome == Outcome::PermanentFailure);
    QVERIFY(!catalogs.english.entry(id("enhanced/5.7.650")));
}

void TestCatalog::mentions_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("all");
    QTest::addColumn<int>("elsewhere");
    QTest::newRow("related here and there, note, equivalent") << u"http/504"_s << 4 << 3;
    QTest::newRow("related here and there, equivalent") << u"grpc/4"_s << 3 << 2;
    QTest::newRow("comes with another system's") << u"smtp/552"_s << 3 << 1;
    QTest::newRow("never") << u"http/450"_s << 0 << 0;
}

void TestCatalog::mentions()
{
    QFETCH(const QString, id);
    QFETCH(const int, all);
    QFETCH(const int, elsewhere);
    const test::Catalogs catalogs = test::compiled(test::sampleWithFamilies());
    const int code = catalogs.english.find(CodeId::fromString(id));
    const format::Facts facts = catalogs.english.facts()[static_cast<std::size_t>(code)];
    QCOMPARE(int(facts.prominence), all);
    QCOMPARE(int(facts.elsewhere), elsewhere);
}

void TestCatalog::emptyCatalog()
{
    const Catalog empty;
    QVERIFY(empty.isEmpty());
    QVERIFY(empty.language().isEmpty());
    QCOMPARE(empty.systemCount(), 0);
    QCOMPARE(empty.pairCount(), 0);
    QCOMPARE(empty.find(id("smtp/550")), -1);
    QVERIFY(!empty.entry(id("smtp/550")));
    QVERIFY(!empty.pair(id("smtp/550"), id("smtp/450")));
    QVERIFY(empty.section(Section::WordTerms).isEmpty());
    QVERIFY(readEverything(empty, empty) < 1000);
}

void TestCatalog::noCatalogue_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no bytes") << QByteArray();
    QTest::newRow("beginning of the magic") << QByteArray("STBK");
    QTest::newRow("text") << QByteArray("{ \"codes\": [] }").repeated(100);
    QTest::newRow("zeros") << QByteArray(10000, '\0');
    QTest::newRow("older format") << QByteArray("STBKCAT0").repeated(100);
}

void TestCatalog::noCatalogue()
{
    QFETCH(const QByteArray, bytes);
    for (const CatalogCheck check : checks)
        QCOMPARE(faultOf(bytes, check), CatalogFault::NotACatalogue);
}

// Just before, at and just after each boundary.
void TestCatalog::truncatedAtSections()
{
    const QByteArray &whole = m_catalogs.englishBytes;
    const format::Header header = headerOf(whole);
    QList<qsizetype> sizes{8, static_cast<qsizetype>(sizeof header)};
    for (const format::SectionEntry &section : header.sections) {
        sizes.append(static_cast<qsizetype>(section.offset));
        sizes.append(static_cast<qsizetype>(section.offset + section.size));
    }
    for (const qsizetype boundary : std::as_const(sizes)) {
        for (const qsizetype size : {boundary - 1, boundary, boundary + 1}) {
            if (size >= whole.size())
                continue;
            const CatalogFault fault =
                size < 8 ? CatalogFault::NotACatalogue : CatalogFault::Truncated;
            for (const CatalogCheck check : checks)
                QCOMPARE(faultOf(first(whole, size), check), fault);
        }
    }
}

void TestCatalog::truncatedAnywhere()
{
    QRandomGenerator random(20261124);
    for (int round = 0; round < 200; ++round) {
        const bool turkish = round % 2 == 1;
        const QByteArray &whole = turkish ? m_catalogs.turkishBytes : m_catalogs.englishBytes;
        const int size = random.bounded(8, static_cast<int>(whole.size()));
        const Catalog *english = turkish ? &m_catalogs.english : nullptr;
        for (const CatalogCheck check : checks)
            QCOMPARE(faultOf(first(whole, size), check, english), CatalogFault::Truncated);
    }
}

void TestCatalog::longerThanItSays()
{
    for (const CatalogCheck check : checks)
        QCOMPARE(faultOf(m_catalogs.englishBytes + '\0', check), CatalogFault::Damaged);
}

void TestCatalog::damagedHeader()
{
    for (std::size_t i = 0; i < sizeof(format::Header); ++i) {
        const CatalogFault fault = i < offsetof(format::Header, byteOrder)
            ? CatalogFault::NotACatalogue
            : i < offsetof(format::Header, headerCrc) ? CatalogFault::WrongByteOrder
                                                      : CatalogFault::Damaged;
        for (const char flip : {'\x01', '\x80', '\xFF'}) {
            QByteArray bytes = m_catalogs.englishBytes;
            const auto at = static_cast<qsizetype>(i);
            bytes[at] = static_cast<char>(bytes[at] ^ flip);
            for (const CatalogCheck check : checks)
                QCOMPARE(faultOf(bytes, check), fault);
        }
    }
}

void TestCatalog::damagedSection_data()
{
    QTest::addColumn<int>("section");
    const char *names[] = {"systems", "classes",    "phases",      "reading",
                           "rules",   "pairs",      "equivalents", "facts",
                           "ids",     "name order", "labels",      "strings",
                           "details", "code terms", "word terms",  "phrase terms"};
    static_assert(std::size(names) == format::sectionCount);
    for (std::size_t i = 0; i < format::sectionCount; ++i)
        QTest::newRow(names[i]) << static_cast<int>(i);
}

void TestCatalog::damagedSection()
{
    QFETCH(const int, section);
    const format::SectionEntry entry =
        headerOf(m_catalogs.englishBytes).sections[static_cast<std::size_t>(section)];
    QVERIFY2(entry.size > 0, "the sample has nothing for this section");
    for (const std::uint64_t place : {std::uint64_t(0), entry.size / 2, entry.size - 1}) {
        QByteArray bytes = m_catalogs.englishBytes;
        const auto at = static_cast<qsizetype>(entry.offset + place);
        bytes[at] = static_cast<char>(bytes[at] ^ 0x55);
        QCOMPARE(faultOf(bytes, CatalogCheck::Everything), CatalogFault::Damaged);

        CatalogFault fault{};
        const Catalog damaged = Catalog::open(bytes, nullptr, CatalogCheck::Structure, &fault);
        QCOMPARE(fault, CatalogFault::None);
        (void)readEverything(damaged, damaged);
    }
}

// Bytes at random places, as a bad disk or a careless editor leaves them.
void TestCatalog::damagedAnywhere()
{
    QRandomGenerator random(7);
    const auto headerSize = static_cast<int>(sizeof(format::Header));
    for (int round = 0; round < 200; ++round) {
        QByteArray bytes = m_catalogs.englishBytes;
        for (int i = random.bounded(1, 200); i > 0; --i) {
            const int at = random.bounded(headerSize, static_cast<int>(bytes.size()));
            bytes[at] = static_cast<char>(random.bounded(256));
        }
        CatalogFault fault{};
        const Catalog damaged = Catalog::open(bytes, nullptr, CatalogCheck::Structure, &fault);
        QCOMPARE(fault, CatalogFault::None);
        (void)readEverything(damaged, damaged);
        (void)readEverything(m_catalogs.english, damaged);
    }
}

void TestCatalog::damagedRecordsStayInside_data()
{
    damagedSection_data();
}

// A whole section of one value: every reference points far away, every enumerator is unknown.
void TestCatalog::damagedRecordsStayInside()
{
    QFETCH(const int, section);
    const format::SectionEntry entry =
        headerOf(m_catalogs.englishBytes).sections[static_cast<std::size_t>(section)];
    for (const int value : {0x00, 0x01, 0x7F, 0x80, 0xFF}) {
        QByteArray bytes = m_catalogs.englishBytes;
        std::memset(bytes.data() + entry.offset, value, entry.size);
        CatalogFault fault{};
        const Catalog damaged = Catalog::open(bytes, nullptr, CatalogCheck::Structure, &fault);
        QCOMPARE(fault, CatalogFault::None);
        (void)readEverything(damaged, damaged);
        (void)readEverything(damaged, m_catalogs.english);
    }
}

void TestCatalog::otherBuild_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("text") << u"Mailbox Busy"_s << u"Mailbox Locked"_s;
    QTest::newRow("fact") << u"\"status\": \"obsolete\""_s << u"\"status\": \"registered\""_s;
    QTest::newRow("source") << u"Postmaster help"_s << u"Postmaster's help"_s;
    QTest::newRow("what a program prints") << u"SMTPRecipientsRefused"_s << u"SMTPSenderRefused"_s;
    QTest::newRow("month of the check")
        << u"\"checked\": \"2026-11\""_s << u"\"checked\": \"2026-12\""_s;
    QTest::newRow("order of the systems") << u"\"order\": 20"_s << u"\"order\": 40"_s;
}

void TestCatalog::otherBuild()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    const QByteArray noTurkish =
        "<?xml version=\"1.0\"?><!DOCTYPE TS><TS version=\"2.1\" language=\"tr\"></TS>";
    const test::Catalogs other = test::compiled(test::sampleWith(before, after), noTurkish);
    for (const CatalogCheck check : checks) {
        QCOMPARE(faultOf(m_catalogs.turkishBytes, check, &m_catalogs.english), CatalogFault::None);
        QCOMPARE(faultOf(m_catalogs.turkishBytes, check, &other.english), CatalogFault::OtherBuild);
        QCOMPARE(faultOf(other.turkishBytes, check, &m_catalogs.english), CatalogFault::OtherBuild);
    }
}

void TestCatalog::noEnglishToFallBackTo()
{
    const Catalog empty;
    for (const CatalogCheck check : checks)
        QCOMPARE(faultOf(m_catalogs.turkishBytes, check, &empty), CatalogFault::OtherBuild);
}

void TestCatalog::copiesShareTheBytes()
{
    Catalog copy;
    {
        const test::Catalogs catalogs = test::compiled();
        copy = catalogs.turkish;
    }
    QCOMPARE(copy.name(2), (Text{u"Posta Kutusu Bulunamadı"_s, false}));
    QVERIFY(copy.entry(2).seen.english);
}

QTEST_GUILESS_MAIN(TestCatalog)
#include "tst_catalog.moc"

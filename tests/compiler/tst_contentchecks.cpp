// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "compiler/contentchecks.h"
#include "support/samplecontent.h"

#include <QTest>

#include <algorithm>

using namespace statusbook;
using namespace statusbook::compiler;
using namespace Qt::StringLiterals;

// Changes one thing in the sample.
using Edit = void (*)(Content &);

Q_DECLARE_METATYPE(statusbook::compiler::FaultKind)
Q_DECLARE_METATYPE(Edit)

namespace {

Content sample()
{
    Faults faults;
    const test::ContentFiles files = test::sampleFiles();
    return readContent(files, faults);
}

QString listed(const Faults &faults)
{
    QStringList lines;
    for (const Fault &fault : faults)
        lines.append(toString(fault));
    return lines.join(u'\n');
}

// Names of the parts that the rows below change.
ContentSystem &smtp(Content &content)
{
    return content.systems[0];
}
ContentCode &busy(Content &content) // smtp/450
{
    return content.systems[0].codes[1];
}
ContentCode &notFound(Content &content) // smtp/550
{
    return content.systems[0].codes[2];
}
ContentCode &blocked(Content &content) // http/450, unofficial
{
    return content.systems[1].codes[0];
}
ContentPair &gateways(Content &content) // http/502 – http/504
{
    return content.pairs[0];
}

ContentEquivalent &mapping(Content &content) // http/504 – grpc/4
{
    return content.equivalents[0];
}

// A sentence of that many different words.
QString sentence(int words)
{
    QStringList text;
    for (int i = 0; i < words; ++i)
        text.append(u"w%1"_s.arg(i));
    return QString(text.join(u' ') + u'.');
}

void append(ContentText &text, const QString &more)
{
    text.english += u' ' + more;
}

QList<ContentText> steps(int count, int words)
{
    QList<ContentText> result;
    for (int i = 0; i < count; ++i)
        result.append({u"s%1 "_s.arg(i) + sentence(words - 1), -1});
    return result;
}

} // namespace

class TestContentChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sampleHasNoFault();
    void faults_data();
    void faults();
    void accepted_data();
    void accepted();
    void systemTwice();
    void familiesAreCheckedOnce();

    void wordCount_data();
    void wordCount();
    void doubledWord_data();
    void doubledWord();
    void endsWithPunctuation_data();
    void endsWithPunctuation();
    void wrongMarkAt_data();
    void wrongMarkAt();
    void controlCharacter_data();
    void controlCharacter();
    void isPatternList_data();
    void isPatternList();
    void linkTargets_data();
    void linkTargets();
    void foreignAddresses_data();
    void foreignAddresses();
    void reservedAddresses_data();
    void reservedAddresses();
    void sentencesOf_data();
    void sentencesOf();
    void everyKindHasWords();
};

void TestContentChecks::sampleHasNoFault()
{
    Faults faults;
    checkContent(sample(), faults);
    QCOMPARE(listed(faults), QString());
}

void TestContentChecks::faults_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<FaultKind>("kind");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("detail"); // a part of it
    const QString smtpFile = u"smtp.json"_s;
    const QString httpFile = u"http.json"_s;
    const QString pairFile = u"pairs.json"_s;
    const QString equivalentFile = u"equivalents.json"_s;
    const QString pair = u"http/502 – http/504"_s;
    const auto row = [](const char *name, Edit edit, FaultKind kind, const QString &file,
                        const QString &place, const QString &detail) {
        QTest::newRow(name) << edit << kind << file << place << detail;
    };

    row(
        "code twice", [](Content &c) { smtp(c).codes.append(busy(c)); }, FaultKind::DuplicateId,
        smtpFile, u"smtp/450"_s, u"smtp/450"_s);
    row(
        "pair twice", [](Content &c) { c.pairs.append(gateways(c)); }, FaultKind::DuplicateId,
        pairFile, pair, pair);
    row(
        "pair twice, the other way",
        [](Content &c) {
            c.pairs.append(gateways(c));
            std::swap(c.pairs.back().a, c.pairs.back().b);
        },
        FaultKind::DuplicateId, pairFile, u"http/504 – http/502"_s, u"http/504"_s);
    row(
        "pair of one code", [](Content &c) { gateways(c).b = gateways(c).a; },
        FaultKind::SelfReference, pairFile, u"http/502 – http/502"_s, u"http/502"_s);

    row(
        "equivalent twice, the other way",
        [](Content &c) {
            c.equivalents.append(mapping(c));
            std::swap(c.equivalents.back().a, c.equivalents.back().b);
        },
        FaultKind::DuplicateId, equivalentFile, u"grpc/4 – http/504"_s, u"http/504"_s);
    row(
        "unknown equivalent", [](Content &c) { mapping(c).b = u"grpc/99"_s; },
        FaultKind::UnknownReference, equivalentFile, u"http/504 – grpc/99"_s, u"grpc/99"_s);
    row(
        "long remark on an equivalent",
        [](Content &c) { mapping(c).note.english = sentence(31).chopped(1); }, FaultKind::TooLong,
        equivalentFile, u"http/504 – grpc/4 note"_s, u"31"_s);
    row(
        "equivalent without source", [](Content &c) { mapping(c).sources.clear(); },
        FaultKind::WrongCount, equivalentFile, u"http/504 – grpc/4 refs"_s, QString());
    row(
        "comes with an unknown code", [](Content &c) { busy(c).comesWith = {u"smtp/551"_s}; },
        FaultKind::UnknownReference, smtpFile, u"smtp/450 comesWith"_s, u"smtp/551"_s);
    row(
        "unknown related code", [](Content &c) { busy(c).related = {u"smtp/551"_s}; },
        FaultKind::UnknownReference, smtpFile, u"smtp/450 related"_s, u"smtp/551"_s);
    row(
        "related to itself", [](Content &c) { busy(c).related.append(u"smtp/450"_s); },
        FaultKind::SelfReference, smtpFile, u"smtp/450 related"_s, u"smtp/450"_s);
    row(
        "comes with itself", [](Content &c) { busy(c).comesWith = {u"smtp/450"_s}; },
        FaultKind::SelfReference, smtpFile, u"smtp/450 comesWith"_s, u"smtp/450"_s);
    row(
        "other number that is its own",
        [](Content &c) {
            busy(c).also = {u"0x1"_s, u"450"_s};
        },
        FaultKind::SelfReference, smtpFile, u"smtp/450 also"_s, u"450"_s);
    row(
        "related code twice",
        [](Content &c) {
            busy(c).related = {u"smtp/550"_s, u"smtp/552"_s, u"smtp/550"_s};
        },
        FaultKind::DuplicateValue, smtpFile, u"smtp/450 related"_s, u"smtp/550"_s);
    row(
        "other number twice",
        [](Content &c) {
            busy(c).also = {2, u"0x1"_s};
        },
        FaultKind::DuplicateValue, smtpFile, u"smtp/450 also"_s, u"0x1"_s);
    row(
        "order of another system", [](Content &c) { c.systems[1].order = smtp(c).order; },
        FaultKind::DuplicateValue, httpFile, u"system order"_s, u"10, as in smtp.json"_s);
    row(
        "unknown code in a link", [](Content &c) { append(busy(c).meaning, u"See [smtp/551]."_s); },
        FaultKind::UnknownReference, smtpFile, u"smtp/450 meaning"_s, u"smtp/551"_s);
    row(
        "code of another system in a link",
        [](Content &c) { append(busy(c).seen, u"See [http/550]."_s); }, FaultKind::UnknownReference,
        smtpFile, u"smtp/450 seen"_s, u"http/550"_s);
    row(
        "unknown code in a step", [](Content &c) { append(notFound(c).fix[1], u"See [a/1]."_s); },
        FaultKind::UnknownReference, smtpFile, u"smtp/550 fix 2"_s, u"a/1"_s);
    row(
        "unknown code in a pair", [](Content &c) { gateways(c).b = u"http/503"_s; },
        FaultKind::UnknownReference, pairFile, u"http/502 – http/503"_s, u"http/503"_s);
    row(
        "unknown code in a pair's text",
        [](Content &c) { append(gateways(c).receiver, u"See [http/503]."_s); },
        FaultKind::UnknownReference, pairFile, pair + u" receiver"_s, u"http/503"_s);
    row(
        "unknown code in a rule",
        [](Content &c) { append(smtp(c).rules[1].meaning, u"See [smtp/551]."_s); },
        FaultKind::UnknownReference, smtpFile, u"system unregistered 4xx, 5xx meaning"_s,
        u"smtp/551"_s);

    row(
        "meaning over its size", [](Content &c) { busy(c).meaning.english = sentence(71); },
        FaultKind::TooLong, smtpFile, u"smtp/450 meaning"_s, u"71"_s);
    row(
        "meaning under its size", [](Content &c) { busy(c).meaning.english = sentence(24); },
        FaultKind::TooShort, smtpFile, u"smtp/450 meaning"_s, u"24"_s);
    row(
        "seen over its size", [](Content &c) { busy(c).seen.english = sentence(81); },
        FaultKind::TooLong, smtpFile, u"smtp/450 seen"_s, u"81"_s);
    row(
        "seen under its size", [](Content &c) { busy(c).seen.english = sentence(24); },
        FaultKind::TooShort, smtpFile, u"smtp/450 seen"_s, u"24"_s);
    row(
        "name over its size", [](Content &c) { busy(c).name.english = u"A B C D E F"_s; },
        FaultKind::TooLong, smtpFile, u"smtp/450 name"_s, u"6"_s);
    row(
        "steps over their size", [](Content &c) { busy(c).fix = steps(3, 34); }, FaultKind::TooLong,
        smtpFile, u"smtp/450 fix"_s, u"102"_s);
    row(
        "steps under their size", [](Content &c) { busy(c).fix = steps(2, 14); },
        FaultKind::TooShort, smtpFile, u"smtp/450 fix"_s, u"28"_s);
    row(
        "no step", [](Content &c) { busy(c).fix.clear(); }, FaultKind::WrongCount, smtpFile,
        u"smtp/450 fix"_s, u"0"_s);
    row(
        "six steps", [](Content &c) { busy(c).fix = steps(6, 8); }, FaultKind::WrongCount, smtpFile,
        u"smtp/450 fix"_s, u"6"_s);
    row(
        "example of seven lines", [](Content &c) { busy(c).example = u"1\n2\n3\n4\n5\n6\n7"_s; },
        FaultKind::TooLong, smtpFile, u"smtp/450 example"_s, QString());
    row(
        "nothing related", [](Content &c) { busy(c).related.clear(); }, FaultKind::WrongCount,
        smtpFile, u"smtp/450 related"_s, u"0"_s);
    row(
        "nine related codes",
        [](Content &c) {
            busy(c).related = {9, u"smtp/550"_s};
        },
        FaultKind::WrongCount, smtpFile, u"smtp/450 related"_s, u"9"_s);
    row(
        "no source", [](Content &c) { busy(c).sources.clear(); }, FaultKind::WrongCount, smtpFile,
        u"smtp/450 refs"_s, QString());
    row(
        "no source of a pair", [](Content &c) { gateways(c).sources.clear(); },
        FaultKind::WrongCount, pairFile, pair + u" refs"_s, QString());
    row(
        "no source of a rule", [](Content &c) { smtp(c).rules[0].sources.clear(); },
        FaultKind::WrongCount, smtpFile, u"system unregistered 590-598 refs"_s, QString());
    row(
        "thirteen providers",
        [](Content &c) {
            notFound(c).providers = {13, notFound(c).providers[0]};
        },
        FaultKind::WrongCount, smtpFile, u"smtp/550 providers"_s, u"13"_s);
    row(
        "thirteen programs that print it",
        [](Content &c) {
            notFound(c).prints = {13, notFound(c).prints[0]};
        },
        FaultKind::WrongCount, smtpFile, u"smtp/550 prints"_s, u"13"_s);
    row(
        "difference over its size",
        [](Content &c) { gateways(c).difference.english = sentence(41); }, FaultKind::TooLong,
        pairFile, pair + u" difference"_s, u"41"_s);
    row(
        "difference of two sentences",
        [](Content &c) { append(gateways(c).difference, u"So it is."_s); }, FaultKind::WrongCount,
        pairFile, pair + u" difference"_s, u"one sentence"_s);
    row(
        "receiver over its size", [](Content &c) { gateways(c).receiver.english = sentence(61); },
        FaultKind::TooLong, pairFile, pair + u" receiver"_s, u"61"_s);
    row(
        "choice over its size", [](Content &c) { gateways(c).chooseB.english = sentence(36); },
        FaultKind::TooLong, pairFile, pair + u" chooseB"_s, u"36"_s);
    row(
        "rule under its size", [](Content &c) { smtp(c).rules[0].seen.english = sentence(24); },
        FaultKind::TooShort, smtpFile, u"system unregistered 590-598 seen"_s, u"24"_s);
    row(
        "user over its size", [](Content &c) { blocked(c).usedBy.english = sentence(61); },
        FaultKind::TooLong, httpFile, u"http/450 usedBy"_s, u"61"_s);

    row(
        "doubled word", [](Content &c) { append(busy(c).meaning, u"It is is so."_s); },
        FaultKind::DoubledWord, smtpFile, u"smtp/450 meaning"_s, u"is"_s);
    row(
        "doubled word in a step", [](Content &c) { append(notFound(c).fix[0], u"Ask the the."_s); },
        FaultKind::DoubledWord, smtpFile, u"smtp/550 fix 1"_s, u"the"_s);
    row(
        "doubled word of a provider",
        [](Content &c) { append(notFound(c).providers[1].action, u"Ask ask again."_s); },
        FaultKind::DoubledWord, smtpFile, u"smtp/550 providers Imaginary Post"_s, u"Ask"_s);
    row(
        "doubled word of who uses it",
        [](Content &c) { append(blocked(c).usedBy, u"And and more."_s); }, FaultKind::DoubledWord,
        httpFile, u"http/450 usedBy"_s, u"And"_s);

    row(
        "full stop missing", [](Content &c) { busy(c).seen.english.chop(1); },
        FaultKind::FinalPunctuation, smtpFile, u"smtp/450 seen"_s, u"it as well"_s);
    row(
        "full stop missing in a step", [](Content &c) { notFound(c).fix[1].english.chop(1); },
        FaultKind::FinalPunctuation, smtpFile, u"smtp/550 fix 2"_s, QString());
    row(
        "full stop missing in a pair", [](Content &c) { gateways(c).chooseA.english.chop(1); },
        FaultKind::FinalPunctuation, pairFile, pair + u" chooseA"_s, QString());
    row(
        "full stop missing in a class",
        [](Content &c) { smtp(c).classes[2].meaning.english.chop(1); }, FaultKind::FinalPunctuation,
        smtpFile, u"system classes 5xx"_s, QString());
    row(
        "full stop missing in a description",
        [](Content &c) { smtp(c).description.english.chop(1); }, FaultKind::FinalPunctuation,
        smtpFile, u"system description"_s, QString());
    row(
        "full stop missing in a sub-code",
        [](Content &c) { notFound(c).parts[0].meaning.english.chop(1); },
        FaultKind::FinalPunctuation, smtpFile, u"smtp/550 parts 5.1.1"_s, QString());
    row(
        "full stop missing of who uses it", [](Content &c) { blocked(c).usedBy.english.chop(1); },
        FaultKind::FinalPunctuation, httpFile, u"http/450 usedBy"_s, QString());
    row(
        "full stop after a name", [](Content &c) { busy(c).name.english += u'.'; },
        FaultKind::FinalPunctuation, smtpFile, u"smtp/450 name"_s, u"Mailbox Busy."_s);

    row(
        "foreign host", [](Content &c) { append(busy(c).seen, u"Ask mail.google.com."_s); },
        FaultKind::ForeignAddress, smtpFile, u"smtp/450 seen"_s, u"mail.google.com"_s);
    row(
        "foreign address in an example", [](Content &c) { busy(c).example = u"S: 450 10.0.0.1"_s; },
        FaultKind::ForeignAddress, smtpFile, u"smtp/450 example"_s, u"10.0.0.1"_s);
    row(
        "foreign mail address in a step",
        [](Content &c) { append(notFound(c).fix[0], u"Write to me@local.lan."_s); },
        FaultKind::ForeignAddress, smtpFile, u"smtp/550 fix 1"_s, u"me@local.lan"_s);
    row(
        "foreign address in a pair",
        [](Content &c) { append(gateways(c).receiver, u"Ping 2001:470::1."_s); },
        FaultKind::ForeignAddress, pairFile, pair + u" receiver"_s, u"2001:470::1"_s);

    row(
        "sentence that begins with When",
        [](Content &c) { append(busy(c).seen, u"When it rains."_s); }, FaultKind::SentenceStart,
        smtpFile, u"smtp/450 seen"_s, u"When"_s);
    row(
        "first sentence that begins with When",
        [](Content &c) { busy(c).seen.english.prepend(u"When in use. "_s); },
        FaultKind::SentenceStart, smtpFile, u"smtp/450 seen"_s, u"When"_s);
    row(
        "sentence of a rule that begins with When",
        [](Content &c) { append(smtp(c).rules[1].seen, u"When it rains."_s); },
        FaultKind::SentenceStart, smtpFile, u"system unregistered 4xx, 5xx seen"_s, u"When"_s);

    row(
        "sentence in three entries",
        [](Content &c) {
            for (int i = 0; i < 3; ++i)
                append(smtp(c).codes[i].meaning, sentence(9));
        },
        FaultKind::RepeatedSentence, smtpFile, u"smtp/250, smtp/450, smtp/550"_s, u"w0 w1 w2 w3"_s);

    row(
        "open literal", [](Content &c) { append(busy(c).meaning, u"Run `dig now."_s); },
        FaultKind::WrongMarks, smtpFile, u"smtp/450 meaning"_s, u"Run `dig now."_s);
    row(
        "empty literal", [](Content &c) { append(notFound(c).fix[0], u"Run `` now."_s); },
        FaultKind::WrongMarks, smtpFile, u"smtp/550 fix 1"_s, QString());
    row(
        "open link", [](Content &c) { append(busy(c).meaning, u"See [smtp/550."_s); },
        FaultKind::WrongMarks, smtpFile, u"smtp/450 meaning"_s, QString());
    row(
        "bracket that is no link",
        [](Content &c) { append(busy(c).meaning, u"So it is [sic]."_s); }, FaultKind::WrongMarks,
        smtpFile, u"smtp/450 meaning"_s, QString());
    row(
        "open literal of who uses it",
        [](Content &c) { append(blocked(c).usedBy, u"It is `open."_s); }, FaultKind::WrongMarks,
        httpFile, u"http/450 usedBy"_s, QString());
}

void TestContentChecks::faults()
{
    QFETCH(const Edit, edit);
    QFETCH(const FaultKind, kind);
    QFETCH(const QString, file);
    QFETCH(const QString, place);
    QFETCH(const QString, detail);
    Content content = sample();
    edit(content);
    Faults found;
    checkContent(content, found);
    const auto fault = std::ranges::find_if(
        found, [&](const Fault &item) { return item.kind == kind && item.place == place; });
    QVERIFY2(fault != found.end(), qPrintable(listed(found)));
    QVERIFY2(fault->detail.contains(detail), qPrintable(fault->detail));
    QCOMPARE(fault->file, file);
}

// What stands near to a fault and is none.
void TestContentChecks::accepted_data()
{
    QTest::addColumn<Edit>("edit");
    const auto row = [](const char *name, Edit edit) { QTest::newRow(name) << edit; };
    row("longest meaning", [](Content &c) { busy(c).meaning.english = sentence(70); });
    row("shortest meaning", [](Content &c) { busy(c).meaning.english = sentence(25); });
    row("longest seen", [](Content &c) { busy(c).seen.english = sentence(80); });
    row("shortest seen", [](Content &c) { busy(c).seen.english = sentence(25); });
    row("longest name", [](Content &c) { busy(c).name.english = u"A B C D E"_s; });
    row("longest steps", [](Content &c) { busy(c).fix = steps(5, 20); });
    row("shortest steps", [](Content &c) { busy(c).fix = steps(2, 15); });
    row("one short step", [](Content &c) { busy(c).fix = {{u"Wait."_s, -1}}; });
    row("example of six lines", [](Content &c) { busy(c).example = u"1\n2\n3\n4\n5\n6"_s; });
    row("eight related codes", [](Content &c) {
        busy(c).related.clear();
        for (const ContentSystem &system : c.systems) {
            for (const ContentCode &code : system.codes)
                busy(c).related.append(system.id + u'/' + code.code);
        }
        busy(c).related.removeAll(u"smtp/450"_s);
    });
    row("twelve providers", [](Content &c) {
        notFound(c).providers = {12, notFound(c).providers[0]};
    });
    row("longest difference", [](Content &c) { gateways(c).difference.english = sentence(40); });
    row("longest receiver", [](Content &c) { gateways(c).receiver.english = sentence(60); });
    row("longest choice", [](Content &c) { gateways(c).chooseA.english = sentence(35); });
    row("no choices where comparing helps nobody", [](Content &c) {
        gateways(c).worth = false;
        gateways(c).chooseA = gateways(c).chooseB = {};
    });
    row("link to an entry", [](Content &c) { append(busy(c).meaning, u"See [http/502]."_s); });
    row("literal", [](Content &c) { append(busy(c).meaning, u"Run `dig MX example.org`."_s); });
    row("word twice with another between",
        [](Content &c) { append(busy(c).meaning, u"It is what it is."_s); });
    row("literal twice", [](Content &c) { append(busy(c).meaning, u"Send `QUIT` `QUIT`."_s); });
    row("question", [](Content &c) { append(busy(c).meaning, u"Why?"_s); });
    row("colon before an example", [](Content &c) { append(busy(c).meaning, u"So it reads:"_s); });
    row("reserved addresses",
        [](Content &c) { busy(c).example = u"C: EHLO mail.example.com [192.0.2.1]"_s; });
    row("When inside a sentence",
        [](Content &c) { append(busy(c).seen, u"It comes When it comes."_s); });
    row("a word that begins with When",
        [](Content &c) { append(busy(c).seen, u"Whenever it rains."_s); });
    row("When in the meaning", [](Content &c) { append(busy(c).meaning, u"When it rains."_s); });
    row("long sentence in two entries", [](Content &c) {
        for (int i = 0; i < 2; ++i)
            append(smtp(c).codes[i].meaning, sentence(9));
    });
    row("long sentence three times in one entry", [](Content &c) {
        for (ContentText *text : {&notFound(c).meaning, &notFound(c).seen, &notFound(c).fix[0]})
            append(*text, sentence(9));
    });
    row("short sentence in four entries", [](Content &c) {
        for (int i = 0; i < 4; ++i)
            append(smtp(c).codes[i].meaning, sentence(8));
    });
}

void TestContentChecks::accepted()
{
    QFETCH(const Edit, edit);
    Content content = sample();
    edit(content);
    Faults found;
    checkContent(content, found);
    QCOMPARE(listed(found), QString());
}

void TestContentChecks::systemTwice()
{
    Content content = sample();
    content.systems.append(content.systems[2]);
    Faults found;
    checkContent(content, found);
    QVERIFY(!found.isEmpty());
    QVERIFY(found[0].kind == FaultKind::DuplicateId);
    QCOMPARE(found[0].place, u"system"_s);
    QCOMPARE(found[0].detail, u"grpc"_s);
}

// The texts of a family stand in several codes and are neither repeated nor reported several times.
void TestContentChecks::familiesAreCheckedOnce()
{
    Faults faults;
    Content content = readContent(test::sampleWithFamilies(), faults);
    checkContent(content, faults);
    QCOMPARE(listed(faults), QString());
    const auto family = std::ranges::find(content.systems, u"enhanced"_s, &ContentSystem::id);
    for (ContentCode &code : family->codes)
        code.seen.english = u"Too short."_s;
    checkContent(content, faults);
    QCOMPARE(faults.size(), 1);
    QCOMPARE(faults[0].place, u"enhanced/X.2.2 seen"_s);
}

void TestContentChecks::wordCount_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("words");
    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("blank") << u"   "_s << 0;
    QTest::newRow("one") << u"word"_s << 1;
    QTest::newRow("blanks around and between") << u"  two   words "_s << 2;
    QTest::newRow("marks count with their words") << u"Run `dig MX` now."_s << 4;
}

void TestContentChecks::wordCount()
{
    QFETCH(const QString, text);
    QFETCH(const int, words);
    QCOMPARE(compiler::wordCount(text), words);
}

void TestContentChecks::doubledWord_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::newRow("none") << u"The server is busy."_s << QString();
    QTest::newRow("small") << u"The server is is busy."_s << u"is"_s;
    QTest::newRow("other case") << u"The the server."_s << u"The"_s;
    QTest::newRow("over a line end") << u"the\nthe"_s << u"the"_s;
    QTest::newRow("several blanks") << u"the   the"_s << u"the"_s;
    QTest::newRow("Turkish") << u"ileti kutusu kutusu dolu"_s << u"kutusu"_s;
    QTest::newRow("Arabic") << u"هذا هذا"_s << u"هذا"_s;
    QTest::newRow("Korean") << u"서버 서버"_s << u"서버"_s;
    QTest::newRow("Hindi, parts of words") << u"मशीन नेटवर्क कॉलबैक के भीतर"_s << QString();
    QTest::newRow("beginning of the next word") << u"the theory"_s << QString();
    QTest::newRow("end of the word before") << u"bathe the"_s << QString();
    QTest::newRow("comma between") << u"now, now"_s << QString();
    QTest::newRow("numbers") << u"550 550"_s << QString();
    QTest::newRow("inside literals") << u"`QUIT` `QUIT`"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestContentChecks::doubledWord()
{
    QFETCH(const QString, text);
    QFETCH(const QString, word);
    QCOMPARE(compiler::doubledWord(text), word);
}

void TestContentChecks::endsWithPunctuation_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("ends");
    QTest::newRow("full stop") << u"So."_s << true;
    QTest::newRow("question mark") << u"So?"_s << true;
    QTest::newRow("colon") << u"So:"_s << true;
    QTest::newRow("Arabic question mark") << u"لماذا؟"_s << true;
    QTest::newRow("ideographic full stop") << u"拒绝。"_s << true;
    QTest::newRow("danda") << u"विफल।"_s << true;
    QTest::newRow("none") << u"So"_s << false;
    QTest::newRow("exclamation mark") << u"So!"_s << false;
    QTest::newRow("comma") << u"So,"_s << false;
    QTest::newRow("blank after it") << u"So. "_s << false;
    QTest::newRow("literal at the end") << u"Run `dig`"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestContentChecks::endsWithPunctuation()
{
    QFETCH(const QString, text);
    QFETCH(const bool, ends);
    QCOMPARE(compiler::endsWithPunctuation(text), ends);
}

void TestContentChecks::wrongMarkAt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("at");
    QTest::newRow("none") << u"plain"_s << -1;
    QTest::newRow("empty") << QString() << -1;
    QTest::newRow("literal") << u"run `dig`"_s << -1;
    QTest::newRow("link") << u"see [smtp/550]"_s << -1;
    QTest::newRow("brackets in a literal") << u"`a[0]`"_s << -1;
    QTest::newRow("two literals") << u"`a` and `b`"_s << -1;
    QTest::newRow("open literal") << u"run `dig"_s << 4;
    QTest::newRow("three marks") << u"`a` and `b"_s << 8;
    QTest::newRow("empty literal") << u"run ``"_s << 4;
    QTest::newRow("empty literal before another") << u"run `` or `b`"_s << 4;
    QTest::newRow("literals without a blank between") << u"`a``b`"_s << 2;
    QTest::newRow("open link") << u"see [smtp/550"_s << 4;
    QTest::newRow("closed only") << u"see smtp/550]"_s << 12;
    QTest::newRow("no id") << u"see [550]"_s << 4;
    QTest::newRow("empty link") << u"see []"_s << 4;
    QTest::newRow("blank in the id") << u"see [smtp/5 50]"_s << 4;
    QTest::newRow("link in a link") << u"[[smtp/550]]"_s << 0;
    QTest::newRow("after a link and a literal") << u"[a/1] `b]` c]"_s << 12;
}

void TestContentChecks::wrongMarkAt()
{
    QFETCH(const QString, text);
    QFETCH(const int, at);
    QCOMPARE(compiler::wrongMarkAt(text), at);
}

void TestContentChecks::controlCharacter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("character");
    QTest::newRow("none") << u"Plain – “ü” 拒绝 विफल"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("line break and tab") << u"a\n\tb"_s << QString();
    QTest::newRow("joiners of words and letters") << u"می\u200Cشود क्\u200Dष"_s << QString();
    QTest::newRow("NUL") << QString(QChar(0)) << u"U+0000"_s;
    QTest::newRow("BEL") << u"ring\a"_s << u"U+0007"_s;
    QTest::newRow("carriage return") << u"a\r\n"_s << u"U+000D"_s;
    QTest::newRow("delete") << u"\x7F"_s << u"U+007F"_s;
    QTest::newRow("C1") << u"a\u0085"_s << u"U+0085"_s;
    QTest::newRow("Arabic letter mark") << u"\u061C550"_s << u"U+061C"_s;
    QTest::newRow("direction mark") << u"550\u200F"_s << u"U+200F"_s;
    QTest::newRow("first embedding") << u"a\u202Ab"_s << u"U+202A"_s;
    QTest::newRow("last override") << u"a\u202Eb"_s << u"U+202E"_s;
    QTest::newRow("first isolate") << u"\u2066a\u2069"_s << u"U+2066"_s;
    QTest::newRow("end of an isolate") << u"a\u2069"_s << u"U+2069"_s;
}

void TestContentChecks::controlCharacter()
{
    QFETCH(const QString, text);
    QFETCH(const QString, character);
    QCOMPARE(compiler::controlCharacter(text), character);
}

void TestContentChecks::isPatternList_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("pattern");
    for (const QString &good :
         {u"5xx"_s, u"xxx"_s, u"x5x"_s, u"5.7.x"_s, u"x.2.x"_s, u"0"_s, u"4000-4999"_s,
          u"5.7.606-649"_s, u"0, 5-6, 7xx"_s, u"17-4294967295"_s})
        QTest::newRow(qPrintable(good)) << good << true;
    for (const QString &bad :
         {u""_s, u"5x-"_s, u"-5"_s, u"5xx,6xx"_s, u"5xx, "_s, u"5-"_s, u"9-1"_s, u"5-5"_s,
          u"5xx-6xx"_s, u"5."_s, u".5"_s, u"5..x"_s, u"5XX"_s, u"5*"_s, u"45?"_s, u"a"_s,
          u"5xx\n"_s, u" 5xx"_s, u"1–5"_s})
        QTest::newRow(qPrintable(u"not "_s + bad)) << bad << false;
}

void TestContentChecks::isPatternList()
{
    QFETCH(const QString, text);
    QFETCH(const bool, pattern);
    QCOMPARE(compiler::isPatternList(text), pattern);
}

void TestContentChecks::linkTargets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("targets");
    QTest::newRow("none") << u"plain `a/b`"_s << QStringList();
    QTest::newRow("one") << u"see [smtp/550]."_s << QStringList{u"smtp/550"_s};
    QTest::newRow("two, one twice")
        << u"[a/1] [b/2] [a/1]"_s << QStringList{u"a/1"_s, u"b/2"_s, u"a/1"_s};
}

void TestContentChecks::linkTargets()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, targets);
    QCOMPARE(compiler::linkTargets(text), targets);
}

void TestContentChecks::foreignAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    QTest::newRow("IPv4") << u"from 8.8.8.8 today"_s << u"8.8.8.8"_s;
    QTest::newRow("IPv4, private") << u"[10.1.2.3]"_s << u"10.1.2.3"_s;
    QTest::newRow("IPv4, next to a reserved net") << u"192.0.3.1"_s << u"192.0.3.1"_s;
    QTest::newRow("IPv4 at the end of a sentence") << u"It is 8.8.8.8."_s << u"8.8.8.8"_s;
    QTest::newRow("IPv4 with a port") << u"8.8.8.8:25"_s << u"8.8.8.8"_s;
    QTest::newRow("IPv6") << u"from 2001:470:1:18::223 today"_s << u"2001:470:1:18::223"_s;
    QTest::newRow("IPv6, link-local") << u"fe80::1"_s << u"fe80::1"_s;
    QTest::newRow("IPv6 in brackets") << u"[2a00:1450::5]"_s << u"2a00:1450::5"_s;
    QTest::newRow("host") << u"ask mail.google.com"_s << u"mail.google.com"_s;
    QTest::newRow("host of another country") << u"ask posta.firma.tr."_s << u"posta.firma.tr"_s;
    QTest::newRow("host in capitals") << u"MAIL.GOOGLE.COM"_s << u"MAIL.GOOGLE.COM"_s;
    QTest::newRow("host like a reserved one") << u"ask myexample.com"_s << u"myexample.com"_s;
    QTest::newRow("reserved name below another")
        << u"example.com.evil.org"_s << u"example.com.evil.org"_s;
    QTest::newRow("host in an address") << u"https://www.google.com/x"_s << u"www.google.com"_s;
    QTest::newRow("mail") << u"write to me@corp.lan"_s << u"me@corp.lan"_s;
    QTest::newRow("mail at a local host") << u"<root@server>"_s << u"root@server"_s;
}

void TestContentChecks::foreignAddresses()
{
    QFETCH(const QString, text);
    QFETCH(const QString, address);
    QCOMPARE(compiler::foreignAddresses(text), QStringList{address});
}

void TestContentChecks::reservedAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << u"plain text"_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("TEST-NET-1") << u"[192.0.2.255]"_s;
    QTest::newRow("TEST-NET-2") << u"198.51.100.7"_s;
    QTest::newRow("TEST-NET-3") << u"203.0.113.9:25"_s;
    QTest::newRow("loopback") << u"127.0.0.53"_s;
    QTest::newRow("IPv6 documentation") << u"2001:db8::25"_s;
    QTest::newRow("IPv6 documentation, long") << u"2001:0DB8:0:0:0:0:0:1"_s;
    QTest::newRow("IPv6 loopback") << u"::1"_s;
    QTest::newRow("example.com") << u"mail.example.com, example.net and a.b.example.org"_s;
    QTest::newRow("reserved top levels") << u"a.example, b.invalid, c.test, localhost"_s;
    QTest::newRow("capitals") << u"MX.EXAMPLE.COM"_s;
    QTest::newRow("mail") << u"<m.mustermann@example.com>"_s;
    QTest::newRow("mail at a reserved top level") << u"a.b+c@mail.test"_s;
    QTest::newRow("dotted code") << u"550 5.1.1 and 5.7.509"_s;
    QTest::newRow("version") << u"version 4.4.4"_s;
    QTest::newRow("no address: number too large") << u"999.1.1.1"_s;
    QTest::newRow("time") << u"at 12:30:45"_s;
    QTest::newRow("file name") << u"edit main.cf and postfix.service"_s;
    QTest::newRow("package") << u"io.grpc.Status"_s;
    QTest::newRow("object identifier") << u"1.3.6.1.4.1.99"_s;
    QTest::newRow("scope operator") << u"grpc::StatusCode::OK"_s;
}

void TestContentChecks::reservedAddresses()
{
    QFETCH(const QString, text);
    QCOMPARE(compiler::foreignAddresses(text), QStringList());
}

void TestContentChecks::sentencesOf_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("sentences");
    QTest::newRow("empty") << QString() << QStringList();
    QTest::newRow("one") << u"So."_s << QStringList{u"So."_s};
    QTest::newRow("two") << u"So. Why?"_s << QStringList{u"So."_s, u"Why?"_s};
    QTest::newRow("no full stop at the end") << u"So. Why"_s << QStringList{u"So."_s, u"Why"_s};
    QTest::newRow("number") << u"See 5.1.1 there. So."_s
                            << QStringList{u"See 5.1.1 there."_s, u"So."_s};
    QTest::newRow("literal") << u"Run `a. b` there. So."_s
                             << QStringList{u"Run `a. b` there."_s, u"So."_s};
}

void TestContentChecks::sentencesOf()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, sentences);
    QCOMPARE(compiler::sentencesOf(text), sentences);
}

// A fault names file, place and cause, whatever its kind.
void TestContentChecks::everyKindHasWords()
{
    for (int kind = 0; kind <= static_cast<int>(FaultKind::CannotWrite); ++kind) {
        const QString text =
            toString({static_cast<FaultKind>(kind), u"smtp.json"_s, u"smtp/550"_s, u"it"_s});
        QVERIFY(text.startsWith(u"smtp.json: smtp/550: "));
        QVERIFY(text.endsWith(u" “it”"));
        QVERIFY(text.size() > 30);
    }
    QCOMPARE(toString({FaultKind::DoubledWord, u"a.json"_s, {}, {}}), u"a.json: doubled word"_s);
    QCOMPARE(toString({FaultKind::DoubledWord, u"a.json"_s, QString(QChar(0)), u"a\n\u202Eb"_s}),
             u"a.json: <U+0000>: doubled word “a<U+000A><U+202E>b”"_s);
}

QTEST_GUILESS_MAIN(TestContentChecks)
#include "tst_contentchecks.moc"

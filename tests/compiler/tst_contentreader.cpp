// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "compiler/contentreader.h"
#include "support/samplecontent.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace statusbook;
using namespace statusbook::compiler;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(statusbook::compiler::FaultKind)

namespace {

Faults faultsOf(const test::ContentFiles &files)
{
    Faults faults;
    (void)readContent(files, faults);
    return faults;
}

QString listed(const Faults &faults)
{
    QStringList lines;
    for (const Fault &fault : faults)
        lines.append(toString(fault));
    return lines.join(u'\n');
}

bool contains(const Faults &faults, FaultKind kind, const QString &file, const QString &place)
{
    return std::ranges::any_of(faults, [&](const Fault &fault) {
        return fault.kind == kind && fault.file == file && fault.place == place;
    });
}

} // namespace

class TestContentReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sampleHasNoFault();
    void faults_data();
    void faults();
    void accepted_data();
    void accepted();
    void malformedJson_data();
    void malformedJson();
    void fieldTwice_data();
    void fieldTwice();
    void typesInWords_data();
    void typesInWords();
    void notAnObject_data();
    void notAnObject();
    void filesHaveFolders();
    void oneBadFileLeavesTheOthers();
    void facts();
    void optionalFieldsAreEmpty();
    void sources_data();
    void sources();
    void order();
    void codesInOrder_data();
    void codesInOrder();
    void everySlotIsUnique();
    void slotsOfATranslator_data();
    void slotsOfATranslator();
    void splitList_data();
    void splitList();
};

void TestContentReader::sampleHasNoFault()
{
    QCOMPARE(listed(faultsOf(test::sampleFiles())), QString());
}

// One piece of the sample replaced; the fault that follows.
void TestContentReader::faults_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<FaultKind>("kind");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("place");
    const QString smtp = u"smtp.json"_s;
    const QString http = u"http.json"_s;
    const QString grpc = u"grpc.json"_s;
    const QString pairs = u"pairs.json"_s;
    const QString token = u"\"token\": \"UNAVAILABLE\","_s;

    QTest::newRow("unknown field of a code")
        << token << u"\"token\": \"UNAVAILABLE\", \"tokn\": \"\","_s << FaultKind::UnknownField
        << grpc << u"grpc/14 tokn"_s;
    QTest::newRow("unknown field of a system")
        << u"\"order\": 20,"_s << u"\"order\": 20, \"rank\": 1,"_s << FaultKind::UnknownField
        << http << u"system rank"_s;
    QTest::newRow("unknown field of a file")
        << u"{\n  \"pairs\": ["_s << u"{\n  \"note\": \"\", \"pairs\": ["_s
        << FaultKind::UnknownField << pairs << u"note"_s;
    QTest::newRow("unknown field of a phase")
        << u"{ \"id\": \"trailers\" }"_s << u"{ \"id\": \"trailers\", \"title\": \"x\" }"_s
        << FaultKind::UnknownField << grpc << u"system phases title"_s;
    QTest::newRow("unknown field of a class")
        << u"\"pattern\": \"1-16\","_s << u"\"mask\": \"1-16\","_s << FaultKind::UnknownField
        << grpc << u"system classes mask"_s;
    QTest::newRow("unknown field of a reading")
        << u"\"part\": \"x5x\","_s << u"\"part\": \"x5x\", \"text\": \"\","_s
        << FaultKind::UnknownField << smtp << u"system reading text"_s;
    QTest::newRow("unknown field of a rule")
        << u"\"pattern\": \"590-598\","_s << u"\"pattern\": \"590-598\", \"name\": \"x\","_s
        << FaultKind::UnknownField << smtp << u"system unregistered name"_s;
    QTest::newRow("unknown field of a provider")
        << u"\"provider\": \"Imaginary Post\","_s
        << u"\"provider\": \"Imaginary Post\", \"url\": \"\","_s << FaultKind::UnknownField << smtp
        << u"smtp/550 providers url"_s;
    QTest::newRow("unknown field of what a program prints")
        << u"\"by\": \"Python smtplib\","_s << u"\"by\": \"Python smtplib\", \"as\": \"\","_s
        << FaultKind::UnknownField << smtp << u"smtp/550 prints as"_s;
    QTest::newRow("unknown field of a sub-code")
        << u"\"code\": \"5.1.1\","_s << u"\"code\": \"5.1.1\", \"fix\": \"\","_s
        << FaultKind::UnknownField << smtp << u"smtp/550 parts fix"_s;
    QTest::newRow("unknown field of a pair")
        << u"\"checked\": \"2026-10\""_s << u"\"tested\": \"2026-10\""_s << FaultKind::UnknownField
        << pairs << u"smtp/552 – smtp/550 tested"_s;

    QTest::newRow("unknown field of an equivalent")
        << u"\"both\": true,"_s << u"\"same\": true,"_s << FaultKind::UnknownField
        << u"equivalents.json"_s << u"grpc/14 – http/502 same"_s;

    QTest::newRow("missing field of a code")
        << u"\"name\": \"Mailbox Busy\","_s << QString() << FaultKind::MissingField << smtp
        << u"smtp/450 name"_s;
    QTest::newRow("missing number of a code")
        << u"\"code\": \"552\","_s << QString() << FaultKind::MissingField << smtp
        << u"smtp/codes[3] code"_s;
    QTest::newRow("missing fact") << u"\"status\": \"obsolete\","_s << QString()
                                  << FaultKind::MissingField << smtp << u"smtp/552 status"_s;
    QTest::newRow("missing field of a system")
        << u"\"area\": \"Web\","_s << QString() << FaultKind::MissingField << http
        << u"system area"_s;
    QTest::newRow("missing list of a system")
        << u"\"aliases\": [\"rpc\"],"_s << QString() << FaultKind::MissingField << grpc
        << u"system aliases"_s;
    QTest::newRow("missing field of a pair")
        << u"\"difference\": \"552 is about room in an existing mailbox, 550 about a mailbox that "
           u"is not there.\","_s
        << QString() << FaultKind::MissingField << pairs << u"smtp/552 – smtp/550 difference"_s;
    QTest::newRow("missing choice of a pair worth comparing")
        << u"\"chooseB\": \"Choose it when the mailbox does not exist.\","_s << QString()
        << FaultKind::MissingField << pairs << u"smtp/552 – smtp/550 chooseB"_s;
    QTest::newRow("nobody named for an unofficial code")
        << u"\"usedBy\": \"An operating system of the past sent it from the computer itself. No "
           u"other program is known to use it.\","_s
        << QString() << FaultKind::MissingField << http << u"http/450 usedBy"_s;
    QTest::newRow("provider without a source")
        << u", \"ref\": \"Imaginary Post handbook <https://post.example/handbook>\""_s << QString()
        << FaultKind::MissingField << smtp << u"smtp/550 providers ref"_s;

    QTest::newRow("number for a text") << u"\"code\": \"552\","_s << u"\"code\": 552,"_s
                                       << FaultKind::WrongType << smtp << u"smtp/codes[3] code"_s;
    QTest::newRow("text for a list") << u"\"aliases\": [\"web\"],"_s << u"\"aliases\": \"web\","_s
                                     << FaultKind::WrongType << http << u"system aliases"_s;
    QTest::newRow("number in a list of texts")
        << u"[\"greylisted\", \"try again later\"]"_s << u"[\"greylisted\", 450, \"wait\"]"_s
        << FaultKind::WrongType << smtp << u"smtp/450 keywords"_s;
    QTest::newRow("text for a number") << u"\"order\": 30,"_s << u"\"order\": \"30\","_s
                                       << FaultKind::WrongType << grpc << u"system order"_s;
    QTest::newRow("fraction for a whole number")
        << u"\"order\": 30,"_s << u"\"order\": 30.5,"_s << FaultKind::WrongType << grpc
        << u"system order"_s;
    QTest::newRow("text for a truth value")
        << u"\"worth\": false,"_s << u"\"worth\": \"no\","_s << FaultKind::WrongType << pairs
        << u"smtp/250 – grpc/14 worth"_s;
    QTest::newRow("text for an object") << u"{ \"id\": \"trailers\" }"_s << u"\"trailers\""_s
                                        << FaultKind::WrongType << grpc << u"system phases"_s;
    QTest::newRow("null for a text")
        << u"\"phrase\": \"Requested mail action okay, completed\","_s << u"\"phrase\": null,"_s
        << FaultKind::WrongType << smtp << u"smtp/250 phrase"_s;

    QTest::newRow("unknown outcome")
        << u"\"outcome\": \"success\",\n"_s << u"\"outcome\": \"good\",\n"_s
        << FaultKind::UnknownValue << smtp << u"smtp/250 outcome"_s;
    QTest::newRow("outcome in capitals")
        << u"\"outcome\": \"success\",\n"_s << u"\"outcome\": \"Success\",\n"_s
        << FaultKind::UnknownValue << smtp << u"smtp/250 outcome"_s;
    QTest::newRow("unknown retry") << u"\"retry\": \"no\",\n"_s << u"\"retry\": \"never\",\n"_s
                                   << FaultKind::UnknownValue << smtp << u"smtp/550 retry"_s;
    QTest::newRow("unknown actor")
        << u"\"actor\": \"recipient\",\n"_s << u"\"actor\": \"postmaster\",\n"_s
        << FaultKind::UnknownValue << smtp << u"smtp/552 actor"_s;
    QTest::newRow("actor of another system")
        << u"\"actor\": \"recipient\",\n"_s << u"\"actor\": \"caller\",\n"_s
        << FaultKind::UnknownValue << smtp << u"smtp/552 actor"_s;
    QTest::newRow("unknown actor of a system")
        << u"[\"nobody\", \"client\", \"server\"]"_s
        << u"[\"nobody\", \"client\", \"server\", \"robot\"]"_s << FaultKind::UnknownValue << grpc
        << u"system actors"_s;
    QTest::newRow("unknown status") << u"\"status\": \"obsolete\","_s << u"\"status\": \"old\","_s
                                    << FaultKind::UnknownValue << smtp << u"smtp/552 status"_s;
    QTest::newRow("status of answers by rule")
        << u"\"status\": \"obsolete\","_s << u"\"status\": \"unregistered\","_s
        << FaultKind::UnknownValue << smtp << u"smtp/552 status"_s;
    QTest::newRow("unknown class") << u"\"class\": \"2xx\","_s << u"\"class\": \"3xx\","_s
                                   << FaultKind::UnknownValue << smtp << u"smtp/250 class"_s;
    QTest::newRow("unknown phase")
        << u"[\"RCPT TO\", \"connection\"]"_s << u"[\"RCPT TO\", \"HELO\"]"_s
        << FaultKind::UnknownValue << smtp << u"smtp/550 phase"_s;
    QTest::newRow("unknown outcome of a class")
        << u"\"outcome\": \"success\", \"retry\""_s << u"\"outcome\": \"fine\", \"retry\""_s
        << FaultKind::UnknownValue << smtp << u"system classes outcome"_s;
    QTest::newRow("id that is not the file's name")
        << u"\"id\": \"grpc\","_s << u"\"id\": \"rpc\","_s << FaultKind::UnknownValue << grpc
        << u"system id"_s;

    QTest::newRow("class twice") << u"\"id\": \"4xx\", \"name\": \"Client Error\""_s
                                 << u"\"id\": \"5xx\", \"name\": \"Client Error\""_s
                                 << FaultKind::DuplicateId << http << u"system classes id"_s;
    QTest::newRow("phase twice") << u"{ \"id\": \"DATA\" }"_s << u"{ \"id\": \"RCPT TO\" }"_s
                                 << FaultKind::DuplicateId << smtp << u"system phases id"_s;

    QTest::newRow("code of two words") << u"\"code\": \"552\","_s << u"\"code\": \"552 full\","_s
                                       << FaultKind::WrongForm << smtp << u"smtp/552 full code"_s;
    QTest::newRow("code with a line break") << u"\"code\": \"552\","_s << u"\"code\": \"552\\n\","_s
                                            << FaultKind::WrongForm << smtp << u"smtp/552\n code"_s;
    QTest::newRow("other number of two words")
        << u"[\"0xE\", \"414\"]"_s << u"[\"0xE\", \"4 14\"]"_s << FaultKind::WrongForm << grpc
        << u"grpc/14 also"_s;
    QTest::newRow("system id in capitals") << u"\"id\": \"grpc\","_s << u"\"id\": \"gRPC\","_s
                                           << FaultKind::WrongForm << grpc << u"system id"_s;
    for (const QString &month :
         {u"November 2026"_s, u"2026"_s, u"2026-13"_s, u"2026-00"_s, u"2026-1"_s, u"2026-10-05"_s,
          u"1926-10"_s, u" 2026-10"_s, u"2026-10\\n"_s})
        QTest::newRow(qPrintable(u"checked in "_s + month))
            << u"\"checked\": \"2026-10\""_s << u"\"checked\": \"%1\""_s.arg(month)
            << FaultKind::WrongForm << pairs << u"smtp/552 – smtp/550 checked"_s;
    QTest::newRow("code checked in no month")
        << u"\"checked\": \"2026-11\""_s << u"\"checked\": \"2026-14\""_s << FaultKind::WrongForm
        << smtp << u"smtp/550 checked"_s;
    for (const QString &source :
         {u"A handbook"_s, u"RFC"_s, u"RFC x"_s, u"RFC 9110 §"_s, u"RFC 9110 §15."_s,
          u"RFC 9110 section 15"_s, u"rfc 9110"_s, u"RFC 9110, RFC 5321"_s,
          u"https://example.org/"_s, u"<https://example.org/>"_s, u"Page <example.org>"_s,
          u"Page <https://>"_s, u"Page <ftp://example.org/>"_s, u"Page <https://example.org/a b>"_s,
          u"Page <https://example.org/> here"_s})
        QTest::newRow(qPrintable(u"source "_s + source))
            << u"\"RFC 9110 §15.6.3\""_s << u"\"%1\""_s.arg(source) << FaultKind::WrongForm << http
            << u"http/502 refs"_s;
    QTest::newRow("source of a provider")
        << u"Imaginary Post handbook <https://post.example/handbook>"_s
        << u"Imaginary Post handbook"_s << FaultKind::WrongForm << smtp
        << u"smtp/550 providers ref"_s;
    QTest::newRow("source of a pair")
        << u"\"RFC 9110 §15.6\""_s << u"\"HTTP\""_s << FaultKind::WrongForm << pairs
        << u"http/502 – http/504 refs"_s;
    QTest::newRow("pattern of a class")
        << u"\"pattern\": \"1-16\","_s << u"\"pattern\": \"5x-\","_s << FaultKind::WrongForm << grpc
        << u"system classes pattern"_s;
    QTest::newRow("class whose id is no pattern")
        << u"\"pattern\": \"1-16\","_s << u"\"id\": \"5x-\","_s << FaultKind::WrongForm << grpc
        << u"system classes id"_s;
    QTest::newRow("pattern of a reading")
        << u"\"pattern\": \"x5x\","_s << u"\"pattern\": \"?5?\","_s << FaultKind::WrongForm << smtp
        << u"system reading pattern"_s;
    QTest::newRow("pattern of a rule")
        << u"\"pattern\": \"590-598\","_s << u"\"pattern\": \"598-590\","_s << FaultKind::WrongForm
        << smtp << u"system unregistered pattern"_s;

    QTest::newRow("control character")
        << u"\"name\": \"Mailbox Busy\","_s << u"\"name\": \"Mailbox\\u0007 Busy\","_s
        << FaultKind::ControlCharacter << smtp << u"smtp/450 name"_s;
    QTest::newRow("NUL in a list")
        << u"[\"greylisted\", \"try again later\"]"_s << u"[\"greylisted\", \"\\u0000wait\"]"_s
        << FaultKind::ControlCharacter << smtp << u"smtp/450 keywords"_s;
    QTest::newRow("override of the direction")
        << u"Choose it when the mailbox does not exist."_s
        << u"Choose it when \u202Ethe mailbox does not exist."_s << FaultKind::ControlCharacter
        << pairs << u"smtp/552 – smtp/550 chooseB"_s;
    QTest::newRow("isolate in what stands on the wire")
        << u"550 5.4.1 Access denied"_s << u"550 \\u20665.4.1\\u2069 Access denied"_s
        << FaultKind::ControlCharacter << smtp << u"smtp/550 providers text"_s;

    QTest::newRow("empty text") << u"\"name\": \"Mailbox Busy\","_s << u"\"name\": \"\","_s
                                << FaultKind::EmptyText << smtp << u"smtp/450 name"_s;
    QTest::newRow("blank text") << u"\"name\": \"Mailbox Busy\","_s << u"\"name\": \" \\n\","_s
                                << FaultKind::EmptyText << smtp << u"smtp/450 name"_s;
    QTest::newRow("empty optional text")
        << token << u"\"token\": \"\","_s << FaultKind::EmptyText << grpc << u"grpc/14 token"_s;
    QTest::newRow("empty text in a list")
        << u"[\"greylisted\", \"try again later\"]"_s << u"[\"greylisted\", \"\", \"wait\"]"_s
        << FaultKind::EmptyText << smtp << u"smtp/450 keywords"_s;
    QTest::newRow("empty text of a pair")
        << u"\"Choose it when the mailbox does not exist.\""_s << u"\"\""_s << FaultKind::EmptyText
        << pairs << u"smtp/552 – smtp/550 chooseB"_s;

    QTest::newRow("one keyword") << u"[\"greylisted\", \"try again later\"]"_s
                                 << u"[\"greylisted\"]"_s << FaultKind::WrongCount << smtp
                                 << u"smtp/450 keywords"_s;
    QTest::newRow("eleven keywords")
        << u"[\"greylisted\", \"try again later\"]"_s
        << u"[\"a\", \"b\", \"c\", \"d\", \"e\", \"f\", \"g\", \"h\", \"i\", \"j\", \"k\"]"_s
        << FaultKind::WrongCount << smtp << u"smtp/450 keywords"_s;
}

void TestContentReader::faults()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const FaultKind, kind);
    QFETCH(const QString, file);
    QFETCH(const QString, place);
    const Faults found = faultsOf(test::sampleWith(before, after));
    QVERIFY2(contains(found, kind, file, place), qPrintable(listed(found)));
    QVERIFY(std::ranges::all_of(found, [&](const Fault &fault) { return fault.file == file; }));
}

// What stands near to a fault and is none.
void TestContentReader::accepted_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("schema of a system") << u"{\n  \"system\": {\n    \"id\": \"http\","_s
                                        << u"{ \"$schema\": \"../content.schema.json\",\n"
                                           u"  \"system\": {\n    \"id\": \"http\","_s;
    QTest::newRow("schema of pairs")
        << u"{\n  \"pairs\": ["_s << u"{ \"$schema\": \"../pairs.schema.json\", \"pairs\": ["_s;
    QTest::newRow("code without token") << u"\"token\": \"UNAVAILABLE\","_s << QString();
    QTest::newRow("class without pattern") << u"\"pattern\": \"1-16\","_s << QString();
    QTest::newRow("provider without wire text")
        << u"\"text\": \"550 5.4.1 Access denied\","_s << QString();
    QTest::newRow("pair not worth comparing, with choices")
        << u"\"worth\": false,"_s
        << u"\"worth\": false, \"chooseA\": \"Choose it when it is mail.\","
           u"\"chooseB\": \"Choose it when it is a call.\","_s;
    QTest::newRow("pair said to be worth comparing")
        << u"\"a\": \"http/502\","_s << u"\"a\": \"http/502\", \"worth\": true,"_s;
    QTest::newRow("user of a registered code")
        << u"\"status\": \"obsolete\","_s
        << u"\"status\": \"obsolete\", \"usedBy\": \"Old servers.\","_s;
    QTest::newRow("two keywords") << u"[\"greylisted\", \"try again later\"]"_s
                                  << u"[\"greylisted\", \"wait\"]"_s;
    QTest::newRow("ten keywords")
        << u"[\"greylisted\", \"try again later\"]"_s
        << u"[\"a\", \"b\", \"c\", \"d\", \"e\", \"f\", \"g\", \"h\", \"i\", \"j\"]"_s;
    QTest::newRow("negative order") << u"\"order\": 30,"_s << u"\"order\": -1,"_s;
    QTest::newRow("whole number with a fraction of nothing")
        << u"\"order\": 30,"_s << u"\"order\": 30.0,"_s;
    QTest::newRow("reserved code")
        << u"\"status\": \"obsolete\","_s << u"\"status\": \"reserved\","_s;
    QTest::newRow("no phase") << u"[\"RCPT TO\", \"connection\"]"_s << u"[]"_s;
}

void TestContentReader::accepted()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QCOMPARE(listed(faultsOf(test::sampleWith(before, after))), QString());
}

void TestContentReader::malformedJson_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place");
    QTest::newRow("empty") << QByteArray() << u"line 1"_s;
    QTest::newRow("cut off") << QByteArray("{\n\"system\": {\n\"id\"") << u"line 3"_s;
    QTest::newRow("comma missing")
        << QByteArray("{\n\"codes\": []\n\"system\": {}\n}") << u"line 3"_s;
    QTest::newRow("comma too many") << QByteArray("{\n\"codes\": [],\n}\n") << u"line 3"_s;
    QTest::newRow("single quotes") << QByteArray("{\n\n'codes': []}") << u"line 3"_s;
    QTest::newRow("comment") << QByteArray("{ // codes\n\"codes\": [] }") << u"line 1"_s;
    QTest::newRow("text after the end") << QByteArray("{\n}\n}") << u"line 3"_s;
    QTest::newRow("not UTF-8") << QByteArray("{\n\"codes\": \"\xFF\"\n}") << u"line 2"_s;
    QTest::newRow("line break in a text") << QByteArray("{\n\"codes\": \"a\nb\n") << u"line 4"_s;
}

void TestContentReader::malformedJson()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, place);
    for (const bool pair : {false, true}) {
        const QList<ContentFile> files{{u"broken.json"_s, bytes}};
        Faults faults;
        const Content content =
            readContent(pair ? ContentFiles{{}, files, {}} : ContentFiles{files, {}, {}}, faults);
        QCOMPARE(faults.size(), 1);
        QCOMPARE(faults[0].file, u"broken.json"_s);
        QVERIFY(faults[0].kind == FaultKind::MalformedJson);
        QCOMPARE(faults[0].place, place);
        QVERIFY(!faults[0].detail.isEmpty());
        QVERIFY(content.systems.isEmpty());
    }
}

void TestContentReader::fieldTwice_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("faults");
    QTest::newRow("none") << QByteArray(R"("a": {"b": 1}, "b": {"b": [{"b": 1}, {"b": 1}]})")
                          << u""_s;
    QTest::newRow("text like a field")
        << QByteArray(R"("a": "a", "b": "\"a\": 1, {", "c": ["a", "a"], "d\\": "}")") << u""_s;
    QTest::newRow("at the top") << QByteArray("\"a\": 1,\n\n\"a\": 2") << u"line 3 a"_s;
    QTest::newRow("blanks before the colon")
        << QByteArray("\"a\"\n: 1,\n\"a\" : 2") << u"line 3 a"_s;
    QTest::newRow("in an object") << QByteArray("\"a\": {\"b\": 1, \"c\": 2,\n\"b\": 1}")
                                  << u"line 2 b"_s;
    QTest::newRow("in a list") << QByteArray("\"a\": [{\"b\": {}, \"b\": 1}]") << u"line 1 b"_s;
    QTest::newRow("after an object") << QByteArray("\"a\": {\"b\": 1}, \"a\": 2") << u"line 1 a"_s;
    QTest::newRow("three times") << QByteArray("\"a\": 1,\n\"a\": 2,\n\"a\": 3")
                                 << u"line 2 a, line 3 a"_s;
}

void TestContentReader::fieldTwice()
{
    QFETCH(const QByteArray, fields);
    QFETCH(const QString, faults);
    QStringList found;
    const Faults all = faultsOf({{{u"a.json"_s, '{' + fields + '}'}}, {}, {}});
    for (const Fault &fault : all) {
        if (fault.kind == FaultKind::DuplicateField)
            found.append(fault.place + u' ' + fault.detail);
    }
    QCOMPARE(found.join(u", "_s), faults);
}

// A fault of type says what stands there and what has to.
void TestContentReader::typesInWords_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("detail");
    const QString order = u"\"order\": 30,"_s;
    QTest::newRow("number for a text")
        << u"\"code\": \"552\","_s << u"\"code\": 552,"_s << u"number where text is wanted"_s;
    QTest::newRow("text for a list") << u"\"aliases\": [\"web\"],"_s << u"\"aliases\": \"web\","_s
                                     << u"text where list is wanted"_s;
    QTest::newRow("list for a number")
        << order << u"\"order\": [],"_s << u"list where number is wanted"_s;
    QTest::newRow("fraction") << order << u"\"order\": 30.5,"_s
                              << u"30.5 where a whole number is wanted"_s;
    QTest::newRow("object in a list of texts")
        << u"\"aliases\": [\"web\"],"_s << u"\"aliases\": [{}],"_s
        << u"object where text is wanted"_s;
    QTest::newRow("null for a truth value") << u"\"worth\": false,"_s << u"\"worth\": null,"_s
                                            << u"null where true or false is wanted"_s;
    QTest::newRow("truth value for an object")
        << u"{ \"id\": \"trailers\" }"_s << u"true"_s << u"true or false where object is wanted"_s;
}

void TestContentReader::typesInWords()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const QString, detail);
    const Faults found = faultsOf(test::sampleWith(before, after));
    const auto fault = std::ranges::find(found, FaultKind::WrongType, &Fault::kind);
    QVERIFY2(fault != found.end(), qPrintable(listed(found)));
    QCOMPARE(fault->detail, detail);
}

void TestContentReader::notAnObject_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("list of systems") << QByteArray("[{\"system\": {}}]");
}

void TestContentReader::notAnObject()
{
    QFETCH(const QByteArray, bytes);
    const Faults faults = faultsOf({{{u"broken.json"_s, bytes}}, {}, {}});
    QCOMPARE(faults.size(), 1);
    QVERIFY(faults[0].kind == FaultKind::WrongType);
    QCOMPARE(faults[0].file, u"broken.json"_s);
}

// Files of one name in several folders are told apart; a system's id is that of its file alone.
void TestContentReader::filesHaveFolders()
{
    test::ContentFiles files = test::sampleFiles();
    for (ContentFile &file : files.systems)
        file.name.prepend(u"content/"_s);
    files.pairs.append({u"pairs/smtp.json"_s, "{\n"});
    const Faults faults = faultsOf(files);
    QCOMPARE(faults.size(), 1);
    QVERIFY2(toString(faults[0]).startsWith(u"pairs/smtp.json: line 2: malformed JSON"),
             qPrintable(listed(faults)));
}

void TestContentReader::oneBadFileLeavesTheOthers()
{
    test::ContentFiles files = test::sampleFiles();
    files.systems.append({u"broken.json"_s, "{"});
    Faults faults;
    const Content content = readContent(files, faults);
    QCOMPARE(faults.size(), 1);
    QCOMPARE(content.systems.size(), 3);
    QCOMPARE(content.pairs.size(), 3);
    QCOMPARE(content.equivalents.size(), 2);
}

void TestContentReader::facts()
{
    Faults faults;
    const auto files = test::sampleFiles();
    const Content content = readContent(files, faults);
    const ContentSystem &smtp = content.systems[0];
    QCOMPARE(smtp.file, u"smtp.json"_s);
    QCOMPARE(smtp.order, 10);
    QCOMPARE(smtp.aliases.english, u"esmtp, mail"_s);
    QCOMPARE(smtp.hints, QStringList({u"postfix"_s, u"EHLO"_s}));
    QVERIFY(content.systems[1].hints.isEmpty());
    QCOMPARE(smtp.classes[0].pattern, u"2xx"_s);
    const ContentCode &full = smtp.codes[3];
    QCOMPARE(full.code, u"552"_s);
    QVERIFY(full.outcome == core::Outcome::PermanentFailure);
    QVERIFY(full.retry == core::Retry::AfterChange);
    QVERIFY(full.actor == core::Actor::Recipient);
    QVERIFY(full.status == core::Status::Obsolete);
    QCOMPARE(full.phases, QStringList{u"DATA"_s});
    const ContentCode &unavailable = content.systems[2].codes[1];
    QCOMPARE(unavailable.token, u"UNAVAILABLE"_s);
    QCOMPARE(unavailable.also, (QStringList{u"0xE"_s, u"414"_s}));
    const ContentPair &pair = content.pairs[2];
    QCOMPARE(pair.file, u"pairs.json"_s);
    QVERIFY(!pair.worth);
    QCOMPARE(pair.a, u"smtp/250"_s);
    QCOMPARE(content.pairs[1].checked, u"2026-10"_s);
}

void TestContentReader::optionalFieldsAreEmpty()
{
    Faults faults;
    const auto files = test::sampleFiles();
    const Content content = readContent(files, faults);
    const ContentCode &busy = content.systems[0].codes[1];
    QCOMPARE(busy.code, u"450"_s);
    QVERIFY(busy.token.isEmpty() && busy.phrase.isEmpty() && busy.also.isEmpty());
    QVERIFY(busy.usedBy.isEmpty() && busy.example.isEmpty() && busy.checked.isEmpty());
    QVERIFY(busy.providers.isEmpty() && busy.prints.isEmpty() && busy.parts.isEmpty());
    QCOMPARE(busy.usedBy.slot, -1);
    QVERIFY(content.systems[1].reading.isEmpty());
    QVERIFY(content.systems[1].rules.isEmpty());
    QCOMPARE(content.pairs[2].chooseA.slot, -1);
}

void TestContentReader::sources_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");
    const QString rfc = u"https://www.rfc-editor.org/rfc/rfc"_s;
    QTest::newRow("RFC") << u"RFC 5321"_s << u"RFC 5321"_s << QString(rfc + u"5321");
    QTest::newRow("RFC section") << u"RFC 5321 §4.2.3"_s << u"RFC 5321 §4.2.3"_s
                                 << QString(rfc + u"5321#section-4.2.3");
    QTest::newRow("RFC appendix") << u"RFC 5321 §A.2"_s << u"RFC 5321 §A.2"_s
                                  << QString(rfc + u"5321#appendix-A.2");
    QTest::newRow("page") << u"Mail help <https://help.example.net/541>"_s << u"Mail help"_s
                          << u"https://help.example.net/541"_s;
    QTest::newRow("page without encryption") << u"Mail help <http://help.example.net/>"_s
                                             << u"Mail help"_s << u"http://help.example.net/"_s;
    QTest::newRow("RFC appendix of a Roman number")
        << u"RFC 959 Appendix II"_s << u"RFC 959 Appendix II"_s << QString(rfc + u"959");
    QTest::newRow("a name that begins like an RFC")
        << u"RFC editor's page <https://www.example.org/>"_s << u"RFC editor's page"_s
        << u"https://www.example.org/"_s;
    QTest::newRow("angle brackets in the name")
        << u"The <code> element <https://www.example.org/>"_s << u"The <code> element"_s
        << u"https://www.example.org/"_s;
}

void TestContentReader::sources()
{
    QFETCH(const QString, written);
    QFETCH(const QString, text);
    QFETCH(const QString, url);
    const auto files = test::sampleWith(u"\"RFC 5321 §4.5.3.1.10\"],\n      \"keywords\""_s,
                                        u"\"%1\"],\n      \"keywords\""_s.arg(written));
    Faults faults;
    const Content content = readContent(files, faults);
    QCOMPARE(listed(faults), QString());
    const ContentSource &source = content.systems[0].codes[3].sources.front();
    QCOMPARE(source.text, text);
    QCOMPARE(source.url, url);
}

void TestContentReader::order()
{
    auto files = test::sampleFiles();
    std::ranges::reverse(files.systems);
    Faults faults;
    const Content content = readContent(files, faults);
    QCOMPARE(content.systems[0].id, u"smtp"_s);
    QCOMPARE(content.systems[1].id, u"http"_s);
    QCOMPARE(content.systems[2].id, u"grpc"_s);
}

void TestContentReader::codesInOrder_data()
{
    QTest::addColumn<QStringList>("codes");
    QTest::newRow("numbers") << QStringList{u"2"_s, u"10"_s, u"100"_s};
    QTest::newRow("dotted") << QStringList{u"4.2.2"_s, u"5.1.1"_s, u"5.1.10"_s, u"5.2.1"_s};
    QTest::newRow("shorter first") << QStringList{u"5.1"_s, u"5.1.0"_s};
    QTest::newRow("numbers before names") << QStringList{u"9"_s, u"EAGAIN"_s, u"ENOENT"_s};
    QTest::newRow("large numbers") << QStringList{u"4294967295"_s, u"4294967296"_s};
}

void TestContentReader::codesInOrder()
{
    QFETCH(const QStringList, codes);
    QByteArray entries;
    for (auto code = codes.crbegin(); code != codes.crend(); ++code)
        entries += (entries.isEmpty() ? "{\"code\":\"" : ",{\"code\":\"") + code->toUtf8() + "\"}";
    const QByteArray file = "{\"system\":{\"id\":\"dns\"},\"codes\":[" + entries + "]}";
    Faults faults;
    const Content content = readContent({{{u"dns.json"_s, file}}, {}, {}}, faults);
    QStringList sorted;
    for (const ContentCode &code : content.systems.value(0).codes)
        sorted.append(code.code);
    QCOMPARE(sorted, codes);
}

// A translation is found by context and field: each may stand for one text only.
void TestContentReader::everySlotIsUnique()
{
    Faults faults;
    const auto files = test::sampleFiles();
    const Content content = readContent(files, faults);
    QSet<QString> keys;
    for (const TextSlot &slot : content.texts) {
        QVERIFY(!slot.english.isEmpty());
        keys.insert(slot.context + u'\n' + slot.field);
    }
    QCOMPARE(keys.size(), content.texts.size());
    QCOMPARE(content.texts[content.systems[0].codes[2].name.slot].english,
             content.systems[0].codes[2].name.english);
}

void TestContentReader::slotsOfATranslator_data()
{
    QTest::addColumn<QString>("context");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("english");
    QTest::newRow("name") << u"smtp/450"_s << u"name"_s << u"Mailbox Busy"_s;
    QTest::newRow("second step") << u"smtp/550"_s << u"fix 2"_s
                                 << u"Check where the domain receives its mail: `dig MX "
                                    u"example.com` names the present provider, and an outdated "
                                    u"answer explains the refusal."_s;
    QTest::newRow("keywords together")
        << u"smtp/450"_s << u"keywords"_s << u"greylisted, try again later"_s;
    QTest::newRow("provider") << u"smtp/550"_s << u"provider 2"_s
                              << u"Ask for the sender to be allowed."_s;
    QTest::newRow("sub-code") << u"smtp/550"_s << u"part 5.1.1 name"_s
                              << u"Bad Destination Mailbox"_s;
    QTest::newRow("class") << u"grpc"_s << u"class error name"_s << u"Error"_s;
    QTest::newRow("phase") << u"http"_s << u"phase response"_s << u"response"_s;
    QTest::newRow("reading") << u"smtp"_s << u"reading x5x"_s << u"About the mail system"_s;
    QTest::newRow("rule") << u"smtp"_s << u"unregistered 590-598 fix 1"_s
                          << u"Ask whoever runs the imaginary relay."_s;
    QTest::newRow("pair") << u"http/502 – http/504"_s << u"chooseA"_s
                          << u"Choose it when something came back that you could not read."_s;
}

void TestContentReader::slotsOfATranslator()
{
    QFETCH(const QString, context);
    QFETCH(const QString, field);
    QFETCH(const QString, english);
    Faults faults;
    const auto files = test::sampleFiles();
    const Content content = readContent(files, faults);
    const auto slot = std::ranges::find_if(content.texts, [&](const TextSlot &item) {
        return item.context == context && item.field == field;
    });
    QVERIFY(slot != content.texts.end());
    QCOMPARE(slot->english, english);
}

void TestContentReader::splitList_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("items");
    QTest::newRow("empty") << QString() << QStringList();
    QTest::newRow("one") << u"mail"_s << QStringList{u"mail"_s};
    QTest::newRow("two") << u"mail, post"_s << QStringList{u"mail"_s, u"post"_s};
    QTest::newRow("blanks around") << u"a ,  b,c"_s << QStringList{u"a"_s, u"b"_s, u"c"_s};
    QTest::newRow("empty items") << u"a,, b,"_s << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("Arabic comma") << u"بريد، رسالة"_s << QStringList{u"بريد"_s, u"رسالة"_s};
    QTest::newRow("ideographic commas")
        << u"邮箱、邮件，信"_s << QStringList{u"邮箱"_s, u"邮件"_s, u"信"_s};
}

void TestContentReader::splitList()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, items);
    QCOMPARE(compiler::splitList(text), items);
}

QTEST_GUILESS_MAIN(TestContentReader)
#include "tst_contentreader.moc"

// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "compiler/translation.h"
#include "compiler/tsfile.h"
#include "support/samplecontent.h"

#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace statusbook;
using namespace statusbook::compiler;
using namespace Qt::StringLiterals;
using State = TsMessage::State;
using FaultKinds = QList<FaultKind>;

Q_DECLARE_METATYPE(FaultKinds)

namespace {

const QString fileName = u"content_tr.ts"_s;

TsMessage message(const QString &context, const QString &comment, const QString &source,
                  const QString &translation, State state = State::Finished)
{
    TsMessage result;
    result.context = context;
    result.comment = comment;
    result.source = source;
    result.translation = translation;
    result.state = state;
    return result;
}

// One of every kind, and every character that XML or Qt writes in a way of its own.
TsFile variousMessages()
{
    TsFile file{u"ar"_s, {}};
    file.messages = {
        message(u"smtp/550"_s, u"name"_s, u"Mailbox Not Found"_s, u"صندوق البريد غير موجود"_s),
        message(u"smtp/550"_s, u"meaning"_s, u"It's the server's “no”."_s,
                u"Sunucunun ‘hayır’ı: “ğüşıöçİ”."_s),
        message(u"smtp/550"_s, u"fix 1"_s, u"Use <address> & \"quotes\"."_s,
                u"Don't use <address> & \"quotes\"."_s),
        message(u"smtp/550"_s, u"fix 2"_s, u"Untranslated"_s, QString(), State::Unfinished),
        message(u"smtp/550"_s, u"seen"_s, u"A draft"_s, u"Taslak"_s, State::Unfinished),
        message(u"smtp/550"_s, u"example"_s, u"Two\nlines\tand a tab"_s, u"İki\nsatır\tve"_s),
        message(u"smtp/552"_s, u"name"_s, u"Spaces"_s, u"a\u00A0b\u202Fc\u3000d\u2009e\u2028f"_s),
        message(u"smtp/552"_s, u"meaning"_s, u"Other planes \U0001F600"_s, u"\U00020000 ok"_s),
        message(u"smtp/252 – smtp/550"_s, u"difference"_s, u"Old"_s, u"Eski"_s, State::Vanished),
    };
    file.messages[1].extraComment = u"For \"Linguist\" & others"_s;
    file.messages[1].translatorComment = u"Checked by 'ali'"_s;
    file.messages[4].oldSource = u"An older draft"_s;
    return file;
}

void compareMessages(const QList<TsMessage> &actual, const QList<TsMessage> &expected)
{
    QCOMPARE(actual.size(), expected.size());
    for (qsizetype i = 0; i < actual.size(); ++i) {
        QCOMPARE(actual[i].context, expected[i].context);
        QCOMPARE(actual[i].source, expected[i].source);
        QCOMPARE(actual[i].oldSource, expected[i].oldSource);
        QCOMPARE(actual[i].comment, expected[i].comment);
        QCOMPARE(actual[i].extraComment, expected[i].extraComment);
        QCOMPARE(actual[i].translatorComment, expected[i].translatorComment);
        QCOMPARE(actual[i].translation, expected[i].translation);
        QVERIFY(actual[i].state == expected[i].state);
    }
}

// What is wrong with a single message, in line 7.
Faults boundFaults(const QString &language, const QString &field, const QString &english,
                   const QString &translation)
{
    Content content;
    content.texts.append({u"smtp/552"_s, field, english, {}});
    TsFile file{language, {message(u"smtp/552"_s, field, english, translation)}};
    file.messages[0].line = 7;
    Faults faults;
    (void)bindTranslation(content, file, tsName(language), {}, faults);
    return faults;
}

QByteArray tsWith(const QByteArray &inner)
{
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE TS>\n"
           "<TS version=\"2.1\" language=\"tr\">\n<context>\n<name>smtp/550</name>\n"
        + inner + "</context>\n</TS>\n";
}

} // namespace

class TestTsFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsFields();
    void states_data();
    void states();
    void linesOfMessages();
    void otherElementsAreSkipped();
    void readsWhatItWrites();
    void writesTheSameBytes();
    void emptyFile();
    void sameBytesAsQt_data();
    void sameBytesAsQt();
    void broken_data();
    void broken();
    void faultsOfTranslations_data();
    void faultsOfTranslations();
    void wordListsAreFree();
    void otherLanguage_data();
    void otherLanguage();
    void unknownContexts();
    void glossaryIsUtf8();
    void glossary_bindsAllButWordLists();
    void glossary_otherTermsExempt_data();
    void glossary_otherTermsExempt();
};

void TestTsFile::readsFields()
{
    const QByteArray bytes = tsWith("<message>\n<source>A &lt; b</source>\n"
                                    "<oldsource>old</oldsource>\n<comment>meaning</comment>\n"
                                    "<extracomment>hint</extracomment>\n"
                                    "<translatorcomment>note</translatorcomment>\n"
                                    "<translation>&apos;ş&quot;</translation>\n</message>\n");
    Faults faults;
    const auto file = readTs(fileName, bytes, faults);
    QVERIFY(file && faults.isEmpty());
    QCOMPARE(file->language, u"tr"_s);
    QCOMPARE(file->messages.size(), 1);
    const TsMessage &read = file->messages[0];
    QCOMPARE(read.context, u"smtp/550"_s);
    QCOMPARE(read.source, u"A < b"_s);
    QCOMPARE(read.oldSource, u"old"_s);
    QCOMPARE(read.comment, u"meaning"_s);
    QCOMPARE(read.extraComment, u"hint"_s);
    QCOMPARE(read.translatorComment, u"note"_s);
    QCOMPARE(read.translation, u"'ş\""_s);
    QVERIFY(read.state == State::Finished);
}

void TestTsFile::states_data()
{
    QTest::addColumn<QByteArray>("translation");
    QTest::addColumn<int>("state");
    QTest::newRow("finished") << QByteArray("<translation>a</translation>")
                              << static_cast<int>(State::Finished);
    QTest::newRow("unfinished") << QByteArray("<translation type=\"unfinished\">a</translation>")
                                << static_cast<int>(State::Unfinished);
    QTest::newRow("vanished") << QByteArray("<translation type=\"vanished\">a</translation>")
                              << static_cast<int>(State::Vanished);
    QTest::newRow("obsolete") << QByteArray("<translation type=\"obsolete\">a</translation>")
                              << static_cast<int>(State::Vanished);
    QTest::newRow("no translation") << QByteArray() << static_cast<int>(State::Unfinished);
}

void TestTsFile::states()
{
    QFETCH(const QByteArray, translation);
    QFETCH(const int, state);
    Faults faults;
    const auto file = readTs(
        fileName, tsWith("<message><source>A</source>" + translation + "</message>\n"), faults);
    QVERIFY(file);
    QCOMPARE(static_cast<int>(file->messages.value(0).state), state);
}

void TestTsFile::linesOfMessages()
{
    Faults faults;
    const QByteArray one = "<message>\n<source>a</source>\n<translation>b</translation>\n"
                           "</message>\n";
    const auto file = readTs(fileName, tsWith(one + "\n" + one), faults);
    QVERIFY(file);
    QCOMPARE(file->messages.value(0).line, 6);
    QCOMPARE(file->messages.value(1).line, 11);
}

void TestTsFile::otherElementsAreSkipped()
{
    Faults faults;
    const auto file = readTs(fileName,
                             tsWith("<comment>of the context</comment>\n<message>\n"
                                    "<location filename=\"a.cpp\" line=\"1\"/>\n"
                                    "<source>a</source>\n<extra-loc><b>c</b></extra-loc>\n"
                                    "<translation>b</translation>\n</message>\n"),
                             faults);
    QVERIFY(file && faults.isEmpty());
    QCOMPARE(file->messages.size(), 1);
    QCOMPARE(file->messages[0].translation, u"b"_s);
}

void TestTsFile::readsWhatItWrites()
{
    const TsFile file = variousMessages();
    Faults faults;
    const auto read = readTs(fileName, writeTs(file), faults);
    QVERIFY(read && faults.isEmpty());
    QCOMPARE(read->language, file.language);
    compareMessages(read->messages, file.messages);
}

void TestTsFile::writesTheSameBytes()
{
    for (const QByteArray &bytes : {test::sampleTurkish(), writeTs(variousMessages())}) {
        Faults faults;
        const auto file = readTs(fileName, bytes, faults);
        QVERIFY(file);
        QCOMPARE(writeTs(*file), bytes);
    }
}

void TestTsFile::emptyFile()
{
    const QByteArray bytes = writeTs({u"ko"_s, {}});
    Faults faults;
    const auto file = readTs(fileName, bytes, faults);
    QVERIFY(file && faults.isEmpty());
    QCOMPARE(file->language, u"ko"_s);
    QVERIFY(file->messages.isEmpty());
}

void TestTsFile::sameBytesAsQt_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("every kind of message") << writeTs(variousMessages());
    QTest::newRow("no message") << writeTs({u"ko"_s, {}});
    QTest::newRow("sample") << test::sampleTurkish();
}

// A file that Qt Linguist saved differs in nothing but what was edited.
void TestTsFile::sameBytesAsQt()
{
    QFETCH(const QByteArray, bytes);
    const QString lconvert = QStandardPaths::findExecutable(
        u"lconvert"_s, {QLibraryInfo::path(QLibraryInfo::BinariesPath), u"/usr/lib/qt6/bin"_s});
    if (lconvert.isEmpty())
        QSKIP("Qt's lconvert is not installed");
    const QTemporaryDir folder;
    const QString ours = folder.filePath(u"ours.ts"_s);
    const QString theirs = folder.filePath(u"theirs.ts"_s);
    QFile file(ours);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    QProcess process;
    process.start(lconvert, {u"-i"_s, ours, u"-o"_s, theirs});
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    QCOMPARE(QString::fromUtf8(test::readFile(theirs)), QString::fromUtf8(bytes));
}

void TestTsFile::broken_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place");
    QTest::newRow("empty") << QByteArray() << u"line 1"_s;
    QTest::newRow("no XML") << QByteArray("{ }") << u"line 1"_s;
    QTest::newRow("other XML") << QByteArray("<?xml version=\"1.0\"?>\n<html></html>\n")
                               << u"line 2"_s;
    QTest::newRow("cut off in a message")
        << tsWith("<message>\n<source>a</source>\n").chopped(sizeof "</context>\n</TS>\n" - 1)
        << u"line 8"_s;
    QTest::newRow("wrong end") << tsWith("<message>\n<source>a</comment>\n</message>\n")
                               << u"line 7"_s;
    QTest::newRow("ampersand") << tsWith("<message>\n<source>a & b</source>\n</message>\n")
                               << u"line 7"_s;
    QTest::newRow("unknown entity")
        << tsWith("<message>\n<source>a&nbsp;b</source>\n</message>\n") << u"line 7"_s;
    // Qt decodes the file before it counts lines.
    QTest::newRow("not UTF-8") << tsWith("<message>\n<source>\xFF\xFE</source>\n</message>\n")
                               << u"line 1"_s;

    QTest::newRow("plural forms") << tsWith(
        "<message numerus=\"yes\">\n<source>%n</source>\n"
        "<translation><numerusform>a</numerusform></translation>\n</message>\n")
                                  << u"line 8"_s;
    QTest::newRow("text after the end") << tsWith(QByteArray()) + "junk\n" << u"line 8"_s;
    QTest::newRow("merge marks") << tsWith("<message>\n<<<<<<< HEAD\n</message>\n") << u"line 7"_s;
}

void TestTsFile::broken()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, place);
    Faults faults;
    QVERIFY(!readTs(fileName, bytes, faults));
    QCOMPARE(faults.size(), 1);
    QVERIFY(faults[0].kind == FaultKind::MalformedTs);
    QCOMPARE(faults[0].file, fileName);
    QCOMPARE(faults[0].place, place);
    QVERIFY(!faults[0].detail.isEmpty());
    QVERIFY(isError(faults[0].kind));
}

void TestTsFile::faultsOfTranslations_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("translation");
    QTest::addColumn<FaultKinds>("kinds");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QString &language, const QString &english,
                        const QString &translation, const FaultKinds &kinds = {},
                        const QString &detail = {}) {
        QTest::newRow(name) << language << english << translation << kinds << detail;
    };
    const QString plain = u"It is full."_s;
    row("none", u"tr"_s, plain, u"Dolu."_s);

    const FaultKinds end{FaultKind::FinalPunctuation};
    row("full stop missing", u"tr"_s, plain, u"Kutu dolu"_s, end, u"Kutu dolu"_s);
    row("comma at the end", u"de"_s, plain, u"Der Kasten quillt über,"_s, end,
        u"Der Kasten quillt über,"_s);
    row("blank at the end", u"fr"_s, plain, u"Elle est pleine. "_s, end, u"Elle est pleine. "_s);
    row("ideographic full stop", u"ja"_s, plain, u"いっぱいです。"_s);
    row("ideographic full stop missing", u"zh_CN"_s, plain, u"已满"_s, end, u"已满"_s);
    row("danda", u"hi"_s, plain, u"भरा है।"_s);
    row("danda missing", u"hi"_s, plain, u"भरा है"_s, end, u"भरा है"_s);
    row("Arabic question mark", u"ar"_s, u"Is it full?"_s, u"هل هو ممتلئ؟"_s);
    row("Thai has none", u"th"_s, plain, u"เต็มแล้ว"_s);
    row("English has none either", u"tr"_s, u"Mailbox Full"_s, u"Kutu Dolu"_s);

    const FaultKinds doubled{FaultKind::DoubledWord};
    row("doubled word", u"es"_s, plain, u"El buzón está está lleno."_s, doubled, u"está"_s);
    row("doubled word in Thai", u"th"_s, plain, u"กล่อง เต็ม เต็ม"_s, doubled, u"เต็ม"_s);
    row("article and pronoun", u"de"_s, plain, u"Die, die die Box füllen."_s);
    row("word that is doubled", u"tr"_s, plain, u"Adım adım dolar."_s);
    row("pronouns", u"fr"_s, plain, u"Vous vous arrêtez."_s);
    row("doubled in English too", u"es"_s, u"Bora Bora is full."_s, u"Bora Bora está llena."_s);

    const FaultKinds address{FaultKind::ForeignAddress};
    row("foreign host", u"tr"_s, u"Ask mx.example.com."_s, u"mail.google.com sorun."_s, address,
        u"mail.google.com"_s);
    row("foreign address", u"ja"_s, plain, u"10.0.0.1はいっぱいです。"_s, address, u"10.0.0.1"_s);
    row("reserved address", u"tr"_s, plain, u"192.0.2.9 ve me@example.net."_s);
    row("address of the English text", u"tr"_s, u"Ask google.com."_s, u"google.com sorun."_s);

    const FaultKinds control{FaultKind::ControlCharacter};
    row("override", u"ar"_s, plain, u"ممتلئ \u202E550."_s, control, u"U+202E"_s);
    row("isolate", u"ar"_s, plain, u"ممتلئ \u2066550\u2069."_s, control, u"U+2066"_s);
    row("direction mark", u"ar"_s, plain, u"ممتلئ\u200F."_s, control, u"U+200F"_s);
    row("C1 control", u"de"_s, plain, u"Voll\u0085."_s, control, u"U+0085"_s);
    row("line break and tab", u"de"_s, plain, u"Der\n\tKasten quillt über."_s);

    row("bracket that is no link", u"tr"_s, plain, u"Kutu [sic] dolu."_s, {FaultKind::WrongMarks},
        u"Kutu [sic] dolu."_s);
    row("open literal", u"tr"_s, u"Run `df`."_s, u"`df` kullan, ya da `du."_s,
        {FaultKind::WrongMarks}, u" kullan, ya da `du."_s);
}

// What the text itself may not have, whatever the English one is.
void TestTsFile::faultsOfTranslations()
{
    QFETCH(const QString, language);
    QFETCH(const QString, english);
    QFETCH(const QString, translation);
    QFETCH(const FaultKinds, kinds);
    QFETCH(const QString, detail);
    const Faults faults = boundFaults(language, u"meaning"_s, english, translation);
    FaultKinds found;
    for (const Fault &fault : faults)
        found.append(fault.kind);
    QVERIFY2(found == kinds, qPrintable(faults.isEmpty() ? QString() : toString(faults[0])));
    if (!faults.isEmpty()) {
        QVERIFY(isError(faults[0].kind));
        QCOMPARE(faults[0].detail, detail);
        QCOMPARE(faults[0].place, u"line 7 smtp/552 meaning"_s);
    }
}

// Words of a query need no end and name what people type, but carry no hidden characters.
void TestTsFile::wordListsAreFree()
{
    const QString english = u"full, why?"_s;
    QVERIFY(boundFaults(u"es"_s, u"keywords"_s, english, u"gmail.com, lleno lleno"_s).isEmpty());
    const Faults faults = boundFaults(u"es"_s, u"keywords"_s, english, u"lleno\u202E"_s);
    QCOMPARE(faults.size(), 1);
    QVERIFY(faults[0].kind == FaultKind::ControlCharacter);
}

void TestTsFile::otherLanguage_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("same") << u"content_tr.ts"_s << u"tr"_s << true;
    QTest::newRow("same, with a country") << u"content_pt_BR.ts"_s << u"pt_BR"_s << true;
    QTest::newRow("another") << u"content_tr.ts"_s << u"ar"_s << false;
    QTest::newRow("of another country") << u"content_pt_BR.ts"_s << u"pt_PT"_s << false;
    QTest::newRow("none") << u"content_tr.ts"_s << QString() << false;
}

void TestTsFile::otherLanguage()
{
    QFETCH(const QString, name);
    QFETCH(const QString, language);
    QFETCH(const bool, accepted);
    Faults faults;
    (void)bindTranslation(Content(), TsFile{language, {}}, name, {}, faults);
    QCOMPARE(faults.isEmpty(), accepted);
    if (!accepted) {
        QVERIFY(faults[0].kind == FaultKind::OtherLanguage && isError(faults[0].kind));
        QCOMPARE(faults[0].file, name);
        QCOMPARE(faults[0].detail, language);
    }
}

// What belongs to no entry is reported once; what Qt Linguist keeps of removed texts is not.
void TestTsFile::unknownContexts()
{
    Content content;
    content.texts.append({u"smtp/552"_s, u"name"_s, u"Full"_s, {}});
    TsFile file{u"tr"_s, {}};
    file.messages = {message(u"smtp/552"_s, u"name"_s, u"Full"_s, u"Dolu"_s),
                     message(u"smtp/5522"_s, u"name"_s, u"Full"_s, u"Dolu"_s),
                     message(u"smtp/5522"_s, u"seen"_s, u"Full"_s, u"Dolu"_s),
                     message(u"smtp/1"_s, u"name"_s, u"Full"_s, u"Dolu"_s, State::Vanished)};
    file.messages[1].line = 12;
    Faults faults;
    (void)bindTranslation(content, file, fileName, {}, faults);
    QCOMPARE(faults.size(), 1);
    QCOMPARE(toString(faults[0]),
             u"content_tr.ts: line 12: context that the content does not have “smtp/5522”"_s);
    QVERIFY(isError(faults[0].kind));
}

void TestTsFile::glossaryIsUtf8()
{
    const QByteArray header = "english\ttranslation\tnote\n";
    const QString name = u"glossary_tr.tsv"_s;
    Faults faults;
    const auto rules = readGlossary(name, header + "password\tşifre\t\n", faults);
    QVERIFY(faults.isEmpty());
    QCOMPARE(rules.size(), 1);
    QCOMPARE(rules[0].wanted, u"şifre"_s);
    // In Latin-5, and cut off within a letter.
    for (const QByteArray &word : {QByteArray("\xFEifre\t"), QByteArray("\xC5")}) {
        faults.clear();
        (void)readGlossary(name, header + "password\t" + word + "\nmail\tposta\t\n", faults);
        QCOMPARE(faults.size(), 1);
        QVERIFY(faults[0].kind == FaultKind::NotUtf8 && isError(faults[0].kind));
        QCOMPARE(faults[0].file, name);
        QCOMPARE(faults[0].place, u"line 2"_s);
    }
}

// Keywords are what people type, whatever the glossary prefers.
void TestTsFile::glossary_bindsAllButWordLists()
{
    const QString english = u"Wrong Password"_s;
    const QString turkish = u"Yanlış Şifre"_s;
    Content content;
    TsFile file{u"tr"_s, {}};
    for (const QString &field : {u"name"_s, u"keywords"_s}) {
        content.texts.append({u"ldap/49"_s, field, english, {}});
        file.messages.append(message(u"ldap/49"_s, field, english, turkish));
    }
    const auto rules =
        readGlossary(u"english\ttranslation\tnote\npassword\tparola\tnot: şifre\n"_s);
    Faults faults;
    const Translation translation = bindTranslation(content, file, fileName, rules, faults);
    QCOMPARE(translation.finished, 2);
    QCOMPARE(faults.size(), 1);
    QVERIFY(faults[0].kind == FaultKind::AgainstGlossary);
    QVERIFY(faults[0].place.contains(u"ldap/49 name"_s));
}

void TestTsFile::glossary_otherTermsExempt_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("turkish");
    QTest::addColumn<QStringList>("breaches");
    const QString directory = u"directory: dizin, not klasör"_s;
    const QString domain = u"domain: alan adı, not etki alan"_s;
    QTest::newRow("wanted word") << u"The directory"_s << u"Dizin"_s << QStringList();
    QTest::newRow("forbidden word") << u"The directory"_s << u"Klasör"_s << QStringList{directory};
    QTest::newRow("term that is not in the English")
        << u"The file"_s << u"Klasör"_s << QStringList();
    QTest::newRow("owed to another term") << u"A public folder, not in the directory"_s
                                          << u"Dizinde olmayan bir ortak klasör"_s << QStringList();
    QTest::newRow("owed and forbidden")
        << u"A public folder, not in the directory"_s << u"Klasörde olmayan bir ortak klasör"_s
        << QStringList{directory};
    QTest::newRow("other term is not in the English")
        << u"The directory"_s << u"Ortak klasör"_s << QStringList{directory};
    QTest::newRow("inflected") << u"A directory of public folders"_s
                               << u"Ortak klasörlerin dizini"_s << QStringList();
    QTest::newRow("also allowed") << u"Domain controllers"_s << u"Etki alanı denetleyicileri"_s
                                  << QStringList();
    QTest::newRow("allowed only in the longer form")
        << u"The domain controller of the domain"_s << u"Etki alanının denetleyicisi"_s
        << QStringList{domain};
    QTest::newRow("allowed word without the forbidden one")
        << u"A mail domain"_s << u"Bir posta etki alanı"_s << QStringList{domain};
    QTest::newRow("each forbidden word")
        << u"The directory of the domain"_s << u"Etki alanının klasörü"_s
        << QStringList{directory, domain};
}

// A ban on one term's words spares what another term of the same text asks for.
void TestTsFile::glossary_otherTermsExempt()
{
    QFETCH(const QString, english);
    QFETCH(const QString, turkish);
    QFETCH(const QStringList, breaches);
    const auto glossary = readGlossary(
        u"english\ttranslation\tnote\n"
        "directory\tdizin\tof files; not: klasör\n"
        "public folder\tortak klasör\t\n"
        "domain\talan adı\tnot: etki alan\n"
        "domain controller\tetki alanı denetleyicisi\talso: etki alanı denetleyicileri\n"
        "mail\tposta\n"_s);
    QCOMPARE(glossaryBreaches(glossary, english, turkish), breaches);
}

QTEST_GUILESS_MAIN(TestTsFile)
#include "tst_tsfile.moc"

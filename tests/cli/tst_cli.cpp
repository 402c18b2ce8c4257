// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Run {
    int status = -1;
    QByteArray out;
    QByteArray error;

    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

Run run(const QStringList &arguments, const QByteArray &input = {},
        const QStringList &environment = {})
{
    QProcess process;
    process.setEnvironment(QStringList{u"LANG=C.UTF-8"_s} + environment);
    process.start(QStringLiteral(CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished();
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QStringList keysOf(const QJsonObject &object)
{
    QStringList keys = object.keys();
    keys.sort();
    return keys;
}

bool hasIsolates(const QByteArray &text)
{
    for (const QChar c : QString::fromUtf8(text)) {
        if (c.unicode() >= 0x2066 && c.unicode() <= 0x2069)
            return true;
    }
    return false;
}

} // namespace

// The real program, as a script uses it.
class TestCli final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsCodes();
    void listsSystems();
    void showsEveryReading_data();
    void showsEveryReading();
    void showsWholeEntries();
    void searches();
    void searchesLines();
    void compares();
    void explains();
    void explainsWhatAPipeBrings();
    void explainsSeveralFiles();
    void explainsWhatIsLeftOfSeveralFiles();
    void looksInOneSystemOnly();
    void fullDisk_isNoSuccess();
    void explainsDoubtfulCodesOnDemand();
    void explainsInWords();
    void exitStatus_data();
    void exitStatus();
    void printsTextWithoutColourIntoAPipe();
    void printsMarkdown();
    void speaksTheLanguageAskedFor_data();
    void speaksTheLanguageAskedFor();
    void saysThatALanguageIsUnknown();
    void brokenCatalogue_data();
    void brokenCatalogue();
};

void TestCli::listsCodes()
{
    const Run all = run({u"list"_s, u"--json"_s});
    QCOMPARE(all.status, 0);
    const QJsonArray codes = all.json().array();
    QVERIFY(codes.size() > 70);
    QCOMPARE(keysOf(codes[0].toObject()),
             (QStringList{u"code"_s, u"id"_s, u"name"_s, u"outcome"_s, u"system"_s, u"token"_s}));
    const QJsonArray grpc = run({u"list"_s, u"--system"_s, u"grpc"_s, u"--json"_s}).json().array();
    QCOMPARE(grpc.size(), 17);
    QCOMPARE(grpc[14].toObject().value("token"_L1).toString(), u"UNAVAILABLE"_s);
}

void TestCli::listsSystems()
{
    const QJsonArray systems = run({u"systems"_s, u"--json"_s}).json().array();
    QCOMPARE(systems[0].toObject().value("id"_L1).toString(), u"smtp"_s);
    QCOMPARE(systems[0].toObject().value("count"_L1).toInt(), 62);
    QCOMPARE(keysOf(systems[0].toObject()),
             (QStringList{u"count"_s, u"id"_s, u"name"_s, u"title"_s}));
}

void TestCli::showsEveryReading_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("id");
    QTest::newRow("id") << u"smtp/550"_s << u"smtp/550"_s;
    QTest::newRow("system and code") << u"smtp 550"_s << u"smtp/550"_s;
    QTest::newRow("code") << u"550"_s << u"smtp/550"_s;
    QTest::newRow("token") << u"UNAVAILABLE"_s << u"grpc/14"_s;
    QTest::newRow("token, another spelling") << u"DeadlineExceeded"_s << u"grpc/4"_s;
    QTest::newRow("not registered") << u"smtp/599"_s << u"smtp/599"_s;
}

void TestCli::showsEveryReading()
{
    QFETCH(const QString, code);
    QFETCH(const QString, id);
    const Run result = run({u"show"_s, code, u"--json"_s});
    QCOMPARE(result.status, 0);
    QCOMPARE(result.json().array()[0].toObject().value("id"_L1).toString(), id);
}

void TestCli::showsWholeEntries()
{
    const QJsonObject entry =
        run({u"show"_s, u"smtp/550"_s, u"--json"_s}).json().array()[0].toObject();
    for (const QString &key :
         {u"id"_s,     u"system"_s,    u"lang"_s,   u"code"_s,  u"token"_s,    u"name"_s,
          u"phrase"_s, u"meaning"_s,   u"seen"_s,   u"fix"_s,   u"example"_s,  u"outcome"_s,
          u"retry"_s,  u"actor"_s,     u"phase"_s,  u"refs"_s,  u"keywords"_s, u"related"_s,
          u"status"_s, u"providers"_s, u"prints"_s, u"parts"_s, u"checked"_s})
        QVERIFY2(entry.contains(key), qPrintable(key));
    for (const QString &key : {u"fix"_s, u"refs"_s, u"keywords"_s, u"related"_s})
        QVERIFY2(entry.value(key).isArray() && !entry.value(key).toArray().isEmpty(),
                 qPrintable(key));
    QCOMPARE(entry.value("outcome"_L1).toString(), u"permanent-failure"_s);
    QCOMPARE(entry.value("lang"_L1).toString(), u"en"_s);
    for (const QString &key : {u"meaning"_s, u"seen"_s})
        QVERIFY(!entry.value(key).toString().contains(u'`')
                && !entry.value(key).toString().contains(u"[smtp/"_s));
}

void TestCli::searches()
{
    const Run result =
        run({u"search"_s, u"mailbox"_s, u"full"_s, u"--json"_s, u"--limit"_s, u"3"_s});
    QCOMPARE(result.status, 0);
    const QJsonObject object = result.json().object();
    QCOMPARE(keysOf(object), (QStringList{u"hits"_s, u"query"_s}));
    QCOMPARE(object.value("query"_L1).toString(), u"mailbox full"_s);
    const QJsonArray hits = object.value("hits"_L1).toArray();
    QVERIFY(!hits.isEmpty() && hits.size() <= 3);
    QCOMPARE(keysOf(hits[0].toObject()), (QStringList{u"id"_s, u"name"_s, u"score"_s}));
}

void TestCli::searchesLines()
{
    const Run result =
        run({u"search"_s, u"--stdin"_s, u"--json"_s}, "550\n\nqqqqzzzz\nunavailable\n");
    QCOMPARE(result.status, 0);
    const QList<QByteArray> lines = result.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 4);
    const auto first = [&](qsizetype line) {
        return QJsonDocument::fromJson(lines[line])
            .object()
            .value("hits"_L1)
            .toArray()
            .at(0)
            .toObject()
            .value("id"_L1)
            .toString();
    };
    QCOMPARE(first(0), u"smtp/550"_s);
    QCOMPARE(first(1), QString());
    QCOMPARE(first(2), QString());
    QCOMPARE(first(3), u"grpc/14"_s);
}

void TestCli::compares()
{
    const QJsonObject object =
        run({u"compare"_s, u"smtp/252"_s, u"550"_s, u"--json"_s}).json().object();
    for (const QString &key : {u"a"_s, u"b"_s, u"difference"_s, u"facts"_s, u"sections"_s,
                               u"receiver"_s, u"implementer"_s})
        QVERIFY2(object.contains(key), qPrintable(key));
    QCOMPARE(object.value("a"_L1).toString(), u"smtp/252"_s);
    QCOMPARE(object.value("b"_L1).toString(), u"smtp/550"_s);
    QVERIFY(!object.value("difference"_L1).toString().isEmpty());
    const QJsonObject fact = object.value("facts"_L1).toArray()[0].toObject();
    QCOMPARE(keysOf(fact), (QStringList{u"a"_s, u"b"_s, u"fact"_s, u"same"_s}));
    QCOMPARE(fact.value("same"_L1).toBool(), false);
    const QJsonObject swapped =
        run({u"compare"_s, u"smtp/550"_s, u"smtp/252"_s, u"--json"_s}).json().object();
    QCOMPARE(swapped.value("implementer"_L1).toObject().value("a"_L1),
             object.value("implementer"_L1).toObject().value("b"_L1));
}

void TestCli::explains()
{
    // Places are counted in characters, not in bytes.
    const Run result =
        run({u"explain"_s, u"--json"_s}, "gr\xC3\xBC\xC3\x9F: HTTP/1.1 404 Not Found\n");
    QCOMPARE(result.status, 0);
    const QJsonObject object = result.json().object();
    QCOMPARE(
        keysOf(object),
        (QStringList{u"codes"_s, u"counts"_s, u"file"_s, u"kind"_s, u"recipients"_s, u"whole"_s}));
    const QJsonArray codes = object.value("codes"_L1).toArray();
    QCOMPARE(codes.size(), 1);
    const QJsonObject code = codes[0].toObject();
    QCOMPARE(keysOf(code), (QStringList{u"confidence"_s, u"end"_s, u"id"_s, u"start"_s, u"why"_s}));
    QCOMPARE(code.value("id"_L1).toString(), u"http/404"_s);
    QCOMPARE(code.value("start"_L1).toInt(), 15);
    QCOMPARE(code.value("end"_L1).toInt(), 18);
    QCOMPARE(code.value("why"_L1).toString(), u"HTTP/1.1 404 names the protocol."_s);

    const Run nothing = run({u"explain"_s, u"-"_s}, "just words\n");
    QCOMPARE(nothing.status, 1);
    QVERIFY(nothing.out.contains("No code found"));
}

// More than a pipe holds: its writer is still at work when the first of it is read.
void TestCli::explainsWhatAPipeBrings()
{
    const QByteArray text =
        QByteArray("just words of a long log\n").repeated(200'000) + "HTTP/1.1 404 Not Found\n";
    const Run result = run({u"explain"_s, u"--json"_s}, text);
    QVERIFY2(result.error.isEmpty(), result.error.constData());
    QCOMPARE(result.status, 0);
    QCOMPARE(result.json().object().value("codes"_L1).toArray().size(), 1);
}

void TestCli::explainsWhatIsLeftOfSeveralFiles()
{
    const QString mail = QStringLiteral(SOURCE_DIR "/tests/explain/data/mails/postfix.eml");
    const Run result = run({u"explain"_s, u"/nonexistent"_s, mail, u"--json"_s});
    QCOMPARE(result.status, 3);
    QVERIFY(result.error.contains("/nonexistent"));
    QCOMPARE(result.json().array().size(), 1);
}

void TestCli::looksInOneSystemOnly()
{
    const Run shown = run({u"show"_s, u"550"_s, u"--system"_s, u"ftp"_s, u"--json"_s});
    QCOMPARE(shown.json().array().size(), 1);
    QCOMPARE(shown.json().array()[0].toObject().value("id"_L1).toString(), u"ftp/550"_s);
    const Run found = run({u"search"_s, u"550"_s, u"--system"_s, u"ftp"_s, u"--json"_s});
    const QJsonArray hits = found.json().object().value("hits"_L1).toArray();
    QVERIFY(!hits.isEmpty());
    for (const QJsonValue &hit : hits)
        QVERIFY(hit.toObject().value("id"_L1).toString().startsWith(u"ftp/"));
}

void TestCli::fullDisk_isNoSuccess()
{
    if (!QFileInfo::exists(u"/dev/full"_s))
        QSKIP("No /dev/full here.");
    for (const QStringList &arguments :
         {QStringList{u"show"_s, u"550"_s}, QStringList{u"list"_s}, QStringList{u"--help"_s}}) {
        QProcess process;
        process.setStandardOutputFile(u"/dev/full"_s);
        process.start(QStringLiteral(CLI), arguments);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 3);
        QVERIFY(!process.readAllStandardError().isEmpty());
    }
}

void TestCli::explainsSeveralFiles()
{
    const QString mails = QStringLiteral(SOURCE_DIR "/tests/explain/data/mails/");
    const Run result =
        run({u"explain"_s, mails + u"postfix.eml", mails + u"vacation.eml", u"--json"_s});
    QCOMPARE(result.status, 0);
    const QJsonArray files = result.json().array();
    QCOMPARE(files.size(), 2);
    const QJsonArray recipients = files[0].toObject().value("recipients"_L1).toArray();
    QCOMPARE(recipients.size(), 2);
    const QJsonObject recipient = recipients[0].toObject();
    QCOMPARE(recipient.value("address"_L1).toString(), u"ben@gmail.com"_s);
    QCOMPARE(recipient.value("status"_L1).toString(), u"smtp-enhanced/5.1.1"_s);
    QCOMPARE(recipient.value("reply"_L1).toString(), u"smtp/550"_s);
    QCOMPARE(recipient.value("provider"_L1).toString(), u"Google"_s);
    QCOMPARE(recipient.value("phase"_L1).toString(), u"recipient"_s);
    QVERIFY(recipient.value("final"_L1).toBool());
    QVERIFY(!recipient.value("fix"_L1).toArray().isEmpty());
    QVERIFY(files[1].toObject().value("codes"_L1).toArray().isEmpty());
}

void TestCli::explainsDoubtfulCodesOnDemand()
{
    const QByteArray text = "rt_sigaction(SIGINT, {SIG_IGN}) = 0\n";
    QCOMPARE(run({u"explain"_s}, text).status, 1);
    const Run all = run({u"explain"_s, u"--all"_s, u"--json"_s}, text);
    QCOMPARE(all.status, 0);
    QCOMPARE(all.json().object().value("codes"_L1).toArray().size(), 1);
}

void TestCli::explainsInWords()
{
    const QByteArray text = "HTTP/1.1 200 OK\nHTTP/1.1 404 Not Found\n";
    const Run english = run({u"explain"_s}, text);
    QVERIFY(english.out.indexOf("HTTP 404") > 0);
    QVERIFY(english.out.indexOf("HTTP 404") < english.out.indexOf("HTTP 200")); // failures first
    const Run arabic = run({u"explain"_s, u"--lang"_s, u"ar"_s}, text);
    QVERIFY(arabic.out.contains("404") && !hasIsolates(arabic.out));
    QVERIFY(!arabic.out.contains("names the protocol"));
    QVERIFY(run({u"explain"_s, u"--markdown"_s}, text).out.contains("`HTTP/1.1 404`"));
}

void TestCli::exitStatus_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("found") << QStringList{u"show"_s, u"550"_s} << 0;
    QTest::newRow("help") << QStringList{u"--help"_s} << 0;
    QTest::newRow("version") << QStringList{u"--version"_s} << 0;
    QTest::newRow("no such code") << QStringList{u"show"_s, u"smtp/9999"_s} << 1;
    QTest::newRow("no hit") << QStringList{u"search"_s, u"qqqqzzzz"_s} << 1;
    QTest::newRow("nothing to compare") << QStringList{u"compare"_s, u"550"_s, u"qqqqzzzz"_s} << 1;
    QTest::newRow("no command") << QStringList{} << 2;
    QTest::newRow("unknown command") << QStringList{u"frobnicate"_s} << 2;
    QTest::newRow("unknown option") << QStringList{u"list"_s, u"--frobnicate"_s} << 2;
    QTest::newRow("unknown system") << QStringList{u"list"_s, u"--system"_s, u"qqqq"_s} << 2;
    QTest::newRow("one code to compare") << QStringList{u"compare"_s, u"550"_s} << 2;
    QTest::newRow("option of another command") << QStringList{u"list"_s, u"--limit"_s, u"3"_s} << 2;
    QTest::newRow("unknown system to search")
        << QStringList{u"search"_s, u"550"_s, u"--system"_s, u"qqqq"_s} << 2;
    QTest::newRow("a code with itself") << QStringList{u"compare"_s, u"smtp/550"_s, u"550"_s} << 1;
    QTest::newRow("control characters") << QStringList{u"show"_s, u"a\x1b[31m\nb"_s} << 1;
    QTest::newRow("no name of a file") << QStringList{u"explain"_s, QString()} << 3;
    QTest::newRow("limit is no number")
        << QStringList{u"search"_s, u"550"_s, u"--limit"_s, u"x"_s} << 2;
    QTest::newRow("no file") << QStringList{u"explain"_s, u"/nonexistent"_s} << 3;
    QTest::newRow("a folder") << QStringList{u"explain"_s, u"/"_s} << 3;
    QTest::newRow("no folder") << QStringList{u"list"_s, u"--content"_s, u"/nonexistent"_s} << 3;
}

void TestCli::exitStatus()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, status);
    const Run result = run(arguments);
    QCOMPARE(result.status, status);
    if (status > 0) {
        QVERIFY(!result.error.isEmpty());
        QCOMPARE(result.error.trimmed().count('\n'), 0);
    }
}

void TestCli::printsTextWithoutColourIntoAPipe()
{
    for (const QStringList &arguments :
         {QStringList{u"show"_s, u"550"_s}, QStringList{u"compare"_s, u"252"_s, u"550"_s},
          QStringList{u"list"_s}}) {
        const Run result = run(arguments);
        QCOMPARE(result.status, 0);
        QVERIFY(!result.out.contains('\x1b'));
        QVERIFY(!hasIsolates(result.out));
    }
    QVERIFY(run({u"show"_s, u"550"_s, u"--lang"_s, u"ar"_s}).out.contains("550"));
    QVERIFY(!hasIsolates(run({u"show"_s, u"550"_s, u"--lang"_s, u"ar"_s}).out));
}

void TestCli::printsMarkdown()
{
    const Run entry = run({u"show"_s, u"smtp/550"_s, u"--markdown"_s});
    QVERIFY(entry.out.startsWith("# SMTP 550 "));
    QVERIFY(entry.out.contains("\n## How to fix it\n"));
    const Run comparison = run({u"compare"_s, u"252"_s, u"550"_s, u"--markdown"_s});
    QVERIFY(comparison.out.contains("| --- |"));
}

void TestCli::speaksTheLanguageAskedFor_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QStringList>("environment");
    QTest::addColumn<QString>("word");
    QTest::newRow("--lang") << QStringList{u"--lang"_s, u"tr"_s} << QStringList{}
                            << u"Nasıl düzeltilir"_s;
    QTest::newRow("--lang with region")
        << QStringList{u"--lang=tr-TR"_s} << QStringList{} << u"Nasıl düzeltilir"_s;
    QTest::newRow("LANGUAGE") << QStringList{} << QStringList{u"LANGUAGE=tr:en"_s}
                              << u"Nasıl düzeltilir"_s;
    QTest::newRow("LC_ALL") << QStringList{} << QStringList{u"LC_ALL=ko_KR.UTF-8"_s} << u"해결"_s;
    QTest::newRow("LANG is English")
        << QStringList{} << QStringList{u"LC_ALL=C.UTF-8"_s} << u"How to fix it"_s;
}

void TestCli::speaksTheLanguageAskedFor()
{
    QFETCH(const QStringList, options);
    QFETCH(const QStringList, environment);
    QFETCH(const QString, word);
    const Run result = run(QStringList{u"show"_s, u"smtp/550"_s} + options, {}, environment);
    QCOMPARE(result.status, 0);
    QVERIFY2(QString::fromUtf8(result.out).contains(word), result.out.left(600).constData());
}

void TestCli::saysThatALanguageIsUnknown()
{
    const Run result = run({u"show"_s, u"550"_s, u"--lang"_s, u"tlh"_s});
    QCOMPARE(result.status, 0);
    QVERIFY(result.error.contains("tlh"));
    QVERIFY(result.out.contains("How to fix it"));
}

void TestCli::brokenCatalogue_data()
{
    QTest::addColumn<int>("cut");    // bytes left, -1: all
    QTest::addColumn<int>("damage"); // byte changed, -1: none
    QTest::newRow("empty") << 0 << -1;
    QTest::newRow("header cut") << 40 << -1;
    QTest::newRow("end missing") << 5000 << -1;
    QTest::newRow("header changed") << -1 << 20;
    QTest::newRow("text changed") << -1 << 3000;
}

void TestCli::brokenCatalogue()
{
    QFETCH(const int, cut);
    QFETCH(const int, damage);
    QFile source(QStringLiteral(BINARY_DIR "/resources/en.catalog"));
    QVERIFY(source.open(QIODevice::ReadOnly));
    QByteArray bytes = source.readAll();
    if (cut >= 0)
        bytes.truncate(cut);
    if (damage >= 0)
        bytes[damage] = static_cast<char>(bytes[damage] ^ 0x55);
    const QTemporaryDir folder;
    QFile broken(folder.filePath(u"en.catalog"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    QCOMPARE(broken.write(bytes), bytes.size());
    broken.close();
    const Run result = run({u"show"_s, u"550"_s, u"--content"_s, folder.path()});
    QCOMPARE(result.status, 3);
    QVERIFY2(result.error.contains("en.catalog"), result.error.constData());
    QCOMPARE(result.error.trimmed().count('\n'), 0);
    QVERIFY(result.out.isEmpty());
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"

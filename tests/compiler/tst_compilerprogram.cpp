// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/samplecontent.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace statusbook;
using namespace Qt::StringLiterals;

namespace {

struct Run {
    int status = -1;
    QString error;
};

Run run(const QStringList &arguments)
{
    QProcess process;
    process.setEnvironment({u"LANG=C.UTF-8"_s});
    process.start(QStringLiteral(COMPILER), arguments);
    process.waitForFinished();
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardError())};
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

} // namespace

// The real program, as the build uses it.
class TestCompilerProgram final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void compiles();
    void usage_data();
    void usage();
    void help();
    void errors_data();
    void errors();
    void output_data();
    void output();
    void missingFolder();
    void foreignGlossary();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QStringList arguments(const QString &command) const;
    void writeFiles(const QString &folder, const QList<compiler::ContentFile> &files) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

// The sample in folders, afresh for each test.
void TestCompilerProgram::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const test::ContentFiles files = test::sampleFiles();
    writeFiles(u"content"_s, files.systems);
    writeFiles(u"pairs"_s, files.pairs);
    writeFiles(u"equivalents"_s, files.equivalents);
    QVERIFY(QDir(path({})).mkpath(u"translations"_s) && QDir(path({})).mkpath(u"output"_s));
    write(path(u"translations/content_tr.ts"_s), test::sampleTurkish());
}

void TestCompilerProgram::writeFiles(const QString &folder,
                                     const QList<compiler::ContentFile> &files) const
{
    QDir(path({})).mkpath(folder);
    for (const compiler::ContentFile &file : files)
        write(path(folder + u'/' + file.name), file.bytes);
}

QStringList TestCompilerProgram::arguments(const QString &command) const
{
    QStringList result{command};
    for (const QString &folder :
         {u"content"_s, u"pairs"_s, u"equivalents"_s, u"translations"_s, u"output"_s})
        result << u"--"_s + folder << path(folder);
    return result << u"--language"_s << u"tr"_s;
}

void TestCompilerProgram::compiles()
{
    const Run result = run(arguments(u"compile"_s));
    QCOMPARE(result.error, QString());
    QCOMPARE(result.status, 0);
    QVERIFY(QFile::exists(path(u"output/en.catalog"_s)));
    QVERIFY(QFile::exists(path(u"output/tr.catalog"_s)));
}

void TestCompilerProgram::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("fault");
    QTest::newRow("nothing") << QStringList() << u"One command is needed."_s;
    QTest::newRow("two commands") << QStringList{u"check"_s, u"compile"_s}
                                  << u"One command is needed."_s;
    QTest::newRow("unknown command") << QStringList{u"build"_s} << u"Unknown command: build"_s;
    QTest::newRow("unknown option")
        << QStringList{u"check"_s, u"--contents"_s, u"a"_s} << u"Unknown option 'contents'."_s;
    QTest::newRow("no folder") << QStringList{u"check"_s} << u"Missing option: --content"_s;
    QTest::newRow("nowhere to write")
        << QStringList{u"compile"_s, u"--content=a"_s, u"--pairs=a"_s, u"--equivalents=a"_s}
        << u"Missing option: --output"_s;
    QTest::newRow("translations nowhere")
        << QStringList{u"update"_s,          u"--content=a"_s, u"--pairs=a"_s,
                       u"--equivalents=a"_s, u"--output=a"_s,  u"--language=tr"_s}
        << u"Missing option: --translations"_s;
}

void TestCompilerProgram::usage()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, fault);
    const Run result = run(arguments);
    QCOMPARE(result.status, 2);
    QCOMPARE(result.error.section(u'\n', 0, 0), fault);
    QVERIFY(result.error.contains(u"Usage: "));
}

void TestCompilerProgram::help()
{
    const Run result = run({u"--help"_s});
    QCOMPARE(result.status, 0);
    QCOMPARE(result.error, QString());
}

void TestCompilerProgram::errors_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("error");
    QTest::newRow("one") << u"content/ftp.json"_s << QByteArray("{\n")
                         << u"content/ftp.json: line 2: malformed JSON “unterminated object”\n"
                            "1 error in the content\n"_s;
    QTest::newRow("file of the same name") << u"pairs/smtp.json"_s << QByteArray("[]")
                                           << u"pairs/smtp.json: wrong type “list where object is "
                                              "wanted”\n1 error in the content\n"_s;
    QTest::newRow("several") << u"equivalents/smtp.json"_s
                             << QByteArray(R"({"equivalents": [], "a": 1, "b": 1})")
                             << u"equivalents/smtp.json: a: unknown field\n"
                                "equivalents/smtp.json: b: unknown field\n"
                                "2 errors in the content\n"_s;
}

void TestCompilerProgram::errors()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, error);
    write(path(file), bytes);
    const Run result = run(arguments(u"check"_s));
    QCOMPARE(result.error, error);
    QCOMPARE(result.status, 3);
}

void TestCompilerProgram::output_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("file");
    QTest::newRow("compile") << u"compile"_s << u"en.catalog"_s;
    QTest::newRow("update") << u"update"_s << u"content_tr.ts"_s;
}

// Where nothing can be written, the content is not to blame.
void TestCompilerProgram::output()
{
    QFETCH(const QString, command);
    QFETCH(const QString, file);
    QVERIFY(QDir(path({})).rmdir(u"output"_s));
    const Run result = run(arguments(command));
    QVERIFY2(result.error.startsWith(path(u"output/"_s) + file + u": cannot be written “"),
             qPrintable(result.error));
    QVERIFY(!result.error.contains(u"in the content"));
    QCOMPARE(result.status, 1);
}

void TestCompilerProgram::missingFolder()
{
    QVERIFY(QDir(path(u"pairs"_s)).removeRecursively());
    const Run result = run(arguments(u"check"_s));
    QCOMPARE(result.error, QString(path(u"pairs"_s) + u": cannot be read “no content files”\n"));
    QCOMPARE(result.status, 1);
}

void TestCompilerProgram::foreignGlossary()
{
    write(path(u"translations/glossary_tr.tsv"_s), "english\ttranslation\tnote\na\t\xFE\t\n");
    const Run result = run(arguments(u"compile"_s));
    QVERIFY2(result.error.startsWith(u"glossary_tr.tsv: line 2: text that is no UTF-8"),
             qPrintable(result.error));
    QCOMPARE(result.status, 3);
}

QTEST_GUILESS_MAIN(TestCompilerProgram)
#include "tst_compilerprogram.moc"

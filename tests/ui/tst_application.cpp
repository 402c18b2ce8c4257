// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "resources/bundle.h"
#include "ui/application.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <vector>

using namespace statusbook;
using namespace Qt::StringLiterals;

namespace {

// What the program says where there is no display.
struct Run {
    int status = -1;
    QString out;
    QString error;
};

Run run(const QStringList &arguments, const QStringList &environment = {})
{
    const QTemporaryDir config;
    QProcess process;
    process.setEnvironment(QStringList{u"LANG=C.UTF-8"_s, u"XDG_CONFIG_HOME="_s + config.path()}
                           + environment);
    process.start(QStringLiteral(PROGRAM), arguments);
    process.waitForFinished();
    if (process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

// What the window shows when it has come up.
struct Seen {
    ui::Place place;
    QString message;
};

Seen seen; // by a routine that takes no arguments

void lookAndClose()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (const auto *window = qobject_cast<ui::MainWindow *>(widget)) {
            seen = {window->settings().place,
                    window->findChild<QStatusBar *>()
                        ? window->findChild<QStatusBar *>()->currentMessage()
                        : QString()};
            widget->close();
        }
    }
}

Seen open(const QStringList &arguments)
{
    const QTemporaryDir config;
    qputenv("XDG_CONFIG_HOME", config.path().toUtf8());
    QList<QByteArray> texts{"statusbook"};
    for (const QString &argument : arguments)
        texts.append(argument.toUtf8());
    std::vector<char *> argv;
    for (QByteArray &text : texts)
        argv.push_back(text.data());
    const int argc = static_cast<int>(argv.size());
    argv.push_back(nullptr);
    seen = {};
    return ui::run(argc, argv.data(), bundledLanguages()) == 0 ? seen : Seen();
}

} // namespace

class TestApplication final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answersWithoutADisplay_data();
    void answersWithoutADisplay();
    void namesWhatIsWrongWithAFolder_data();
    void namesWhatIsWrongWithAFolder();
    void opensTheCodesNamed_data();
    void opensTheCodesNamed();
};

void TestApplication::initTestCase()
{
    qAddPreRoutine([] { QTimer::singleShot(0, qApp, lookAndClose); });
}

void TestApplication::answersWithoutADisplay_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("environment");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("words");
    const QStringList none;
    const QString help = u"Print this help."_s;
    QTest::newRow("help") << QStringList{u"--help"_s} << none << 0 << help;
    QTest::newRow("-h") << QStringList{u"-h"_s} << none << 0 << help;
    QTest::newRow("version") << QStringList{u"--version"_s} << none << 0 << u"statusbook "_s;
    QTest::newRow("help in Turkish")
        << QStringList{u"--help"_s, u"--lang=tr"_s} << none << 0 << u"yardımı gösterir."_s;
    QTest::newRow("help in the environment's language")
        << QStringList{u"--help"_s} << QStringList{u"LANGUAGE=tr"_s} << 0 << u"yardımı gösterir."_s;
    QTest::newRow("help beside a folder that is missing")
        << QStringList{u"--content"_s, u"/nonexistent"_s, u"--help"_s} << none << 0 << help;
    QTest::newRow("help beside an option of Qt")
        << QStringList{u"-style"_s, u"fusion"_s, u"-stylesheet=none"_s, u"--help"_s} << none << 0
        << help;
    QTest::newRow("an option of Qt is none of help")
        << QStringList{u"-stylesheet"_s, u"none"_s, u"--frobnicate"_s} << none << 2
        << u"'frobnicate'"_s;
    QTest::newRow("unknown option")
        << QStringList{u"--frobnicate"_s} << none << 2 << u"See --help."_s;
    QTest::newRow("unknown option in German")
        << QStringList{u"--lang"_s, u"de"_s, u"--frobnicate"_s} << none << 2 << u"Siehe --help."_s;
    QTest::newRow("third code") << QStringList{u"1"_s, u"2"_s, u"3"_s} << none << 2
                                << u"[CODE [CODE]]"_s;
}

void TestApplication::answersWithoutADisplay()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QStringList, environment);
    QFETCH(const int, status);
    QFETCH(const QString, words);
    const Run result = run(arguments, environment);
    QCOMPARE(result.status, status);
    const QString &said = status == 0 ? result.out : result.error;
    QVERIFY2(said.contains(words), qPrintable(said));
    QVERIFY((status == 0 ? result.error : result.out).isEmpty());
}

void TestApplication::namesWhatIsWrongWithAFolder_data()
{
    QTest::addColumn<QString>("name");    // of what stands in the folder
    QTest::addColumn<QString>("content"); // a slash: it is a folder
    QTest::addColumn<QString>("words");
    QTest::newRow("no folder") << QString() << QString() << u"/missing: "_s;
    QTest::newRow("no catalogue") << u"notes.txt"_s << u"x"_s << u"en.catalog: "_s;
    QTest::newRow("a folder") << u"en.catalog"_s << u"/"_s << u"en.catalog: "_s;
    QTest::newRow("empty") << u"en.catalog"_s << QString() << u"abgeschnitten"_s;
    QTest::newRow("other bytes") << u"en.catalog"_s << u"no catalogue"_s << u"kein Katalog"_s;
}

void TestApplication::namesWhatIsWrongWithAFolder()
{
    QFETCH(const QString, name);
    QFETCH(const QString, content);
    QFETCH(const QString, words);
    const QTemporaryDir parent;
    const QDir folder(parent.filePath(name.isEmpty() ? u"missing"_s : u"there"_s));
    if (!name.isEmpty())
        QVERIFY(folder.mkpath(content == u"/" ? name : u"."_s));
    if (!name.isEmpty() && content != u"/") {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content.toUtf8()), content.size());
    }
    const Run result = run({u"--lang=de"_s, u"--content"_s, folder.path()});
    QCOMPARE(result.status, 3);
    QVERIFY2(result.error.contains(words), qPrintable(result.error));
    QCOMPARE(result.error.trimmed().count(u'\n'), 0);
}

void TestApplication::opensTheCodesNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("compared");
    QTest::addColumn<QString>("message");
    QTest::newRow("nothing") << QStringList{} << QString() << QString() << QString();
    QTest::newRow("a code") << QStringList{u"smtp/550"_s} << u"smtp/550"_s << QString()
                            << QString();
    QTest::newRow("beside options")
        << QStringList{u"--lang=en"_s, u"-name"_s, u"x"_s, u"smtp/550"_s} << u"smtp/550"_s
        << QString() << QString();
    QTest::newRow("the second code in the first one's system")
        << QStringList{u"ftp/226"_s, u"550"_s} << u"ftp/226"_s << u"ftp/550"_s << QString();
    QTest::newRow("a second code that this system has not")
        << QStringList{u"grpc/14"_s, u"550"_s} << u"grpc/14"_s << u"smtp/550"_s << QString();
    QTest::newRow("unknown code") << QStringList{u"qqqq"_s} << QString() << QString()
                                  << u"No code is called “qqqq”."_s;
    QTest::newRow("unknown second code") << QStringList{u"smtp/550"_s, u"qqqq"_s} << u"smtp/550"_s
                                         << QString() << u"No code is called “qqqq”."_s;
}

void TestApplication::opensTheCodesNamed()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, code);
    QFETCH(const QString, compared);
    QFETCH(const QString, message);
    const Seen window = open(arguments);
    QCOMPARE(window.place.code.toString(), code);
    QCOMPARE(window.place.compared.toString(), compared);
    QCOMPARE(window.message, message);
}

QTEST_APPLESS_MAIN(TestApplication)
#include "tst_application.moc"

// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace statusbook;
using namespace statusbook::ui;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestSettings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void missingFile_givesDefaults();
    void roundTrip();
    void brokenFile_givesDefaults_data();
    void brokenFile_givesDefaults();
    void unwritablePlace_saysSo();
    void bookmarks_roundTrip();
    void bookmarks_ofTwoWindows_areMerged();
    void bookmarks_missingFile_isNoFault();
    void bookmarks_brokenFile_isPutAside_data();
    void bookmarks_brokenFile_isPutAside();
    void bookmarks_oneBadItem_losesNothingElse();
    void bookmarks_unwritablePlace_saysSo();

private:
    QTemporaryDir m_folder;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
};

void TestSettings::missingFile_givesDefaults()
{
    const Settings settings = Settings::load(path(u"none.ini"_s));
    QVERIFY(settings.place.isStart());
    QCOMPARE(settings.zoom, 0);
    QVERIFY(settings.language.isEmpty());
}

void TestSettings::roundTrip()
{
    Settings settings;
    settings.geometry = QByteArray("\x01\x00\xff", 3);
    settings.zoom = -3;
    settings.language = u"ar"_s;
    settings.place = {{u"smtp"_s, u"252"_s}, {u"grpc"_s, u"14"_s}};
    settings.systems = {u"smtp"_s};
    settings.outcomes = {u"success"_s, u"notice"_s};
    settings.sortByName = true;
    QVERIFY(settings.save(path(u"sub/settings.ini"_s)));
    const Settings loaded = Settings::load(path(u"sub/settings.ini"_s));
    QCOMPARE(loaded.geometry, settings.geometry);
    QCOMPARE(loaded.zoom, settings.zoom);
    QCOMPARE(loaded.language, settings.language);
    QCOMPARE(loaded.place, settings.place);
    QCOMPARE(loaded.systems, settings.systems);
    QCOMPARE(loaded.outcomes, settings.outcomes);
    QVERIFY(loaded.sortByName);
}

void TestSettings::brokenFile_givesDefaults_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("binary") << QByteArray("\x00\xff\xfe[[[\n=\n\x80", 11);
    QTest::newRow("other types") << QByteArray(
        "[window]\nzoom=many\ngeometry=@Invalid()\n[place]\ncode=550\n");
    QTest::newRow("zoom out of range") << QByteArray("[window]\nzoom=4711\n");
    QTest::newRow("cut off") << QByteArray("[window]\ngeometry=@ByteArray(\\x1\\xd");
}

void TestSettings::brokenFile_givesDefaults()
{
    QFETCH(const QByteArray, bytes);
    write(path(u"broken.ini"_s), bytes);
    const Settings settings = Settings::load(path(u"broken.ini"_s));
    QVERIFY(settings.place.isStart());
    QVERIFY(settings.zoom >= Settings::leastZoom && settings.zoom <= Settings::mostZoom);
}

void TestSettings::unwritablePlace_saysSo()
{
    write(path(u"file"_s), "x");
    QVERIFY(!Settings().save(path(u"file/settings.ini"_s)));
}

void TestSettings::bookmarks_roundTrip()
{
    const QList<models::Bookmark> bookmarks{{{u"smtp"_s, u"550"_s}, {}},
                                            {{u"smtp"_s, u"252"_s}, {u"smtp"_s, u"550"_s}}};
    QVERIFY(BookmarkFile::save(path(u"b/bookmarks.json"_s), bookmarks));
    QString fault;
    QCOMPARE(BookmarkFile::load(path(u"b/bookmarks.json"_s), &fault), bookmarks);
    QVERIFY(fault.isEmpty());
}

void TestSettings::bookmarks_ofTwoWindows_areMerged()
{
    const auto smtp = [](const QString &code) { return models::Bookmark{{u"smtp"_s, code}, {}}; };
    const QList<models::Bookmark> both{smtp(u"250"_s), smtp(u"421"_s)};
    const QList<models::Bookmark> stored{smtp(u"250"_s), smtp(u"421"_s), smtp(u"550"_s)};
    // One was added here while the other window added 550 …
    QCOMPARE(ui::mergedBookmarks(stored, both, both + QList{smtp(u"451"_s)}),
             stored + QList{smtp(u"451"_s)});
    // … or removed, or is what the other window added.
    QCOMPARE(ui::mergedBookmarks(stored, both, {smtp(u"421"_s)}),
             (QList<models::Bookmark>{smtp(u"421"_s), smtp(u"550"_s)}));
    QCOMPARE(ui::mergedBookmarks(stored, both, both + QList{smtp(u"550"_s)}), stored);
}

void TestSettings::bookmarks_missingFile_isNoFault()
{
    QString fault;
    QVERIFY(BookmarkFile::load(path(u"nothing.json"_s), &fault).isEmpty());
    QVERIFY(fault.isEmpty());
}

void TestSettings::bookmarks_brokenFile_isPutAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray("{\"bookmarks\": [{\"code\":");
    QTest::newRow("other shape") << QByteArray("[1, 2]");
}

void TestSettings::bookmarks_brokenFile_isPutAside()
{
    QFETCH(const QByteArray, bytes);
    const QString file = path(u"bad.json"_s);
    write(file, bytes);
    QString fault;
    QVERIFY(BookmarkFile::load(file, &fault).isEmpty());
    QVERIFY(!fault.isEmpty());
    QVERIFY(!QFile::exists(file));
    QFile kept(file + u".broken"_s);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), bytes);
}

void TestSettings::bookmarks_oneBadItem_losesNothingElse()
{
    write(path(u"items.json"_s),
          R"({"bookmarks": [{"code": "550"}, 7, {"code": "smtp/550"}, {"code": "smtp/550"}]})");
    QString fault;
    QCOMPARE(BookmarkFile::load(path(u"items.json"_s), &fault),
             (QList<models::Bookmark>{{{u"smtp"_s, u"550"_s}, {}}}));
}

void TestSettings::bookmarks_unwritablePlace_saysSo()
{
    write(path(u"file2"_s), "x");
    QVERIFY(!BookmarkFile::save(path(u"file2/bookmarks.json"_s), {}));
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"

// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/languagetag.h"

#include <QTest>

using namespace statusbook::core;
using namespace Qt::StringLiterals;

class TestLanguageTag : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nearest_data();
    void nearest();
    void exactRegionWins();
    void firstOfPreferences_data();
    void firstOfPreferences();
};

void TestLanguageTag::nearest_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("language");
    QTest::newRow("plain") << u"tr"_s << u"tr"_s;
    QTest::newRow("capitals") << u"TR"_s << u"tr"_s;
    QTest::newRow("blanks around") << u" tr "_s << u"tr"_s;
    QTest::newRow("with region") << u"tr_TR"_s << u"tr"_s;
    QTest::newRow("with encoding") << u"tr_TR.UTF-8"_s << u"tr"_s;
    QTest::newRow("encoding without region") << u"tr.UTF-8"_s << u"tr"_s;
    QTest::newRow("with modifier") << u"tr_TR@x"_s << u"tr"_s;
    QTest::newRow("encoding and modifier") << u"ar_EG.UTF-8@latin"_s << u"ar"_s;
    QTest::newRow("BCP 47") << u"pt-BR"_s << u"pt_BR"_s;
    QTest::newRow("POSIX form") << u"pt_BR.UTF-8"_s << u"pt_BR"_s;
    QTest::newRow("any case") << u"PT-br"_s << u"pt_BR"_s;
    QTest::newRow("language of a region") << u"pt"_s << u"pt_BR"_s;
    QTest::newRow("another region") << u"pt_PT"_s << u"pt_BR"_s;
    QTest::newRow("Chinese") << u"zh"_s << u"zh_CN"_s;
    QTest::newRow("Chinese by script") << u"zh-Hans"_s << u"zh_CN"_s;
    QTest::newRow("Chinese by script and region") << u"zh-Hans-CN"_s << u"zh_CN"_s;
    QTest::newRow("Chinese, POSIX form") << u"zh_CN.UTF-8"_s << u"zh_CN"_s;
    QTest::newRow("C") << u"C"_s << u"en"_s;
    QTest::newRow("C with encoding") << u"C.UTF-8"_s << u"en"_s;
    QTest::newRow("POSIX") << u"POSIX"_s << u"en"_s;
    QTest::newRow("English of a region") << u"en_GB.UTF-8"_s << u"en"_s;
    QTest::newRow("unknown") << u"xx"_s << QString();
    QTest::newRow("known beginning only") << u"koi"_s << QString();
    QTest::newRow("a name") << u"turkish"_s << QString();
    QTest::newRow("one letter") << u"t"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("blank") << u"  "_s << QString();
    QTest::newRow("dash alone") << u"-"_s << QString();
    QTest::newRow("encoding alone") << u".UTF-8"_s << QString();
    QTest::newRow("modifier alone") << u"@latin"_s << QString();
}

void TestLanguageTag::nearest()
{
    QFETCH(const QString, wanted);
    QFETCH(const QString, language);
    const QStringList available{u"en"_s, u"tr"_s, u"ko"_s, u"ar"_s, u"pt_BR"_s, u"zh_CN"_s};
    QCOMPARE(nearestLanguage(wanted, available), language);
    QCOMPARE(nearestLanguage(wanted, {}), QString());
}

void TestLanguageTag::exactRegionWins()
{
    const QStringList available{u"pt_PT"_s, u"pt_BR"_s};
    QCOMPARE(nearestLanguage(u"pt-BR", available), u"pt_BR"_s);
    QCOMPARE(nearestLanguage(u"pt", available), u"pt_PT"_s);
    QCOMPARE(nearestLanguage(u"pt_AO", available), u"pt_PT"_s);
}

void TestLanguageTag::firstOfPreferences_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("language");
    QTest::newRow("first is there") << QStringList{u"ko"_s, u"tr"_s} << u"ko"_s;
    QTest::newRow("first is not there") << QStringList{u"ja"_s, u"tr"_s} << u"tr"_s;
    QTest::newRow("near beats a later exact one") << QStringList{u"tr_CY"_s, u"ko"_s} << u"tr"_s;
    QTest::newRow("none is there") << QStringList{u"ja"_s, u"th"_s} << QString();
    QTest::newRow("nothing wanted") << QStringList() << QString();
}

void TestLanguageTag::firstOfPreferences()
{
    QFETCH(const QStringList, wanted);
    QFETCH(const QString, language);
    QCOMPARE(nearestLanguage(wanted, {u"en"_s, u"tr"_s, u"ko"_s}), language);
}

QTEST_GUILESS_MAIN(TestLanguageTag)
#include "tst_languagetag.moc"

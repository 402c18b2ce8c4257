// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/endings.h"
#include "core/textfold.h"

#include <QTest>

using namespace statusbook::core;
using namespace Qt::StringLiterals;

class TestEndings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void removed_data();
    void removed();
    void article_data();
    void article();
};

void TestEndings::removed_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("stem");
    QTest::newRow("English, -ing") << u"en"_s << u"redirecting"_s << u"redirect"_s;
    QTest::newRow("English, -ed") << u"en"_s << u"rejected"_s << u"reject"_s;
    QTest::newRow("English, British") << u"en"_s << u"authorised"_s << u"author"_s;
    QTest::newRow("English, nothing left") << u"en"_s << u"used"_s << u"used"_s;
    QTest::newRow("English, no ending") << u"en"_s << u"mailbox"_s << u"mailbox"_s;
    QTest::newRow("Turkish, longest ending") << u"tr"_s << u"sertifikasının"_s << u"sertifika"_s;
    QTest::newRow("Turkish, plural") << u"tr"_s << u"istekler"_s << u"istek"_s;
    QTest::newRow("Korean, particle") << u"ko"_s << u"연결이"_s << u"연결"_s;
    QTest::newRow("Korean, verb") << u"ko"_s << u"거부되었습니다"_s << u"거부"_s;
    QTest::newRow("Korean, one syllable stays") << u"ko"_s << u"값이"_s << u"값이"_s;
    QTest::newRow("German") << u"de"_s << u"Verbindungen"_s << u"Verbind"_s;
    QTest::newRow("Russian") << u"ru"_s << u"соединения"_s << u"соединени"_s;
    QTest::newRow("Arabic, article too") << u"ar"_s << u"الشهادات"_s << u"شهاد"_s;
    QTest::newRow("another language's ending")
        << u"en"_s << u"sertifikasının"_s << u"sertifikasının"_s;
    QTest::newRow("language without a list") << u"vi"_s << u"redirecting"_s << u"redirecting"_s;
    QTest::newRow("empty") << u"en"_s << QString() << QString();
}

void TestEndings::removed()
{
    QFETCH(const QString, language);
    QFETCH(const QString, word);
    QFETCH(const QString, stem);
    const QString folded = fold(word);
    QCOMPARE(Endings(language).removedFrom(folded), fold(stem));
}

void TestEndings::article_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("bare");
    QTest::newRow("article") << u"الصندوق"_s << u"صندوق"_s;
    QTest::newRow("and the") << u"والصندوق"_s << u"صندوق"_s;
    QTest::newRow("for the") << u"للصندوق"_s << u"صندوق"_s;
    QTest::newRow("none") << u"صندوق"_s << u"صندوق"_s;
    QTest::newRow("too short to be one") << u"البر"_s << u"البر"_s;
    QTest::newRow("another script") << u"mailbox"_s << u"mailbox"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestEndings::article()
{
    QFETCH(const QString, word);
    QFETCH(const QString, bare);
    const QString folded = fold(word);
    QCOMPARE(withoutArticle(folded), fold(bare));
}

QTEST_GUILESS_MAIN(TestEndings)
#include "tst_endings.moc"

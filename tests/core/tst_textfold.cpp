// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/textfold.h"

#include <QRandomGenerator>
#include <QTest>

using namespace statusbook::core;
using namespace Qt::StringLiterals;

namespace {

QString words(const QString &text)
{
    const QString folded = fold(text);
    QStringList pieces;
    for (const FoldedWord &word : wordsOf(folded))
        pieces.append(folded.sliced(word.start, word.length));
    return pieces.join(u'|');
}

// Any code units, lone surrogates included.
QString randomText(QRandomGenerator &random)
{
    static const QString mixed = u"aIıİß Ł5.1٣ـأىة한글ㅎ\u0301\u200f\U0001F600\U0001D7D3ｶﾞ漢ไทय़"_s;
    QString text;
    for (int i = random.bounded(40); i > 0; --i) {
        const bool known = random.bounded(2) == 0;
        text += known ? mixed[random.bounded(static_cast<int>(mixed.size()))]
                      : QChar(random.bounded(0x10000));
    }
    return text;
}

} // namespace

class TestTextFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsAlike_data();
    void foldsAlike();
    void foldsApart_data();
    void foldsApart();
    void folded_data();
    void folded();
    void halfComposedHangulIsPrefix_data();
    void halfComposedHangulIsPrefix();
    void initials_data();
    void initials();
    void wordsOf_data();
    void wordsOf();
    void everyPositionOfUnspacedRun();
    void origin_data();
    void origin();
    void anyTextFoldsOnce();
};

// What people type in several ways and mean one thing.
void TestTextFold::foldsAlike_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("other");
    QTest::newRow("case") << u"Mailbox FULL"_s << u"mailbox full"_s;
    QTest::newRow("Turkish dotted capital") << u"İLETİ"_s << u"ileti"_s;
    QTest::newRow("Turkish dotless small") << u"ışık"_s << u"isik"_s;
    QTest::newRow("Turkish capital without dot") << u"IŞIK"_s << u"ışık"_s;
    QTest::newRow("Turkish i with a combining dot") << u"i\u0307leti"_s << u"ileti"_s;
    QTest::newRow("accent") << u"café"_s << u"cafe"_s;
    QTest::newRow("accent, decomposed") << u"cafe\u0301"_s << u"café"_s;
    QTest::newRow("several accents, Vietnamese") << u"Tiếng Việt"_s << u"tieng viet"_s;
    QTest::newRow("Vietnamese d") << u"Đà Nẵng"_s << u"da nang"_s;
    QTest::newRow("sharp s") << u"größe"_s << u"grosse"_s;
    QTest::newRow("capital sharp s") << u"GRÖẞE"_s << u"größe"_s;
    QTest::newRow("Danish o") << u"Ørsted"_s << u"orsted"_s;
    QTest::newRow("Polish l") << u"Łódź"_s << u"lodz"_s;
    QTest::newRow("ae") << u"Æther"_s << u"aether"_s;
    QTest::newRow("oe") << u"Œuvre"_s << u"oeuvre"_s;
    QTest::newRow("Cyrillic case") << u"ОШИБКА"_s << u"ошибка"_s;
    QTest::newRow("Cyrillic yo") << u"ещё"_s << u"еще"_s;
    QTest::newRow("Greek final sigma") << u"ΣΦΑΛΜΑΤΟΣ"_s << u"σφαλματος"_s;
    QTest::newRow("ligature") << u"ﬁle"_s << u"file"_s;
    QTest::newRow("full width") << u"ＳＭＴＰ　５５０"_s << u"smtp 550"_s;
    QTest::newRow("half width kana") << u"ﾊﾞｯﾌｧ"_s << u"バッファ"_s;
    QTest::newRow("superscript") << u"5²"_s << u"52"_s;
    QTest::newRow("mathematical digits") << u"\U0001D7D3\U0001D7D3\U0001D7CE"_s << u"550"_s;
    QTest::newRow("curly apostrophe") << u"can’t"_s << u"can't"_s;
    QTest::newRow("soft hyphen") << u"mail\u00ADbox"_s << u"mailbox"_s;
    QTest::newRow("zero width joiner") << u"mail\u200Dbox"_s << u"mailbox"_s;
    QTest::newRow("bidi isolates") << u"\u2066550\u2069"_s << u"550"_s;
    QTest::newRow("bidi marks") << u"\u200F550\u200E\u202B\u202C"_s << u"550"_s;
    QTest::newRow("byte order mark") << u"\uFEFF550"_s << u"550"_s;
    QTest::newRow("Arabic marks") << u"بَرِيدٌ"_s << u"بريد"_s;
    QTest::newRow("superscript alef") << u"هٰذا"_s << u"هذا"_s;
    QTest::newRow("tatweel") << u"بـــريد"_s << u"بريد"_s;
    QTest::newRow("alef with hamza") << u"أخطاء"_s << u"اخطاء"_s;
    QTest::newRow("alef with hamza below") << u"إعادة"_s << u"اعادة"_s;
    QTest::newRow("alef with madda") << u"آخر"_s << u"اخر"_s;
    QTest::newRow("alef wasla") << u"ٱلبريد"_s << u"البريد"_s;
    QTest::newRow("alef maksura and ya") << u"على"_s << u"علي"_s;
    QTest::newRow("Farsi ya") << u"علی"_s << u"علي"_s;
    QTest::newRow("ya with hamza") << u"خاطئ"_s << u"خاطي"_s;
    QTest::newRow("waw with hamza") << u"مؤقت"_s << u"موقت"_s;
    QTest::newRow("ta marbuta and ha") << u"رسالة"_s << u"رساله"_s;
    QTest::newRow("Farsi kaf") << u"کود"_s << u"كود"_s;
    QTest::newRow("presentation forms") << u"\uFEFB\uFE91"_s << u"لاب"_s;
    QTest::newRow("Arabic-Indic digits") << u"٥٥٠"_s << u"550"_s;
    QTest::newRow("extended Arabic-Indic digits") << u"۵۵۰"_s << u"550"_s;
    QTest::newRow("Devanagari digits") << u"५५०"_s << u"550"_s;
    QTest::newRow("Thai digits") << u"๕๕๐"_s << u"550"_s;
    QTest::newRow("Hangul, decomposed") << u"\u1106\u1166\u110B\u1175\u11AF"_s << u"메일"_s;
    QTest::newRow("Hangul compatibility letter") << u"ㅁ"_s << u"\u1106"_s;
    QTest::newRow("half width Hangul") << u"\uFFB1"_s << u"ㅁ"_s;
}

void TestTextFold::foldsAlike()
{
    QFETCH(const QString, text);
    QFETCH(const QString, other);
    QCOMPARE(fold(text), fold(other));
    QVERIFY(!fold(text).isEmpty());
}

void TestTextFold::foldsApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("other");
    QTest::newRow("other vowel") << u"메일"_s << u"마일"_s;
    QTest::newRow("other Arabic letter") << u"بريد"_s << u"تريد"_s;
    QTest::newRow("voiced kana") << u"カ"_s << u"ガ"_s;
    QTest::newRow("Cyrillic look-alike") << u"а"_s << u"a"_s;
    QTest::newRow("Thai tone mark") << u"ใกล"_s << u"ใกล้"_s;
}

void TestTextFold::foldsApart()
{
    QFETCH(const QString, text);
    QFETCH(const QString, other);
    QVERIFY(fold(text) != fold(other));
}

void TestTextFold::folded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("result");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("four Turkish i") << u"iıIİ"_s << u"iiii"_s;
    QTest::newRow("signs stay") << u"5.1.1_a-b+c/d"_s << u"5.1.1_a-b+c/d"_s;
    QTest::newRow("lone high surrogate vanishes") << u"a"_s + QChar(0xD83D) + u"b"_s << u"ab"_s;
    QTest::newRow("lone low surrogate vanishes") << u"a"_s + QChar(0xDE00) + u"b"_s << u"ab"_s;
    QTest::newRow("high surrogate at the end vanishes") << u"a"_s + QChar(0xD83D) << u"a"_s;
    QTest::newRow("surrogates the wrong way round vanish")
        << QString(QChar(0xDE00)) + QChar(0xD83D) << QString();
    QTest::newRow("paired surrogates stay") << u"a\U0001F600"_s << u"a\U0001F600"_s;
    QTest::newRow("letters beyond the first plane") << u"\U00010400"_s << u"\U00010428"_s;
    QTest::newRow("Hangul as letters") << u"메"_s << u"\u1106\u1166"_s;
}

void TestTextFold::folded()
{
    QFETCH(const QString, text);
    QFETCH(const QString, result);
    QCOMPARE(fold(text), result);
}

void TestTextFold::halfComposedHangulIsPrefix_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("whole");
    QTest::newRow("consonant alone") << u"ㅁ"_s << u"메일"_s;
    QTest::newRow("syllable without its end") << u"메이"_s << u"메일"_s;
    QTest::newRow("next consonant begun") << u"메ㅇ"_s << u"메일"_s;
    QTest::newRow("two syllables") << u"서ㅂ"_s << u"서버"_s;
}

void TestTextFold::halfComposedHangulIsPrefix()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, whole);
    QVERIFY(fold(whole).startsWith(fold(typed)));
}

void TestTextFold::initials_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("result");
    QTest::newRow("two syllables") << u"메일"_s << u"ㅁㅇ"_s;
    QTest::newRow("three syllables") << u"메일함"_s << u"ㅁㅇㅎ"_s;
    QTest::newRow("doubled consonant") << u"꿈속"_s << u"ㄲㅅ"_s;
    QTest::newRow("one syllable") << u"뜻"_s << QString();
    QTest::newRow("consonants only") << u"ㅁㅇ"_s << QString();
    QTest::newRow("mixed with Latin") << u"메일a"_s << QString();
    QTest::newRow("Latin") << u"mail"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestTextFold::initials()
{
    QFETCH(const QString, word);
    QFETCH(const QString, result);
    QCOMPARE(hangulInitials(fold(word)), fold(result));
}

void TestTextFold::wordsOf_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("result");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("signs only") << u" ,.–() "_s << QString();
    QTest::newRow("words") << u"Mailbox full."_s << u"mailbox|full"_s;
    QTest::newRow("dotted code") << u"see 5.1.1."_s << u"see|5.1.1"_s;
    QTest::newRow("dotted pattern") << u"5.7.x"_s << u"5.7.x"_s;
    QTest::newRow("decimal") << u"0.07"_s << u"0.07"_s;
    QTest::newRow("dot between words") << u"example.com"_s << u"example|com"_s;
    QTest::newRow("dash and underscore") << u"mailbox-full RCPT_TO"_s << u"mailbox|full|rcpt|to"_s;
    QTest::newRow("apostrophe") << u"can’t"_s << u"can|t"_s;
    QTest::newRow("Arabic, Arabic comma") << u"خطأ، بريد"_s << u"خطا|بريد"_s;
    QTest::newRow("Devanagari keeps its marks") << u"त्रुटि कोड"_s << u"त्रुटि|कोड"_s;
    QTest::newRow("Han run") << u"邮箱满"_s << u"邮箱满|箱满|满"_s;
    QTest::newRow("Han and Latin") << u"SMTP邮箱550"_s << u"smtp|邮箱|箱|550"_s;
    QTest::newRow("kana and Han are one run") << u"送信エ"_s << u"送信エ|信エ|エ"_s;
    QTest::newRow("Thai run") << u"เต็ม"_s << u"เต็ม|ต็ม|็ม|ม"_s;
    QTest::newRow("two Thai runs") << u"กข คง"_s << u"กข|ข|คง|ง"_s;
    QTest::newRow("emoji is a word") << u"a \U0001F600 b"_s << u"a|\U0001F600|b"_s;
}

void TestTextFold::wordsOf()
{
    QFETCH(const QString, text);
    QFETCH(const QString, result);
    QCOMPARE(words(text), result);
}

void TestTextFold::everyPositionOfUnspacedRun()
{
    const QString run = u"信箱已满无法投递"_s;
    const QList<FoldedWord> found = statusbook::core::wordsOf(run);
    QCOMPARE(found.size(), run.size());
    for (int i = 0; i < run.size(); ++i) {
        QCOMPARE(found[i].start, i);
        QCOMPARE(found[i].start + found[i].length, static_cast<int>(run.size()));
        QVERIFY(isUnspaced(run[i]));
    }
    QVERIFY(!isUnspaced(u'a'));
    QVERIFY(!isUnspaced(u'한'));
}

void TestTextFold::origin_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("origin");
    QTest::newRow("empty") << QString() << QList{0};
    QTest::newRow("one to one") << u"abc"_s << QList{0, 1, 2, 3};
    QTest::newRow("one to two") << u"aßb"_s << QList{0, 1, 1, 2, 3};
    QTest::newRow("two to one") << u"e\u0301b"_s << QList{0, 2, 3};
    QTest::newRow("syllable to three") << u"일a"_s << QList{0, 0, 0, 1, 2};
    QTest::newRow("mark in front") << u"\u200Fa"_s << QList{1, 2};
    QTest::newRow("paired surrogates") << u"\U0001F600a"_s << QList{0, 0, 2, 3};
    QTest::newRow("lone surrogate") << QString(QChar(0xD83D)) + u"a"_s << QList{1, 2};
    QTest::newRow("pair to one") << u"\U0001D7D3a"_s << QList{0, 2, 3};
}

void TestTextFold::origin()
{
    QFETCH(const QString, text);
    QFETCH(const QList<int>, origin);
    const FoldedText folded = foldWithOrigin(text);
    QCOMPARE(folded.text, fold(text));
    QCOMPARE(folded.origin, origin);
}

// Folding a folded text changes nothing, and words and origins lie within their texts.
void TestTextFold::anyTextFoldsOnce()
{
    QRandomGenerator random(550);
    for (int round = 0; round < 2000; ++round) {
        const QString text = randomText(random);
        const FoldedText folded = foldWithOrigin(text);
        QCOMPARE(fold(text), folded.text);
        QCOMPARE(fold(folded.text), folded.text);
        QVERIFY(folded.text.isValidUtf16());
        QCOMPARE(folded.origin.size(), folded.text.size() + 1);
        QVERIFY(std::is_sorted(folded.origin.cbegin(), folded.origin.cend()));
        QCOMPARE(folded.origin.back(), static_cast<int>(text.size()));
        for (const FoldedWord &word : statusbook::core::wordsOf(folded.text)) {
            QVERIFY(word.start >= 0 && word.length > 0);
            QVERIFY(word.start + word.length <= folded.text.size());
        }
    }
}

QTEST_GUILESS_MAIN(TestTextFold)
#include "tst_textfold.moc"

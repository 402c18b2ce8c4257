// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/highlight.h"

#include "core/searchkeys.h"
#include "core/textfold.h"

#include <QTest>

using namespace statusbook::core;
using namespace Qt::StringLiterals;

namespace {

// The text with its matches in brackets.
QString marked(const QString &text, const QList<TextRange> &ranges)
{
    QString result;
    int end = 0;
    for (const TextRange &range : ranges) {
        result += text.sliced(end, range.start - end) + u'['
            + text.sliced(range.start, range.length) + u']';
        end = range.start + range.length;
    }
    return result + text.sliced(end);
}

QStringList each(const QStringList &words, QString (*key)(QStringView))
{
    QStringList result;
    for (const QString &word : words)
        result.append(key(word));
    return result;
}

} // namespace

class TestHighlight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inText_data();
    void inText();
    void insideWords_data();
    void insideWords();
    void inCode_data();
    void inCode();
};

void TestHighlight::inText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("result");
    const QString name = u"Mailbox Not Found"_s;
    QTest::newRow("nothing wanted") << name << QStringList() << name;
    QTest::newRow("empty text") << QString() << QStringList{u"mail"_s} << QString();
    QTest::newRow("beginning") << name << QStringList{u"mail"_s} << u"[Mail]box Not Found"_s;
    QTest::newRow("whole word") << name << QStringList{u"found"_s} << u"Mailbox Not [Found]"_s;
    QTest::newRow("two words") << name << QStringList{u"not"_s, u"mailbox"_s}
                               << u"[Mailbox] [Not] Found"_s;
    QTest::newRow("longest wins") << name << QStringList{u"ma"_s, u"mailb"_s}
                                  << u"[Mailb]ox Not Found"_s;
    QTest::newRow("not inside a word") << name << QStringList{u"box"_s} << name;
    QTest::newRow("every occurrence")
        << u"Bad bad badge"_s << QStringList{u"bad"_s} << u"[Bad] [bad] [bad]ge"_s;
    QTest::newRow("Turkish") << u"İleti Kutusu"_s << QStringList{u"ILETI"_s} << u"[İleti] Kutusu"_s;
    QTest::newRow("accent typed without") << u"Café"_s << QStringList{u"cafe"_s} << u"[Café]"_s;
    QTest::newRow("combining accent belongs to its letter")
        << u"Cafe\u0301s"_s << QStringList{u"cafe"_s} << u"[Cafe\u0301]s"_s;
    QTest::newRow("half of a letter marks it whole")
        << u"Großes"_s << QStringList{u"gros"_s} << u"[Groß]es"_s;
    QTest::newRow("half-composed syllable marks it whole")
        << u"메일함"_s << QStringList{u"메이"_s} << u"[메일]함"_s;
    QTest::newRow("initial consonants mark the syllables")
        << u"메일함 가득"_s << QStringList{u"ㅁㅇ"_s} << u"[메일함] 가득"_s;
    QTest::newRow("Arabic with marks")
        << u"بَريد خاطئ"_s << QStringList{u"بريد"_s} << u"[بَريد] خاطئ"_s;
    QTest::newRow("Arabic, one letter") << u"رسالة"_s << QStringList{u"رساله"_s} << u"[رسالة]"_s;
    QTest::newRow("inside a Han run") << u"邮箱已满"_s << QStringList{u"已满"_s} << u"邮箱[已满]"_s;
    QTest::newRow("matches of a run do not overlap")
        << u"满满满"_s << QStringList{u"满满"_s} << u"[满满]满"_s;
    QTest::newRow("Thai") << u"กล่องเต็ม"_s << QStringList{u"เต็ม"_s} << u"กล่อง[เต็ม]"_s;
    QTest::newRow("beyond the first plane")
        << u"\U0001F600 Mail"_s << QStringList{u"mail"_s} << u"\U0001F600 [Mail]"_s;
    QTest::newRow("dotted code") << u"See 5.1.1"_s << QStringList{u"5.1"_s} << u"See [5.1].1"_s;
}

void TestHighlight::inText()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, words);
    QFETCH(const QString, result);
    QCOMPARE(marked(text, matchesIn(text, each(words, fold))), result);
}

void TestHighlight::insideWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("beginnings");
    QTest::addColumn<QStringList>("pieces");
    QTest::addColumn<QString>("result");
    QTest::newRow("part of a compound")
        << u"Größenüberschreitung"_s << QStringList() << QStringList{u"überschreitung"_s}
        << u"Größen[überschreitung]"_s;
    QTest::newRow("a beginning comes before a piece")
        << u"Boxbox"_s << QStringList{u"bo"_s} << QStringList{u"box"_s} << u"[Bo]xbox"_s;
    QTest::newRow("longest piece")
        << u"Mailbox"_s << QStringList() << QStringList{u"ox"_s, u"box"_s} << u"Mail[box]"_s;
    QTest::newRow("syllables") << u"전자우편함"_s << QStringList() << QStringList{u"우편함"_s}
                               << u"전자[우편함]"_s;
}

void TestHighlight::insideWords()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, beginnings);
    QFETCH(const QStringList, pieces);
    QFETCH(const QString, result);
    QCOMPARE(marked(text, matchesIn(text, each(beginnings, fold), each(pieces, fold))), result);
}

void TestHighlight::inCode_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<QString>("result");
    QTest::newRow("nothing wanted") << u"550"_s << QStringList() << u"550"_s;
    QTest::newRow("prefix") << u"550"_s << QStringList{u"5"_s} << u"[5]50"_s;
    QTest::newRow("whole") << u"550"_s << QStringList{u"550"_s} << u"[550]"_s;
    QTest::newRow("other code") << u"550"_s << QStringList{u"450"_s} << u"550"_s;
    QTest::newRow("longer than the code") << u"550"_s << QStringList{u"5501"_s} << u"550"_s;
    QTest::newRow("longest wins") << u"550"_s << QStringList{u"5"_s, u"55"_s} << u"[55]0"_s;
    QTest::newRow("dots count") << u"5.1.1"_s << QStringList{u"5.1"_s} << u"[5.1].1"_s;
    QTest::newRow("signs are passed over")
        << u"CERT_EXPIRED"_s << QStringList{u"cert-ex"_s} << u"[CERT_EX]PIRED"_s;
    QTest::newRow("case") << u"ECONNRESET"_s << QStringList{u"econn"_s} << u"[ECONN]RESET"_s;
}

void TestHighlight::inCode()
{
    QFETCH(const QString, code);
    QFETCH(const QStringList, keys);
    QFETCH(const QString, result);
    QCOMPARE(marked(code, codeMatchesIn(code, each(keys, codeKey))), result);
}

QTEST_GUILESS_MAIN(TestHighlight)
#include "tst_highlight.moc"

// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/markedtext.h"

#include <QTest>

using namespace statusbook::core;
using namespace Qt::StringLiterals;

namespace {

// "plain|`literal|[link:smtp/450"
QString written(const TextRuns &runs)
{
    QStringList pieces;
    for (const TextRun &run : runs) {
        switch (run.kind) {
        case TextRun::Kind::Plain:
            pieces.append(run.text);
            break;
        case TextRun::Kind::Literal:
            pieces.append(u'`' + run.text);
            break;
        case TextRun::Kind::Link:
            pieces.append(u'[' + run.text + u':' + run.target.toString());
            break;
        }
    }
    return pieces.join(u'|');
}

} // namespace

class TestMarkedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parseMarks_data();
    void parseMarks();
    void withoutMarks_data();
    void withoutMarks();
    void splitFirstSentence_data();
    void splitFirstSentence();
};

void TestMarkedText::parseMarks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("runs");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("plain") << u"Nothing marked."_s << u"Nothing marked."_s;
    QTest::newRow("literal alone") << u"`dig MX example.com`"_s << u"`dig MX example.com"_s;
    QTest::newRow("link alone") << u"[smtp/450]"_s << u"[450:smtp/450"_s;
    QTest::newRow("between words")
        << u"Use `EHLO`, not [smtp/500]."_s << u"Use |`EHLO|, not |[500:smtp/500|."_s;
    QTest::newRow("side by side") << u"`a``b`[s/1][s/2]"_s << u"`a|`b|[1:s/1|[2:s/2"_s;
    QTest::newRow("link to a dotted code")
        << u"[smtp-enhanced/5.1.1]"_s << u"[5.1.1:smtp-enhanced/5.1.1"_s;
    QTest::newRow("slash in the code") << u"[icmpv4/3/4]"_s << u"[3/4:icmpv4/3/4"_s;
    QTest::newRow("brackets inside a literal") << u"`a[s/1]`"_s << u"`a[s/1]"_s;
    QTest::newRow("open literal is plain") << u"a ` b"_s << u"a ` b"_s;
    QTest::newRow("empty literal is plain") << u"a `` b"_s << u"a `` b"_s;
    QTest::newRow("open link is plain") << u"a [smtp/450"_s << u"a [smtp/450"_s;
    QTest::newRow("empty link is plain") << u"a [] b"_s << u"a [] b"_s;
    QTest::newRow("no id is plain") << u"[sic] and [1]"_s << u"[sic] and [1]"_s;
    QTest::newRow("no system is plain") << u"[/450]"_s << u"[/450]"_s;
    QTest::newRow("no code is plain") << u"[smtp/]"_s << u"[smtp/]"_s;
    QTest::newRow("blank in a link is plain") << u"[smtp/4 50]"_s << u"[smtp/4 50]"_s;
    QTest::newRow("inner link of two brackets") << u"[[smtp/450]"_s << u"[|[450:smtp/450"_s;
    QTest::newRow("Arabic around a literal") << u"الأمر `dig` هنا"_s << u"الأمر |`dig| هنا"_s;
}

void TestMarkedText::parseMarks()
{
    QFETCH(const QString, text);
    QFETCH(const QString, runs);
    QCOMPARE(written(statusbook::core::parseMarks(text)), runs);
}

void TestMarkedText::withoutMarks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("both marks") << u"Run `dig MX`, then see [smtp/450]."_s
                                << u"Run dig MX, then see 450."_s;
    QTest::newRow("unbalanced stays") << u"a ` b [c"_s << u"a ` b [c"_s;
}

void TestMarkedText::withoutMarks()
{
    QFETCH(const QString, text);
    QFETCH(const QString, plain);
    QCOMPARE(statusbook::core::withoutMarks(text), plain);
}

void TestMarkedText::splitFirstSentence_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("rest");
    QTest::newRow("empty") << QString() << QString() << QString();
    QTest::newRow("one sentence") << u"It failed."_s << u"It failed."_s << QString();
    QTest::newRow("no full stop") << u"It failed"_s << u"It failed"_s << QString();
    QTest::newRow("two sentences")
        << u"It failed. Try again."_s << u"It failed."_s << u"Try again."_s;
    QTest::newRow("blanks between vanish") << u"One.   Two. "_s << u"One."_s << u"Two."_s;
    QTest::newRow("question") << u"Why? So."_s << u"Why?"_s << u"So."_s;
    QTest::newRow("dot in a number")
        << u"Code 5.1.1 says so. Yes."_s << u"Code 5.1.1 says so."_s << u"Yes."_s;
    QTest::newRow("dot in a literal")
        << u"Run `a. b` now. Then wait."_s << u"Run `a. b` now."_s << u"Then wait."_s;
    QTest::newRow("dot in a host name")
        << u"Ask example.com now. Then wait."_s << u"Ask example.com now."_s << u"Then wait."_s;
    QTest::newRow("Arabic question mark") << u"لماذا؟ لأن."_s << u"لماذا؟"_s << u"لأن."_s;
    QTest::newRow("ideographic full stop needs no blank")
        << u"拒绝了。再试。"_s << u"拒绝了。"_s << u"再试。"_s;
    QTest::newRow("danda") << u"विफल। फिर।"_s << u"विफल।"_s << u"फिर।"_s;
    QTest::newRow("Korean") << u"거부합니다. 기다리십시오."_s << u"거부합니다."_s
                            << u"기다리십시오."_s;
}

void TestMarkedText::splitFirstSentence()
{
    QFETCH(const QString, text);
    QFETCH(const QString, sentence);
    QFETCH(const QString, rest);
    const FirstSentence split = statusbook::core::splitFirstSentence(text);
    QCOMPARE(split.sentence.toString(), sentence);
    QCOMPARE(split.rest.toString(), rest);
}

QTEST_GUILESS_MAIN(TestMarkedText)
#include "tst_markedtext.moc"

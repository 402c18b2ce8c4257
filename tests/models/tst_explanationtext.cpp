// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/explanationtext.h"

#include <QTest>

using namespace statusbook;
using namespace Qt::StringLiterals;

// What is shown of a text, and where its marks stand in it.
class TestExplanationText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksTheCodes_data();
    void marksTheCodes();
    void marksAPlaceOnce();
    void replacesWhatIsNoText();
    void showsExcerptsOfLongTexts();
    void showsExcerptsOfLongLines();
    void showsTheLastPlaceOfManyFindings();
    void cutsCharactersWhole();

private:
    [[nodiscard]] models::ExplanationText textOf(const QByteArray &bytes,
                                                 qsizetype longest = models::longestShownText) const
    {
        return models::explanationText(m_explainer.explain(bytes), longest);
    }
    static QStringList marked(const models::ExplanationText &text)
    {
        QStringList pieces;
        for (const models::TextMark &mark : text.marks)
            pieces.append(text.text.mid(mark.start, mark.length));
        return pieces;
    }

    core::explain::Explainer m_explainer;
};

void TestExplanationText::marksTheCodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("marks");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &text,
                        const QStringList &marks) {
        QTest::newRow(name) << bytes << text << marks;
    };
    row("empty", "", u""_s, {});
    row("no code", "hello", u"hello"_s, {});
    row("line ends", "a\r\nHTTP/1.1 404 x\rb\nHTTP/1.1 502 y\r\n",
        u"a\nHTTP/1.1 404 x\nb\nHTTP/1.1 502 y\n"_s, {u"404"_s, u"502"_s});
    row("before a line end", "HTTP/1.1 404\r\nx", u"HTTP/1.1 404\nx"_s, {u"404"_s});
    row("letters of several bytes", "çağrı 메일 😀 HTTP/1.1 404 رمز HTTP/1.1 500",
        u"çağrı 메일 😀 HTTP/1.1 404 رمز HTTP/1.1 500"_s, {u"404"_s, u"500"_s});
    row("words", "rpc error: code = Unavailable desc = x",
        u"rpc error: code = Unavailable desc = x"_s, {u"Unavailable"_s});
}

void TestExplanationText::marksTheCodes()
{
    QFETCH(const QByteArray, bytes);
    const models::ExplanationText text = textOf(bytes);
    QTEST(text.text, "text");
    QTEST(marked(text), "marks");
    QVERIFY(text.whole);
    QVERIFY(text.lineLabels.isEmpty());
}

void TestExplanationText::marksAPlaceOnce()
{
    core::explain::Explanation explanation;
    explanation.transcript.text = "550 x";
    core::explain::Finding smtp;
    smtp.code = core::explain::CodeText(550);
    smtp.place = {0, 3};
    smtp.confidence = 0.6F;
    core::explain::Finding ftp = smtp;
    ftp.system = core::explain::CodeSystem::Ftp;
    ftp.confidence = 0.8F;
    core::explain::Finding guess = smtp;
    guess.place = {4, 5};
    guess.confidence = 0.3F;
    explanation.findings = {smtp, ftp, guess};
    const models::ExplanationText text = models::explanationText(explanation);
    QCOMPARE(marked(text), QStringList{u"550"_s});
    QCOMPARE(text.marks.constFirst().finding.id(), (core::CodeId{u"ftp"_s, u"550"_s}));
}

void TestExplanationText::replacesWhatIsNoText()
{
    QByteArray bytes("a");
    bytes.append('\0').append("HTTP/1.1 404 \xef\xb7\x90\xe2\x80\xa9");
    core::explain::Explanation explanation;
    explanation.transcript.text = bytes;
    QCOMPARE(models::explanationText(explanation).text, u"a\uFFFDHTTP/1.1 404 \uFFFD\uFFFD"_s);
}

void TestExplanationText::showsExcerptsOfLongTexts()
{
    QByteArray bytes;
    for (int line = 1; line <= 1000; ++line)
        bytes += line == 2 || line == 500 || line == 900 ? "GET / HTTP/1.1\" 404 196\n" : "idle\n";
    const models::ExplanationText text = textOf(bytes, 1000);
    QVERIFY(!text.whole);
    QCOMPARE(marked(text), (QStringList{u"404"_s, u"404"_s})); // the first and the last
    QCOMPARE(text.text,
             u"idle\nGET / HTTP/1.1\" 404 196\nidle\nidle\n⋯ 898\nidle\nidle\n"
             "GET / HTTP/1.1\" 404 196\nidle\nidle"_s);
    QCOMPARE(text.lineLabels, QList<qsizetype>{text.text.indexOf(u'⋯')});
}

void TestExplanationText::showsExcerptsOfLongLines()
{
    const QByteArray noise(models::longestShownLine, 'x');
    const models::ExplanationText text = textOf(noise + " HTTP/1.1 404 " + noise);
    QVERIFY(!text.whole);
    QCOMPARE(marked(text), QStringList{u"404"_s});
    QVERIFY(text.text.size() < 1000);
    QVERIFY(text.text.contains(u"\n…xxx"_s) && text.text.endsWith(u"xxx…"_s));
}

void TestExplanationText::showsTheLastPlaceOfManyFindings()
{
    QByteArray bytes;
    for (int line = 0; line < 100; ++line)
        bytes += "GET / HTTP/1.1\" 404 196\nidle\nidle\nidle\nidle\nidle\n";
    core::explain::ExplainOptions options;
    options.mostFindings = 3;
    const auto text = models::explanationText(m_explainer.explain(bytes, options));
    QVERIFY(!text.whole);
    QCOMPARE(text.marks.size(), 2);
    QVERIFY(text.text.contains(u"⋯ 593\n"_s));
}

void TestExplanationText::cutsCharactersWhole()
{
    QByteArray noise;
    while (noise.size() < models::longestShownLine)
        noise += "ğ가";
    for (int shift = 0; shift < 5; ++shift) {
        const models::ExplanationText text =
            textOf(QByteArray(shift, 'x') + noise + " HTTP/1.1 404 " + noise);
        QVERIFY(!text.text.contains(QChar(QChar::ReplacementCharacter)));
        QCOMPARE(marked(text), QStringList{u"404"_s});
    }
}

QTEST_GUILESS_MAIN(TestExplanationText)
#include "tst_explanationtext.moc"

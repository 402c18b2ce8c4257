// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/explain/htmltext.h"

#include <QTest>

using namespace statusbook::core::explain;

class TestHtmlText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheWords_data();
    void takesTheWords();
};

void TestHtmlText::takesTheWords_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const char *html, const char *text) {
        QTest::newRow(name) << QByteArray(html) << QByteArray(text);
    };
    row("plain", "550 5.1.1", "550 5.1.1");
    row("tags", "<b>550</b> <i class=\"x\">5.1.1</i>", "550 5.1.1");
    row("lines", "<p>one</p><p>two<br>three</p>", "one\ntwo\nthree\n");
    row("blanks", "a\n   b\t c", "a b c");
    row("entities", "&lt;ben@example.org&gt; &amp; &quot;x&quot;&nbsp;y",
        "<ben@example.org> & \"x\" y");
    row("numbers", "&#53;&#x35;0 &#8364;", "550 \xE2\x82\xAC");
    row("unknown entity", "a & b &bogus; &#0;", "a & b &bogus; \xEF\xBF\xBD");
    row("style", "<style>p { color: #550; }</style>x<script>550</script>y", "xy");
    row("head", "<html><head><title>550</title></head><body>x</body></html>", "x\n");
    row("comment", "a<!-- 550 -->b", "ab");
    row("less than", "1 < 2 and <3", "1 < 2 and <3");
    row("cut tag", "a<b", "a");
    row("cut comment", "a<!-- b", "a");
    row("cut style", "a<style>b", "a");
    row("nothing", "", "");
}

void TestHtmlText::takesTheWords()
{
    QFETCH(const QByteArray, html);
    QFETCH(const QByteArray, text);
    QCOMPARE(textOfHtml(html), text);
}

QTEST_GUILESS_MAIN(TestHtmlText)
#include "tst_htmltext.moc"

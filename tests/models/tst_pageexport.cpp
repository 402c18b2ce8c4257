// SPDX-FileCopyrightText: 2026 Statusbook contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/comparison.h"
#include "models/documents.h"
#include "models/pageexport.h"
#include "support/samplecontent.h"

#include <QTest>

using namespace statusbook;
using namespace statusbook::models;
using namespace Qt::StringLiterals;

namespace {

Page sample()
{
    Page page{u"A <b>"_s, u"ar"_s, {}};
    page.blocks = {TitleBlock{u"550"_s, u"A|B <b>"_s},
                   ParagraphBlock{{core::parseMarks(u"Run `dig *x*` and [smtp/450]."), false}},
                   WireBlock{u"C: a\nS: <b>"_s, u"550"_s}};
    GridBlock grid;
    grid.titleA = u"one"_s;
    grid.titleB = u"two"_s;
    GridRow row;
    row.label = u"Outcome"_s;
    row.a = {ParagraphBlock{{core::parseMarks(u"yes|no `a | b`"), false}}};
    row.b = {ParagraphBlock{{core::parseMarks(u"plain English"), true}}};
    row.sign = GridRow::Sign::Different;
    row.fact = true;
    grid.rows.append(row);
    page.blocks.append(grid);
    return page;
}

} // namespace

class TestPageExport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainText_isWhatAPersonReads();
    void markdown_escapesAndTabulates();
    void html_escapesAndMarksLanguages();
    void everyTextNamesTheSystem();
    void untranslatedTexts_sayOnceThatTheyAreEnglish();
    void controlCharacters_areShown_data();
    void controlCharacters_areShown();
    void literals_mayHoldBackticks();
    void remarksOnEquivalents_standInEveryFormat();
    void manyCompanions_areListedByTheirCodes();
    void everyEntryAndPair_exports();
};

void TestPageExport::plainText_isWhatAPersonReads()
{
    const QString text = toPlainText(sample());
    QVERIFY(text.startsWith(u"550  A|B <b>\n"));
    QVERIFY(text.contains(u"Run dig *x* and 450.\n"));
    QVERIFY(text.contains(u"    S: <b>\n"));
    QVERIFY(text.contains(u"Outcome: yes|no a | b ≠ [English] plain English\n"));
}

void TestPageExport::markdown_escapesAndTabulates()
{
    const QString text = toMarkdown(sample());
    QVERIFY2(text.startsWith(u"# 550 A|B \\<b\\>\n"), qPrintable(text));
    QVERIFY(text.contains(u"Run `dig *x*` and 450."));
    QVERIFY(text.contains(u"```\nC: a\nS: <b>\n```"));
    QVERIFY(text.contains(u"| Outcome | yes\\|no `a \\| b` | ≠ | \\[English\\] plain English |"));
}

void TestPageExport::html_escapesAndMarksLanguages()
{
    const QString text = toHtml(sample());
    QVERIFY(text.startsWith(u"<div lang=\"ar\" dir=\"rtl\">"));
    QVERIFY(!text.contains(u"<b>B") && text.contains(u"A|B &lt;b&gt;"));
    QVERIFY(text.contains(u"<span lang=\"en\" dir=\"ltr\">plain English</span>"));
    QVERIFY(text.contains(u"<pre dir=\"ltr\">C: a\nS: &lt;b&gt;</pre>"));
}

void TestPageExport::everyTextNamesTheSystem()
{
    const auto catalogs = test::compiled();
    const auto entry = catalogs.english.entry({u"http"_s, u"504"_s});
    QVERIFY(entry);
    const Page page = detailPage(catalogs.english, *entry);
    QVERIFY(toPlainText(page).startsWith(u"HTTP 504  "));
    QVERIFY(toMarkdown(page).startsWith(u"# HTTP 504 "));
    QVERIFY(toHtml(page).contains(u"<bdi>HTTP 504</bdi>"));
}

void TestPageExport::untranslatedTexts_sayOnceThatTheyAreEnglish()
{
    Page page{u"title"_s, u"tr"_s, {}};
    const auto text = [](const QString &words) { return PageText{core::parseMarks(words), true}; };
    page.blocks = {
        LeadBlock{text(u"one"_s)},          ParagraphBlock{text(u"two"_s)},
        HeadingBlock{u"A heading"_s, true}, StepsBlock{{text(u"a"_s), text(u"b"_s)}},
        HeadingBlock{u"Another"_s, false},  ParagraphBlock{{core::parseMarks(u"c"), false}}};
    const QString plain = toPlainText(page);
    QVERIFY2(plain.contains(u"[English] one\ntwo\n"), qPrintable(plain));
    QVERIFY2(plain.contains(u"A heading [English]\n1. a\n2. b\n"), qPrintable(plain));
    QVERIFY2(plain.contains(u"Another\nc\n"), qPrintable(plain));
    QVERIFY(toMarkdown(page).contains(u"**\\[English\\] one**"));
}

void TestPageExport::controlCharacters_areShown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("none") << u"a é 한 📫"_s << u"a é 한 📫"_s;
    QTest::newRow("colour") << u"a\x1b[31mb"_s << u"a␛[31mb"_s;
    QTest::newRow("title of the window") << u"\x1b]0;x\x07"_s << u"␛]0;x␇"_s;
    QTest::newRow("line end") << u"a\nb"_s << u"a␊b"_s;
    QTest::newRow("delete") << u"\x7f"_s << u"␡"_s;
    QTest::newRow("C1") << u"\u009b31m"_s << u"\uFFFD31m"_s;
}

void TestPageExport::controlCharacters_areShown()
{
    QFETCH(const QString, text);
    QFETCH(const QString, shown);
    QCOMPARE(printable(text), shown);
    Page page{text, u"en"_s, {}};
    page.blocks = {TitleBlock{{}, text},
                   SubtitleBlock{text, text},
                   PillsBlock{{{text, {}}}},
                   ParagraphBlock{{{{core::TextRun::Kind::Literal, text, {}}}, false}},
                   HeadingBlock{text, false},
                   ProvidersBlock{{{text, text, {}, {text, text}}}}};
    for (const QString &output : {toPlainText(page), toMarkdown(page)}) {
        for (const QChar c : output)
            QVERIFY(c == u'\n' || c.category() != QChar::Other_Control);
    }
}

void TestPageExport::literals_mayHoldBackticks()
{
    Page page{u"title"_s, u"en"_s, {}};
    page.blocks = {ParagraphBlock{{{{core::TextRun::Kind::Literal, u"`id`"_s, {}}}, false}}};
    QVERIFY(toMarkdown(page).contains(u"`` `id` ``"));
}

void TestPageExport::remarksOnEquivalents_standInEveryFormat()
{
    const auto catalogs = test::compiled();
    const auto entry = catalogs.english.entry({u"http"_s, u"504"_s});
    QVERIFY(entry);
    const Page page = detailPage(catalogs.english, *entry);
    for (const QString &text : {toPlainText(page), toMarkdown(page), toHtml(page)})
        QVERIFY2(
            text.contains(u"turns into it · a gateway that translates calls · Imaginary gateway"),
            qPrintable(text));
}

void TestPageExport::manyCompanions_areListedByTheirCodes()
{
    const auto catalogs = test::compiled();
    auto entry = catalogs.english.entry({u"http"_s, u"504"_s});
    QVERIFY(entry);
    entry->comesWith.clear();
    for (int code = 100; code < 116; ++code)
        entry->comesWith.append({u"smtp"_s, QString::number(code)});
    entry->comesWith.append({u"http"_s, u"504"_s});
    const QString text = toPlainText(detailPage(catalogs.english, *entry));
    QVERIFY2(text.contains(u"\n  SMTP 113 "), qPrintable(text));
    QVERIFY2(text.contains(u"\nSMTP 114, 115, HTTP 504\n"), qPrintable(text));
}

void TestPageExport::everyEntryAndPair_exports()
{
    const auto catalogs = test::compiled();
    for (int code = 0; code < catalogs.turkish.codeCount(); ++code) {
        const core::Entry entry = catalogs.turkish.entry(code);
        for (const QString &text : {toPlainText(detailPage(catalogs.turkish, entry)),
                                    toMarkdown(detailPage(catalogs.turkish, entry)),
                                    toHtml(detailPage(catalogs.turkish, entry))})
            QVERIFY(text.contains(entry.id.code));
        const auto comparison = core::compare(catalogs.turkish, entry.id, catalogs.turkish.id(0));
        QVERIFY(comparison);
        QVERIFY(toMarkdown(comparisonPage(catalogs.turkish, *comparison)).contains(u"| --- |"));
    }
}

QTEST_GUILESS_MAIN(TestPageExport)
#include "tst_pageexport.moc"
